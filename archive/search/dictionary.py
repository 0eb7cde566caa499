"""The dictionary of a segment: Whoosh's table of terms on the disk, found in and written without its steps.

A query asks for each word in every language, zone and segment, so looking a term up is what a
rare word costs. The format is that of Whoosh 2.7.4 (whoosh.filedb.filetables): entries in
order, after them 256 tables of (hash, place of the entry), after those a directory and an index.
"""

from array import array
from itertools import chain
from struct import Struct, pack
from typing import Any, NamedTuple
from zlib import crc32

from whoosh.system import pack_int, pack_ushort

from archive.search.storage import mapped_bytes

_MAGIC = b"HSH3"
_CRC = 1
"""What Whoosh calls this hash; it takes a tenth of the time of its usual one, and a table says which one it has."""
_BUCKETS = 256
_SIZES = Struct("!ii")
_SLOT = Struct("!Iq")
_INFO = Struct("!5xI14xqi")
"""Of a term's entry: in how many documents it is; where its postings are, and their bytes."""


class Entry(NamedTuple):
    """Where a term is."""

    documents: int
    start: int
    length: int


class Dictionary:
    """Finds terms; threads may share it, for it has no place in the file."""

    def __init__(self, terms: Any) -> None:
        """Take Whoosh's reader of a segment's terms."""
        index = terms._tindex
        self._bytes: Any = mapped_bytes(index.dbfile)
        self._numbers: dict[str, bytes] = {name: pack_ushort(number) for name, number in terms._fieldmap.items()}
        self._hash = crc32 if index.hashtype == _CRC else index.hashfn
        self._tables = index.tables

    def find(self, field: str, term: bytes) -> Entry | None:
        """Return where a term is; None where the segment does not have it in this field."""
        number = self._numbers.get(field)
        if number is None:
            return None
        key = number + term
        hashed = self._hash(key)
        table, slots = self._tables[hashed & 255]
        for step in range(slots):
            found, place = _SLOT.unpack_from(self._bytes, table + ((hashed >> 8) + step) % slots * _SLOT.size)
            if not place:
                return None
            if found == hashed:
                key_size, _size = _SIZES.unpack_from(self._bytes, place)
                begin = place + _SIZES.size
                end = begin + key_size
                if self._bytes[begin:end] == key:
                    return Entry(*_INFO.unpack_from(self._bytes, end))
        return None


class DictionaryWriter:
    """Writes the same table, for a writer of fields to use in place of Whoosh's."""

    def __init__(self, file: Any) -> None:
        """Take the file, which may have another writer's beginning."""
        file.seek(0)
        header = _MAGIC + bytes([_CRC]) + bytes(8)
        self._entries = [header]
        self.extras: dict[str, Any] = {}
        self._file = file
        self._end = len(header)
        self._places = array("q")
        self._buckets: list[list[tuple[int, int]]] = [[] for _bucket in range(_BUCKETS)]

    def add(self, key: bytes, value: bytes) -> None:
        """Take an entry; each key is above the one before."""
        hashed = crc32(key)
        self._buckets[hashed % _BUCKETS].append((hashed, self._end))
        self._places.append(self._end)
        entry = _SIZES.pack(len(key), len(value)) + key + value
        self._entries.append(entry)
        self._end += len(entry)

    def close(self) -> None:
        """Write entries and tables, and what a reader begins with, and close the file."""
        self._file.write(b"".join(self._entries))
        directory = []
        for bucket in self._buckets:
            slots = _slots(bucket)
            directory += [self._end, len(slots)]
            self._file.write(pack("!" + "Iq" * len(slots), *chain.from_iterable(slots)))
            self._end += _SLOT.size * len(slots)
        self._file.write(pack("!" + "qi" * _BUCKETS, *directory))
        begin = self._file.tell()
        self._file.write_pickle({**self.extras, "indextype": "q", "indexlen": len(self._places)})
        self._file.write_array(self._places)
        self._file.write(pack_int(self._file.tell() - begin))
        self._file.close()


def _slots(bucket: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return a table twice as long as its bucket; who finds a place taken goes on to the next."""
    slots = [_FREE] * (2 * len(bucket))
    for hashed, place in bucket:
        slot = (hashed >> 8) % len(slots)
        while slots[slot] is not _FREE:
            slot = (slot + 1) % len(slots)
        slots[slot] = (hashed, place)
    return slots


_FREE = (0, 0)
