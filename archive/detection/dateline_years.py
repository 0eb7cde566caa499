"""The year of a dateline that prints none: "CAIRO, Nov 5 (Reuters) –".

By a post shown in the text; else by the weekday the text gives for its news, within the
days on which the people named held office and after what the text calls past. One year
that fits is an answer, several are "one of", none is none.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from archive.detection.cast import Window
from archive.detection.date_arithmetic import years_of
from archive.detection.date_words import dates_in
from archive.detection.dated import Dated, span_of
from archive.detection.datelines import is_signed
from archive.detection.days_of_telling import TOLD_BEFORE
from archive.detection.exchange_status import lies_ahead
from archive.detection.lexicons.agencies import AGENCIES
from archive.detection.lexicons.dates import PAST_MARKS
from archive.detection.printed_dates import DateWord, Shape
from archive.detection.reading import Reading
from archive.vocabulary.partial_dates import from_day, one_of
from archive.vocabulary.terms import Basis, Confidence

_PARAGRAPHS, _LEAD = 25, 6
"""How far a weekday is looked for that the text calls today or tomorrow, and one that is only named."""
_NEAR_POST, _NEAR_TOLD, _TOLD = 3, 10, 3
_WIDEST = 4
_OLDEST = 30
"""Years a text at hand can be old when nothing but what it calls past bounds it."""
_PAST = re.compile(rf"(?<!\w){PAST_MARKS}\s(?:l'annee |l'|le |la |the |el |عام |سنه )?")
_PAST_BEFORE = re.compile(rf"{_PAST.pattern}$")
_AGENCY = re.compile(rf"(?<!\w)({AGENCIES})(?!\w)")
_COPYRIGHT = re.compile(r"(?:©|\(c\)|\bcopyright\b)[^\n]{0,60}")
_SIGN_REACH = 30
_YEAR = re.compile(r"(?:19|20)\d\d(?![\d/-])")


def by_posts(word: DateWord, days: list[date]) -> Dated | None:
    """Return the dateline's day beside the posts the text shows."""
    for posted in sorted(days):
        near = years_of(word, (posted - timedelta(days=30), posted + timedelta(days=30)))
        if near and abs((near[0] - posted).days) <= _NEAR_POST:
            reason = "dateline without a year: the year of the posts in the text"
            return Dated(from_day(near[0]), span_of(word), Confidence.MEDIUM, Basis.COMPUTED, reason, word)
    return None


def by_told_days(word: DateWord, reading: Reading) -> Dated | None:
    """Return the dateline's day beside the full dates of the opening: "Jan 31 – … met on January 30, 2023"."""
    for paragraph in reading.body_paragraphs[:_TOLD]:
        for other in dates_in(reading.letters, paragraph.start, min(paragraph.end, paragraph.start + 1500)):
            told = other.full_day and not other.doubtful and not reading.in_quote(other.start)
            before = reading.folded[max(paragraph.start, other.start - 30) : other.start]
            if other.full_day is None or not told or _PAST_BEFORE.search(before):
                continue
            near = years_of(
                word, (other.full_day - timedelta(days=_NEAR_TOLD), other.full_day + timedelta(days=_NEAR_TOLD))
            )
            if near:
                reason = "dateline without a year: the year of the day told in the opening"
                spans = span_of(word) + span_of(other)
                return Dated(from_day(near[0]), spans, Confidence.MEDIUM, Basis.COMPUTED, reason, word)
    return None


def by_copyright(word: DateWord, reading: Reading, window: Window | None) -> Dated | None:
    """Return the dateline's day in the year of the copyright of the agency that signs it: "(EFE) …", "© EFE 2018".

    That of anybody else is of the page, which may be years younger.
    """
    sign = _AGENCY.search(reading.folded, word.end, word.end + _SIGN_REACH)
    if sign is None:
        return None
    owned = [line for line in reading.finditer(_COPYRIGHT) if re.search(rf"\b{re.escape(sign[1])}\b", line.group())]
    years = {int(year.group()): line for line in owned for year in _YEAR.finditer(line.group())}
    if len(years) != 1:
        return None
    (year, line), *_ = years.items()
    days = years_of(word, (date(year, 1, 1), date(year, 12, 31)))
    named = next(_weekdays(reading, word), None)
    days = _fitting(days, named, same_day=is_signed(reading, word)) if named else days
    if len(days) != 1 or (window and not window[0] <= days[0] <= window[1]):
        return None
    reason = "dateline without a year: the year of the agency's own copyright"
    spans = (*span_of(word), line.span())
    return Dated(from_day(days[0]), spans, Confidence.LOW, Basis.COMPUTED, reason, word)


