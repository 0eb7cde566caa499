"""A text as it is read: numbered paragraphs, quotations marked with their speaker, posts set apart.

A quotation within another stays inside the outer one; both are in the list under the text.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from archive.models import Quotation
from archive.search.snippets import Piece
from archive.vocabulary.languages import direction

Span = tuple[int, int]
"""Where a stretch of text begins and ends."""

_LEFTWARDS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_RIGHTWARDS = re.compile("[A-Za-z\u00c0-\u058f\u0900-\u1fff]")
"""Letters by the way they run (Unicode, Bidi_Class R and AL, and L)."""


def letters_direction(text: str) -> str:
    """Return the direction all letters of a text run in, "ltr" or "rtl"; "" where they run in both or none."""
    rightwards, leftwards = bool(_RIGHTWARDS.search(text)), bool(_LEFTWARDS.search(text))
    return "" if rightwards == leftwards else "ltr" if rightwards else "rtl"


@dataclass(frozen=True)
class Numbered:
    """A quotation with the number it has on the page."""

    number: str
    quotation: Quotation

    @property
    def anchor(self) -> str:
        """Where it stands in the text."""
        return f"q{self.number}"


@dataclass(frozen=True)
class Run:
    """A stretch of text, plain or quoted."""

    text: str
    quoted: Numbered | None = None
    is_last: bool = True
    """Whether the quotation ends here; one that goes on in the next paragraph is numbered once."""
    pieces: Sequence[Piece] = ()
    """The same cut where words asked for begin and end; empty where none stands in it."""

    @property
    def language(self) -> str:
        """The language of quoted words where it is known."""
        return self.quoted.quotation.language if self.quoted else ""

    @property
    def direction(self) -> str:
        """The direction of quoted words."""
        return direction(self.language)


@dataclass(frozen=True)
class Paragraph:
    """A paragraph with its number, which is its anchor."""

    number: str
    runs: list[Run]

    @property
    def direction(self) -> str:
        """The direction all its letters run in, whatever its text's language is; "" where they run in both or none."""
        return letters_direction("".join(run.text for run in self.runs))


@dataclass
class Block:
    """Paragraphs that stand together: running text, or an embedded post."""

    post: Numbered | None
    paragraphs: list[Paragraph] = field(default_factory=list)


@dataclass(frozen=True)
class Reading:
    """The whole text."""

    blocks: list[Block]
    quotations: list[Numbered]


def read(text: str, quotations: Iterable[Quotation], marked: Sequence[Span] = ()) -> Reading:
    """Lay out a body (or the part that may be shown) with the quotations within it and the stretches to mark."""
    within = sorted((one for one in quotations if one.end <= len(text)), key=lambda one: (one.start, -one.end))
    numbered = [Numbered(str(number), one) for number, one in enumerate(within, 1)]
    posts = [one for one in numbered if one.quotation.is_post]
    outer = _outermost(numbered)
    blocks: list[Block] = []
    for number, (start, end) in enumerate(paragraph_spans(text), 1):
        post = next((one for one in posts if _covers(one.quotation, text, start, end)), None)
        runs = [Run(text[start:end])] if post else _runs(text, start, end, outer)
        runs = _marked(runs, start, marked)
        if not blocks or blocks[-1].post is not post:
            blocks.append(Block(post))
        blocks[-1].paragraphs.append(Paragraph(str(number), runs))
    return Reading(blocks, numbered)


def marked_spans(pieces: Iterable[Piece]) -> list[Span]:
    """Return where the marked pieces of a text stand."""
    spans, at = [], 0
    for piece in pieces:
        if piece.marked:
            spans.append((at, at + len(piece.text)))
        at += len(piece.text)
    return spans


def _marked(runs: list[Run], start: int, marked: Sequence[Span]) -> list[Run]:
    """Cut the runs of a paragraph that begins at `start` where marks begin and end."""
    cut, at = [], start
    for run in runs:
        inside = [
            (max(first, at) - at, last - at) for first, last in marked if first < at + len(run.text) and last > at
        ]
        cut.append(replace(run, pieces=_pieces(run.text, inside)) if inside else run)
        at += len(run.text)
    return cut


def _pieces(text: str, inside: Iterable[Span]) -> list[Piece]:
    pieces, at = [], 0
    for first, last in inside:
        pieces += [Piece(text[at:first], False), Piece(text[first:last], True)]
        at = last
    return [piece for piece in [*pieces, Piece(text[at:], False)] if piece.text]


def paragraph_spans(text: str) -> list[tuple[int, int]]:
    """Return where each paragraph begins and ends."""
    spans, at = [], 0
    for line in text.split("\n"):
        if line:
            spans.append((at, at + len(line)))
        at += len(line) + 1
    return spans


def _covers(post: Quotation, text: str, start: int, end: int) -> bool:
    """Tell whether a paragraph is a post's words and nothing else but marks around them."""
    around = text[start : max(start, post.start)] + text[min(end, post.end) : end]
    overlaps = post.start < end and post.end > start
    return overlaps and not any(char.isalnum() for char in around)


def _outermost(numbered: Sequence[Numbered]) -> list[Numbered]:
    kept: list[Numbered] = []
    for one in numbered:
        if not kept or one.quotation.start >= kept[-1].quotation.end:
            kept.append(one)
    return kept


def _runs(text: str, start: int, end: int, outer: Sequence[Numbered]) -> list[Run]:
    runs, at = [], start
    for one in outer:
        first, last = max(one.quotation.start, start), min(one.quotation.end, end)
        if first >= last:
            continue
        if first > at:
            runs.append(Run(text[at:first]))
        runs.append(Run(text[first:last], one, is_last=one.quotation.end <= end))
        at = last
    if at < end:
        runs.append(Run(text[at:end]))
    return runs
