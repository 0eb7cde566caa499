"""What two texts in one language have in common, word by word; case, accents and quote marks make no difference."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from archive.vocabulary.wording import word_spans

_MOST_WORDS = 3000
"""Words compared one by one; a longer text is compared up to here."""


class Held(StrEnum):
    """Which of two texts has a run of words."""

    BOTH = "both"
    FIRST = "first"
    SECOND = "second"


@dataclass(frozen=True)
class Stretch:
    """A run of words that both texts have, or one of them."""

    text: str
    held: Held


@dataclass(frozen=True)
class WordDiff:
    """Two texts as one: paragraphs of stretches, and how many words they share."""

    paragraphs: list[list[Stretch]]
    shared: int
    first: int
    second: int
    is_cut: bool
    """Whether the texts go on beyond what was compared."""


def word_diff(first: str, second: str) -> WordDiff:
    """Compare two texts by their folded words."""
    one, other = _tokens(first), _tokens(second)
    a, b = [word for word, _text in one[:_MOST_WORDS]], [word for word, _text in other[:_MOST_WORDS]]
    stretches, shared = list[Stretch](), 0
    for verb, a1, a2, b1, b2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if verb == "equal":
            shared += a2 - a1
            stretches.append(Stretch(_joined(one, a1, a2), Held.BOTH))
            continue
        if a2 > a1:
            stretches.append(Stretch(_joined(one, a1, a2), Held.FIRST))
        if b2 > b1:
            stretches.append(Stretch(_joined(other, b1, b2), Held.SECOND))
    cut = len(one) > _MOST_WORDS or len(other) > _MOST_WORDS
    return WordDiff(list(_paragraphs(stretches)), shared, len(one), len(other), cut)


def _tokens(text: str) -> list[tuple[str, str]]:
    """Return each folded word with its own text and what follows it up to the next word."""
    spans = word_spans(text)
    starts = [start for _word, start, _end in spans] + [len(text)]
    if starts:
        starts[0] = 0
    return [(word, text[starts[n] : starts[n + 1]]) for n, (word, _start, _end) in enumerate(spans)]


def _joined(tokens: Sequence[tuple[str, str]], start: int, end: int) -> str:
    return "".join(text for _word, text in tokens[start:end])


def _paragraphs(stretches: Sequence[Stretch]) -> Iterator[list[Stretch]]:
    paragraph: list[Stretch] = []
    for stretch in stretches:
        first, *others = stretch.text.split("\n")
        if first:
            paragraph.append(Stretch(first, stretch.held))
        for line in others:
            if paragraph:
                yield paragraph
            paragraph = [Stretch(line, stretch.held)] if line else []
    if paragraph:
        yield paragraph
