"""The order of what was found: by relevance, newest or oldest first, as StatementQuerySet orders by date.

Only what is sorted by first is read for all matches; the rest for those that may be shown.
"""

from collections.abc import Callable
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from archive.search.evaluate import WORDS
from archive.search.matching import Found
from archive.search.query import Sort

Key = NDArray[np.int64] | NDArray[np.float64]
Places = NDArray[np.intp]
Number = TypeVar("Number", bound=np.generic)

_UNDATED = np.iinfo(np.int64).max
_ABOVE = 1e6
"""What puts a text that has some of the reader's own words before all that were found by concept only."""
SCORE_DIGITS = 6
"""Scores that differ less are the same, and the newer statement comes first."""


class Rows:
    """All matches of all segments, side by side; a place is a number from 0 on."""

    def __init__(self, found: list[Found]) -> None:
        self._found = [one for one in found if len(one.matches.ids)]
        self._ends = np.cumsum([len(one.matches.ids) for one in self._found])

    def best(self, sort: Sort, first: int, last: int) -> Places:
        """Return the places of the rows from `first` to before `last` in order."""
        if not self._found:
            return np.empty(0, np.intp)
        key = self._first_key(sort)
        chosen = _top(key, last)
        statements, widths, days = (self.column(name, chosen) for name in ("statement", "width", "day"))
        if sort is Sort.OLDEST:
            order = np.lexsort([statements, widths, key[chosen]])
        else:
            order = np.lexsort([-statements, -widths, -days, key[chosen]])
        return chosen[order][first:last]

    def column(self, name: str, places: Places) -> NDArray[np.int64]:
        """Return a number of the documents at some places."""
        return self._gathered(places, np.dtype(np.int64), lambda one, at: one.segment.column(name)[one.matches.ids[at]])

    def scores(self, places: Places) -> NDArray[np.float64]:
        """Return the scores at some places."""
        return self._gathered(places, np.dtype(np.float64), lambda one, at: one.matches.scores[at])

    def how(self, places: Places) -> NDArray[np.uint8]:
        """Return how the documents at some places were found."""
        return self._gathered(places, np.dtype(np.uint8), lambda one, at: one.matches.how[at])

    def _gathered(
        self, places: Places, kind: np.dtype[Number], read: Callable[[Found, Places], NDArray[Number]]
    ) -> NDArray[Number]:
        gathered = np.empty(len(places), dtype=kind)
        begin = 0
        for one, end in zip(self._found, self._ends, strict=True):
            here = (places >= begin) & (places < end)
            if here.any():
                gathered[here] = read(one, places[here] - begin)
            begin = end
        return gathered

    def _first_key(self, sort: Sort) -> Key:
        """Return what all rows are sorted by first, the least first."""
        if sort is Sort.RELEVANCE:
            scores = np.concatenate([one.matches.scores for one in self._found])
            how = np.concatenate([one.matches.how for one in self._found])
            falling: Key = -(np.round(scores, SCORE_DIGITS) + _ABOVE * (how & WORDS))
            return falling
        days = np.concatenate([one.segment.column("day")[one.matches.ids] for one in self._found])
        return np.where(days == 0, _UNDATED, days) if sort is Sort.OLDEST else -days


def _top(key: Key, last: int) -> Places:
    """Return the places of the `last` least keys, ties included, so that only those need sorting."""
    if last <= 0 or last >= len(key):
        return np.arange(len(key) if last > 0 else 0)
    return np.flatnonzero(key <= np.partition(key, last - 1)[last - 1])
