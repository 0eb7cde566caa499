import time
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.models import CountryName, TopicTerm
from archive.search import find as find_module
from archive.search.engine import IndexUnavailable
from archive.search.find import How, find
from archive.search.query import SearchQuery
from archive.search.sync import drain
from archive.vocabulary.terms import NameKind
from tests.search.corpus import Archive, ids, make_statement


def found(q: str) -> list[int]:
    return find(SearchQuery(q=q), per_page=None).ids


def test_a_name_in_any_script_finds_every_statement_of_the_official(archive: Archive) -> None:
    expected = ids(archive.call_fr, archive.call_ar, archive.rubio_fr, archive.announced, archive.readout_en)
    for q in ("Bourita", "بوريطة", "bourita", "Nasser Bourita", "Burita", "لبوريطة", "M. Bourita"):
        assert set(found(q)) == expected, q


def test_abraham_accords_ranks_first_the_french_text_that_names_them(archive: Archive) -> None:
    for q in ("Abraham Accords", '"Abraham Accords"', "accords d'Abraham", "اتفاقات أبراهام"):
        assert found(q)[0] == archive.rubio_fr.pk, q


def test_the_negev_forum_ranks_first_the_same_pair_from_both_languages(archive: Archive) -> None:
    for q in ("منتدى النقب", "forum du Néguev", "Negev Forum"):
        assert set(found(q)[:2]) == ids(archive.call_fr, archive.call_ar), q


def test_rubio_finds_one(archive: Archive) -> None:
    assert found("Rubio") == [archive.rubio_fr.pk]


def test_an_office_of_a_country_finds_whoever_held_it(archive: Archive) -> None:
    moroccan = ids(archive.call_fr, archive.call_ar, archive.rubio_fr, archive.announced, archive.readout_en)
    for q in ("ministre des affaires étrangères du Maroc", "Moroccan Foreign Minister", "وزير الخارجية المغرب"):
        results = find(SearchQuery(q=q))
        assert set(results.ids) >= moroccan - ids(archive.call_fr) | ids(archive.readout_en), q
        assert archive.cairo.pk not in results.ids, q
        assert ("office", "foreign-minister-ma") in {(one.kind, one.key) for one in results.understood}, q


def test_an_office_holder_counts_only_for_the_time_of_the_office(archive: Archive) -> None:
    early = make_statement("Visite", "En visite au Maroc", officials=[archive.bourita], issued_on="2011-05")
    drain()
    q = "ministre des affaires étrangères du Maroc"
    assert early.pk not in found(q)
    assert early.pk in found("Bourita")


def test_a_country_by_its_seat_its_demonym_and_its_other_names(archive: Archive) -> None:
    for q in ("الرباط", "Kingdom of Morocco", "Maroc", "بالمغرب", "marocain"):
        assert set(found(q)) >= ids(archive.call_fr, archive.call_ar, archive.announced, archive.readout_en), q


def test_what_was_understood_is_said_and_can_be_switched_off(archive: Archive) -> None:
    results = find(SearchQuery(q="paix Bourita"))
    (understood,) = results.understood
    assert (understood.words, understood.kind, understood.key) == ("Bourita", "official", "nasser-bourita")
    assert understood.forms == 3
    assert understood.literal == 'paix ="Bourita"'
    assert found(understood.literal) == [archive.call_fr.pk]
    off = find(SearchQuery(q="Bourita", by_name=False))
    assert not off.understood
    assert off.ids == [archive.call_fr.pk]


def test_a_literal_query_finds_one_spelling(archive: Archive) -> None:
    assert found('="Burita"') == []
    assert found('="Bourita"') == [archive.call_fr.pk]
    assert found("=Bourita") == [archive.call_fr.pk]


def test_the_readers_words_rank_above_the_concept_alone(archive: Archive) -> None:
    results = find(SearchQuery(q="Gaza"))
    assert results.hits[-1].statement == archive.rubio_fr.pk
    assert results.hits[-1].how is How.CONCEPT
    assert {hit.how for hit in results.hits[:-1]} == {How.BOTH}
    assert results.by_concept == 1


def test_cues_for_detection_are_not_names(archive: Archive) -> None:
    TopicTerm.objects.create(topic=archive.gaza, text="paix", language="fr", kind=NameKind.CUE)
    assert not find(SearchQuery(q="paix")).understood


def test_small_words_count_in_phrases_only(archive: Archive) -> None:
    assert found('"and of the security"') == [archive.cairo.pk]
    assert found('"and on the security"') == []
    assert found('"de la paix"') == [archive.call_fr.pk]
    assert set(found("de la paix")) == set(found("paix"))
    assert found("de la") != []


def test_words_in_the_language_of_each_text(archive: Archive) -> None:
    assert found("négociation") == [archive.announced.pk]
    assert found("negociations") == [archive.announced.pk]
    assert found("aides humanitaires") == [archive.call_fr.pk]
    assert found("organisation") == [archive.readout_en.pk]
    assert found("organ") == []
    assert found("والأمن") == [archive.call_ar.pk]
    assert found("الغربية") == []


def test_words_with_signs(archive: Archive) -> None:
    assert found("cessez-le-feu") == [archive.rubio_fr.pk]
    assert found("le-feu-cessez") == []
    assert found("paix -région") == []
    assert found("cessez-le-feu OR humanitaire") != []
    assert found("investis*") == [archive.rubio_fr.pk]
    assert found("inves* -accords") == []
    assert set(found("-Gaza")) == ids(archive.call_fr, archive.call_ar, archive.readout_en)


