"""One immutable segment of the index, read as arrays: postings, positions, columns, values.

Segments never change, so what is decoded is cached by segment and outlives commits; only the
set of deleted documents is new at each opening. The block format is that of Whoosh 2.7.4
(whoosh.codec.whoosh3).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import accumulate, takewhile
from struct import Struct
from threading import RLock
from typing import Any

import numpy as np
from numpy.typing import NDArray
from whoosh.codec.whoosh3 import WHOOSH3_HEADER_MAGIC, W3Codec
from whoosh.util.numeric import byte_to_length

from archive.search.byte_budget import ByteBudget, Kept
from archive.search.dictionary import Dictionary
from archive.search.inverting import FieldPostings
from archive.search.manifest import DamageError
from archive.search.packed_values import Values, counts_and_positions
from archive.search.pickles import unpickler
from archive.search.schema import COLUMNS, DIGEST
from archive.search.storage import DurableStorage, mapped_bytes, reading
from archive.search.value_tables import ValueTable, value_table

Ids = NDArray[np.int32]
Numbers = NDArray[np.float64]
Mask = NDArray[np.bool_]
Block = tuple[Sequence[int], Any, Values | None]
"""Differences of documents, weights as Whoosh writes them, values."""

CACHE = ByteBudget(96 * 1024 * 1024)
"""What is decoded, of all segments open in this process; a key opens with the segment that it is of."""
OF_COMMIT = ""
"""Opens the keys of what holds for the whole index as it is now, and is forgotten with the next commit."""

LENGTHS = np.array([byte_to_length(byte) for byte in range(256)], dtype=np.float64)
"""The numbers that a byte stands for where lengths are stored: rounded, the more the longer."""
_SIZE = Struct("!i")
_OVERHEAD = 200
"""Bytes a cached object takes beside its arrays, roughly."""


@dataclass(frozen=True)
class Postings:
    """The documents that have a term, ascending, and how often."""

    ids: Ids
    weights: NDArray[np.float32]

    @property
    def nbytes(self) -> int:
        """Bytes of the arrays."""
        return int(self.ids.nbytes + self.weights.nbytes) + _OVERHEAD


@dataclass(frozen=True)
class Positions:
    """Where a term stands in each of its documents: `flat[starts[i]:starts[i + 1]]` for the i-th."""

    starts: NDArray[np.int64]
    flat: NDArray[np.uint32]

    @property
    def nbytes(self) -> int:
        """Bytes of the arrays."""
        return int(self.starts.nbytes + self.flat.nbytes) + _OVERHEAD


@dataclass(frozen=True)
class PeriodTable:
    """Every (document, period): a period is two numbers such as 20230201, 0 and 99999999 for open ends."""

    docs: Ids
    earliest: Ids
    latest: Ids

    @property
    def nbytes(self) -> int:
        """Bytes of the arrays."""
        return int(self.docs.nbytes * 3) + _OVERHEAD


@dataclass(frozen=True)
class Terms:
    """Some terms of a field, in order."""

    names: list[str]

    @property
    def nbytes(self) -> int:
        """Bytes, roughly."""
        return 80 * len(self.names) + _OVERHEAD


NO_POSTINGS = Postings(np.empty(0, np.int32), np.empty(0, np.float32))


class Segment:
    """A segment as written at one commit."""

    def __init__(self, storage: DurableStorage, described: Any) -> None:
        """Open the segment that a table of contents describes; raises whatever a damaged file raises."""
        codec = described.codec()
        self.id: str = described.segment_id()
        self.size: int = described.doc_count_all()
        self._lengths: dict[str, int] = dict(described._fieldlengths)
        self._lock = RLock()
        self._terms = codec.terms_reader(storage, described)
        self.dictionary = Dictionary(self._terms)
        self._packed: Any = mapped_bytes(self._terms._postfile)
        self._storage = storage
        self._described = described

    @property
    def field_names(self) -> list[str]:
        """The fields that have postings."""
        return list(self._terms._fieldmap)

    def alive(self, described: Any) -> Mask:
        """Return which documents are not deleted, as a table of contents describes the segment."""
        mask = np.ones(self.size, dtype=np.bool_)
        mask[list(described.deleted_docs())] = False
        return mask

    def inverted(self, field: str) -> FieldPostings:
        """Return all postings of a field in one sweep; nothing is kept, no thread may read beside."""
        names: list[str] = []
        starts = [0]
        documents: list[int] = []
        packed: list[Values] = []
        for name, blocks in self._entries(field):
            names.append(name)
            for deltas, _weights, values in blocks:
                documents.extend(accumulate(deltas))
                if values is not None:
                    packed.append(values)
            starts.append(len(documents))
        ids = np.array(documents, np.int32)
        counts, positions = counts_and_positions(packed) if packed else (np.ones(len(ids), np.int32), None)
        return FieldPostings(names, np.array(starts, np.int64), ids, counts.astype(np.int32), positions)

    def _entries(self, field: str) -> Iterator[tuple[str, Iterator[Block]]]:
        """Yield each term of a field, in order, with its blocks."""
        if field in self._terms._fieldmap:
            of_field = takewhile(lambda one: one[0][0] == field, self._terms.items_from(field, b""))
            for (_field, term), info in of_field:
                start, (length,) = info.extent()  # As from_bytes leaves it: a number, and a tuple of one.
                yield term.decode(), self._unpacked(start, length)

    @reading
    def frequency(self, field: str, term: str) -> int:
        """Return how many documents have a term, deleted ones included."""
        entry = self.dictionary.find(field, term.encode())
        return entry.documents if entry else 0

    def total_length(self, field: str) -> int:
        """Return how many words a field has over all documents."""
        return self._lengths.get(field, 0)

    @reading
    def postings(self, field: str, term: str) -> Postings:
        """Return the documents that have a term."""
        return self._kept(("postings", field, term), lambda: self._read_postings(field, term))

    @reading
    def positions(self, field: str, term: str) -> Positions:
        """Return where a term stands, document by document."""
        return self._kept(("positions", field, term), lambda: self._read_positions(field, term))

    @reading
    def lengths(self, field: str) -> NDArray[np.uint8]:
        """Return how many words a field has, document by document, as LENGTHS has the numbers."""
        return self._kept(("lengths", field), lambda: self._read_lengths(field))

    @reading
    def column(self, name: str) -> NDArray[np.int64]:
        """Return a number of every document."""
        return self._kept(("column", name), lambda: self._read_column(name))

    @reading
    def table(self, field: str) -> ValueTable:
        """Return all values of a field to filter by."""
        return self._kept_alone(("table", field), lambda: self._read_table(field))

    @reading
    def digests(self) -> list[bytes]:
        """Return the digest of every document."""
        raw = self._raw_column(DIGEST).ljust(32 * self.size, b"\0")
        return [raw[at : at + 32] for at in range(0, 32 * self.size, 32)]

    @reading
    def periods(self) -> PeriodTable:
        """Return the periods of all documents, as numbers."""
        return self._kept_alone(("periods",), self._read_periods)

    @reading
    def terms(self, field: str, prefix: str = "") -> list[str]:
        """Return the terms of a field that begin with a prefix, in order."""
        return self._kept_alone(("terms", field, prefix), lambda: Terms(self._read_terms(field, prefix))).names

    def _kept(self, key: tuple[str, ...], read: Callable[[], Kept]) -> Kept:
        """Return what is kept under a key."""
        return CACHE.get((self.id, *key), read)

    def _kept_alone(self, key: tuple[str, ...], read: Callable[[], Kept]) -> Kept:
        """Do the same where one thread may read at a time: in Whoosh's walk over the terms they share a place."""

        def read_alone() -> Kept:
            with self._lock:
                return read()

        return self._kept(key, read_alone)

    def _blocks(self, field: str, term: str) -> Iterator[Block]:
        """Yield the blocks of a term's postings."""
        if entry := self.dictionary.find(field, term.encode()):
            yield from self._unpacked(entry.start, entry.length)

    def _unpacked(self, start: int, length: int) -> Iterator[Block]:
        file = BytesIO(self._packed[start : start + length])
        stored = unpickler(file)
        if file.read(len(WHOOSH3_HEADER_MAGIC)) != WHOOSH3_HEADER_MAGIC:
            raise DamageError(f"There are no postings at {start}.")
        size = 1
        while size > 0:  # The last block's size is negative.
            size = _SIZE.unpack(file.read(_SIZE.size))[0]
            _summary, block = stored.load(), stored.load()
            yield block

    def _read_postings(self, field: str, term: str) -> Postings:
        # Whoosh starts the differences of each block afresh.
        blocks = [
            Postings(np.array(deltas, np.int32).cumsum(dtype=np.int32), _weights(packed, len(deltas)))
            for deltas, packed, _values in self._blocks(field, term)
        ]
        if len(blocks) < 2:
            return blocks[0] if blocks else NO_POSTINGS
        return Postings(np.concatenate([one.ids for one in blocks]), np.concatenate([one.weights for one in blocks]))

    def _read_positions(self, field: str, term: str) -> Positions:
        blocks = [values for _deltas, _weights, values in self._blocks(field, term) if values is not None]
        counts, flat = counts_and_positions(blocks)
        starts = np.zeros(len(counts) + 1, dtype=np.int64)
        np.cumsum(counts, out=starts[1:])
        return Positions(starts, flat)

    def _read_lengths(self, field: str) -> NDArray[np.uint8]:
        return np.frombuffer(self._raw_column(f"_{field}_len").ljust(self.size, b"\0"), np.uint8)

    def _read_column(self, name: str) -> NDArray[np.int64]:
        stored = np.frombuffer(self._raw_column(name), dtype=f">{_DTYPES[COLUMNS[name]]}")
        numbers = np.zeros(self.size, dtype=np.int64)
        numbers[: len(stored)] = stored
        return numbers

    def _raw_column(self, name: str) -> bytes:
        """Return the values of a column as bytes; there may be none for the last documents, or none at all."""
        return self._storage.content(W3Codec.column_filename(self._described, name))

    def _read_terms(self, field: str, prefix: str) -> list[str]:
        wanted = prefix.encode()
        if field not in self._terms._fieldmap:
            return []
        of_field = takewhile(lambda one: one[0] == field, self._terms.terms_from(field, wanted))
        return [term.decode() for _field, term in takewhile(lambda one: one[1].startswith(wanted), of_field)]

    def _read_periods(self) -> PeriodTable:
        table = self._read_table("period")
        documents, values = table.pairs()
        ends = np.array([name.split("-") for name in table.names], dtype=np.int32).reshape(-1, 2)
        return PeriodTable(documents, ends[values, 0], ends[values, 1])

    def _read_table(self, field: str) -> ValueTable:
        return value_table(self.inverted(field), self.size)


_DTYPES = {"q": "i8", "i": "i4"}


def _weights(packed: Any, count: int) -> NDArray[np.float32]:
    """Unpack the weights of a block: none for all 1, one number for all the same, else a tuple."""
    if packed is None:
        return np.ones(count, dtype=np.float32)
    if isinstance(packed, float):
        return np.full(count, packed, dtype=np.float32)
    return np.array(packed, dtype=np.float32)
