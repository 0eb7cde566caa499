"""The order of what was found: by relevance, newest or oldest first, as StatementQuerySet orders by date.

Only what is sorted by first is read for all matches; the rest for those that may be shown, where any two
of them are equal.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from archive.search.evaluate import WORDS
from archive.search.matching import Found
from archive.search.query import Sort

Key = NDArray[np.int64] | NDArray[np.float64]
Places = NDArray[np.intp]

_UNDATED = np.iinfo(np.int64).max
_ABOVE = 1e6
"""What puts a text that has some of the reader's own words before all that were found by concept only."""
SCORE_DIGITS = 6
"""Scores that differ less are the same, and the newer statement comes first."""


@dataclass(frozen=True)
class Ordered:
    """Some rows in order, column by column."""

    statements: NDArray[np.int64]
    scores: NDArray[np.float64]
    how: NDArray[np.uint8]


def best(found: list[Found], sort: Sort, first: int, last: int) -> Ordered:
    """Return the rows from `first` to before `last` in order."""
    found = [one for one in found if len(one.matches.ids)]
    if not found:
        return Ordered(np.empty(0, np.int64), np.empty(0), np.empty(0, np.uint8))
    key = _first_key(found, sort)
    chosen = _top(key, last)
    first_keys = key[chosen]
    have_equals = len(set(first_keys.tolist())) < len(chosen)
    scores, how, statements, *others = _gathered(found, chosen, ["statement", *(_NEXT[sort] if have_equals else ())])
    sign = 1 if sort is Sort.OLDEST else -1
    order = np.lexsort([sign * column for column in (statements, *others)] + [first_keys])[first:last]
    return Ordered(statements[order], scores[order], how[order])


_NEXT = {Sort.RELEVANCE: ("width", "day"), Sort.NEWEST: ("width", "day"), Sort.OLDEST: ("width",)}
"""What decides between equals before the statement's number does, the last of them first."""


def _gathered(found: list[Found], places: Places, names: list[str]) -> list[NDArray[Any]]:
    """Return score, how and columns of the rows at some places, ascending: 0 is the very first."""
    ends = np.cumsum([len(one.matches.ids) for one in found])
    cuts = [0, *np.searchsorted(places, ends).tolist()]
    parts = []
    for one, end, begin_cut, end_cut in zip(found, ends, cuts, cuts[1:], strict=False):
        if begin_cut < end_cut:
            at = places[begin_cut:end_cut] - (end - len(one.matches.ids))
            ids = one.matches.ids[at]
            columns = [one.segment.column(name)[ids] for name in names]
            parts.append([one.matches.scores[at], one.matches.how[at], *columns])
    if len(parts) == 1:
        return parts[0]
    return [np.concatenate(column) for column in zip(*parts, strict=True)]


def _first_key(found: list[Found], sort: Sort) -> Key:
    """Return what all rows are sorted by first, the least first."""
    if sort is Sort.RELEVANCE:
        scores = np.concatenate([one.matches.scores for one in found])
        how = np.concatenate([one.matches.how for one in found])
        falling: Key = -(np.round(scores, SCORE_DIGITS) + _ABOVE * (how & WORDS))
        return falling
    days = np.concatenate([one.segment.column("day")[one.matches.ids] for one in found])
    return np.where(days == 0, _UNDATED, days) if sort is Sort.OLDEST else -days


def _top(key: Key, last: int) -> Places:
    """Return the places of the `last` least keys, ties included, so that only those need sorting."""
    if last <= 0 or last >= len(key):
        return np.arange(len(key) if last > 0 else 0)
    return np.flatnonzero(key <= np.partition(key, last - 1)[last - 1])
