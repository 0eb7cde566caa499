"""What exchange a text is about: its kind by weighted cues, its status, the sentences that tell it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache

from archive.detection.announced_after import clause_start, without_announced
from archive.detection.another_month import of_another_month
from archive.detection.exchange_status import lies_ahead, status_of
from archive.detection.in_company import is_manner
from archive.detection.lexicons.exchange_status import BACKGROUND
from archive.detection.lexicons.exchanges import CUES
from archive.detection.neighbour_days import opens_beside
from archive.detection.reading import Reading, Sentence
from archive.detection.signatories import signed_by_people
from archive.vocabulary.terms import ExchangeKind, ExchangeStatus

_STRONG = 2.5
_ENOUGH = 2.4
_HEADLINE = 1.4
_FIRM = 1.8
_BEFORE = 90
_MOST_CUES = 150
_WITHIN_JOURNEY = 0.3
"""Worth of the meetings told in a text that opens with a journey."""
_LATER = 0.15
"""Worth of the sentences after the first six that tell of an exchange."""
_IN_PERSON = frozenset({ExchangeKind.MEETING, ExchangeKind.SUMMIT})
_SAME_PLACE = _IN_PERSON | {ExchangeKind.VISIT, ExchangeKind.NEGOTIATION}
_PLAIN, _TELLS = 1.0, 1.6
AMBIGUOUS = re.compile(
    r"s'est entretenue?|se sont entretenus|s'entret|entretien|spoke|speaks|\btalks\b|مباحثات|"
    r"محادثات|مشاورات|تحدث|بحث|تباحث|ناقش|تناول|(?:a|ont) (?:\w+ment )?(?:evoque|aborde|discute|examine|passe|echange|"
    r"debattu|fait|parle|confere|dialogue)\b|discuss|review|exchang|consult|conferr|explored|debated|assessed|talked|"
    r"(?:abord|trat|analiz|repas|examin|revis|intercambi|coordin|evalu|convers|dialog|habl|depart|charl)|(?:اطلع|ابلغ)"
)
_DAYS_APART = re.compile(
    r"\b(?:days|weeks|months|jours|semaines|mois|dias|semanas|meses) (?:after|before|apres|avant|despues|antes)\b"
)
_PLUPERFECT = re.compile(
    r"s'etaient?\b|avai(?:t|ent)\b|had\b|habia(?:n)?\b|[وف]?(?:كان|كانت|كانا)(?![\u0621-\u064a])[^.\n]{0,60}?(?<![\u0621-\u064a])قد"
    r"|la semaine (?:derniere|passee)|le mois dernier|last (?:week|month)|(?:الشهر|الاسبوع) الماضي|la semana pasada"
)
"""What a text that opens with nothing else may tell of its own exchange."""
_WITHIN_VISIT = re.compile(
    r"\b(?:during|on|as part of) (?:his|her|the|their|this) (?:\w+ )?(?:visit|trip|"
    r"travel)|\b(?:while|when) in [a-z]+,|\bwill (?:travel|visit)\b|\btravel(?:s|"
    r"ed|led) to\b|\bvisited\b"
    r"|\b(?:au cours|lors|a l'occasion) de (?:sa|cette|la) visite|\bse rendra\b|\beffectuera\b|"
    r"خلال (?:هذه )?(?:ال)?زيار|\bdurante su visita\b|\bviajara\b"
)
_SUBORDINATE = re.compile(
    r"(?:\bqui|\bwho|\bwhile|\bdurant|\blors|\bcours|\bduring|\bwhich|والذي|الذي|"
    r"خلال|\bque|\bsa|\bson|\bhis|\bher|\ben marge|\b(?:sidelines|margins?) of|\bal margen del|هامش) ?"
    r"(?:\w+ ){0,3}$|\b(?:de|en) (?:(?:la|el|le|une?|cette|esta|su) )?$"
)
_GUEST = re.compile(r"[,،] (?:en visite|de visita|on (?:a|an) (?:\w+ )?visit|in visit|visiting)\b.*")
"""« …, en visite au Royaume »: who was met is on a visit, which is not what the text tells."""
_ANOTHER_TIME = re.compile(
    r"(?:\b(?:after|following|in the wake of|apres|a la suite de|au lendemain d[eu]|tras|despues d[eu]l?|concluid[oa]|"
    r"finalizad[oa]|clausurad[oa]|before|ahead of|prior to|avant|en vue d[eu]|a la veille d[eu]|antes d[eu]l?|"
    r"de cara al?|previ[oa] al?|"
    r"en visperas d[eu]l?|(?:preparati(?:fs|vos|ons)|prepar(?:er|ar|e|ing|an?|aron)) (?:d[eu]l?|for|para)?)"
    r"|(?<![\u0621-\u064a])(?:بعد|عقب|غداه|اثر|قبل|قبيل|تحضيرا|تمهيدا|عشيه))(?: (?!(?:a|ont|has|"
    r"ha|their|leur|su) )[^\s,;:،.]+){0,4} ?$"
    r"|\b(?:agree(?:s|d)? to|(?:acuerdan|acordaron|acordado|pact(?:an|aron|ado)|(?:qued|convin)\w+ en)) (?:volver a )?$"
)
"""What these introduce came before what the text tells, or is to come after it, when it tells of anything else."""


@dataclass(frozen=True)
class Cue:
    """A word that tells of an exchange."""

    start: int
    end: int
    kind: ExchangeKind
    weight: float
    sentence: Sentence | None
    reported: bool = False
    """True where the tense of what came before is that of what somebody reports: "he had spoken by phone, it said"."""


@dataclass(frozen=True)
class Frame:
    """The exchange a text is mainly about."""

    kind: ExchangeKind
    cue: Cue
    score: float
    rival: float
    status: ExchangeStatus
    status_span: tuple[int, int]
    cues: tuple[Cue, ...] = field(default=())
    """The cues of this exchange in the order of the text; their sentences tell it."""
    every: tuple[Cue, ...] = field(default=())
    """The cues of all exchanges of the text."""


@cache
def _patterns() -> tuple[tuple[ExchangeKind, re.Pattern[str], float], ...]:
    return tuple((kind, re.compile(form), weight) for kind, forms in CUES.items() for form, weight in forms)


@cache
def _background() -> re.Pattern[str]:
    return re.compile("|".join(BACKGROUND))


def cues_in(reading: Reading) -> list[Cue]:
    """Return the cues of headline and body outside quotations, the longest where they overlap."""
    found = []
    for kind, pattern, weight in _patterns():
        for match in reading.finditer(pattern):
            sentence = reading.sentence_at(match.start())
            known = sentence is not None and not reading.in_quote(match.start())
            if known and not is_manner(reading, *match.span()):
                found.append(Cue(match.start(), match.end(), kind, weight, sentence))
    found.sort(key=lambda cue: (cue.start, -cue.weight, -cue.end))
    kept: list[Cue] = []
    for cue in found:
        if not kept or cue.start >= kept[-1].end:
            kept.append(cue)
        elif cue.weight > kept[-1].weight:
            kept[-1] = cue
    return kept[:_MOST_CUES]


def main_frame(reading: Reading, cues: list[Cue], written: date | None = None) -> Frame | None:
    """Return the exchange the text tells of, None when it tells of none; `written` is the day of writing."""
    cues = _told(reading, _settle_ambiguous(reading, _reported(reading, without_announced(reading, cues))))
    factors = _factors(reading, cues)
    scores: dict[ExchangeKind, float] = {}
    seen: dict[tuple[ExchangeKind, int], float] = {}
    on_visit = _WITHIN_JOURNEY if _opens_with_visit(reading, cues) else 1.0
    for cue in cues:
        factor = _factor(cue, factors)
        key = (cue.kind, cue.sentence.number if cue.sentence else -1)
        standing = _standing(reading, cue) * (on_visit if cue.kind is ExchangeKind.MEETING else 1.0)
        gain = max(0.0, cue.weight * factor * standing - seen.get(key, 0.0))
        seen[key] = seen.get(key, 0.0) + gain
        scores[cue.kind] = scores.get(cue.kind, 0.0) + gain
    if not scores:
        return None
    headline = _headline_kind(reading, cues)
    if len(scores) > 1 and _met_to_sign(reading, cues):
        scores.pop(ExchangeKind.SIGNING, None)
        if len(scores) > 1:
            scores.pop(ExchangeKind.EXCHANGE_OF_NOTES, None)  # a message is handed over where people meet
    ranked = sorted(scores.items(), key=lambda item: (item[0] is not headline, -item[1]))
    kind, score = next(((kind, score) for kind, score in ranked if score >= _ENOUGH), ranked[0])
    own = tuple(cue for cue in cues if cue.kind is kind)
    own = tuple(cue for cue in own if not is_background(reading, cue)) or own
    if score < _ENOUGH:
        return None
    best = max(own, key=lambda cue: (cue.weight * _factor(cue, factors), -cue.start))
    tellers = telling(reading, kind, own, cues)
    status, span = status_of(reading, tellers, _first_sentences(tellers, 5), written)
    return Frame(kind, best, score, ranked[1][1] if len(ranked) > 1 else 0.0, status, span, own, tuple(cues))


def _reported(reading: Reading, cues: list[Cue]) -> list[Cue]:
    """Mark the words of an opening that tells of nothing but one exchange, and that in the pluperfect of a report."""
    opening = {paragraph.number for paragraph in reading.lead}
    early = [cue for cue in cues if cue.sentence and cue.sentence.paragraph.number in opening and cue.weight >= _PLAIN]
    first = next((cue.sentence for cue in early), None)
    if first is None or any(not is_background(reading, cue) for cue in early):
        return cues
    start, end = first.start, early[0].end
    earlier = [match for match in reading.finditer(_background(), start, end) if not _PLUPERFECT.match(match.group())]
    if earlier or not _PLUPERFECT.search(reading.folded, start, end):
        return cues
    return [replace(cue, reported=cue.sentence == first) for cue in cues]


def _told(reading: Reading, cues: list[Cue]) -> list[Cue]:
    """Leave out what came before or after ("after the summit he met …") where another exchange is told as surely."""
    after = {
        cue for cue in cues if cue.sentence and _ANOTHER_TIME.search(reading.folded, cue.sentence.start, cue.start)
    }
    opening = {paragraph.number for paragraph in reading.lead}
    rivals = {
        cue.kind
        for cue in cues
        if cue not in after and cue.sentence and cue.sentence.paragraph.number in opening and cue.weight >= _FIRM
    }
    return [cue for cue in cues if cue not in after or not rivals - {cue.kind}]


def _opens_with_visit(reading: Reading, cues: list[Cue]) -> bool:
    """Tell whether the first thing told is a journey: the meetings that follow are part of it."""
    told = [cue for cue in cues if not is_background(reading, cue)]
    first = next((cue for cue in told if cue.weight >= _HEADLINE), None)
    if first is None or first.kind is not ExchangeKind.VISIT or _standing(reading, first) <= 0.5:
        return False
    return not any(cue.kind in _IN_PERSON and cue.end < first.start and cue.sentence != first.sentence for cue in told)


def _factor(cue: Cue, factors: dict[int, float]) -> float:
    return factors.get(cue.sentence.number, _LATER) if cue.sentence else _LATER


def _headline_kind(reading: Reading, cues: list[Cue]) -> ExchangeKind | None:
    """Return the kind the headline names: it says what the text is about."""
    inside = [cue for cue in cues if _in_title(reading, cue) and cue.weight >= _HEADLINE]
    inside = [cue for cue in inside if not is_background(reading, cue)]
    if _met_to_sign(reading, cues):
        inside = [cue for cue in inside if cue.kind is not ExchangeKind.SIGNING]
    if inside and inside[0].kind is ExchangeKind.VISIT and _standing(reading, inside[0]) > 0.5:
        return ExchangeKind.VISIT  # "travels to Beirut to meet the new government"
    return max(inside, key=lambda cue: (cue.weight, -cue.start)).kind if inside else None


def _met_to_sign(reading: Reading, cues: list[Cue]) -> bool:
    """Tell whether the body tells of a meeting, a visit, a call: something signed at one does not make it a signing."""
    opening = {paragraph.number for paragraph in reading.lead}
    for cue in cues:
        if cue.weight < _TELLS or _in_title(reading, cue) or is_background(reading, cue):
            continue
        early = cue.sentence is not None and cue.sentence.paragraph.number in opening
        if early and cue.kind in {*_SAME_PLACE, ExchangeKind.CALL}:
            return True
        if cue.kind is ExchangeKind.MEETING and not lies_ahead(reading, cue.start, cue.end):
            return True
    return False


def _factors(reading: Reading, cues: list[Cue]) -> dict[int, float]:
    """Weigh sentences: the headline's most, then those that tell of an exchange in their order."""
    told = [cue for cue in cues if cue.sentence and not is_background(reading, cue)] or cues
    numbers = dict.fromkeys(
        cue.sentence.number for cue in told if cue.sentence and cue.sentence.paragraph != reading.title
    )
    factors = dict(zip(numbers, (2.4, 1.5, 1.2, 0.9, 0.6, 0.6), strict=False))
    if reading.title:
        factors |= {
            cue.sentence.number: 3.0 for cue in cues if cue.sentence and cue.sentence.paragraph == reading.title
        }
    return factors


