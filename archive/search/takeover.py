"""The postings of a segment that goes away, for the segment that takes its living documents over."""

from itertools import accumulate

import numpy as np

from archive.search.inverting import FieldPostings
from archive.search.segments import Ids, Mask, Segment


def postings_taken_over(
    segment: Segment, field: str, alive: Mask, first: int, *, with_positions: bool
) -> FieldPostings:
    """Return a field's postings in the living documents of a segment, these numbered from `first` on."""
    numbers: Ids = (np.cumsum(alive) - 1 + first).astype(np.int32)
    names: list[str] = []
    documents, counts, positions = [], [], []
    for name, postings, places in segment.field_postings(field, with_positions=with_positions):
        keep = alive[postings.ids]
        if not keep.any():
            continue
        names.append(name)
        documents.append(numbers[postings.ids[keep]])
        counts.append(postings.weights[keep].astype(np.int32))
        if places is not None:
            positions.append(places.flat[np.repeat(keep, np.diff(places.starts))].astype("<u4"))
    starts = np.array([0, *accumulate(map(len, documents))], np.int64)
    none: list[Ids] = [np.empty(0, np.int32)]
    flat = np.concatenate(positions) if positions else np.empty(0, "<u4")
    return FieldPostings(
        names,
        starts,
        np.concatenate(documents or none),
        np.concatenate(counts or none),
        flat if with_positions else None,
    )
