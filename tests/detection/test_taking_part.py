"""Who takes part, and who is only named beside those who do."""

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import facts_of

NAMED_ONLY = [
    (
        "M. Nasser Bourita s'est entretenu vendredi à Rabat avec son homologue Jean-Noël Barrot, porteur d'un message "
        "écrit du Président Emmanuel Macron à Sa Majesté le Roi Mohammed VI.",
        "nasser-bourita jean-noel-barrot",
    ),
    (
        "Nasser Bourita reçoit lundi à Rabat Jean-Noël Barrot, pour sa première visite au royaume depuis que Keir "
        "Starmer a parlé du Sahara.",
        "nasser-bourita jean-noel-barrot",
    ),
    (
        "José Manuel Albares se reunió en Brasilia con Mauro Vieira, aunque salió sin foto con Luiz Inácio Lula da "
        "Silva.",
        "jose-manuel-albares mauro-vieira",
    ),
    (
        "José Manuel Albares se reunió con Mauro Vieira y pidió olvidar las viejas disputas entre Emmanuel Macron y "
        "Luiz Inácio Lula da Silva.",
        "jose-manuel-albares mauro-vieira",
    ),
    (
        "Jean-Noël Barrot a terminé jeudi une visite au Liban, où il s’est entretenu avec son homologue Youssef Raggi, "
        "puis avec le président Joseph Aoun.",
        "jean-noel-barrot youssef-raggi joseph-aoun",
    ),
    (
        "Antonio Tajani a rencontré jeudi le ministre libanais Youssef Raggi à son ministère, le Premier ministre "
        "libanais Nawaf Salam au Sérail et le président Joseph Aoun à Baabda.",
        "antonio-tajani youssef-raggi nawaf-salam joseph-aoun",
    ),
    (
        "وصل وزير الخارجية الجزائري أحمد عطاف إلى تونس بتكليف من الرئيس عبد المجيد تبون والتقى نظيره محمد علي النفطي.",
        "ahmed-attaf mohamed-ali-nafti",
    ),
    (
        "Ahmed Attaf, dépêché par le président Abdelmadjid Tebboune, a rencontré mardi à Tunis Mohamed Ali Nafti.",
        "ahmed-attaf mohamed-ali-nafti",
    ),
    (
        "Egypt's Badr Abdelatty hosted US Deputy Secretary of State Christopher Landau in Cairo on Tuesday.",
        "badr-abdelatty christopher-landau",
    ),
]


@pytest.mark.parametrize(("text", "sides"), NAMED_ONLY)
def test_only_those_who_met_take_part(text: str, sides: str) -> None:
    found = facts_of(text, ClaimField.OFFICIAL)
    assert {f.value["official"] for f in found if f.value["role"] == "participant"} == set(sides.split())


def test_a_demonym_that_is_somebodys_family_name_is_no_country() -> None:
    text = (
        "استقبل محمد شياع السوداني في بغداد وزير الخارجية التركي هاكان فيدان.\n"
        "وذكر البيان أن السوداني شدد على أمن الحدود."
    )
    found = {fact.value["country"] for fact in facts_of(text, ClaimField.COUNTRY)}
    assert "TR" in found
    assert "SD" not in found


def test_a_post_names_its_author_whom_only_the_text_knows() -> None:
    text = (
        "Nasser Bourita met his Fijian counterpart Lagi Tamani in Rabat on Monday.\n\n"
        "Glad to meet my friend Nasser Bourita in Rabat today. We talked of fish and of trade.\n"
        "— Senator Lagi Tamani (@lagitamani) March 4, 2024\n"
    )
    (post,) = facts_of(text, ClaimField.POST)
    assert (post.value["author"], post.value["author_name"]) == (None, "Lagi Tamani")


def test_a_stamp_at_the_foot_of_the_page_dates_the_text() -> None:
    told = (
        "استقبل وزير الخارجية الأردني أيمن الصفدي، اليوم في عمان، نظيره المصري بدر عبد العاطي، وبحثا العلاقات بين "
        "البلدين والأوضاع في غزة وسبل وقف إطلاق النار وإيصال المساعدات إلى السكان.\n\nإقرأ أيضاً\nأسعار الخضار اليوم\n"
    )
    dated = facts_of(f"{told}الإثنين 07 تموز 2025 18:22\n", ClaimField.ISSUE_DATE)
    assert [fact.value["edtf"] for fact in dated] == ["2025-07-07"]
    wrong_weekday = facts_of(f"{told}الأحد 07 تموز 2025 18:22\n", ClaimField.ISSUE_DATE)
    assert [fact.value["edtf"] for fact in wrong_weekday if fact.value["edtf"]] == []
