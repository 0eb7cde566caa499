"""The query string of a filtered view: read once, changed without losing the rest.

`Choices` keeps what the reader asked, as typed (2023-02 stays 2023-02), less what was not
understood. Every link of a page (chips, facets, paging, order) is a change of it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlencode

PARAMETERS = (
    "q",
    "official",
    "country",
    "relation",
    "topic",
    "genre",
    "kind",
    "status",
    "language",
    "source",
    "from",
    "to",
    "sort",
    "page",
)
"""The contract of every filtered view, in the order addresses are written in."""

FILTERS = tuple(name for name in PARAMETERS if name not in {"q", "sort", "page"})
"""The parameters that narrow the list."""


@dataclass(frozen=True)
class Choices:
    """Parameter and value pairs in the order of the contract; page 1 is never written."""

    pairs: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, str]]) -> "Choices":
        """Order pairs and drop empty and repeated ones."""
        kept = dict.fromkeys((name, value) for name, value in pairs if value and (name, value) != ("page", "1"))
        return cls(tuple(sorted(kept, key=lambda pair: PARAMETERS.index(pair[0]))))

    def values(self, name: str) -> list[str]:
        """Return the values of one parameter."""
        return [value for key, value in self.pairs if key == name]

    def has(self, name: str, value: str) -> bool:
        """Tell whether a value is chosen."""
        return (name, value) in self.pairs

    def without(self, *names: str) -> "Choices":
        """Return the view with these parameters left out, from its first page."""
        return Choices(tuple(pair for pair in self.pairs if pair[0] not in {*names, "page"}))

    def without_value(self, name: str, value: str) -> "Choices":
        """Return the view with one value taken back, from its first page."""
        return Choices(tuple(pair for pair in self.pairs if pair not in {(name, value)} and pair[0] != "page"))

    def with_value(self, name: str, value: str) -> "Choices":
        """Return the view with one value more, from its first page."""
        return Choices.of([*self.without().pairs, (name, value)])

    def replacing(self, name: str, value: str) -> "Choices":
        """Return the view with one parameter set to one value, from its first page (or at `page`)."""
        return Choices.of([*self.without(name).pairs, (name, value)])

    @property
    def query_string(self) -> str:
        """The address part from the question mark on; "?" alone clears the view."""
        return "?" + urlencode(self.pairs)

    @property
    def narrowing(self) -> tuple[tuple[str, str], ...]:
        """The pairs that narrow the list, words included."""
        return tuple(pair for pair in self.pairs if pair[0] in {*FILTERS, "q"})
