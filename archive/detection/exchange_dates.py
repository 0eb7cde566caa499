"""When an exchange took place: the date words that belong to it, resolved as far as the text allows."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from archive.detection.cast import Window
from archive.detection.date_arithmetic import fits_weekday, nearest_weekday, resolve, weekdays_in_month
from archive.detection.date_words import DateWord, Shape, date_words
from archive.detection.exchange_cues import Frame
from archive.detection.facts import Fact
from archive.detection.issue_dates import Dated, is_dateline
from archive.detection.lexicons.dates import OTHER_EVENT, SINCE
from archive.detection.reading import Reading, Sentence, Zone
from archive.vocabulary.names import MARK, fold
from archive.vocabulary.partial_dates import PartialDate, Precision, from_day
from archive.vocabulary.terms import Basis, Confidence, ExchangeKind, ExchangeStatus

_SINCE = re.compile(rf"(?<!\w){SINCE}\s(?:le |la |l'|the |el |les )?$")
_OTHER = re.compile(rf"{OTHER_EVENT}s?\s(?:\w+\s)?(?:du|de|of|le|on|del|في|يوم|d')?\s?$")
_EARLIER = re.compile(
    r"\b(?:derniere?|precedente?|last|previous|ultim[oa]|anterior) (?:rencontre|visite|"
    r"entretien|reunion|meeting|visit|call|talks|encuentro|visita|llamada)"
    r"|(?<![\u0621-\u064a])اخر (?:لقاء|زياره|اجتماع|اتصال)|\b(?:apres|after) (?:avoir|having)|\bdespues de que\b"
)
"""What these introduce happened before the exchange."""
_SPOKE = re.compile(
    r"\b(?:spoke|call|met|meeting|talk|discuss|entretien|entretenu|rencontre|echange|"
    r"appel|reuni|hable|conversacion|reunido|llamada)|اتصال|هاتفي|حديث|تحدث|التقي|"
    r"استقبل|اجري|مباحثات|لقاء"
)
_TODAY = re.compile(
    r"\b(?:today|aujourd'hui|ce jour|hoy|this morning|this afternoon|this evening|"
    r"ce matin)\b|(?<![\u0621-\u064a])اليوم(?![\u0621-\u064a])"
)
_NEAR_DAYS = 10


@dataclass(frozen=True)
class Surroundings:
    """All that helps to resolve an exchange's date words."""

    reading: Reading
    frame: Frame
    issued: list[Dated]
    clutter: list[DateWord]
    posts: list[Fact]
    window: Window | None

    @property
    def ahead(self) -> bool:
        """Whether the exchange lies in the future of the text."""
        return self.frame.status in {ExchangeStatus.ANNOUNCED, ExchangeStatus.CANCELLED}

    @property
    def signing(self) -> bool:
        """Whether the exchange is the signing itself, so that "signed on …" dates it."""
        return self.frame.kind is ExchangeKind.SIGNING

    @property
    def anchor(self) -> Dated | None:
        """The day of writing, when one is known."""
        return next((d for d in self.issued if d.value and d.value.precision is Precision.DAY), None)


def words_of_exchange(around: Surroundings) -> list[DateWord]:
    """Return the date words of the sentences that tell of the exchange, the surest first."""
    told = _telling_sentences(around)
    scored = [
        (_rank(word, sentence, around), word)
        for sentence in told
        for word in _usable(around.reading, sentence, signing=around.signing)
    ]
    return [word for _, word in sorted(scored, key=lambda pair: (pair[0], pair[1].start))]


def other_words(around: Surroundings) -> list[DateWord]:
    """Return the date words of headline and first paragraphs that stand in other sentences."""
    numbers = {p.number for p in around.reading.lead}
    told = {sentence.number for sentence in _telling_sentences(around)}
    rest = [s for s in around.reading.sentences if s.paragraph.number in numbers and s.number not in told]
    return [word for sentence in rest for word in _usable(around.reading, sentence, signing=around.signing)]


def _telling_sentences(around: Surroundings) -> list[Sentence]:
    found: list[Sentence] = []
    for cue in around.frame.cues:
        strong = cue.weight >= 1.0
        if strong and cue.sentence and cue.sentence not in found and not _in_post(around, cue.start):
            found.append(cue.sentence)
    return found[:6]


def _in_post(around: Surroundings, position: int) -> bool:
    passage = around.reading.evidence(position, position + 1)
    return any(post.evidence[0].start <= passage.start < post.evidence[0].end for post in around.posts)


def _usable(reading: Reading, sentence: Sentence, *, signing: bool) -> list[DateWord]:
    """Return the date words outside quotations that no "since" and no other event claims."""
    kept = []
    for word in date_words(reading.folded, sentence.start, sentence.end):
        before = reading.folded[max(sentence.start, word.start - 40) : word.start]
        other = _OTHER.search(before) and not signing
        if (
            reading.in_quote(word.start)
            or (word.shape is Shape.FULL and is_dateline(reading, word))
            or _SINCE.search(before)
            or other
            or _EARLIER.search(reading.folded, sentence.start, word.start)
        ):
            continue
        kept.append(word)
    return kept


def _rank(word: DateWord, sentence: Sentence, around: Surroundings) -> tuple[int, int]:
    """Rank a word by shape, then by how far it stands from the word that tells of the exchange."""
    shapes = {
        Shape.FULL: 0,
        Shape.RANGE: 1,
        Shape.DAY_MONTH: 1,
        Shape.WEEKDAY: 2,
        Shape.RELATIVE: 2,
        Shape.MONTH_YEAR: 5,
    }
    distance = min((abs(word.start - cue.start) for cue in around.frame.cues if cue.sentence == sentence), default=500)
    early = 0 if sentence in _telling_sentences(around)[:2] else 1
    return early * 2 + shapes[word.shape] + (1 if distance > 150 else 0), distance


