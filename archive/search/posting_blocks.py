"""The blocks of a field's postings as bytes, and each term's entry for the dictionary, as W3Codec has them.

A block is a pickle of the differences of its documents' numbers, their weights and their values
(positions); before it stands a summary. What a summary says is computed for all blocks at once.
"""

from array import array
from collections.abc import Iterator
from io import BytesIO
from pickle import Pickler
from typing import Any

import numpy as np
from numpy.typing import NDArray
from whoosh.codec.whoosh3 import WHOOSH3_HEADER_MAGIC, W3TermInfo
from whoosh.system import pack_int, pack_long

from archive.search.inverting import FieldPostings
from archive.search.packed_values import PackedValues, Values

BLOCK = 1024
"""Postings in a block. Blocks are not compressed: most words are rare, and tiny blocks gain nothing."""

_PICKLE = 3
"""The first protocol that knows bytes."""
_PACKED = 4
"""Bytes of one position."""
_MANY = 64
"""Postings from which on arrays take less room and time than numbers one by one."""
_pack_info = W3TermInfo._struct.pack


class FieldBlocks:
    """The blocks of one field, ready to be written term by term."""

    def __init__(self, postings: FieldPostings, lengths: NDArray[np.uint8] | None) -> None:
        """Take a field's postings, and the length of each document as a byte where the field has lengths."""
        self._postings = postings
        numbers = np.diff(postings.starts)
        self._blocks = -(-numbers // BLOCK)
        firsts = np.cumsum(self._blocks) - self._blocks
        within = np.arange(int(self._blocks.sum())) - np.repeat(firsts, self._blocks)
        begins = np.repeat(postings.starts[:-1], self._blocks) + within * BLOCK
        self._deltas = np.diff(postings.documents, prepend=0)
        self._deltas[begins] = postings.documents[begins]
        self._begins = begins.tolist()
        self._ends = [*self._begins[1:], len(postings.documents)]
        self._heaviest = np.maximum.reduceat(postings.counts, begins).tolist()
        self._lightest = np.minimum.reduceat(postings.counts, begins).tolist()
        of_posting = np.zeros(len(postings.documents), np.uint8) if lengths is None else lengths[postings.documents]
        self._shortest = np.minimum.reduceat(of_posting, begins).tolist()
        self._longest = np.maximum.reduceat(of_posting, begins).tolist()
        self._totals = np.add.reduceat(postings.counts, postings.starts[:-1]).tolist()
        self._buffer = BytesIO()
        self._pickler = Pickler(self._buffer, _PICKLE)
        self._pickler.fast = True  # No object comes twice, so none need be remembered.
        if postings.positions is not None:
            self._positions = postings.positions.tobytes()
            self._value_ends = (np.cumsum(postings.counts, dtype=np.int64) * _PACKED).tolist()

    def write(self, file: Any) -> Iterator[tuple[str, bytes]]:
        """Write all blocks to a file; yield each term with its entry for the dictionary."""
        place, first = file.tell(), 0
        documents = self._postings.documents
        for term, number in enumerate(self._blocks.tolist()):
            last = first + number - 1
            data = b"".join(
                [WHOOSH3_HEADER_MAGIC, *(self._block(at, is_last=at == last) for at in range(first, last + 1))]
            )
            file.write(data)
            begin, end = self._begins[first], self._ends[last]
            info = _pack_info(
                False,
                float(self._totals[term]),
                end - begin,
                min(self._shortest[first : last + 1]),
                max(self._longest[first : last + 1]),
                float(max(self._heaviest[first : last + 1])),
                documents[begin],
                documents[end - 1],
            )
            yield self._postings.names[term], info + pack_long(place) + pack_int(len(data))
            place += len(data)
            first = last + 1

    def _block(self, at: int, *, is_last: bool) -> bytes:
        begin, end = self._begins[at], self._ends[at]
        heaviest = float(self._heaviest[at])
        # Whoosh keeps no weights where all are 1, one number where all are the same.
        weights: Any = None if heaviest <= 1 else heaviest
        if self._lightest[at] != self._heaviest[at]:
            weights = _numbers("f", self._postings.counts[begin:end])
        last = int(self._postings.documents[end - 1])
        summary = (end - begin, last, heaviest, 0, self._shortest[at], self._longest[at])
        data = self._pickled(summary, (_numbers("I", self._deltas[begin:end]), weights, self._values(begin, end)))
        return bytes(pack_int(-len(data) if is_last else len(data))) + data

    def _values(self, begin: int, end: int) -> Values | None:
        """Return the packed positions of some postings; none for a field that only has values."""
        if self._postings.positions is None:
            return None
        positions, ends = self._positions, self._value_ends[begin:end]
        start = self._value_ends[begin - 1] if begin else 0
        if end - begin >= _MANY:
            return PackedValues(self._postings.counts[begin:end].astype("<u4").tobytes(), positions[start : ends[-1]])
        return tuple([positions[one:other] for one, other in zip([start, *ends], ends, strict=False)])

    def _pickled(self, *values: object) -> bytes:
        for value in values:
            self._pickler.dump(value)
        written = self._buffer.getvalue()
        self._buffer.seek(0)
        self._buffer.truncate()
        return written


def _numbers(code: str, numbers: NDArray[np.int32]) -> Any:
    """Return numbers as Whoosh reads them: few as a tuple, many as an array."""
    return array(code, numbers.tolist()) if len(numbers) >= _MANY else tuple(array(code, numbers.tolist()))
