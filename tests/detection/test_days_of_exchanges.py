"""When an exchange takes place, by all that a text says of days: of another event, of the telling, a span, a week.

Each text is issued on Tuesday 31 January 2023. The texts are ours.
"""

import pytest

from archive.vocabulary.terms import ClaimField, Confidence
from tests.detection.verdicts import facts_of

STAMPS = {
    "FR": "Maroc-Etats-Unis : Bourita et Blinken à Rabat\nPublié le 31/01/2023 à 14h05",
    "EN": "Bourita and Blinken in Rabat\nPublished: January 31, 2023",
    "AR": "بوريطة وبلينكن في الرباط\nنشر في: الثلاثاء 31 يناير 2023",
    "ES": "Bourita y Blinken en Rabat para tratar la región\nPublicado: martes, 31 enero 2023 16:18",
}
CASES = [
    (
        "FR",
        "Le secrétaire d'Etat américain, Antony Blinken, effectuera jeudi une visite officielle à Rabat où il"
        " s'entretiendra avec Nasser Bourita, a annoncé lundi le département d'Etat. Il sera accompagné d'une"
        " délégation.",
        "2023-02-02",
    ),
    (
        "FR",
        "Le secrétaire d'Etat américain, Antony Blinken, se rendra à Rabat du 3 au 5 février, a annoncé lundi"
        " le département d'Etat. Il sera reçu par le ministre marocain Nasser Bourita.",
        "2023-02-03/2023-02-05",
    ),
    (
        "FR",
        "Le secrétaire d'Etat américain, Antony Blinken, se rendra à Rabat la semaine prochaine pour y "
        "rencontrer son homologue marocain Nasser Bourita, a annoncé mardi le département d'Etat.",
        "2023-02-04/2023-02-12",
    ),
    (
        "EN",
        "U.S. Secretary of State Antony Blinken will travel to Rabat on February 3-5 to meet Moroccan Foreign"
        " Minister Nasser Bourita, the State Department said on Monday. The talks will cover security.",
        "2023-02-03/2023-02-05",
    ),
    (
        "EN",
        "U.S. Secretary of State Antony Blinken will visit Rabat next Monday to meet Moroccan Foreign "
        "Minister Nasser Bourita, the State Department said. The talks will cover regional security and "
        "trade.",
        "2023-02-06",
    ),
    (
        "EN",
        "U.S. Secretary of State Antony Blinken will visit Morocco in March to meet Moroccan Foreign Minister"
        " Nasser Bourita, the State Department said on Monday. The talks will cover regional security.",
        "2023-03",
    ),
    (
        "EN",
        "U.S. Secretary of State Antony Blinken will meet Moroccan Foreign Minister Nasser Bourita in Rabat "
        "tomorrow, the State Department said on Monday. The talks will cover regional security and trade.",
        "2023-02-01",
    ),
    (
        "AR",
        "يقوم وزير الخارجية الأمريكي أنتوني بلينكن بزيارة رسمية إلى الرباط من 3 إلى 5 فبراير، حيث سيلتقي وزير"
        " الخارجية المغربي ناصر بوريطة، حسب ما أعلنت الوزارة.",
        "2023-02-03/2023-02-05",
    ),
    (
        "AR",
        "قال الناطق باسم الخارجية المغربية، في إحاطة إعلامية اليوم، إن اللقاء الذي جمع أمس، الاثنين، ناصر بوريطة "
        "وأنتوني بلينكن في الرباط تناول الأوضاع في المنطقة.",
        "2023-01-30",
    ),
    (
        "FR",
        "Lors d'un point de presse mardi, la porte-parole a indiqué que la rencontre qui a réuni lundi à Rabat Nasser "
        "Bourita et le secrétaire d'Etat américain, Antony Blinken, avait porté sur la région.",
        "2023-01-30",
    ),
    (
        "EN",
        "At a briefing on Tuesday the spokesperson said that the meeting held on Monday in Rabat between Nasser "
        "Bourita and U.S. Secretary of State Antony Blinken dealt with the region.",
        "2023-01-30",
    ),
    (
        "ES",
        "En una rueda de prensa este martes, el portavoz dijo que la reunión que mantuvieron el lunes en Rabat Naser "
        "Burita y el secretario de Estado estadounidense, Antony Blinken, trató de la región.",
        "2023-01-30",
    ),
    (
        "EN",
        "At a joint news conference on Tuesday in Rabat, Moroccan Minister Nasser Bourita and U.S. Secretary of "
        "State Antony Blinken promised to meet more often.",
        "2023-01-31",
    ),
    (
        "EN",
        "Moroccan Foreign Minister Nasser Bourita says that he was frank with U.S. Secretary of State Antony Blinken "
        "in their meeting at his ministry.\nHe came alone.\nThe room was cold.\nTea was served.\n"
        '"We were both frank," Bourita told reporters on Tuesday.',
        "2023-01-31~",
    ),
    (
        "FR",
        "Le ministre marocain Nasser Bourita dit avoir été franc avec le secrétaire d'Etat américain, Antony Blinken, "
        "lors de leur rencontre au ministère.\nIl est venu seul.\nIl faisait froid.\nOn a servi le thé.\n"
        "« Nous avons été francs », a déclaré mardi M. Bourita à la presse.",
        "2023-01-31~",
    ),
    (
        "AR",
        "سيلتقي وزير الخارجية الأمريكي أنتوني بلينكن غدا الأربعاء في الرباط وزير الخارجية المغربي ناصر "
        "بوريطة، حسب ما أعلنت الوزارة اليوم في بيان لها.",
        "2023-02-01",
    ),
    (
        "AR",
        "سيزور وزير الخارجية الأمريكي أنتوني بلينكن الرباط الخميس المقبل حيث سيلتقي نظيره المغربي ناصر "
        "بوريطة، حسب ما أعلنت وزارة الخارجية المغربية أمس.",
        "2023-02-02",
    ),
    (
        "ES",
        "El secretario de Estado estadounidense, Antony Blinken, viajará a Rabat el próximo jueves para "
        "reunirse con el ministro marroquí de Exteriores, Nasser Bourita, según ha anunciado este martes la "
        "embajada.",
        "2023-02-02",
    ),
    (
        "FR",
        "Le ministre marocain des Affaires étrangères, Nasser Bourita, a reçu lundi à Rabat le secrétaire "
        "d'Etat américain, Antony Blinken, en visite au Maroc depuis samedi. L'entretien a duré deux heures.",
        "2023-01-30",
    ),
    (
        "FR",
        "Le ministre marocain des Affaires étrangères, Nasser Bourita, a reçu à Rabat le secrétaire d'Etat "
        "américain, Antony Blinken, a indiqué lundi le porte-parole. L'entretien, tenu dimanche, a duré deux "
        "heures.",
        "2023-01-29",
    ),
    (
        "FR",
        "Le ministre marocain des Affaires étrangères, Nasser Bourita, et le secrétaire d'Etat américain, "
        "Antony Blinken, se sont réunis les 27 et 28 janvier à Rabat. Ils ont évoqué l'accord signé le 10 "
        "décembre 2020.",
        "2023-01-27/2023-01-28",
    ),
    (
        "FR",
        "En visite officielle au Maroc du 28 au 30 janvier, le secrétaire d'Etat américain, Antony Blinken, "
        "s'est entretenu avec le ministre marocain des Affaires étrangères, Nasser Bourita.",
        "2023-01-28/2023-01-30",
    ),
    (
        "FR",
        "Le ministre marocain des Affaires étrangères, Nasser Bourita, s'est entretenu mardi dernier avec le "
        "secrétaire d'Etat américain, Antony Blinken, par téléphone. Ils ont parlé de la région.",
        "2023-01-24",
    ),
    (
        "FR",
        "Le ministre marocain des Affaires étrangères, Nasser Bourita, s'est entretenu vendredi 27 janvier "
        "avec le secrétaire d'Etat américain, Antony Blinken, par téléphone. Ils ont parlé de la région.",
        "2023-01-27",
    ),
    (
        "FR",
        "Le ministre marocain des Affaires étrangères, Nasser Bourita, s'est entretenu le 20 courant avec le "
        "secrétaire d'Etat américain, Antony Blinken, par téléphone. Ils ont parlé de la région.",
        "2023-01-20",
    ),
    (
        "EN",
        "Moroccan Foreign Minister Nasser Bourita met U.S. Secretary of State Antony Blinken in Rabat on "
        "Monday, a month after the attack of December 28 which killed three people. They discussed the "
        "border.",
        "2023-01-30",
    ),
    (
        "EN",
        "Moroccan Foreign Minister Nasser Bourita met U.S. Secretary of State Antony Blinken on the sidelines"
        " of the Munich conference on January 28, his office said on Tuesday. They discussed the border.",
        "2023-01-28",
    ),
    (
        "EN",
        "Moroccan Foreign Minister Nasser Bourita spoke by phone with U.S. Secretary of State Antony Blinken "
        "on Monday and Tuesday, his office said. They discussed the border and the situation there.",
        "2023-01-30/2023-01-31",
    ),
    (
        "EN",
        "Moroccan Foreign Minister Nasser Bourita met U.S. Secretary of State Antony Blinken late on Sunday, "
        "his office said on Monday. They discussed the border and the situation there at length.",
        "2023-01-29",
    ),
    (
        "EN",
        "Moroccan Foreign Minister Nasser Bourita met U.S. Secretary of State Antony Blinken earlier this "
        "week, his office said on Tuesday. They discussed the border and the situation there at length.",
        "2023-01-28/2023-01-31",
    ),
    (
        "EN",
        "Moroccan Foreign Minister Nasser Bourita on Tuesday, 30 January 2023, met U.S. Secretary of State "
        "Antony Blinken in Rabat. They discussed the border and the situation there at length.",
        "2023-01-30",
    ),
    (
        "AR",
        "استقبل وزير الخارجية المغربي ناصر بوريطة، اليوم الثلاثاء بالرباط، وزير الخارجية الأمريكي أنتوني "
        "بلينكن الذي يزور المملكة منذ الأحد. وتناول اللقاء القضايا الإقليمية.",
        "2023-01-31",
    ),
    (
        "AR",
        "استقبل وزير الخارجية المغربي ناصر بوريطة، الثلاثاء الماضي بالرباط، وزير الخارجية الأمريكي أنتوني "
        "بلينكن. وتناول اللقاء القضايا الإقليمية والشراكة.",
        "2023-01-24",
    ),
    (
        "AR",
        "التقى وزير الخارجية المغربي ناصر بوريطة، يوم 28 يناير الجاري، وزير الخارجية الأمريكي أنتوني بلينكن "
        "في الرباط. وتناول اللقاء القضايا الإقليمية والشراكة.",
        "2023-01-28",
    ),
    (
        "AR",
        "أجرى وزير الخارجية المغربي ناصر بوريطة، مساء أمس، اتصالا هاتفيا مع وزير الخارجية الأمريكي أنتوني "
        "بلينكن. وتناول الاتصال القضايا الإقليمية والشراكة.",
        "2023-01-30",
    ),
    (
        "AR",
        "عقد وزير الخارجية المغربي ناصر بوريطة، يومي الأحد والاثنين، مباحثات مع وزير الخارجية الأمريكي أنتوني"
        " بلينكن في الرباط. وتناولت القضايا الإقليمية.",
        "2023-01-29/2023-01-30",
    ),
    (
        "ES",
        "El ministro marroquí de Exteriores, Nasser Bourita, se reunió el lunes en Rabat con el secretario de"
        " Estado, Antony Blinken, a quien recibió en el aeropuerto. Hablaron durante dos horas.",
        "2023-01-30",
    ),
    (
        "ES",
        "El ministro marroquí de Exteriores, Nasser Bourita, mantuvo ayer una conversación telefónica con el "
        "secretario de Estado, Antony Blinken. Hablaron durante dos horas de la región.",
        "2023-01-30",
    ),
    (
        "ES",
        "El ministro marroquí de Exteriores, Nasser Bourita, se reunió a las 10 de la mañana del lunes en "
        "Rabat con el secretario de Estado, Antony Blinken. Hablaron durante dos horas.",
        "2023-01-30",
    ),
    (
        "ES",
        "El ministro marroquí de Exteriores, Nasser Bourita, se reunió el 27 de enero en Rabat con el "
        "secretario de Estado, Antony Blinken. Hablaron durante dos horas de la región.",
        "2023-01-27",
    ),
]


