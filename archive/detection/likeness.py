"""How alike two documents are: the same text, or accounts of the same exchange.

Accounts of one exchange are told by structure (who, when, what kind, shared posts), so that
they are recognised across languages; word overlap alone fails between six reports of one
event (0.12–0.50). Near-duplicates are told by the share of five-word passages in common.
The weights are those measured in ../shared/design/reading.md, sections 3 and 4.

Two accounts are of one exchange only when nothing speaks against it: days more than two
apart, or a call here and a meeting there, make them two, however alike they are otherwise.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Any

from archive.vocabulary.names import name_key
from archive.vocabulary.partial_dates import PartialDate, parse
from archive.vocabulary.terms import ClaimField, CountryRole, ExchangeKind
from archive.vocabulary.wording import words

SAME_EXCHANGE = 0.6
"""Score from which two documents are proposed as accounts of one exchange."""

NEAR_DUPLICATE = 0.4
"""Share of the shorter text's passages from which two texts are proposed as one text."""

_FORMULAS = 0.08
"""Share of passages that tells something of texts whose days agree; an agency's formulas alone reach it."""

_RETOLD = 0.2
"""Share of passages from which two texts tell the same, whatever kind was read from each."""

_PASSAGE = 5
_CLOSE, _NEAR = timedelta(days=1), timedelta(days=2)
_REMOTE = frozenset({ExchangeKind.CALL, ExchangeKind.EXCHANGE_OF_NOTES})
_WEEK = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WIDEST = 31
"""Days an interval may be wide and still say when something was."""


class Reason(StrEnum):
    """Why two documents are taken for accounts of one exchange."""

    PARTICIPANTS = "participants"
    PARTIES = "parties"
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
    parties: frozenset[str] = frozenset()
    sure_of_kind: bool = True
    weekdays: frozenset[str] = frozenset()
    """Days of the week, MO to SU, of which the text does not say which week's they were."""
    newcomers: frozenset[str] = frozenset()
    """Participants the authority file does not know: country and family name, folded."""


@dataclass(frozen=True)
class Likeness:
    """A score from 0 to 1 and what it is made of."""

    score: float
    reasons: tuple[Reason, ...] = field(default=())


