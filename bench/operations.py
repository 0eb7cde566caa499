"""What is asked of every engine: operations, each with its queries drawn from the corpus."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from bench.corpus import LANGUAGES, BenchStatement

FACETS_AND_MONTHS = "four facets + months, all matches"


@dataclass(frozen=True)
class BenchQuery:
    """One query, the same for every engine: words (stems), how they combine, filters, order, counts."""

    words: tuple[str, ...]
    combine: str = "and"
    """and, or, phrase or prefix."""
    official: str = ""
    start: date | None = None
    end: date | None = None
    newest: bool = False
    counts: bool = False


@dataclass(frozen=True)
class Operation:
    """A kind of query, and what it may cost beside the peers at 100k (ratio)."""

    name: str
    queries: tuple[BenchQuery, ...]
    targets: dict[str, float]
    first_targets: dict[str, float]
    """The same for words asked for the first time."""
    strangers: tuple[BenchQuery, ...] = ()
    """Queries of the same kind with other words, asked by a new reader before its first time counts."""


def operations(sample: list[BenchStatement], count: int, seed: int = 2) -> list[Operation]:
    """Return the operations with `count` queries each."""
    rng = random.Random(seed)
    words = _Words(sample, rng)
    whoosh = 1 / 20
    filters = 1 / 60

    def some(make: object) -> tuple[BenchQuery, ...]:
        return tuple(make() for _number in range(count))  # type: ignore[operator]

    def filtered() -> BenchQuery:
        start = date(rng.randint(2001, 2018), 1, 1)
        official = f"official-{rng.randint(1, 4)}"
        return BenchQuery((words.common(),), official=official, start=start, end=start.replace(year=start.year + 5))

    kinds: list[tuple[str, object, dict[str, float], dict[str, float]]] = [
        ("rare word", lambda: BenchQuery((words.rare(),)), {"fts5": 1.0}, {"fts5": 2.0}),
        ("common word", lambda: BenchQuery((words.common(),)), {"fts5": 0.1, "whoosh": whoosh}, {"fts5": 0.4}),
        ("two words AND", lambda: BenchQuery(words.pair()), {"fts5": 0.4}, {"fts5": 1.2}),
        ("three words OR", lambda: BenchQuery(words.three(), "or"), {"fts5": 0.4}, {"fts5": 1.2}),
        ("phrase of common words", lambda: BenchQuery(words.neighbours(), "phrase"), {"fts5": 0.6}, {"fts5": 3.0}),
        ("prefix, 4 letters", lambda: BenchQuery((words.common()[:4],), "prefix"), {}, {}),
        ("common word + official + dates", filtered, {"fts5": 0.1, "whoosh": filters}, {"fts5": 0.4}),
        ("newest first", lambda: BenchQuery((words.common(),), newest=True), {"fts5": 0.1}, {"fts5": 0.4}),
        (
            FACETS_AND_MONTHS,
            lambda: BenchQuery((words.common(),), counts=True),
            {"fts5": 0.1, "postgresql": 0.2, "whoosh": filters},
            {"fts5": 0.3, "postgresql": 0.3},
        ),
    ]
    return [
        Operation(name, queries := some(make), warm, first, tuple(_stranger(query, words) for query in queries))
        for name, make, warm, first in kinds
    ]


def _stranger(query: BenchQuery, words: "_Words") -> BenchQuery:
    """Return a query of the same kind that shares nothing with this one."""
    others = tuple(words.rare_beside(word) for word in query.words)
    start = query.start and query.start.replace(year=query.start.year - 1)
    return replace(query, words=others, official=query.official and "official-77", start=start)


class _Words:
    """Draws words by how many documents have them."""

    def __init__(self, sample: list[BenchStatement], rng: random.Random) -> None:
        self._rng = rng
        self._bodies = [one.body for one in sample]
        self._common: dict[str, list[str]] = {}
        self._rare: list[str] = []
        self._of_language: list[list[str]] = []
        for language in LANGUAGES:
            counts: Counter[str] = Counter()
            for one in sample:
                if one.language == language:
                    counts.update(set(one.body))
            ranked = [word for word, _count in counts.most_common()]
            self._common[language] = ranked[:15]
            self._rare += ranked[len(ranked) // 2 :]
            self._of_language.append(ranked)

    def rare(self) -> str:
        return self._rng.choice(self._rare)

    def rare_beside(self, word: str) -> str:
        """Return a rare word of the language of a word, or of its beginning."""
        own = next(ranked for ranked in self._of_language if any(one.startswith(word) for one in ranked))
        return self._rng.choice(own[len(own) // 2 :])

    def common(self) -> str:
        return self._rng.choice(self._common[self._rng.choice(LANGUAGES)])

    def pair(self) -> tuple[str, ...]:
        return tuple(self._rng.sample(self._common[self._rng.choice(LANGUAGES)], 2))

    def three(self) -> tuple[str, ...]:
        return tuple(self._rng.sample(self._common[self._rng.choice(LANGUAGES)], 3))

    def neighbours(self) -> tuple[str, ...]:
        common = set(self._common["fr"] + self._common["ar"] + self._common["en"])
        for body in self._shuffled():
            for pair in pairwise(body):
                if set(pair) <= common and pair[0] != pair[1]:
                    return pair
        return self.pair()

    def _shuffled(self) -> Iterator[list[str]]:
        while True:
            yield self._rng.choice(self._bodies)
