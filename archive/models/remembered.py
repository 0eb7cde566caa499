"""Authority records as this process read them last, good until anything in the authority file changes.

Every page names people, countries, topics and sources, which seldom change. Each question
first asks for the name of their state (`public_state`), so that a new name shows at once.
What is handed out is shared by all pages of the process: read it, change nothing.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.db import connection
from django.db.models import F, QuerySet, Value, prefetch_related_objects

from archive.models.authority import Name
from archive.models.countries import Country, CountryName
from archive.models.exchanges import Exchange
from archive.models.officials import Official, OfficialName
from archive.models.public_state import public_state
from archive.models.questions import is_recording, note, unrecorded
from archive.models.sources import SourceName
from archive.models.topics import TopicTerm
from archive.vocabulary.terms import NameKind

MOST = 5_000
"""Records kept of one kind; beyond that all are forgotten."""

Key = TypeVar("Key", bound=Hashable)
Kept = TypeVar("Kept")


@dataclass(frozen=True)
class AuthorityFile:
    """The question that stands for all that is remembered here: which state the authority file is in."""

    def answer(self) -> str:
        """Return the name of the state."""
        return public_state().authority


class Memory(Generic[Key, Kept]):
    """What was read by key, in one state of the authority file."""

    def __init__(self, read: Callable[[set[Key]], Mapping[Key, Kept]]) -> None:
        """Take the function that reads what is not known yet, in a constant number of queries."""
        self._read = read
        self._known: tuple[str, dict[Key, Kept]] = ("", {})

    def of(self, keys: Iterable[Key | None]) -> Mapping[Key, Kept]:
        """Return what there is under some keys; empty ones are passed over."""
        wanted = {key for key in keys if key}
        if not wanted or connection.in_atomic_block:  # what is read there may never come true
            return self._read(wanted) if wanted else {}
        state = public_state()
        if state.authority == state.name and is_recording():  # PostgreSQL: any write would make such a page an old one
            return self._read(wanted)
        note(AuthorityFile())
        known = self._known_in(state.authority)
        if missing := wanted - known.keys():
            with unrecorded():
                known.update(self._read(missing))
        return {key: known[key] for key in wanted if key in known}

    def _known_in(self, state: str) -> dict[Key, Kept]:
        of, known = self._known
        if of != state or len(known) > MOST:
            known = {}
            self._known = (state, known)
        return known


def _read_officials(keys: set[int]) -> Mapping[int, Official]:
    return Official.objects.prefetch_related("names", "tenures__office__names").in_bulk(keys)


def _read_countries(keys: set[int]) -> Mapping[int, Country]:
    return Country.objects.prefetch_related("names").in_bulk(keys)


_NAMES: dict[str, tuple[type[Name], str]] = {
    "official": (OfficialName, "official__slug"),
    "country": (CountryName, "country__code"),
    "topic": (TopicTerm, "topic__slug"),
    "source": (SourceName, "source__slug"),
}

NamesOf = list[tuple[str, str]]
"""The authorized names of a record, oldest first, each as (language, text)."""


def _read_names(wanted: set[tuple[str, str]]) -> Mapping[tuple[str, str], NamesOf]:
    """Read the names of all wanted records, whatever their kind, in one query."""
    queries: list[QuerySet[Any, Any]] = [
        model._default_manager.filter(**{f"{path}__in": keys}, kind=NameKind.AUTHORIZED)
        .annotate(of=Value(kind), record=F(path))
        .order_by()
        .values_list("of", "record", "language", "text", "pk")
        for kind, (model, path) in _NAMES.items()
        if (keys := sorted(key for of, key in wanted if of == kind))
    ]
    found: dict[tuple[str, str], NamesOf] = {one: [] for one in wanted}
    if queries:
        first, *rest = queries
        rows = first.union(*rest, all=True) if rest else first
        for kind, key, language, text, _pk in sorted(rows, key=lambda row: row[-1]):
            found[kind, key].append((language, text))
    return found


OFFICIALS = Memory(_read_officials)
"""Officials by their number, with names and offices."""

COUNTRIES = Memory(_read_countries)
"""Countries by their number, with names."""

NAMES = Memory(_read_names)
"""Authorized names by (kind, key in addresses)."""


def with_people(found: Iterable[Exchange]) -> list[Exchange]:
    """Return exchanges with who took part, their names and offices, and the country they took place in."""
    exchanges = list(found)
    prefetch_related_objects(exchanges, "participations")
    rows = [row for exchange in exchanges for row in exchange.participations.all()]
    people = OFFICIALS.of(row.official_id for row in rows)
    countries = COUNTRIES.of([*(row.country_id for row in rows), *(one.place_country_id for one in exchanges)])
    for row in rows:
        if official := people.get(row.official_id or 0):
            row.official = official
        if country := countries.get(row.country_id or 0):
            row.country = country
    for one in exchanges:
        if country := countries.get(one.place_country_id or 0):
            one.place_country = country
    return exchanges
