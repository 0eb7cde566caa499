"""A seeded corpus: statements in three made-up vocabularies, with the values that filters need.

Words are made of syllables and drawn by a Zipf law, so that there are rare words, common
ones and phrases of common ones. No word changes when it is stemmed, so that every engine is
given the same tokens.
"""

import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from archive.search.analysis import stems, tokens

SCALES = {"200": 200, "2k": 2_000, "20k": 20_000, "100k": 100_000}
LANGUAGES = ("fr", "ar", "en")
_SYLLABLES = {
    "fr": ["ba", "ko", "du", "mi", "ro", "ta", "vu", "go", "pa", "zi", "bu", "do"],
    "en": ["gak", "lom", "nup", "rik", "tam", "vob", "wuk", "dap", "fom", "hig", "jup", "kob"],
    "ar": ["را", "دو", "شم", "جع", "طق", "صد", "حج", "خم", "زع", "ضر", "ثم", "غز"],
}
_VOCABULARY = 12_000
_OFFICIALS, _COUNTRIES, _TOPICS, _SOURCES = 120, 40, 30, 25
_FIRST_DAY = date(2000, 1, 1)
_DAYS = 9_000


@dataclass(frozen=True)
class BenchStatement:
    """One statement of the corpus."""

    number: int
    language: str
    title: list[str]
    body: list[str]
    officials: list[str]
    relation: str
    topics: list[str]
    kind: str
    source: str
    day: date


def vocabulary(language: str) -> list[str]:
    """Return words of a language, the most frequent first; none of them changes when it is stemmed."""
    made = ("".join(parts) for size in (3, 4) for parts in itertools.product(_SYLLABLES[language], repeat=size))
    steady = (word for word in made if all(stems(token, language) == (word,) for token in tokens(word)))
    words = list(itertools.islice(steady, _VOCABULARY))
    random.Random(language).shuffle(words)
    return words


def statements(count: int, seed: int = 1) -> Iterator[BenchStatement]:
    """Yield the statements, the same for the same seed."""
    rng = np.random.default_rng(seed)
    words = {language: np.array(vocabulary(language)) for language in LANGUAGES}
    weights = {language: _zipf(len(words[language])) for language in LANGUAGES}
    for number in range(1, count + 1):
        language = LANGUAGES[int(rng.integers(3))]
        length = int(rng.integers(80, 320))
        drawn = [str(word) for word in rng.choice(words[language], length + 8, p=weights[language])]
        people = rng.zipf(1.4, 3) % _OFFICIALS
        sides = sorted({int(rng.integers(_COUNTRIES)), int(rng.zipf(1.5)) % _COUNTRIES})
        yield BenchStatement(
            number,
            language,
            drawn[:8],
            drawn[8:],
            sorted({f"official-{person}" for person in people}),
            "-".join(f"c{side}" for side in sides),
            sorted({f"topic-{topic}" for topic in rng.zipf(1.5, 2) % _TOPICS}),
            ("call", "meeting", "visit", "summit")[int(rng.integers(4))],
            f"source-{int(rng.integers(_SOURCES))}",
            _FIRST_DAY + timedelta(days=int(rng.integers(_DAYS))),
        )


def _zipf(count: int) -> NDArray[np.float64]:
    weights = 1 / np.arange(2, count + 2, dtype=np.float64) ** 0.9
    shares: NDArray[np.float64] = weights / weights.sum()
    return shares
