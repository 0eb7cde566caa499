"""The same words are one wording, however they are quoted, spaced and accented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.vocabulary.wording import word_spans, wording_key, words


@pytest.mark.parametrize(
    "other",
    [
        "Tea with @MarocDiplomatie's Foreign Minister",
        "tea  with\u00a0@MarocDiplomatie‘s Foreign Minister.",
        "“Tea with @MarocDiplomatieʼs Foreign\nMinister”",
    ],
)
def test_quotes_apostrophes_and_spacing_make_no_difference(other: str) -> None:
    assert wording_key("Tea with @MarocDiplomatie’s Foreign Minister") == wording_key(other)


def test_one_other_word_is_another_wording() -> None:
    assert wording_key("a strategic partner") != wording_key("a strategic partnership")


@given(st.text(max_size=80))
def test_spans_cover_the_same_words(text: str) -> None:
    assert [word for word, _start, _end in word_spans(text)] == words(text)
    assert all(0 <= start < end <= len(text) for _word, start, end in word_spans(text))


@given(st.text(max_size=80))
def test_every_text_has_a_key_that_fits(text: str) -> None:
    assert len(wording_key(text)) == 12
