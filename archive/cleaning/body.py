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
_RUN = re.compile(rf"(?P<hidden>[{_HIDDEN}]+)|(?P<space>[^\S{_HIDDEN}]+)|[^\s{_HIDDEN}]+")
_BREAK = re.compile(r"[\n\r\f\u0085\u2028\u2029]")


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
        begins, ends = self._rendered[1], self._rendered[2]
        return Span(begins[start], ends[end - 1])

    def from_raw(self, start: int, end: int) -> Span | None:
        """Return the body span that shows a raw span, or None when all of it was cut."""
        begins, ends = self._rendered[1], self._rendered[2]
        first = bisect_right(ends, start)
        last = bisect_left(begins, end)
        return Span(first, last) if first < last else None

    @cached_property
    def _rendered(self) -> tuple[str, list[int], list[int]]:
        layout = _Layout()
        for start, end, repaired in self._segments():
            if repaired is None:
                layout.add(self.raw[start:end], start)
            else:
                layout.add_repair(repaired, start, end)
        return "".join(layout.chars), layout.begins, layout.ends

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


class _Layout:
    """Folds white space while the text is added: one break between paragraphs, one space between words."""

    def __init__(self) -> None:
        self.chars: list[str] = []
        self.begins: list[int] = []
        self.ends: list[int] = []
        self._pending: tuple[str, int, int] | None = None

    def add(self, text: str, start: int) -> None:
        """Add raw text that begins at `start`, character by character."""
        for run in _RUN.finditer(text):
            if run.lastgroup == "hidden":
                continue
            if run.lastgroup == "space":
                self._white(run.group(), start + run.start(), start + run.end())
                continue
            self._flush()
            first, last = start + run.start(), start + run.end()
            self.chars.append(run.group())
            self.begins.extend(range(first, last))
            self.ends.extend(range(first + 1, last + 1))

    def add_repair(self, text: str, start: int, end: int) -> None:
        """Add text that stands for the raw span from start to end as a whole."""
        for char in text:
            if char.isspace():
                self._white(char, start, end)
            elif char not in INVISIBLE:
                self._flush()
                self.chars.append(char)
                self.begins.append(start)
                self.ends.append(end)

    def _white(self, run: str, start: int, end: int) -> None:
        if _BREAK.search(run):
            self._pending = ("\n", start, end)
        elif self._pending is None:
            self._pending = (" ", start, end)

    def _flush(self) -> None:
        if self._pending and self.chars:
            char, start, end = self._pending
            self.chars.append(char)
            self.begins.append(start)
            self.ends.append(end)
        self._pending = None
