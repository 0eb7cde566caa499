"""Where quotations begin and end by the habits of print: marks the wrong way round, words that go on, dashes."""

import pytest

from archive.detection.dialogue_dashes import words_behind_dashes
from archive.detection.quote_marks import quotes_in


def paragraphs(text: str) -> list[tuple[int, int]]:
    spans, start = [], 0
    for line in text.split("\n"):
        spans.append((start, start + len(line)))
        start += len(line) + 1
    return spans


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("قال إنه ”متفائل“، وأضاف: ”نعم“.", ["متفائل", "نعم"]),
        ("قال إنه »متفائل« جدا، وأضاف بـ»صراحة«.", ["متفائل", "صراحة"]),
        ("قال إنه “متفائل”، وأضاف: “نعم”.", ["متفائل", "نعم"]),
        ("Er sagte, es sei „gut“, und ging.", ["gut"]),
        ("Dijo: «Es tarde.\n»Y mañana también», añadió.", ["Es tarde.", "Y mañana también"]),
        ("Il a dit « oui\n» a-t-il ajouté. Le ministre est parti.", []),
        (
            "‘It is paper.\n‘And paper burns,’ she said. He called it ‘a fair point’.",
            ["It is paper.", "And paper burns", "a fair point"],
        ),
        ("He called it “a fair point.” She said, “It is late.”", ["a fair point", "It is late."]),
        ("He came from “the heart of the U.S.” and left.", ["the heart of the U.S."]),
        ("He said “it is late. we go.” and left.", ["it is late. we go."]),
    ],
)
def test_words_between_marks(text: str, words: list[str]) -> None:
    assert [text[quote.start : quote.end] for quote in quotes_in(text, paragraphs(text))] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("—No hay vuelta —dijo el canciller al salir—. Vamos.", ["No hay vuelta", "Vamos."]),
        ("–¿Firmó?\n–Firmé dos veces –respondió el ministro.", ["Firmé dos veces"]),
        ("— Reforzar la cooperación —en energía— y el comercio.", []),
        ("–Comercio –en particular, el acero– y energía.", []),
        ("El ministro —que llegó ayer— habló.", []),
    ],
)
def test_words_behind_dashes(text: str, words: list[str]) -> None:
    assert [text[quote.start : quote.end] for quote in words_behind_dashes(text, paragraphs(text))] == words