def _settle_ambiguous(reading: Reading, cues: list[Cue]) -> list[Cue]:
    """« S'entretenir » is a call when the text names a telephone for it, else a meeting."""
    by_phone = _by_phone(reading, cues)
    in_person = [(c, c.sentence) for c in cues if c.sentence and c.kind in _IN_PERSON and c.weight >= _HEADLINE]
    met = {told.number for c, told in in_person if not reading.search(_DAYS_APART, told.start, c.start)}
    called = any(cue.kind is ExchangeKind.CALL and cue.weight >= _STRONG for cue in cues)
    signed = [cue for cue in cues if cue.kind is ExchangeKind.SIGNING and not _in_title(reading, cue)]
    together = (
        bool(signed)
        and not called
        and not _met_to_sign(reading, cues)
        and signed_by_people(reading, signed[0].sentence, signed[0].start)
    )
    settled = []
    for cue in cues:
        ambiguous = (
            cue.kind in {ExchangeKind.MEETING, ExchangeKind.CALL}
            and cue.weight < _STRONG
            and AMBIGUOUS.search(reading.folded, cue.start, cue.end)
        )
        if ambiguous and cue.kind is ExchangeKind.MEETING and by_phone:
            cue = replace(cue, kind=ExchangeKind.CALL)
        elif cue.kind is ExchangeKind.SIGNING and together:
            cue = replace(cue, kind=ExchangeKind.MEETING)
        elif ambiguous and not called and cue.sentence and cue.sentence.number in met:
            cue = replace(cue, kind=ExchangeKind.MEETING)  # "spoke with him during the ministerial meeting"
        settled.append(cue)
    return settled


