"""Days beside the exchange's own: of its calling off, its telling, of what comes after; a post that dates it alone.

Each text is issued on Tuesday 31 January 2023, as in test_days_of_exchanges. The texts are ours.
"""

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.test_days_of_exchanges import STAMPS
from tests.detection.verdicts import facts_of

CASES = [
    (
        "AR",
        "كشف متحدث باسم وزارة الخارجية المغربية، الثلاثاء، بعض تفاصيل المكالمة التي جرت الأحد بين ناصر بوريطة"
        " وأنتوني بلينكن.",
        "2023-01-29",
    ),
    (
        "ES",
        "SANTO DOMINGO.- El secretario de Estado, Antony Blinken, llamó ayer al ministro marroquí, Nasser Bourita, para"
        " tratar la región.",
        "2023-01-30",
    ),
    (
        "ES",
        "El ministro marroquí, Nasser Bourita, anuló hoy la visita que iba a realizar mañana miércoles a"
        " Washington para"
        " entrevistarse con el secretario de Estado, Antony Blinken.",
        "2023-02-01",
    ),
    (
        "FR",
        "Le secrétaire d'Etat américain, Antony Blinken, a annulé mardi la visite à Rabat prévue jeudi, où il"
        " devait voir"
        " Nasser Bourita.",
        "2023-02-02",
    ),
    (
        "AR",
        "أعلنت وزارة الخارجية المغربية، اليوم الثلاثاء، تأجيل الزيارة التي كان من المقرر أن يجريها وزير"
        " الخارجية الأمريكي"
        " أنتوني بلينكن إلى الرباط بعد غد الخميس للقاء ناصر بوريطة.",
        "2023-02-02",
    ),
    (
        "ES",
        "El ministro marroquí, Nasser Bourita, ha ofrecido este lunes en Rabat más vuelos al secretario de"
        " Estado, Antony"
        " Blinken, en una visita breve.\nBlinken ha sido recibido por el jefe del Gobierno, que el sábado asumirá la"
        " presidencia del partido.",
        "2023-01-30",
    ),
    (
        "FR",
        "Nasser Bourita a reçu lundi à Rabat le secrétaire d'Etat américain, Antony Blinken, qui samedi prendra la tête"
        " d'une délégation à Munich.",
        "2023-01-30",
    ),
    (
        "EN",
        "US Secretary of State Antony Blinken promised shorter visa queues on a visit to Rabat yesterday.\nHe"
        " spoke beside"
        " Nasser Bourita. The president is to travel to Rabat himself on March 30.",
        "2023-01-30",
    ),
    (
        "EN",
        "Roads round the port of Tangier will close on Friday while Moroccan Foreign Minister Nasser Bourita"
        " shows Antony"
        " Blinken round it.\nThe two will lay a wreath, go aboard a ship and then hold talks in the old customs house.",
        "2023-02-03",
    ),
]


@pytest.mark.parametrize(("language", "text", "held"), CASES)
def test_a_day_beside_it_is_not_taken_for_the_exchange_s(language: str, text: str, held: str) -> None:
    facts = facts_of(f"{STAMPS[language]}\n\n{text}", ClaimField.EXCHANGE_DATE)
    assert [fact.value["edtf"] for fact in facts] == [held]


@pytest.mark.parametrize(
    ("told", "said", "held"),
    [
        ("Bourita met yesterday in Washington with", "Great to welcome Minister Bourita today.", "2025-09-16"),
        ("Bourita met in Washington with", "Honored to host Minister Bourita this morning.", "2025-09-16"),
        ("Bourita met in Washington with", "Good luck to all students who go back to school today.", None),
    ],
)
def test_a_participant_s_post_of_the_day_dates_a_meeting_that_nothing_else_dates(
    told: str, said: str, held: str | None
) -> None:
    text = (
        f"Rabat - Moroccan Foreign Minister Nasser {told} Deputy Secretary of State Christopher Landau.\n{said}\n"
        "— Christopher Landau (@DeputySecState) September 16, 2025\nThe talks covered trade."
    )
    days = [fact.value["edtf"] for fact in facts_of(text, ClaimField.EXCHANGE_DATE)]
    assert [day for day in days if day] == ([held] if held else [])
