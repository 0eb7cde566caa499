"""Lines of real documents in any order: whatever stands beside whatever, a text is read to its end.

A word that only opened an Arabic name, before a comma, once kept the reader for ever; such a mixture found it. The
alarm is no measure of speed: it ends a reading that would not end.
"""

import random
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import pytest

from archive.cleaning.clean import clean
from archive.cleaning.raw import RawDocument
from archive.detection.detect import detect
from tests.detection.authority import fixture_gazetteer

DOCUMENTS = Path(__file__).parents[1] / "documents"
_MOST_SECONDS = 60


@contextmanager
def ending() -> Iterator[None]:
    """Fail what does not end."""

    def give_up(_signal: int, _frame: FrameType | None) -> None:
        raise TimeoutError(f"not read after {_MOST_SECONDS} s")

    before = signal.signal(signal.SIGALRM, give_up)
    signal.alarm(_MOST_SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def _lines() -> list[str]:
    texts = [path.read_text(encoding="utf-8") for path in sorted(DOCUMENTS.glob("*/body.txt"))]
    return [line for text in texts for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize("seed", [pytest.param(n, marks=[] if n < 12 else pytest.mark.long) for n in range(400)])
def test_a_mixture_of_lines_is_read_to_its_end(seed: int) -> None:
    chance = random.Random(seed)
    lines = _lines()
    mixture = [chance.choice(lines) for _ in range(40)]
    cut = [line[: chance.randrange(1, len(line) + 1)] if chance.random() < 0.3 else line for line in mixture]
    document = clean(RawDocument(chance.choice(["\n", " ", "، ", "\n\n"]).join(cut).encode()))
    with ending():
        facts = detect(document, fixture_gazetteer())
        cited = [passage for fact in facts for passage in fact.evidence]
    assert cited
    assert all(document.body.raw[passage.start : passage.end] == passage.text for passage in cited)
