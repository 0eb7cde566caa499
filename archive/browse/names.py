"""Names of authority records for a whole page, read in one query.

A page of results shows hundreds of names (cards, facets, chips). Each is wanted in the
interface language, else in English, else in any: `Names` reads the authorized ones of all
the records a page needs at once, those that the process does not remember.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.urls import reverse
from django.utils.translation import get_language

from archive.models.remembered import NAMES
from archive.vocabulary.languages import direction


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


class Names:
    """The best authorized name of each wanted record."""

    def __init__(self, wanted: Wanted, language: str | None = None) -> None:
        self.language = (language or get_language() or "en").split("-")[0]
        self._names = NAMES.of((kind, key) for kind, keys in vars(wanted).items() for key in keys)

    def __getitem__(self, wanted: tuple[str, str]) -> Label:
        kind, key = wanted
        language, text = min(self._names.get(wanted) or [("", key)], key=self._rank)
        return Label(kind, key, text, language)

    def labels(self, kind: str, keys: Iterable[str]) -> list[Label]:
        """Return the labels of several records of one kind, in the order given."""
        return [self[kind, key] for key in keys]

    def _rank(self, name: tuple[str, str]) -> int:
        language, _text = name
        return [self.language, "en"].index(language) if language in {self.language, "en"} else 2