def by_weekday(word: DateWord, reading: Reading, window: Window | None) -> Dated | None:
    """Return the dateline's day or days by the weekday of the news, None when nothing bounds the years."""
    bounds = _bounds(reading, window)
    if bounds is None:
        return None
    days = years_of(word, bounds)
    named = next(_weekdays(reading, word), None)
    if named is None:
        days = days if len(days) == 1 else []
        reason = "dateline without a year: the one year in which the officials named held office"
    else:
        days = _fitting(days, named, same_day=is_signed(reading, word))
        reason = (
            "dateline without a year: the one year in which its day falls on the weekday "
            "of the news, while the officials named held office"
        )
    if not 1 <= len(days) <= _WIDEST:
        return None
    value = one_of([from_day(day) for day in days])
    confidence = Confidence.MEDIUM if len(days) == 1 and named is not None else Confidence.LOW
    if len(days) > 1:
        reason = (
            "dateline without a year: the years that fall on the weekday given while the officials named held office"
        )
    spans = span_of(word) if named in {None, word} else span_of(word) + span_of(named or word)
    return Dated(value, spans, confidence, Basis.COMPUTED, reason, word)


def _fitting(days: list[date], named: DateWord, *, same_day: bool) -> list[date]:
    """Return the days that fit a weekday: an agency's news is of its dateline's day, other news may be a day old."""
    weekday = named.weekday or 0
    if named.shape is not Shape.WEEKDAY or named.offset is not None:
        return [day for day in days if (day.weekday() + (named.offset or 0)) % 7 == weekday]
    same = [day for day in days if day.weekday() == weekday]
    if named.this or (same and same_day):
        return same
    return [day for day in days if (day.weekday() - weekday) % 7 in {0, 1}]


def _weekdays(reading: Reading, head: DateWord) -> Iterator[DateWord]:
    """Yield the weekdays that can be the day of the news, the surest first.

    "Today, Thursday" comes before "this Thursday", that before the day on which it was told, and that before any other;
    a day that lies ahead ("is expected on Wednesday") says nothing of the day of writing.
    """
    if head.weekday is not None:
        yield head
    found = [
        (number, word)
        for number, paragraph in enumerate(reading.body_paragraphs[:_PARAGRAPHS])
        for word in dates_in(reading.letters, paragraph.start, min(paragraph.end, paragraph.start + 1500))
        if word.shape is Shape.WEEKDAY and word.direction == 0 and not reading.in_quote(word.start)
    ]
    yield from (word for _, word in found if word.offset is not None)
    named = [word for number, word in found if number < _LEAD and word.offset is None and word.last_weekday is None]
    told = [
        word for word in named if word.this or TOLD_BEFORE.search(reading.folded, max(0, word.start - 60), word.start)
    ]
    yield from sorted(told, key=lambda word: not word.this)
    yield from (word for word in named if word not in told and not lies_ahead(reading, word.start, word.end))


def _bounds(reading: Reading, window: Window | None) -> Window | None:
    """Narrow the tenures to what lies after the past the text tells of and before today."""
    today = datetime.now(tz=UTC).date() + timedelta(days=1)
    past = _latest_past(reading)
    first, last = window or (past or date.min, today)
    first, last = max(first, past or first), min(last, today)
    known = window is not None or past is not None
    return (first, last) if known and first <= last and (window or last.year - first.year <= _OLDEST) else None


def _latest_past(reading: Reading) -> date | None:
    """Return the latest day or year that the text calls past: "since 2021", "the declaration of 7 April 2022"."""
    found: list[date] = []
    for paragraph in reading.body_paragraphs[:80]:
        for mark in _PAST.finditer(reading.folded, paragraph.start, paragraph.end):
            if year := _YEAR.match(reading.folded, mark.end()):
                found.append(date(int(year.group()), 1, 1))
                continue
            for word in dates_in(reading.letters, mark.end(), min(paragraph.end, mark.end() + 40))[:1]:
                near = word.start - mark.end() < 3 and word.year and word.month
                if near and word.shape in {Shape.FULL, Shape.MONTH_YEAR}:
                    found.append(date(word.year or 1, word.month or 1, word.day or 1))
    return max(found, default=None)
