"""Which account confirms an announcement: an exchange held by the same people on the day announced.

What an announcement promised is compared with what other exchanges were, by the same measure
that proposes accounts of one exchange at ingest (detection/likeness). The result is a
suggestion: a curator merges the two exchanges, or leaves them apart.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from archive.detection.likeness import SAME_EXCHANGE, Profile, same_exchange
from archive.ingest.match import reasons_in_words
from archive.models import Exchange
from archive.vocabulary.terms import ExchangeStatus

_CLOSE = timedelta(days=3)


@dataclass(frozen=True)
class Confirmation:
    """An exchange that was held and may be the one announced, with the reasons in words."""

    exchange: Exchange
    score: float
    reasons: list[str]


def likely_confirmations(announced: Iterable[Exchange]) -> dict[int, list[Confirmation]]:
    """Return, by announced exchange (participations at hand), those held that may be it, likeliest first."""
    announced = list(announced)
    profiles = {one.pk: _profile(one) for one in announced}
    people = {slug for profile in profiles.values() for slug in profile.participants}
    days = [day for one in announced for day in (one.occurred_on_earliest, one.occurred_on_latest) if day]
    if not people or not days:
        return {}
    held = Exchange.objects.published().filter(
        status__in=[ExchangeStatus.HELD, ExchangeStatus.CANCELLED],
        participations__official__slug__in=people,
        occurred_on_latest__gte=min(days) - _CLOSE,
        occurred_on_earliest__lte=max(days) + _CLOSE,
    )
    others = [(other, _profile(other)) for other in held.distinct().with_cards()]
    found: dict[int, list[Confirmation]] = {}
    for one in announced:
        for other, profile in others:
            likeness = same_exchange(profiles[one.pk], profile)
            if other.pk != one.pk and one.date and likeness.score >= SAME_EXCHANGE:
                found.setdefault(one.pk, []).append(Confirmation(other, likeness.score, reasons_in_words(likeness)))
    return {pk: sorted(likely, key=lambda one: -one.score) for pk, likely in found.items()}


def _profile(exchange: Exchange) -> Profile:
    people = [row.official.slug for row in exchange.participations.all() if row.official]
    return Profile(frozenset(people), exchange.kind, (exchange.date,) if exchange.date else ())
