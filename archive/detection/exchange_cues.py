"""What exchange a text is about: its kind by weighted cues, its status, the sentences that tell it."""

import re
from dataclasses import dataclass, field, replace
from functools import cache

from archive.detection.exchange_status import status_of
from archive.detection.lexicons.exchange_status import BACKGROUND
from archive.detection.lexicons.exchanges import CUES
from archive.detection.reading import Reading, Sentence
from archive.detection.scripts_of_patterns import script_of, scripts_in
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
_AMBIGUOUS = re.compile(
    r"s'est entretenue?|se sont entretenus|s'entret|entretien|spoke|speaks|مباحثات|"
    r"محادثات|مشاورات|بحث|تباحث|ناقش|تناول|(?:a|ont) (?:\w+ment )?(?:evoque|aborde|discute|examine|passe|echange|"
    r"debattu|fait|parle)\b|discuss|review|exchang|consult|conferr|explored|debated|assessed|talked|"
    r"(?:abord|trat|analiz|repas|examin|revis|intercambi|coordin|evalu|convers|dialog|habl)"
)
_WITHIN_VISIT = re.compile(
    r"\b(?:during|on|as part of) (?:his|her|the|their|this) (?:\w+ )?(?:visit|trip|"
    r"travel)|\b(?:while|when) in [a-z]+,|\bwill (?:travel|visit)\b|\btravel(?:s|"
    r"ed|led) to\b|\bvisited\b"
    r"|\b(?:au cours|lors|a l'occasion) de (?:sa|cette|la) visite|\bse rendra\b|\beffectuera\b|"
    r"خلال (?:هذه )?(?:ال)?زيار|\bdurante su visita\b|\bviajara\b"
)
_SUBORDINATE = re.compile(
    r"(?:\bqui|\bwho|\bwhile|\bdurant|\blors|\bcours|\bduring|\bwhich|والذي|الذي|"
    r"خلال|\bque|\bsa|\bson|\bhis|\bher|\bde|\ben|\ben marge|\b(?:sidelines|margins?) of|\bal margen del|هامش) ?"
    r"(?:\w+ ){0,3}$"
)


@dataclass(frozen=True)
class Cue:
    """A word that tells of an exchange."""

    start: int
    end: int
    kind: ExchangeKind
    weight: float
    sentence: Sentence | None


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
    scripts = {"", *scripts_in(reading.folded)}
    for kind, pattern, weight in _patterns():
        if script_of(pattern.pattern) not in scripts:
            continue
        for match in pattern.finditer(reading.folded):
            sentence = reading.sentence_at(match.start())
            if sentence is not None and not reading.in_quote(match.start()):
                found.append(Cue(match.start(), match.end(), kind, weight, sentence))
    found.sort(key=lambda cue: (cue.start, -cue.weight, -cue.end))
    kept: list[Cue] = []
    for cue in found:
        if not kept or cue.start >= kept[-1].end:
            kept.append(cue)
        elif cue.weight > kept[-1].weight:
            kept[-1] = cue
    return kept[:_MOST_CUES]


def main_frame(reading: Reading, cues: list[Cue]) -> Frame | None:
    """Return the exchange the text tells of, None when it tells of none."""
    cues = _settle_ambiguous(reading, cues)
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
    ranked = sorted(scores.items(), key=lambda item: (item[0] is not headline, -item[1]))
    kind, score = ranked[0]
    own = tuple(cue for cue in cues if cue.kind is kind)
    own = tuple(cue for cue in own if not is_background(reading, cue)) or own
    if score < _ENOUGH:
        return None
    best = max(own, key=lambda cue: (cue.weight * _factor(cue, factors), -cue.start))
    status, span = status_of(reading, own, _first_sentences(own, 5))
    return Frame(kind, best, score, ranked[1][1] if len(ranked) > 1 else 0.0, status, span, own, tuple(cues))


def _opens_with_visit(reading: Reading, cues: list[Cue]) -> bool:
    """Tell whether the first thing told is a journey: the meetings that follow are part of it."""
    first = next((cue for cue in cues if cue.weight >= _HEADLINE and not is_background(reading, cue)), None)
    return first is not None and first.kind is ExchangeKind.VISIT and _standing(reading, first) > 0.5


def _factor(cue: Cue, factors: dict[int, float]) -> float:
    return factors.get(cue.sentence.number, _LATER) if cue.sentence else _LATER


def _headline_kind(reading: Reading, cues: list[Cue]) -> ExchangeKind | None:
    """Return the kind the headline names: it says what the text is about."""
    if reading.title is None:
        return None
    inside = [cue for cue in cues if reading.title.start <= cue.start < reading.title.end and cue.weight >= _HEADLINE]
    if inside and inside[0].kind is ExchangeKind.VISIT and _standing(reading, inside[0]) > 0.5:
        return ExchangeKind.VISIT  # "travels to Beirut to meet the new government"
    return max(inside, key=lambda cue: (cue.weight, -cue.start)).kind if inside else None


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
    met = {cue.sentence.number for cue in cues if cue.sentence and cue.kind in _IN_PERSON and cue.weight >= _HEADLINE}
    called = any(cue.kind is ExchangeKind.CALL and cue.weight >= _STRONG for cue in cues)
    settled = []
    for cue in cues:
        ambiguous = (
            cue.kind in {ExchangeKind.MEETING, ExchangeKind.CALL}
            and cue.weight < _STRONG
            and _AMBIGUOUS.search(reading.folded, cue.start, cue.end)
        )
        if ambiguous and cue.kind is ExchangeKind.MEETING and by_phone:
            cue = replace(cue, kind=ExchangeKind.CALL)
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
    ]
    return bool(plain) and plain[0].kind is ExchangeKind.CALL


def is_background(reading: Reading, cue: Cue) -> bool:
    """Tell whether a cue tells of what came before: "had spoken by phone", « en avril dernier »."""
    if cue.sentence is None:
        return False
    start = max(cue.sentence.start, cue.start - _BEFORE)
    return bool(_background().search(reading.folded, start, cue.end))


def _standing(reading: Reading, cue: Cue) -> float:
    """Weigh down a visit told in passing ("who is on a visit to the region") and what fills a visit."""
    if is_background(reading, cue):
        return 0.15
    if cue.kind is ExchangeKind.SIGNING and cue.sentence and cue.sentence.paragraph not in reading.lead[:2]:
        return 0.4
    if (
        cue.kind is ExchangeKind.MEETING
        and cue.sentence
        and _WITHIN_VISIT.search(reading.folded, cue.sentence.start, cue.start)
    ):
        return 0.45
    if cue.kind in {ExchangeKind.VISIT, ExchangeKind.SUMMIT, ExchangeKind.NEGOTIATION}:
        before = reading.folded[max(0, cue.start - 30) : cue.start]
        return 0.35 if _SUBORDINATE.search(before) else 0.8
    return 1.0


def _first_sentences(cues: tuple[Cue, ...], most: int) -> list[Sentence]:
    sentences: list[Sentence] = []
    for cue in cues:
        if cue.sentence and (not sentences or sentences[-1] != cue.sentence):
            sentences.append(cue.sentence)
    return sentences[:most]


def sentences_of(frame: Frame, most: int = 4) -> list[Sentence]:
    """Return the first sentences that tell of the exchange."""
    return _first_sentences(frame.cues, most)
