"""Whether an exchange took place, where the words round it pull the other way. The texts are ours."""

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import assert_detects, facts_of

STATUSES = [
    (
        "القاهرة تستضيف اجتماعاً لوزيري الخارجية\n\nاحتضنت القاهرة اليوم اجتماعاً بين وزير الخارجية المصري سامح شكري "
        "ونظيره الأردني أيمن الصفدي تمهيداً للقمة المرتقبة بين قادة البلدين.",
        "held",
    ),
    (
        "Shoukry and Safadi meet in Cairo\n\nEgyptian Foreign Minister Sameh Shoukry chaired a meeting with his "
        "Jordanian counterpart Ayman Safadi in preparation for the upcoming summit of their leaders.",
        "held",
    ),
    (
        "Mise au point\n\nALGER, 22 mai 2025 (APS) - Le ministère des Affaires étrangères a démenti jeudi, « avec la "
        "plus grande fermeté et sans la moindre réserve », les informations de plusieurs journaux faisant état d'un "
        "entretien téléphonique entre M. Ahmed Attaf et son homologue espagnol, M. José Manuel Albares.",
        "unconfirmed",
    ),
    (
        "Rabat denies reports of a call\n\nMorocco's foreign ministry on Thursday denied, calling them pure invention "
        "by people who wish the region ill and its institutions worse, reports that Foreign Minister Nasser Bourita "
        "held a phone call with his Spanish counterpart, José Manuel Albares.",
        "unconfirmed",
    ),
    (
        "نفي رسمي\n\nنفت وزارة الخارجية المصرية ما تداولته مواقع إخبارية عن اتصال هاتفي بين الوزير سامح شكري ونظيره "
        "التركي هاكان فيدان.",
        "unconfirmed",
    ),
]


@pytest.mark.parametrize(("text", "status"), STATUSES)
def test_the_status_is_that_of_the_exchange_itself(text: str, status: str) -> None:
    assert_detects(text, ClaimField.EXCHANGE_STATUS, status=status)


def test_the_day_of_a_denial_is_no_day_of_an_exchange() -> None:
    assert facts_of(STATUSES[2][0], ClaimField.EXCHANGE_DATE) == []


def test_what_is_offered_in_a_headline_is_not_announced() -> None:
    text = (
        "Türkiye ready to host Iran-US talks, says foreign minister\n\nTürkiye is ready to host the next round, "
        "Hakan Fidan said Tuesday at a joint news conference with his Iranian counterpart Abbas Araghchi following "
        "their meeting in the capital Ankara."
    )
    assert_detects(text, ClaimField.EXCHANGE_STATUS, status="held")
