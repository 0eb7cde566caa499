"""From words to days: weekdays, relative days and dates without a year against an anchor.

Weekday arithmetic bounded by tenures is a few lines and dates many a text: 21 March falls
on a Thursday only once within a minister's four years.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from archive.detection.cast import Window
from archive.detection.date_words import DateWord, Shape
from archive.vocabulary.partial_dates import PartialDate, from_day, interval, one_of, parse

_WIDEST_CHOICE = 4
_AHEAD_DAYS = 366


def resolve(
    word: DateWord, anchor: date | None, window: Window | None, *, ahead: bool, weekday: int | None = None
) -> PartialDate | None:
    """Return the day or days a date word means, None when nothing anchors it.

    `anchor` is the day of writing; `ahead` says that the event lies in the future;
    `weekday` is one the text gives for the same event elsewhere.
    """
    if word.full_day:
        return from_day(word.full_day)
    if word.shape is Shape.RANGE:
        return _range(word)
    if word.shape is Shape.MONTH_YEAR:
        return parse(f"{word.year:04d}-{word.month:02d}")
    if word.shape is Shape.DAY_MONTH:
        fixed = word.weekday if word.weekday is not None else weekday
        return _without_year(word, anchor, window, fixed)
    if anchor is None:
        return None
    if word.offset is not None:
        return from_day(anchor + timedelta(days=word.offset))
    return from_day(nearest_weekday(word, anchor, ahead=ahead)) if word.weekday is not None else None


def nearest_weekday(word: DateWord, anchor: date, *, ahead: bool) -> date:
    """Return the day a weekday means on the day of writing: this one, the last or the next."""
    weekday = word.weekday or 0
    if ahead or word.direction > 0:
        forward = (weekday - anchor.weekday()) % 7
        return anchor + timedelta(days=forward or (7 if word.direction > 0 else 0))
    back = (anchor.weekday() - weekday) % 7
    return anchor - timedelta(days=back or (7 if word.direction < 0 else 0))


def fits_weekday(word: DateWord) -> bool:
    """Tell whether a full date's printed weekday is the day's own."""
    return word.full_day is None or word.weekday is None or word.full_day.weekday() == word.weekday


def weekdays_in_month(word: DateWord, month: PartialDate) -> PartialDate | None:
    """Return the days of a month that a weekday can be."""
    if month.earliest is None or month.latest is None or word.weekday is None:
        return None
    days = [month.earliest + timedelta(days=n) for n in range((month.latest - month.earliest).days + 1)]
    return one_of([from_day(day) for day in days if day.weekday() == word.weekday])


def _range(word: DateWord) -> PartialDate | None:
    first, last = _day(word.year or 0, word), _day(word.year or 0, replace(word, day=word.last_day))
    return interval(first, last) if first and last else None


def _without_year(
    word: DateWord, anchor: date | None, window: Window | None, weekday: int | None
) -> PartialDate | None:
    if anchor is not None:
        near = [day for year in (anchor.year - 1, anchor.year, anchor.year + 1) if (day := _day(year, word))]
        return from_day(min(near, key=lambda day: abs((day - anchor).days))) if near else None
    if window is None:
        return None
    first, last = max(window[0], date(1950, 1, 1)), min(window[1], _horizon())
    years = range(first.year, last.year + 1)
    days = [day for year in years if (day := _day(year, word)) and first <= day <= last]
    if weekday is not None:
        days = [day for day in days if day.weekday() == weekday]
    return one_of([from_day(day) for day in days]) if 1 <= len(days) <= _WIDEST_CHOICE else None


def _horizon() -> date:
    """Return the last day a text at hand can speak of: open-ended tenures do not make it a prophecy."""
    return datetime.now(tz=UTC).date() + timedelta(days=_AHEAD_DAYS)


def _day(year: int, word: DateWord) -> date | None:
    try:
        return date(year, word.month or 1, word.day or 1)
    except ValueError:
        return None
