"""Topics of a text, by the terms the thesaurus gives for them.

A topic is a subject when its terms recur or stand in headline or opening, in passing when
they stand once further down. Only a topic whose own terms occur is claimed: broader topics
follow from the hierarchy (SKOS broader) and are the archive's business.
"""

from collections.abc import Iterator, Sequence

from archive.detection.context import Context
from archive.detection.facts import Fact
from archive.detection.matching import Entity, Hit
from archive.detection.reading import Zone
from archive.vocabulary.terms import Basis, ClaimField, Confidence

VERSION = 1
FIELDS = (ClaimField.TOPIC,)
REQUIRES: tuple[ClaimField, ...] = ()

_MOST_PASSAGES = 5


def detect(context: Context, found: Sequence[Fact]) -> Iterator[Fact]:
    """Yield one fact for each topic, subjects first."""
    by_topic: dict[str, list[Hit]] = {}
    for hit in context.hits_of(Entity.TOPIC):
        zone = context.reading.paragraph_at(hit.start).zone
        if zone in {Zone.BODY, Zone.TITLE} and not context.in_ministry_name(hit.start):
            by_topic.setdefault(hit.id, []).append(hit)
    facts = [_fact(context, topic, hits) for topic, hits in by_topic.items()]
    yield from sorted(facts, key=lambda fact: not fact.value["main"])


def _fact(context: Context, topic: str, hits: list[Hit]) -> Fact:
    reading = context.reading
    lead = {paragraph.number for paragraph in reading.lead}
    opening = [hit for hit in hits if reading.paragraph_at(hit.start).number in lead]
    main = len(hits) >= 2 or bool(opening)
    confidence = Confidence.HIGH if len(hits) >= 3 or (len(hits) >= 2 and opening) else Confidence.MEDIUM
    passages = tuple(reading.evidence(hit.start, hit.end) for hit in hits[:_MOST_PASSAGES])
    value = {"topic": topic, "main": main}
    reason = f"{len(hits)} of its terms" if len(hits) > 1 else "one of its terms"
    return Fact(ClaimField.TOPIC, value, confidence, Basis.STATED, passages, reason=reason)
