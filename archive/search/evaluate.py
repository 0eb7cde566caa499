"""Which documents of a segment a plan finds, with what score: array operations over postings.

Scores are Whoosh's BM25F (B 0.75, K1 1.2) term by term, added up; a property test holds them
equal to Whoosh's own searcher on the same index. A filter scores nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, reduce
from typing import Any

import numpy as np
from numpy.typing import NDArray

from archive.search.phrases import phrase_documents
from archive.search.plan import (
    All,
    Best,
    ByConcept,
    Dated,
    Everything,
    Having,
    Nothing,
    PhraseOf,
    Plan,
    Some,
    Term,
    Undated,
    Without,
)
from archive.search.ranges import places_of
from archive.search.segments import CACHE, LENGTHS, OF_COMMIT, Ids, Mask, Numbers, Segment
from archive.search.term_statistics import OverBudgetError as OverBudgetError
from archive.search.term_statistics import Statistics as Statistics

B = 0.75
K1 = 1.2
WORDS = 1
CONCEPT = 2


@dataclass(frozen=True)
class Matches:
    """Documents found, ascending, each with its score and how it was found (WORDS, CONCEPT or both)."""

    ids: Ids
    scores: Numbers
    how: NDArray[np.uint8]

    @property
    def nbytes(self) -> int:
        """Bytes of the arrays that are not its postings' own."""
        return int(self.scores.nbytes + self.how.nbytes) + 200

    def kept(self, keep: Mask) -> "Matches":
        """Return some of them: a mask over the matches."""
        if keep.all():
            return self
        return Matches(self.ids[keep], self.scores[keep], self.how[keep])

    def mask(self, size: int) -> Mask:
        """Return a mask over all documents of the segment."""
        mask = np.zeros(size, dtype=np.bool_)
        mask[self.ids] = True
        return mask


def evaluate(plan: Plan, segment: Segment, statistics: Statistics) -> Matches:
    """Return the documents of a segment that a plan finds, deleted ones included.

    Raises OverBudgetError.
    """
    statistics.check_time()
    find: Callable[[Any, Segment, Statistics], Matches] = _HOW_TO[type(plan)]
    return find(plan, segment, statistics)


def mask_of(plan: Plan, segment: Segment, statistics: Statistics) -> Mask:
    """Return, for every document of a segment, whether a plan finds it."""
    return evaluate(plan, segment, statistics).mask(segment.size)


def filter_mask(plan: Plan, segment: Segment, statistics: Statistics) -> Mask:
    """Return the same for a plan that only filters; it is kept, since readers turn pages and change words."""
    return CACHE.get((segment.id, plan), lambda: _Mask(mask_of(plan, segment, statistics))).values


NOTHING = Matches(np.empty(0, np.int32), np.empty(0), np.empty(0, np.uint8))


def _unscored(ids: Ids, score: float = 0.0, how: int = 0) -> Matches:
    return Matches(ids, np.full(len(ids), score), np.full(len(ids), how, np.uint8))


@dataclass(frozen=True)
class _Mask:
    """What a filter keeps of a segment."""

    values: Mask

    @property
    def nbytes(self) -> int:
        return int(self.values.nbytes) + 200


def _term(plan: Term, segment: Segment, statistics: Statistics) -> Matches:
    if segment.id not in statistics.spread(plan.field, plan.term).segments:
        return NOTHING
    factor = plan.boost * statistics.rarity(plan.field, plan.term)
    average = statistics.average_length(plan.field)
    key = (OF_COMMIT, segment.id, plan.field, plan.term, factor, average)
    return CACHE.get(key, lambda: _bm25(plan, segment, factor, average))


def _bm25(plan: Term, segment: Segment, factor: float, average: float) -> Matches:
    postings = segment.postings(plan.field, plan.term)
    weights = postings.weights.astype(np.float64)
    damping = _damping(average)[segment.lengths(plan.field)[postings.ids]]
    scores: Numbers = factor * (K1 + 1) * weights / (weights + damping)
    return Matches(postings.ids, scores, np.full(len(postings.ids), WORDS, np.uint8))


@lru_cache(maxsize=64)
def _damping(average: float) -> Numbers:
    """Return what a text of each length, as it is stored, takes from the weight of its words."""
    return K1 * ((1 - B) + B * LENGTHS / average)


def _phrase(plan: PhraseOf, segment: Segment, statistics: Statistics) -> Matches:
    slots: list[Matches] = []
    for terms in plan.slots:
        found = _some(Some(tuple(Term(plan.field, term, plan.boost) for term in terms)), segment, statistics)
        if not len(found.ids):
            return NOTHING
        slots.append(found)
    together = _in_all(slots, segment.size)
    if not len(together.ids) or len(slots) == 1:
        return together
    statistics.check_time()
    return together.kept(phrase_documents(plan, segment, together.ids))


def _having(plan: Having, segment: Segment, _statistics: Statistics) -> Matches:
    found = [segment.postings(plan.field, value).ids for value in plan.values]
    ids = found[0] if len(found) == 1 else np.unique(np.concatenate(found)) if found else np.empty(0, np.int32)
    return _unscored(ids, plan.score)


