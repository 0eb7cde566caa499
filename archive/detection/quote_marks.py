"""Spans between quotation marks, in one pass over the text.

Pairs « », “ ”, „ “, ‹ › and 「 」 nest on a stack; the straight " toggles. Only the
outermost span is a quotation; what nests inside stays inside. Single marks are quotations
where a text sets its words between them and hardly ever between double ones, the habit of
British print; anywhere else they are apostrophes, or nest. A comma that print sets before a
closing mark is none of the words, nor is the full stop behind words that begin small and hold
no other sentence. Where each paragraph after the
first opens with the mark again (the habit of English and French print; Spanish print opens it with
the closing mark) each is a quotation that continues the one before it; where a mark only closes
later, one runs over paragraphs. Arabic pages often set a pair the wrong way round: ”…“ and »…«.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

_MARKS = re.compile('[«»“”„‟‹›"]')
_OPENS_SINGLE = re.compile(r"(?<![^\s(\[—–-])[‘'](?=[^\W\d_])")
_CLOSES_SINGLE = re.compile(r"(?<=[^\s‘'])[’'](?!\w)")
_OF_SINGLE = {"‘": "’", "'": "'"}
_POSSESSIVE = re.compile(r"(?<=s)[’'](?= [a-z])")
_DOUBLE = re.compile('[«“„"][^«»“”„"\n]{2,}[»”"]')
_FEWEST_SINGLE = 2
_FEWEST_WORDS = 3
_ARABIC = re.compile(r"[\u0621-\u064a]")
_TURNED_PAIRS = (("“", "”"), ("«", "»"))
_OPENS = r"(?:^|(?<=[\s(\[:ـ])){}(?=\w)"
_SHUTS = r"(?<=[^\s(\[ـ]){}(?!\w)"
_FOLLOWS = {"«": "»", "“": "”"}
_FOLLOWING = re.compile(r"[»”]\s?[A-ZÀ-Þ¿¡][^\n«“]*[»”]")
_STOPPED_FRAGMENT = re.compile(r"[a-zà-ÿ][^.!?…]*[a-zà-ÿ\d%)]\.")
_CLOSERS = {"«": "»", "“": "”", "„": "“”", "‹": "›", "‟": "”"}
MOST_QUOTES = 400
"""No honest statement holds more; what goes on after them is not read as quotations."""


@dataclass(frozen=True)
class Quote:
    """The words between two marks: the span excludes the marks and the space inside them."""

    start: int
    end: int
    outer_start: int
    outer_end: int
    closed: bool = True
    continues: bool = False
    """True for a paragraph of a longer quotation that opens with the mark again."""


def quotes_in(text: str, paragraphs: list[tuple[int, int]]) -> list[Quote]:
    """Return the outermost quotations of these paragraphs, which must stand in order."""
    text = _turned(text)
    if single := _in_single_marks(text, paragraphs):
        return single
    found = _in_double_marks(text, paragraphs)
    apart = list(_beside_double(text, paragraphs, found))
    return sorted([*found, *apart], key=lambda quote: quote.start)[:MOST_QUOTES] if apart else found


def _turned(text: str) -> str:
    """Return a text with the marks of a pair exchanged where it opens with the closing one and shuts with the other."""
    for opener, closer in _TURNED_PAIRS:
        if opener in text and closer in text and _stand_turned(text, opener, closer):
            text = text.translate(str.maketrans(opener + closer, closer + opener))
    return text


def _stand_turned(text: str, opener: str, closer: str) -> bool:
    def count(form: str, mark: str) -> int:
        return len(re.findall(form.format(mark), text, re.MULTILINE))

    opens, shuts = count(_OPENS, closer), count(_SHUTS, opener)
    return min(opens, shuts) > count(_OPENS, opener) + count(_SHUTS, closer)


def _in_single_marks(text: str, paragraphs: list[tuple[int, int]]) -> list[Quote]:
    """Return the quotations of a text that prints them ‘like this’; none where most stand in double marks."""
    found = [
        quote
        for number, (start, end) in enumerate(paragraphs)
        for quote in [*_single_left_open(text, paragraphs, number), *_single_in(text, start, end)]
    ]
    if len(found) < _FEWEST_SINGLE:
        return []
    double = [match for start, end in paragraphs for match in _DOUBLE.finditer(text, start, end)]
    apart = [m for m in double if not any(q.outer_start < m.start() < q.outer_end for q in found)]
    return found[:MOST_QUOTES] if len(found) > 2 * len(apart) else []


def _single_left_open(text: str, paragraphs: list[tuple[int, int]], number: int) -> Iterator[Quote]:
    """Yield a paragraph that opens with a single mark and closes none, where the next opens so too."""
    (start, end), following = paragraphs[number], paragraphs[number + 1 : number + 2]
    opens = all(_OPENS_SINGLE.match(text, at) for at, _ in [(start, end), *following])
    if following and opens and text[end - 1] in ".!?…" and _CLOSES_SINGLE.search(text, start + 2, end) is None:
        yield _open_quote(text, start, end, continues=False)


def _single_in(text: str, start: int, end: int) -> Iterator[Quote]:
    opened = _OPENS_SINGLE.search(text, start, end)
    while opened:
        closed = _single_close(text, opened.start(), end)
        if closed is None:
            opened = _OPENS_SINGLE.search(text, opened.end(), end)
            continue
        yield _quote(text, opened.start(), closed + 1)
        opened = _OPENS_SINGLE.search(text, closed + 1, end)


def _single_close(text: str, opened: int, end: int) -> int | None:
    """Return where words that open at a single mark close: not at an apostrophe, nor at a plural's genitive."""
    again = _OPENS_SINGLE.search(text, opened + 2, end)
    reach = min(end, again.start() + 2) if again else end  # so that marks nobody closes are gone over once
    marks = (m.start() for m in _CLOSES_SINGLE.finditer(text, opened + 2, reach))
    before = [at for at in marks if text[at] in _OF_SINGLE[text[opened]] and (again is None or at < again.start())]
    sure = [at for at in before if not _POSSESSIVE.match(text, at)]
    return next(iter(sure or before), None)


