"""What two texts have in common, and paragraphs beside those of a translation."""

from hypothesis import given
from hypothesis import strategies as st

from archive.browse.paragraph_pairs import paragraph_pairs
from archive.browse.word_diff import Held, word_diff


def test_words_are_compared_folded_and_shown_as_printed() -> None:
    diff = word_diff("Le Maroc, « l’allié » fidèle.", 'Le Maroc, "l\'allié" sûr.')
    assert (diff.shared, diff.first, diff.second) == (4, 5, 5)
    (paragraph,) = diff.paragraphs
    assert [(one.text, one.held) for one in paragraph] == [
        ("Le Maroc, « l’allié » ", Held.BOTH),
        ("fidèle.", Held.FIRST),
        ("sûr.", Held.SECOND),
    ]


def test_paragraphs_stay_paragraphs() -> None:
    diff = word_diff("One two.\nThree four.", "One two.\nThree five.")
    assert [[one.text for one in paragraph] for paragraph in diff.paragraphs] == [
        ["One two."],
        ["Three ", "four.", "five."],
    ]


@given(st.text(alphabet="ab \n", max_size=60), st.text(alphabet="ab \n", max_size=60))
def test_each_text_can_be_read_off_the_comparison(first: str, second: str) -> None:
    diff = word_diff(first, second)
    for text, other in ((first, Held.SECOND), (second, Held.FIRST)):
        read = " ".join(one.text for paragraph in diff.paragraphs for one in paragraph if one.held is not other)
        assert read.split() == text.split()


def test_as_many_paragraphs_stand_in_order() -> None:
    pairs = paragraph_pairs(["a", "bb"], ["ccc", "d"])
    assert [(pair.first, pair.second) for pair in pairs] == [([(1, "a")], [(1, "ccc")]), ([(2, "bb")], [(2, "d")])]


def test_one_paragraph_beside_the_two_it_became() -> None:
    pairs = paragraph_pairs(["x" * 100, "y" * 40], ["x" * 50, "x" * 50, "y" * 40])
    assert [([n for n, _ in pair.first], [n for n, _ in pair.second]) for pair in pairs] == [([1], [1, 2]), ([2], [3])]


@given(st.lists(st.text(min_size=1, max_size=40), max_size=8), st.lists(st.text(min_size=1, max_size=40), max_size=8))
def test_no_paragraph_is_lost_or_moved(first: list[str], second: list[str]) -> None:
    pairs = paragraph_pairs(first, second)
    assert [text for pair in pairs for _number, text in pair.first] == first
    assert [text for pair in pairs for _number, text in pair.second] == second