@pytest.mark.parametrize(("language", "text", "held"), CASES)
def test_the_day_of_the_exchange_is_told_from_other_days(language: str, text: str, held: str) -> None:
    facts = facts_of(f"{STAMPS[language]}\n{text}", ClaimField.EXCHANGE_DATE)
    assert facts[0].value["edtf"] == held


@pytest.mark.parametrize(
    ("told", "day"), [("his office said on Monday", "2023-01-30~"), ("the ministry announced yesterday", "2023-01-30~")]
)
def test_the_day_of_a_saying_is_only_near_the_day_of_what_was_said(told: str, day: str) -> None:
    text = f"Moroccan Foreign Minister Nasser Bourita met U.S. Secretary of State Antony Blinken in Rabat, {told}. "
    facts = facts_of(f"{STAMPS['EN']}\n{text}They discussed the border at length.", ClaimField.EXCHANGE_DATE)
    assert (facts[0].value["edtf"], facts[0].confidence) == (day, Confidence.LOW)


@pytest.mark.parametrize(
    "day", ["hier", "mardi", "ce matin", "la semaine dernière", "lundi et mardi", "le 20 courant", "du 3 au 5"]
)
def test_without_an_anchor_there_is_no_date(day: str) -> None:
    text = (
        "Maroc-Etats-Unis : Bourita et Blinken à Rabat\n"
        f"Le ministre marocain, Nasser Bourita, s'est entretenu {day} avec le secrétaire d'Etat américain, Antony "
        "Blinken, par téléphone. Ils ont parlé de la situation dans la région."
    )
    assert [fact.value["edtf"] for fact in facts_of(text, ClaimField.EXCHANGE_DATE) if fact.value["edtf"]] == []
    assert facts_of(text, ClaimField.ISSUE_DATE) == []


def test_the_weekday_of_another_day_makes_an_explicit_date_doubtful() -> None:
    text = (
        f"{STAMPS['EN']}\nMoroccan Foreign Minister Nasser Bourita met U.S. Secretary of State Antony Blinken in Rabat "
        "on Tuesday, 30 January 2023, and discussed the situation at the border at length with him."
    )
    (fact,) = facts_of(text, ClaimField.EXCHANGE_DATE)
    assert (fact.value["edtf"], fact.confidence) == ("2023-01-30", Confidence.LOW)


def test_an_official_account_without_a_day_is_near_its_own() -> None:
    text = (
        "Secretary Blinken’s Call with Moroccan Foreign Minister Bourita\nReadout\nJanuary 31, 2023\n"
        "The following is attributable to Spokesperson Ned Price:\n"
        "Secretary of State Antony J. Blinken spoke with Moroccan Foreign Minister Nasser Bourita. The Secretary and "
        "the Foreign Minister discussed regional security and the long partnership of the two countries."
    )
    (fact,) = facts_of(text, ClaimField.EXCHANGE_DATE)
    assert (fact.value["edtf"], fact.confidence) == ("2023-01-31~", Confidence.LOW)
