import pytest

from archive.search.engine import IndexUnavailable
from archive.search.find import find
from archive.search.query import SearchQuery
from archive.search.snippets import snippet
from tests.search.corpus import Archive, ids


def found(q: str) -> list[int]:
    return find(SearchQuery(q=q)).ids


def test_a_name_in_any_script_finds_every_statement_of_the_official(archive: Archive) -> None:
    expected = ids(archive.call_fr, archive.call_ar, archive.rubio_fr, archive.announced, archive.readout_en)
    for q in ("Bourita", "بوريطة", "bourita", "Nasser Bourita", "Burita", "لبوريطة"):
        assert set(found(q)) == expected, q


def test_abraham_accords_ranks_first_the_french_text_that_names_them(archive: Archive) -> None:
    for q in ("Abraham Accords", '"Abraham Accords"', "accords d'Abraham", "اتفاقات أبراهام"):
        assert found(q)[0] == archive.rubio_fr.pk, q


def test_the_negev_forum_ranks_first_the_same_pair_from_both_languages(archive: Archive) -> None:
    for q in ("منتدى النقب", "forum du Néguev", "Negev Forum"):
        assert set(found(q)[:2]) == ids(archive.call_fr, archive.call_ar), q


def test_rubio_finds_one(archive: Archive) -> None:
    assert found("Rubio") == [archive.rubio_fr.pk]


def test_a_missing_index_is_unavailable_and_never_empty(db: None) -> None:
    with pytest.raises(IndexUnavailable):
        find(SearchQuery(q="Gaza"))


def test_a_snippet_shows_the_right_part_with_the_words_marked(archive: Archive) -> None:
    results = find(SearchQuery(q="aide humanitaire"))
    pieces = snippet(archive.call_fr.body, "fr", results.marks, 60)
    assert [piece.text for piece in pieces if piece.marked] == ["aide", "humanitaire"]
