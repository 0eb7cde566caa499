"""The name of a language names no country; an adjective before its noun does; a shared demonym follows the text."""

import pytest

from archive.cleaning.clean import clean
from archive.cleaning.raw import RawDocument
from archive.detection.detect import detect
from archive.vocabulary.terms import ClaimField
from tests.detection.authority import fixture_gazetteer


def _countries(text: str) -> set[str]:
    facts = detect(clean(RawDocument(text.encode(), file_name="page.txt")), fixture_gazetteer())
    return {str(fact.value["country"]) for fact in facts if fact.field is ClaimField.COUNTRY}


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Le ministre ivoirien a répondu en français, puis son homologue allemand a pris la parole.", "FR"),
        ("Nasser Bourita met his German counterpart and answered a question in French before leaving Rabat.", "FR"),
        ("El ministro brasileño se reunió con su colega mexicano y respondió en portugués. Luego viajó.", "PT"),
        ("التقى وزير الخارجية المغربي نظيره الألماني وتحدث إلى الصحفيين باللغة الإسبانية قبل المغادرة.", "ES"),
    ],
)
def test_a_language_is_no_country(text: str, country: str) -> None:
    assert country not in _countries(text)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Nasser Bourita said the ships in French waters were searched, and met his German counterpart.", "FR"),
        ("El ministro marroquí habló de la pesca en aguas españolas con su colega alemán.", "ES"),
        ("Le ministre marocain a investi en territoire portugais et reçu son homologue allemand.", "PT"),
    ],
)
def test_an_adjective_before_or_behind_its_noun_is(text: str, country: str) -> None:
    assert country in _countries(text)


def test_what_two_countries_share_is_the_one_named() -> None:
    text = "La ministre congolaise a reçu son homologue belge à Kinshasa. La RDC et la Belgique coopèrent."
    assert _countries(text) == {"CD", "BE"}


def test_what_two_countries_share_is_either_where_neither_is_named() -> None:
    assert _countries("La ministre congolaise a reçu son homologue belge lundi.") >= {"CD", "CG"}
