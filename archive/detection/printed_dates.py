"""A date expression as a text prints it: found, not yet resolved.

Nothing here knows what day it is: a weekday stays a weekday. `archive.detection.date_words`
holds the forms.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

WEEKDAY_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class Shape(StrEnum):
    """How much of a date is printed."""

    FULL = "full"
    RANGE = "range"
    DAY_MONTH = "day_month"
    MONTH_YEAR = "month_year"
    WEEKDAY = "weekday"
    RELATIVE = "relative"
    MONTH = "month"
    WEEK = "week"


COARSE = frozenset({Shape.MONTH_YEAR, Shape.MONTH, Shape.WEEK})
"""Shapes that name no day."""


@dataclass(frozen=True)
class DateWord:
    """A date expression at a place in the text; what is not printed is None."""

    start: int
    end: int
    shape: Shape
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    last_month: int | None = None
    """The month of a range's last day, where it is another one."""
    first_year: int | None = None
    """The year of a range's first day, where it is another one."""
    weekday: int | None = None
    last_weekday: int | None = None
    """The second day of "Monday and Tuesday"."""
    offset: int | None = None
    """Days from the day of writing, for "yesterday"; weeks or months for a week or a month."""
    direction: int = 0
    """-1 for "last Tuesday", 1 for "next Tuesday"."""
    week: int | None = None
    """Weeks from that of writing, for "Tuesday of last week"."""
    this: bool = False
    """True for "this Tuesday"."""
    doubtful: bool = False
    """True for 03/04/2024, where day and month may change places."""
    islamic: bool = False
    """True for a day printed in the Islamic calendar and counted over to ours."""

    @property
    def full_day(self) -> date | None:
        """The day, when all of it is printed."""
        if self.shape is not Shape.FULL or self.year is None or self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)

    @property
    def converted(self) -> bool:
        """True for a day of the Islamic calendar that no weekday confirms: a day's difference is possible."""
        return self.islamic and (self.full_day is None or self.full_day.weekday() != self.weekday)

    @property
    def other_day(self) -> date | None:
        """The day a doubtful date is when day and month change places."""
        if not self.doubtful or self.year is None or self.month is None or self.day is None:
            return None
        return date(self.year, self.day, self.month)

    @property
    def weekday_code(self) -> str | None:
        """MO…SU, when the weekday is printed."""
        return None if self.weekday is None else WEEKDAY_CODES[self.weekday]
