"""The archive at a glance: figures, busiest pairs, and what happened in this month of earlier years."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Max, Min

from archive.browse.cards import Card, cards_of
from archive.browse.facets import most_frequent
from archive.browse.names import Label, Names, Wanted
from archive.models import Exchange, Statement
from archive.models.statements import StatementQuerySet
from archive.vocabulary.dyads import Dyad


@dataclass(frozen=True)
class Pair:
    """A pair of countries with a count."""

    dyad: Dyad
    first: Label
    second: Label
    count: int


@dataclass(frozen=True)
class Extent:
    """How much there is, and from when to when."""

    statements: int
    exchanges: int
    first_day: date | None
    last_day: date | None


def extent(statements: StatementQuerySet) -> Extent:
    """Return the extent of some statements, in one query."""
    row = statements.order_by().aggregate(
        statements=Count("pk", distinct=True),
        exchanges=Count("accounts__exchange", distinct=True),
        first_day=Min("timeline_day"),
        last_day=Max("timeline_day"),
    )
    return Extent(**row)


def newest(number: int) -> list[Card]:
    """Return the statements of the most recent days."""
    return cards_of(list(Statement.objects.published().newest_first().values_list("pk", flat=True)[:number]))


def in_month_of_earlier_years(day: date, number: int) -> list[Exchange]:
    """Return exchanges that took place in this month of an earlier year, newest first."""
    past = Exchange.objects.published().filter(
        occurred_on_earliest__month=day.month,
        occurred_on_latest__month=day.month,
        occurred_on_earliest__year__lt=day.year,
    )
    return list(past.newest_first().with_cards()[:number])


def busiest_pairs(every: Mapping[str, int], number: int, *, of: str = "") -> list[Pair]:
    """Return the pairs of countries with most statements, given all pairs; those of one country if given."""
    counts = most_frequent(
        {slug: count for slug, count in every.items() if of.lower() in slug.split("-") or not of}, number
    )
    pairs = [(Dyad.from_slug(slug), count) for slug, count in counts]
    wanted = Wanted()
    wanted.add("country", (code for dyad, _count in pairs for code in (dyad.first, dyad.second)))
    names = Names(wanted)
    return [Pair(dyad, names["country", dyad.first], names["country", dyad.second], count) for dyad, count in pairs]
