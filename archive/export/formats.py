"""The formats of an export, by the ending of its address."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from archive.export import bibtex, ris
from archive.export.citable import Citable
from archive.export.columns import Table
from archive.export.csl import Item, csl_item
from archive.export.tables import csv_lines, json_lines


class CitableRow(Protocol):
    """A row that can be cited."""

    def citable(self) -> Citable:
        """Return the facts a citation is made of."""


Rows = Iterable[Any]


@dataclass(frozen=True)
class Format:
    """A way to write rows down."""

    ending: str
    name: str
    media_type: str
    write: Callable[[Table[Any], Rows], Iterator[str]]
    with_text: bool = False
    """Whether it holds the texts."""


def _of_items(write: Callable[[Item], str]) -> Callable[[Table[Any], Rows], Iterator[str]]:
    def stream(table: Table[Any], rows: Iterable[CitableRow]) -> Iterator[str]:
        return (write(csl_item(row.citable())) for row in rows)

    return stream


def _csl_array(table: Table[Any], rows: Iterable[CitableRow]) -> Iterator[str]:
    yield "["
    for number, row in enumerate(rows):
        yield (",\n" if number else "\n") + csl_json(csl_item(row.citable()))
    yield "\n]\n"


def csl_json(item: Item) -> str:
    """Return one item as JSON."""
    return json.dumps(item, ensure_ascii=False, separators=(",", ":"))


FORMATS = {
    one.ending: one
    for one in (
        Format("csv", "CSV", "text/csv", csv_lines, with_text=True),
        Format("jsonl", "JSON Lines", "application/jsonl", json_lines, with_text=True),
        Format("ris", "RIS", ris.MEDIA_TYPE, _of_items(ris.ris_record)),
        Format("bib", "BibTeX", bibtex.MEDIA_TYPE, _of_items(bibtex.bibtex_entry)),
        Format("csl.json", "CSL-JSON", "application/vnd.citationstyles.csl+json", _csl_array),
    )
}
"""Ending → format."""

CITATION_FORMATS = tuple(FORMATS[ending] for ending in ("ris", "bib", "csl.json"))
"""Those that a reference manager reads."""


def in_pieces(lines: Iterable[str], size: int = 64 * 1024) -> Iterator[bytes]:
    """Join lines into pieces of about `size` bytes, so that a server does not write each by itself."""
    kept: list[bytes] = []
    length = 0
    for line in lines:
        kept.append(line.encode("utf-8", "replace"))
        length += len(kept[-1])
        if length >= size:
            yield b"".join(kept)
            kept, length = [], 0
    if kept:
        yield b"".join(kept)
