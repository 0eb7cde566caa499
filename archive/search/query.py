"""What a reader asks: one frozen, typed object that pages, feeds and exports share."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from archive.vocabulary.dyads import Dyad


class Sort(StrEnum):
    """The order of the answers."""

    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True)
class SearchQuery:
    """Words and filters. Officials and countries must all be there; of the rest, any one is enough."""

    q: str = ""
    officials: tuple[str, ...] = ()
    """Slugs."""
    countries: tuple[str, ...] = ()
    """Upper-case ISO codes."""
    relation: Dyad | None = None
    topics: tuple[str, ...] = ()
    """Slugs; a topic stands for its narrower ones too."""
    genres: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    """Kinds of exchange."""
    statuses: tuple[str, ...] = ()
    """Statuses of exchange."""
    languages: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    """Slugs."""
    start: date | None = None
    """Keep what may lie on or after this day…"""
    end: date | None = None
    """…and on or before this one (either the date of issue or that of an exchange)."""
    sort: Sort = Sort.RELEVANCE
    """Without words, relevance means newest first."""
    page: int = 1
    by_name: bool = True
    """Whether names and subjects among the words are looked up in the authority file."""

    @property
    def has_words(self) -> bool:
        """Whether the index is needed to answer."""
        return bool(self.q.strip())

    def but(self, **changes: object) -> "SearchQuery":
        """Return the same query with some fields changed."""
        return replace(self, **changes)  # type: ignore[arg-type]
