"""Whether an exchange took place: read from the tense and the verbs of the sentences that tell of it."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Protocol

from archive.detection.clauses_of_verbs import governing, hangs_on, in_aside, is_reported, joined
from archive.detection.coming_days import coming_day, day_gone, only_later, planned
from archive.detection.lexicons.appearances import TOGETHER
from archive.detection.lexicons.exchange_status import (
    CANCELLED,
    DENIED,
    EXCHANGE_NOUN_NEAR,
    FUTURE,
    FUTURE_AS_PRINTED,
    PAST,
    PAST_AS_PRINTED,
)
from archive.detection.positions import Placed
from archive.detection.reading import Reading, Sentence
from archive.vocabulary.terms import ExchangeKind, ExchangeStatus

_TO_COME = re.compile(
    r"\bto (?:meet|visit|host|hold|travel|receive|sign(?! off)|discuss|attend|call(?! (?:for|on|off))|speak|phone|fly|"
    r"sit down|welcome|pay|undertake)\b|\bupcoming\b|"
    r"(?<!from )\btravel to\b|'s (?:\w+ ){0,2}trip to\b"
)
_FOLLOWS = re.compile(
    r"(?:\b(?:after|following|during|in|on|apres|lors|suite|cours|tras|durante|en)|"
    r"(?<![\u0621-\u064a])(?:خلال|بعد|عقب|في))(?: \S+){0,2} ?$"
)
"""In a headline these make what they introduce the circumstance of another thing: "to sign deal after call with …"."""
_AT_ITS_END = re.compile(
    r"\bat the (?:close|end|conclusion) of|\b(?:after|following) (?:their|his|her|the|a)\b|\ba l'issue d|\bau terme d|"
    r"\bal termino d|\btras (?:su|la|una|el|un)\b|(?<!\S)و?(?:في ختام|عقب|في اعقاب|(?:علي )?اثر)(?!\S)"
)
"""Before a word for the exchange, in a sentence of no future: it is over."""
_UNDER_WAY = re.compile(
    r"(?:\b(?:(?:a|ont) (?:\w+ment )?(?:promis|defendu|exhorte|salue|denonce|appele|plaide|martele)|"
    r"promised|pledged|vowed|urged|warned|defended|praised|denounced|"
    r"(?:prometi|defendi|insti|advirti|denunci|elogi|abog)o)\b"
    r"|(?<![\u0621-\u064a])[وف]?(?:تعهد|حذر|دعا|وعد|دافع|اشاد|ندد)ت?(?![\u0621-\u064a]))"
    r"[^.\n]*?(?:\b(?:lors|au cours|a l'occasion) d'une?|\bduring an?|\bon an?|\bdurante una?|\ben una?|"
    r"(?<![\u0621-\u064a])(?:خلال|في))(?: [^\s,.;]+){0,2} ?$"
)
"""What somebody promised, or warned of, during a visit he did say there."""
_PLANNED = re.compile(
    r"\b(?:would|will|next|planned|proch\w+|proxim[oa]|prevue?|previst[oa]|a venir)\b|(?:مقبل|مقرر|مرتقب|قادم)"
)
_SIDE_BY_SIDE = re.compile(TOGETHER)
"""Two who stand side by side, in a sentence of no future: they have met, whatever comes next."""
_TO_BE = re.compile(
    r"\b\w{2,}(?:[aei]rán?|[ei]ra|[ei]ront|dra|dront)\b|\bwill\b|\bto (?:give|hold|address|appear|speak)\b|"
    r"(?<![\u0621-\u064a])[وف]?س[يت][\u0621-\u064a]{3,}"
)
"""A verb of the future, as printed, before two who are to stand side by side."""
_NOT = re.compile(r"(?:\bno(?: se| l[aeo]s?)?|\bne|\bn'|\bnot|(?<!\S)(?:لن|لا|لم)) ?$")
_NEXT_CLAUSE = re.compile(
    r"[;]|\.\.|[,،] (?:and|but|before|while|et|mais|avant|tandis|y|pero|antes|mientras|e)\b|"
    r"\b(?:before|avant de|avant d'|antes de|as)\b|"
    r"[,،]? (?<!\S)(?:و(?:كان|كانت|من (?:ال)?(?:مقرر|منتظر|مرتقب)|س[يت]\S+|قد|سوف|يتوقع|ينتظر)|قبل|قبيل|فيما|بينما)"
)
"""Between a verb and a word for the exchange these begin what another clause tells."""
_TO_BE_DONE = re.compile(
    r"\b(?:will|would|shall|may|might|can|could|should|must|to)(?: \w+ly| also| then)? (?:be|have) $"
)
"""Before a participle: what is to be done is not past."""
_CLAUSE_WORTH = 80
_NOUN = re.compile(EXCHANGE_NOUN_NEAR)
_TOOK_PLACE = re.compile(
    r"\ba (?:finalement )?eu lieu|\btook place|\bwas (?:finally )?held|\bse celebro\b|(?<!\S)عقدت?\b"
)
_PASSIVE = re.compile(
    r"\b(?:(?:a|ont) ete|(?:has|have|was|were) (?:\w+ )?(?:been )?|est|sont|ha sido|han sido|fue|fueron|"
    r"queda|quedo|quedan|quedaron)(?: \w+)?\s?$"
)
_NOT_HELD = re.compile(r"n'aur|ne se tiendra|(?:will not|no longer) (?:take|go)|no (?:se|habra) |لن يعقد")
_PUT_OFF_BEFORE = re.compile(
    r"(?:\b(?:after|following|despite|since|apres|depuis|malgre|suite a|tras|despues d[eu]|pese a)"
    r"|(?<![\u0621-\u064a])(?:بعد|عقب|رغم|اثر))(?: (?!and\b|et\b|y\b)\S+){0,6} ?$"
)
"""What was called off after these words was so before what is told: "met him, weeks after he postponed the trip"."""
_PUT_OFF_NOUN = re.compile(
    r"(?:rescheduled|postponed|delayed|deferred) (?!(?:a|an|the|his|her|their|its|this|until|to|by|for|in)\b)"
    r"(?:[\w-]+ ){0,2}(?:visit|trip|meeting|talks|summit|call)\b"
    r"|(?:rescheduled|postponed|delayed|deferred) (?:since|from)\b|(?:aplazad|pospuest|suspendid)[oa] desde\b"
)
""""on a rescheduled visit" tells that it takes place."""
_PREPARED = re.compile(
    r"(?:\b(?:ahead of|prior to|in preparation for|preparations? for|prepare for|en vue d[eu]|en prevision d[eu]|"
    r"en preparation d[eu]|a la veille d[eu]|dans la perspective d[eu]|de cara a|en visperas de|preparar)"
    r"|(?<![\u0621-\u064a])(?:تمهيدا|تحضيرا|استعدادا|التحضير|الاعداد|قبيل|عشيه))(?: \S+){0,5} ?$"
)
"""What these introduce is another exchange, however near it is."""
_RUMOUR = re.compile(
    r"\b(?:informations?|rumeurs?|allegations?|reports?|rumou?rs?|claims?|noticias|informaciones|rumores)\b|"
    r"(?<![\u0621-\u064a])(?:ال)?(?:انباء|معلومات|اخبار|تقارير|شايعات|مزاعم)(?![\u0621-\u064a])|"
    r"ما (?:تداول|تردد|نشر|اشيع)"
)
"""What somebody else has said; a denial of it is one of the exchange it tells of."""
_OFFER = re.compile(
    r"\b(?:ready|willing|prepared|offer(?:s|ed)?|propos(?:e|es|ed|er|ent)|prete?s?|dispose?e?s?|dispuest[oa]s?|"
    r"list[oa]s?)\s?$"
    r"|(?:مستعد|استعداد)\S*(?: \S+)? ?$"
)
"""What is offered is not announced: "ready to host the talks"."""
_ANNOUNCES = re.compile(
    r"(?:\b(?:anuncio|ha anunciado|ha confirmado|confirmo|announce[sd]|confirmed|a annonce|annonce|a confirme)"
    r"|(?<![\u0621-\u064a])[وف]?(?:اعلن|اعلنت|يعلن|تعلن))(?: \S+){0,3} $"
)
"""Right before a word for an exchange of which nothing else says when it is: it is announced."""
_MOST, _AROUND = 8, 500
_NEAR = 70
_REACH = 110
_BEYOND = 12
"""How near a word for what was called off stands behind the words that call it off."""


class Told(Placed, Protocol):
    """What tells of an exchange: a span within a sentence."""

    @property
    def sentence(self) -> Sentence | None:
        """The sentence it stands in."""

    @property
    def kind(self) -> ExchangeKind:
        """What it tells of."""


def status_of(
    reading: Reading, cues: Sequence[Told], sentences: Sequence[Sentence], written: date | None = None
) -> tuple[ExchangeStatus, tuple[int, int]]:
    """Return whether the exchange is past, to come, off or denied, and the words that say so.

    `written` is the day of writing where it is known: what a day after it dates is to come.
    Off or denied it is only where headline or opening say it: further down such words tell
    of something else.
    """
    later: list[tuple[int, int]] = []
    for sentence in sentences:
        own = [cue for cue in cues if sentence.start <= cue.start < sentence.end][:_MOST]
        spans = [(cue.start, cue.end) for cue in own]
        if off := _off(reading, sentence, own):
            return off
        if only_later(reading, sentence, spans):
            later += spans[:1]
            continue
        ahead = _ahead(reading, sentence, own)
        behind = _behind(reading, sentence, own)
        if ahead and (not behind or _away(reading, ahead, own) < _away(reading, behind, own)):
            held = _held_after_all(reading, sentence, cues)
            return (ExchangeStatus.HELD, held) if held else (ExchangeStatus.ANNOUNCED, ahead.span())
        if over := behind or _over(reading, sentence, own):
            return ExchangeStatus.HELD, over.span()
        if gone := day_gone(reading, sentence):
            return ExchangeStatus.HELD, gone
        if coming := planned(reading, spans) or coming_day(reading, sentence, spans, written):
            return ExchangeStatus.ANNOUNCED, coming
    if later:
        return ExchangeStatus.ANNOUNCED, later[0]
    announced = _ANNOUNCES.search(reading.folded, max(0, cues[0].start - _NEAR), cues[0].start)
    if announced and not reading.in_quote(announced.start()):
        return ExchangeStatus.ANNOUNCED, announced.span()
    return ExchangeStatus.HELD, (cues[0].start, cues[0].end)


def _off(reading: Reading, sentence: Sentence, own: Sequence[Told]) -> tuple[ExchangeStatus, tuple[int, int]] | None:
    """Return that a sentence of headline or opening denies the exchange or calls it off, None where it does not."""
    if sentence.paragraph.number not in {paragraph.number for paragraph in reading.lead}:
        return None
    if said := _denied(reading, sentence, own):
        return ExchangeStatus.UNCONFIRMED, said.span()
    if said := _called_off(reading, sentence, own):
        return ExchangeStatus.CANCELLED, said.span()
    return None


@cache
def _any(forms: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(forms))


def _held_after_all(reading: Reading, headline: Sentence, cues: Sequence[Told]) -> tuple[int, int] | None:
    """Return the verb of the past that tells, below a headline of the future, of the same kind of exchange."""
    if headline.paragraph != reading.title:
        return None
    kinds = {cue.kind for cue in cues if cue.sentence == headline}
    below = [(cue, cue.sentence) for cue in cues if cue.sentence and cue.sentence != headline]
    for cue, sentence in below:
        if sentence != below[0][1] or cue.kind not in kinds or _ahead(reading, sentence, [cue]):
            continue
        for past in _any(PAST).finditer(reading.folded, sentence.start, cue.end):
            if past.end() > cue.start:
                return past.span()
    return None


def _ahead(reading: Reading, sentence: Sentence, own: Sequence[Told]) -> re.Match[str] | None:
    found = _nearest(_any(FUTURE), reading.folded, reading, sentence, own, ahead=True)
    found = found or governing(_any(FUTURE_AS_PRINTED), reading, sentence, own) or joined(reading, sentence, own)
    if found is None and sentence.paragraph == reading.title:
        told = [
            cue for cue in own if not _FOLLOWS.search(reading.folded, max(sentence.start, cue.start - 30), cue.start)
        ]
        found = _TO_COME.search(reading.folded, sentence.start, sentence.end)
        if found and (
            _OFFER.search(reading.folded, sentence.start, found.start()) or not _together(reading, found, told)
        ):
            return None
    return found


def _together(reading: Reading, found: re.Match[str], told: Sequence[Told]) -> bool:
    """Tell whether a verb of a headline stands in one clause with a word for the exchange."""
    return any(not _apart(reading, found, cue) for cue in told)


def _apart(reading: Reading, match: re.Match[str], cue: Told) -> bool:
    first = min(match.end(), cue.end)
    return bool(_NEXT_CLAUSE.search(reading.folded, first, max(match.end(), cue.end)))


def _behind(reading: Reading, sentence: Sentence, own: Sequence[Told]) -> re.Match[str] | None:
    found = _nearest(_any(PAST), reading.folded, reading, sentence, own)
    return found or _nearest(_any(PAST_AS_PRINTED), reading.text, reading, sentence, own)


def _over(reading: Reading, sentence: Sentence, own: Sequence[Told]) -> re.Match[str] | None:
    for cue in own:
        together = _SIDE_BY_SIDE.match(reading.folded, cue.start)
        if together and not _TO_BE.search(reading.text, max(sentence.start, cue.start - _NEAR), cue.start):
            return together
        under_way = _UNDER_WAY.search(reading.folded, sentence.start, cue.start)
        if under_way and not _PLANNED.search(reading.folded, sentence.start, sentence.end):
            return under_way
        if over := _AT_ITS_END.search(reading.folded, max(sentence.start, cue.start - _NEAR // 2), cue.start):
            return over
    return None


def _nearest(
    pattern: re.Pattern[str],
    text: str,
    reading: Reading,
    sentence: Sentence,
    own: Sequence[Told],
    *,
    ahead: bool = False,
) -> re.Match[str] | None:
    """Return the match outside quotation marks that stands nearest to a word for the exchange."""
    start = max(sentence.start, min((cue.start for cue in own), default=sentence.start) - _AROUND)
    end = min(sentence.end, max((cue.end for cue in own), default=sentence.start) + _AROUND)
    matches = pattern.finditer(text, start, end)
    told = [
        match
        for match in matches
        if not reading.in_quote(match.start())
        and not _PREPARED.search(reading.folded, start, match.start())
        and not (not ahead and _TO_BE_DONE.search(reading.folded, max(start, match.start() - 20), match.start()))
        and not (ahead and _NOT.search(reading.folded, max(start, match.start() - 9), match.start()))
        and not (is_reported(reading, match, own) if ahead else hangs_on(reading, sentence, match, own))
    ]
    return min(told, key=lambda match: _away(reading, match, own), default=None)


def lies_ahead(reading: Reading, start: int, end: int) -> bool:
    """Tell whether what stands there is told as to come: the nearest verb of its sentence is of the future."""
    sentence = reading.sentence_at(start)
    if sentence is None:
        return False
    first, last = max(sentence.start, start - _REACH), min(sentence.end, end + _REACH)

    def away(pattern: re.Pattern[str]) -> int:
        matches = reading.finditer(pattern, first, last)
        gaps = ((max(0, match.start() - end, start - match.end()), match) for match in matches)
        return min((gap + _CLAUSE_WORTH * _between(match) for gap, match in gaps), default=2 * _REACH)

    def _between(match: re.Match[str]) -> bool:
        return bool(_NEXT_CLAUSE.search(reading.folded, min(match.end(), end), max(match.end(), end)))

    return away(_any(FUTURE)) < away(_any(PAST))


def _away(reading: Reading, match: re.Match[str], own: Sequence[Told]) -> int:
    """Return how far a verb stands from the nearest word for the exchange; another clause is further off."""
    return min((_distance(match, cue) + _CLAUSE_WORTH * _apart(reading, match, cue) for cue in own), default=0)


def _distance(match: re.Match[str], cue: Told) -> int:
    return max(0, match.start() - cue.end, cue.start - match.end())


def _called_off(reading: Reading, sentence: Sentence, own: Sequence[Told]) -> re.Match[str] | None:
    """Match a word for calling off beside a word for the exchange, or in the passive behind one."""
    folded = reading.folded
    for off in _any(CANCELLED).finditer(folded, sentence.start, sentence.end):
        near = folded[max(sentence.start, off.start() - _NEAR) : min(sentence.end, off.end() + _NEAR)]
        passive = _PASSIVE.search(folded, max(sentence.start, off.start() - 25), off.start())
        passive = passive or _NOT_HELD.match(folded, off.start(), off.end())
        beside = _NOUN.search(near) or (passive and any(cue.start < off.end() for cue in own))
        if reading.in_quote(off.start()) or not beside or _was_off(reading, sentence, off, own):
            continue
        if not _TOOK_PLACE.search(folded, off.end(), sentence.end):
            return off
    return None


def _was_off(reading: Reading, sentence: Sentence, off: re.Match[str], own: Sequence[Told]) -> bool:
    """Tell whether a word for calling off only describes the exchange, or tells what came before it."""
    if _PUT_OFF_NOUN.match(reading.folded, off.start()) or in_aside(reading, sentence, off, own):
        return True
    return bool(_PUT_OFF_BEFORE.search(reading.folded, max(sentence.start, off.start() - _NEAR), off.start())) and any(
        cue.start < off.start() or cue.start > off.end() + _BEYOND for cue in own
    )


def _denied(reading: Reading, sentence: Sentence, own: Sequence[Told]) -> re.Match[str] | None:
    """Match a denial of the exchange itself: its word follows the denial, or the denial holds it."""
    for said in _any(DENIED).finditer(reading.folded, sentence.start, sentence.end):
        if reading.in_quote(said.start()):
            continue
        near = any(said.start() <= cue.start < said.end() + _REACH for cue in own)
        near = near or _rumoured(reading, sentence, said.end(), own)
        if near or _NOUN.search(reading.folded, said.start(), min(sentence.end, said.end() + _NEAR)):
            return said
    return None


def _rumoured(reading: Reading, sentence: Sentence, start: int, own: Sequence[Told]) -> bool:
    """Tell whether the exchange is what the denied reports tell of, however long the denial's own words are."""
    for rumour in reading.finditer(_RUMOUR, start, min(sentence.end, start + _AROUND)):
        if not reading.in_quote(rumour.start()):
            return any(rumour.start() < cue.start < rumour.end() + 2 * _REACH for cue in own)
    return False
