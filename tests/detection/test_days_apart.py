"""The exchange's own day among the other days a sentence tells: of an arrival, of a war, of a summit to come.

Each text is issued on Tuesday 9 May 2023. The texts are ours.
"""

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import facts_of

STAMPS = {
    "EN": "Cleverly in Cairo\nMay 9, 2023",
    "FR": "Colonna au Caire\nPublié le 9 mai 2023",
    "AR": "كولونا في القاهرة\nنشر في 9 مايو 2023",
    "ES": "Albares en El Cairo para tratar la crisis\n9 de mayo de 2023",
}
ENDS = {
    "EN": "The two ministers also agreed to hold the next round of the strategic dialogue in London.",
    "FR": "Ils sont convenus de tenir au Caire la prochaine session du dialogue stratégique.",
    "AR": "واتفق الوزيران على عقد الجولة المقبلة من الحوار الاستراتيجي في باريس.",
    "ES": "Acordaron celebrar en El Cairo la próxima sesión del diálogo estratégico.",
}
CASES = [
    (
        "EN",
        "British Foreign Secretary James Cleverly, who arrived in Cairo on Sunday, met Egyptian Foreign "
        "Minister Sameh Shoukry on Monday.",
        "2023-05-08",
    ),
    (
        "EN",
        "British Foreign Secretary James Cleverly met Egyptian Foreign Minister Sameh Shoukry on Monday, "
        "ahead of a summit on Thursday in Jeddah.",
        "2023-05-08",
    ),
    (
        "EN",
        "British Foreign Secretary James Cleverly met Egyptian Foreign Minister Sameh Shoukry on Monday, "
        "three weeks after fighting erupted on April 15.",
        "2023-05-08",
    ),
    (
        "EN",
        "Egyptian Foreign Minister Sameh Shoukry on Monday received a phone call from British Foreign "
        "Secretary James Cleverly, spokesman Ahmed Abu Zeid said on Tuesday.",
        "2023-05-08",
    ),
    (
        "EN",
        "Egypt's Foreign Minister Sameh Shoukry on Tuesday met his British counterpart James Cleverly, who "
        "will travel to Addis Ababa on Wednesday.",
        "2023-05-09",
    ),
    (
        "EN",
        "A day after talks in Jeddah, British Foreign Secretary James Cleverly met Egyptian Foreign Minister "
        "Sameh Shoukry in Cairo on Monday evening.",
        "2023-05-08",
    ),
    (
        "EN",
        "British Foreign Secretary James Cleverly and Egyptian Foreign Minister Sameh Shoukry discussed Sudan"
        " in a phone call. The call came on Monday, after a ceasefire signed on Friday collapsed.",
        "2023-05-08",
    ),
    (
        "FR",
        "La ministre française Catherine Colonna, arrivée dimanche au Caire, a été reçue lundi par son "
        "homologue égyptien Sameh Shoukry.",
        "2023-05-08",
    ),
    (
        "FR",
        "Catherine Colonna a rencontré lundi au Caire son homologue égyptien Sameh Shoukry, avant de se "
        "rendre mercredi à Amman.",
        "2023-05-08",
    ),
    (
        "FR",
        "Au lendemain de l'entrée en vigueur de la trêve dimanche, la ministre française Catherine Colonna "
        "s'est entretenue lundi par téléphone avec son homologue égyptien Sameh Shoukry.",
        "2023-05-08",
    ),
    (
        "FR",
        "La ministre française Catherine Colonna s'est entretenue au téléphone avec son homologue égyptien "
        "Sameh Shoukry, a-t-on appris mardi de source diplomatique. L'échange a eu lieu lundi soir.",
        "2023-05-08",
    ),
    (
        "FR",
        "Le ministre égyptien Sameh Shoukry a reçu, ce mardi 9 mai 2023 au Caire, son homologue française "
        "Catherine Colonna, en visite du 8 au 10 mai.",
        "2023-05-09",
    ),
    (
        "AR",
        "التقى وزير الخارجية المصري سامح شكري، الاثنين، نظيرته الفرنسية كاترين كولونا التي وصلت إلى القاهرة "
        "الأحد في زيارة تستمر يومين.",
        "2023-05-08",
    ),
    (
        "AR",
        "أجرى وزير الخارجية المصري سامح شكري، أمس الاثنين، اتصالا هاتفيا بنظيرته الفرنسية كاترين كولونا، وصرح"
        " المتحدث باسم الخارجية اليوم الثلاثاء بأن الاتصال تناول السودان.",
        "2023-05-08",
    ),
    (
        "AR",
        "قال المتحدث باسم الخارجية المصرية اليوم الثلاثاء إن الوزير سامح شكري استقبل أمس نظيرته الفرنسية "
        "كاترين كولونا في القاهرة.",
        "2023-05-08",
    ),
    (
        "ES",
        "El ministro José Manuel Albares, que llegó el domingo a El Cairo, se reunió el lunes con su homólogo"
        " egipcio, Sameh Shoukry.",
        "2023-05-08",
    ),
    (
        "ES",
        "El ministro José Manuel Albares conversó por teléfono el pasado viernes con su homólogo egipcio, "
        "Sameh Shoukry, según informó este martes el ministerio.",
        "2023-05-05",
    ),
    (
        "ES",
        "El ministro José Manuel Albares se reunirá el próximo lunes 15 de mayo en Madrid con su homólogo "
        "egipcio, Sameh Shoukry, ha anunciado este martes el ministerio.",
        "2023-05-15",
    ),
    (
        "ES",
        "El ministro José Manuel Albares viajará a El Cairo los días 15 y 16 de mayo para reunirse con su "
        "homólogo egipcio, Sameh Shoukry.",
        "2023-05-15/2023-05-16",
    ),
    (
        "FR",
        "Catherine Colonna effectue mardi et mercredi une visite officielle au Caire, où elle rencontrera son"
        " homologue égyptien Sameh Shoukry.",
        "2023-05-09/2023-05-10",
    ),
    (
        "EN",
        "British Foreign Secretary James Cleverly will be in Cairo on May 15 and 16 to meet Egyptian Foreign "
        "Minister Sameh Shoukry.",
        "2023-05-15/2023-05-16",
    ),
    (
        "EN",
        "British Foreign Secretary James Cleverly held talks over the weekend with Egyptian Foreign Minister "
        "Sameh Shoukry.",
        "2023-05-06/2023-05-07",
    ),
]


@pytest.mark.parametrize(("language", "text", "held"), CASES)
def test_the_nearest_day_of_its_own_clause_is_the_exchange_s(language: str, text: str, held: str) -> None:
    facts = facts_of(f"{STAMPS[language]}\n{text} {ENDS[language]}", ClaimField.EXCHANGE_DATE)
    assert facts[0].value["edtf"] == held


def test_the_day_of_a_statement_is_not_that_of_the_visit_it_announces() -> None:
    text = (
        "2 أكتوبر 2025\n\nمن المقرر أن يصل يوم الاثنين المقبل وزير الشؤون الخارجية الهندي سوبراهمانيام جايشانكار "
        "في زيارة رسمية إلى سلطنة عمان.\nوقالت وزارة الخارجية في بيان لها اليوم إن الزيارة تأتي امتدادا للحوار."
    )
    assert [fact.value["edtf"] for fact in facts_of(text, ClaimField.EXCHANGE_DATE)] == ["2025-10-06"]
