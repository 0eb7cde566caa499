"""What every column of an export means: for people, and as a Frictionless Table Schema for programs.

Specification: https://specs.frictionlessdata.io/table-schema/ (version 1). It describes the CSV
files, in which a list is one cell.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from archive.export.columns import Column, Kind, Table

KIND_NAMES = {
    Kind.TEXT: _("text"),
    Kind.CODE: _("code"),
    Kind.NUMBER: _("whole number"),
    Kind.YES_NO: _("yes or no"),
    Kind.DAY: _("day (ISO 8601)"),
    Kind.PARTIAL_DATE: _("partial date (EDTF)"),
    Kind.ADDRESS: _("web address"),
    Kind.LIST: _("list"),
}

TABLE_NAMES = {"statements": _("Statements"), "exchanges": _("Exchanges"), "quotations": _("Quotations")}

_SCHEMA_TYPES: dict[Kind, dict[str, Any]] = {
    Kind.NUMBER: {"type": "integer"},
    Kind.YES_NO: {"type": "boolean", "trueValues": ["yes"], "falseValues": ["no"]},
    Kind.DAY: {"type": "date"},
    Kind.ADDRESS: {"type": "string", "format": "uri"},
}


@dataclass(frozen=True)
class Explained:
    """A column as the codebook page shows it."""

    name: str
    kind: str
    about: str
    terms: list[tuple[str, str]]


@dataclass(frozen=True)
class ExplainedTable:
    """A table as the codebook page shows it."""

    name: str
    title: str
    columns: list[Explained]


def codebook(tables: Iterable[Table[Any]]) -> list[ExplainedTable]:
    """Return the tables in the interface's words."""
    return [
        ExplainedTable(table.name, str(TABLE_NAMES[table.name]), [_explained(one) for one in table.columns])
        for table in tables
    ]


def table_schema(table: Table[Any]) -> dict[str, Any]:
    """Return the Frictionless Table Schema of a table's CSV file."""
    return {"fields": [_field(column) for column in table.columns], "missingValues": [""]}


def _explained(column: Column[Any]) -> Explained:
    terms = [(code, str(label)) for code, label in column.terms]
    return Explained(column.name, str(KIND_NAMES[column.kind]), str(column.about), terms)


def _field(column: Column[Any]) -> dict[str, Any]:
    kind = _SCHEMA_TYPES.get(column.kind) or {"type": "string"}
    return {"name": column.name, "description": str(column.about), **kind}
