"""Which documents have words in order, or near each other: positions as arrays.

A position becomes one number, document × span + position, so that "the next word" is the
same number plus one, whatever the document.
"""

import numpy as np
from numpy.typing import NDArray

from archive.search.plan import PhraseOf
from archive.search.ranges import counted_up, places_of
from archive.search.segments import Ids, Mask, Segment

Places = NDArray[np.int64]
_SPAN = 1 << 32
"""More than any position in a text."""


def phrase_documents(plan: PhraseOf, segment: Segment, candidates: Ids) -> Mask:
    """Return, for each candidate (ascending, having a term of every slot), whether the phrase stands in it."""
    slots = [_places(plan.field, slot, segment, candidates) for slot in plan.slots]
    found = _in_order(slots, plan.within) if plan.ordered else _close(slots, plan.within)
    mask = np.zeros(len(candidates), dtype=np.bool_)
    mask[found // _SPAN] = True
    return mask


def _places(field: str, terms: tuple[str, ...], segment: Segment, candidates: Ids) -> Places:
    """Return the places of some terms in the candidates, ascending."""
    parts = [_places_of_term(field, term, segment, candidates) for term in terms]
    return parts[0] if len(parts) == 1 else np.unique(np.concatenate(parts))


def _places_of_term(field: str, term: str, segment: Segment, candidates: Ids) -> Places:
    ids = segment.postings(field, term).ids
    if not len(ids):
        return np.empty(0, np.int64)
    positions = segment.positions(field, term)
    at = places_of(candidates, ids, segment.size)
    has = np.flatnonzero(at >= 0)
    begins = positions.starts[at[has]]
    counts = positions.starts[at[has] + 1] - begins
    owners = np.repeat(has.astype(np.int64), counts)
    places: Places = owners * _SPAN + positions.flat[counted_up(begins, counts)]
    return places


def _in_order(slots: list[Places], within: int) -> Places:
    """Return where the last slot's word stands when each follows the one before, at most `within` words on."""
    reached = slots[0]
    for places in slots[1:]:
        if not len(reached) or not len(places):
            return np.empty(0, np.int64)
        if within == 1:
            reached = _shared(reached + 1, places)
            continue
        # The nearest earlier place that the phrase had reached.
        before = np.searchsorted(reached, places, side="left") - 1
        gap = places - reached[np.maximum(before, 0)]
        reached = places[(before >= 0) & (gap <= within)]
    return reached


def _shared(one: Places, other: Places) -> Places:
    """Return the numbers that stand in both, ascending; neither has a number twice."""
    together = np.sort(np.concatenate((one, other)))
    shared: Places = together[1:][together[1:] == together[:-1]]
    return shared


def _close(slots: list[Places], within: int) -> Places:
    """Return places of the first slot's word that have a word of every other slot near, before or after."""
    reached = slots[0]
    for places in slots[1:]:
        if not len(reached) or not len(places):
            return np.empty(0, np.int64)
        after = np.minimum(np.searchsorted(places, reached), len(places) - 1)
        before = np.maximum(after - 1, 0)
        distance = np.minimum(np.abs(places[after] - reached), np.abs(places[before] - reached))
        reached = reached[distance <= within]
    return reached