def test_titles_and_quotations(archive: Archive) -> None:
    assert found("title:entretien") == [archive.call_fr.pk]
    assert found("title:humanitaire") == []
    assert found("quote:cooperation") == [archive.call_ar.pk]
    assert found("strong cooperations") == [archive.call_ar.pk]
    assert found('quote:"strong cooperation"') == [archive.call_ar.pk]
    assert found("quote:security kind:call") == [archive.call_ar.pk]


def test_said_by_as_against_mentioning(archive: Archive) -> None:
    assert found("by:blinken") == [archive.readout_en.pk]
    assert len(found("official:blinken")) == 3


def test_what_the_archive_does_not_have_is_said(archive: Archive) -> None:
    for q in ("official:metternich", "country:atlantis", "date:1234567", "relation:maroc"):
        results = find(SearchQuery(q=q))
        assert (results.total, len(results.notes)) == (0, 1), q


def test_drafts_are_not_there(archive: Archive) -> None:
    assert found("brouillon") == []
    assert found("brouil*") == []


def test_pages(archive: Archive) -> None:
    every = found("-zzz")
    pages = [find(SearchQuery(q="-zzz", page=page), per_page=2) for page in (1, 2, 3, 4, 10**9, -1)]
    assert [one.ids for one in pages] == [every[:2], every[2:4], every[4:], every[4:], every[4:], every[:2]]
    assert [one.page for one in pages] == [1, 2, 3, 3, 3, 1]
    assert all(one.total == 6 for one in pages)


def test_figures(archive: Archive) -> None:
    figures = find(SearchQuery(q="-zzz")).figures
    assert figures.exchanges == 3
    assert (figures.first_day, figures.last_day) == (date(2022, 3, 29), date(2023, 2, 1))
    february = SearchQuery(q="-zzz", start=date(2023, 2, 1), end=date(2023, 2, 28))
    assert (find(february).total, find(february).figures.possible, find(february).figures.undated) == (3, 1, 2)


def test_a_misspelt_word_is_named_and_spelt(archive: Archive) -> None:
    (suggestion, *_others) = find(SearchQuery(q="humanitiare Maroc")).suggestions
    assert suggestion.q == "humanitaire Maroc"
    assert "humanitiare" in suggestion.sentence
    assert found(suggestion.q)
    (suggestion, *_others) = find(SearchQuery(q="quote:secuirty")).suggestions
    assert suggestion.q == "quote:security"
    assert "in no quotation" in suggestion.sentence, "it may well stand elsewhere in a statement"


def test_what_to_leave_out(archive: Archive) -> None:
    assert not find(SearchQuery(q="reformes qqqq -Gaza")).suggestions, "it would find nothing either"
    assert "reformes" in {one.q for one in find(SearchQuery(q="reformes qqqq")).suggestions}
    together = find(SearchQuery(q="réformes téléphonique"))
    assert {one.q for one in together.suggestions} == {"réformes", "téléphonique"}


def test_words_of_withdrawn_statements_are_not_suggested(archive: Archive) -> None:
    made = make_statement("Coopération halieutique", "x")
    drain()
    assert find(SearchQuery(q="halieutiqe")).suggestions
    made.delete()
    drain()
    assert not find(SearchQuery(q="halieutiqe")).suggestions


def test_a_missing_index_is_unavailable_and_never_empty(db: None) -> None:
    with pytest.raises(IndexUnavailable):
        find(SearchQuery(q="Gaza"))


def test_what_takes_too_long_is_a_sentence(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(find_module, "SECONDS", -1.0)
    results = find(SearchQuery(q="Gaza"))
    assert results.total == 0
    assert results.notes


def test_two_countries_of_one_name_are_both_meant(archive: Archive) -> None:
    CountryName.objects.create(country=archive.egypt, text="Maroc", language="")
    assert archive.cairo.pk in found("Maroc")


HOSTILE = [
    "*",
    "*a",
    "[a TO zzzz]",
    "de la " * 1500,
    "x" * 1_000_000,
    " AND ".join(["gaza"] * 10_000),
    " OR ".join(f"w{number}" for number in range(500)),
    "(" * 5000,
    '"' + "de la " * 40 + '"',
    "\x00\x1b[2J",
    "\ud800",
    "٪؛؟",
    "title:title:title:x",
    "NOT NOT NOT NOT NOT NOT NOT NOT x",
    "aaa* bbb* ccc*",
    "date:9999..",
    "date:..",
    "date:2023-13",
    "🇲🇦 🇺🇸",
]


@pytest.mark.parametrize("q", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_queries_are_answered_in_time(archive: Archive, q: str) -> None:
    started = time.monotonic()
    find(SearchQuery(q=q))
    assert time.monotonic() - started < 1.5


PIECES = """
    ( ) " AND OR NOT - * title: date:2023 by: official:bourita gaza paix Maroc ministre بوريطة منتدى aid* = de l’aide
    cessez-le-feu
"""


@pytest.mark.django_db
@given(st.text(max_size=300) | st.lists(st.sampled_from(PIECES.split()), max_size=30).map(" ".join))
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_query_is_an_error(archive: Archive, q: str) -> None:
    results = find(SearchQuery(q=q))
    assert len(results.hits) == min(results.total, 20)
    assert results.total <= 6


def test_words_near_each_other(archive: Archive) -> None:
    assert found('"humanitaire région"~7') == [archive.call_fr.pk]
    assert found('"région humanitaire"~7') == [archive.call_fr.pk]
    assert found('"humanitaire région"~3') == []
    assert find(SearchQuery(q='"paix région"~99')).notes