def resolved(word: DateWord, around: Surroundings, *, told: bool, weekday: int | None = None) -> Dated:
    """Resolve one date word; `told` says that its sentence tells of the exchange."""
    anchor = around.anchor
    day = anchor.value.exact_day if anchor and anchor.value else None
    ahead = around.ahead if word.direction == 0 else word.direction > 0
    value = resolve(word, day, around.window, ahead=ahead, weekday=weekday)
    span = ((word.start, word.end),)
    if value is None:
        return _unanchored(word, around)
    if word.shape is Shape.FULL:
        sure = told and fits_weekday(word) and not word.doubtful
        confidence = Confidence.HIGH if sure else Confidence.MEDIUM
        return _bounded(Dated(value, span, confidence, Basis.STATED, "the text gives the date", word), around)
    if anchor and word.shape in {Shape.WEEKDAY, Shape.RELATIVE, Shape.DAY_MONTH}:
        confidence = Confidence.HIGH if told and anchor.confidence is Confidence.HIGH else Confidence.MEDIUM
        reason = f"counted from the date of issue, {anchor.value} ({anchor.reason})"
        return _bounded(Dated(value, span + anchor.spans, confidence, Basis.COMPUTED, reason, word), around)
    confidence = Confidence.MEDIUM if value.precision is not Precision.ONE_OF else Confidence.LOW
    return _bounded(Dated(value, span, confidence, Basis.COMPUTED, _year_reason(word, weekday), word), around)


def _year_reason(word: DateWord, weekday: int | None) -> str:
    if word.shape is Shape.DAY_MONTH:
        given = " that fall on the weekday given" if (word.weekday is not None or weekday is not None) else ""
        return f"no year in the text; the years{given} while the officials named held office"
    return "as far as the text says"


def _bounded(dated: Dated, around: Surroundings) -> Dated:
    """Doubt a date on which the people named did not hold their offices."""
    if around.window and dated.value and not dated.value.overlaps(*around.window):
        return replace(
            dated, confidence=Confidence.LOW, reason=f"{dated.reason}; but the officials named did not hold office then"
        )
    return dated


def _unanchored(word: DateWord, around: Surroundings) -> Dated:
    """Use what weak anchors there are; else keep the words unresolved and say why."""
    span = ((word.start, word.end),)
    posted = [(post, day) for post in around.posts if (day := _post_day(post)) and _tells(post)]
    if word.weekday is not None and posted and not around.ahead:
        post, day = min(posted, key=lambda pair: pair[1])
        value = nearest_weekday(word, day, ahead=False)
        if (day - value).days <= _NEAR_DAYS:
            reason = f"the {_ordinal(word)} nearest the post of {day}"
            return Dated(
                from_day(value), (*span, _span_of(post, around)), Confidence.MEDIUM, Basis.COMPUTED, reason, word
            )
    month = next((d for d in around.issued if d.value and d.value.precision is Precision.MONTH), None)
    if month and month.value and word.weekday is not None:
        value_set = weekdays_in_month(word, month.value)
        return Dated(
            value_set,
            span + month.spans,
            Confidence.LOW,
            Basis.COMPUTED,
            f"one of the days of {month.value} it can be",
            word,
        )
    if word.weekday is not None and (near := _by_clutter(word, around)):
        value, neighbour = near
        reason = f"the {_ordinal(word)} nearest the dates of other articles on the page; to be confirmed"
        return Dated(
            from_day(value), (*span, (neighbour.start, neighbour.end)), Confidence.LOW, Basis.INFERRED, reason, word
        )
    return Dated(None, span, Confidence.LOW, Basis.STATED, _why_open(around), word)


def _by_clutter(word: DateWord, around: Surroundings) -> tuple[date, DateWord] | None:
    days = [(other.full_day, other) for other in around.clutter if other.full_day]
    if around.window:
        days = [(day, other) for day, other in days if around.window[0] <= day <= around.window[1]]
    if not days:
        return None
    day, other = max(days, key=lambda pair: pair[0])
    value = nearest_weekday(word, day, ahead=around.ahead)
    within = not around.window or around.window[0] <= value <= around.window[1]
    return (value, other) if within and abs((day - value).days) < 7 else None


def _why_open(around: Surroundings) -> str:
    if around.window and around.window[1] != date.max:
        together = f"from {around.window[0]} to {around.window[1]}"
        return f"nothing in the text says which week; the people named held office together {together}"
    if around.window and around.window[0] != date.min:
        return f"nothing in the text says which week; the people named held office together since {around.window[0]}"
    return "nothing in the text says which week or year"


def _ordinal(word: DateWord) -> str:
    names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    return names[word.weekday or 0]


def from_posts(around: Surroundings) -> list[Dated]:
    """Return the days on which posts say the exchange took place: "spoke today with …"."""
    found = []
    for post in around.posts:
        day = _post_day(post)
        if day is None or not _tells(post):
            continue
        today = _TODAY.search(_folded(post))
        yesterday = re.search(
            r"\byesterday\b|\bhier\b|(?<![\u0621-\u064a])امس(?![\u0621-\u064a])|\bayer\b", _folded(post)
        )
        if not today and not yesterday:
            continue
        value = day if today else day - timedelta(days=1)
        reason = (
            f"the post shown with the date {day} says “{'today' if today else 'yesterday'}”; "
            f"the date under a post follows another clock, so a day's difference is possible"
        )
        found.append(Dated(from_day(value), (_span_of(post, around),), Confidence.MEDIUM, Basis.COMPUTED, reason))
    return found


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


def same_day(one: PartialDate, other: PartialDate) -> bool:
    """Tell whether two dates can be the same day."""
    return one.overlaps(other.earliest, other.latest)
