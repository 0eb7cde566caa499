"""The postings of a segment that goes away, for the segment that takes its living documents over."""

import numpy as np

from archive.search.inverting import FieldPostings, Whole
from archive.search.segments import Mask, Segment


def postings_taken_over(segment: Segment, field: str, alive: Mask, first: int) -> FieldPostings:
    """Return a field's postings in the living documents of a segment, these numbered from `first` on."""
    whole = segment.inverted(field)
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
