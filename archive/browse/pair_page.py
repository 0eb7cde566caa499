"""The page of a pair of countries: how often, who with whom, about what, and how well the archive can know."""

from dataclasses import dataclass, replace

from archive.browse.authority_pages import AuthorityPage, authority_page
from archive.browse.cadence import Cadence, Count, cadence
from archive.browse.cadence_chart import Chart, cadence_chart
from archive.browse.counterparts import Counterparts, counterparts
from archive.browse.exchange_filters import NOBODY, address_of
from archive.browse.initiative import initiatives
from archive.browse.names import Names, Wanted
from archive.browse.yearly import coverage, topics_by_year, years_of
from archive.browse.yearly_chart import YearlyChart, yearly_chart
from archive.models import Exchange, Statement
from archive.models.exchanges import ExchangeQuerySet
from archive.vocabulary.dyads import Dyad


@dataclass(frozen=True)
class PairPage:
    """What is known of the contacts of two states."""

    dyad: Dyad
    page: AuthorityPage
    cadence: Cadence
    chart: Chart
    initiative: list[Count]
    unclaimed: Count
    """Exchanges of which no account says who began."""
    counterparts: list[Counterparts]
    topics: YearlyChart
    coverage: YearlyChart
    silence_address: str
    """The list of the pair's exchanges that may lie in the longest silence: none that an account says was held."""


def pair_page(dyad: Dyad) -> PairPage:
    """Read the page of a pair, in a number of queries that does not grow with it."""
    told = Statement.objects.published().between(dyad)
    exchanges: ExchangeQuerySet = Exchange.objects.published().between(dyad)
    page = authority_page(told, ("relation", dyad.slug), ("official", "topic", "source", "genre"))
    counted = cadence(dyad, exchanges)
    page = replace(page, extent=replace(page.extent, exchanges=counted.total.number))
    began, unclaimed = _initiative(dyad, exchanges, counted.total.number)
    years = _years(page, counted)
    return PairPage(
        dyad=dyad,
        page=page,
        cadence=counted,
        chart=cadence_chart(counted),
        initiative=began,
        unclaimed=unclaimed,
        counterparts=counterparts(dyad, exchanges),
        topics=yearly_chart(topics_by_year(dyad.slug, told, years), years),
        coverage=yearly_chart(coverage(told, years), years),
        silence_address=_silence(dyad, counted),
    )


def _years(page: AuthorityPage, counted: Cadence) -> list[int]:
    """Return the years in which the pair has statements or exchanges."""
    days = [page.extent.first_day, page.extent.last_day]
    days += [day for one in counted.quarters for day in (one.quarter.first_day, one.quarter.last_day) if one.total]
    known = [day for day in days if day]
    return years_of(min(known, default=None), max(known, default=None))


def _initiative(dyad: Dyad, exchanges: ExchangeQuerySet, total: int) -> tuple[list[Count], Count]:
    """Count the exchanges by the country that began them; one that accounts dispute counts for each."""
    known = initiatives(exchanges)
    codes = sorted({code for one in known.values() for code in one})
    wanted = Wanted()
    wanted.add("country", codes)
    names = Names(wanted)
    counts = [
        Count(
            code,
            names["country", code].name,
            sum(code in one for one in known.values()),
            address_of(relation=dyad.slug, initiative=code),
        )
        for code in codes
    ]
    return counts, Count("", "", total - len(known), address_of(relation=dyad.slug, initiative=NOBODY))


def _silence(dyad: Dyad, counted: Cadence) -> str:
    silence = counted.silence
    if silence is None:
        return ""
    return address_of(relation=dyad.slug, since=str(silence.first_day), until=str(silence.last_day))
