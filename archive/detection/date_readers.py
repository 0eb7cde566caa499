"""What a matched date form says: one reader for each family of forms. None where it is no date after all."""

import re
from datetime import date

from archive.cleaning.calendar_names import months, weekdays
from archive.detection import hijri as islamic
from archive.detection.lexicons.dates import AGO, CURRENT, HIJRI_MONTHS, MONTHS, ORDINALS, RELATIVE, SHORT_DAYS, WEEKS
from archive.detection.printed_dates import DateWord, Shape

_LONGEST_SPAN = 6
"""Months a range may reach over without a year before it is taken for two dates."""


def full(match: re.Match[str]) -> DateWord | None:
    """Read "Tuesday 31 January 2023"."""
    return _valid(
        DateWord(
            *match.span(),
            Shape.FULL,
            int(match["year"]),
            _month(match["month"]),
            _day(match["day"]),
            weekday=_weekday(match),
            offset=_said(match),
        )
    )


def hijri(match: re.Match[str]) -> DateWord | None:
    """Read "9 Rajab 1444" and name the day of our calendar."""
    weekday = _weekday(match)
    found = islamic.gregorian(int(match["year"]), HIJRI_MONTHS[match["hijri"]], _day(match["day"]), weekday)
    if found is None:
        return None
    return DateWord(*match.span(), Shape.FULL, found.year, found.month, found.day, weekday=weekday, islamic=True)


def span(match: re.Match[str]) -> DateWord | None:
    """Read "3–5 May 2024", "28 February to 2 March", with the year or without."""
    groups = match.groupdict()
    year = int(groups["year"]) if groups.get("year") else None
    first_year = int(groups["first_year"]) if groups.get("first_year") else None
    month = _month(match["month"])
    last_month = _month(groups["last_month"]) if groups.get("last_month") else month
    day, last = _day(match["day"]), int(match["last"])
    if year is None and first_year is not None:
        return None  # "31 January 2023 and 2 February": two dates.
    if first_year is None and last_month < month and year is not None:
        first_year = year - 1
    in_order = (first_year or 0, month, day) < (year or 0, last_month, last) or (first_year or 0) < (year or 0)
    if not (in_order or last_month < month) or (last_month - month) % 12 > _LONGEST_SPAN:
        return None
    word = DateWord(
        *match.span(),
        Shape.RANGE,
        year,
        month,
        day,
        last,
        last_month if last_month != month else None,
        first_year if first_year != year else None,
        weekday=_weekday(match),
    )
    # A leap year stands in for the year that is not printed.
    fits = _is_day(first_year or year or 2024, month, day) and _is_day(year or 2024, last_month, last)
    return word if fits and (year is None or 1900 <= year <= 2099) else None


def iso(match: re.Match[str]) -> DateWord | None:
    """Read "2023-01-31", and "1444/07/09" of the Islamic calendar."""
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    if year in islamic.YEARS:
        return _islamic_figures(match, year, month, day)
    return _valid(DateWord(*match.span(), Shape.FULL, year, month, day))


def numeric(match: re.Match[str]) -> DateWord | None:
    """Read "31/01/2023", whose first figure may be the day or the month."""
    groups = match.groupdict()
    year = 2000 + int(groups["short"]) if groups.get("short") else int(match["year"])
    first, second, weekday = int(match["first"]), int(match["second"]), _weekday(match)
    if year in islamic.YEARS:
        return _islamic_figures(match, year, second, first)
    day, month = (second, first) if second > 12 >= first else (first, second)
    doubtful = 1 <= first <= 12 and 1 <= second <= 12 and first != second
    if doubtful and weekday is not None:
        fitting = [pair for pair in ((first, second), (second, first)) if _falls_on(year, pair, weekday)]
        doubtful = len(fitting) != 1
        day, month = fitting[0] if fitting else (day, month)
    return _valid(DateWord(*match.span(), Shape.FULL, year, month, day, weekday=weekday, doubtful=doubtful))


def day_month(match: re.Match[str]) -> DateWord | None:
    """Read "31 January"."""
    month, day = _month(match["month"]), _day(match["day"])
    if not _is_day(2024, month, day):
        return None
    return DateWord(*match.span(), Shape.DAY_MONTH, None, month, day, weekday=_weekday(match), offset=_said(match))


