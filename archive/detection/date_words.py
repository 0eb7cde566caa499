"""The forms in which dates are printed, as patterns over folded text, the fullest first.

Month and day names are CLDR's, the Maghrebi and Levantine ones among them; digits may be
Arabic-Indic or Persian. Every pattern is linear: no repetition stands within another.
"""

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from archive.cleaning.calendar_names import month_pattern, weekday_pattern
from archive.detection import date_readers as read
from archive.detection.first_letters import FirstLetters
from archive.detection.lexicons import dates as words
from archive.detection.printed_dates import DateWord

Reader = Callable[[re.Match[str]], DateWord | None]

_LEFT, _RIGHT = r"(?<!\w)", r"(?!\w)"
_PART = "".join(f"(?<!{part} )" for part in ("النصف", "الاسبوع", "الثلث", "الشطر", "الربع", "العقد"))
"""Before these an ordinal is of a part of the month, not of a day."""
_ORDINAL = rf"{_PART}(?:{'|'.join(sorted(words.ORDINALS, key=len, reverse=True))})(?=\sمن\s)"
_DAY = rf"(?P<day>\d{{1,2}}|premier|primero|{_ORDINAL})(?:\s?(?:er|st|nd|rd|th|º|°|ro))?"
_LAST = r"(?P<last>\d{1,2})(?:er|st|nd|rd|th|º)?"
_OF = r"(?:\s(?:de|of|من|شهر|من شهر|du mois de)\s|\s?[-/.]\s?|\s)"
_YEAR = (
    r"(?:\s?[,،]\s?|\s?[-/]\s?|\s)(?:(?:de|del|of|عام|سنه|لسنه|لعام|من عام|من سنه)\s)?(?P<year>[12١٢۱۲]\d{3})"
    # Pages print two stamps into one another: "9 May 20239 May 2023", "May 9, 20235:22 PM".
    r"(?:(?!\d)|(?=\d{1,2}(?::\d\d|\s[a-z]{3})))"
)
_YEAR_OR_NONE = f"(?:{_YEAR}|{_RIGHT})"
_TO = r"\s?(?:-|au|et|to|and|al|y|الي|و|till|until|through|حتي|et le|y el|hasta el|to the)\s?"
_UNTIL = r"\s?(?:-|au|to|al|الي|till|until|through|حتي|hasta el|to the)\s?"
_TO_DAY = r"(?:le |el |the |يوم )?"
_NUMBERS = r"(?P<first>\d{1,2})(?P<sep>\s?[/.-]\s?)(?P<second>\d{1,2})(?P=sep)"


_SHORTEST = 3
_DIGIT = re.compile(rf"\d|(?<!\w){_ORDINAL}")
_SAINT = 6
_PLACE_BEFORE = re.compile(r"santo $")
"""Santo Domingo is a city."""
_BESIDE = 25
"""Characters between the two calendars of a double date."""


def date_words(folded: str, start: int, end: int) -> list[DateWord]:
    """Return the date expressions between start and end, the fullest where they overlap."""
    return dates_in(FirstLetters(folded), start, end)


def dates_in(letters: FirstLetters, start: int, end: int) -> list[DateWord]:
    """Return what `date_words` does, of a text whose letters are known: many of its parts are read."""
    found: list[DateWord] = []
    starts: list[int] = []
    folded = letters.text
    digits = _DIGIT.search(folded, start, end)
    if end - start < _SHORTEST or not (digits or next(letters.finditer(_named(), start, end), None)):
        return found
    for pattern, reader, needs_digit in _grammar():
        if needs_digit and not digits:
            continue
        for match in letters.finditer(pattern, start, end):
            at = bisect_right(starts, match.start())
            if (at and found[at - 1].end > match.start()) or (at < len(found) and starts[at] < match.end()):
                continue
            word = reader(match)
            if word is not None and not _PLACE_BEFORE.search(folded, max(0, word.start - _SAINT), word.start):
                if folded[word.end - 1] == ".":
                    word = replace(word, end=word.end - 1)
                found.insert(at, word)
                starts.insert(at, word.start)
    return [
        word for at, word in enumerate(found) if not word.islamic or not _is_twin(word, found[max(0, at - 1) : at + 2])
    ]


