"""When an exchange took place: the date words that belong to it, resolved as far as the text allows."""

import re
import sys
from dataclasses import replace
from datetime import timedelta

from archive.detection.announced_after import announced_after, of_both
from archive.detection.clauses_of_verbs import closes_aside
from archive.detection.date_arithmetic import fits_weekday, resolve
from archive.detection.date_surroundings import Surroundings
from archive.detection.date_words import dates_in
from archive.detection.dated import Dated, span_of
from archive.detection.datelines import is_dateline
from archive.detection.days_beside import of_calling_off, of_what_follows
from archive.detection.days_of_telling import of_briefing, of_telling
from archive.detection.exchange_cues import Cue, telling
from archive.detection.exchange_status import lies_ahead
from archive.detection.forwards import is_sent_on
from archive.detection.lexicons.dates import BEGINS, CAME_OUT, OTHER_EVENT, SINCE
from archive.detection.neighbour_days import neighbour_day
from archive.detection.printed_dates import COARSE, DateWord, Shape
from archive.detection.reading import Reading, Sentence
from archive.detection.weak_anchors import by_weak_anchors
from archive.vocabulary.partial_dates import PartialDate, Precision, parse
from archive.vocabulary.terms import Basis, Confidence, ExchangeKind, ExchangeStatus

