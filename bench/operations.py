"""What is asked of every engine: operations, each with its queries drawn from the corpus."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from bench.corpus import LANGUAGES, BenchStatement


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
    """A kind of query, and what it may cost beside the peers at 100k (ratio, warm)."""

    name: str
    queries: tuple[BenchQuery, ...]
    targets: dict[str, float]


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

    return [
        Operation("rare word", some(lambda: BenchQuery((words.rare(),))), {"fts5": 1.0}),
        Operation("common word", some(lambda: BenchQuery((words.common(),))), {"whoosh": whoosh}),
        Operation("two words AND", some(lambda: BenchQuery(words.pair())), {"fts5": 0.4}),
        Operation("three words OR", some(lambda: BenchQuery(words.three(), "or")), {"fts5": 0.4}),
        Operation("phrase of common words", some(lambda: BenchQuery(words.neighbours(), "phrase")), {"fts5": 0.6}),
        Operation("prefix, 4 letters", some(lambda: BenchQuery((words.common()[:4],), "prefix")), {}),
        Operation("common word + official + dates", some(filtered), {"fts5": 0.1, "whoosh": filters}),
        Operation("newest first", some(lambda: BenchQuery((words.common(),), newest=True)), {"fts5": 0.1}),
        Operation(
            "four facets + months, all matches",
            some(lambda: BenchQuery((words.common(),), counts=True)),
            {"fts5": 0.1, "whoosh": filters},
        ),
    ]


class _Words:
    """Draws words by how many documents have them."""

    def __init__(self, sample: list[BenchStatement], rng: random.Random) -> None:
        self._rng = rng
        self._bodies = [one.body for one in sample]
        self._common: dict[str, list[str]] = {}
        self._rare: list[str] = []
        for language in LANGUAGES:
            counts: Counter[str] = Counter()
            for one in sample:
                if one.language == language:
                    counts.update(set(one.body))
            ranked = [word for word, _count in counts.most_common()]
            self._common[language] = ranked[:15]
            self._rare += ranked[len(ranked) // 2 :]

    def rare(self) -> str:
        return self._rng.choice(self._rare)

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