def _beside_double(text: str, paragraphs: list[tuple[int, int]], found: list[Quote]) -> Iterator[Quote]:
    """Yield what stands in single marks outside the double ones: several words, in a script without apostrophes."""
    for start, end in paragraphs:
        for quote in _single_in(text, start, end) if "'" in text[start:end] or "‘" in text[start:end] else ():
            words = text[quote.start : quote.end].split()
            inside = any(q.outer_start < quote.outer_end and quote.outer_start < q.outer_end for q in found)
            if len(words) >= _FEWEST_WORDS and _ARABIC.match(words[0]) and not inside:
                yield quote


def _in_double_marks(text: str, paragraphs: list[tuple[int, int]]) -> list[Quote]:
    found: list[Quote] = []
    run_from: int | None = None
    mark = ""
    continues = False
    for number, (start, end) in enumerate(paragraphs):
        if run_from is not None:
            closing = _closing(text, start, end, mark)
            again = text[start] == mark or _follows(text, start, mark)
            if again:
                found.append(_open_quote(text, run_from, paragraphs[number - 1][1], continues=continues))
                run_from, continues = start, True
            if closing is not None and (again or _plausible(text, start, closing)):
                found.append(replace(_quote(text, run_from, closing + 1), continues=continues))
                run_from, start, continues = None, closing + 1, False
            elif again:
                continue
            else:
                run_from, continues = None, False
        quotes, left_open = _in_paragraph(text, start, end)
        found.extend(quotes)
        if (
            left_open is not None
            and number + 1 < len(paragraphs)
            and _continues(text, paragraphs, number, text[left_open])
        ):
            run_from, mark = left_open, text[left_open]
    return [quote for quote in found if quote.start < quote.end][:MOST_QUOTES]


