"""When a text was issued: every sign of it, each with how far it can be trusted.

Page metadata and a byline are the publisher's own word. A stamp left by a capture is only
as fine as it is printed. Dates of neighbouring articles say when a page was taken, not
when this text was written: they never rise above low.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from archive.detection.date_arithmetic import fits_weekday, stated
from archive.detection.date_lines import LineDate, Says, date_lines
from archive.detection.date_words import date_words, dates_in
from archive.detection.dated import Dated, span_of
from archive.detection.datelines import datelines, is_dateline
from archive.detection.figure_order import FigureOrder
from archive.detection.printed_dates import DateWord, Shape
from archive.detection.reading import Reading, Zone
from archive.vocabulary.partial_dates import PartialDate, Precision, from_day, parse
from archive.vocabulary.terms import Basis, Confidence

_PUBLISHED = re.compile(
    r"(?:(?:og:)?article:published(?:_time)?|datepublished|dcterms\.issued|dc\.date\.issued|citation_publication_date|"
    r"citation_date|parsely-pub-date|sailthru\.date|publish-date|published_time|og:pubdate): "
)
_ALSO_DATED = re.compile(
    r"(?:dc\.date|dcterms\.date|dcterms\.created|date|pubdate|publishdate|publication_date|datecreated|time): "
)
_MODIFIED = re.compile(
    r"(?:(?:og:)?article:modified_time|datemodified|dcterms\.modified|last-modified|og:updated_time): "
)
# A pattern sought from a line's start must not begin with ^, which means the start of the whole text.
_IN_ADDRESS = re.compile(r"canonical: \S{8,80}?/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?!\d)")
_MAIL_DATE = re.compile(r"date: ")
_STATED = ((_PUBLISHED, Confidence.HIGH), (_ALSO_DATED, Confidence.MEDIUM))
_DONE_AT = re.compile(r"\b(?:fait a|done at|signe a|signed at|done in|fait au|hecho en)\b|حرر ب|وقع في")
_CLOSES = re.compile(r"(?:[-–—:,(|/]|\b(?:du|le|of|on|del|el|for)|بتاريخ|يوم|في)\s?$")
_OPENS = re.compile(r"\s?[-:|]\s")
_NUMBERED = re.compile(r"\W*(?:no|nr|n°|nº|numero|رقم)\W{0,3}[\d/-]{1,12}\W{1,3}")
_MOST_CLUTTER = 300
_LONGEST_HEADLINE = 220


def issue_dates(reading: Reading) -> list[Dated]:
    """Return the dates of issue the text itself states, the best first."""
    lines = _from_lines(reading)
    printed = [dated for dated, says in lines if says is not Says.UPDATED]
    published = [*_by_same_clock(_from_metadata(reading, _STATED), printed), *printed]
    found = [*published, *_from_dateline(reading)]
    found = found or list(_from_headline(reading))
    found += [dated for dated, says in lines if says is Says.UPDATED and not found]
    found = found or list(_from_metadata(reading, ((_MODIFIED, Confidence.MEDIUM),)))
    found = found or list(_from_signature(reading))
    found = found or [*_from_address(reading), *_said_today(reading)]
    return [*found, *_from_stamp(reading)]


def clutter_days(reading: Reading) -> list[DateWord]:
    """Return the full dates in what was cut from the page: weak evidence, but evidence."""
    dated = (
        paragraph
        for paragraph in reading.in_zones(Zone.CLUTTER)
        if any(char.isdigit() for char in reading.folded[paragraph.start : paragraph.end])
    )
    return [
        word
        for paragraph, _ in zip(dated, range(_MOST_CLUTTER), strict=False)
        for word in dates_in(reading.letters, paragraph.start, min(paragraph.end, paragraph.start + 2000))
        if word.full_day and not word.doubtful
    ]


def _from_metadata(reading: Reading, kinds: tuple[tuple[re.Pattern[str], Confidence], ...]) -> Iterator[Dated]:
    for pattern, confidence in kinds:
        for line in reading.in_zones(Zone.METADATA):
            match = pattern.match(reading.folded, line.start, line.end)
            if match is None:
                continue
            mail = reading.document.media_type == "message/rfc822" and _MAIL_DATE.match(reading.folded, line.start)
            reason = "date of the message" if mail else "the page's metadata"
            for word in dates_in(reading.letters, match.end(), line.end)[:1]:
                if word.full_day and not word.doubtful:
                    yield Dated(stated(word), ((line.start, line.end),), confidence, Basis.METADATA, reason, word)


def _by_same_clock(metadata: Iterable[Dated], printed: list[Dated]) -> list[Dated]:
    """Leave out what differs by one day from the printed date: metadata keep another clock, often Greenwich's."""
    days = [dated.day for dated in printed if dated.day]
    return [dated for dated in metadata if not any(_next_door(dated.day, day) for day in days)]


def _next_door(one: date | None, other: date) -> bool:
    return one is not None and abs((one - other).days) == 1


