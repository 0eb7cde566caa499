"""Days for date words that no date of issue anchors: posts in the text, a stamped month, neighbouring articles."""

import re
from datetime import date, timedelta
from itertools import pairwise

from archive.detection.date_arithmetic import nearest_weekday, weekdays_in_month, years_of
from archive.detection.date_surroundings import Surroundings
from archive.detection.date_words import dates_in
from archive.detection.dated import Dated, span_of
from archive.detection.facts import Fact
from archive.detection.printed_dates import DateWord, Shape
from archive.detection.reading import Zone
from archive.vocabulary.names import MARK, fold
from archive.vocabulary.partial_dates import Precision, from_day
from archive.vocabulary.terms import Basis, Confidence

_SPOKE = re.compile(
    r"\b(?:spoke|call|met|meeting|talk|discuss|entretien|entretenu|rencontre|echange|"
    r"appel|reuni|hable|conversacion|reunido|llamada|"
    r"welcom|host(?:ed|ing)?\b|receiv|sat down|(?:good|great|pleased|glad|delighted|pleasure) to (?:see|have)|"
    r"accueil|recevoir|recu\b|recib|bienvenid)|اتصال|هاتفي|حديث|تحدث|التقي|"
    r"استقبل|اجري|مباحثات|لقاء|اجتمع|رحبت|سعدت|سررت|تشرفت"
)
_TODAY = re.compile(
    r"\b(?:today|aujourd'hui|ce jour|hoy|this morning|this afternoon|this evening|tonight|ce matin|ce midi|ce soir|"
    r"cet apres-midi|esta (?:manana|tarde|noche))\b|(?<![\u0621-\u064a])اليوم(?![\u0621-\u064a])"
)
_YESTERDAY = re.compile(r"\byesterday\b|\bhier\b|(?<![\u0621-\u064a])امس(?![\u0621-\u064a])|\bayer\b")
_NEAR_DAYS = 10
_PARAGRAPHS, _APPOSED = 25, 4
_SAME_PAGE, _FEWEST = timedelta(days=10), 2
"""Neighbours date a page only when several of them are of the same days."""
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def by_weak_anchors(word: DateWord, around: Surroundings) -> Dated:
    """Use what weak anchors there are; else keep the words unresolved and say why."""
    found = None
    if word.weekday is not None and word.last_weekday is None:
        found = _by_posts(word, around) or _by_month(word, around) or _by_coming(word, around)
        found = found or _by_clutter(word, around)
    return found or Dated(None, span_of(word), Confidence.LOW, Basis.STATED, _why_open(around), word)


def from_posts(around: Surroundings) -> list[Dated]:
    """Return the days on which posts say the exchange took place: "spoke today with …"."""
    found = []
    for post in around.posts:
        day = _post_day(post)
        if day is None or not _tells(post):
            continue
        today = _TODAY.search(_folded(post))
        if not today and not _YESTERDAY.search(_folded(post)):
            continue
        value = day if today else day - timedelta(days=1)
        reason = (
            f"the post shown with the date {day} says “{'today' if today else 'yesterday'}”; "
            f"the date under a post follows another clock, so a day's difference is possible"
        )
        found.append(Dated(from_day(value), (_span_of(post, around),), Confidence.MEDIUM, Basis.COMPUTED, reason))
    return found


def _by_posts(word: DateWord, around: Surroundings) -> Dated | None:
    posted = [(post, day) for post in around.posts if (day := _post_day(post)) and _tells(post)]
    if not posted or around.ahead:
        return None
    post, day = min(posted, key=lambda pair: pair[1])
    value = nearest_weekday(word, day, ahead=False)
    if (day - value).days > _NEAR_DAYS:
        return None
    reason = f"the {_WEEKDAYS[word.weekday or 0]} nearest the post of {day}"
    spans = (*span_of(word), _span_of(post, around))
    return Dated(from_day(value), spans, Confidence.MEDIUM, Basis.COMPUTED, reason, word)


