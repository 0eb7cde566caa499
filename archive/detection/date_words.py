"""Dates as texts print them, in French, Arabic, English and Spanish: found, not yet resolved.

Month and day names are CLDR's, the Maghrebi and Levantine ones among them; digits may be
Arabic-Indic. Nothing here knows what day it is: a weekday stays a weekday.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from archive.cleaning.calendar_names import month_pattern, months, weekday_pattern, weekdays
from archive.detection.lexicons.dates import LAST, NEXT, RELATIVE, THIS

WEEKDAY_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class Shape(StrEnum):
    """How much of a date is printed."""

    FULL = "full"
    RANGE = "range"
    DAY_MONTH = "day_month"
    MONTH_YEAR = "month_year"
    WEEKDAY = "weekday"
    RELATIVE = "relative"


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
    weekday: int | None = None
    offset: int | None = None
    """Days from the day of writing, for "yesterday"."""
    direction: int = 0
    """-1 for "last Tuesday", 1 for "next Tuesday"."""
    doubtful: bool = False
    """True for 03/04/2024, where day and month may change places."""

    @property
    def full_day(self) -> date | None:
        """The day, when all of it is printed."""
        if self.shape is not Shape.FULL or self.year is None or self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)

    @property
    def weekday_code(self) -> str | None:
        """MO…SU, when the weekday is printed."""
        return None if self.weekday is None else WEEKDAY_CODES[self.weekday]


def date_words(folded: str, start: int, end: int) -> list[DateWord]:
    """Return the date expressions between start and end, the fullest where they overlap."""
    found: list[DateWord] = []
    spans: list[tuple[int, int]] = []
    for pattern, read in _grammar():
        for match in pattern.finditer(folded, start, end):
            if any(match.start() < last and first < match.end() for first, last in spans[-400:]):
                continue
            word = read(match)
            if word is not None:
                found.append(word)
                spans.append((word.start, word.end))
    return sorted(found, key=lambda word: word.start)


def _full(match: re.Match[str]) -> DateWord | None:
    year, month, day = int(match["year"]), _month(match["month"]), int(match["day"])
    return _valid(DateWord(match.start(), match.end(), Shape.FULL, year, month, day, weekday=_weekday(match)))


def _range(match: re.Match[str]) -> DateWord | None:
    year, month = int(match["year"]), _month(match["month"])
    word = DateWord(match.start(), match.end(), Shape.RANGE, year, month, int(match["day"]), int(match["last"]))
    return _valid(word) if word.last_day and word.day and word.last_day > word.day else None


def _iso(match: re.Match[str]) -> DateWord | None:
    return _valid(
        DateWord(match.start(), match.end(), Shape.FULL, int(match["year"]), int(match["month"]), int(match["day"]))
    )


def _numeric(match: re.Match[str]) -> DateWord | None:
    year, first, second = int(match["year"]), int(match["first"]), int(match["second"])
    weekday = _weekday(match)
    day, month = (second, first) if second > 12 >= first else (first, second)
    doubtful = first <= 12 and second <= 12 and first != second
    if doubtful and weekday is not None:
        fitting = [pair for pair in ((first, second), (second, first)) if _falls_on(year, pair, weekday)]
        doubtful = len(fitting) != 1
        day, month = fitting[0] if fitting else (day, month)
    return _valid(
        DateWord(match.start(), match.end(), Shape.FULL, year, month, day, weekday=weekday, doubtful=doubtful)
    )


def _falls_on(year: int, day_month: tuple[int, int], weekday: int) -> bool:
    return 1900 <= year <= 2099 and date(year, day_month[1], day_month[0]).weekday() == weekday


def _day_month(match: re.Match[str]) -> DateWord | None:
    word = DateWord(
        match.start(),
        match.end(),
        Shape.DAY_MONTH,
        None,
        _month(match["month"]),
        int(match["day"]),
        weekday=_weekday(match),
    )
    return word if 1 <= (word.day or 0) <= 31 else None


def _month_year(match: re.Match[str]) -> DateWord | None:
    return _valid(
        DateWord(match.start(), match.end(), Shape.MONTH_YEAR, int(match["year"]), _month(match["month"]), None)
    )


def _weekday_word(match: re.Match[str]) -> DateWord:
    groups = match.groupdict()
    offset = RELATIVE.get(groups["relative"].strip()) if groups.get("relative") else None
    direction = -1 if groups.get("last") else 1 if groups.get("next") else 0
    return DateWord(
        match.start(), match.end(), Shape.WEEKDAY, weekday=_weekday(match), offset=offset, direction=direction
    )


def _relative(match: re.Match[str]) -> DateWord:
    return DateWord(match.start(), match.end(), Shape.RELATIVE, offset=RELATIVE[match["relative"]])


def _valid(word: DateWord) -> DateWord | None:
    if word.year is None or not 1900 <= word.year <= 2099 or word.month is None:
        return None
    try:
        date(word.year, word.month, word.last_day or word.day or 1)
    except ValueError:
        return None
    return word


def _month(name: str) -> int:
    return months()[re.split(r"\s?[/-]\s?", name)[0].rstrip(".")]


def _weekday(match: re.Match[str]) -> int | None:
    name = match.groupdict().get("weekday")
    return weekdays()[name] if name else None


@cache
def _grammar() -> list[tuple[re.Pattern[str], Callable[[re.Match[str]], DateWord | None]]]:
    """Return (pattern, reader) pairs, the fullest form first."""
    month = rf"(?P<month>(?:{month_pattern()})\.?(?:\s?/\s?(?:{month_pattern()}))?)"
    names = weekday_pattern()
    weekday = rf"(?:(?P<weekday>{names})(?:\s?[,،])?\s)?"
    day = r"(?P<day>\d{1,2})(?:er|st|nd|rd|th|º)?"
    of, year = (
        r"(?:\s(?:de|of|من|شهر|من شهر))?\s",
        r"(?:\s?[,،])?\s(?:de |del |of |عام |سنه |من سنه )?(?P<year>\d{4})(?!\d)",
    )
    left, right = r"(?<![\w])", r"(?![\w])"
    article = r"(?:le |el |the |يوم |dia )?"
    relative = "|".join(sorted(map(re.escape, RELATIVE), key=len, reverse=True))
    before = rf"(?:(?:{THIS}|يوم|el|on|le)\s)?"
    after = rf"(?:\s(?:(?P<last>{LAST})|(?P<next>{NEXT}))(?!\w))?"
    ahead = r"(?:(?P<last>last|el pasado|le dernier)\s|(?P<next>next|el proximo|this coming|le prochain)\s)"
    rows: list[tuple[str, Callable[[re.Match[str]], DateWord | None]]] = [
        (
            rf"{left}{weekday}{article}{day}\s?(?:-|–|au|et|to|and|al|y|الي|و)\s?(?P<last>\d{{1,2}}){of}{month}{year}",
            _range,
        ),
        (rf"{left}{month}\s{day}\s?(?:-|–|to|and)\s?(?P<last>\d{{1,2}}){year}", _range),
        (rf"{left}{weekday}{article}{day}{of}{month}{year}", _full),
        (rf"{left}{weekday}{month}\s{day}{year}", _full),
        (r"(?<![\d/.-])(?P<year>[12١٢]\d{3})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)", _iso),
        (
            rf"{weekday}(?<![\d/.-])(?P<first>\d{{1,2}})[/.-](?P<second>\d{{1,2}})[/.-](?P<year>[12١٢]\d{{3}})(?!\d)",
            _numeric,
        ),
        (rf"{left}{weekday}{article}{day}{of}{month}{right}", _day_month),
        (rf"{left}{weekday}{month}\s{day}{right}(?!\s?:)", _day_month),
        (rf"{left}{month}{year}", _month_year),
        (rf"(?<![\w])[وفبل]?(?:(?P<relative>{relative})\s?[,،]?\s)(?P<weekday>{names}){right}", _weekday_word),
        (rf"{left}{ahead}(?P<weekday>{names}){right}", _weekday_word),
        (rf"(?<![\w])[وفبل]?{before}(?P<weekday>{names}){right}{after}", _weekday_word),
        (rf"(?<![\w'])[وفبل]?(?P<relative>{relative}){right}", _relative),
    ]
    return [(re.compile(form), read) for form, read in rows]
