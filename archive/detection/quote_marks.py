"""Spans between quotation marks, in one pass over the text.

Pairs « », “ ”, „ “, ‹ › and 「 」 nest on a stack; the straight " toggles. Only the
outermost span is a quotation; what nests inside stays inside. A quotation may run over
paragraphs when each paragraph after the first opens with the mark again (the habit of
English and French print) or when the mark closes only later.
"""

import re
from dataclasses import dataclass

_MARKS = re.compile('[«»“”„‟‹›"]')
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


def quotes_in(text: str, paragraphs: list[tuple[int, int]]) -> list[Quote]:
    """Return the outermost quotations of these paragraphs, which must stand in order."""
    found: list[Quote] = []
    run_from: int | None = None
    mark = ""
    for number, (start, end) in enumerate(paragraphs):
        if run_from is not None:
            closing = _closing(text, start, end, mark)
            again = text[start] == mark
            if closing is not None and (again or _plausible(text, start, closing)):
                found.append(_quote(text, run_from, closing + 1))
                run_from, start = None, closing + 1
            elif again:
                continue
            else:
                run_from = None
        quotes, left_open = _in_paragraph(text, start, end)
        found.extend(quotes)
        if (
            left_open is not None
            and number + 1 < len(paragraphs)
            and _continues(text, paragraphs, number, text[left_open])
        ):
            run_from, mark = left_open, text[left_open]
    return [quote for quote in found if quote.start < quote.end][:MOST_QUOTES]


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
    return found, stack[0][1] if stack else None


def _closes(opener: str, char: str) -> bool:
    return char == '"' if opener == '"' else char in _CLOSERS[opener]


def _closing(text: str, start: int, end: int, mark: str) -> int | None:
    """Return where a quotation carried over from an earlier paragraph closes."""
    depth = 0
    for match in _MARKS.finditer(text, start, end):
        char = match.group()
        if _closes(mark, char) and depth == 0 and not (char == mark and match.start() == start):
            return match.start()
        if char == mark and mark != '"' and match.start() != start:
            depth += 1
        elif _closes(mark, char) and depth:
            depth -= 1
    return None


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
    while last > first and text[last - 1].isspace():
        last -= 1
    return Quote(first, last, start, end)
