"""The archive at a glance: figures, busiest pairs, and what happened in this month of earlier years."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import CharField, Count, F, Max, Min
from django.db.models.functions import Cast, Substr

from archive.browse.cards import Card, cards_of
from archive.browse.facets import most_frequent
from archive.browse.names import Label, Names, Wanted
from archive.models import Account, Exchange, Participation, Statement
from archive.models.remembered import COUNTRIES, with_people
from archive.models.statements import StatementQuerySet
from archive.vocabulary.dyads import Dyad
from archive.vocabulary.terms import StatementState


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
    """Return exchanges that took place in this month of an earlier year, newest first.

    Days are compared as they are written, since SQLite asks Python for the month of a day.
    """
    begins, ends = (Substr(Cast(f"occurred_on_{end}", CharField()), 1, 7) for end in ("earliest", "latest"))
    within_a_month = Exchange.objects.published().alias(begins=begins, ends=ends).filter(begins=F("ends"))
    earlier = within_a_month.filter(begins__endswith=f"-{day.month:02}", occurred_on_earliest__year__lt=day.year)
    return with_people(earlier.newest_first()[:number])


def pairs_by_exchanges(number: int) -> list[Pair]:
    """Return the pairs of countries with most exchanges: those in which both took part.

    Countries are told apart by their numbers, which takes half the time that their codes would.
    """
    told = Account.objects.filter(statement__state=StatementState.PUBLISHED, exchange__reference_code__isnull=False)
    other = "exchange__participations__country"
    both = Participation.objects.filter(exchange__in=told.values("exchange"), **{f"{other}__gt": F("country")})
    counts = both.order_by().values_list("country", other).annotate(number=Count("exchange", distinct=True))
    rows = list(counts.order_by("-number", "country", other)[:number])
    codes = {pk: one.code for pk, one in COUNTRIES.of(pk for *pair, _count in rows for pk in pair).items()}
    return _pairs([(Dyad.of(codes[first], codes[second]), count) for first, second, count in rows])


def busiest_pairs(every: Mapping[str, int], number: int, *, of: str = "") -> list[Pair]:
    """Return the pairs of countries with most statements, given all pairs; those of one country if given."""
    counts = most_frequent(
        {slug: count for slug, count in every.items() if of.lower() in slug.split("-") or not of}, number
    )
    return _pairs([(Dyad.from_slug(slug), count) for slug, count in counts])


def _pairs(pairs: list[tuple[Dyad, int]]) -> list[Pair]:
    wanted = Wanted()
    wanted.add("country", (code for dyad, _count in pairs for code in (dyad.first, dyad.second)))
    names = Names(wanted)
    return [Pair(dyad, names["country", dyad.first], names["country", dyad.second], count) for dyad, count in pairs]
