"""A pair of states, unordered: the unit researchers of bilateral relations work with."""

import re
from dataclasses import dataclass

_SLUG = re.compile(r"^([a-z]{2})-([a-z]{2})$")


@dataclass(frozen=True)
class Dyad:
    """Two different ISO 3166 alpha-2 codes in alphabetical order."""

    first: str
    second: str

    @classmethod
    def of(cls, one: str, other: str) -> "Dyad":
        """Return the pair of two codes in any order and case; raises ValueError for one country twice."""
        first, second = sorted((one.upper(), other.upper()))
        if first == second:
            raise ValueError("A pair takes two different countries.")
        return cls(first, second)

    @classmethod
    def from_slug(cls, slug: str) -> "Dyad":
        """Read "ma-us" (or "us-ma"); raises ValueError."""
        match = _SLUG.match(slug.strip().lower())
        if match is None:
            raise ValueError("A pair is written as two country codes, such as ma-us.")
        return cls.of(*match.groups())

    @property
    def slug(self) -> str:
        """The pair as addresses write it: ma-us."""
        return f"{self.first}-{self.second}".lower()

    def __str__(self) -> str:
        return self.slug
