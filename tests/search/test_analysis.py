import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.search.analysis import ANALYZERS, analyzer_of, postings_of, stems, tokens
from archive.vocabulary.names import name_key

SAME = [
    ("والأمن", "الأمن", "ar"),
    ("إسرائيل", "اسرائيل", "ar"),
    ("بالمغرب", "المغرب", "ar"),
    ("المغربية", "المغربي", "ar"),
    ("أخبار", "الأخبار", "ar"),
    ("أغراض", "وأغراضها", "ar"),
    ("État", "etats", "fr"),
    ("négociations", "négociation", "fr"),
    ("l’aide", "aide", "fr"),
    ("security's", "security", "en"),
    ("l’importance", "l'importance", "fr"),
    ("importance", "l'importance", "fr"),
    ("préoccupée", "PREOCCUPEE", "fr"),
    ("préoccupée", "préoccupés", "fr"),
    ("cœur", "coeurs", "fr"),
    ("الفلسطينيين", "فلسطين", "ar"),
    ("لبوريطة", "بوريطة", "ar"),
    ("الوزير", "وزير", "ar"),
    ("مُحَمَّد", "محمد", "ar"),
    ("المـــغرب", "المغرب", "ar"),
    ("٢٠٢٣", "2023", "ar"),
    ("jusqu’à", "a", "fr"),
    ("Qur'an", "Quran", "en"),
    ("@SecBlinken", "secblinken", "en"),
    ("Séptima", "septima", "es"),
]
APART = [
    ("المغرب", "الغربية", "ar"),
    ("المغرب", "غربي", "ar"),
    ("الإقليمي", "قلم", "ar"),
    ("organ", "organisation", "en"),
    ("général", "génération", "fr"),
    ("وزارة", "زار", "ar"),
]


def terms(text: str, language: str) -> set[str]:
    return set(postings_of([text], analyzer_of(language)))


@pytest.mark.parametrize(("one", "other", "language"), SAME)
def test_these_match(one: str, other: str, language: str) -> None:
    assert terms(one, language) & terms(other, language)


@pytest.mark.parametrize(("one", "other", "language"), APART)
def test_these_do_not_match_in_any_language(one: str, other: str, language: str) -> None:
    for analyzer in (analyzer_of(language), "fr", "en", "ar"):
        assert not terms(one, analyzer) & terms(other, analyzer)


def test_a_token_knows_where_it_stands() -> None:
    text = "« L’aide d’État » : الأمنُ"
    assert [text[token.start : token.end] for token in tokens(text)] == ["aide", "État", "الأمنُ"]


def test_elided_words_do_not_widen_a_phrase() -> None:
    assert postings_of(["paix et l’aide"], "fr")["aid"] == [2]


def test_phrases_do_not_cross_from_one_text_to_the_next() -> None:
    positions = postings_of(["cessez le feu", "feu vert"], "fr")
    assert positions["vert"][0] - positions["cess"][0] > 50


words = st.text(st.characters(codec="utf-8"), max_size=30)


@given(words)
def test_spellings_that_fold_alike_share_a_term(word: str) -> None:
    found = list(tokens(word))
    if len(found) != 1:
        return
    folded = next(iter(tokens(found[0].folded)), None)
    if folded is None or folded.folded != found[0].folded:
        return
    for analyzer in ANALYZERS:
        assert set(stems(found[0], analyzer)) & set(stems(folded, analyzer))


@given(words)
def test_any_text_has_tokens_within_it(text: str) -> None:
    for token in tokens(text):
        assert 0 <= token.start < token.end <= len(text)
        assert token.folded
        assert all(stem for analyzer in ANALYZERS for stem in stems(token, analyzer))


@pytest.mark.parametrize("name", ["Nasser Bourita", "ناصر بوريطة", "Côte d’Ivoire", "Sana'a", "Mohamed bin Salman"])
def test_the_words_of_a_name_are_found_by_themselves(name: str) -> None:
    for analyzer in ANALYZERS:
        assert set(postings_of([name_key(name)], analyzer)) & set(postings_of([name], analyzer))
