"""Names of authority records for a whole page, read in one query.

A page of results shows hundreds of names (cards, facets, chips). Each is wanted in the
interface language, else in English, else in any: `Names` reads the authorized ones of all
the records a page needs at once.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import F, QuerySet, Value
from django.urls import reverse
from django.utils.translation import get_language

from archive.models import CountryName, OfficialName, SourceName, TopicTerm
from archive.vocabulary.languages import direction
from archive.vocabulary.terms import NameKind


@dataclass(frozen=True)
class Label:
    """A record as a page names it: its kind, its key in addresses, its name."""

    kind: str
    key: str
    name: str
    language: str = ""

    @property
    def url(self) -> str:
        """The address of its page."""
        return reverse(self.kind, args=[self.key.lower()])

    @property
    def direction(self) -> str:
        """The direction of the name itself."""
        return direction(self.language)


@dataclass
class Wanted:
    """The keys of the records a page needs names for."""

    official: set[str] = field(default_factory=set)
    country: set[str] = field(default_factory=set)
    topic: set[str] = field(default_factory=set)
    source: set[str] = field(default_factory=set)

    def add(self, kind: str, keys: Iterable[str | None]) -> None:
        """Ask for the names of more records of a kind."""
        getattr(self, kind).update(key for key in keys if key)


_TABLES: dict[str, tuple[Any, str]] = {
    "official": (OfficialName, "official__slug"),
    "country": (CountryName, "country__code"),
    "topic": (TopicTerm, "topic__slug"),
    "source": (SourceName, "source__slug"),
}


class Names:
    """The best authorized name of each wanted record."""

    def __init__(self, wanted: Wanted, language: str | None = None) -> None:
        self.language = (language or get_language() or "en").split("-")[0]
        self._best: dict[tuple[str, str], tuple[int, int, str, str]] = {}
        for kind, key, name_language, text, pk in _rows(wanted):
            rank = (self._rank(name_language), pk, text, name_language)
            self._best[kind, key] = min(rank, self._best.get((kind, key), rank))

    def __getitem__(self, wanted: tuple[str, str]) -> Label:
        kind, key = wanted
        _rank, _pk, text, language = self._best.get(wanted, (0, 0, key, ""))
        return Label(kind, key, text, language)

    def labels(self, kind: str, keys: Iterable[str]) -> list[Label]:
        """Return the labels of several records of one kind, in the order given."""
        return [self[kind, key] for key in keys]

    def _rank(self, language: str) -> int:
        return [self.language, "en"].index(language) if language in {self.language, "en"} else 2


def _rows(wanted: Wanted) -> Iterable[tuple[str, str, str, str, int]]:
    """Read (kind, key, language, text, pk) of all wanted names in one statement."""
    queries: list[QuerySet[Any, Any]] = [
        model._default_manager.filter(**{f"{path}__in": sorted(keys)}, kind=NameKind.AUTHORIZED)
        .annotate(of=Value(kind), record=F(path))
        .order_by()
        .values_list("of", "record", "language", "text", "pk")
        for kind, (model, path) in _TABLES.items()
        if (keys := getattr(wanted, kind))
    ]
    if not queries:
        return []
    first, *rest = queries
    return first.union(*rest, all=True) if rest else first
