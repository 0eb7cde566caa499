"""The postings of a segment that goes away, for the segment that takes its living documents over."""

from itertools import accumulate

import numpy as np

from archive.search.inverting import FieldPostings, Whole
from archive.search.packed_values import Values, counts_and_positions
from archive.search.segments import Mask, Segment


def postings_taken_over(segment: Segment, field: str, alive: Mask, first: int) -> FieldPostings:
    """Return a field's postings in the living documents of a segment, these numbered from `first` on."""
    whole = _postings(segment, field)
    keep = alive[whole.documents]
    kept_before = np.concatenate(([0], np.cumsum(keep)))
    starts: Whole = kept_before[whole.starts]
    still_there = np.diff(starts) > 0
    numbers = (np.cumsum(alive) - 1 + first).astype(np.int32)
    positions = None if whole.positions is None else whole.positions[np.repeat(keep, whole.counts)]
    return FieldPostings(
        [name for name, is_there in zip(whole.names, still_there, strict=True) if is_there],
        np.append(starts[:-1][still_there], starts[-1:]),
        numbers[whole.documents[keep]],
        whole.counts[keep],
        positions,
    )


def _postings(segment: Segment, field: str) -> FieldPostings:
    """Return all postings of a field."""
    names: list[str] = []
    starts = [0]
    documents: list[int] = []
    packed: list[Values] = []
    for name, blocks in segment.entries(field):
        names.append(name)
        for deltas, _weights, values in blocks:
            documents.extend(accumulate(deltas))
            if values is not None:
                packed.append(values)
        starts.append(len(documents))
    ids = np.array(documents, np.int32)
    if not packed:
        return FieldPostings(names, np.array(starts, np.int64), ids, np.ones(len(ids), np.int32), None)
    counts, positions = counts_and_positions(packed)
    return FieldPostings(names, np.array(starts, np.int64), ids, counts.astype(np.int32), positions)
