"""Whom a text names: known people however spelt, people the authority file lacks, and what is no person."""

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import assert_detects, assert_ignores

TALKS = " The two sides discussed trade and the situation in the region, a statement said."
SUITE = " Les deux parties ont évoqué la situation régionale, selon un communiqué."
AFTER = " وبحث الجانبان العلاقات الثنائية والوضع في المنطقة."

SPELT = [
    ("Egyptian Foreign Minister Badr Abdel Aty received Nasser Bourita in Cairo." + TALKS, "badr-abdelatty"),
    ("Iranian Foreign Minister Abbas Aragchi met Hakan Fidan in Ankara." + TALKS, "abbas-araghchi"),
    ("Ukrainian Foreign Minister Andriy Sibiga spoke by phone with David Lammy." + TALKS, "andrii-sybiha"),
    ("Saudi Foreign Minister Prince Faysal bin Farhan met Marco Rubio in Riyadh." + TALKS, "faisal-bin-farhan"),
    (
        "Le ministre syrien des Affaires étrangères, Assad Al-Cheibani, a reçu Jean-Noël Barrot." + SUITE,
        "asaad-al-shaibani",
    ),
    (
        "Le ministre ukrainien des Affaires étrangères, Dmytro Kouleba, a rencontré Catherine Colonna." + SUITE,
        "dmytro-kuleba",
    ),
    (
        "Le ministre des Affaires étrangères, Nasser\nBourita, a reçu mardi Antony Blinken à Rabat." + SUITE,
        "nasser-bourita",
    ),
    ("El ministro iraní de Exteriores, Abás Araqchi, habló con José Manuel Albares por teléfono.", "abbas-araghchi"),
    ("استقبل وزير الخارجية الهندي سوبرامانيام جايشنكار نظيره البريطاني ديفيد لامي." + AFTER, "subrahmanyam-jaishankar"),
    ("التقى سمو الشيخ عبدالله بن زايد آل نهيان وزير الخارجية الأمريكي ماركو روبيو." + AFTER, "abdullah-bin-zayed"),
    ("تلقى معالي الشيخ محمد بن عبدالرحمن بن جاسم آل ثاني اتصالا من هاكان فيدان." + AFTER, "mohammed-bin-abdulrahman"),
    ("Chinese Foreign Minister Wang Yi met Sergey Lavrov. Later Wang left for Tokyo." + TALKS, "wang-yi"),
]


@pytest.mark.parametrize(("text", "official"), SPELT)
def test_a_known_person_is_found_however_spelt(text: str, official: str) -> None:
    assert_detects(text, ClaimField.OFFICIAL, official=official)


NEW = [
    (
        "Cypriot Foreign Minister Konstantinos Kombos met Nasser Bourita in Rabat on Monday." + TALKS,
        "Konstantinos Kombos",
    ),
    ("Karen Holloway, the Foreign Office spokesperson, said David Lammy met Hakan Fidan." + TALKS, "Karen Holloway"),
    (
        "Le ministre grec des Affaires étrangères, Giorgos Papandris, a reçu Nasser Bourita." + SUITE,
        "Giorgos Papandris",
    ),
    ("Silvia Marchetti, ambassadrice d’Italie à Rabat, a été reçue par Nasser Bourita." + SUITE, "Silvia Marchetti"),
    ("El ministro paraguayo de Relaciones Exteriores, Rubén Ayala, se reunió con José Manuel Albares.", "Rubén Ayala"),
    (
        "صرح السفير سليم قنديل المتحدث الرسمي باسم وزارة الخارجية المصرية بأن الوزير بدر عبد العاطي التقى هاكان فيدان.",
        "سليم قنديل",
    ),
    ("وأوضح المتحدث باسم الخارجية المصرية، السفير سليم قنديل، أن بدر عبد العاطي التقى هاكان فيدان.", "سليم قنديل"),
    ("Nasser Bourita se reunió con Su Excelencia Mario Lubera, ministro de Exteriores de Uruguay.", "Mario Lubera"),
    ("El ministro de Exteriores de Uruguay, Su Excelencia Mario Lubera, recibió a Nasser Bourita.", "Mario Lubera"),
    ("The Vietnamese minister To Huy Rua met Nasser Bourita in Rabat on Monday." + TALKS, "To Huy Rua"),
    ("التقى السفير الأمريكي جورج و. هاريس وزير الخارجية المغربي ناصر بوريطة، وقال: «شكرا».", "جورج و. هاريس"),
]


@pytest.mark.parametrize(("text", "name"), NEW)
def test_a_name_beside_an_office_is_proposed_as_new(text: str, name: str) -> None:
    assert_detects(text, ClaimField.OFFICIAL, official=None, name=name)


NOBODY = [
    (
        "Deputy Prime Minister and Foreign Minister Ayman Safadi met UK Foreign Secretary David Lammy." + TALKS,
        "Foreign Minister",
    ),
    ("The Foreign Minister of the United Kingdom met his Jordanian counterpart in London." + TALKS, "United Kingdom"),
    ("Le Premier ministre a reçu le ministre des Affaires étrangères du Royaume-Uni." + SUITE, "Royaume-Uni"),
    (
        "Le président de la République Française a reçu Nasser Bourita, Ministre des Affaires Etrangères." + SUITE,
        "République Française",
    ),
    ("The spokesperson of the Ministry of Foreign Affairs Said Tuesday that talks went well." + TALKS, "Said Tuesday"),
    ("وقال المتحدث باسم الخارجية المصرية، في بيان، إن الوزيرين بحثا الوضع في غزة.", "في بيان"),
    (
        "JAPANESE MINISTER TO SEE OUR RICE\n\nThe Foreign Minister of Japan met Nasser Bourita." + TALKS,
        "TO SEE OUR RICE",
    ),
    ("وأشاد الوزير الهندي بما تحظى به الجالية من رعاية، وشكر ناصر بوريطة.", "بما تحظى"),
    ("بحث هاكان فيدان وناصر بوريطة استئناف الضخ عبر خط كركوك – جيهان المتوقف منذ آذار.", "جيهان المتوقف"),
    ("تحدث وزير الخارجية الأمريكي أنتوني ج. بلينكن مع ناصر بوريطة، وشكر بلينكن المغرب.", "أنتوني ج"),
]


@pytest.mark.parametrize(("text", "name"), NOBODY)
def test_an_office_or_a_country_is_nobodys_name(text: str, name: str) -> None:
    assert_ignores(text, ClaimField.OFFICIAL, official=None, name=name)


def test_a_realm_is_not_a_kings_family_name() -> None:
    text = "Jordan’s Foreign Minister Ayman Safadi met David Lammy in London. Jordan needs support." + TALKS
    assert_ignores(text, ClaimField.OFFICIAL, official="abdullah-ii")
