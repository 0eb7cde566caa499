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
from archive.detection.date_words import WEEKDAY_CODES, DateWord, Shape, date_words
from archive.detection.exchange_dates import (
    Surroundings,
    from_posts,
    other_words,
    resolved,
    same_day,
    words_of_exchange,
)
from archive.detection.facts import Fact
from archive.detection.issue_dates import Dated, clutter_days, is_dateline, issue_dates, week_before
from archive.vocabulary.partial_dates import Precision, from_day, interval
from archive.vocabulary.terms import Basis, ClaimField, Confidence

VERSION = 2
FIELDS = (ClaimField.ISSUE_DATE, ClaimField.EXCHANGE_DATE)
REQUIRES = (ClaimField.POST,)

_FEW_DAYS = timedelta(days=6)


def detect(context: Context, found: Sequence[Fact]) -> Iterator[Fact]:
    """Yield the dates of issue, best first, and those of the exchange, disagreeing ones marked."""
    issued = issue_dates(context.reading)
    clutter = clutter_days(context.reading)
    posts = list(found)
    if not _day_known(issued):
        issued += _written_on(context, posts) or _dateline_without_year(context)
    exchange = _exchange(context, issued, clutter, posts)
    if not issued:
        issued += _from_exchange(context, exchange, clutter)
    yield from (_fact(context, ClaimField.ISSUE_DATE, dated) for dated in _marked(issued))
    yield from (_fact(context, ClaimField.EXCHANGE_DATE, dated) for dated in exchange)


def _day_known(issued: list[Dated]) -> bool:
    return any(dated.value and dated.value.precision is Precision.DAY for dated in issued)


def _written_on(context: Context, posts: list[Fact]) -> list[Dated]:
    """Find the day of writing from "yesterday Tuesday" and the dates under posts."""
    days = sorted(date.fromisoformat(str(post.value["edtf"])) for post in posts if post.value.get("edtf"))
    if not days:
        return []
    for word in _yesterdays(context):
        writing = ((word.weekday or 0) - (word.offset or 0)) % 7
        day = days[-1] + timedelta(days=(writing - days[-1].weekday()) % 7)
        if day - days[-1] <= _FEW_DAYS:
            reason = f"the first day after the post of {days[-1]} on which the text's relative day fits"
            return [Dated(from_day(day), ((word.start, word.end),), Confidence.MEDIUM, Basis.COMPUTED, reason, word)]
    return []


def _dateline_without_year(context: Context) -> list[Dated]:
    """Resolve "CAIRO, May 19 —" by the weekday the text gives for its news, within the tenures."""
    reading = context.reading
    first = reading.body_paragraphs[0] if reading.body_paragraphs else None
    if first is None:
        return []
    words = date_words(reading.folded, first.start, min(first.end, first.start + 400))
    head = next((w for w in words if w.shape is Shape.DAY_MONTH and w.start - first.start < 60), None)
    named = next((w for w in words if w.shape is Shape.WEEKDAY and w.direction == 0 and w.offset is None), None)
    if head is None or named is None or not is_dateline(reading, head):
        return []
    value = resolve(head, None, context.window, ahead=False, weekday=named.weekday)
    if value is None or value.exact_day is None:
        return []
    reason = (
        "dateline without a year: the one year in which its day falls on the weekday "
        "of the news, while the officials named held office"
    )
    return [
        Dated(
            value, ((head.start, head.end), (named.start, named.end)), Confidence.MEDIUM, Basis.COMPUTED, reason, head
        )
    ]


def _yesterdays(context: Context) -> Iterator[DateWord]:
    reading = context.reading
    for paragraph in reading.lead:
        for word in date_words(reading.folded, paragraph.start, paragraph.end):
            if word.shape is Shape.WEEKDAY and word.offset is not None and not reading.in_quote(word.start):
                yield word


def _exchange(context: Context, issued: list[Dated], clutter: list[DateWord], posts: list[Fact]) -> list[Dated]:
    if context.frame is None:
        return []
    around = Surroundings(context.reading, context.frame, issued, clutter, posts, context.window)
    words = words_of_exchange(around)
    told = bool(words)
    words = words or [word for word in other_words(around) if word.shape is not Shape.MONTH_YEAR]
    weekday = next((word.weekday for word in words if word.weekday is not None), None)
    found = [resolved(word, around, told=told, weekday=weekday) for word in words]
    best = _best(found)
    posted = from_posts(around)
    dates = [best] if best and best.value else []
    dates += [dated for dated in found if dated.value and best and best.value and _disagrees(dated, best)][:2]
    dates += posted[:1] if not dates else [d for d in posted if all(not _same(d, known) for known in dates)][:1]
    return _marked(dates) if dates else [best] if best else []


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


def _from_exchange(context: Context, exchange: list[Dated], clutter: list[DateWord]) -> list[Dated]:
    """Bound the day of writing by the exchange: "this Thursday … will meet" is written that week."""
    if not exchange or context.frame is None:
        return []
    best = exchange[0]
    day = best.value.exact_day if best.value else None
    if day is None:
        return []
    word = best.word
    this_week = _says_this_week(context)
    if context.frame.status.value == "announced" and this_week:
        reason = "written in the week of the day announced"
        return [Dated(week_before(day), best.spans, Confidence.LOW, Basis.INFERRED, reason, word)]
    if best.basis is Basis.INFERRED and clutter:
        last = max(other.full_day for other in clutter if other.full_day)
        until = max(day, last) + timedelta(days=1)
        reason = "between the day told and the dates of other articles on the page; to be confirmed"
        if (until - day).days <= 7:
            return [Dated(interval(day, until), best.spans, Confidence.LOW, Basis.INFERRED, reason)]
    return []


def _says_this_week(context: Context) -> bool:
    words = [w for p in context.reading.lead for w in date_words(context.reading.folded, p.start, p.end)]
    return any(word.shape is Shape.WEEKDAY and word.direction == 0 for word in words)


def _fact(context: Context, field: ClaimField, dated: Dated) -> Fact:
    reading = context.reading
    phrase = reading.printed(*(dated.spans[0])) if dated.spans else None
    day = dated.value.exact_day if dated.value else None
    weekday = WEEKDAY_CODES[day.weekday()] if day else dated.word.weekday_code if dated.word else None
    value = {"edtf": str(dated.value) if dated.value else "", "phrase": phrase, "weekday": weekday}
    evidence = tuple(reading.evidence(*span) for span in dict.fromkeys(dated.spans))
    return Fact(field, value, dated.confidence, dated.basis, evidence, reason=dated.reason, conflicts=dated.conflicts)