_SINCE = re.compile(rf"(?<!\w){SINCE}\s(?:le |la |l'|the |el |les )?$")
_CAME_OUT = re.compile(rf"(?<!\w){CAME_OUT}\s(?:le |el |the )?$")
_BEGINS = re.compile(rf"(?<!\w){BEGINS}\s(?:le |la |l'|the |el |les |يوم )?$")
_OTHER = re.compile(rf"{OTHER_EVENT}s?\s(?:\w+\s)?(?:du|de|of|le|on|del|في|يوم|d')?\s?$")
_EARLIER = re.compile(
    r"\b(?:derniere?|precedente?|last|previous|ultim[oa]|anterior) (?:rencontre|visite|"
    r"entretien|reunion|meeting|visit|call|talks|encuentro|visita|llamada)"
    r"|(?<![\u0621-\u064a])اخر (?:لقاء|زياره|اجتماع|اتصال)|\b(?:apres|after) (?:avoir|having)|\bdespues de que\b"
)
"""What these introduce happened before the exchange."""
_IN_MONTH = re.compile(
    r"(?<!\w)(?:in|en|during|au mois de|courant|في|خلال|في شهر|el mes de|mid|early|late|debut|fin)[\s-]$"
)
"""Before a month with its year these date what is told; "of April 2022" belongs to a noun."""
_MOVED = re.compile(
    r"(?<!\w)(?:arriv\w{0,5}|landed|flew in|touched down|"
    r"llego|llegado|llegada|وصل\w?|وصولها?|وصوله|departed|left for|(?:will |to |before )?"
    r"(?:travel|fly|head|leave)(?:ling|ing|s)?|se rendre|se rendra|s'envole\w{0,2}|viajara?|يتوجه|سيتوجه|يغادر|غادر)"
    r"(?:\s[^\s.,;،]+){0,5}\s$"
)
"""A day right after these is that of a journey, not of a meeting."""
_AT_ONCE = re.compile(
    r"\b(?:aussitot|dans la foulee|des son arrivee|a sa descente|straight into|immediately|de inmediato|"
    r"donde (?:fue|ha sido) recibid[oa]|where (?:he|she) was (?:received|greeted|met))\b"
    r"|(?<![\u0621-\u064a])(?:فور(?:ا)?|مباشره|علي الفور)(?![\u0621-\u064a])"
)
"""Who so meets somebody arrives on the day itself."""
_ARRIVED = re.compile(
    r"(?<!\w)(?:arrived|landed|flew (?:in|out|back)|touched down|came|got in|was in|llego|aterrizo|estuvo en)"
    r"(?:\s[^\s.,;،]+){0,5}\s$"
)
"""A day right after these is not that of what is still to come."""
_LATE = re.compile(r"\s?(?:at |late |in the )?(?:night|evening|soir|nuit|por la noche|noche|مساء|ليلا?)(?![^\W_])")
"""Who arrives at this hour is received on another day."""
_ELSEWHERE = re.compile(
    r"(?<!\w)(?:who|which|after|before|ahead of|following|as|while|when|qui|apres|avant|alors que|tandis|lendemain|"
    r"الذي|التي|بعد|قبل|عقب|فيما|que|tras|despues|antes|mientras)(?!\w)"
)
"""Between the word of the exchange and a day these begin what another clause tells."""
_CLAUSE_WORTH = 80
_PLANNED = re.compile(
    r"(?:\b(?:due|expected|scheduled|planned|slated|set|prevue?s?|attendue?s?|programmee?s?|fixee?s?|previst[oa]s?|"
    r"programad[oa]s?|esperad[oa]s?|devai(?:t|ent)|was to|were to|debian?|will|upcoming|next)"
    r"|(?<![\u0621-\u064a])(?:ال)?(?:مقرره?|مرتقبه?|مزمع|منتظره?))"
    r"(?: [^\s.,;،]+){0,5} $"
)
_GOES_ON = re.compile(
    r"\b(?:travels|flies|heads|leaves|departs|returns|goes|moves on|continues)\b[^.,;،]{0,60}$"
    r"|\b(?:heading|flying|travell?ing|bound|leaving|going)(?: on)? (?:for|to)\b[^.,;،]{0,40}$"
    r"|\b(?:avant (?:de|d')|before \w+ing|antes de)\b[^.,:;،]{0,60}$"
    r"|، [وف](?:يلتقي|تلتقي|يجتمع|تجتمع|يستقبل|يزور|تزور|يتوجه|تتوجه|يغادر|تغادر|يصل|تصل)(?: [^\s،.؛]+){0,4} $"
)
"""Of what was held, a day right after these is that of what comes next."""
_HAD_BEEN = re.compile(
    r"(?:\b(?:had (?:\w+ly |also |already |earlier |last )?(?:met|spoken|held|been|visited|travell?ed|talked|hosted|"
    r"received|arrived|discussed|signed|called)|s'etai(?:t|ent)|avai(?:t|ent)|etai(?:t|ent)|habian?)\b"
    r"|(?<![\u0621-\u064a])[وف]?كان(?:ت|ا)?(?![\u0621-\u064a])(?: \S+){0,8} قد(?![\u0621-\u064a]))[^.;]{0,90}$"
)
"""A day told in the pluperfect, behind a word for the exchange, is of what came before."""
_PASSED_ON = re.compile(
    r"^[-_ ]{3,}\s?(?:Message transféré|Message d.origine|Forwarded message|Original Message|Mensaje reenviado|"
    r"الرسالة المحولة|رسالة محولة)\s?[-_ ]{3,}$(?![\s\S]{0,200}^>? ?(?:Date|Sent|Envoyé|Fecha|التاريخ) ?:)",
    re.IGNORECASE | re.MULTILINE,
)
"""The line that opens a message passed on without its own day."""
_SHAPES = {
    **dict.fromkeys((Shape.FULL, Shape.RANGE, Shape.DAY_MONTH, Shape.WEEKDAY, Shape.RELATIVE), 0),
    Shape.WEEK: 4,
    Shape.MONTH_YEAR: 5,
    Shape.MONTH: 6,
}
_DAYS = frozenset({Shape.WEEKDAY, Shape.DAY_MONTH})
_STRONG, _PLAIN = 1.5, 1.0
_FRESH, _SOON = timedelta(days=45), timedelta(days=1)


