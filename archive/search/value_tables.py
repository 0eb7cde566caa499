"""The values of a field to filter by, document by document, for counting them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from archive.search.inverting import FieldPostings
from archive.search.ranges import counted_up

Numbers = NDArray[np.int32]


@dataclass(frozen=True)
class ValueTable:
    """Document i has the values `names[v]` for v in `values[starts[i]:starts[i + 1]]`."""

    names: list[str]
    starts: Numbers
    values: Numbers
    single: Numbers | None
    """The value of each document where none has two; one past the last name where it has none."""

    @property
    def nbytes(self) -> int:
        """Bytes of the arrays and, roughly, of the names."""
        single = 0 if self.single is None else self.single.nbytes
        return int(self.starts.nbytes + self.values.nbytes + single) + 80 * len(self.names) + 200

    def counts(self, documents: Numbers) -> NDArray[np.int64]:
        """Return how many of some documents have each value."""
        size = len(self.names)
        if len(documents) == len(self.starts) - 1:
            return np.bincount(self.values, minlength=size)
        if self.single is not None:
            return np.bincount(self.single[documents], minlength=size + 1)[:size]
        firsts = self.starts[documents]
        return np.bincount(self.values[counted_up(firsts, self.starts[documents + 1] - firsts)], minlength=size)

    def pairs(self) -> tuple[Numbers, Numbers]:
        """Return every (document, value), side by side."""
        return np.repeat(np.arange(len(self.starts) - 1, dtype=np.int32), np.diff(self.starts)), self.values


def value_table(postings: FieldPostings, size: int) -> ValueTable:
    """Return the table of a field in a segment of `size` documents."""
    order = np.argsort(postings.documents, kind="stable")
    owners = postings.documents[order]
    values = np.repeat(np.arange(len(postings.names), dtype=np.int32), np.diff(postings.starts))[order]
    starts = np.searchsorted(owners, np.arange(size + 1)).astype(np.int32)
    single = None
    if np.diff(starts).max(initial=0) <= 1:
        single = np.full(size, len(postings.names), np.int32)
        single[owners] = values
    return ValueTable(postings.names, starts, values, single)
