"""The postings of a segment that goes away, for the segment that takes its living documents over."""

from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from archive.search.inverting import FieldPostings, Whole
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
    counts: list[int] = []
    packed: list[bytes] = []
    for name, blocks in segment.entries(field):
        names.append(name)
        for deltas, _weights, values in blocks:
            documents.extend(accumulate(deltas))
            if values is not None:
                packed.extend(values)
        starts.append(len(documents))
    positions: NDArray[np.uint32] | None = None
    if packed:
        counts = [len(value) // 4 for value in packed]
        positions = np.frombuffer(b"".join(packed), "<u4")
    return FieldPostings(
        names,
        np.array(starts, np.int64),
        np.array(documents, np.int32),
        np.array(counts or [1] * len(documents), np.int32),
        positions,
    )
