"""Who met whom: the officials of two states who took part in the same exchanges, and the offices they held."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from archive.browse.exchange_filters import address_of
from archive.models import Official, Participation, Tenure
from archive.models.exchanges import ExchangeQuerySet
from archive.models.remembered import OFFICIALS
from archive.vocabulary.dyads import Dyad
from archive.vocabulary.terms import ParticipationRole

SHOWN = 20


@dataclass
class Counterparts:
    """Two officials with their exchanges."""

    first: Official
    second: Official
    number: int = 0
    days: list[tuple[date | None, date | None]] = field(default_factory=list)
    address: str = ""

    @property
    def first_day(self) -> date | None:
        """The first day they can have met."""
        return min((earliest for earliest, _latest in self.days if earliest), default=None)

    @property
    def last_day(self) -> date | None:
        """The last day they can have met."""
        return max((latest for _earliest, latest in self.days if latest), default=None)

    @property
    def offices(self) -> tuple[list[Tenure], list[Tenure]]:
        """The offices each held in that time."""
        return tuple(one.tenures_on(self.first_day, self.last_day) for one in (self.first, self.second))  # type: ignore[return-value]


def counterparts(dyad: Dyad, exchanges: ExchangeQuerySet) -> list[Counterparts]:
    """Return the pairs of officials who met, the first to meet first; those who met most where they are many."""
    rows = (
        Participation.objects.filter(
            exchange__in=exchanges.order_by().values("pk"),
            official__isnull=False,
            country__code__in=[dyad.first, dyad.second],
        )
        .exclude(role=ParticipationRole.DELEGATION)
        .values_list(
            "exchange", "official", "country__code", "exchange__occurred_on_earliest", "exchange__occurred_on_latest"
        )
    )
    found = _pairs(rows, dyad)
    often = sorted(found.items(), key=lambda item: -len(item[1]))[:SHOWN]
    wanted = {pk for (one, other), _days in often for pk in (one, other)}
    people = OFFICIALS.of(wanted)
    met = [
        Counterparts(
            people[one],
            people[other],
            len(days),
            days,
            address_of(relation=dyad.slug, official=[people[one].slug, people[other].slug]),
        )
        for (one, other), days in often
    ]
    return sorted(met, key=lambda pair: (pair.first_day or date.max, pair.first.slug, pair.second.slug))


def _pairs(
    rows: Iterable[tuple[int, int, str, date | None, date | None]], dyad: Dyad
) -> dict[tuple[int, int], list[tuple[date | None, date | None]]]:
    sides: dict[int, tuple[list[int], list[int]]] = {}
    days: dict[int, tuple[date | None, date | None]] = {}
    for exchange, official, code, earliest, latest in rows:
        sides.setdefault(exchange, ([], []))[code == dyad.second].append(official)
        days[exchange] = (earliest, latest)
    found: dict[tuple[int, int], list[tuple[date | None, date | None]]] = {}
    for exchange, (one, other) in sides.items():
        for pair in ((a, b) for a in one for b in other):
            found.setdefault(pair, []).append(days[exchange])
    return found
