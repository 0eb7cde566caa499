"""A chat, or what was sent on from one: stamps before the messages, marks of forwarding, words set bold by stars.

The clients print "[12/03/2025, 21:06:33] Name: …", "12/03/2025, 21:06 - Name: …" or, copied from the screen,
"[21:06] Name:" with the words below. Stamps without a day stand in transcripts of recordings too: they make a chat
only beside another sign of one. The longest message is the document; its day dates it, and a first line set
bold or behind a coloured mark is its headline.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from archive.cleaning.body import Repair
from archive.cleaning.clutter_cues import INLINE
from archive.cleaning.headlines import ALERT
from archive.cleaning.lines import Labelled, Line

_DAY = r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}"
_HOUR = r"\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?(?:[ap]\.?\s?m\.?|م|ص))?"
_NAME = r"\s?(?:~ ?)?[^:\n\]]{1,50}?:(?=\s|$)"
_STAMP = re.compile(
    rf"[\u200e\u200f]?(?:\[(?:(?P<day>{_DAY}),? )?{_HOUR}(?:,? (?P<after>{_DAY}))?\]|"
    rf"(?P<plain>{_DAY})(?:,| a| في)? {_HOUR} [-–])"
    rf"{_NAME}\s*"
)
_OPENS_STAMP = "[\u200e\u200f0123456789٠١٢٣٤٥٦٧٨٩"
_FROM = r"(?: (?:from|de|depuis|من)\s?:? .{2,60})?"
_FORWARDED = re.compile(
    rf"[^\w\n]{{0,6}}(?:forwarded(?: many times)?|transfere(?: de nombreuses fois| plusieurs fois)?|"
    rf"reenviado(?: muchas veces)?|(?:تمت اعاده توجيهها|معاد توجيهها?|اعيد توجيهها|تم التحويل|محوله?)"
    rf"(?: عده مرات| مرات عديده)?){_FROM}\W{{0,3}}"
)
_SYSTEM = re.compile(
    r"<[^<>]{3,40}>|(?:image|video|audio|sticker|document) omitted|.{0,40}end-to-end encrypted.{0,120}|"
    r"this message was deleted|ce message a ete supprime|se elimino este mensaje|تم حذف هذه الرساله|"
    r"\W{0,4}(?:https?://\S+|@\w{3,40})"
)
_FOLLOW = re.compile(
    r"\W{0,6}(?:join (?:us|our)|follow|rejoignez|suivez|abonnez|unete|suscribete|siguenos|تابعونا|تابعوا|للاشتراك|"
    r"انضموا|اشتركوا|رابط القناه).{0,100}(?:https?://|t\.me/|@\w|\u2193|\U0001f447).*|(?:"
    + "|".join(INLINE["newsletter"][:5])
    + ").*"
)
_BOLD = re.compile(r"(?<![\w*])\*(?=[^\s*])(?P<words>[^*\n]{1,300}?)(?<=[^\s*])\*(?![\w*])")
_HEAD_MARK = re.compile(r"[^\w\s«“\"'(\[*@#/<>-]{1,6}\s*(?=[\w*«“\"])")
_TAIL = re.compile(r"[\s*\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]+$")
_TITLE = range(15, 241)
_CLOSED = (".", ":", ",", ";", "،", "؛", "…", "!", "؟", "?", '"', "»", "”")
_FIRST = 4
_SHORTEST_MARK = 5
_BELOW = 60


def is_chat(lines: list[Line]) -> bool:
    """Tell whether a text shows the signs of a chat: stamps with a day, or one sign beside another."""
    stamps = [m for line in lines if line.text[0] in _OPENS_STAMP and (m := _STAMP.match(line.folded))]
    if any(match["day"] or match["after"] or match["plain"] for match in stamps):
        return True
    short = [line for line in lines if _SHORTEST_MARK <= line.end - line.start <= _TITLE.stop]
    marks = [line for line in short if _FORWARDED.fullmatch(line.folded)]
    return bool(marks) and bool(stamps or any(_BOLD.search(line.text) or _HEAD_MARK.match(line.text) for line in lines))


def bold_marks(lines: list[Line]) -> Iterator[Repair]:
    """Yield repairs that take off the stars round words set bold."""
    for line in lines:
        for match in _BOLD.finditer(line.text):
            for at in (match.start(), match.end() - 1):
                yield Repair(line.start + at, line.start + at + 1, "", "mark of words set bold")


def label_chat(labelled: list[Labelled]) -> None:
    """Cut what a chat prints round its messages, and label the headline of the longest."""
    starts = _split_stamps(labelled)
    for item in labelled:
        folded = item.line.folded
        if _FORWARDED.fullmatch(folded) or _SYSTEM.fullmatch(folded) or _FOLLOW.fullmatch(folded):
            item.reason = item.reason or "widget"
    edges = [*starts, len(labelled)]
    sizes = [
        sum(len(i.line.text) for i in labelled[a + 1 : b] if not i.reason)
        for a, b in zip(starts, edges[1:], strict=True)
    ]
    main = starts[sizes.index(max(sizes))] if sizes else -1
    if main >= 0:
        labelled[main].reason = "byline"
    _label_headline(labelled, main + 1)


def _split_stamps(labelled: list[Labelled]) -> list[int]:
    """Make each stamp a line of its own, cut; return their numbers."""
    numbers: list[int] = []
    at = 0
    while at < len(labelled):
        line = labelled[at].line
        if match := _STAMP.match(line.folded):
            end = match.end()
            stamp = Line(line.start, line.start + len(line.text[:end].rstrip()), line.text[:end].rstrip())
            rest = [Labelled(Line(line.start + end, line.end, line.text[end:]))] if line.text[end:] else []
            labelled[at : at + 1] = [Labelled(stamp, "widget"), *rest]
            numbers.append(at)
        at += 1
    return numbers


def _label_headline(labelled: list[Labelled], first: int) -> None:
    """Make the words of a bold or marked first line the headline; one that opens a list or closes is none."""
    own = [n for n in range(first, len(labelled)) if not labelled[n].reason][:_FIRST]
    for number, below in pairwise(own):
        line = labelled[number].line
        mark = _HEAD_MARK.match(line.text)
        start = mark.end() if mark else 0
        bold = _BOLD.match(line.text, start)
        end = bold.end("words") if bold else len(_TAIL.sub("", line.text))
        start = bold.start("words") if bold else start
        words = Line(line.start + start, line.start + end, line.text[start:end])
        whole = not bold or not _TAIL.sub("", line.text[bold.end() :])
        if ALERT.fullmatch(words.folded):
            labelled[number].reason = "kicker"
            continue
        shaped = (
            len(words.text) in _TITLE and not words.text.endswith(_CLOSED) and len(labelled[below].line.text) >= _BELOW
        )
        if not (bold or mark) or not whole or not shaped:
            return
        around = [Line(line.start, words.start, line.text[:start]), Line(words.end, line.end, line.text[end:])]
        pieces = [Labelled(around[0], "symbols"), Labelled(words, "title"), Labelled(around[1], "symbols")]
        labelled[number : number + 1] = [piece for piece in pieces if piece.line.text]
        return
