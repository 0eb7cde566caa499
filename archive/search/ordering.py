"""The order of what was found: by relevance, newest or oldest first, as StatementQuerySet orders by date."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from archive.search.evaluate import WORDS
from archive.search.matching import Found
from archive.search.query import Sort

Key = NDArray[np.int64] | NDArray[np.float64]

_UNDATED = np.iinfo(np.int64).max
_ABOVE = 1e6
"""What puts a text that has some of the reader's own words before all that were found by concept only."""
SCORE_DIGITS = 6
"""Scores that differ less are the same, and the newer statement comes first."""


@dataclass(frozen=True)
class Rows:
    """All matches of all segments, side by side."""

    statements: NDArray[np.int64]
    scores: NDArray[np.float64]
    how: NDArray[np.uint8]
    days: NDArray[np.int64]
    widths: NDArray[np.int64]

    @classmethod
    def of(cls, found: list[Found]) -> "Rows":
        """Put the matches of some segments side by side."""
        found = [one for one in found if len(one.matches.ids)]
        if not found:
            none = np.empty(0, np.int64)
            return cls(none, np.empty(0), np.empty(0, np.uint8), none, none)

        def column(name: str) -> NDArray[np.int64]:
            return np.concatenate([one.segment.column(name)[one.matches.ids] for one in found])

        scores = np.concatenate([one.matches.scores for one in found])
        how = np.concatenate([one.matches.how for one in found])
        return cls(column("statement"), scores, how, column("day"), column("width"))

    def places(self, sort: Sort, first: int, last: int) -> NDArray[np.intp]:
        """Return the places of the rows from `first` to before `last` in order."""
        chosen = _top(self._first_key(sort), last)
        keys = self._keys(sort, chosen)
        return chosen[np.lexsort(keys)][first:last]

    def _first_key(self, sort: Sort) -> Key:
        """Return what is sorted by first, the least first."""
        if sort is Sort.RELEVANCE:
            own_words = np.where(self.how & WORDS, _ABOVE, 0.0)
            return -(own_words + np.round(self.scores, SCORE_DIGITS))
        if sort is Sort.OLDEST:
            return np.where(self.days == 0, _UNDATED, self.days)
        return -self.days

    def _keys(self, sort: Sort, chosen: NDArray[np.intp]) -> list[Key]:
        """Return all that some rows are sorted by, the last first (as numpy.lexsort takes it)."""
        statements, widths, days = self.statements[chosen], self.widths[chosen], self.days[chosen]
        if sort is Sort.OLDEST:
            return [statements, widths, np.where(days == 0, _UNDATED, days)]
        newest: list[Key] = [-statements, -widths, -days]
        return [*newest, self._first_key(sort)[chosen]] if sort is Sort.RELEVANCE else newest


def _top(key: Key, last: int) -> NDArray[np.intp]:
    """Return the places of the `last` least keys, ties included, so that only those need sorting."""
    if last <= 0 or last >= len(key):
        return np.arange(len(key) if last > 0 else 0)
    return np.flatnonzero(key <= np.partition(key, last - 1)[last - 1])