def _from_address(reading: Reading) -> Iterator[Dated]:
    """Read the day in an address: ".../2023/01/31/…"."""
    for line in reading.in_zones(Zone.METADATA):
        match = _IN_ADDRESS.match(reading.folded, line.start, line.end)
        for word in date_words("-".join(match.groups()), 0, 10) if match else []:
            if word.full_day:
                span = ((line.start, line.end),)
                yield Dated(stated(word), span, Confidence.MEDIUM, Basis.METADATA, "the page's canonical address", word)


def _from_lines(reading: Reading) -> list[tuple[Dated, Says]]:
    lines = date_lines(reading, FigureOrder(reading))
    if any(not line.below for line in lines):
        lines = [line for line in lines if not line.below or line.says is Says.PUBLISHED]
    if any(line.says is Says.PUBLISHED for line in lines):
        lines = [line for line in lines if line.says is not Says.NOTHING]
    telling = [line for line in lines if line.says is not Says.UPDATED]
    agreed = len({line.word.full_day for line in telling}) == 1
    return [(_of_line(line, agreed=agreed), line.says) for line in lines]


def _of_line(line: LineDate, *, agreed: bool) -> Dated:
    sure = agreed and not line.word.doubtful and not line.word.converted and fits_weekday(line.word)
    confidence = Confidence.HIGH if sure and not line.below else Confidence.MEDIUM
    if line.says is Says.UPDATED:
        confidence = Confidence.LOW  # It says when the page was changed, be it years later.
    return Dated(stated(line.word), span_of(line.word), confidence, Basis.STATED, "byline", line.word)


def _from_dateline(reading: Reading) -> Iterator[Dated]:
    """Read "RABAT, 31 janvier 2023 (MAP) –" before the first words."""
    for word in datelines(reading)[:1]:
        if word.full_day:
            confidence = Confidence.MEDIUM if word.converted or word.doubtful else Confidence.HIGH
            yield Dated(stated(word), span_of(word), confidence, Basis.STATED, "dateline", word)


def _from_signature(reading: Reading) -> Iterator[Dated]:
    """Read "Fait à Rabat, le …" at the end."""
    for last in reading.body_paragraphs[-2:]:
        for match in _DONE_AT.finditer(reading.folded, last.start, last.end):
            for word in dates_in(reading.letters, match.end(), min(last.end, match.end() + 80))[:1]:
                if word.full_day:
                    reason = "place and date of signature"
                    yield Dated(stated(word), span_of(word), Confidence.MEDIUM, Basis.STATED, reason, word)


def _from_headline(reading: Reading) -> Iterator[Dated]:
    """Read the date that closes a headline: "Department Press Briefing – April 6, 2021"."""
    head = reading.title or next(iter(reading.body_paragraphs), None)
    if head is None or head.end - head.start > _LONGEST_HEADLINE:
        return
    words = dates_in(reading.letters, head.start, head.end)
    for word in FigureOrder(reading).settle(words):
        before = reading.folded[head.start : word.start]
        closes = head.end - word.end <= 1 and _CLOSES.search(before)
        opens = _NUMBERED.fullmatch(before) or (not before and _OPENS.match(reading.folded, word.end))
        if word.full_day and (closes or opens):
            reason = "date at the end of the headline" if closes else "date at the head of the release"
            yield Dated(stated(word), span_of(word), Confidence.MEDIUM, Basis.STATED, reason, word)


def _said_today(reading: Reading) -> Iterator[Dated]:
    """Read the day of writing from « ce mardi 31 janvier 2023 », "today, January 31, 2023"."""
    for paragraph in reading.lead:
        for word in dates_in(reading.letters, paragraph.start, min(paragraph.end, paragraph.start + 1500)):
            told = word.shape is Shape.FULL and word.offset is not None and not reading.in_quote(word.start)
            if told and word.full_day and fits_weekday(word) and not is_dateline(reading, word):
                day = from_day(word.full_day - timedelta(days=word.offset or 0))
                reason = "the text says which day it calls today"
                yield Dated(day, span_of(word), Confidence.MEDIUM, Basis.COMPUTED, reason, word)
                return


def _from_stamp(reading: Reading) -> Iterator[Dated]:
    for line in reading.in_zones(Zone.STAMP):
        match = re.search(r"[12]\d{3}-\d\d(?:-\d\d)?", reading.text[line.start : line.end])
        if match:
            try:
                value = parse(match.group())
            except ValueError:
                continue  # 2023-13 is a number that looks like a month.
            reason = "stamp left by the capture, no finer than printed"
            yield Dated(value, ((line.start, line.end),), Confidence.MEDIUM, Basis.STATED, reason)


def day_known(issued: list[Dated]) -> bool:
    """Tell whether one of the dates names a day."""
    return any(dated.value and dated.value.precision is Precision.DAY for dated in issued)


def week_before(day: date) -> PartialDate:
    """Return the days from Monday of a day's week to the day: when "this Thursday" can have been written."""
    monday = day - timedelta(days=day.weekday())
    return from_day(day) if monday == day else parse(f"{monday.isoformat()}/{day.isoformat()}")
