"""A text that opens with a journey tells of a visit; what is said of "the two" is said of those it names."""

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import assert_detects, facts_of


@pytest.mark.parametrize(
    "text",
    [
        "Secretary of State Antony Blinken will travel on June 1-2 to San José, Costa Rica. In town he will meet "
        "with President Carlos Alvarado, who keeps an hour for him. He will also hold talks with other ministers and "
        "sit down with students.",
        "Deputy Secretary Wendy Sherman led a delegation to Phnom Penh Tuesday. In a meeting with Prime Minister Hun "
        "Sen, she spoke of an old promise. She also met with young lawyers.",
        "Albares viajará mañana a Beirut para reunirse con el nuevo Gobierno libanés\n\nEl ministro José Manuel "
        "Albares viajará mañana a Beirut, donde se reunirá con su homólogo libanés, Youssef Raggi, según ha anunciado "
        "este miércoles el departamento que dirige.",
    ],
)
def test_a_journey_comes_before_the_meetings_within_it(text: str) -> None:
    assert_detects(text, ClaimField.EXCHANGE_KIND, kind="visit")


def test_who_spoke_during_a_ministerial_meeting_met() -> None:
    text = (
        "Secretary Blinken spoke with Indonesian Foreign Minister Retno Marsudi during the ministerial meeting in "
        "Jakarta on Tuesday."
    )
    assert_detects(text, ClaimField.EXCHANGE_KIND, kind="meeting")


def test_the_two_ministers_are_those_the_text_names() -> None:
    text = (
        "ISLAMABAD: Pakistan and Turkiye on Wednesday agreed to fast-track energy projects, the two foreign ministers "
        "told a joint press conference.\n“Brothers also sign contracts,” Foreign Minister Ishaq Dar quipped.\n"
        "Turkish Foreign Minister Hakan Fidan said the target was modest."
    )
    named = [fact.value for fact in facts_of(text, ClaimField.OFFICIAL) if fact.value["role"] == "participant"]
    assert {value["official"] or value["name"] for value in named} == {"Ishaq Dar", "hakan-fidan"}


def test_an_interview_tells_of_a_meeting_in_the_first_person() -> None:
    text = (
        "Le ministre mauritanien Mohamed Salem Ould Merzoug répond à nos questions.\n"
        "José Manuel Albares était à Nouakchott mardi. Qu'avez-vous obtenu ?\n"
        "Nous avons parlé deux heures, d'abord seuls, puis avec nos équipes."
    )
    assert_detects(text, ClaimField.EXCHANGE_STATUS, status="held")
    named = [fact.value for fact in facts_of(text, ClaimField.OFFICIAL) if fact.value["role"] == "participant"]
    assert {value["official"] for value in named} == {"mohamed-salem-ould-merzoug", "jose-manuel-albares"}


def test_who_signs_a_post_took_part_in_what_it_tells() -> None:
    text = (
        "Ayman Safadi ✔\n@AymanHsafadi\n\nبحثت هاتفياً اليوم مع أخي وزير الخارجية التركي هاكان فيدان جهود تثبيت وقف "
        "إطلاق النار في غزة والأوضاع في سوريا الشقيقة.\n\n8:51 م · 23 يناير 2025 · 118.4 ألف مشاهدة"
    )
    named = [fact.value for fact in facts_of(text, ClaimField.OFFICIAL) if fact.value["role"] == "participant"]
    assert {value["official"] for value in named} == {"ayman-safadi", "hakan-fidan"}
