"""Whose words a quotation is by its place: clauses inside it, lines below it, sentences behind it."""

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.test_whose_words import AR, EN, ES, FR
from tests.detection.verdicts import assert_detects, facts_of

ALBARES, BOURITA, FIDAN = "jose-manuel-albares", "nasser-bourita", "hakan-fidan"

PLACED = [
    (FR + "« La confiance est revenue, lance M. Albares à sa sortie. Elle se mérite. »", ALBARES),
    (FR + "« Notre amitié est ancienne, nuance M. Bourita. Elle n'est pas aveugle. »", BOURITA),
    (ES + "Burita habló después. «El Mundial —ha añadido el ministro Albares— es un espejo».", ALBARES),
    (FR + "Les deux pays veulent « marcher du même pas ». Le mot est de Nasser Bourita.", BOURITA),
    (EN + "\n\n“Our two countries are old friends.”\n\n- Hakan Fidan, Minister of Foreign Affairs of Türkiye", FIDAN),
    (EN + "“What is missing is the decision,” the agency quoted Fidan as saying.", FIDAN),
    (AR + "أما الوزير التركي، فاتهم إسرائيل بالسعي إلى “إشعال فتنة لا تنتهي”.", FIDAN),
    (AR + "وقال عبد العاطي: “الحل بيد أصحابه”. فيما لفت ضيفه إلى أن الأزمة “لن تحل بالسلاح أبدا”.", FIDAN),
    (FR + "M. Albares a parlé, un vœu partagé par son hôte, lequel a plaidé pour « une mer de paix ».", BOURITA),
    (ES + "Albares pidió calma, a lo que Burita respondió que la paz «no admite demora alguna».", BOURITA),
    (ES + "Al ministro Burita le gusta repetir que «la geografía no se elige nunca».", BOURITA),
    (FR + "M. Albares est attendu à Tanger. Selon lui, la relation « n'a jamais été meilleure ».", ALBARES),
]


@pytest.mark.parametrize(("text", "speaker"), PLACED)
def test_the_place_of_a_clause_tells_who_speaks(text: str, speaker: str) -> None:
    last = facts_of(text, ClaimField.QUOTATION)[-1]
    assert last.value["speaker"] == {"kind": "official", "id": speaker}, last.value["holder"]


UNNAMED = [
    FR + "« Des licences, on en promet depuis dix ans », soupire un mareyeur.",
    FR + "Le texte ne dit rien des expulsions, que des associations qualifient d'« humiliantes pour tous ».",
    FR + "Le communiqué commun est une page dans laquelle un diplomate lit « une main tendue à Madrid ».",
    ES + "Un grupo de diputados acusó al Gobierno de firmar «con los ojos cerrados».",
    AR + "وأصدر الجانبان بيانا، فيما عده معارضون “حبرا على ورق لا غير”.",
    FR + "L'accord de novembre parle d'un retrait « graduel et sans aucune condition ».",
]


@pytest.mark.parametrize("text", UNNAMED)
def test_critics_and_treaties_are_nobody_of_the_text(text: str) -> None:
    assert facts_of(text, ClaimField.QUOTATION)[-1].value["speaker"] is None


def test_single_marks_hold_quotations_where_a_text_prints_no_others() -> None:
    text = (
        EN + "‘We are within reach of the people’s wish,’ said Lammy. Fidan wanted ‘an area of “shared” calm’. "
        "The ministers’ aides left."
    )
    found = [fact.value["text"] for fact in facts_of(text, ClaimField.QUOTATION)]
    assert found == ["We are within reach of the people’s wish", "an area of “shared” calm"]


def test_an_apostrophe_is_no_mark_where_double_marks_quote() -> None:
    text = (
        EN
        + "“It’s the ministers’ wish,” said Lammy, of the two ‘brothers’ and their ‘friends’. “We agree,” said Fidan."
    )
    assert [fact.value["text"] for fact in facts_of(text, ClaimField.QUOTATION)] == [
        "It’s the ministers’ wish",
        "We agree",
    ]


def test_a_press_conference_with_the_counterpart_is_of_both() -> None:
    text = (
        "Fidan warned of chaos at a press conference held in Ankara with his Egyptian counterpart Badr Abdelatty. "
        "Syria came first.\n\nTrade grew fast.\n\nPorts will open.\n\nAbdelatty said Cairo “will not bend to threats”."
    )
    assert_detects(text, ClaimField.QUOTATION, channel="press_conference")


def test_an_outlet_in_arabic_marks_is_no_quotation() -> None:
    text = AR + "وقال دبلوماسي طلب عدم ذكر اسمه لـ«الخليج الدولية»، إن الإعداد “قطع شوطا طويلا بالفعل”."
    assert [fact.value["text"] for fact in facts_of(text, ClaimField.QUOTATION)] == ["قطع شوطا طويلا بالفعل"]
