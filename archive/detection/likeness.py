"""How alike two documents are: the same text, or accounts of the same exchange.

Accounts of one exchange are told by structure (who, when, what kind, shared posts), so that
they are recognised across languages; word overlap alone fails between six reports of one
event (0.12–0.50). Near-duplicates are told by the share of five-word passages in common.
The weights are those measured in ../shared/design/reading.md, sections 3 and 4.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Any

from archive.vocabulary.partial_dates import PartialDate, parse
from archive.vocabulary.terms import ClaimField
from archive.vocabulary.wording import words

SAME_EXCHANGE = 0.6
"""Score from which two documents are proposed as accounts of one exchange."""

NEAR_DUPLICATE = 0.4
"""Share of the shorter text's passages from which two texts are proposed as one text."""

_PASSAGE = 5
_CLOSE = timedelta(days=2)


class Reason(StrEnum):
    """Why two documents are taken for accounts of one exchange."""

    PARTICIPANTS = "participants"
    POST = "post"
    DATES = "dates"
    KIND = "kind"
    PASSAGES = "passages"
    TOPICS = "topics"


@dataclass(frozen=True)
class Profile:
    """What is compared of a document."""

    participants: frozenset[str] = frozenset()
    kind: str = ""
    dates: tuple[PartialDate, ...] = ()
    topics: frozenset[str] = frozenset()
    posts: tuple[frozenset[str], ...] = ()
    passages: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Likeness:
    """A score from 0 to 1 and what it is made of."""

    score: float
    reasons: tuple[Reason, ...] = field(default=())


def profile(claims: Iterable[tuple[str, Mapping[str, Any]]], text: str, *, group: int = 0) -> Profile:
    """Make the profile of a document from (field, value) pairs of one group of its facts."""
    values: dict[str, list[Mapping[str, Any]]] = {}
    for name, value in claims:
        values.setdefault(name, []).append(value)
    kinds = [value.get("kind") for value in values.get(ClaimField.EXCHANGE_KIND, [])]
    return Profile(
        participants=frozenset(
            value["official"]
            for value in values.get(ClaimField.OFFICIAL, [])
            if value.get("official") and value.get("role") == "participant"
        ),
        kind=next((kind for kind in kinds if kind), ""),
        dates=tuple(parse(value["edtf"]) for value in values.get(ClaimField.EXCHANGE_DATE, []) if value.get("edtf")),
        topics=frozenset(value["topic"] for value in values.get(ClaimField.TOPIC, []) if value.get("topic")),
        posts=tuple(frozenset(words(value.get("text") or "")) for value in values.get(ClaimField.POST, [])),
        passages=passages(text),
    )


def passages(text: str) -> frozenset[str]:
    """Return every run of five words."""
    found = words(text)
    return frozenset(" ".join(found[i : i + _PASSAGE]) for i in range(len(found) - _PASSAGE + 1))


def shared_passages(one: frozenset[str], other: frozenset[str]) -> float:
    """Return the share of the shorter text's passages that the other has too."""
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter else 0.0


def same_exchange(one: Profile, other: Profile) -> Likeness:
    """Score how likely two documents are accounts of one exchange; two common participants are required."""
    if len(one.participants & other.participants) < 2:
        return Likeness(0.0)
    score, reasons = 0.35, [Reason.PARTICIPANTS]
    if one.dates and other.dates:
        if not _dates_agree(one.dates, other.dates):
            return Likeness(0.0)
        score, reasons = score + 0.3, [*reasons, Reason.DATES]
    if any(_same_post(a, b) for a in one.posts for b in other.posts):
        score, reasons = score + 0.45, [*reasons, Reason.POST]
    if one.kind and one.kind == other.kind:
        score, reasons = score + 0.1, [*reasons, Reason.KIND]
    if shared_passages(one.passages, other.passages) >= 0.08:
        score, reasons = score + 0.3, [*reasons, Reason.PASSAGES]
    common = len(one.topics & other.topics) / max(1, min(len(one.topics), len(other.topics)))
    if common:
        score, reasons = score + 0.15 * common, [*reasons, Reason.TOPICS]
    return Likeness(min(1.0, round(score, 3)), tuple(reasons))


def _dates_agree(one: tuple[PartialDate, ...], other: tuple[PartialDate, ...]) -> bool:
    """Tell whether some date of each lies within two days of the other: "today" has more than one clock."""
    for a in one:
        for b in other:
            start = a.earliest - _CLOSE if a.earliest else None
            end = a.latest + _CLOSE if a.latest else None
            if b.overlaps(start, end):
                return True
    return False


def _same_post(one: frozenset[str], other: frozenset[str]) -> bool:
    longer = max(len(one), len(other))
    return longer >= 5 and len(one & other) / longer >= 0.85
