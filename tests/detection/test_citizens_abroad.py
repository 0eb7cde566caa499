"""Citizens of a side whom another state holds, or who are attacked there, are a matter of consuls.

The texts are ours; they were written with their answers before the rules.
"""

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import facts_of


@pytest.mark.parametrize(
    ("text", "is_topic"),
    [
        (
            "Canadian Foreign Minister Mélanie Joly met her Chinese counterpart, Wang Yi, in Beijing. "
            "She asked for clemency for a Canadian on death row since 2019.",
            True,
        ),
        (
            "Australian Foreign Minister Penny Wong met China's Wang Yi in Canberra. "
            "She raised the sentence of a detained Australian writer.",
            True,
        ),
        (
            "British Foreign Secretary David Lammy met Egypt's Badr Abdelatty in Cairo. "
            "He raised the case of a British blogger jailed since 2019.",
            True,
        ),
        (
            "La ministre canadienne Mélanie Joly a rencontré à Pékin son homologue chinois, Wang Yi. "
            "Elle a évoqué la situation des Canadiens détenus.",
            True,
        ),
        (
            "Le ministre français Jean-Noël Barrot a rencontré à Alger son homologue algérien, Ahmed Attaf. "
            "Il a évoqué le cas d'un écrivain français emprisonné.",
            True,
        ),
        (
            "El ministro español José Manuel Albares se reunió en Argel con su homólogo argelino, Ahmed Attaf. "
            "Le habló del ciudadano español secuestrado en enero.",
            True,
        ),
        (
            "El ministro español José Manuel Albares se reunió en Argel con su homólogo argelino, Ahmed Attaf. "
            "Hablaron de los españoles detenidos en Orán.",
            True,
        ),
        (
            "التقى وزير الخارجية المصري بدر عبد العاطي نظيره السعودي فيصل بن فرحان. "
            "وبحثا قضية المصريين المحتجزين في جدة.",
            True,
        ),
        (
            "Nigerian minister Yusuf Tuggar met South Africa's Ronald Lamola in Abuja. "
            "They spoke of the xenophobic violence in Johannesburg.",
            True,
        ),
        (
            "Le ministre nigérian Yusuf Tuggar a rencontré à Abuja le Sud-Africain Ronald Lamola. "
            "Ils ont parlé des violences xénophobes à Johannesburg.",
            True,
        ),
        (
            "El ministro nigeriano Yusuf Tuggar se reunió con el sudafricano Ronald Lamola. "
            "Hablaron de los ataques xenófobos en Johannesburgo.",
            True,
        ),
        (
            "Egyptian minister Badr Abdelatty met Jordan's Ayman Safadi in Cairo. "
            "They called for the release of Palestinians detained in Gaza.",
            False,
        ),
        (
            "British Foreign Secretary David Lammy met Jordan's Ayman Safadi. "
            "They spoke of the Israelis held hostage in Gaza.",
            False,
        ),
        (
            "Le ministre français Jean-Noël Barrot a rencontré son homologue jordanien, Ayman Safadi. "
            "Les Jordaniens ont arrêté une date.",
            False,
        ),
        (
            "El ministro español José Manuel Albares se reunió con su homólogo jordano, Ayman Safadi. "
            "Los españoles, condenados a esperar, sonrieron.",
            False,
        ),
        (
            "British Foreign Secretary David Lammy met Egypt's Badr Abdelatty in Cairo. The British held a reception.",
            False,
        ),
        (
            "التقى وزير الخارجية التونسي محمد علي النفطي نظيره الإيطالي أنطونيو تاياني. "
            "وتحدثا عن النفايات الإيطالية العالقة في الميناء.",
            False,
        ),
    ],
)
def test_citizens_of_a_side_in_trouble_abroad(text: str, *, is_topic: bool) -> None:
    topics = {fact.value["topic"] for fact in facts_of(text) if fact.field is ClaimField.TOPIC}
    assert ("consular-nationals" in topics) is is_topic
