"""Frequencies and lengths over the whole index, as BM25F needs them, and the time a query has left."""

import time
from dataclasses import dataclass
from math import log

from archive.search.segments import CACHE, OF_COMMIT, Segment
from archive.search.storage import reading


class OverBudgetError(Exception):
    """The question takes longer than a reader may make everyone else wait."""


@dataclass(frozen=True)
class Spread:
    """Where a term stands: in how many documents, and in which segments at all."""

    frequency: int
    segments: frozenset[str]
    nbytes: int = 400


_NOWHERE = Spread(0, frozenset())


class Statistics:
    """One per query, over the segments of one snapshot."""

    def __init__(self, segments: list[Segment], deadline: float = float("inf")) -> None:
        self._segments = segments
        self._key = tuple(segment.id for segment in segments)
        self._count = sum(segment.size for segment in segments)
        self._spreads: dict[tuple[str, str], Spread] = {}
        self._averages: dict[str, float] = {}
        self._deadline = deadline

    def spread(self, field: str, term: str) -> Spread:
        """Return where a term stands."""
        key = (field, term)
        if key not in self._spreads:
            self._spreads[key] = CACHE.get((OF_COMMIT, *self._key, *key), lambda: self._counted(field, term))
        return self._spreads[key]

    @reading
    def _counted(self, field: str, term: str) -> Spread:
        key = term.encode()
        found = {one.id: entry.documents for one in self._segments if (entry := one.dictionary.find(field, key))}
        return Spread(sum(found.values()), frozenset(found)) if found else _NOWHERE

    def rarity(self, field: str, term: str) -> float:
        """Return the inverse document frequency of a term."""
        return log(self._count / (self.spread(field, term).frequency + 1)) + 1

    def average_length(self, field: str) -> float:
        """Return how many words the field has per document."""
        if field not in self._averages:
            total = sum(segment.total_length(field) for segment in self._segments)
            self._averages[field] = total / (self._count or 1) or 1
        return self._averages[field]

    def check_time(self) -> None:
        """Raise OverBudgetError once the time is up."""
        if time.monotonic() > self._deadline:
            raise OverBudgetError
