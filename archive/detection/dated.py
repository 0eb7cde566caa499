"""A date with the words it stands on and how it was reached: what the rooms of dates hand each other."""

from dataclasses import dataclass
from datetime import date

from archive.detection.printed_dates import DateWord
from archive.vocabulary.partial_dates import PartialDate, Precision
from archive.vocabulary.terms import Basis, Confidence

Span = tuple[int, int]


@dataclass(frozen=True)
class Dated:
    """A date with the words it stands on and how it was reached."""

    value: PartialDate | None
    """None when the words cannot be resolved."""
    spans: tuple[Span, ...]
    confidence: Confidence
    basis: Basis
    reason: str
    word: DateWord | None = None
    conflicts: bool = False

    @property
    def day(self) -> date | None:
        """The day it names, converted calendars among them, None when it is no single day."""
        return self.value.earliest if self.value and self.value.precision is Precision.DAY else None


def span_of(word: DateWord) -> tuple[Span, ...]:
    """Return where a date word stands, as the spans of a Dated."""
    return ((word.start, word.end),)


def same_day(one: PartialDate, other: PartialDate) -> bool:
    """Tell whether two dates can be the same day."""
    return one.overlaps(other.earliest, other.latest)
