"""Days of the Islamic calendar as days of ours.

The Umm al-Qura calendar, by which Saudi Arabia counts, as the library hijridate tables it.
Elsewhere a month begins when its moon is seen: a day's difference is always possible.
"""

from datetime import date, timedelta

from hijridate import Hijri

YEARS = range(1343, 1501)
"""The years the table holds."""


def gregorian(year: int, month: int, day: int, weekday: int | None = None) -> date | None:
    """Return the day, shifted by one where a printed weekday (Monday 0) asks for it; None for no such date."""
    if year not in YEARS:
        return None
    try:
        found = Hijri(year, month, day).to_gregorian()
    except (ValueError, OverflowError):
        return None
    counted = date(found.year, found.month, found.day)
    near = (counted, counted + timedelta(days=1), counted - timedelta(days=1))
    return next((day for day in near if day.weekday() == weekday), counted)