def _by_phone(reading: Reading, cues: list[Cue]) -> bool:
    """Tell whether the first plain words for a call or a meeting are those for a call."""
    plain = [
        cue
        for cue in cues
        if cue.weight >= (_STRONG if cue.kind is ExchangeKind.CALL else _FIRM)
        and cue.kind in {ExchangeKind.CALL, ExchangeKind.MEETING}
        and not is_background(reading, cue)
        and not (
            _in_title(reading, cue) and cue.weight < _STRONG and AMBIGUOUS.search(reading.folded, cue.start, cue.end)
        )
    ]
    return bool(plain) and plain[0].kind is ExchangeKind.CALL


def _in_title(reading: Reading, cue: Cue) -> bool:
    return reading.title is not None and reading.title.start <= cue.start < reading.title.end


def is_background(reading: Reading, cue: Cue) -> bool:
    """Tell whether a cue tells of what came before: "had spoken by phone", « en avril dernier »."""
    if cue.sentence is None or cue.reported:
        return False
    if of_another_month(reading, cue.sentence, cue.start, cue.end):
        return True
    start = max(cue.sentence.start, cue.start - _BEFORE)
    return bool(reading.search(_background(), start, cue.end)) and not opens_beside(reading, cue.sentence)


def _standing(reading: Reading, cue: Cue) -> float:
    """Weigh down a visit told in passing ("who is on a visit to the region") and what fills a visit."""
    if is_background(reading, cue):
        return 0.15
    if cue.kind is ExchangeKind.SIGNING and cue.sentence and cue.sentence.paragraph not in reading.lead[:2]:
        return 0.4
    if (
        cue.kind is ExchangeKind.MEETING
        and cue.sentence
        and _WITHIN_VISIT.search(reading.folded, clause_start(reading, cue.sentence.start, cue.start), cue.start)
    ):
        return 0.45
    if cue.kind in {ExchangeKind.VISIT, ExchangeKind.SUMMIT, ExchangeKind.NEGOTIATION}:
        before = reading.folded[max(0, cue.start - 30) : cue.start]
        aside = cue.kind is ExchangeKind.VISIT and _GUEST.fullmatch(reading.folded[cue.start - 2 : cue.end])
        return 0.35 if aside or _SUBORDINATE.search(before) else 0.8
    return 1.0


