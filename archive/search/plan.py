"""What to look up in the index, as a tree of plain values: the wording is gone, the terms are known."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Term:
    """Documents that have a term in a field."""

    field: str
    term: str
    boost: float = 1.0


@dataclass(frozen=True)
class PhraseOf:
    """Documents where words stand in order; each slot lists the terms that may stand there."""

    field: str
    slots: tuple[tuple[str, ...], ...]
    boost: float = 1.0
    within: int = 1
    """How far apart neighbours may stand; 1 for a phrase."""
    ordered: bool = True


@dataclass(frozen=True)
class Having:
    """Documents that have one of some values in a filter field."""

    field: str
    values: tuple[str, ...]
    score: float = 0.0


@dataclass(frozen=True)
class Dated:
    """Documents one of whose dates may lie in a period, ends included."""

    start: date | None
    end: date | None
    or_undated: bool = False


@dataclass(frozen=True)
class Undated:
    """Documents without any date."""


@dataclass(frozen=True)
class All:
    """Documents that every part finds; scores are added."""

    parts: tuple["Plan", ...]


@dataclass(frozen=True)
class Some:
    """Documents that at least one part finds; scores are added."""

    parts: tuple["Plan", ...]


@dataclass(frozen=True)
class Best:
    """Documents that at least one part finds; the best score counts."""

    parts: tuple["Plan", ...]


@dataclass(frozen=True)
class Without:
    """Documents that one part finds and the other does not."""

    wanted: "Plan"
    unwanted: "Plan"


@dataclass(frozen=True)
class ByConcept:
    """Documents found through the authority file rather than by the reader's own words."""

    part: "Plan"


@dataclass(frozen=True)
class Everything:
    """All documents."""


@dataclass(frozen=True)
class Nothing:
    """No document."""


Plan = Term | PhraseOf | Having | Dated | Undated | All | Some | Best | Without | ByConcept | Everything | Nothing