def profile(claims: Iterable[tuple[str, Mapping[str, Any]]], text: str, *, sure_of_kind: bool = True) -> Profile:
    """Make the profile of a document from (field, value) pairs of one group of its facts.

    Where one is not sure of the kind, it tells no two exchanges apart.
    """
    values: dict[str, list[Mapping[str, Any]]] = {}
    for name, value in claims:
        values.setdefault(name, []).append(value)
    present = [value for value in values.get(ClaimField.OFFICIAL, []) if value.get("role") == "participant"]
    kinds = [value.get("kind") for value in values.get(ClaimField.EXCHANGE_KIND, [])]
    return Profile(
        participants=frozenset(value["official"] for value in present if value.get("official")),
        newcomers=frozenset(
            f"{value.get('country') or ''}:{name_key(value['name']).split()[-1]}"
            for value in present
            if not value.get("official") and name_key(value.get("name") or "")
        ),
        parties=frozenset(
            value["country"]
            for value in values.get(ClaimField.COUNTRY, [])
            if value.get("country") and value.get("role") == CountryRole.PARTY
        ),
        kind=next((kind for kind in kinds if kind), ""),
        sure_of_kind=sure_of_kind,
        weekdays=frozenset(
            value["weekday"]
            for value in values.get(ClaimField.EXCHANGE_DATE, [])
            if value.get("weekday") and not value.get("edtf")
        ),
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
    """Score how likely two documents are accounts of one exchange.

    Two common participants are required; one does where the other side has no name in one of
    the texts, and the texts are nearly the same or agree in countries and day, and both are of people who met or
    of people who spoke from afar.
    """
    shared = shared_passages(one.passages, other.passages)
    post = any(_same_post(a, b) for a in one.posts for b in other.posts)
    apart = _days_apart(one.dates, other.dates)
    if apart is _Apart.UNKNOWN and _on_another_weekday(one, other):
        return Likeness(0.0)
    if apart is _Apart.FAR or (_of_two_kinds(one, other) and not post and shared < _RETOLD):
        return Likeness(0.0)
    score, reasons = _by_people(one, other, shared, apart)
    if not reasons:
        return Likeness(0.0)
    if apart is _Apart.CLOSE:
        score, reasons = score + 0.3, [*reasons, Reason.DATES]
    elif apart is _Apart.NEAR:
        score -= 0.1
    if post:
        score, reasons = score + 0.45, [*reasons, Reason.POST]
    if one.kind and one.kind == other.kind:
        score, reasons = score + 0.1, [*reasons, Reason.KIND]
    if shared >= (NEAR_DUPLICATE if apart is _Apart.UNKNOWN else _FORMULAS):
        score, reasons = score + 0.3, [*reasons, Reason.PASSAGES]
    common = len(one.topics & other.topics) / max(1, min(len(one.topics), len(other.topics)))
    if common:
        # Without a day the same two may have spoken of the same things at any time.
        score, reasons = score + (0.1 if apart is _Apart.UNKNOWN else 0.15) * common, [*reasons, Reason.TOPICS]
    return Likeness(min(1.0, round(score, 3)), tuple(reasons))


class _Apart(StrEnum):
    """How far the days of two accounts lie from each other."""

    UNKNOWN = "unknown"
    CLOSE = "close"
    NEAR = "near"
    FAR = "far"


def _by_people(one: Profile, other: Profile, shared: float, apart: _Apart) -> tuple[float, list[Reason]]:
    """Return what the people of two accounts weigh, with no reason where they speak against one exchange."""
    common = one.participants & other.participants
    if len(common) + len(one.newcomers & other.newcomers) >= 2:
        return 0.35, [Reason.PARTICIPANTS]
    unnamed = common and common in (one.participants, other.participants)
    same_sides = len(one.parties) >= 2 and one.parties == other.parties
    if unnamed and (same_sides or not one.parties or not other.parties) and shared >= NEAR_DUPLICATE:
        return 0.35, [Reason.PARTIES]
    alike = same_sides and not _of_two_kinds(one, other) and apart is _Apart.CLOSE
    return (0.25, [Reason.PARTIES]) if unnamed and alike else (0.0, [])


def _of_two_kinds(one: Profile, other: Profile) -> bool:
    """Tell whether people spoke from afar in one account and met in the other."""
    sure = one.kind and other.kind and one.sure_of_kind and other.sure_of_kind
    return bool(sure) and (one.kind in _REMOTE) != (other.kind in _REMOTE)


def _days_apart(one: tuple[PartialDate, ...], other: tuple[PartialDate, ...]) -> _Apart:
    """Compare the nearest days of each: "today" has more than one clock, a wide interval says little."""
    if not one or not other:
        return _Apart.UNKNOWN
    if not any(_within(a, b, _NEAR) for a in one for b in other):
        return _Apart.FAR
    telling = [(a, b) for a in one for b in other if max(a.width or 999, b.width or 999) <= _WIDEST]
    if not telling:
        return _Apart.UNKNOWN
    return _Apart.CLOSE if any(_within(a, b, _CLOSE) for a, b in telling) else _Apart.NEAR


def _on_another_weekday(one: Profile, other: Profile) -> bool:
    """Tell whether a day told by its weekday only cannot be the other's date; that it can be says nothing yet.

    "Today" has more than one clock: a day's difference does not speak against it.
    """
    told, dated = (one, other) if one.weekdays else (other, one)
    days = [date.exact_day for date in dated.dates if date.exact_day]
    if not told.weekdays or told.dates or not days:
        return False
    gaps = {(day.weekday() - _WEEK.index(weekday)) % 7 for day in days for weekday in told.weekdays}
    return gaps.isdisjoint({0, 1, 6})


def _within(one: PartialDate, other: PartialDate, days: timedelta) -> bool:
    start = one.earliest - days if one.earliest else None
    end = one.latest + days if one.latest else None
    return other.overlaps(start, end)


def _same_post(one: frozenset[str], other: frozenset[str]) -> bool:
    longer = max(len(one), len(other))
    return longer >= 5 and len(one & other) / longer >= 0.85
