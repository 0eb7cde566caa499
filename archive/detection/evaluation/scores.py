"""The units of scoring: counts for sets, outcomes for single values."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

Gold = dict[str, Any]
"""One annotated document, as read from its JSON file."""


@dataclass
class Counts:
    """Right, spurious and missing items, with the items themselves for the list of misses."""

    right: int = 0
    spurious: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    def add(self, other: "Counts") -> None:
        """Add another document's counts."""
        self.right += other.right
        self.spurious += other.spurious
        self.missing += other.missing

    @property
    def precision(self) -> float:
        """Share of what was found that is right."""
        found = self.right + len(self.spurious)
        return self.right / found if found else 1.0

    @property
    def recall(self) -> float:
        """Share of what is there that was found."""
        there = self.right + len(self.missing)
        return self.right / there if there else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def compare(found: Iterable[str], wanted: Iterable[str], neutral: Iterable[str] = ()) -> Counts:
    """Compare two sets by id; neutral items count neither way."""
    have, want, spare = set(found), set(wanted), set(neutral)
    return Counts(len(have & want), sorted(have - want - spare), sorted(want - have))


@dataclass
class Verdict:
    """Whether a single value is right; None when the annotation leaves it open."""

    right: bool | None
    got: str = ""
    wanted: str = ""
