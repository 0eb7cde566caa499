"""Two pairs of countries beside each other: the same counts of each, on the same scale, each opening its list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from archive.browse.addresses import Choices
from archive.browse.cadence import Cadence, Count, cadence
from archive.browse.exchange_filters import address_of
from archive.browse.facets import counted, most_frequent
from archive.browse.names import Names, Wanted
from archive.browse.overview import Extent, extent
from archive.browse.whole_counts import WholeCounts
from archive.browse.yearly import statements_by_year, years_of
from archive.browse.yearly_chart import YearlyChart, yearly_chart
from archive.models import Exchange, Statement
from archive.vocabulary.dyads import Dyad

MOST_TOPICS = 15
OFFERED = 8


@dataclass(frozen=True)
class PairName:
    """A pair as a heading and a link."""

    dyad: Dyad
    name: str

    def get_absolute_url(self) -> str:
        """Return the page of the pair."""
        return reverse("dyad", args=[self.dyad.slug])


@dataclass(frozen=True)
class Row:
    """A question, with each pair's number and the list behind it."""

    label: str
    figures: list[Count]
    of_statements: bool = False
    """Whether the lists are of statements; else they are of exchanges."""


@dataclass(frozen=True)
class PairsBeside:
    """What the page shows."""

    pairs: list[PairName]
    rows: list[Row]
    topics: list[Row]
    years: YearlyChart
    contacts: list[Cadence]

    @property
    def silences(self) -> list[tuple[PairName, Cadence]]:
        """Each pair with its contacts over time."""
        return list(zip(self.pairs, self.contacts, strict=True))


def pairs_beside(first: Dyad, second: Dyad) -> PairsBeside:
    """Count two pairs, in a number of queries that does not grow with them."""
    dyads = [first, second]
    told = [Statement.objects.published().between(dyad) for dyad in dyads]
    contacts = [cadence(dyad, Exchange.objects.published().between(dyad)) for dyad in dyads]
    reach = [extent(statements) for statements in told]
    pairs = named(dyads)
    years = _years(reach)
    lines = [
        statements_by_year(pair, Choices.of([("relation", pair.dyad.slug)]), statements, years)
        for pair, statements in zip(pairs, told, strict=True)
    ]
    return PairsBeside(
        pairs=pairs,
        rows=[_statements(dyads, reach), *_contacts(dyads, contacts)],
        topics=_topics(dyads, [counted({"topic": statements})["topic"] for statements in told]),
        years=yearly_chart(lines, years),
        contacts=contacts,
    )


def named(dyads: Sequence[Dyad]) -> list[PairName]:
    """Return pairs with the names of their countries."""
    wanted = Wanted()
    wanted.add("country", (code for dyad in dyads for code in (dyad.first, dyad.second)))
    names = Names(wanted)
    both = [(dyad, names["country", dyad.first].name, names["country", dyad.second].name) for dyad in dyads]
    return [PairName(dyad, f"{first}\u00a0– {second}") for dyad, first, second in both]


def to_compare_with(dyad: Dyad) -> list[PairName]:
    """Return the pairs a reader may compare one with: those of its countries with most statements."""
    others = {
        slug: number
        for code in (dyad.first, dyad.second)
        for slug, number in WholeCounts(("country", code)).values("relation")["relation"].items()
        if slug != dyad.slug and code in (Dyad.from_slug(slug).first, Dyad.from_slug(slug).second)
    }
    return named([Dyad.from_slug(slug) for slug, _number in most_frequent(others, OFFERED)])


def _years(reach: Sequence[Extent]) -> list[int]:
    days: list[date] = [day for one in reach for day in (one.first_day, one.last_day) if day]
    return years_of(min(days, default=None), max(days, default=None))


def _statements(dyads: Sequence[Dyad], reach: Sequence[Extent]) -> Row:
    figures = [
        Count("", "", one.statements, Choices.of([("relation", dyad.slug)]).query_string)
        for dyad, one in zip(dyads, reach, strict=True)
    ]
    return Row(_("Statements"), figures, of_statements=True)


def _contacts(dyads: Sequence[Dyad], contacts: Sequence[Cadence]) -> list[Row]:
    """Return the exchanges, then each kind and status that either pair has."""
    rows = [Row(_("Exchanges"), [one.total for one in contacts])]
    for field, groups in (("kind", [one.kinds for one in contacts]), ("status", [one.statuses for one in contacts])):
        labels = {count.key: count.label for group in groups for count in group}
        for key, label in labels.items():
            figures = [
                next((count for count in group if count.key == key), _none(dyad, field, key, label))
                for dyad, group in zip(dyads, groups, strict=True)
            ]
            rows.append(Row(label, figures))
    return rows


def _none(dyad: Dyad, field: str, key: str, label: str) -> Count:
    return Count(key, label, 0, address_of(relation=dyad.slug, **{field: key}))


def _topics(dyads: Sequence[Dyad], counts: Sequence[Mapping[str, int]]) -> list[Row]:
    """Return the topics either pair speaks of most."""
    together = {slug: sum(one.get(slug, 0) for one in counts) for slug in {slug for one in counts for slug in one}}
    slugs = [slug for slug, _number in most_frequent(together, MOST_TOPICS)]
    wanted = Wanted()
    wanted.add("topic", slugs)
    names = Names(wanted)
    return [
        Row(
            names["topic", slug].name,
            [
                Count(
                    slug,
                    "",
                    one.get(slug, 0),
                    Choices.of([("relation", dyad.slug), ("topic", slug)]).query_string,
                )
                for dyad, one in zip(dyads, counts, strict=True)
            ],
            of_statements=True,
        )
        for slug in slugs
    ]
