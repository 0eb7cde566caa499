"""The positions of a block's postings as two runs of bytes, so that reading them takes no step for each posting."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

_BYTES = 4
"""Bytes of one position, and of one count."""


class PackedValues:
    """Stands where Whoosh has a tuple of values: `values[i]` are the packed positions of the i-th posting."""

    def __init__(self, counts: bytes, positions: bytes) -> None:
        """Take how many positions each posting has, and all of them end to end, as 32-bit little-endian numbers."""
        self.counts = counts
        self.positions = positions
        self._ends: NDArray[np.int64] | None = None

    def __reduce__(self) -> tuple[type["PackedValues"], tuple[bytes, bytes]]:
        """Return how a pickle makes it again."""
        return PackedValues, (self.counts, self.positions)

    def __len__(self) -> int:
        return len(self.counts) // _BYTES

    def __getitem__(self, place: int) -> bytes:
        if self._ends is None:
            self._ends = np.cumsum(np.frombuffer(self.counts, "<u4"), dtype=np.int64) * _BYTES
        start = int(self._ends[place - 1]) if place else 0
        return self.positions[start : int(self._ends[place])]


Values = tuple[bytes, ...] | PackedValues


def counts_and_positions(blocks: Iterable[Values]) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """Return how many positions each posting of some blocks has, and all of them end to end."""
    counts: list[NDArray[np.uint32]] = []
    positions: list[bytes] = []
    for values in blocks:
        if isinstance(values, PackedValues):
            counts.append(np.frombuffer(values.counts, "<u4"))
            positions.append(values.positions)
        else:
            counts.append(np.array([len(value) // _BYTES for value in values], np.uint32))
            positions += values
    none = np.empty(0, np.uint32)
    return np.concatenate([none, *counts]), np.frombuffer(b"".join(positions), "<u4")
