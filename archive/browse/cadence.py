"""How often two states met: exchanges by quarter and kind, and the longest silence between them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from archive.browse.exchange_filters import OPEN, address_of
from archive.models.exchanges import ExchangeQuerySet
from archive.vocabulary.dyads import Dyad
from archive.vocabulary.quarters import Quarter, quarter_of
from archive.vocabulary.terms import ExchangeKind, ExchangeStatus

MOST_QUARTERS = 60
"""Quarters that are drawn; what lies before is counted as one."""


@dataclass(frozen=True)
class Held:
    """What is counted of an exchange."""

    pk: int
    code: str
    kind: str
    status: str
    earliest: date | None
    latest: date | None


@dataclass(frozen=True)
class Count:
    """A number with the list of exchanges behind it."""

    key: str
    label: str
    number: int
    address: str


@dataclass(frozen=True)
class QuarterCount:
    """A quarter with its exchanges by kind."""

    quarter: Quarter
    kinds: list[Count]
    total: int
    address: str


@dataclass(frozen=True)
class Silence:
    """The time between two exchanges that were held, one after the other."""

    after: Held
    before: Held
    days: int

    @property
    def first_day(self) -> date:
        """The first day of it."""
        return (self.after.latest or date.min) + timedelta(days=1)

    @property
    def last_day(self) -> date:
        """The last day of it."""
        return (self.before.earliest or date.max) - timedelta(days=1)


@dataclass(frozen=True)
class Cadence:
    """The contacts of a pair over time."""

    total: Count
    quarters: list[QuarterCount]
    kinds: list[Count]
    statuses: list[Count]
    unplaced: Count
    """Exchanges whose date lies in no one quarter for certain."""
    earlier: Count
    """Exchanges before the first quarter drawn."""
    silence: Silence | None

    @property
    def highest(self) -> int:
        """The most exchanges of any quarter."""
        return max((one.total for one in self.quarters), default=0)


def cadence(dyad: Dyad, exchanges: ExchangeQuerySet) -> Cadence:
    """Count the exchanges of a pair, in one query."""
    columns = ("pk", "reference_code", "kind", "status", "occurred_on_earliest", "occurred_on_latest")
    rows = [Held(*row) for row in exchanges.order_by("occurred_on_earliest", "pk").values_list(*columns)]
    placed = [(quarter_of(row.earliest, row.latest), row) for row in rows]
    known = [(quarter, row) for quarter, row in placed if quarter]
    quarters = _span([quarter for quarter, _row in known])
    first = quarters[0] if quarters else None
    drawn = [(quarter, row) for quarter, row in known if first and quarter >= first]
    relation = dyad.slug
    before = str(first.first_day - timedelta(days=1)) if first else ""
    return Cadence(
        total=Count("", "", len(rows), address_of(relation=relation)),
        quarters=[_quarter_count(relation, one, [row for q, row in drawn if q == one]) for one in quarters],
        kinds=_counts(relation, "kind", (row.kind for row in rows), ExchangeKind.choices),
        statuses=_counts(relation, "status", (row.status for row in rows), ExchangeStatus.choices),
        unplaced=Count("", "", len(rows) - len(known), address_of(relation=relation, quarter=OPEN)),
        earlier=Count("", "", _before(rows, first), address_of(relation=relation, until=before)),
        silence=longest_silence(rows),
    )


def _before(rows: Iterable[Held], first: Quarter | None) -> int:
    """Count what may lie before the first quarter drawn, as the list that ends there does."""
    if first is None:
        return 0
    return sum(row.earliest is not None and row.earliest < first.first_day for row in rows)


def _span(quarters: Sequence[Quarter]) -> list[Quarter]:
    """Return every quarter from the first to the last, the latest ones where they are many."""
    if not quarters:
        return []
    found = [min(quarters)]
    while found[-1] < max(quarters):
        found.append(found[-1].next)
    return found[-MOST_QUARTERS:]


def _quarter_count(relation: str, quarter: Quarter, rows: Sequence[Held]) -> QuarterCount:
    name = str(quarter)
    kinds = _counts(relation, "kind", (row.kind for row in rows), ExchangeKind.choices, quarter=name)
    return QuarterCount(quarter, kinds, len(rows), address_of(relation=relation, quarter=name))


def _counts(
    relation: str, name: str, values: Iterable[str], choices: Sequence[tuple[str, object]], **more: str
) -> list[Count]:
    """Count the values of a filter, in the order of the controlled list."""
    counts = Counter(values)
    return [
        Count(value, str(label), counts[value], address_of(relation=relation, **{name: value}, **more))
        for value, label in choices
        if counts[value]
    ]


def longest_silence(rows: Iterable[Held]) -> Silence | None:
    """Return the longest time between two exchanges held; what only may have filled it counts as filling it."""
    dated = [row for row in rows if row.status == ExchangeStatus.HELD and row.earliest and row.latest]
    dated.sort(key=lambda row: (row.earliest or date.min, row.latest or date.min))
    longest: Silence | None = None
    last: Held | None = None
    for row in dated:
        if last and row.earliest and last.latest:
            days = (row.earliest - last.latest).days - 1
            if days > 0 and (longest is None or days > longest.days):
                longest = Silence(last, row, days)
        if last is None or (row.latest or date.min) > (last.latest or date.min):
            last = row
    return longest
