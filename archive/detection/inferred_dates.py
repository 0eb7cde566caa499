"""Dates that a text does not state but lets one infer: always marked so, never above low confidence."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from archive.detection.context import Context
from archive.detection.date_surroundings import Surroundings
from archive.detection.date_words import dates_in
from archive.detection.dated import Dated
from archive.detection.days_of_telling import of_telling
from archive.detection.exchange_cues import Cue
from archive.detection.exchange_dates import resolved, words_beside, words_of_telling
from archive.detection.facts import Fact
from archive.detection.issue_dates import week_before
from archive.detection.printed_dates import DateWord, Shape
from archive.vocabulary.partial_dates import from_day, interval, parse
from archive.vocabulary.terms import Basis, ClaimField, Confidence, ExchangeStatus, Genre

_AT_ONCE = frozenset({Genre.READOUT, Genre.COMMUNIQUE, Genre.PRESS_RELEASE, Genre.JOINT_STATEMENT})
_BESIDE = re.compile(
    r"\b(?:before|after|following|ahead of) (?:their|his|her) (?:meeting|talks|call)|\bat (?:a |their )?joint press|"
    r"a l'issue de (?:leur|son) (?:entretien|rencontre)|عقب (?:لقاي|مباحثات|اجتماع)|tras su (?:reunion|encuentro)"
)
"""Headlines of what is said at the exchange itself."""
_PARAGRAPHS = 8
_FEW_DAYS = timedelta(days=6)


def as_told(around: Surroundings) -> list[Dated]:
    """Take the day on which it was told, as an approximate one, where the text names no other."""
    for word in words_of_telling(around) if not around.ahead else []:
        dated = resolved(word, around, told=False)
        if dated.value and dated.value.exact_day:
            reason = f"the day on which it was told; {dated.reason}"
            value = parse(f"{dated.value}~")
            return [replace(dated, value=value, confidence=Confidence.LOW, basis=Basis.INFERRED, reason=reason)]
        return [dated]
    return []


def told_in_passing(around: Surroundings, cues: list[Cue]) -> list[Dated]:
    """Take a day told in passing, where it lies in the days before the text was written."""
    for word in words_beside(around, cues) if around.anchor and not around.ahead else []:
        dated = resolved(word, around, told=False)
        day, written = dated.value.exact_day if dated.value else None, around.anchor.day if around.anchor else None
        if day and written and timedelta(0) <= written - day <= _FEW_DAYS:
            return [replace(dated, confidence=Confidence.LOW)]
    return []


def told_to_the_press(around: Surroundings) -> list[Dated]:
    """Take, as an approximate day, the one on which somebody spoke to the press of what was held, near that of issue.

    It is a weekday of the text's own, mostly the day itself: "Wong told reporters on Wednesday".
    """
    written = around.anchor.day if around.anchor else None
    reading = around.reading
    if written is None or around.frame.status is not ExchangeStatus.HELD:
        return []
    for paragraph in reading.body_paragraphs[:_PARAGRAPHS]:
        for word in dates_in(reading.letters, paragraph.start, min(paragraph.end, paragraph.start + 1500)):
            if reading.in_quote(word.start) or word.direction or not of_telling(word, around):
                continue
            day = dated.value.exact_day if (dated := resolved(word, around, told=False)).value else None
            if day and written - timedelta(days=1) <= day <= written:
                reason = f"the day on which it was told; {dated.reason}"
                value = parse(f"{day.isoformat()}~")
                return [replace(dated, value=value, confidence=Confidence.LOW, basis=Basis.INFERRED, reason=reason)]
    return []


def issued_at_once(context: Context, anchor: Dated | None, found: Sequence[Fact]) -> list[Dated]:
    """Take the day of issue, as an approximate one, where an official account of what was held names no day at all."""
    genre = next((fact.value["genre"] for fact in found if fact.field is ClaimField.GENRE), None)
    held = context.frame is not None and context.frame.status is ExchangeStatus.HELD
    title = context.reading.title
    beside = title is not None and _BESIDE.search(context.reading.folded, title.start, title.end)
    if not held or not (genre in _AT_ONCE or beside) or anchor is None or anchor.day is None:
        return []
    reason = "no day in the text; such an account is mostly issued on the day itself or the day after"
    value = parse(f"{anchor.day.isoformat()}~")
    return [Dated(value, anchor.spans, Confidence.LOW, Basis.INFERRED, reason, anchor.word)]


def issue_from_exchange(context: Context, exchange: list[Dated], clutter: list[DateWord]) -> list[Dated]:
    """Bound the day of writing by the exchange: "this Thursday … will meet" is written that week."""
    if not exchange or context.frame is None:
        return []
    best = exchange[0]
    day = best.value.exact_day if best.value else None
    if day is None:
        return []
    word = best.word
    if word is not None and word.shape is Shape.DAY_MONTH and word.month and word.offset is not None:
        reason = "the text calls the day told today or yesterday; its year is computed"
        return [
            Dated(from_day(day - timedelta(days=word.offset)), best.spans, Confidence.LOW, Basis.INFERRED, reason, word)
        ]
    this_week = _says_this_week(context)
    if context.frame.status.value == "announced" and this_week:
        reason = "written in the week of the day announced"
        return [Dated(week_before(day), best.spans, Confidence.LOW, Basis.INFERRED, reason, word)]
    if best.basis is Basis.INFERRED and clutter:
        last = max(other.full_day for other in clutter if other.full_day)
        until = last if last > day else day + timedelta(days=1)
        reason = "between the day told and the dates of other articles on the page; to be confirmed"
        if (until - day).days <= 7:
            return [Dated(interval(day, until), best.spans, Confidence.LOW, Basis.INFERRED, reason)]
    return []


def _says_this_week(context: Context) -> bool:
    words = [w for p in context.reading.lead for w in dates_in(context.reading.letters, p.start, p.end)]
    return any(word.shape is Shape.WEEKDAY and word.direction == 0 for word in words)
