"""Input built to keep a reader busy: the work grows with its length and no faster, whatever it holds.

Work is counted in calls, so that a loaded machine changes nothing. What calls cannot show (a regular expression
that goes back and forth) is timed against itself in the long test.
"""

import cProfile
import pstats
import time
from contextlib import suppress

import pytest

from archive.cleaning.clean import MOST_CHARACTERS, UnreadableDocument, clean
from archive.cleaning.raw import RawDocument
from archive.detection.detect import detect
from tests.detection.authority import fixture_gazetteer
from tests.detection.hostile_shapes import SHAPES, random_text, repeated
from tests.detection.verdicts import facts_of

SMALL, LARGE = 3_000, 12_000
CALLS = 80_000
CALLS_PER_CHARACTER = 60
"""What any text may cost, and each of its characters beside."""
GROWTH = 4.6
"""How many times the work a text four times as long may make; work that grew with the square would make sixteen."""
TIME_GROWTH = 2.2


def read(text: str) -> None:
    with suppress(UnreadableDocument):  # a refusal is an answer, too
        detect(clean(RawDocument(text.encode())), fixture_gazetteer())


def calls(text: str) -> int:
    profile = cProfile.Profile()
    profile.enable()
    read(text)
    profile.disable()
    return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]


def seconds(text: str) -> float:
    times = []
    for _ in range(3):
        started = time.process_time()
        read(text)
        times.append(time.process_time() - started)
    return min(times)


@pytest.fixture(scope="module", autouse=True)
def warm() -> None:
    facts_of("Le ministre a dit « oui » à Paris le 3 mai 2021.\nHe said “yes”.\nقال الوزير “نعم” أمس الثلاثاء.")
    read(repeated("news", LARGE))


@pytest.mark.parametrize("name", SHAPES)
def test_the_work_grows_with_the_length_only(name: str) -> None:
    small, large = calls(repeated(name, SMALL)), calls(repeated(name, LARGE))
    assert large <= CALLS + CALLS_PER_CHARACTER * LARGE
    assert large <= GROWTH * small


def test_words_that_never_repeat_cost_no_more() -> None:
    assert calls(random_text(LARGE)) <= CALLS + CALLS_PER_CHARACTER * LARGE


@pytest.mark.long
@pytest.mark.parametrize("name", SHAPES)
def test_the_longest_text_takes_no_longer_a_character_than_a_shorter_one(name: str) -> None:
    short, longest = MOST_CHARACTERS // 4 - 1, MOST_CHARACTERS - 1
    assert seconds(repeated(name, longest)) <= 0.2 + TIME_GROWTH * 4 * seconds(repeated(name, short))


def test_it_reads_the_longest_text_there_may_be() -> None:
    text = ("Le ministre marocain Nasser Bourita a reçu une délégation à Rabat. " * 4000)[: MOST_CHARACTERS - 1]
    assert facts_of(text)


def test_a_word_that_only_opens_a_name_is_read_past() -> None:
    assert facts_of("التقى الوزير عبد، السفير في الرباط.")  # once read for ever
