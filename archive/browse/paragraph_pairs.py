"""An original and its translation, paragraph by paragraph.

Where both have as many paragraphs they stand in order. Where not, they are aligned by their
lengths: what is long in one language is long in the other (Gale and Church, "A program for
aligning sentences in bilingual corpora", 1993), one to one, one to two, two to one, or alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass

Numbered = tuple[int, str]
"""A paragraph with its number, which is its anchor."""

_MOVES = ((1, 1, 0.0), (1, 2, 0.6), (2, 1, 0.6), (1, 0, 1.4), (0, 1, 1.4))
"""Paragraphs taken from each side, and what it costs to take them so."""


@dataclass(frozen=True)
class ParagraphPair:
    """Paragraphs of one text beside those of the other."""

    first: list[Numbered]
    second: list[Numbered]


def paragraph_pairs(first: Sequence[str], second: Sequence[str]) -> list[ParagraphPair]:
    """Lay two lists of paragraphs beside each other."""
    one, other = list(enumerate(first, 1)), list(enumerate(second, 1))
    if len(one) == len(other):
        return [ParagraphPair([a], [b]) for a, b in zip(one, other, strict=True)]
    return _aligned(one, other)


def _aligned(one: list[Numbered], other: list[Numbered]) -> list[ParagraphPair]:
    """Find the cheapest way through both lists."""
    ratio = max(1, sum(len(text) for _n, text in other)) / max(1, sum(len(text) for _n, text in one))
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    for i in range(len(one) + 1):
        for j in range(len(other) + 1):
            for a, b, toll in _MOVES:
                before = (i - a, j - b)
                if before not in best:
                    continue
                cost = best[before][0] + toll + _unlike(one[i - a : i], other[j - b : j], ratio)
                if (i, j) not in best or cost < best[i, j][0]:
                    best[i, j] = (cost, before)
    pairs, at = [], (len(one), len(other))
    while at != (0, 0):
        before = best[at][1]
        pairs.append(ParagraphPair(one[before[0] : at[0]], other[before[1] : at[1]]))
        at = before
    return pairs[::-1]


def _unlike(one: list[Numbered], other: list[Numbered], ratio: float) -> float:
    """Return how far two groups of paragraphs are from the length the whole texts promise."""
    a, b = sum(len(text) for _n, text in one) * ratio, sum(len(text) for _n, text in other)
    return abs(a - b) / max(a, b, 1) * 2