def telling(reading: Reading, kind: ExchangeKind, own: Sequence[Cue], every: Sequence[Cue]) -> list[Cue]:
    """Return the words that tell of an exchange, those of headline and opening first.

    What people do where they meet counts among them there: the meetings of a visit, the visit of a meeting.
    """
    opening = {paragraph.number for paragraph in reading.lead}
    sure = [cue for cue in own if cue.weight >= _PLAIN]
    beside = [
        cue
        for cue in (every if kind in _SAME_PLACE else ())
        if cue.kind in _SAME_PLACE and cue.weight >= _TELLS and not is_background(reading, cue)
    ]
    early = [cue for cue in (*sure, *beside) if cue.sentence and cue.sentence.paragraph.number in opening]
    early.sort(key=lambda cue: (cue.sentence.paragraph != reading.title if cue.sentence else True, cue.start))
    return list(dict.fromkeys((*early, *sure))) or list(own)


def _first_sentences(cues: Sequence[Cue], most: int) -> list[Sentence]:
    sentences: list[Sentence] = []
    for cue in cues:
        if cue.sentence and (not sentences or sentences[-1] != cue.sentence):
            sentences.append(cue.sentence)
    return sentences[:most]


def sentences_of(frame: Frame, most: int = 4) -> list[Sentence]:
    """Return the first sentences that tell of the exchange."""
    return _first_sentences(frame.cues, most)
