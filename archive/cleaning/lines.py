"""A text as lines with their offsets: what the classifiers of page clutter work on."""

import re
from dataclasses import dataclass
from functools import cached_property

from archive.vocabulary.names import MARK, fold

_LINE = re.compile(r"[^\n\r\f\u0085\u2028\u2029]+")
_ENDS = frozenset('.!?؟:;»”"…)]')


@dataclass(frozen=True)
class Line:
    """One line of the raw text, without the white space round it."""

    start: int
    end: int
    text: str

    @cached_property
    def folded(self) -> str:
        """The line in the form cues are written in: folded, marks dropped."""
        return fold(self.text[:2000]).replace(MARK, "")

    @property
    def ends_sentence(self) -> bool:
        """Tell whether the line closes like a sentence."""
        return self.text[-1:] in _ENDS

    @property
    def is_prose(self) -> bool:
        """Tell whether this is a paragraph of running text, not a heading, button or teaser."""
        if self.text.endswith(("…", "...", "[…]")):
            return False
        return len(self.text) >= (100 if self.ends_sentence else 220)


@dataclass
class Labelled:
    """A line with the reason it is left out, or "" when it is text."""

    line: Line
    reason: str = ""


def lines_of(text: str) -> list[Line]:
    """Return the lines of a text that hold more than white space."""
    found = []
    for match in _LINE.finditer(text):
        stripped = match.group().strip(" \t\u00a0\u202f\ufeff\u200b\u200e\u200f")
        if stripped:
            start = match.start() + match.group().index(stripped)
            found.append(Line(start, start + len(stripped), stripped))
    return found
