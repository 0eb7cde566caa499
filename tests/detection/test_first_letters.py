"""Patterns tried only where their first letters stand find what they find by themselves, in every text."""

import random
import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import pytest

from archive.cleaning.clean import UnreadableDocument, clean
from archive.cleaning.raw import RawDocument
from archive.detection import first_letters
from archive.detection.detect import detect
from archive.detection.first_letters import FirstLetters
from archive.detection.openings import Openings, openings
from tests.detection.authority import fixture_gazetteer
from tests.detection.hostile_shapes import SHAPES, repeated

DOCUMENTS = sorted((Path(__file__).resolve().parents[1] / "documents").glob("*/raw.*"))
PATTERNS = (
    r"ab|ba",
    r"\b(?:a|b)c?",
    r"a?b?c",
    r"(?:ab)*c",
    r"(?:ab){2,3}",
    r"(?:a|b){2}c",
    r"(?:a?){3}b",
    r"(?:a?b?)+c",
    r"[ab]c+",
    r"[^a]b",
    r"[a-c]{2}",
    r"a.?c",
    r"a(?=b)",
    r"(?=ab)a",
    r"(?!ab)a[bc]",
    r"(?<=a)b|(?<!a)c",
    r"(?<![ab])c|a\b",
    r"(a|b)\1",
    r"(?P<x>a)?(?(x)b|c)",
    r"(?i:A)b",
    r"(?i)AB",
    r"a*?b",
    r"a*",
    r"(?=a)",
    r"a|",
    r"(?>a|ab)c",
    r"a++b",
    r"^a|c$",
    r"(?m)^a",
    r"\w+ diplomatic|ab",
    r"(?:[a-c]{1,2} )?ca|b ",
    r"(?:[a-z]+ )?c a|b b",
    r"[a-z]+ abc|c",
    r"(?:[a-c]{2,9} ?)?(?:ab )?caba|aa",
    r"\S{5,9}abba|\d",
    r"(?:a|[a-z]b)+abcc",
    r"\d{1,2}[ab]?c",
    r"[0-9]a|[1٣]\d|3",
    r"[a-z]+ 1٣13|c\d",
    r"(?:a )?\d\D|1٣",
)


def spans(matches: Iterator[re.Match[str]]) -> list[tuple[int, int]]:
    return [match.span() for match in matches]


@pytest.mark.parametrize("form", PATTERNS)
def test_a_pattern_of_any_build_finds_the_same(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    chance, pattern = random.Random(form), re.compile(form)
    for length in range(60):
        text = "".join(chance.choices("aabbcc \nA113٣", k=length))
        start = chance.randrange(length + 1)
        end = chance.randrange(start, length + 1)
        letters = FirstLetters(text)
        monkeypatch.setattr(first_letters, "_FEW", chance.choice((0, 10)))  # 0: however many places there are
        for first, last in ((0, length), (start, end)):
            assert spans(letters.finditer(pattern, first, last)) == spans(pattern.finditer(text, first, last)), text


def test_openings_are_what_a_match_begins_with() -> None:
    def first(form: str) -> set[str]:
        found = openings(re.compile(form))
        assert found is not None
        assert not found.words
        return set(found.first)

    assert first(r"\b(?:re[cç]u|accueilli)s?\b") == {"rec", "reç", "acc"}
    assert first(r"(?<!x)[وف]?(?:ال)?قال") == {"وال", "وقا", "فال", "فقا", "الق", "قال"}
    assert first(r"l'[a-z]+ dit") == {"l'"}
    assert first(r"\d{1,2}(?:er|st)?\s|[12١٢]a|(?:ab)?[0-9]") == {"0", "00", "0er", "0st", "00e", "00s", "0a", "ab0"}


def test_a_form_with_open_letters_is_known_by_its_words() -> None:
    for form, first, words in (
        (r"[a-z]+ diplomatic sources|un", ["un"], [" diplomatic "]),
        (r"(?:[a-z']{3,25} )?(?:top )?minister", ["top", "min"], [" top ministe", " minister"]),
    ):
        assert openings(re.compile(form)) == Openings(frozenset(first), frozenset(words))
    for form in (r"[a-z]+ de", r"(?i)dit", r"a?", r"\w+"):
        assert openings(re.compile(form)) is None


def test_the_places_of_many_patterns_stand_in_order() -> None:
    letters = FirstLetters("abcab " * 50)
    found = spans(letters.finditer(re.compile("ca|ab|bc"), 3, 200))
    assert all(before[1] <= after[0] for before, after in pairwise(found))


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, id=path.parent.name, marks=[] if number % 12 == 0 else [pytest.mark.long])
        for number, path in enumerate(DOCUMENTS)
    ],
)
def test_every_rule_finds_in_a_document_what_its_pattern_does(path: Path, compared: list[str]) -> None:
    detect(clean(RawDocument(path.read_bytes())), fixture_gazetteer())
    assert len(compared) > 100


@pytest.mark.parametrize("name", [*SHAPES][::5])
def test_every_rule_finds_in_hostile_words_what_its_pattern_does(name: str, compared: list[str]) -> None:
    with suppress(UnreadableDocument):
        detect(clean(RawDocument(repeated(name, 2000).encode())), fixture_gazetteer())
        assert compared


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let every search compare its answer with the pattern's own; return the patterns that were compared."""
    done: list[str] = []
    fast = FirstLetters.finditer

    def both(letters: FirstLetters, pattern: re.Pattern[str], start: int, end: int) -> Iterator[re.Match[str]]:
        alone = list(pattern.finditer(letters.text, start, end))
        found = list(fast(letters, pattern, start, end))
        assert [match.regs for match in found] == [match.regs for match in alone], pattern.pattern
        done.append(pattern.pattern)
        yield from found

    monkeypatch.setattr(FirstLetters, "finditer", both)
    return done