def words_of_exchange(around: Surroundings) -> list[DateWord]:
    """Return the date words of the sentences that tell of the exchange, the surest first."""
    told = _telling_sentences(around)
    scored = [
        (_rank(word, cues, around, late=_late(number, sentence, told, around.reading)), word)
        for number, (sentence, cues) in enumerate((sentence, _cues_of(sentence, around)) for sentence in told)
        for word in (neighbour_day(around.reading, sentence), *_usable(around, sentence))
        if word and not of_telling(word, around)
    ]
    words = [word for _, word in sorted(scored, key=lambda pair: (pair[0], pair[1].start))]
    return [word for word in words if not of_briefing(word, words, around.reading)]


def words_of_telling(around: Surroundings) -> list[DateWord]:
    """Return the days on which such sentences say that they were told: "his office said on Tuesday"."""
    words = [word for sentence in _telling_sentences(around) for word in _usable(around, sentence)]
    return [word for word in words if of_telling(word, around)]


def other_words(around: Surroundings) -> list[DateWord]:
    """Return the days that stand in other sentences of headline and first paragraphs."""
    numbers = {p.number for p in around.reading.lead}
    told = {sentence.number for sentence in _telling_sentences(around)}
    rest = [s for s in around.reading.sentences if s.paragraph.number in numbers and s.number not in told]
    words = [word for sentence in rest for word in _usable(around, sentence) if word.shape not in COARSE]
    return [word for word in words if not (around.ahead and of_telling(word, around))]


def words_beside(around: Surroundings, cues: list[Cue]) -> list[DateWord]:
    """Return the days of sentences that tell of an exchange in passing: the last resort."""
    sentences = list(dict.fromkeys(cue.sentence for cue in cues if cue.sentence and cue.weight >= _STRONG))
    words = [word for sentence in sentences[:6] for word in _usable(around, sentence) if word.shape not in COARSE]
    return [word for word in words if not of_telling(word, around)]


def _telling_sentences(around: Surroundings) -> list[Sentence]:
    told = [cue for cue in _told_by(around) if cue.weight >= _PLAIN and not _in_post(around, cue.start)]
    return list(dict.fromkeys(cue.sentence for cue in told if cue.sentence))[:6]


def _told_by(around: Surroundings) -> list[Cue]:
    frame = around.frame
    return telling(around.reading, frame.kind, frame.cues, frame.every)


def _in_post(around: Surroundings, position: int) -> bool:
    passage = around.reading.evidence(position, position + 1)
    return any(post.evidence[0].start <= passage.start < post.evidence[0].end for post in around.posts)


def _usable(around: Surroundings, sentence: Sentence) -> list[DateWord]:
    """Return the date words outside quotations that no "since" and no other event claims."""
    reading = around.reading
    return [
        word
        for word in dates_in(reading.letters, sentence.start, sentence.end)
        if not (
            reading.in_quote(word.start)
            or is_dateline(reading, word)
            or _is_of_another(reading, sentence, word, around)
            or _EARLIER.search(reading.folded, sentence.start, word.start)
            or _is_forwarded(reading, word)
        )
    ]


def _is_forwarded(reading: Reading, word: DateWord) -> bool:
    """Tell whether "today" stands in a message passed on: it counts from that message's own day."""
    if word.offset is None or word.shape not in {Shape.RELATIVE, Shape.WEEKDAY}:
        return False
    passed_on = _PASSED_ON.search(reading.body.raw)
    return passed_on is not None and reading.evidence(word.start, word.end).start > passed_on.end()


