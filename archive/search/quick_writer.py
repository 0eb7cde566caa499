"""Whoosh's writer with its work for every single posting done for a whole field at once.

Stock Whoosh keeps every posting as a tuple, sorts them all, spills them to disk, looks the
length of its field up in a file and then packs block by block. Here texts are inverted as
arrays (inverting.py), and blocks are packed from arrays. The files are those of W3Codec;
Whoosh's own reader reads them (tests/search/test_evaluate).
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from whoosh.codec.whoosh3 import LENGTHS_COLUMN, W3Codec
from whoosh.index import FileIndex
from whoosh.system import pack_ushort
from whoosh.util.numeric import length_to_byte
from whoosh.writing import SegmentWriter

from archive.search.dictionary import DictionaryWriter
from archive.search.inverting import FieldPostings, Pieces, TextCollector, ValueCollector, joined
from archive.search.posting_blocks import BLOCK, FieldBlocks
from archive.search.schema import COLUMNS, DIGEST, Text
from archive.search.segments import Mask, Segment
from archive.search.takeover import postings_taken_over

Lengths = NDArray[np.uint8]


class QuickWriter(SegmentWriter):  # type: ignore[misc]
    """Writes segments that differ from Whoosh's own in nothing but the time they take."""

    def __init__(self, index: FileIndex) -> None:
        """Open a writer; the caller holds the archive's writer lock, so Whoosh's is not taken."""
        super().__init__(index, _lk=False, compound=False, codec=W3Codec(blocklimit=BLOCK, compression=0))
        terms = DictionaryWriter(self.fieldwriter._tindex.dbfile)
        terms.extras["fieldmap"] = self.fieldwriter._fieldmap
        self.fieldwriter._tindex = terms
        self._pieces = Pieces()
        self._collected: dict[str, TextCollector | ValueCollector] = {}
        self._taken_over: dict[str, list[FieldPostings]] = {}

    def add_document(self, **fields: Any) -> None:
        """Take a document: texts as lists, values as lists, numbers for columns."""
        numbered: dict[str, Any] = {}
        self.perdocwriter.start_doc(self.docnum)
        for name, value in fields.items():
            field = self.schema[name]
            if isinstance(field, Text):
                # The same text stands stemmed and as printed.
                texts = [numbered[text] if text in numbered else self._pieces.numbers(text) for text in value]
                numbered.update(zip(value, texts, strict=True))
                self._collector(name, field).add(self.docnum, texts)
            elif field.indexed:
                self._collector(name, field).add(self.docnum, value)
            else:
                self.perdocwriter.add_column_value(name, field.column_type, value)
        self._finish_document()

    def take_over(self, segment: Segment, alive: Mask) -> None:
        """Take the living documents of a segment that goes away."""
        columns = {name: segment.column(name).tolist() for name in COLUMNS}
        columns[DIGEST] = segment.digests()
        first = self.docnum
        for place in np.flatnonzero(alive).tolist():
            self.perdocwriter.start_doc(self.docnum)
            for name, values in columns.items():
                self.perdocwriter.add_column_value(name, self.schema[name].column_type, values[place])
            self._finish_document()
        for name in segment.field_names:
            self._taken_over.setdefault(name, []).append(postings_taken_over(segment, name, alive, first))

    def _finish_document(self) -> None:
        self.perdocwriter.finish_doc()
        self.docnum += 1
        self._added = True

    def _collector(self, name: str, field: Any) -> Any:
        if name not in self._collected:
            is_text = isinstance(field, Text)
            self._collected[name] = TextCollector(self._pieces, field.language) if is_text else ValueCollector()
        return self._collected[name]

    def _flush_segment(self) -> None:
        for name in sorted({*self._collected, *self._taken_over}):
            parts = list(self._taken_over.get(name, []))
            if name in self._collected:
                parts.insert(0, self._collected.pop(name).postings())
            postings = joined(parts)
            if not postings.names:
                continue
            lengths = self._write_lengths(name, postings) if isinstance(self.schema[name], Text) else None
            self._write_field(name, postings, lengths)
        self.perdocwriter.close()
        self.fieldwriter.close()

    def _write_lengths(self, name: str, postings: FieldPostings) -> Lengths:
        """Write how many words each document has in a field; return it as Whoosh stores it."""
        lengths = postings.lengths(self.docnum)
        known, which = np.unique(lengths, return_inverse=True)
        stored = np.array([length_to_byte(int(length)) for length in known], np.uint8)[which]
        writer = self.perdocwriter
        writer._create_column(f"_{name}_len", LENGTHS_COLUMN)
        column = writer._get_column(f"_{name}_len")
        for document in np.flatnonzero(stored).tolist():
            column.add(document, int(stored[document]))
        writer._fieldlengths[name] = int(lengths.sum())
        return stored

    def _write_field(self, name: str, postings: FieldPostings, lengths: Lengths | None) -> None:
        writer = self.fieldwriter
        writer.start_field(name, self.schema[name])
        prefix = pack_ushort(writer._fieldid)
        for term, entry in FieldBlocks(postings, lengths).write(writer._postfile):
            writer._tindex.add(prefix + term.encode(), entry)
        writer.finish_field()
