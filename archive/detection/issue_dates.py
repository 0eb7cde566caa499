"""When a text was issued: every sign of it, each with how far it can be trusted.

Page metadata and a byline are the publisher's own word. A stamp left by a capture is only
as fine as it is printed. Dates of neighbouring articles say when a page was taken, not
when this text was written: they never rise above low.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from archive.detection.date_words import DateWord, date_words
from archive.detection.reading import Reading, Zone
from archive.vocabulary.partial_dates import PartialDate, from_day, parse
from archive.vocabulary.terms import Basis, Confidence


@dataclass(frozen=True)
class Dated:
    """A date with the words it stands on and how it was reached."""

    value: PartialDate | None
    """None when the words cannot be resolved."""
    spans: tuple[tuple[int, int], ...]
    confidence: Confidence
    basis: Basis
    reason: str
    word: DateWord | None = None
    conflicts: bool = False


_PUBLISHED = re.compile(r"^(?:article:published_time|datepublished|dcterms\.issued|citation_publication_date): ")
_ALSO_DATED = re.compile(
    r"^(?:dc\.date|dcterms\.date|dcterms\.created|date|pubdate|publishdate|publication_date|datecreated): "
)
_UPDATED = re.compile(r"mis a jour|mise a jour|modifi|updated|actualizado|تحديث")
_POST_CLOCK = re.compile(r"\d{1,2}:\d\d\s?(?:am|pm|م|ص)?\s?[·•]")
"""The clock under a post, which dates the post."""
_DATELINE = re.compile(r"^[^\n.«“]{2,60}?[,،(]?\s?$")
_AFTER_DATELINE = re.compile(r"\s?(?:\([^()\n]{2,20}\)|/[^/\n]{2,20}/)?\s?[-–—:]")
_DONE_AT = re.compile(r"\b(?:fait a|done at|signe a|signed at|hecho en)\b|حرر ب|وقع في")
_MAIL_DATE = re.compile(r"^date: ")


def issue_dates(reading: Reading) -> list[Dated]:
    """Return the dates of issue the text itself states, the best first."""
    found = [*_from_metadata(reading), *_from_bylines(reading), *_from_dateline(reading), *_from_headline(reading)]
    return [*found, *_from_stamp(reading)]


def is_dateline(reading: Reading, word: DateWord) -> bool:
    """Tell whether a date opens the text as agencies do: "RABAT, 31 janvier (MAP) –"."""
    first = reading.body_paragraphs[0]
    opening = _DATELINE.match(reading.folded[first.start : word.start]) or word.start == first.start
    return bool(opening and _AFTER_DATELINE.match(reading.folded, word.end))


def clutter_days(reading: Reading) -> list[DateWord]:
    """Return the full dates in what was cut from the page: weak evidence, but evidence."""
    return [
        word
        for paragraph in reading.in_zones(Zone.CLUTTER)
        for word in date_words(reading.folded, paragraph.start, paragraph.end)
        if word.full_day
    ]


def _from_metadata(reading: Reading) -> Iterator[Dated]:
    for pattern, confidence in ((_PUBLISHED, Confidence.HIGH), (_ALSO_DATED, Confidence.MEDIUM)):
        for line in reading.in_zones(Zone.METADATA):
            match = pattern.match(reading.folded, line.start, line.end)
            mail = reading.document.media_type == "message/rfc822" and _MAIL_DATE.match(
                reading.folded, line.start, line.end
            )
            for word in date_words(reading.folded, match.end(), line.end)[:1] if match else []:
                if word.full_day:
                    reason = "date of the message" if mail else "the page's metadata"
                    yield Dated(
                        from_day(word.full_day), ((line.start, line.end),), confidence, Basis.METADATA, reason, word
                    )


def _from_bylines(reading: Reading) -> Iterator[Dated]:
    lines = list(reading.in_zones(Zone.BYLINE))
    dated = [
        (line, word) for line in lines for word in date_words(reading.folded, line.start, line.end) if word.full_day
    ]
    dated = [pair for pair in dated if not _POST_CLOCK.match(reading.folded, pair[0].start)] or dated
    first = [(line, word) for line, word in dated if not _UPDATED.search(reading.folded, line.start, word.start)]
    distinct = {word.full_day for _, word in first or dated}
    for _, word in first or dated:
        sure = len(distinct) == 1 and not word.doubtful and bool(first)
        confidence = Confidence.HIGH if sure else Confidence.MEDIUM
        yield Dated(
            from_day(word.full_day or date.min), ((word.start, word.end),), confidence, Basis.STATED, "byline", word
        )


def _from_dateline(reading: Reading) -> Iterator[Dated]:
    """Read "RABAT, 31 janvier 2023 (MAP) –" before the first words, and "Fait à Rabat, le …" at the end."""
    if not reading.body_paragraphs:
        return
    first, last = reading.body_paragraphs[0], reading.body_paragraphs[-1]
    for word in date_words(reading.folded, first.start, min(first.end, first.start + 100))[:1]:
        if word.full_day and is_dateline(reading, word):
            yield Dated(
                from_day(word.full_day), ((word.start, word.end),), Confidence.HIGH, Basis.STATED, "dateline", word
            )
    for match in _DONE_AT.finditer(reading.folded, last.start, last.end):
        for word in date_words(reading.folded, match.end(), min(last.end, match.end() + 80))[:1]:
            if word.full_day:
                yield Dated(
                    from_day(word.full_day),
                    ((word.start, word.end),),
                    Confidence.MEDIUM,
                    Basis.STATED,
                    "place and date of signature",
                    word,
                )


def _from_headline(reading: Reading) -> Iterator[Dated]:
    """Read the date that closes a headline: "Department Press Briefing – April 6, 2021"."""
    if reading.title is None:
        return
    for word in date_words(reading.folded, reading.title.start, reading.title.end):
        closes = reading.title.end - word.end <= 1 and re.search(
            r"(?:[-–—:,(]|\b(?:du|le|of|on|del|el)|بتاريخ|يوم)\s?$", reading.folded[reading.title.start : word.start]
        )
        if word.full_day and closes:
            yield Dated(
                from_day(word.full_day),
                ((word.start, word.end),),
                Confidence.MEDIUM,
                Basis.STATED,
                "date at the end of the headline",
                word,
            )


def _from_stamp(reading: Reading) -> Iterator[Dated]:
    for line in reading.in_zones(Zone.STAMP):
        match = re.search(r"[12]\d{3}-\d\d(?:-\d\d)?", reading.text[line.start : line.end])
        if match:
            try:
                value = parse(match.group())
            except ValueError:
                continue  # 2023-13 is a number that looks like a month.
            span = (line.start, line.end)
            yield Dated(
                value, (span,), Confidence.MEDIUM, Basis.STATED, "stamp left by the capture, no finer than printed"
            )


def week_before(day: date) -> PartialDate:
    """Return the days from Monday of a day's week to the day: when "this Thursday" can have been written."""
    monday = day - timedelta(days=day.weekday())
    return from_day(day) if monday == day else parse(f"{monday.isoformat()}/{day.isoformat()}")
