"""The page of an official, a country, a pair, a topic or a source: its statements, and with whom and what about."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from archive.browse.addresses import Choices
from archive.browse.cards import CardRows
from archive.browse.facet_lists import TITLES, value_name
from archive.browse.facets import most_frequent
from archive.browse.histogram import Histogram
from archive.browse.names import Names, Wanted
from archive.browse.overview import Extent
from archive.browse.timeline import Year, group_by_month
from archive.browse.whole_counts import WholeCounts
from archive.browse.yearly import by_value, years_of
from archive.browse.yearly_chart import YearlyChart, yearly_chart
from archive.models import Exchange
from archive.models.exchanges import ExchangeQuerySet
from archive.models.remembered import with_people
from archive.models.statements import StatementQuerySet

SHOWN, SHOWN_EXCHANGES = 12, 8
"""Statements and exchanges on the page itself; the rest is one link away."""

_BY_YEAR = {"source": _("Statements by source and year"), "country": _("Statements by country and year")}


@dataclass(frozen=True)
class Companion:
    """A value that occurs with the record: its name, count, and the view of both."""

    name: str
    count: int
    address: str


@dataclass(frozen=True)
class CompanionList:
    """The most frequent values of one filter among the record's statements."""

    title: str
    values: list[Companion]


@dataclass(frozen=True)
class ByYear:
    """The record's statements by the values of a filter, and year."""

    title: str | Promise
    chart: YearlyChart


@dataclass(frozen=True)
class AuthorityPage:
    """What the pages of authority records have in common."""

    extent: Extent
    years: list[Year]
    companions: list[CompanionList]
    choices: Choices
    histogram: Histogram | None = None
    by_year: ByYear | None = None

    @property
    def has_more(self) -> bool:
        """Whether the whole list is longer."""
        return self.extent.statements > SHOWN


def authority_page(
    statements: StatementQuerySet,
    own: tuple[str, str],
    companions: tuple[str, ...],
    whole: WholeCounts | None = None,
    by: str = "",
) -> AuthorityPage:
    """Return the statements of a record (`own` is its filter and value) and its most frequent companions.

    `by` names the filter whose values are drawn by year; without it there is no such chart.
    """
    rows, wanted = CardRows(list(statements.newest_first().values_list("pk", flat=True)[:SHOWN])), Wanted()
    whole = whole or WholeCounts(own)
    counts = whole.values(*companions)
    frequent = {name: most_frequent(_others(counts[name], name, own), 6) for name in companions}
    rows.want(wanted)
    for name, pairs in frequent.items():
        if name == "relation":
            wanted.add("country", (code.upper() for pair, _count in pairs for code in pair.split("-")))
        elif hasattr(wanted, name):
            wanted.add(name, (value for value, _count in pairs))
    names = Names(wanted)
    choices = Choices.of([own])
    lists = [
        CompanionList(
            str(TITLES[name]),
            [
                Companion(value_name(name, value, names), count, choices.with_value(name, value).query_string)
                for value, count in pairs
            ],
        )
        for name, pairs in frequent.items()
        if pairs
    ]
    extent = whole.extent
    by_year = _by_year(by, choices, statements, extent) if by else None
    return AuthorityPage(extent, group_by_month(rows.cards(names)), lists, choices, whole.histogram, by_year)


def _by_year(name: str, own: Choices, statements: StatementQuerySet, extent: Extent) -> ByYear | None:
    """Draw the statements by the values of a filter, and year; a single bar says no more than the extent does."""
    years = years_of(extent.first_day, extent.last_day)
    chart = yearly_chart(by_value(name, own, statements, years) if years else [], years)
    return ByYear(_BY_YEAR[name], chart) if sum(len(row.bars) for row in chart.rows) > 1 else None


def recent(exchanges: ExchangeQuerySet) -> list[Exchange]:
    """Return the most recent of some exchanges, with what their cards show."""
    return with_people(exchanges.newest_first()[:SHOWN_EXCHANGES])


def _others(counts: Mapping[str, int], name: str, own: tuple[str, str]) -> dict[str, int]:
    """Leave the record itself out of its companions."""
    return {value: count for value, count in counts.items() if (name, value) != own}
