"""Quarters of a year: the period in which contacts between two states are counted."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

_WRITTEN = re.compile(r"^([12]\d{3})-[Qq]([1-4])$")


@dataclass(frozen=True, order=True)
class Quarter:
    """Three months of a year; `number` runs from 1 to 4."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> "Quarter":
        """Return the quarter a day lies in."""
        return cls(day.year, (day.month + 2) // 3)

    @classmethod
    def parse(cls, text: str) -> "Quarter":
        """Read "2023-Q1"; raises ValueError."""
        match = _WRITTEN.match(text.strip())
        if match is None:
            raise ValueError("A quarter is written as 2023-Q1.")
        return cls(int(match[1]), int(match[2]))

    def __str__(self) -> str:
        return f"{self.year}-Q{self.number}"

    @property
    def first_day(self) -> date:
        """The day it begins."""
        return date(self.year, self.number * 3 - 2, 1)

    @property
    def last_day(self) -> date:
        """The day it ends."""
        return self.next.first_day - timedelta(days=1)

    @property
    def next(self) -> "Quarter":
        """The quarter after it."""
        return Quarter(self.year + self.number // 4, self.number % 4 + 1)


def quarter_of(earliest: date | None, latest: date | None) -> Quarter | None:
    """Return the quarter a date lies in for certain, None when it may lie in several."""
    if earliest is None or latest is None or Quarter.of(earliest) != Quarter.of(latest):
        return None
    return Quarter.of(earliest)
