"""The fields of the index: texts by language, values to filter by, columns to sort by.

Texts keep positions; values are plain terms. Of a statement only its id and the digest of
what was indexed are kept (as columns): the text shown comes from the database.
"""

import struct
from collections.abc import Iterator
from typing import Any

from whoosh import columns, formats
from whoosh.fields import COLUMN, FieldType, Schema

from archive.search.analysis import ANALYZERS, postings_of

SCHEMA_VERSION = 2
"""Part of every digest and of the index itself: raise it when what is indexed, or how, changes."""

ZONES = ("title", "body", "quote")
"""Parts of a statement's text; each has a field per analyzer, such as body_fr."""
SURFACE = "surface"
"""Folded words as printed, of title and body, for literal search and spelling."""
FILTERS = (
    "official",
    "speaker",
    "country",
    "relation",
    "topic",
    "genre",
    "kind",
    "status",
    "exchange",
    "language",
    "source",
    "period",
    "month",
)
KEY = "key"
"""The statement's id as a term, to find the document that is to be replaced."""
COLUMNS = {"statement": "q", "day": "i", "width": "i"}
DIGEST = "digest"
OPEN_START = "00000000"
OPEN_END = "99999999"
"""Ends of a period (written 20230201-20230228) that has no beginning or no end."""


class PackedPositions(formats.Positions):  # type: ignore[misc]
    """Positions as 32-bit little-endian numbers, so that a block decodes into one array."""

    def encode(self, positions: list[int]) -> bytes:
        """Return the bytes of one posting's positions."""
        return struct.pack(f"<{len(positions)}I", *positions)

    def decode_positions(self, value: bytes) -> list[int]:
        """Return the positions, as Whoosh's own queries ask for them."""
        return list(struct.unpack(f"<{len(value) // 4}I", value))

    def decode_frequency(self, value: bytes) -> int:
        """Return how often the term stands in the field."""
        return len(value) // 4

    def decode_weight(self, value: bytes) -> float:
        """Return the frequency: no occurrence weighs more than another."""
        return float(len(value) // 4)


class Text(FieldType):  # type: ignore[misc]
    """Texts in one language, given as a list."""

    def __init__(self, analyzer: str) -> None:
        super().__init__(format=PackedPositions(), analyzer=None, scorable=True)
        self.language = analyzer

    def index(self, value: list[str], **_kwargs: Any) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Yield each term with its frequency, weight and packed positions."""
        for term, positions in postings_of(value, self.language).items():
            count = len(positions)
            yield term.encode(), count, float(count), struct.pack(f"<{count}I", *positions)


class Values(FieldType):  # type: ignore[misc]
    """Terms to filter by, given as a list of strings."""

    def __init__(self) -> None:
        super().__init__(format=formats.Existence(), analyzer=None)

    def index(self, value: list[str], **_kwargs: Any) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Yield each value."""
        for term in dict.fromkeys(value):
            yield term.encode(), 1, 1.0, b""


def text_field(zone: str, analyzer: str) -> str:
    """Return the name of the field of a part of the text in a language."""
    return f"{zone}_{analyzer}"


def build_schema() -> Schema:
    """Return the schema of a new index."""
    fields: dict[str, FieldType] = {KEY: Values(), SURFACE: Text("")}
    fields |= {text_field(zone, analyzer): Text(analyzer) for zone in ZONES for analyzer in ANALYZERS}
    fields |= {name: Values() for name in FILTERS}
    fields |= {name: COLUMN(columns.NumericColumn(code)) for name, code in COLUMNS.items()}
    fields[DIGEST] = COLUMN(columns.FixedBytesColumn(32))
    return Schema(**fields)