def _dated(plan: Dated, segment: Segment, statistics: Statistics) -> Matches:
    table = segment.periods()
    in_period = np.ones(len(table.docs), dtype=np.bool_)
    if plan.start:
        in_period &= table.latest >= _number(plan.start)
    if plan.end:
        in_period &= table.earliest <= _number(plan.end)
    mask = np.zeros(segment.size, dtype=np.bool_)
    mask[table.docs[in_period]] = True
    if plan.or_undated:
        mask[_undated(Undated(), segment, statistics).ids] = True
    return _unscored(np.flatnonzero(mask).astype(np.int32))


def certain_documents(segment: Segment, start: date | None, end: date | None) -> Mask:
    """Return which documents have a date that lies wholly between two days, ends included."""
    table = segment.periods()
    within = np.ones(len(table.docs), dtype=np.bool_)
    if start:
        within &= table.earliest >= _number(start)
    if end:
        within &= table.latest <= _number(end)
    mask = np.zeros(segment.size, dtype=np.bool_)
    mask[table.docs[within]] = True
    return mask


def _number(day: date) -> int:
    return day.year * 10_000 + day.month * 100 + day.day


def _undated(_plan: Undated, segment: Segment, _statistics: Statistics) -> Matches:
    undated = np.ones(segment.size, dtype=np.bool_)
    undated[segment.periods().docs] = False
    return _unscored(np.flatnonzero(undated).astype(np.int32))


def _all(plan: All, segment: Segment, statistics: Statistics) -> Matches:
    parts = [evaluate(part, segment, statistics) for part in plan.parts]
    return _in_all(parts, segment.size) if parts else NOTHING


def _in_all(parts: list[Matches], size: int) -> Matches:
    """Keep what every part finds, beginning with the shortest."""
    return reduce(lambda one, other: _both(one, other, size), sorted(parts, key=lambda one: len(one.ids)))


def _both(one: Matches, other: Matches, size: int) -> Matches:
    """Keep what two parts find; `one` is the shorter."""
    if not len(one.ids) or not len(other.ids):
        return NOTHING
    places = places_of(one.ids, other.ids, size)
    shared = places >= 0
    places = places[shared]
    return Matches(one.ids[shared], one.scores[shared] + other.scores[places], one.how[shared] | other.how[places])


def _some(plan: Some, segment: Segment, statistics: Statistics) -> Matches:
    return _merged([evaluate(part, segment, statistics) for part in plan.parts], np.add, segment.size)


def _best(plan: Best, segment: Segment, statistics: Statistics) -> Matches:
    return _merged([evaluate(part, segment, statistics) for part in plan.parts], np.maximum, segment.size)


def _merged(parts: list[Matches], combine: np.ufunc, size: int) -> Matches:
    """Put parts together: over all documents where many were found, over those found where few were."""
    parts = [part for part in parts if len(part.ids)]
    if len(parts) < 2:
        return parts[0] if parts else NOTHING
    if sum(len(part.ids) for part in parts) * _MANY < size:
        return _merged_few(parts, combine)
    scores, how = np.zeros(size), np.zeros(size, np.uint8)
    seen = np.zeros(size, dtype=np.bool_)
    for part in parts:
        seen[part.ids] = True
        scores[part.ids] = combine(scores[part.ids], part.scores)
        how[part.ids] |= part.how
    ids = np.flatnonzero(seen).astype(np.int32)
    return Matches(ids, scores[ids], how[ids])


def _merged_few(parts: list[Matches], combine: np.ufunc) -> Matches:
    together = np.concatenate([part.ids for part in parts])
    order = together.argsort(kind="stable")
    ids = together[order]
    begins = np.append(0, np.flatnonzero(ids[1:] != ids[:-1]) + 1)
    scores = np.concatenate([part.scores for part in parts])[order]
    how = np.concatenate([part.how for part in parts])[order]
    return Matches(ids[begins], combine.reduceat(scores, begins), np.bitwise_or.reduceat(how, begins))


_MANY = 16
"""One document in so many is many."""


def _without(plan: Without, segment: Segment, statistics: Statistics) -> Matches:
    wanted = evaluate(plan.wanted, segment, statistics)
    unwanted = mask_of(plan.unwanted, segment, statistics)
    return wanted.kept(~unwanted[wanted.ids])


def _by_concept(plan: ByConcept, segment: Segment, statistics: Statistics) -> Matches:
    found = evaluate(plan.part, segment, statistics)
    return Matches(found.ids, found.scores, np.full(len(found.ids), CONCEPT, np.uint8))


def _everything(_plan: Everything, segment: Segment, _statistics: Statistics) -> Matches:
    return _unscored(np.arange(segment.size, dtype=np.int32))


def _nothing(_plan: Nothing, _segment: Segment, _statistics: Statistics) -> Matches:
    return NOTHING


_HOW_TO: dict[type, Callable[[Any, Segment, Statistics], Matches]] = {
    Term: _term,
    PhraseOf: _phrase,
    Having: _having,
    Dated: _dated,
    Undated: _undated,
    All: _all,
    Some: _some,
    Best: _best,
    Without: _without,
    ByConcept: _by_concept,
    Everything: _everything,
    Nothing: _nothing,
}