def _is_of_another(reading: Reading, sentence: Sentence, word: DateWord, around: Surroundings) -> bool:
    before = reading.folded[max(sentence.start, word.start - 40) : word.start]
    if word.shape is Shape.MONTH_YEAR and not _IN_MONTH.search(before):
        return True
    if _BEGINS.search(before) and (around.lasting or word.shape is Shape.RANGE or word.last_weekday is not None):
        return False
    if _at_another_time(word, around) or of_calling_off(word, around) or of_what_follows(word, around):
        return True
    first = None if around.ahead else announced_after(reading, word.end, sentence.end)
    if first is not None and any(first <= cue.start < sentence.end for cue in around.frame.cues):
        return True
    if not around.ahead and (_PLANNED.search(before) or _GOES_ON.search(reading.folded, sentence.start, word.start)):
        return True
    if not around.ahead and _came_before(reading, sentence, word, around):
        return True
    journey = not around.lasting and not around.ahead and word.shape is not Shape.RANGE
    if (journey or _arrives_late(reading, word, around)) and _MOVED.search(before):
        return not reading.search(_AT_ONCE, word.end, sentence.end)
    if around.ahead and _ARRIVED.search(before):
        return True
    if _SINCE.search(before) or (word.shape is Shape.FULL and _CAME_OUT.search(before)):
        return True
    other = _OTHER.search(before)
    at = max(sentence.start, word.start - 40) + (other.start() if other else 0)
    return other is not None and not around.signing and not any(c.start <= at < c.end for c in around.frame.every)


def _at_another_time(word: DateWord, around: Surroundings) -> bool:
    """Tell whether a word for a day to come stands in a text of what was held, or one for a past day in a notice."""
    way = word.direction or word.offset or 0
    status = around.frame.status
    if status is ExchangeStatus.HELD:
        told = word.shape in _DAYS and way == 0 and not of_both(around.reading, word.start)
        return way > 0 or (told and lies_ahead(around.reading, word.start, word.end))
    return way < 0 and status is ExchangeStatus.ANNOUNCED


def _arrives_late(reading: Reading, word: DateWord, around: Surroundings) -> bool:
    """Tell whether a day is told by its night, in a text of what was held whose opening names another day."""
    if around.ahead or not _LATE.match(reading.folded, word.end):
        return False
    lead = [other for p in reading.lead for other in dates_in(reading.letters, p.start, p.end)]
    return any(other.start != word.start and other.shape not in COARSE for other in lead)


def _came_before(reading: Reading, sentence: Sentence, word: DateWord, around: Surroundings) -> bool:
    had = _HAD_BEEN.search(reading.folded, max(sentence.start, word.start - 160), word.start)
    return had is not None and any(sentence.start <= cue.start < had.start() for cue in around.frame.cues)


def _cues_of(sentence: Sentence, around: Surroundings) -> list[Cue]:
    cues = [cue for cue in around.frame.cues if cue.sentence == sentence]
    return cues or [cue for cue in _told_by(around) if cue.sentence == sentence]


def _late(number: int, sentence: Sentence, told: list[Sentence], reading: Reading) -> int:
    """Return how late a sentence tells of the exchange: headline and first of the text 0, the next 1, others 2."""
    number -= bool(told[0].paragraph == reading.title)
    return min(max(number, 0), 2)


def _rank(word: DateWord, cues: list[Cue], around: Surroundings, *, late: int) -> tuple[int, int]:
    """Rank a word by its sentence, by shape where that is coarse, then by how far it stands from what it dates."""
    distance = _distance(word, cues, around.reading)
    of_journey = not around.lasting and bool(cues) and all(cue.kind is ExchangeKind.VISIT for cue in cues)
    return late + _SHAPES[word.shape] + (1 if distance > 150 or of_journey else 0), distance


def _distance(word: DateWord, cues: list[Cue], reading: Reading) -> int:
    """Return how far the nearest cue stands; one in another clause stands farther than its characters say."""
    nearest = 500 if not cues else sys.maxsize
    aside = closes_aside(reading, word.start, word.end)
    for gap, first in sorted((_gap(word, cue), min(word.end, cue.end)) for cue in cues):
        if gap >= nearest:
            break
        apart = reading.search(_ELSEWHERE, first, first + gap) or (aside and first >= word.end)
        nearest = min(nearest, gap + (_CLAUSE_WORTH if apart else 0))
    return nearest


def _gap(word: DateWord, cue: Cue) -> int:
    return max(0, max(word.start, cue.start) - min(word.end, cue.end))