def _open_quote(text: str, start: int, end: int, *, continues: bool) -> Quote:
    """Return the words of a paragraph whose mark the next paragraph opens again."""
    last = end
    while last > start + 1 and text[last - 1].isspace():
        last -= 1
    first = start + 1
    while first < last and text[first].isspace():
        first += 1
    return Quote(first, last, start, end, continues=continues)


def _in_paragraph(text: str, start: int, end: int) -> tuple[list[Quote], int | None]:
    """Return the closed quotations of a paragraph and where a mark was left open, if one was."""
    found: list[Quote] = []
    stack: list[tuple[str, int]] = []
    for match in _MARKS.finditer(text, start, end):
        char, at = match.group(), match.start()
        if stack and _closes(stack[-1][0], char):
            opened = stack.pop()[1]
            if not stack:
                found.append(_quote(text, opened, at + 1))
        elif char in _CLOSERS or char == '"':
            if len(stack) < 8:
                stack.append((char, at))
        elif stack and char in "»”" and any(_closes(mark, char) for mark, _ in stack):
            # A mark inside was never closed: the outer one closes over it.
            while stack and not _closes(stack[-1][0], char):
                stack.pop()
            opened = stack.pop()[1]
            if not stack:
                found.append(_quote(text, opened, at + 1))
    if len(stack) == 2 and _closes_by_mistake(text, start, end, *stack):
        found.append(_quote(text, stack[0][1], stack[1][1] + 1))
        return found, None
    return found, stack[0][1] if stack else None


def _closes_by_mistake(text: str, start: int, end: int, opened: tuple[str, int], other: tuple[str, int]) -> bool:
    """Tell whether a straight mark closes what an angled or curled one opened: « …"."""
    at = other[1]
    shut = not text[at - 1].isspace() and (at + 1 == end or not text[at + 1].isalnum())
    return opened[0] in "«“„" and other[0] == '"' and at - opened[1] > 3 and shut


def _closes(opener: str, char: str) -> bool:
    return char == '"' if opener == '"' else char in _CLOSERS[opener]


def _closing(text: str, start: int, end: int, mark: str) -> int | None:
    """Return where a quotation carried over from an earlier paragraph closes."""
    depth = 0
    for match in _MARKS.finditer(text, start, end):
        char = match.group()
        if match.start() == start and (char == mark or _follows(text, start, mark)):
            continue
        if _closes(mark, char) and depth == 0:
            return match.start()
        if char == mark and mark != '"' and match.start() != start:
            depth += 1
        elif _closes(mark, char) and depth:
            depth -= 1
    return None


def _follows(text: str, start: int, mark: str) -> bool:
    """Tell whether a paragraph opens with the closing mark because its words go on: »Y tampoco …"."""
    return text[start] == _FOLLOWS.get(mark) and _FOLLOWING.match(text, start) is not None


def _plausible(text: str, start: int, closing: int) -> bool:
    """Tell whether a mark that closes without a new opening mark belongs to the paragraph before."""
    return closing - start > 20 and text[closing] in "»”"


def _continues(text: str, paragraphs: list[tuple[int, int]], number: int, mark: str) -> bool:
    """Tell whether a quotation left open in one paragraph goes on in the next."""
    start, end = paragraphs[number + 1]
    if mark == '"' and text[start] != '"':
        return False
    return text[start] == mark or _closing(text, start, end, mark) is not None


def _quote(text: str, start: int, end: int) -> Quote:
    first, last = start + 1, end - 1
    while first < last and text[first].isspace():
        first += 1
    while last > first and (text[last - 1].isspace() or text[last - 1] in ",،"):
        last -= 1
    if last > first and text[last - 1] == "." and _STOPPED_FRAGMENT.fullmatch(text, first, last):
        last -= 1
    return Quote(first, last, start, end)
