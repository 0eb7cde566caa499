"""Counts over all matches: values beside the filters, months for the histogram, days and exchanges.

As browse/facets counts them without words: officials and countries, of which all must be
there, are counted within the matches; of the other filters any one value is enough, so each
is counted as if it had not been given itself.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from archive.search.evaluate import certain_documents
from archive.search.filtering import PERIOD
from archive.search.matching import Found, Matching, count
from archive.search.plan import All, Undated
from archive.search.query import SearchQuery
from archive.search.segments import CACHE, OF_COMMIT

FACETS = ("official", "country", "relation", "topic", "genre", "kind", "status", "language", "source")
ALL_OF = frozenset({"official", "country"})


@dataclass(frozen=True)
class Figures:
    """How much was found: "n statements, m exchanges, from … to …"."""

    exchanges: int = 0
    first_day: date | None = None
    last_day: date | None = None
    possible: int = 0
    """Statements whose dates only may lie in the period asked for."""
    undated: int = 0
    """Statements that the period asked for leaves out because they have no date."""


def count_facets(matching: Matching, found: list[Found]) -> dict[str, dict[str, int]]:
    """Return filter → value → count, most frequent first."""
    counts = {}
    for name in FACETS:
        given_itself = name in matching.filters and name not in ALL_OF
        counts[name] = _most_frequent(count_values(name, matching.find(without=name) if given_itself else found))
    return counts


def count_months(found: list[Found]) -> dict[str, int]:
    """Return month → count in the order of time; a year alone where no month is known, "" for undated."""
    months = count_values("month", found)
    undated = count(found) - sum(months.values())
    return {**({"": undated} if undated else {}), **dict(sorted(months.items()))}


def count_values(field: str, found: list[Found]) -> Counter[str]:
    """Return value → count of one field."""
    tables = [one.segment.table(field) for one in found]
    key = (OF_COMMIT, *(one.segment.id for one in found), "names", field)
    together = CACHE.get(key, lambda: _Together.of([table.names for table in tables]))
    counts = np.zeros(len(together.names), np.int64)
    for one, table, places in zip(found, tables, together.places, strict=True):
        if len(one.matches.ids) and len(places):
            counts[places] += table.counts(one.matches.ids)
    present = np.flatnonzero(counts)
    return Counter(dict(zip(map(together.names.__getitem__, present.tolist()), counts[present].tolist(), strict=True)))


@dataclass(frozen=True)
class _Together:
    """The names of a field's values over all segments, and the place there of each segment's own."""

    names: list[str]
    places: list[NDArray[np.int64]]

    @classmethod
    def of(cls, names: list[list[str]]) -> "_Together":
        numbers: dict[str, int] = {}
        places = [np.array([numbers.setdefault(name, len(numbers)) for name in own], np.int64) for own in names]
        return cls(list(numbers), places)

    @property
    def nbytes(self) -> int:
        """Bytes, roughly."""
        return 80 * len(self.names) + sum(place.nbytes for place in self.places) + 200


def _most_frequent(counts: Counter[str]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def figures_of(matching: Matching, found: list[Found]) -> Figures:
    """Return days, exchanges, and what a period leaves uncertain or out."""
    query = matching.query
    days = np.concatenate([one.segment.column("day")[one.matches.ids] for one in found]) if found else np.empty(0, int)
    days = days[days > 0]
    has_period = bool(query.start or query.end)
    return Figures(
        exchanges=len(count_values("exchange", found)),
        first_day=date.fromordinal(int(days.min())) if len(days) else None,
        last_day=date.fromordinal(int(days.max())) if len(days) else None,
        possible=count(found) - _certain(query, found) if has_period else 0,
        undated=count(matching.find(All((matching.words, Undated())), without=PERIOD)) if has_period else 0,
    )


def _certain(query: SearchQuery, found: list[Found]) -> int:
    """Return how many statements have a date that lies wholly in the period."""
    return sum(int(certain_documents(one.segment, query.start, query.end)[one.matches.ids].sum()) for one in found)
