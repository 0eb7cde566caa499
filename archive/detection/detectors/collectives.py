"""Meetings with a body of several states ("un comité arabe …, à savoir les ministres du Maroc, de l'Égypte, …").

Such a body is no person, and its members are states: the rule takes a cue of a meeting and,
after it in the same sentence, a word for a body followed by three countries or more. The
other side is the one main participant whose country is none of them. What it gives are
further groups of fields that other detectors give for the main exchange, so it claims no
field of its own; all of it is for a curator to confirm.
"""

import re
from collections.abc import Iterator, Sequence

from archive.detection.context import Context
from archive.detection.exchange_cues import Cue
from archive.detection.facts import Fact
from archive.detection.matching import Entity, Hit
from archive.detection.reading import Sentence
from archive.vocabulary.terms import Basis, ClaimField, Confidence, CountryRole, ExchangeKind, ExchangeStatus, NameKind

VERSION = 1
FIELDS: tuple[ClaimField, ...] = ()
REQUIRES = (ClaimField.OFFICIAL, ClaimField.EXCHANGE_KIND, ClaimField.EXCHANGE_STATUS, ClaimField.EXCHANGE_DATE)

_BODY = re.compile(
    r"\b(?:comite|committee|commission|delegation|groupe|group|ministres|ministers|homologues|counterparts|grupo)\b"
    r"|(?:ال)?(?:لجنه|وفد|مجموعه|وزراء)"
)
_MEETINGS = frozenset({ExchangeKind.MEETING, ExchangeKind.NEGOTIATION, ExchangeKind.SUMMIT})
_FEWEST = 3
_REASON = "a body of several states named after the words that tell of a meeting"


def detect(context: Context, found: Sequence[Fact]) -> Iterator[Fact]:
    """Yield the meetings with such bodies as further exchanges, after those with persons."""
    main = [
        fact
        for fact in found
        if fact.field is ClaimField.OFFICIAL and fact.group == 0 and fact.value["role"] == "participant"
    ]
    group = max((fact.group for fact in found), default=0)
    told: set[int] = set()
    for cue in context.cues:
        sentence = cue.sentence
        if sentence is None or cue.kind not in _MEETINGS or sentence.number in told:
            continue
        members = _members(context, cue, sentence)
        outside = [fact for fact in main if fact.value["country"] not in {hit.id for hit in members}]
        if len(members) < _FEWEST or len(outside) != 1:
            continue
        told.add(sentence.number)
        group += 1
        yield from _facts(context, cue, sentence, members, outside[0], found, group)


def _members(context: Context, cue: Cue, sentence: Sentence) -> list[Hit]:
    """Return the first mention of each country after the word for the body."""
    body = _BODY.search(context.reading.folded, cue.end, sentence.end)
    if body is None:
        return []
    named: dict[str, Hit] = {}
    for hit in context.hits_of(Entity.COUNTRY):
        if body.end() <= hit.start < sentence.end and hit.kind is not NameKind.DEMONYM:
            named.setdefault(hit.id, hit)
    return list(named.values())


def _facts(
    context: Context,
    cue: Cue,
    sentence: Sentence,
    members: list[Hit],
    agent: Fact,
    found: Sequence[Fact],
    group: int,
) -> Iterator[Fact]:
    reading = context.reading
    at = (reading.evidence(cue.start, cue.end),)
    low, stated = Confidence.LOW, Basis.STATED
    yield Fact(ClaimField.EXCHANGE_KIND, {"kind": cue.kind.value}, low, stated, at, group, _REASON)
    status = next((f.value["status"] for f in found if f.field is ClaimField.EXCHANGE_STATUS and f.group == 0), None)
    later = status == ExchangeStatus.ANNOUNCED
    value = {"status": (ExchangeStatus.ANNOUNCED if later else ExchangeStatus.HELD).value}
    yield Fact(ClaimField.EXCHANGE_STATUS, value, low, Basis.INFERRED, at, group, _REASON)
    yield Fact(ClaimField.OFFICIAL, agent.value, low, agent.basis, agent.evidence, group, _REASON)
    for hit in members:
        member = {"country": hit.id, "role": CountryRole.PARTY.value}
        passage = (reading.evidence(hit.start, hit.end),)
        yield Fact(ClaimField.COUNTRY, member, low, stated, passage, group, _REASON)
    for fact in found:
        if fact.field is ClaimField.EXCHANGE_DATE and fact.group == 0 and _stands_in(context, fact, sentence):
            yield Fact(fact.field, fact.value, low, fact.basis, fact.evidence, group, fact.reason)
    seats = [hit for hit in context.hits_of(Entity.COUNTRY) if hit.kind is NameKind.SEAT]
    for seat in [hit for hit in seats if cue.end <= hit.start < sentence.end][:1]:
        place = {"name": reading.printed(seat.start, seat.end).removeprefix("au "), "country": seat.id}
        passage = (reading.evidence(seat.start, seat.end),)
        yield Fact(ClaimField.PLACE, place, low, stated, passage, group, "named in the sentence that tells of it")


def _stands_in(context: Context, fact: Fact, sentence: Sentence) -> bool:
    """Tell whether a date is read off this sentence."""
    reading = context.reading
    words = {passage.text for passage in fact.evidence[:1]}
    return any(word in reading.printed(sentence.start, sentence.end) for word in words)
