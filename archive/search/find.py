"""The one call that answers a query with words: ids in order, counts, and what was understood.

    results = find(query)               # of query.page, 20 a page
    results = find(query, per_page=None)  # all of them, for a feed or an export

Ids come from the index as of its last commit. The caller reads them again through
`Statement.objects.published()`, so that what was withdrawn a moment ago never shows.
"""

import time
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from django.utils.translation import gettext as _
from numpy.typing import NDArray

from archive.search.coaching import Suggestion, suggestions_for
from archive.search.counting import count_facets, count_months
from archive.search.engine import Snapshot, open_snapshot
from archive.search.evaluate import CONCEPT, WORDS, Matches, OverBudgetError, Statistics, evaluate, mask_of, nothing
from archive.search.filtering import filter_plans, without_period
from archive.search.plan import All, Plan, Undated
from archive.search.prefixes import Prefixes
from archive.search.query import SearchQuery, Sort
from archive.search.segments import Mask, Segment
from archive.search.snippets import Marks
from archive.search.syntax import parse
from archive.search.translate import Translation, Understood

PER_PAGE = 20
SECONDS = 2.0
"""What one query may take."""


class How(StrEnum):
    """How a statement was found."""

    WORDS = "words"
    CONCEPT = "concept"
    BOTH = "both"


@dataclass(frozen=True)
class Hit:
    """A statement found."""

    statement: int
    score: float
    how: How


@dataclass(frozen=True)
class Results:
    """An answer as plain data."""

    total: int = 0
    """How many statements match, all pages together."""
    hits: tuple[Hit, ...] = ()
    """Those of the page asked for, in order."""
    facets: dict[str, dict[str, int]] = field(default_factory=dict)
    """Filter → value → count (see counting)."""
    months: dict[str, int] = field(default_factory=dict)
    """"2023-02" → count over all matches; "2023" where only the year is known, "" undated."""
    undated: int = 0
    """How many more would match if the period asked for did not leave undated statements out."""
    by_concept: int = 0
    """How many of the total were found through the authority file only."""
    understood: tuple[Understood, ...] = ()
    notes: tuple[str, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    marks: Marks = field(default_factory=Marks)
    """What to mark in snippets and titles (see snippets)."""

    @property
    def ids(self) -> list[int]:
        """The statements of the page, in order."""
        return [hit.statement for hit in self.hits]


def find(query: SearchQuery, per_page: int | None = PER_PAGE) -> Results:
    """Answer a query from the index. A query that cannot be read is searched as plain words, never an error.

    Raises IndexUnavailable: the index is missing or damaged, and browsing goes on without it.
    """
    snapshot = open_snapshot()
    try:
        return _Search(snapshot, query).results(per_page)
    except OverBudgetError:
        return Results(notes=(_("This search takes too long. Use fewer or rarer words, or a filter."),))


@dataclass(frozen=True)
class Found:
    """What was found in one segment: the matches, and each document that every filter but one would keep."""

    segment: Segment
    alive: Mask
    matches: Matches


class _Search:
    """One query on one snapshot."""

    def __init__(self, snapshot: Snapshot, query: SearchQuery) -> None:
        self.snapshot = snapshot
        self.query = query
        self.statistics = Statistics(snapshot.segments, time.monotonic() + SECONDS)
        self.translation = Translation(parse(query.q), Prefixes(snapshot.segments), query.by_name)
        self.words = self.translation.plan()

    def results(self, per_page: int | None) -> Results:
        filters = filter_plans(self.query)
        found = self.evaluated(filters)
        total = sum(len(one.matches.ids) for one in found)
        return Results(
            total=total,
            hits=self._page(found, per_page),
            facets=count_facets(self.query, found, self.evaluated, filters),
            months=count_months(found),
            undated=self._undated(filters),
            by_concept=sum(int((one.matches.how == CONCEPT).sum()) for one in found),
            understood=tuple(self.translation.understood),
            notes=(*self.translation.parsed.notes, *self.translation.notes),
            suggestions=() if total else suggestions_for(self),
            marks=self.translation.marks,
        )

    def evaluated(self, filters: dict[str, Plan]) -> list[Found]:
        """Return what the words and some filters find, segment by segment, without what is deleted."""
        return self.found_by(self.words, filters)

    def found_by(self, words: Plan, filters: dict[str, Plan]) -> list[Found]:
        """Return what any plan and some filters find."""
        found = []
        for segment, alive in zip(self.snapshot.segments, self.snapshot.alive, strict=True):
            keep = alive
            for plan in filters.values():
                keep = keep & mask_of(plan, segment, self.statistics)
            matches = evaluate(words, segment, self.statistics) if keep.any() else nothing()
            kept = keep[matches.ids]
            found.append(Found(segment, alive, Matches(matches.ids[kept], matches.scores[kept], matches.how[kept])))
        return found

    def _undated(self, filters: dict[str, Plan]) -> int:
        if not (self.query.start or self.query.end):
            return 0
        found = self.found_by(All((self.words, Undated())), without_period(filters))
        return sum(len(one.matches.ids) for one in found)

    def _page(self, found: list[Found], per_page: int | None) -> tuple[Hit, ...]:
        rows = _Rows.of(found)
        first = (max(self.query.page, 1) - 1) * per_page if per_page else 0
        last = first + per_page if per_page else len(rows.statements)
        order = rows.ordered(self.query.sort, last)[first:last]
        return tuple(
            Hit(int(rows.statements[place]), round(float(rows.scores[place]), 6), _how(int(rows.how[place])))
            for place in order
        )


def _how(flags: int) -> How:
    if flags == WORDS | CONCEPT:
        return How.BOTH
    return How.CONCEPT if flags == CONCEPT else How.WORDS


@dataclass(frozen=True)
class _Rows:
    """All matches of all segments, side by side."""

    statements: NDArray[np.int64]
    scores: NDArray[np.float64]
    how: NDArray[np.uint8]
    days: NDArray[np.int64]
    widths: NDArray[np.int64]

    @classmethod
    def of(cls, found: list[Found]) -> "_Rows":
        def column(name: str) -> NDArray[np.int64]:
            parts = [one.segment.column(name)[one.matches.ids] for one in found]
            return np.concatenate(parts) if parts else np.empty(0, np.int64)

        scores = [one.matches.scores for one in found]
        how = [one.matches.how for one in found]
        return cls(
            column("statement"),
            np.concatenate(scores) if scores else np.empty(0),
            np.concatenate(how) if how else np.empty(0, np.uint8),
            column("day"),
            column("width"),
        )

    def ordered(self, sort: Sort, count: int) -> NDArray[np.intp]:
        """Return the places of the first `count` rows in order, as StatementQuerySet orders by date."""
        undated = self.days == 0
        newest = (-self.statements, -self.widths, -self.days, undated)
        if sort is Sort.OLDEST:
            return np.lexsort((self.statements, self.widths, self.days, undated))[:count]
        if sort is Sort.NEWEST:
            return np.lexsort(newest)[:count]
        best = np.arange(len(self.scores))
        if count < len(best):
            least = np.partition(self.scores, -count)[-count] if count else np.inf
            best = np.flatnonzero(self.scores >= least)
        keys = [*(key[best] for key in newest), -np.round(self.scores[best], 9)]
        return best[np.lexsort(keys)][:count]
