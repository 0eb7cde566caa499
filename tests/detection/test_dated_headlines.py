"""Headlines that carry the dateline, and weekdays beside a dateline that prints no year."""

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import facts_of


@pytest.mark.parametrize(
    ("text", "issued"),
    [
        (
            "TUNIS, 31 janvier 2023 (TAP) - Le ministre marocain attendu mardi prochain à Tunis\n"
            "Le ministre marocain des Affaires étrangères, Nasser Bourita, effectuera le mardi 7 février une visite de "
            "travail en Tunisie, a annoncé mardi le département.",
            "2023-01-31",
        ),
        (
            "RABAT, Jan 31, 2023. Bourita to visit Madrid on Feb. 6, migration on agenda\n\n"
            "Moroccan Foreign Minister Nasser Bourita will pay a working visit to Spain on Monday, February 6, the "
            "ministry told a news briefing on Tuesday.",
            "2023-01-31",
        ),
        (
            "Albares y Bourita, por una frontera «segura»\n\nMADRID, 31 Ene. (EUROPA PRESS) -\n\n"
            "El ministro de Asuntos Exteriores, José Manuel Albares, ha mantenido este martes una conversación "
            "telefónica con su homólogo marroquí, Nasser Bourita.\n\n"
            "El jueves pasado ya lo había dicho Albares: «avanzamos», dijo el jueves ante la prensa.",
            "2023-01-31",
        ),
    ],
)
def test_the_day_of_issue_is_that_of_the_dateline(text: str, issued: str) -> None:
    (fact,) = facts_of(text, ClaimField.ISSUE_DATE)
    assert fact.value["edtf"] == issued
