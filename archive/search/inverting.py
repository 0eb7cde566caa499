"""Texts turned into postings for a whole segment at once: arrays instead of a call for every word.

A text is cut at its blanks; each piece between blanks is analysed once, however often it
stands in the segment, and after that is a number. Counting, ordering and placing those
numbers are array operations. The postings are those of `analysis.postings_of`, as a
property test says.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from archive.search.analysis import GAP, terms_of
from archive.search.ranges import counted_up

Whole = NDArray[np.int64]
Small = NDArray[np.int32]


@dataclass(frozen=True)
class FieldPostings:
    """All postings of a field: those of `names[i]`, by document, are at `starts[i]` to before `starts[i + 1]`."""

    names: list[str]
    """The terms, in ascending order."""
    starts: Whole
    documents: Small
    counts: Small
    positions: NDArray[np.uint32] | None
    """Where each term stands in each document, end to end; None where only its presence counts."""

    def lengths(self, size: int) -> Whole:
        """Return how many words each of the first `size` documents has in the field."""
        return np.bincount(self.documents, weights=self.counts, minlength=size).astype(np.int64)


class Pieces(dict[str, int]):
    """Numbers for the pieces of text between blanks, given at the first sight of each."""

    def __missing__(self, piece: str) -> int:
        self[piece] = number = len(self)
        return number

    def numbers(self, text: str) -> Small:
        """Return the numbers of a text's pieces, in order."""
        return np.array(list(map(self.__getitem__, text.split())), dtype=np.int32)


class TextCollector:
    """Takes the texts of one field, document by document in ascending order."""

    def __init__(self, pieces: Pieces, analyzer: str) -> None:
        self._pieces = pieces
        self._analyzer = analyzer
        self._documents: list[int] = []
        self._texts: list[Small] = []

    def add(self, document: int, texts: Iterable[Small]) -> None:
        """Take a document's texts, as numbers of pieces."""
        for text in texts:
            self._documents.append(document)
            self._texts.append(text)

    def postings(self) -> FieldPostings:
        """Return the postings of everything taken."""
        pieces = np.concatenate(self._texts)
        terms = _Terms(self._pieces, np.unique(pieces), self._analyzer)
        words = terms.words[pieces]
        places = self._first_places(pieces, words)
        rows = terms.row_counts[pieces]
        occurrence = np.repeat(np.arange(len(pieces)), rows)
        row = counted_up(terms.first_rows[pieces], rows)
        documents = np.repeat(np.array(self._documents, np.int32), [len(text) for text in self._texts])
        return grouped(terms.names, terms.of_rows[row], documents[occurrence], places[occurrence] + terms.shifts[row])

    def _first_places(self, pieces: Small, words: Whole) -> Whole:
        """Return at which position of its document the first word of each piece stands."""
        sizes = np.array([len(text) for text in self._texts])
        before = np.concatenate(([0], np.cumsum(words)))
        begins = np.concatenate(([0], np.cumsum(sizes)[:-1]))
        widths = before[begins + sizes] - before[begins] + GAP
        shifts = np.concatenate(([0], np.cumsum(widths)[:-1]))
        owners = np.array(self._documents)
        is_first = np.concatenate(([True], owners[1:] != owners[:-1]))
        first_text = np.maximum.accumulate(np.where(is_first, np.arange(len(owners)), 0))
        bases = shifts - shifts[first_text] - before[begins]
        places: Whole = before[:-1] + np.repeat(bases, sizes)
        return places


