"""Whether an exchange took place: read from the tense and the verbs of the sentences that tell of it."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Protocol

from archive.detection.lexicons.exchange_status import (
    CANCELLED,
    DENIED,
    EXCHANGE_NOUN_NEAR,
    FUTURE,
    PAST,
    PAST_AS_PRINTED,
)
from archive.detection.reading import Reading, Sentence
from archive.vocabulary.terms import ExchangeStatus

_TO_COME = re.compile(
    r"\bto (?:meet|visit|host|hold|travel|receive|sign|discuss|attend)\b|\bupcoming\b|"
    r"(?<!from )\btravel to\b|\btrip to\b"
)
_NOUN = re.compile(EXCHANGE_NOUN_NEAR)
_TOOK_PLACE = re.compile(
    r"\ba (?:finalement )?eu lieu|\btook place|\bwas (?:finally )?held|\bse celebro\b|(?<!\S)عقدت?\b"
)
_PASSIVE = re.compile(
    r"\b(?:(?:a|ont) ete|(?:has|have|was|were) (?:\w+ )?(?:been )?|est|sont|ha sido|queda)(?: \w+)?\s?$"
)
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


class Told(Protocol):
    """What tells of an exchange: a span within a sentence."""

    @property
    def start(self) -> int:
        """Where it starts."""

    @property
    def end(self) -> int:
        """Where it ends."""

    @property
    def sentence(self) -> Sentence | None:
        """The sentence it stands in."""


def status_of(
    reading: Reading, cues: Sequence[Told], sentences: Sequence[Sentence]
) -> tuple[ExchangeStatus, tuple[int, int]]:
    """Return whether the exchange is past, to come, off or denied, and the words that say so.

    Off or denied it is only where headline or opening say it: further down such words tell
    of something else.
    """
    lead = {paragraph.number for paragraph in reading.lead}
    for sentence in sentences:
        own = [cue for cue in cues if sentence.start <= cue.start < sentence.end][:_MOST]
        if sentence.paragraph.number in lead:
            if said := _denied(reading, sentence, own):
                return ExchangeStatus.UNCONFIRMED, said.span()
            if said := _called_off(reading, sentence, own):
                return ExchangeStatus.CANCELLED, said.span()
        ahead = _ahead(reading, sentence, own)
        behind = _behind(reading, sentence, own)
        if ahead and (not behind or _distance(ahead, own) < _distance(behind, own)):
            return ExchangeStatus.ANNOUNCED, ahead.span()
        if behind:
            return ExchangeStatus.HELD, behind.span()
    announced = _ANNOUNCES.search(reading.folded, max(0, cues[0].start - _NEAR), cues[0].start)
    if announced and not reading.in_quote(announced.start()):
        return ExchangeStatus.ANNOUNCED, announced.span()
    return ExchangeStatus.HELD, (cues[0].start, cues[0].end)


@cache
def _any(forms: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(forms))


def _ahead(reading: Reading, sentence: Sentence, own: Sequence[Told]) -> re.Match[str] | None:
    found = _nearest(_any(FUTURE), reading.folded, reading, sentence, own)
    if found is None and sentence.paragraph == reading.title:
        found = _TO_COME.search(reading.folded, sentence.start, sentence.end)
        if found and _OFFER.search(reading.folded, sentence.start, found.start()):
            return None
    return found


def _behind(reading: Reading, sentence: Sentence, own: Sequence[Told]) -> re.Match[str] | None:
    found = _nearest(_any(PAST), reading.folded, reading, sentence, own)
    return found or _nearest(_any(PAST_AS_PRINTED), reading.text, reading, sentence, own)


def _nearest(
    pattern: re.Pattern[str], text: str, reading: Reading, sentence: Sentence, own: Sequence[Told]
) -> re.Match[str] | None:
    """Return the match outside quotation marks that stands nearest to a word for the exchange."""
    start = max(sentence.start, min((cue.start for cue in own), default=sentence.start) - _AROUND)
    end = min(sentence.end, max((cue.end for cue in own), default=sentence.start) + _AROUND)
    matches = pattern.finditer(text, start, end)
    told = [
        match
        for match in matches
        if not reading.in_quote(match.start()) and not _PREPARED.search(reading.folded, start, match.start())
    ]
    return min(told, key=lambda match: _distance(match, own), default=None)


def lies_ahead(reading: Reading, start: int, end: int) -> bool:
    """Tell whether what stands there is told as to come: the nearest verb of its sentence is of the future."""
    sentence = reading.sentence_at(start)
    if sentence is None:
        return False
    first, last = max(sentence.start, start - _REACH), min(sentence.end, end + _REACH)

    def away(pattern: re.Pattern[str]) -> int:
        matches = pattern.finditer(reading.folded, first, last)
        return min((max(0, match.start() - end, start - match.end()) for match in matches), default=_REACH)

    return away(_any(FUTURE)) < away(_any(PAST))


def _distance(match: re.Match[str], own: Sequence[Told]) -> int:
    return min((max(0, match.start() - cue.end, cue.start - match.end()) for cue in own), default=0)


def _called_off(reading: Reading, sentence: Sentence, own: Sequence[Told]) -> re.Match[str] | None:
    """Match a word for calling off beside a word for the exchange, or in the passive behind one."""
    folded = reading.folded
    for off in _any(CANCELLED).finditer(folded, sentence.start, sentence.end):
        near = folded[max(sentence.start, off.start() - _NEAR) : min(sentence.end, off.end() + _NEAR)]
        passive = _PASSIVE.search(folded, max(sentence.start, off.start() - 25), off.start())
        beside = _NOUN.search(near) or (passive and any(cue.start < off.start() for cue in own))
        if reading.in_quote(off.start()) or not beside:
            continue
        if not _TOOK_PLACE.search(folded, off.end(), sentence.end):
            return off
    return None


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
    for rumour in _RUMOUR.finditer(reading.folded, start, min(sentence.end, start + _AROUND)):
        if not reading.in_quote(rumour.start()):
            return any(rumour.start() < cue.start < rumour.end() + 2 * _REACH for cue in own)
    return False
