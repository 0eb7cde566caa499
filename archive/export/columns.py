"""A column of a table: its name, what the codebook says of it, and how its value is read off a row."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypeVar

Row = TypeVar("Row")
Value = str | int | bool | list[str] | None


class Kind(StrEnum):
    """What a column holds."""

    TEXT = "text"
    CODE = "code"
    NUMBER = "number"
    YES_NO = "yes or no"
    DAY = "day"
    PARTIAL_DATE = "partial date"
    ADDRESS = "address"
    LIST = "list"


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column. Names are stable: a column may be added, none is renamed or given another meaning."""

    name: str
    kind: Kind
    about: Any
    """A sentence for the codebook, translated where it is shown."""
    value: Callable[[Row], Value]
    terms: Sequence[tuple[str, Any]] = ()
    """The values of a code, each with its label."""


@dataclass(frozen=True)
class Table(Generic[Row]):
    """The columns of one kind of export, in order."""

    name: str
    columns: tuple[Column[Row], ...]

    @property
    def header(self) -> list[str]:
        """The names of the columns."""
        return [column.name for column in self.columns]

    def values(self, row: Row) -> list[Value]:
        """Return a row's values, column by column."""
        return [column.value(row) for column in self.columns]
