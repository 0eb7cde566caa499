"""Whoosh's writer with its work for every single posting done for a whole term at once.

Stock Whoosh keeps every posting as a tuple, sorts them all, spills them to disk, looks the
length of its field up in a file and then packs block by block. Documents come in ascending
order, so here the postings of a term are simply appended, and its blocks are packed from
arrays. The files are those of W3Codec; Whoosh's own reader reads them (tests/search/test_evaluate).
"""

from array import array
from dataclasses import dataclass
from itertools import accumulate
from pickle import dumps
from typing import Any

from whoosh.codec.whoosh3 import WHOOSH3_HEADER_MAGIC, W3Codec, W3TermInfo
from whoosh.index import FileIndex
from whoosh.system import pack_ushort
from whoosh.util.numeric import byte_to_length
from whoosh.writing import SegmentWriter

BLOCK = 1024
"""Postings in a block. Blocks are not compressed: most words are rare, and tiny blocks gain nothing."""

_PICKLE = 2
_PACKED = 4
"""Bytes of one position."""

Item = tuple[str, bytes, int, float, bytes | None]


class TermPostings:
    """The postings of one term: documents, how often in each, and all positions end to end."""

    __slots__ = ("counts", "documents", "positions")

    def __init__(self) -> None:
        self.documents = array("I")
        self.counts = array("I")
        self.positions = bytearray()


class GroupedPool:
    """Takes the postings of a segment, by field and term; stands where Whoosh has its sorting pool."""

    def __init__(self) -> None:
        self.fields: dict[str, dict[bytes, TermPostings]] = {}
        self.fieldnames: set[str] = set()

    def add(self, item: Item) -> None:
        """Take a posting; those of one term come in ascending order of documents."""
        field, term, document, _weight, positions = item
        terms = self.fields.setdefault(field, {})
        postings = terms.get(term)
        if postings is None:
            postings = terms[term] = TermPostings()
        postings.documents.append(document)
        postings.counts.append(len(positions) // _PACKED if positions else 0)
        postings.positions += positions or b""

    def cleanup(self) -> None:
        """Let go of everything."""
        self.fields.clear()


class QuickWriter(SegmentWriter):  # type: ignore[misc]
    """Writes segments that differ from Whoosh's own in nothing but the time they take."""

    def __init__(self, index: FileIndex) -> None:
        """Open a writer; the caller holds the archive's writer lock, so Whoosh's is not taken."""
        super().__init__(index, _lk=False, compound=False, codec=W3Codec(blocklimit=BLOCK, compression=0))
        self.pool = GroupedPool()

    def _flush_segment(self) -> None:
        self.perdocwriter.close()
        reader = self.per_document_reader()
        for name in sorted(self.pool.fields):
            field = self.schema[name]
            lengths = _length_bytes(reader, name, self.docnum) if field.scorable else None
            self._write_field(name, field, lengths)
        reader.close()
        self.fieldwriter.close()

    def _write_field(self, name: str, field: Any, lengths: bytes | None) -> None:
        writer = self.fieldwriter
        writer.start_field(name, field)
        prefix = pack_ushort(writer._fieldid)
        terms = self.pool.fields[name]
        for term in sorted(terms):
            info = _write_postings(writer._postfile, terms[term], lengths)
            writer._tindex.add(prefix + term, info.to_bytes())
        writer.finish_field()


def _length_bytes(reader: Any, field: str, size: int) -> bytes:
    """Return the stored length of a field, one byte for each document."""
    if not reader.has_column(f"_{field}_len"):
        return bytes(size)
    file, start, length = reader._get_column_file(f"_{field}_len")
    found = bytes(file.get(start, length))
    file.close()
    return found.ljust(size, b"\0")


@dataclass(frozen=True)
class _Block:
    """Some postings of a term, as plain lists: most terms have one or two."""

    ids: list[int]
    counts: list[int]
    lengths: list[int]
    """Bytes; empty for fields that have no length."""
    values: tuple[bytes, ...] | None

    @property
    def heaviest(self) -> float:
        return float(max(max(self.counts), 1))

    @property
    def shortest(self) -> int:
        return min(self.lengths, default=0)

    @property
    def longest(self) -> int:
        return max(self.lengths, default=0)

    @property
    def weights(self) -> float | tuple[float, ...] | None:
        """The weights as Whoosh writes them: none where all are 1, one number where all are the same."""
        first = self.counts[0]
        if all(count == first for count in self.counts):
            return None if first <= 1 else float(first)
        return tuple(float(count) for count in self.counts)


def _blocks(postings: TermPostings, lengths: bytes | None) -> list[_Block]:
    ids, counts = postings.documents.tolist(), postings.counts.tolist()
    of_term = [] if lengths is None else [lengths[number] for number in ids]
    values = _split(bytes(postings.positions), counts)
    parts = [slice(first, first + BLOCK) for first in range(0, len(ids), BLOCK)]
    return [_Block(ids[part], counts[part], of_term[part], values and values[part]) for part in parts]


def _split(positions: bytes, counts: list[int]) -> tuple[bytes, ...] | None:
    """Return the packed positions of each document; none for a field that only has values."""
    if not positions:
        return None
    ends = [count * _PACKED for count in accumulate(counts)]
    return tuple([positions[begin:end] for begin, end in zip([0, *ends], ends, strict=False)])


def _write_postings(file: Any, postings: TermPostings, lengths: bytes | None) -> W3TermInfo:
    """Write the blocks of one term and return its entry for the dictionary."""
    start = file.tell()
    file.write(WHOOSH3_HEADER_MAGIC)
    blocks = _blocks(postings, lengths)
    for block in blocks:
        _write_block(file, block, is_last=block is blocks[-1])
    info = _info(postings, blocks)
    info.set_extent(start, file.tell() - start)
    return info


def _write_block(file: Any, block: _Block, *, is_last: bool) -> None:
    deltas = tuple([number - before for before, number in zip([0, *block.ids], block.ids, strict=False)])
    data = dumps((deltas, block.weights, block.values), _PICKLE)
    summary = (len(deltas), block.ids[-1], block.heaviest, 0, block.shortest, block.longest)
    info = dumps(summary, _PICKLE)
    size = len(info) + len(data)
    file.write_int(-size if is_last else size)
    file.write(info)
    file.write(data)


def _info(postings: TermPostings, blocks: list[_Block]) -> W3TermInfo:
    info = W3TermInfo()
    info._weight = float(sum(max(count, 1) for count in postings.counts))
    info._df = len(postings.documents)
    info._minlength = byte_to_length(min(block.shortest for block in blocks))
    info._maxlength = byte_to_length(max(block.longest for block in blocks))
    info._maxweight = max(block.heaviest for block in blocks)
    info._minid, info._maxid = postings.documents[0], postings.documents[-1]
    return info
