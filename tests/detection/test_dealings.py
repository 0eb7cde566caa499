"""Exchanges told by no word for one, only by the verbs with which people deal with each other."""

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.exchange_forms import Form, assert_tells
from tests.detection.verdicts import assert_detects

FORMS: list[Form] = [
    (
        "El Cairo, 21 ene 2025 (EFE).- El jefe de la diplomacia española, José Manuel Albares, abordó este martes con "
        "el ministro de Exteriores egipcio, Badr Abdelatty, la tregua en Gaza.",
        "meeting",
        "held",
        "jose-manuel-albares badr-abdelatty",
    ),
    (
        "Berlín, 17 oct 2024.- La ministra alemana de Exteriores, Annalena Baerbock, ha acogido hoy en Berlín a su "
        "homólogo español, José Manuel Albares, en lo que supone su segundo cara a cara en un mes.",
        "meeting",
        "held",
        "jose-manuel-albares annalena-baerbock",
    ),
    (
        "Gibraltar, más cerca\nLos ministros José Manuel Albares y David Lammy lo hablaron durante una llamada de "
        "treinta y cinco minutos. Está previsto que se vean el martes próximo en una reunión ministerial.",
        "call",
        "held",
        "jose-manuel-albares david-lammy",
    ),
    (
        "Nuakchot, 12 de febrero de 2025.- El ministro español de Exteriores, José Manuel Albares, ha finalizado este "
        "miércoles una visita de dos días a Mauritania, donde se ha entrevistado con su homólogo, Mohamed Salem Ould "
        "Merzoug.",
        "visit",
        "held",
        "jose-manuel-albares mohamed-salem-ould-merzoug",
    ),
    (
        "Britain and Spain want a treaty before the summer, David Lammy has said, after his first visit to Madrid as "
        "Foreign Secretary. Mr Lammy spent just over two hours on Tuesday with his Spanish opposite number, José "
        "Manuel Albares.",
        "meeting",
        "held",
        "david-lammy jose-manuel-albares",
    ),
    (
        "JEDDAH, March 21, 2024 — Antony Blinken, the US secretary of state, had spent the evening closeted with Saudi "
        "foreign minister Prince Faisal bin Farhan. Neither man spoke to reporters.",
        "meeting",
        "held",
        "antony-blinken faisal-bin-farhan",
    ),
    (
        "BEIJING, March 27, 2025 (Xinhua) -- Chinese Foreign Minister Wang Yi on Thursday exchanged views with "
        "visiting French Foreign Minister Jean-Noel Barrot in Beijing.",
        "meeting",
        "held",
        "wang-yi jean-noel-barrot",
    ),
    (
        "French Foreign Minister Catherine Colonna huddled with Jordan's Ayman Safadi on the sidelines of a summit in "
        "Amman.",
        "meeting",
        "held",
        "catherine-colonna ayman-safadi",
    ),
    (
        "Bourita a eu Blinken au bout du fil lundi soir. Selon la diplomatie marocaine, Nasser Bourita et Antony "
        "Blinken ont parlé vingt minutes.",
        "call",
        "held",
        "nasser-bourita antony-blinken",
    ),
    (
        "Jean-Noël Barrot, ministre des Affaires étrangères, a appelé dimanche son homologue iranien, Abbas Araghchi, "
        "pour l'inviter à la retenue.",
        "call",
        "held",
        "jean-noel-barrot abbas-araghchi",
    ),
    (
        "Kyiv – June 6, 2024. Minister Dmytro Kuleba and Secretary Antony Blinken were on the phone yesterday for half "
        "an hour.",
        "call",
        "held",
        "dmytro-kuleba antony-blinken",
    ),
    (
        "Riyadh, 21 March 2024 (SPA): Prince Faisal bin Farhan, Minister of Foreign Affairs, received today the U.S. "
        "Secretary of State, Mr. Antony Blinken.",
        "meeting",
        "held",
        "faisal-bin-farhan antony-blinken",
    ),
    (
        "Rio de Janeiro, Nov 19, 2024 (PTI): External Affairs Minister S Jaishankar on Monday called on Turkish "
        "Foreign Minister Hakan Fidan here on the sidelines of the G20 summit.",
        "meeting",
        "held",
        "subrahmanyam-jaishankar hakan-fidan",
    ),
    (
        "Secretary of State Marco Rubio will on Wednesday welcome Jordanian Foreign Minister Ayman Safadi, officials "
        "said.",
        "meeting",
        "announced",
        "marco-rubio ayman-safadi",
    ),
    (
        "Exteriores ha confirmado la visita a Madrid del ministro marroquí, Nasser Bourita. El encuentro con José "
        "Manuel Albares será el jueves.",
        "visit",
        "announced",
        "nasser-bourita jose-manuel-albares",
    ),
    (
        "Le mot est de Yassine Fall, qui a reçu hier le ministre mauritanien des Affaires étrangères, Mohamed Salem "
        "Ould Merzoug.",
        "meeting",
        "held",
        "yassine-fall mohamed-salem-ould-merzoug",
    ),
    (
        "Le chef de la diplomatie française, Jean-Noël Barrot, a achevé lundi une visite de vingt-quatre heures au "
        "Liban par un entretien avec son homologue, Youssef Raggi.\nYoussef Raggi se rendra à Paris avant l’été.",
        "visit|meeting",
        "held",
        "jean-noel-barrot youssef-raggi",
    ),
]


@pytest.mark.parametrize("form", FORMS, ids=[form[0][:40] for form in FORMS])
def test_dealings_are_exchanges(form: Form) -> None:
    assert_tells(*form)


def test_a_place_and_a_full_date_closed_by_a_stop_are_a_dateline() -> None:
    for opening in ("Madrid, 4 de marzo de 2025. El ministro", "ANKARA (AA) – 4 March 2025. The minister"):
        assert_detects(f"{opening} Hakan Fidan met José Manuel Albares.", ClaimField.ISSUE_DATE, edtf="2025-03-04")
