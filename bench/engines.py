"""What every engine can do, and what it answers."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol

from bench.corpus import BenchStatement
from bench.operations import BenchQuery

TOP = 20
FACETS = ("official", "relation", "topic", "kind")


@dataclass(frozen=True)
class Answer:
    """What an engine found."""

    total: int
    top: list[int]
    scores: list[float] = field(default_factory=list)
    facets: dict[str, dict[str, int]] = field(default_factory=dict)


@dataclass(frozen=True)
class Row:
    """A statement as a results page shows it."""

    number: int
    title: str
    snippet: str


class Engine(Protocol):
    """An engine, over an index of its own in a folder or a database."""

    name: str

    def build(self, statements: Iterable[BenchStatement]) -> None:
        """Index a corpus."""

    def update(self, statement: BenchStatement) -> None:
        """Replace one statement, durably."""

    def search(self, query: BenchQuery) -> Answer:
        """Answer a query from what is committed."""

    def forget(self) -> None:
        """Open anew, with nothing of earlier queries at hand."""


class PageEngine(Engine, Protocol):
    """An engine that can fill a results page by itself."""

    def page(self, query: BenchQuery) -> tuple[Answer, list[Row]]:
        """Return the answer with all counts, and the rows of the best twenty with snippets."""