class _Terms:
    """The terms of some pieces as a table: piece p has the rows from `first_rows[p]` on, `row_counts[p]` of them."""

    def __init__(self, pieces: Pieces, used: Small, analyzer: str) -> None:
        self.words = np.zeros(len(pieces), np.int64)
        """How many words a piece has; none where it is only punctuation."""
        self.row_counts = np.zeros(len(pieces), np.int64)
        self.first_rows = np.zeros(len(pieces), np.int64)
        texts = list(pieces)
        numbers: dict[str, int] = {}
        of_rows: list[int] = []
        shifts: list[int] = []
        for piece in used.tolist():
            analysed = terms_of(texts[piece], analyzer)
            self.words[piece] = len(analysed)
            self.first_rows[piece] = len(of_rows)
            for shift, terms in enumerate(analysed):
                of_rows += [numbers.setdefault(term, len(numbers)) for term in terms]
                shifts += [shift] * len(terms)
            self.row_counts[piece] = len(of_rows) - self.first_rows[piece]
        self.names = list(numbers)
        self.of_rows = np.array(of_rows, np.int64)
        self.shifts = np.array(shifts, np.int64)


class ValueCollector:
    """Takes the values of one field, document by document in ascending order."""

    def __init__(self) -> None:
        self._found: dict[str, list[int]] = {}

    def add(self, document: int, values: Iterable[str]) -> None:
        """Take a document's values."""
        for value in dict.fromkeys(values):
            self._found.setdefault(value, []).append(document)

    def postings(self) -> FieldPostings:
        """Return the postings of everything taken."""
        names = sorted(self._found)
        documents = [self._found[name] for name in names]
        starts = np.concatenate(([0], np.cumsum([len(one) for one in documents]))).astype(np.int64)
        ids = np.array([number for one in documents for number in one], np.int32)
        return FieldPostings(names, starts, ids, np.ones(len(ids), np.int32), None)


def grouped(names: Sequence[str], terms: Whole, documents: Small, places: Whole) -> FieldPostings:
    """Group occurrences, which are in the order of documents and places, by their terms' numbers."""
    ordered, ranks = _ranked(names)
    key = np.sort((ranks[terms] << 32) | np.arange(len(terms)))
    order, rank = key & 0xFFFFFFFF, key >> 32
    documents = documents[order]
    begins = np.flatnonzero(_differs(rank) | _differs(documents))
    counts = np.diff(np.append(begins, len(rank))).astype(np.int32)
    starts = np.searchsorted(rank[begins], np.arange(len(ordered) + 1))
    return FieldPostings(ordered, starts, documents[begins], counts, places[order].astype("<u4"))


def joined(parts: list[FieldPostings]) -> FieldPostings:
    """Put the postings of one field together; each part's documents come after those of the part before."""
    if len(parts) == 1:
        return parts[0]
    numbers: dict[str, int] = {}
    of_names = [np.array([numbers.setdefault(name, len(numbers)) for name in part.names], np.int64) for part in parts]
    ordered, ranks = _ranked(list(numbers))
    terms = [np.repeat(ranks[own], np.diff(part.starts)) for own, part in zip(of_names, parts, strict=True)]
    key = np.sort((np.concatenate(terms) << 32) | np.arange(sum(map(len, terms))))
    order = key & 0xFFFFFFFF
    counts = np.concatenate([part.counts for part in parts])
    positions = None
    if all(part.positions is not None for part in parts):
        firsts = np.concatenate(([0], np.cumsum(counts)[:-1]))
        flat = np.concatenate([part.positions for part in parts if part.positions is not None])
        positions = flat[counted_up(firsts[order], counts[order].astype(np.int64))]
    starts = np.searchsorted(key >> 32, np.arange(len(ordered) + 1))
    documents = np.concatenate([part.documents for part in parts])[order]
    return FieldPostings(ordered, starts, documents, counts[order], positions)


def _ranked(names: Sequence[str]) -> tuple[list[str], Whole]:
    """Return names in order, and the rank of each."""
    order = sorted(range(len(names)), key=names.__getitem__)
    ranks = np.empty(len(names), np.int64)
    ranks[order] = np.arange(len(names))
    return [names[place] for place in order], ranks


def _differs(numbers: NDArray[Any]) -> NDArray[np.bool_]:
    """Tell of each number whether it is the first or another than the one before."""
    return np.concatenate(([True], numbers[1:] != numbers[:-1])) if len(numbers) else np.empty(0, np.bool_)
