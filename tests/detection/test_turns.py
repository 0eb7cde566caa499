"""Where speakers take turns the one who has the floor speaks, unless the words are somebody else's, said elsewhere."""

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import assert_detects, facts_of

BRIEFING = (
    "Department Press Briefing – May 12, 2022\n\nMR PRICE: Good afternoon. Secretary Blinken spoke today with Moroccan "
    "Foreign Minister Nasser Bourita.\n\nQUESTION: Did they discuss Libya?\n\n"
)
POINT = (
    "Point de presse du 10 avril 2025\n\nLe porte-parole du ministère, Christophe Lemoine, a répondu aux questions "
    "suivantes. Jean-Noël Barrot s’est entretenu avec Abbas Araghchi.\n\nQ : Une visite est-elle prévue ?\n\n"
)
TALK = (
    "حوار مع وزير الخارجية الأردني أيمن الصفدي\n\nأجرى أيمن الصفدي لقاء مع نظيره البريطاني ديفيد لامي.\n\n"
    "سؤال: كيف كان اللقاء؟\n"
)
ENTREVISTA = (
    "Entrevista con José Manuel Albares\n\nEl ministro José Manuel Albares habla de su reunión con Nasser Bourita.\n\n"
    "Pregunta: ¿Qué espera de Rabat?\n\n"
)
CASES = [
    (BRIEFING + "MR PRICE: We call that “a good conversation.”", "ned-price", "press_briefing"),
    (BRIEFING + "MR PRICE: As the Secretary said, “the door is open.”", "antony-blinken", "unspecified"),
    (BRIEFING + "MR PRICE: Yes. They did.\n\nWe also said it was “time to act.”", "ned-price", "press_briefing"),
    (POINT + "R : Nous restons « pleinement mobilisés ».", "christophe-lemoine", "press_briefing"),
    (POINT + "R : Comme l’a dit le ministre, « le temps presse ».", "jean-noel-barrot", "unspecified"),
    (TALK + "جواب: كان لقاء “صريحا ومثمرا”.", "ayman-safadi", "interview"),
    (TALK + "جواب: لامي قال لنا إن بلاده “تدعم الأردن”.", "david-lammy", "interview"),
    (ENTREVISTA + "Respuesta: Que sea «un año de hechos».", "jose-manuel-albares", "interview"),
    (ENTREVISTA + "Respuesta: Bourita me dijo que «todo va bien».", "nasser-bourita", "unspecified"),
]


@pytest.mark.parametrize(("text", "speaker", "channel"), CASES)
def test_quoted_words_belong_to_whoever_has_the_floor(text: str, speaker: str, channel: str) -> None:
    assert_detects(text, ClaimField.QUOTATION, speaker={"kind": "official", "id": speaker}, channel=channel)


def test_what_is_said_in_a_turn_is_no_quotation_unless_quoted() -> None:
    assert facts_of(BRIEFING + "MR PRICE: They did, at length.", ClaimField.QUOTATION) == []


def test_words_quoted_in_a_question_are_not_the_answerers() -> None:
    text = BRIEFING + "MR PRICE: Yes.\n\nQUESTION: Some call it “a missed chance.” Do you?\n\nMR PRICE: No."
    assert_detects(text, ClaimField.QUOTATION, speaker=None)


@pytest.mark.parametrize(
    ("first", "second", "after"),
    [
        ("“We will not waver.", "“There is more to come.”", ""),
        ("« Nous ne céderons pas.", "« Le temps presse. »", ""),
        ("“We will not waver.", "“There is more to come,”", " David Lammy said."),
    ],
)
def test_each_paragraph_of_a_long_quotation_has_the_same_speaker(first: str, second: str, after: str) -> None:
    lead = "David Lammy met Andrii Sybiha in Kyiv." if after else "After meeting Andrii Sybiha, David Lammy said:"
    found = facts_of(f"{lead}\n\n{first}\n\n{second}{after}", ClaimField.QUOTATION)
    assert [(fact.value["speaker"] or {}).get("id") for fact in found] == ["david-lammy", "david-lammy"]


def test_a_wrong_closing_mark_still_closes() -> None:
    text = 'Antony Blinken met Nasser Bourita. Blinken spoke of «a strong and lasting friendship" between the two.'
    (fact,) = facts_of(text, ClaimField.QUOTATION)
    assert fact.value["text"] == "a strong and lasting friendship"


@pytest.mark.parametrize(
    "text",
    [
        "Antony Blinken met Nasser Bourita in Rabat. Analysts called the meeting “a turning point”.",
        "Antony Blinken a reçu Nasser Bourita. « Rien n’est réglé », a soufflé un diplomate européen.",
        "Antony Blinken met Nasser Bourita in Rabat. “It went well,” said an official close to the talks.",
        "التقى أنتوني بلينكن ناصر بوريطة. وقال مسؤول كبير إن اللقاء كان “صعبا للغاية”.",
        "José Manuel Albares recibió a Nasser Bourita. «Fue tenso», admitieron fuentes diplomáticas.",
    ],
)
def test_the_words_of_unnamed_people_are_given_to_nobody(text: str) -> None:
    assert_detects(text, ClaimField.QUOTATION, speaker=None)