def resolved(word: DateWord, around: Surroundings, *, told: bool, weekday: int | None = None) -> Dated:
    """Resolve one date word; `told` says that its sentence tells of the exchange."""
    anchor = None if is_sent_on(around.reading, word, around.anchor) else around.anchor
    ahead = around.ahead if word.direction == 0 else word.direction > 0
    value = resolve(word, anchor.day if anchor else None, around.window, ahead=ahead, weekday=weekday)
    if value is None:
        return by_weak_anchors(word, around)
    if word.shape in {Shape.FULL, Shape.MONTH_YEAR} or (word.shape is Shape.RANGE and word.year):
        dated = _stated(word, value, told=told)
    elif anchor:
        dated = _counted(word, value, anchor, told=told, ahead=ahead)
    else:
        confidence = Confidence.MEDIUM if value.precision is not Precision.ONE_OF else Confidence.LOW
        dated = Dated(value, span_of(word), confidence, Basis.COMPUTED, _year_reason(word, weekday), word)
    return _bounded(_against_status(dated, around), around)


def _stated(word: DateWord, value: PartialDate, *, told: bool) -> Dated:
    if word.shape is not Shape.FULL:
        confidence = Confidence.HIGH if told and word.shape is Shape.RANGE else Confidence.MEDIUM
        return Dated(value, span_of(word), confidence, Basis.STATED, "as far as the text says", word)
    if word.converted:
        reason = "counted over from the Islamic calendar (Umm al-Qura): a day's difference is possible"
        return Dated(value, span_of(word), Confidence.LOW, Basis.COMPUTED, reason, word)
    if not fits_weekday(word):
        reason = "the text gives the date, but with the weekday of another day"
        return Dated(value, span_of(word), Confidence.LOW, Basis.STATED, reason, word)
    confidence = Confidence.HIGH if told and not word.doubtful else Confidence.MEDIUM
    return Dated(value, span_of(word), confidence, Basis.STATED, "the text gives the date", word)


def _counted(word: DateWord, value: PartialDate, anchor: Dated, *, told: bool, ahead: bool) -> Dated:
    """Take over what is not sure of the date of issue: its confidence, and that it may be a day off."""
    if anchor.value and anchor.value.approximate and value.precision is Precision.DAY:
        value = parse(f"{str(value).rstrip('~')}~")
    day = value.exact_day
    strays = word.weekday is not None and day is not None and day.weekday() != word.weekday
    sure = told and anchor.confidence is Confidence.HIGH and not strays and word.shape not in COARSE
    weak = strays or anchor.confidence is Confidence.LOW or (word.shape in COARSE and not ahead)
    confidence = Confidence.HIGH if sure else Confidence.LOW if weak else Confidence.MEDIUM
    reason = f"counted from the date of issue, {anchor.value} ({anchor.reason})"
    return Dated(value, span_of(word) + anchor.spans, confidence, Basis.COMPUTED, reason, word)


def _against_status(dated: Dated, around: Surroundings) -> Dated:
    """Doubt what was held after it was told, announced after it was over, or told long after it was held."""
    day = around.anchor.day if around.anchor else None
    if day is None or dated.value is None or dated.value.earliest is None or dated.value.latest is None:
        return dated
    late, early = dated.value.earliest > day + _SOON, dated.value.latest < day - _SOON
    stale = dated.value.latest < day - _FRESH
    doubted = (early if around.ahead else late) or stale
    if doubted and dated.confidence is Confidence.HIGH:
        return replace(dated, confidence=Confidence.MEDIUM)
    return dated


def is_stale(dated: Dated, around: Surroundings) -> bool:
    """Tell whether a week or month lies long before the text was written: another exchange's, then."""
    day = around.anchor.day if around.anchor else None
    if day is None or dated.word is None or dated.word.shape not in COARSE or around.ahead:
        return False
    return bool(dated.value and dated.value.latest and dated.value.latest < day - _FRESH)


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
