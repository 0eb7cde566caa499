"""Dates that may be partial: a subset of EDTF level 1 (Library of Congress, ISO 8601-2).

Read: `2023-02-01`, `2023-02`, `2023`, each with `~` (approximate), `?` (uncertain) or `%`
(both); `a/b` (a span, either end may be `..`); `[a,b]` (one of these days).
Approximation widens nothing: the earliest and latest day are those of the bare date, and
the flags say that it is not certain. Years run from 1000 to 2999; sentinels such as 9999
are refused.
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_SIMPLE = re.compile(r"^(?P<year>[12]\d{3})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?(?P<mark>[~?%]?)$")


class Precision(StrEnum):
    """How much of the date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    INTERVAL = "interval"
    ONE_OF = "one_of"


@dataclass(frozen=True, order=False)
class PartialDate:
    """A date with its precision and the days it can mean; an open end is None."""

    edtf: str
    earliest: date | None
    latest: date | None
    precision: Precision
    approximate: bool = False
    uncertain: bool = False
    members: tuple["PartialDate", ...] = ()

    def __str__(self) -> str:
        return self.edtf

    @property
    def exact_day(self) -> date | None:
        """The day, when the date is one day and nothing qualifies it."""
        plain = self.precision is Precision.DAY and not self.approximate and not self.uncertain
        return self.earliest if plain else None

    @property
    def width(self) -> int | None:
        """How many days it can mean, or None when an end is open."""
        if self.earliest is None or self.latest is None:
            return None
        return (self.latest - self.earliest).days + 1

    def overlaps(self, start: date | None, end: date | None) -> bool:
        """Tell whether some day it can mean lies from start to end, both included."""
        after_start = start is None or self.latest is None or self.latest >= start
        before_end = end is None or self.earliest is None or self.earliest <= end
        return after_start and before_end

    def within(self, start: date | None, end: date | None) -> bool:
        """Tell whether every day it can mean lies from start to end, both included."""
        after_start = start is None or (self.earliest is not None and self.earliest >= start)
        before_end = end is None or (self.latest is not None and self.latest <= end)
        return after_start and before_end


def parse(edtf: str) -> PartialDate:
    """Read an EDTF text of the subset above.

    Raises ValueError, with a sentence for the person who typed it.
    """
    text = edtf.strip()
    if text.startswith("[") and text.endswith("]"):
        return _one_of(text)
    if "/" in text:
        return _interval(text)
    return _simple(text)


def from_day(day: date) -> PartialDate:
    """Return the partial date that is exactly this day."""
    return _simple(day.isoformat())


def one_of(dates: list[PartialDate]) -> PartialDate:
    """Return the date that is one of these: the honest value of an unsettled conflict."""
    distinct = {str(member): member for member in dates}
    if len(distinct) == 1:
        return next(iter(distinct.values()))
    ordered = sorted(distinct.values(), key=lambda member: (member.earliest or date.min, member.latest or date.max))
    return _one_of("[" + ",".join(map(str, ordered)) + "]")


def reconcile(dates: list[PartialDate]) -> PartialDate | None:
    """Return one date that says what all of these together say, and no more.

    A date that a more precise one lies within adds nothing. What then still disagrees is
    kept as "one of"; where that cannot be written, as the span from first to last.
    """
    telling = [date_ for date_ in dates if not any(_refines(other, date_) for other in dates)]
    if not telling:
        return None
    simple = [member for date_ in telling for member in (date_.members or (date_,))]
    if all(member.precision is not Precision.INTERVAL for member in simple):
        return one_of(simple)
    if len({str(date_) for date_ in telling}) == 1:
        return telling[0]
    starts, ends = [date_.earliest for date_ in telling], [date_.latest for date_ in telling]
    first = None if None in starts else min(day for day in starts if day)
    last = None if None in ends else max(day for day in ends if day)
    if first is None and last is None:
        return None
    return _interval(f"{first.isoformat() if first else '..'}/{last.isoformat() if last else '..'}")


def _refines(narrow: PartialDate, wide: PartialDate) -> bool:
    if str(narrow) == str(wide) or narrow.width is None:
        return False
    wider = wide.width is None or wide.width > narrow.width
    return wider and narrow.within(wide.earliest, wide.latest)


def interval(earliest: date, latest: date) -> PartialDate:
    """Return the date that lies between two days, or is that day when they are one."""
    if earliest == latest:
        return from_day(earliest)
    return _interval(f"{earliest.isoformat()}/{latest.isoformat()}")


def _refuse(text: str) -> ValueError:
    return ValueError(f"“{text[:40]}” is not a date the archive reads: write 2023-02-01, 2023-02 or 2023.")


def _simple(text: str) -> PartialDate:
    match = _SIMPLE.match(text)
    if match is None:
        raise _refuse(text)
    year, month, day = (int(match[part]) if match[part] else None for part in ("year", "month", "day"))
    mark = match["mark"]
    try:
        earliest, latest, precision = _days(year or 0, month, day)
    except ValueError as error:
        raise _refuse(text) from error
    return PartialDate(text, earliest, latest, precision, approximate=mark in {"~", "%"}, uncertain=mark in {"?", "%"})


def _days(year: int, month: int | None, day: int | None) -> tuple[date, date, Precision]:
    if month is None:
        return date(year, 1, 1), date(year, 12, 31), Precision.YEAR
    if day is None:
        first = date(year, month, 1)
        return first, first + timedelta(days=calendar.monthrange(year, month)[1] - 1), Precision.MONTH
    return date(year, month, day), date(year, month, day), Precision.DAY


def _interval(text: str) -> PartialDate:
    ends = text.split("/")
    if len(ends) != 2 or ends == ["..", ".."]:
        raise _refuse(text)
    first = None if ends[0] == ".." else _simple(ends[0])
    last = None if ends[1] == ".." else _simple(ends[1])
    earliest = first.earliest if first else None
    latest = last.latest if last else None
    if earliest and latest and earliest > latest:
        raise ValueError(f"“{text[:40]}” ends before it begins.")
    return PartialDate(
        text,
        earliest,
        latest,
        Precision.INTERVAL,
        approximate=any(end.approximate for end in (first, last) if end),
        uncertain=any(end.uncertain for end in (first, last) if end),
    )


def _one_of(text: str) -> PartialDate:
    members = tuple(_simple(part.strip()) for part in text[1:-1].split(",")) if text[1:-1].strip() else ()
    if len(members) < 2:
        raise _refuse(text)
    return PartialDate(
        "[" + ",".join(map(str, members)) + "]",
        min(member.earliest for member in members if member.earliest),
        max(member.latest for member in members if member.latest),
        Precision.ONE_OF,
        approximate=any(member.approximate for member in members),
        uncertain=any(member.uncertain for member in members),
        members=members,
    )
