"""What kind of text it is, where no headline says so: letterheads, voices, turns."""

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import facts_of

PRICE = (
    "MR PRICE: Good afternoon. I have a few things at the top, and then I will take your questions, as ever, in turn."
)
ASKED = "QUESTION: Can you tell us more about the call with the minister, and about what was agreed in it?"
BLINKEN = (
    "SECRETARY BLINKEN: Good morning, everyone. We had a very good discussion about our partnership and its future."
)
BOURITA = (
    "FOREIGN MINISTER BOURITA: (Via interpreter.) Thank you, Secretary. It is a pleasure to have you here in Rabat."
)
PROSE = "The two ministers spoke today about the situation in the region and agreed to continue their consultations. "
JAPAN = (
    "Ministry of Foreign Affairs of Japan\nJapan-Morocco Foreign Ministers' Telephone Talk\n\nOn April 25, Mr. IWAYA "
    "Takeshi, Minister for Foreign Affairs, held a telephone talk with Mr. Nasser Bourita, Minister of Foreign Affairs "
    "of Morocco. Minister Iwaya said that Japan would cooperate closely. " + PROSE
)
POINTS = (
    "On May 4, the Minister held a video talk with Mr. Nasser Bourita of Morocco. The {} as follows.\n"
    "1. The two ministers welcomed the accord.\n2. Both sides noted the talks on fisheries.\n"
    "3. The two ministers shared a concern.\n4. Both sides concurred on a visit."
)
NOTA = (
    "Nota a la prensa nº 87\n\nEl ministro de Relaciones Exteriores recibió hoy en Brasilia al ministro de Asuntos "
    "Exteriores de España. Los cancilleres examinaron la agenda bilateral, y el ministro dijo: “Somos socios”. "
)
CALL = (
    "Minister of Foreign Affairs of Ghana calls his counterpart\n\nThe Minister of Foreign Affairs of Ghana, Mr. Kofi "
    "Mensah, held a telephone talk on May 4, 2024 with Moroccan Foreign Minister Nasser Bourita, and said that ties "
    "were close. " + PROSE
)
JOINT = "We, the Foreign Ministers of France, Germany and Italy, met today in Paris and discussed Libya. " + PROSE


@pytest.mark.parametrize(
    ("text", "genre"),
    [
        ("\n".join([PRICE, ASKED, PRICE, ASKED, PRICE]), "press_briefing"),
        ("\n".join([BLINKEN, BOURITA, ASKED, BLINKEN, ASKED, BOURITA]), "press_conference"),
        ("\n".join([BLINKEN, BOURITA, BLINKEN]), "remarks"),
        (JAPAN, "readout"),
        (POINTS.format("overview is"), "readout"),
        (POINTS.format("main points of the talk were"), "readout"),
        (POINTS.format("ministers stated"), "joint_statement"),
        (NOTA, "press_release"),
        (JOINT, "joint_statement"),
        (CALL + "\n\nCopyright 2024 Ministry of Foreign Affairs", "readout"),
        ("Official page of the Ministry of Foreign Affairs of Ghana\n\n" + CALL, "readout"),
        ("Ministerio de Exteriores | 4/03/2024 | Comunicado\n\n" + CALL, "press_release"),
        ("REPUBLIC OF GHANA\n\nPRESS RELEASE\n\n" + CALL, "press_release"),
    ],
)
def test_the_form_tells_the_genre(text: str, genre: str) -> None:
    assert [fact.value["genre"] for fact in facts_of(text) if fact.field is ClaimField.GENRE] == [genre]


def test_one_label_makes_no_transcript() -> None:
    text = f"{PROSE}\nSECRETARY BLINKEN: thank you, he said, according to a statement.\n{PROSE}"
    assert "remarks" not in [fact.value["genre"] for fact in facts_of(text) if fact.field is ClaimField.GENRE]
