"""The filters beside the list: each with its values, their counts, and which are chosen."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import TextChoices
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from archive.browse.facets import FACETS, Counts, most_frequent
from archive.browse.filters import StatementFilter
from archive.browse.names import Names, Wanted
from archive.vocabulary.languages import language_name
from archive.vocabulary.terms import ExchangeKind, ExchangeStatus, Genre

SHOWN, OFFERED, ALL_TERMS = 6, 12, 20
"""Values shown at once, values of records shown after "more", and of closed lists."""

TITLES: dict[str, str | Promise] = {
    "official": _("Official"),
    "country": _("Country"),
    "relation": _("Pair of countries"),
    "topic": _("Topic"),
    "genre": _("Kind of text"),
    "kind": _("Kind of exchange"),
    "status": _("Status of the exchange"),
    "language": _("Language"),
    "source": _("Source"),
    "from": _("From"),
    "to": _("To"),
    "q": _("Words"),
}

_TERMS: dict[str, type[TextChoices]] = {"genre": Genre, "kind": ExchangeKind, "status": ExchangeStatus}

_TYPEAHEADS = {"official": _("Find an official"), "country": _("Find a country"), "topic": _("Find a topic")}

_INDEXES = {"official": "officials", "country": "countries", "topic": "topics", "source": "sources"}


@dataclass(frozen=True)
class FacetValue:
    """One value of a filter."""

    value: str
    name: str
    count: int
    is_chosen: bool
    language: str = ""


@dataclass(frozen=True)
class FacetList:
    """One filter with its values, most frequent first."""

    name: str
    title: str | Promise
    values: tuple[FacetValue, ...]
    is_single: bool
    index: str = ""

    @property
    def typeahead(self) -> str:
        """What the field for any other value asks for; nothing where there is no such field."""
        return str(_TYPEAHEADS.get(self.name, ""))

    @property
    def shown(self) -> tuple[FacetValue, ...]:
        """The values in sight."""
        return self.values[: max(SHOWN, self.chosen_count)]

    @property
    def more(self) -> tuple[FacetValue, ...]:
        """The values behind "more"."""
        return self.values[max(SHOWN, self.chosen_count) :]

    @property
    def chosen_count(self) -> int:
        """How many are chosen."""
        return sum(value.is_chosen for value in self.values)


Offered = Mapping[str, list[tuple[str, int]]]
"""Filter → the values it offers, with their counts."""


def offered(counts: Counts, filters: StatementFilter) -> Offered:
    """Return the values each filter offers."""
    most = {name: ALL_TERMS if name in _TERMS or name == "language" else OFFERED for name in FACETS}
    return {name: most_frequent(counts.get(name, {}), most[name], filters.choices.values(name)) for name in FACETS}


def want_facets(wanted: Wanted, values: Offered) -> None:
    """Ask for the names the filters need."""
    for name, pairs in values.items():
        if name == "relation":
            wanted.add("country", (code.upper() for pair, _count in pairs for code in pair.split("-")))
        elif hasattr(wanted, name):
            wanted.add(name, (value for value, _count in pairs))


def facet_lists(values: Offered, filters: StatementFilter, names: Names) -> list[FacetList]:
    """Return the filters that have anything to choose."""
    chosen = filters.choices
    lists = [
        FacetList(
            name,
            TITLES[name],
            tuple(
                FacetValue(value, value_name(name, value, names), count, chosen.has(name, value))
                for value, count in pairs
            ),
            is_single=name == "relation",
            index=reverse(_INDEXES[name]) if name in _INDEXES else "",
        )
        for name, pairs in values.items()
    ]
    return [one for one in lists if one.values]


def value_name(name: str, value: str, names: Names) -> str:
    """Return the name a reader knows a filter's value by."""
    if name == "relation":
        return " – ".join(names["country", code].name for code in value.upper().split("-"))
    if name in _INDEXES:
        return names[name, value].name
    if name == "language":
        return language_name(value)
    terms = _TERMS.get(name)
    return str(terms(value).label) if terms and value in terms.values else value
