"""Counts over a whole view, read from the index: values beside the filters, and statements by period.

The database can count the same, a hundred times as slowly, and does so where the index is
away. What the index does not know yet (`withheld.outbox`) can be left out of a survey, so
that the database counts that little alone.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from math import inf

import numpy as np
from numpy.typing import NDArray

from archive.search.counting import ALL_OF, FACETS, Figures, count_values, figures_of
from archive.search.filtering import PERIOD
from archive.search.matching import Found, Matching, count
from archive.search.query import SearchQuery
from archive.search.withheld import readable_snapshot

SECONDS = 1.0
_OPEN_START, _OPEN_END = 0, 99_999_999

Span = tuple[date, date]
"""First and last day."""
Pairs = NDArray[np.int64]


@dataclass
class Survey:
    """A view, looked at as a whole. Raises IndexUnavailable; words that take too long, OverBudgetError."""

    query: SearchQuery
    leaving_out: Collection[int] | None = None
    """All statements in the outbox, read before; without them, those among them that readers may not see."""

    def __post_init__(self) -> None:
        seconds = SECONDS if self.query.q else inf  # filters alone are bounded, and whoever asks has no other answer
        self._matching = Matching(readable_snapshot(self.leaving_out), self.query, seconds)
        self._found = self._matching.find()

    @property
    def total(self) -> int:
        """How many statements it has."""
        return count(self._found)

    def figures(self) -> Figures:
        """Return days, exchanges, and what a period leaves uncertain or out."""
        return figures_of(self._matching, self._found)

    def exchanges(self) -> set[int]:
        """Return the numbers of the exchanges that the view's statements tell of."""
        return {int(number) for number in count_values("exchange", self._found)}

    def facets(self) -> dict[str, dict[str, int]]:
        """Return filter → value → count, each filter counted as if it had not been given itself."""
        given = {name for name in self._matching.filters if name in FACETS and name not in ALL_OF}
        found = {name: self._matching.find(without=name) if name in given else self._found for name in FACETS}
        return {name: dict(count_values(name, one)) for name, one in found.items()}

    def values(self, names: Sequence[str]) -> dict[str, dict[str, int]]:
        """Return filter → value → count, all within the view."""
        return {name: dict(count_values(name, self._found)) for name in names}

    def reach(self) -> Span | None:
        """Return the first and the last day of the view as if no period had been asked for."""
        ends = [end for one in self._timeless() for end in _ends(one)]
        days = np.concatenate(ends) if ends else np.empty(0, np.int64)
        days = days[(days > _OPEN_START) & (days < _OPEN_END)]
        return (_day(int(days.min())), _day(int(days.max()))) if len(days) else None

    def in_spans(self, spans: Sequence[Span]) -> list[int]:
        """Count, for each of some consecutive spans, the statements that may lie in it, were no period asked for."""
        counts = np.zeros(len(spans), dtype=np.int64)
        if not spans:
            return []
        firsts = np.array([_number(first) for first, _last in spans])
        lasts = np.array([_number(last) for _first, last in spans])
        for one in self._timeless():
            table = one.segment.periods()
            kept = one.mask[table.docs]
            low = np.searchsorted(lasts, table.earliest[kept], side="left")
            high = np.searchsorted(firsts, table.latest[kept], side="right")
            counts += _distinct(table.docs[kept].astype(np.int64), low, high, len(spans))
        return [int(number) for number in counts]

    def _timeless(self) -> list[Found]:
        return self._matching.find(without=PERIOD) if PERIOD in self._matching.filters else self._found


def _distinct(docs: Pairs, low: Pairs, high: Pairs, size: int) -> Pairs:
    """Count the different documents of each span, where row i covers the spans from low[i] up to high[i]."""
    widths = np.maximum(high - low, 0)
    starts = np.repeat(low, widths)
    steps = np.arange(widths.sum()) - np.repeat(np.cumsum(widths) - widths, widths)
    pairs = np.unique(np.repeat(docs, widths) * size + starts + steps)
    return np.bincount(pairs % size, minlength=size)


def _ends(one: Found) -> tuple[Pairs, Pairs]:
    table = one.segment.periods()
    kept = one.mask[table.docs]
    return table.earliest[kept].astype(np.int64), table.latest[kept].astype(np.int64)


def _number(day: date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day


def _day(number: int) -> date:
    return date(number // 10_000, number // 100 % 100, number % 100)