def day_of_month(match: re.Match[str]) -> DateWord | None:
    """Read « le 20 courant », "the 20th of this month": its month is told by the day of writing."""
    day, name = _day(match["day"]), match["months"]
    offset = MONTHS.get(name, CURRENT.get(name, 0))
    return DateWord(*match.span(), Shape.DAY_MONTH, day=day, weekday=_weekday(match), offset=offset) if day else None


def month_year(match: re.Match[str]) -> DateWord | None:
    """Read "January 2023"."""
    return _valid(DateWord(*match.span(), Shape.MONTH_YEAR, int(match["year"]), _month(match["month"]), None))


def bare_month(match: re.Match[str]) -> DateWord:
    """Read "in January", "last March"."""
    return DateWord(*match.span(), Shape.MONTH, month=_month(match["month"]), direction=_direction(match))


def relative_month(match: re.Match[str]) -> DateWord:
    """Read "last month"."""
    return DateWord(*match.span(), Shape.MONTH, offset=MONTHS[match["months"]])


def week(match: re.Match[str]) -> DateWord:
    """Read "next week"."""
    return DateWord(*match.span(), Shape.WEEK, offset=WEEKS[match["week"]])


def weekday(match: re.Match[str]) -> DateWord:
    """Read "this Tuesday", "last Tuesday", "yesterday, Tuesday", "Monday and Tuesday"."""
    groups = match.groupdict()
    last = weekdays()[groups["last_weekday"]] if groups.get("last_weekday") else None
    return DateWord(
        *match.span(),
        Shape.WEEKDAY,
        weekday=_weekday(match),
        last_weekday=last,
        offset=RELATIVE[groups["relative"]] if groups.get("relative") else None,
        direction=_direction(match),
        this=bool(groups.get("this")),
    )


def weekday_of_week(match: re.Match[str]) -> DateWord:
    """Read "Tuesday of last week"."""
    return DateWord(*match.span(), Shape.WEEKDAY, weekday=_weekday(match), week=WEEKS[match["week"]])


def weekend(match: re.Match[str]) -> DateWord:
    """Read "over the weekend"."""
    return DateWord(*match.span(), Shape.WEEKDAY, weekday=5, last_weekday=6)


def relative(match: re.Match[str]) -> DateWord:
    """Read "yesterday", "two days ago"."""
    groups = match.groupdict()
    offset = AGO[groups["ago"]] if groups.get("ago") else RELATIVE[match["relative"]]
    return DateWord(*match.span(), Shape.RELATIVE, offset=offset)


def _islamic_figures(match: re.Match[str], year: int, month: int, day: int) -> DateWord | None:
    found = islamic.gregorian(year, month, day, _weekday(match))
    if found is None:
        return None
    return DateWord(
        *match.span(), Shape.FULL, found.year, found.month, found.day, weekday=_weekday(match), islamic=True
    )


def _falls_on(year: int, pair: tuple[int, int], weekday_: int) -> bool:
    return 1900 <= year <= 2099 and date(year, pair[1], pair[0]).weekday() == weekday_


def _direction(match: re.Match[str]) -> int:
    groups = match.groupdict()
    past, coming = groups.get("last") or groups.get("past"), groups.get("next") or groups.get("coming")
    return -1 if past else 1 if coming else 0


def _said(match: re.Match[str]) -> int | None:
    """Return how far the text says the day is from its own: « ce mardi 31 janvier », "today, January 31"."""
    name = match.groupdict().get("relative")
    return RELATIVE.get(name, 0) if name else None


def _day(text: str) -> int:
    return int(text) if text.isdigit() else ORDINALS.get(text, 1)


def _month(name: str) -> int:
    return months()[re.split(r"\s?[/(-]\s?", name)[0].rstrip(". ")]


def _weekday(match: re.Match[str]) -> int | None:
    name = match.groupdict().get("weekday")
    if not name:
        return None
    short = name.rstrip(".")
    return weekdays()[name] if name in weekdays() else SHORT_DAYS[short]


def _valid(word: DateWord) -> DateWord | None:
    if word.year is None or not 1900 <= word.year <= 2099 or word.month is None:
        return None
    return word if _is_day(word.year, word.month, word.day if word.day is not None else 1) else None


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
