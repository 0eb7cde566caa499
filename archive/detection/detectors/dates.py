"""When the text was issued and when the exchange it tells of took place.

Rules: what the publisher states comes first; relative words and weekdays count from the
date of issue; without one, day and month are settled by weekday and tenures; what cannot
be settled stays open with its words as evidence. No anchor, no date: neither today nor the
day of capture ever stands in. Values are EDTF (Library of Congress, ISO 8601-2:2019).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from archive.detection.context import Context
from archive.detection.date_arithmetic import resolve
from archive.detection.date_surroundings import Surroundings
from archive.detection.date_words import dates_in
from archive.detection.dated import Dated, same_day, span_of
from archive.detection.dateline_years import by_copyright, by_posts, by_told_days, by_weekday
from archive.detection.datelines import datelines
from archive.detection.exchange_dates import (
    is_stale,
    other_words,
    resolved,
    words_of_exchange,
)
from archive.detection.facts import Fact
from archive.detection.inferred_dates import (
    as_told,
    issue_from_exchange,
    issued_at_once,
    told_in_passing,
    told_to_the_press,
)
from archive.detection.issue_dates import clutter_days, day_known
from archive.detection.pasted_posts import days_of, pasted_posts
from archive.detection.printed_dates import COARSE, WEEKDAY_CODES, DateWord, Shape
from archive.detection.weak_anchors import from_posts
from archive.vocabulary.partial_dates import Precision, from_day, parse
from archive.vocabulary.terms import Basis, ClaimField, Confidence, ExchangeStatus, Genre

VERSION = 9
FIELDS = (ClaimField.ISSUE_DATE, ClaimField.EXCHANGE_DATE)
REQUIRES = (ClaimField.POST, ClaimField.GENRE)

_FEW_DAYS = timedelta(days=6)


def detect(context: Context, found: Sequence[Fact]) -> Iterator[Fact]:
    """Yield the dates of issue, best first, and those of the exchange, disagreeing ones marked."""
    issued = list(context.issued)
    clutter = clutter_days(context.reading)
    posts = [fact for fact in found if fact.field is ClaimField.POST]
    if not day_known(issued):
        issued += _written_on(context, posts) or _dateline_without_year(context, posts) or _posted_on(context, found)
    exchange = _exchange(context, issued, clutter, posts)
    if all(dated.word and dated.word.shape in COARSE for dated in exchange):
        exchange = issued_at_once(context, _anchor(context, issued), found) or exchange
    if not issued:
        issued += issue_from_exchange(context, exchange, clutter)
    yield from (_fact(context, ClaimField.ISSUE_DATE, dated) for dated in _marked(issued))
    yield from (_fact(context, ClaimField.EXCHANGE_DATE, dated) for dated in exchange)


def _post_days(posts: list[Fact]) -> list[date]:
    return sorted(date.fromisoformat(str(post.value["edtf"])) for post in posts if post.value.get("edtf"))


def _posted_on(context: Context, found: Sequence[Fact]) -> list[Dated]:
    """Take the day of the first post for that of a text which is nothing but posts."""
    if not any(fact.field is ClaimField.GENRE and fact.value["genre"] == Genre.SOCIAL_POST for fact in found):
        return []
    posts = pasted_posts(context.reading)[:1]
    for post, day in zip(posts, days_of(context.reading, posts), strict=True):
        line = post.clock or post.header
        if day:
            return [Dated(parse(day), ((line.start, line.end),), Confidence.MEDIUM, Basis.STATED, "byline")]
    return []


def _written_on(context: Context, posts: list[Fact]) -> list[Dated]:
    """Find the day of writing from "yesterday Tuesday" and the dates under posts."""
    days = _post_days(posts)
    if not days:
        return []
    for word in _yesterdays(context):
        writing = ((word.weekday or 0) - (word.offset or 0)) % 7
        day = days[-1] + timedelta(days=(writing - days[-1].weekday()) % 7)
        if day - days[-1] <= _FEW_DAYS:
            reason = f"the first day after the post of {days[-1]} on which the text's relative day fits"
            return [Dated(from_day(day), span_of(word), Confidence.MEDIUM, Basis.COMPUTED, reason, word)]
    return []


def _dateline_without_year(context: Context, posts: list[Fact]) -> list[Dated]:
    """Resolve "CAIRO, May 19 —" by the posts shown or by the weekday the text gives for its news."""
    for word in datelines(context.reading):
        if word.shape is Shape.DAY_MONTH:
            by_days = by_posts(word, _post_days(posts)) or by_told_days(word, context.reading)
            dated = by_days or by_copyright(word, context.reading, context.window)
            dated = dated or by_weekday(word, context.reading, context.window)
            return [dated] if dated else []
    return []


def _anchor(context: Context, issued: list[Dated]) -> Dated | None:
    """Return the day of writing: that of the dateline, where it lies before the day of issue.

    One without a year counts a few days before only; one with its year is the author's own word, as in a text
    that somebody puts up again years later.
    """
    best = next((dated for dated in issued if dated.value and dated.value.precision is Precision.DAY), None)
    if best is None or best.day is None:
        return None
    for word in datelines(context.reading)[:1]:
        value = resolve(word, best.day, None, ahead=False)
        day = value.exact_day if value else None
        printed = word.full_day is not None and not word.doubtful
        if day and timedelta(0) < best.day - day and (printed or best.day - day <= _FEW_DAYS):
            return Dated(value, span_of(word), best.confidence, Basis.STATED, "dateline", word)
    return best


def _yesterdays(context: Context) -> Iterator[DateWord]:
    reading = context.reading
    for paragraph in reading.lead:
        for word in dates_in(reading.letters, paragraph.start, paragraph.end):
            if word.shape is Shape.WEEKDAY and word.offset is not None and not reading.in_quote(word.start):
                yield word


def _exchange(context: Context, issued: list[Dated], clutter: list[DateWord], posts: list[Fact]) -> list[Dated]:
    if context.frame is None:
        return []
    anchor = _anchor(context, issued)
    around = Surroundings(context.reading, context.frame, issued, anchor, clutter, posts, context.window)
    words = words_of_exchange(around)
    told = any(word.shape not in COARSE for word in words)
    words = words if told else other_words(around) or words
    words = _without_days_beside(words, around)
    weekday = next((word.weekday for word in words if word.weekday is not None), None)
    found = [resolved(word, around, told=told, weekday=weekday) for word in words]
    found = [dated for dated in found if not is_stale(dated, around)]
    best = _best(found)
    posted = from_posts(around)
    dates = [best] if best and best.value else []
    dates += [dated for dated in found if dated.value and best and best.value and _disagrees(dated, best)][:2]
    dates += posted[:1] if not dates else [d for d in posted if all(not _same(d, known) for known in dates)][:1]
    if dates:
        return _marked(dates)
    if best is None and context.frame.status is ExchangeStatus.UNCONFIRMED:
        return []  # The day of a denial is nobody's exchange.
    return [best] if best else as_told(around) or told_in_passing(around, context.cues) or told_to_the_press(around)


def _without_days_beside(words: list[DateWord], around: Surroundings) -> list[DateWord]:
    """Leave out days of a month beside the weekday that dates the exchange: those of a deadline, another event."""
    first = words[0] if words else None
    if around.anchor or first is None or first.shape is not Shape.WEEKDAY:
        return words
    sentence = around.reading.sentence_at(first.start)
    return [
        word
        for word in words
        if word.shape is not Shape.DAY_MONTH
        or word.weekday is not None
        or around.reading.sentence_at(word.start) != sentence
    ]


def _best(found: list[Dated]) -> Dated | None:
    """Return the most precise and surest of the resolved dates, else the first unresolved one."""
    order = (Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW)
    valued = [dated for dated in found if dated.value]
    days = [dated for dated in valued if dated.value and (dated.value.width or 99) <= 31]
    return min(days or valued, key=lambda dated: order.index(dated.confidence), default=found[0] if found else None)


def _disagrees(dated: Dated, best: Dated) -> bool:
    """Tell whether two dates of one exchange exclude each other and are equally well told."""
    return (
        dated.confidence is best.confidence is not Confidence.LOW
        and not _same(dated, best)
        and _stated(dated)
        and _stated(best)
    )


def _stated(dated: Dated) -> bool:
    return dated.word is not None and dated.word.shape is Shape.FULL


def _same(one: Dated, other: Dated) -> bool:
    return one.value is not None and other.value is not None and same_day(one.value, other.value)


def _marked(dates: list[Dated]) -> list[Dated]:
    """Mark dates that contradict the first; drop those that only repeat it."""
    kept: list[Dated] = []
    for dated in dates:
        repeats = any(known.value and dated.value and str(known.value) == str(dated.value) for known in kept)
        if not repeats:
            kept.append(dated)
    if any(not _same(kept[0], dated) for dated in kept[1:]):
        return [replace(dated, conflicts=True) for dated in kept]
    return kept


def _fact(context: Context, field: ClaimField, dated: Dated) -> Fact:
    reading = context.reading
    phrase = reading.printed(*(dated.spans[0])) if dated.spans else None
    day = dated.value.exact_day if dated.value else None
    weekday = WEEKDAY_CODES[day.weekday()] if day else dated.word.weekday_code if dated.word else None
    value = {"edtf": str(dated.value) if dated.value else "", "phrase": phrase, "weekday": weekday}
    evidence = tuple(reading.evidence(*span) for span in dict.fromkeys(dated.spans))
    return Fact(field, value, dated.confidence, dated.basis, evidence, reason=dated.reason, conflicts=dated.conflicts)
