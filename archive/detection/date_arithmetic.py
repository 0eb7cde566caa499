"""From words to days: weekdays, relative days and dates without a year against an anchor.

Weekday arithmetic bounded by tenures is a few lines and dates many a text: 21 March falls
on a Thursday only once within a minister's four years.
"""

import calendar
from datetime import UTC, date, datetime, timedelta

from archive.detection.cast import Window
from archive.detection.printed_dates import DateWord, Shape
from archive.vocabulary.partial_dates import PartialDate, from_day, interval, one_of, parse

_WIDEST_CHOICE = 4
_AHEAD_DAYS = 366
_MONTH_DAYS = 31
_SATURDAY = 5


def resolve(
    word: DateWord, anchor: date | None, window: Window | None, *, ahead: bool, weekday: int | None = None
) -> PartialDate | None:
    """Return the day or days a date word means, None when nothing anchors it.

    `anchor` is the day of writing; `ahead` says that the event lies in the future;
    `weekday` is one the text gives for the same event elsewhere.
    """
    if word.shape is Shape.FULL:
        return stated(word)
    if word.shape is Shape.MONTH_YEAR:
        return parse(f"{word.year:04d}-{word.month:02d}")
    if word.shape is Shape.RANGE:
        return _range(word, anchor, window, ahead=ahead)
    if word.shape is Shape.DAY_MONTH:
        fixed = word.weekday if word.weekday is not None else weekday
        return _without_year(word, anchor, window, fixed, ahead=ahead)
    return _counted(word, anchor, ahead=ahead) if anchor else None


def stated(word: DateWord) -> PartialDate | None:
    """Return the day a full date prints: marked where a calendar was converted, both where figures leave a choice."""
    day, other = word.full_day, word.other_day
    if day is None:
        return None
    if word.converted:
        return parse(f"{day.isoformat()}~")
    return one_of([from_day(day), from_day(other)]) if other else from_day(day)


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


def years_of(word: DateWord, window: Window) -> list[date]:
    """Return the days within the window that a day and month can be; never beyond what a text at hand can tell."""
    first, last = max(window[0], date(1950, 1, 1)), min(window[1], _horizon())
    days = (_day(year, word.month, word.day) for year in range(first.year, last.year + 1))
    return [day for day in days if day and first <= day <= last]


def _counted(word: DateWord, anchor: date, *, ahead: bool) -> PartialDate | None:
    """Count a weekday, a relative day, a week or a month from the day of writing."""
    if word.shape is Shape.WEEK:
        return _week(word, anchor, ahead=ahead)
    if word.shape is Shape.MONTH:
        return _month(word, anchor, ahead=ahead)
    if word.offset is not None:
        day = anchor + timedelta(days=word.offset)
        if word.weekday is None or word.weekday == day.weekday():
            return from_day(day)
    if word.weekday is None:
        return None
    if word.week is not None:
        return _of_week(word.weekday, word.week, anchor)
    first = nearest_weekday(word, anchor, ahead=ahead or (word.offset or 0) > 0)
    if word.last_weekday is None:
        return from_day(first)
    return interval(first, first + timedelta(days=(word.last_weekday - word.weekday) % 7))


def _week(word: DateWord, anchor: date, *, ahead: bool) -> PartialDate:
    """Return a week; it begins on Saturday in some countries, so it is taken from there to Sunday."""
    offset = word.offset or 0
    monday = anchor + timedelta(days=7 * offset - anchor.weekday())
    first, last = monday - timedelta(days=2), monday + timedelta(days=6)
    if offset > 0 or (offset == 0 and ahead):
        return interval(max(first, anchor), last)
    return interval(first, min(last, anchor))


def _of_week(weekday: int, week: int, anchor: date) -> PartialDate | None:
    """Return a weekday of a week; at its end that can be either of two days, as weeks begin on three different ones."""
    day = anchor + timedelta(days=7 * week - anchor.weekday() + weekday)
    if weekday < _SATURDAY:
        return from_day(day)
    return one_of([from_day(day - timedelta(days=7)), from_day(day)])


def _month(word: DateWord, anchor: date, *, ahead: bool) -> PartialDate:
    if word.offset is not None:
        number = anchor.year * 12 + anchor.month - 1 + word.offset
    else:
        month = (word.month or 1) - 1
        number = anchor.year * 12 + month
        forward = word.direction > 0 or (ahead and word.direction == 0)
        if forward and (month < anchor.month - 1 or (word.direction and month == anchor.month - 1)):
            number += 12
        if not forward and (month > anchor.month - 1 or (word.direction and month == anchor.month - 1)):
            number -= 12
    return parse(f"{number // 12:04d}-{number % 12 + 1:02d}")


def _range(word: DateWord, anchor: date | None, window: Window | None, *, ahead: bool) -> PartialDate | None:
    if word.year is not None:
        return _between(word, word.first_year or word.year, word.year)
    if anchor is not None:
        first = _nearest(word, anchor, ahead=ahead)
        starts = [first] if first else []
    else:
        starts = years_of(word, window) if window else []
    if len(starts) != 1:
        return None  # Several spans in several years: no date says that.
    wraps = word.last_month is not None and word.month is not None and word.last_month < word.month
    return _between(word, starts[0].year, starts[0].year + wraps)


def _between(word: DateWord, first_year: int, year: int) -> PartialDate | None:
    first = _day(first_year, word.month, word.day)
    last = _day(year, word.last_month or word.month, word.last_day)
    return interval(first, last) if first and last and first <= last else None


def _without_year(
    word: DateWord, anchor: date | None, window: Window | None, weekday: int | None, *, ahead: bool
) -> PartialDate | None:
    if anchor is not None:
        day = _nearest(word, anchor, ahead=ahead) if word.month else _in_month(word, anchor)
        return from_day(day) if day else None
    if window is None or word.month is None:
        return None
    days = years_of(word, window)
    if not ahead:
        days = [day for day in days if day <= _today() + timedelta(days=1)]
    if weekday is not None:
        days = [day for day in days if day.weekday() == weekday]
    return one_of([from_day(day) for day in days]) if 1 <= len(days) <= _WIDEST_CHOICE else None


def _nearest(word: DateWord, anchor: date, *, ahead: bool) -> date | None:
    """Return the day nearest the anchor; what was held lies no month ahead of it, what is to come no month behind."""
    near = [
        day for year in (anchor.year - 1, anchor.year, anchor.year + 1) if (day := _day(year, word.month, word.day))
    ]
    if ahead:
        near = [day for day in near if (anchor - day).days <= _MONTH_DAYS]
    else:
        near = [day for day in near if (day - anchor).days <= _MONTH_DAYS]
    right = [day for day in near if day.weekday() == word.weekday]
    best = min(near, key=lambda day: abs((day - anchor).days), default=None)
    if best and right and abs((best - anchor).days) > _MONTH_DAYS:
        return min(right, key=lambda day: abs((day - anchor).days))
    return best


def _in_month(word: DateWord, anchor: date) -> date | None:
    number = anchor.year * 12 + anchor.month - 1 + (word.offset or 0)
    return _day(number // 12, number % 12 + 1, word.day)


def _today() -> date:
    return datetime.now(tz=UTC).date()


def _horizon() -> date:
    """Return the last day a text at hand can speak of: open-ended tenures do not make it a prophecy."""
    return _today() + timedelta(days=_AHEAD_DAYS)


def _day(year: int, month: int | None, day: int | None) -> date | None:
    if month is None or day is None or not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return date(year, month, day)
