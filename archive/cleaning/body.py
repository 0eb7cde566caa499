"""The body of a document: its decoded text less listed cuts, plus listed repairs.

Review edits the lists, never the text, so that every offset in the body leads back to the
capture. What is left after cuts and repairs is laid out by fixed rules: one paragraph a
line, runs of spaces folded into one, invisible and direction-changing characters dropped.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

INVISIBLE = frozenset(
    "\u00ad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
    + "".join(map(chr, [*range(0x09), 0x0B, *range(0x0E, 0x20), 0x7F]))
)
"""Characters that show nothing but can reorder or hide text; the raw text keeps them."""

_HIDDEN = re.escape("".join(sorted(INVISIBLE)))
_SEEN = rf"[^\s{_HIDDEN}]++"
_BREAKS = "\n\r\f\u0085\u2028\u2029"
_RUN = re.compile(rf"(?P<hidden>[{_HIDDEN}]+)|(?P<space>[^\S{_HIDDEN}]+)|{_SEEN}(?:[ {_BREAKS}]{_SEEN})*+")
"""The last form takes what the body shows letter for letter: words with one space or one break between them."""
_BREAK = re.compile(f"[{_BREAKS}]")
_ONE_BREAK = str.maketrans(dict.fromkeys(_BREAKS, "\n"))


@dataclass(frozen=True)
class Span:
    """Code points from start to end, end excluded."""

    start: int
    end: int


@dataclass(frozen=True)
class Cut:
    """A span of the raw text that the body leaves out, and why (`reason` is a short word)."""

    start: int
    end: int
    reason: str


@dataclass(frozen=True)
class Repair:
    """A span of the raw text that the body writes as `to`."""

    start: int
    end: int
    to: str
    reason: str = ""


@dataclass(frozen=True)
class Body:
    """The text a reader gets, and the map between it and the raw text."""

    raw: str
    cuts: tuple[Cut, ...] = ()
    repairs: tuple[Repair, ...] = ()

    @property
    def text(self) -> str:
        """The body: one paragraph a line, no line empty."""
        return self._rendered[0]

    @property
    def paragraphs(self) -> list[Span]:
        """The span of each paragraph in the body."""
        spans, start = [], 0
        for line in self.text.split("\n"):
            if line:
                spans.append(Span(start, start + len(line)))
            start += len(line) + 1
        return spans

    def to_raw(self, start: int, end: int) -> Span:
        """Return the raw span behind a span of the body.

        Raises ValueError when the span is empty or outside the body.
        """
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"no body text from {start} to {end}")
        return Span(self.raw_of(start)[0], self.raw_of(end - 1)[1])

    def raw_of(self, position: int) -> tuple[int, int]:
        """Return start and end of the raw span behind one character of the body."""
        return self._rendered[1].raw_of(position)

    def from_raw(self, start: int, end: int) -> Span | None:
        """Return the body span that shows a raw span, or None when all of it was cut."""
        pieces = self._rendered[1]
        first, last = pieces.first_after(start), pieces.count_before(end)
        return Span(first, last) if first < last else None

    @cached_property
    def _rendered(self) -> "tuple[str, _Pieces]":
        layout = _Layout()
        for start, end, repaired in self._segments():
            if repaired is None:
                layout.add(self.raw[start:end], start)
            else:
                layout.add_repair(repaired, start, end)
        return "".join(layout.texts), layout.pieces

    def _segments(self) -> Iterator[tuple[int, int, str | None]]:
        """Yield (raw start, raw end, repaired text or None) for all that is not cut."""
        edits: list[Cut | Repair] = sorted([*self.cuts, *self.repairs], key=lambda edit: (edit.start, edit.end))
        at = 0
        for edit in edits:
            if edit.end <= at:
                continue
            if edit.start > at:
                yield at, edit.start, None
            if isinstance(edit, Repair):
                yield edit.start, edit.end, edit.to
            at = edit.end
        if at < len(self.raw):
            yield at, len(self.raw), None


class _Pieces:
    """Stretches of the body and the raw spans behind them: letter for letter, or one character for a whole span."""

    def __init__(self) -> None:
        self.length = 0
        self._starts: list[int] = []
        self._raw_starts: list[int] = []
        self._raw_ends: list[int] = []

    def add(self, length: int, raw_start: int, raw_end: int) -> None:
        """Add the next `length` characters of the body."""
        self._starts.append(self.length)
        self._raw_starts.append(raw_start)
        self._raw_ends.append(raw_end)
        self.length += length

    def raw_of(self, position: int) -> tuple[int, int]:
        """Return the raw span behind one character of the body."""
        at = bisect_right(self._starts, position) - 1
        if self._length_of(at) == 1:
            return self._raw_starts[at], self._raw_ends[at]
        first = self._raw_starts[at] + position - self._starts[at]
        return first, first + 1

    def first_after(self, raw: int) -> int:
        """Return the first character of the body whose raw span ends after a raw position."""
        at = bisect_right(self._raw_ends, raw)
        if at == len(self._starts):
            return self.length
        inside = max(0, raw - self._raw_starts[at]) if self._length_of(at) > 1 else 0
        return self._starts[at] + inside

    def count_before(self, raw: int) -> int:
        """Return how many characters of the body begin before a raw position."""
        at = bisect_left(self._raw_starts, raw) - 1
        return self._starts[at] + min(self._length_of(at), raw - self._raw_starts[at]) if at >= 0 else 0

    def _length_of(self, at: int) -> int:
        return (self._starts[at + 1] if at + 1 < len(self._starts) else self.length) - self._starts[at]


class _Layout:
    """Folds white space while the text is added: one break between paragraphs, one space between words."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.pieces = _Pieces()
        self._pending: tuple[str, int, int] | None = None

    def add(self, text: str, start: int) -> None:
        """Add raw text that begins at `start`."""
        for run in _RUN.finditer(text):
            if run.lastgroup == "hidden":
                continue
            first, last = start + run.start(), start + run.end()
            if run.lastgroup == "space":
                self._white(run.group(), first, last)
            else:
                self._show(run.group().translate(_ONE_BREAK), first, last)

    def add_repair(self, text: str, start: int, end: int) -> None:
        """Add text of which each character stands for the raw span from start to end as a whole."""
        for char in text:
            if char.isspace():
                self._white(char, start, end)
            elif char not in INVISIBLE:
                self._show(char, start, end)

    def _white(self, run: str, start: int, end: int) -> None:
        if _BREAK.search(run):
            self._pending = ("\n", start, end)
        elif self._pending is None:
            self._pending = (" ", start, end)

    def _show(self, text: str, start: int, end: int) -> None:
        if self._pending and self.texts:
            char, begin, stop = self._pending
            self.texts.append(char)
            self.pieces.add(1, begin, stop)
        self._pending = None
        self.texts.append(text)
        self.pieces.add(len(text), start, end)
