"""Tables as streams of text: CSV for spreadsheets and statistics, JSON Lines for programs."""

import csv
import json
from collections.abc import Iterable, Iterator
from io import StringIO

from archive.export.cells import guarded
from archive.export.columns import Row, Table, Value

SEPARATOR = "; "
"""Between the values of a list in one cell."""

BYTE_ORDER_MARK = "\ufeff"
"""Without it, Excel reads Arabic as if it were Western European."""


def csv_lines(table: Table[Row], rows: Iterable[Row]) -> Iterator[str]:
    """Yield a CSV file (RFC 4180, UTF-8, a byte order mark, a header) row by row."""
    buffer = StringIO()
    writer = csv.writer(buffer)
    writer.writerow(table.header)
    yield BYTE_ORDER_MARK + _taken(buffer)
    for row in rows:
        writer.writerow([guarded(_cell(value)) for value in table.values(row)])
        yield _taken(buffer)


def json_lines(table: Table[Row], rows: Iterable[Row]) -> Iterator[str]:
    """Yield one JSON object a line, with every column; an empty value is null, a list is a list."""
    for row in rows:
        record = {name: _json(value) for name, value in zip(table.header, table.values(row), strict=True)}
        yield json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n"


def _taken(buffer: StringIO) -> str:
    text = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return text


def _cell(value: Value) -> str:
    if isinstance(value, list):
        return SEPARATOR.join(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def _json(value: Value) -> Value:
    return None if value == "" else value