def _by_month(word: DateWord, around: Surroundings) -> Dated | None:
    month = next((d for d in around.issued if d.value and d.value.precision is Precision.MONTH), None)
    if month is None or month.value is None:
        return None
    days = weekdays_in_month(word, month.value)
    reason = f"one of the days of {month.value} it can be"
    return Dated(days, span_of(word) + month.spans, Confidence.LOW, Basis.COMPUTED, reason, word)


def _by_coming(word: DateWord, around: Surroundings) -> Dated | None:
    """Count back from a day the text calls next and prints: « lundi prochain, 17 mars »."""
    reading = around.reading
    if around.ahead or around.window is None:
        return None
    for paragraph in reading.body_paragraphs[:_PARAGRAPHS]:
        words = dates_in(reading.letters, paragraph.start, min(paragraph.end, paragraph.start + 1500))
        for said, printed in pairwise(words):
            if said.shape is not Shape.WEEKDAY or said.direction <= 0 or printed.shape is not Shape.DAY_MONTH:
                continue
            days = [day for day in years_of(printed, around.window) if day.weekday() == said.weekday]
            if printed.start - said.end > _APPOSED or reading.in_quote(said.start) or len(days) != 1:
                continue
            value = nearest_weekday(word, days[0] - timedelta(days=1), ahead=False)
            reason = f"the {_WEEKDAYS[word.weekday or 0]} before the day the text calls next, {days[0]}"
            spans = (*span_of(word), (said.start, printed.end))
            return Dated(from_day(value), spans, Confidence.LOW, Basis.INFERRED, reason, word)
    return None


def _by_clutter(word: DateWord, around: Surroundings) -> Dated | None:
    days = [(other.full_day, other) for other in around.clutter if other.full_day]
    if around.window:
        days = [(day, other) for day, other in days if around.window[0] <= day <= around.window[1]]
    day, other = max(days, key=lambda pair: pair[0], default=(date.min, None))
    if other is None or sum(day - near <= _SAME_PAGE for near, _ in days) < _FEWEST:
        return None
    value = nearest_weekday(word, day, ahead=around.ahead)
    within = not around.window or around.window[0] <= value <= around.window[1]
    if not within or abs((day - value).days) >= 7:
        return None
    reason = f"the {_WEEKDAYS[word.weekday or 0]} nearest the dates of other articles on the page; to be confirmed"
    spans = (*span_of(word), (other.start, other.end))
    return Dated(from_day(value), spans, Confidence.LOW, Basis.INFERRED, reason, word)


def _why_open(around: Surroundings) -> str:
    if around.window and around.window[1] != date.max:
        together = f"from {around.window[0]} to {around.window[1]}"
        return f"nothing in the text says which week; the people named held office together {together}"
    if around.window and around.window[0] != date.min:
        return f"nothing in the text says which week; the people named held office together since {around.window[0]}"
    return "nothing in the text says which week or year"


def _post_day(post: Fact) -> date | None:
    edtf = post.value.get("edtf")
    return date.fromisoformat(str(edtf)) if edtf else None


def _tells(post: Fact) -> bool:
    return bool(_SPOKE.search(_folded(post)))


def _span_of(post: Fact, around: Surroundings) -> tuple[int, int]:
    for paragraph in around.reading.in_zones(Zone.BODY):
        passage = around.reading.evidence(paragraph.start, paragraph.end)
        signature = post.evidence[-1]
        if passage.start <= signature.start < passage.end:
            at = around.reading.text.find(signature.text.split("\n")[0][:40], paragraph.start)
            start = at if paragraph.start <= at < paragraph.end else paragraph.start
            return start, paragraph.end
    return around.reading.body_paragraphs[0].start, around.reading.body_paragraphs[0].end


def _folded(post: Fact) -> str:
    return fold(str(post.value["text"])).replace(MARK, "")