def _is_twin(word: DateWord, beside: list[DateWord]) -> bool:
    """Tell whether a date of the Islamic calendar only repeats the one beside it: "9 رجب 1444 هـ - 31 يناير 2023 م"."""
    for other in beside:
        near = min(abs(other.start - word.end), abs(word.start - other.end)) <= _BESIDE
        if near and not other.islamic and other.full_day and word.full_day:
            return abs((other.full_day - word.full_day).days) <= 2
    return False


def _any(names: dict[str, int]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


@cache
def _named() -> re.Pattern[str]:
    """Return a pattern for the names of which every date without a digit holds one."""
    relative = map(_any, (words.RELATIVE, words.AGO, words.WEEKS, words.MONTHS))
    return re.compile("|".join([*relative, words.WEEKEND, month_pattern(), weekday_pattern()]))


@cache
def _grammar() -> list[tuple[re.Pattern[str], Reader, bool]]:
    rows = [*((form, reader, True) for form, reader in (*_with_day(), *_in_figures()))]
    rows += [(form, reader, False) for form, reader in _without_day()]
    return [(re.compile(form), reader, digit) for form, reader, digit in rows]


@cache
def _names() -> tuple[str, str, str]:
    """Return patterns for a month, a month that ends a range, and a weekday before a day of the month."""
    one = rf"(?:{month_pattern()})"
    month = rf"{one}\.?(?:\s?/\s?{one}|\s?\({one}\))?"
    day = rf"(?:{weekday_pattern()}|(?:{_any(words.SHORT_DAYS)})\.?)"
    said = rf"(?:(?P<relative>{_any(words.RELATIVE)}|{words.THIS})\s?[,،(]?\s?)?"
    filling = r"(?:the |يوم |الموافق |في )?"
    weekday = rf"{said}(?:(?P<weekday>{day})(?:\s?[,،)]\s?|\s?-\s?|\s){filling})?(?:le |el |يوم |dia )?"
    return f"(?P<month>{month})", f"(?P<last_month>{month})", weekday


def _with_day() -> list[tuple[str, Reader]]:
    """Return the forms with a day of the month and the name of its month."""
    month, last_month, weekday = _names()
    other_day = rf"(?:(?:{weekday_pattern()})\s?[,،]?\s)?{_TO_DAY}"
    hijri = rf"(?P<hijri>{_any(words.HIJRI_MONTHS)})"
    first_year = r"(?:(?:\s?[,،]\s?|\s)(?:de )?(?P<first_year>[12]\d{3}))?"
    not_clock = r"(?<![\w:.])"
    of_month = rf"(?:de |du |of |من |del )?(?P<months>{_any(words.MONTHS | words.CURRENT)})"
    return [
        (rf"{_LEFT}{weekday}{_DAY}{_OF}{hijri}{_YEAR}", read.hijri),
        (rf"{_LEFT}{hijri}\s{_DAY}{_YEAR}", read.hijri),
        (
            rf"{not_clock}{weekday}{_DAY}{_OF}{month}{first_year}{_UNTIL}{other_day}{_LAST}{_OF}{last_month}{_YEAR_OR_NONE}",
            read.span,
        ),
        (
            rf"{_LEFT}{weekday}{month}\s{_DAY}{first_year}{_UNTIL}{other_day}{last_month}\s{_LAST}{_YEAR_OR_NONE}",
            read.span,
        ),
        (rf"{not_clock}{weekday}{_DAY}{_TO}{other_day}{_LAST}{_OF}{month}{_YEAR_OR_NONE}", read.span),
        (rf"{_LEFT}{weekday}{month}\s{_DAY}{_TO}{_LAST}{_YEAR_OR_NONE}(?!\s?:)", read.span),
        (rf"{_LEFT}{weekday}(?:the )?{_DAY}{_OF}{month}{_YEAR}", read.full),
        (rf"{_LEFT}{weekday}{month}(?:\s?,)?\s{_DAY}{_YEAR}", read.full),
        (rf"{_LEFT}{weekday}(?:the )?{_DAY}{_OF}{month}{_RIGHT}", read.day_month),
        (rf"{_LEFT}{weekday}{month}\s{_DAY}{_RIGHT}(?!\s?:\d)", read.day_month),
        (rf"{_LEFT}{weekday}(?:the )?{_DAY}\s{of_month}{_RIGHT}", read.day_of_month),
    ]


def _in_figures() -> list[tuple[str, Reader]]:
    """Return the forms in figures only, and a month with its year."""
    weekday = _names()[2]
    apart = r"(?<![\d/.])(?<!\d-)"
    return [
        (rf"{apart}(?P<year>[12١٢۱۲]\d{{3}})[-/.](?P<month>\d{{1,2}})[-/.](?P<day>\d{{1,2}})(?!\d)", read.iso),
        (rf"{weekday}{apart}{_NUMBERS}(?P<year>[12١٢۱۲]\d{{3}})(?!\d)", read.numeric),
        (
            rf"{weekday}(?<![\d/.:,-])(?P<first>\d\d)(?P<sep>[/.])(?P<second>\d\d)(?P=sep)(?P<short>\d\d)(?![\d/.:-]\d|\d)",
            read.numeric,
        ),
        (rf"(?<!\w)\d{{1,5}}-{_NUMBERS}(?P<year>[12]\d{{3}})(?!\d)", read.numeric),
        (rf"{_LEFT}{_names()[0]}{_YEAR}", read.month_year),
    ]


def _without_day() -> list[tuple[str, Reader]]:
    """Return weekdays, relative words, weeks and months."""
    names = weekday_pattern()
    glued, right = r"(?<![\w'])[وفبل]?", words.NOT_AFTER_WEEKDAY
    before = rf"(?:(?:(?P<this>{words.THIS})|يوم|يومي|el|on|le|de|del|from|من)\s)?"
    after = rf"(?:\s(?:(?P<last>{words.LAST})|(?P<next>{words.NEXT}))(?!\w))?"
    coming = "next|el proximo|this coming|le prochain|proximo"
    ahead = rf"(?:(?P<last>last|el pasado|le dernier|this past)|(?P<next>{coming}))\s"
    one = rf"(?P<weekday>{names}){_RIGHT}"
    pair = r"\s?(?:-|et|and|to|a|y|al|au|through|الي|et le|و)\s?(?:le |el )?"
    two = rf"(?P<weekday>{names}){pair}(?P<last_weekday>{names}){_RIGHT}"
    barred = "".join(f"(?<!{form})" for form in words.NOT_BEFORE_RELATIVE) + words.EGYPT_TODAY
    relative = rf"(?P<relative>{_any(words.RELATIVE)})"
    return [
        (rf"{_LEFT}(?P<ago>{_any(words.AGO)}){_RIGHT}", read.relative),
        (rf"{glued}{before}{one}(?: de| of|,| من|،)? (?P<week>{_any(words.WEEKS)}){_RIGHT}", read.weekday_of_week),
        (rf"{_LEFT}(?P<week>{_any(words.WEEKS)})(?:,|،|, le|, el)? {one}(?!\s\d)", read.weekday_of_week),
        (rf"{_LEFT}(?:in |during |au cours de |خلال |en |durante )?(?P<week>{_any(words.WEEKS)}){_RIGHT}", read.week),
        (rf"{_LEFT}(?P<months>{_any(words.MONTHS)}){_RIGHT}", read.relative_month),
        (rf"{_LEFT}(?:{words.WEEKEND}){_RIGHT}", read.weekend),
        (rf"{glued}{before}{two}{after}", read.weekday),
        (rf"{glued}{relative}\s?[,،(]?\s?{one}", read.weekday),
        (rf"{_LEFT}{ahead}{one}", read.weekday),
        (rf"(?<!black )(?<!good )(?<!صلاه )(?<!خطبه ){glued}{before}{one}{right}{after}", read.weekday),
        (rf"{barred}{glued}{relative}{_RIGHT}{words.NOT_AFTER_RELATIVE}", read.relative),
        (
            rf"{_LEFT}(?:en|in|au mois de|fin|debut|(?P<past>last)|(?P<coming>next)|early|late|في|في شهر|خلال شهر|"
            r"el mes de|ce mois de)\s"
            rf"{_names()[0]}{_RIGHT}(?!\s\d){after}",
            read.bare_month,
        ),
    ]
