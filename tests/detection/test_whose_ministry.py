"""Generic names take the country of the text: the Foreign Office, la Cancillería, a king without his number."""

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import assert_detects, assert_ignores, facts_of

TALKS = "met his Turkish counterpart Hakan Fidan on Wednesday."


def speakers(text: str) -> list[str]:
    quotations = facts_of(text, ClaimField.QUOTATION)
    return [str((fact.value["speaker"] or {}).get("id")) for fact in quotations]


@pytest.mark.parametrize(
    ("text", "house"),
    [
        (
            f"ISLAMABAD: Deputy Prime Minister Ishaq Dar {TALKS}\n"
            "The Foreign Office said the talks were “wide-ranging and productive”.",
            "pk-foreign-ministry",
        ),
        (
            f"LONDON: Foreign Secretary David Lammy {TALKS}\nThe Foreign Office called them “productive and warm”.",
            "gb-foreign-ministry",
        ),
        (
            f"Foreign Minister Annalena Baerbock {TALKS}\n"
            "A Federal Foreign Office spokesperson called them “productive and warm”.",
            "de-foreign-ministry",
        ),
        (
            "La Cancillería brasileña informó que Mauro Vieira se reunió en Brasilia con Naser Burita.\n"
            "«Fue un encuentro útil y franco», señaló la Cancillería.",
            "br-foreign-ministry",
        ),
    ],
)
def test_a_ministry_is_that_of_the_text(text: str, house: str) -> None:
    assert speakers(text) == [house]


def test_a_foreign_office_elsewhere_brings_no_britain() -> None:
    text = f"ISLAMABAD: Deputy Prime Minister Ishaq Dar {TALKS}\nThe Foreign Office welcomed the talks."
    assert_ignores(text, ClaimField.COUNTRY, country="GB")


@pytest.mark.parametrize(
    ("text", "king"),
    [
        ("Jordan's King Abdullah met Egyptian Foreign Minister Badr Abdelatty in Amman.", "abdullah-ii"),
        ("استقبل الملك عبد الله في عمّان وزير الخارجية المصري بدر عبد العاطي، وأكد موقف الأردن.", "abdullah-ii"),
        ("Le roi Mohammed a reçu le ministre français Jean-Noël Barrot au Maroc.", "mohammed-vi"),
    ],
)
def test_a_king_without_his_number(text: str, king: str) -> None:
    assert_detects(text, ClaimField.OFFICIAL, official=king)


def test_a_king_of_another_name_is_nobody() -> None:
    text = "King Abdullah bin Abdulaziz of Saudi Arabia once met Jordan's foreign minister."
    assert_ignores(text, ClaimField.OFFICIAL, official="abdullah-ii")


@pytest.mark.parametrize(
    "waters", ["the Gulf of Guinea", "the Sea of Japan", "le golfe de Guinée", "le détroit d'Oman", "خليج غينيا"]
)
def test_waters_are_no_country(waters: str) -> None:
    text = f"Nasser Bourita met Hakan Fidan to discuss piracy in {waters}."
    for country in ("GN", "JP", "OM"):
        assert_ignores(text, ClaimField.COUNTRY, country=country)
    assert_ignores(text, ClaimField.TOPIC, topic="gulf")
