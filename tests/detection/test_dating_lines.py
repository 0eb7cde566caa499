"""The lines by which agencies, papers, ministries and pages date a text, and what a text says of its day by them.

Each row: language, what stands before the first words, the day the text gives for its exchange, the date of issue, the
date of the exchange ("" for none). The texts are ours; 31 January 2023 was a Tuesday.
"""

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import facts_of

HEADLINES = {
    "FR": "Maroc-Etats-Unis : entretien entre Nasser Bourita et Antony Blinken",
    "EN": "Morocco, US discuss regional security in Rabat",
    "AR": "بوريطة وبلينكن يبحثان تعزيز الشراكة",
    "ES": "Bourita y Blinken abordan la situación regional",
}
BODIES = {
    "FR": "Le ministre marocain des Affaires étrangères, Nasser Bourita, s'est entretenu {day} par téléphone avec le "
    "secrétaire d'Etat américain, Antony Blinken, indique un communiqué du ministère. Les deux responsables ont évoqué "
    "la situation régionale.",
    "EN": "Moroccan Foreign Minister Nasser Bourita met U.S. Secretary of State Antony Blinken in Rabat {day} and "
    "discussed regional security, his office said in a statement. The two sides stressed their partnership.",
    "AR": "أجرى وزير الخارجية المغربي ناصر بوريطة {day} مباحثات هاتفية مع وزير الخارجية الأمريكي أنتوني بلينكن، حسب "
    "بيان للوزارة. وتناول الجانبان الأوضاع في المنطقة وسبل تعزيز الشراكة بين البلدين.",
    "ES": "El ministro de Exteriores marroquí, Nasser Bourita, se ha reunido {day} en Rabat con el secretario de "
    "Estado estadounidense, Antony Blinken, según un comunicado. Ambos abordaron la situación regional.",
}
_EVE = ("2023-01-31", "2023-01-30")
CASES = [
    ("EN", "RABAT, Jan 31, 2023 (Reuters) - ", "on Tuesday", "2023-01-31", "2023-01-31"),
    ("ES", "Por Ana Ruiz\nCiudad de Fez, 31 de enero\nSuscríbete desde 9 euros al mes\n", "ayer lunes", *_EVE),
    ("AR", "الرباط في 31 يناير / وكالة الأخبار / ", "اليوم الثلاثاء", "2023-01-31", "2023-01-31"),
    ("EN", "RABAT, Jan 31 (Reuters) - ", "on Tuesday", "2023-01-31", "2023-01-31"),
    ("EN", "RABAT, Jan. 31 (Xinhua) -- ", "on Tuesday", "2023-01-31", "2023-01-31"),
    ("EN", "RABAT, January 31. /TASS/. ", "on Tuesday", "2023-01-31", "2023-01-31"),
    ("EN", "RABAT, Morocco, Jan 31, 2023 (AFP) - ", "on Tuesday", "2023-01-31", "2023-01-31"),
    ("EN", "Rabat, January 31, 2023, SPA -- ", "on Tuesday", "2023-01-31", "2023-01-31"),
    ("EN", "Rabat, 9 Rajab 1444 / 31 January 2023, SPA\n", "today", "2023-01-31", "2023-01-31"),
    ("EN", "RABAT, 31st January, 2023 (WAM) -- ", "today", "2023-01-31", "2023-01-31"),
    ("EN", "QNA – Rabat, January 31 - ", "on Tuesday", "2023-01-31", "2023-01-31"),
    ("EN", "Rabat, January 31 (QNA) - ", "today, Tuesday,", "2023-01-31", "2023-01-31"),
    ("EN", "KUWAIT, Jan 31 (KUNA) -- ", "on Tuesday", "2023-01-31", "2023-01-31"),
    ("EN", "Amman, Jan. 31 (Petra) -- ", "on Tuesday", "2023-01-31", "2023-01-31"),
    ("EN", "New Delhi [India], January 31 (ANI): ", "on Tuesday", "2023-01-31", "2023-01-31"),
    ("EN", "(ANSA) - RABAT, JAN 31 - ", "Tuesday", "2023-01-31", "2023-01-31"),
    ("EN", "RAMALLAH, Tuesday, January 31, 2023 (WAFA) – ", "today", "2023-01-31", "2023-01-31"),
    ("EN", "Addis Ababa, January 31/2023(ENA) — ", "today", "2023-01-31", "2023-01-31"),
    ("EN", "Accra, Jan. 31, GNA - ", "Tuesday", "2023-01-31", "2023-01-31"),
    (
        "EN",
        "Kingdom of Morocco | Ministry of Foreign Affairs | Office of the Spokesperson | January 31, 2023\n",
        "today",
        "2023-01-31",
        "2023-01-31",
    ),
    (
        "FR",
        "Royaume du Maroc – Ministère des Affaires étrangères – Cabinet du porte-parole – 31 janvier 2023\n",
        "ce mardi",
        "2023-01-31",
        "2023-01-31",
    ),
    (
        "ES",
        "Reino de Marruecos – Ministerio de Asuntos Exteriores – Oficina del Portavoz – 31 de enero de 2023\n",
        "hoy",
        "2023-01-31",
        "2023-01-31",
    ),
    (
        "AR",
        "المملكة المغربية – وزارة الشؤون الخارجية – مكتب الناطق الرسمي باسمها – 31 يناير 2023\n",
        "اليوم الثلاثاء",
        "2023-01-31",
        "2023-01-31",
    ),
    (
        "FR",
        "Relations du Royaume avec ses partenaires depuis l'accord de pêche signé le 31 janvier 2021\n",
        "mardi",
        "",
        "",
    ),
    ("EN", "WASHINGTON (AP) — ", "on Tuesday", "", ""),
    ("EN", "Updated 3:45 PM EST, January 31, 2023\nRABAT, Morocco (AP) — ", "on Tuesday", "2023-01-31", "2023-01-31"),
    ("EN", "Issued on: 31/01/2023 - 20:12\n", "on Tuesday", "2023-01-31", "2023-01-31"),
    ("EN", "By Jane Doe | Published: Jan 31, 2023 07:06 PM IST\n", "on Monday", "2023-01-31", "2023-01-30"),
    ("EN", "6:12 pm on 31 January 2023\n", "on Tuesday", "2023-01-31", "2023-01-31"),
    ("EN", "31 Jan 2023 19:06 GMT\n", "on Monday", "2023-01-31", "2023-01-30"),
    ("EN", "Tue 31 Jan 2023 19.06 GMT\n", "yesterday", "2023-01-31", "2023-01-30"),
    ("EN", "Washington, D.C. / January 31, 2023\n", "today", "2023-01-31", "2023-01-31"),
    ("EN", "No: 31, 31 January 2023, Press Release\n", "today", "2023-01-31", "2023-01-31"),
    ("EN", "156-31-01-2023\n", "on January 30", "2023-01-31", "2023-01-30"),
    ("EN", "Source: Xinhua| 2023-01-31 23:12:45|Editor: huaxia\n", "on Tuesday", "2023-01-31", "2023-01-31"),
    ("EN", "Anadolu staff |31.01.2023 - Update : 31.01.2023\n", "on Tuesday", "2023-01-31", "2023-01-31"),
    ("EN", "Published 31 January 2023\nLast updated 2 February 2023\n", "yesterday", "2023-01-31", "2023-01-30"),
    ("EN", "Last updated: February 2, 2023\n", "on Tuesday", "2023-02-02", "2023-01-31"),
    ("EN", "01/31/2023 07:06 PM EST\n", "earlier today", "2023-01-31", "2023-01-31"),
    ("EN", "Updated Jan 31, 2023, 7:06 p.m. ET\n", "last Friday", "2023-01-31", "2023-01-27"),
    ("EN", "January 31, 2023\n", "two days ago", "2023-01-31", "2023-01-29"),
    ("EN", "January, 31, 2023 - 19:06\n", "on the sidelines of the summit on 28 January", "2023-01-31", "2023-01-28"),
    ("EN", "TUE JAN 31 2023 | 15:30\n", "Tuesday", "2023-01-31", "2023-01-31"),
    ("EN", "", "on Tuesday, January 31, 2023,", "", "2023-01-31"),
    ("EN", "", "today, January 31, 2023,", "2023-01-31", "2023-01-31"),
    ("EN", "", "on Tuesday", "", ""),
    ("FR", "Rabat, 31 janv. (MAP) - ", "mardi", "2023-01-31", "2023-01-31"),
    ("FR", "Rabat, 31/01/2023 (MAP) - ", "mardi", "2023-01-31", "2023-01-31"),
    ("FR", "Rabat, 31 jan 2023 (AFP) - ", "mardi", "2023-01-31", "2023-01-31"),
    ("FR", "RABAT, 31 janvier (Xinhua) -- ", "mardi", "2023-01-31", "2023-01-31"),
    ("FR", "AA / Rabat / 31 janvier 2023 - ", "mardi", "2023-01-31", "2023-01-31"),
    ("FR", "Publié le 31/01/2023 à 14h05\n", "hier", "2023-01-31", "2023-01-30"),
    ("FR", "Publié le : 31/01/2023 - 20:12 Modifié le : 01/02/2023 - 08:00\n", "ce mardi", "2023-01-31", "2023-01-31"),
    ("FR", "Le 31/01/2023 à 19h06\n", "lundi soir", "2023-01-31", "2023-01-30"),
    (
        "FR",
        "Par Le Journal avec AFP - Publié le 31 janvier 2023 à 19:06, mis à jour le 2 février 2023 à 07:00\n",
        "mardi",
        "2023-01-31",
        "2023-01-31",
    ),
    ("FR", "mardi, 31 janvier, 2023 à 17:42\n", "mardi", "2023-01-31", "2023-01-31"),
    ("FR", "Paris, le 31 janvier 2023\n", "ce jour", "2023-01-31", "2023-01-31"),
    ("FR", "Publié dans Le Matin le 31 - 01 - 2023\n", "lundi", "2023-01-31", "2023-01-30"),
    ("FR", "mar. 31 janv. 2023\n", "dimanche dernier", "2023-01-31", "2023-01-29"),
    ("FR", "Publié le 04/03/2023 à 14h05\n", "vendredi", "2023-03-04", "2023-03-03"),
    ("FR", "31 janv. 2023 à 19:06\n", "avant-hier", "2023-01-31", "2023-01-29"),
    ("FR", "31.01.23\n", "ce matin", "2023-01-31", "2023-01-31"),
    ("FR", "", "ce mardi 31 janvier 2023", "2023-01-31", "2023-01-31"),
    ("FR", "", "le mardi 31 janvier", "", "2023-01-31"),
    ("FR", "1er février 2023\n", "mardi", "2023-02-01", "2023-01-31"),
    ("AR", "الرباط 31 يناير 2023 (ومع) - ", "اليوم الثلاثاء", "2023-01-31", "2023-01-31"),
    ("AR", "الرباط 31 يناير /ومع/ ", "اليوم الثلاثاء", "2023-01-31", "2023-01-31"),
    ("AR", "الدوحة في 31 يناير /قنا/ ", "اليوم", "", ""),
    ("AR", "الدوحة في 31 يناير /قنا/ ", "اليوم الثلاثاء", "2023-01-31", "2023-01-31"),
    ("AR", "عمان 31 كانون الثاني (بترا)- ", "أمس الإثنين", "2023-01-31", "2023-01-30"),
    ("AR", "الكويت - 31 - 1 (كونا) -- ", "اليوم الثلاثاء", "2023-01-31", "2023-01-31"),
    ("AR", "الرياض 09 رجب 1444 هـ الموافق 31 يناير 2023 م واس ", "اليوم", "2023-01-31", "2023-01-31"),
    ("AR", "الرياض 09 رجب 1444 هـ واس ", "اليوم", "2023-01-31~", "2023-01-31~"),
    ("AR", "القاهرة في 31 يناير /أ ش أ/ ", "اليوم الثلاثاء", "2023-01-31", "2023-01-31"),
    ("AR", "القاهرة - أ ش أ\n", "اليوم الثلاثاء", "", ""),
    ("AR", "أبوظبي في 31 يناير/ وام / ", "اليوم الثلاثاء", "2023-01-31", "2023-01-31"),
    ("AR", "تونس 31 جانفي 2023 (وات) - ", "اليوم", "2023-01-31", "2023-01-31"),
    ("AR", "رام الله 31-1-2023 وفا- ", "اليوم الثلاثاء", "2023-01-31", "2023-01-31"),
    ("AR", "وطنية - الثلاثاء 31 كانون الثاني 2023 الساعة 15:30\n", "أمس", "2023-01-31", "2023-01-30"),
    (
        "AR",
        "الأربعاء - 10 رجب 1444 هـ - 01 فبراير 2023 مـ رقم العدد [16136]\n",
        "أمس الثلاثاء",
        "2023-02-01",
        "2023-01-31",
    ),
    ("AR", "نُشر: 16:22-31 يناير 2023 م ـ 09 رجب 1444 هـ\n", "الثلاثاء", "2023-01-31", "2023-01-31"),
    ("AR", "31 - يناير - 2023\n", "الاثنين", "2023-01-31", "2023-01-30"),
    (
        "AR",
        "نشر في: 31 يناير ,2023: 07:06 م GST\nآخر تحديث: 01 فبراير ,2023: 07:10 م GST\n",
        "اليوم",
        "2023-01-31",
        "2023-01-31",
    ),
    ("AR", "نشر في 31/1/2023\n", "أول أمس", "2023-01-31", "2023-01-29"),
    ("AR", "الثلاثاء، 31 كانون الثاني / يناير 2023\n", "مساء الأحد", "2023-01-31", "2023-01-29"),
    ("AR", "بيروت في ٣١ كانون الثاني ٢٠٢٣\n", "اليوم", "2023-01-31", "2023-01-31"),
    ("AR", "۳۱ يناير ۲۰۲۳\n", "الجمعة الماضي", "2023-01-31", "2023-01-27"),
    ("AR", "الثلاثاء 31 يناير 2023 - 19:06\n", "يوم الاثنين 30 يناير", "2023-01-31", "2023-01-30"),
    ("AR", "14 جمادى الأولى 1444 هـ الموافق 8 ديسمبر 2022 م\n", "اليوم", "2022-12-08", "2022-12-08"),
    ("AR", "1444/07/09\n", "اليوم", "2023-01-31~", "2023-01-31~"),
    ("ES", "RABAT, 31 Ene. (EUROPA PRESS) -\n", "este martes", "2023-01-31", "2023-01-31"),
    ("ES", "Rabat, 31 ene (EFE).- ", "este martes", "2023-01-31", "2023-01-31"),
    ("ES", "Publicado: martes, 31 enero 2023 16:18\n", "este lunes", "2023-01-31", "2023-01-30"),
    ("ES", "31 ENE 2023 - 19:06 CET\n", "ayer", "2023-01-31", "2023-01-30"),
    ("ES", "Comunicado No. 041 | 31 de enero de 2023\n", "hoy", "2023-01-31", "2023-01-31"),
    ("ES", "Ciudad de México, 31 de enero de 2023\n", "el pasado viernes", "2023-01-31", "2023-01-27"),
    ("ES", "Actualizado: martes, 31 enero 2023 17:00 / @ep_internacional\n", "este martes", "2023-01-31", "2023-01-31"),
    ("ES", "La Habana, 31 ene (Prensa Latina) ", "hoy martes", "2023-01-31", "2023-01-31"),
    ("ES", "", "este martes 31 de enero de 2023", "2023-01-31", "2023-01-31"),
    ("AR", "الرباط - مكتب الإعلام - 31 يناير\n", "اليوم الثلاثاء", "2023-01-31", "2023-01-31"),
    ("EN", "MINISTRY OF TRADE – PRESS RELEASE – Rabat, Tuesday, January 31, 2023\n", "on Monday", *_EVE),
    ("FR", "Ministère du Commerce – Communiqué – Rabat, mardi 31 janvier 2023\n", "lundi", *_EVE),
    ("FR", "Déclarations de la porte-parole – Point de presse du 31 janvier 2023\n", "hier", *_EVE),
    ("EN", "Sara M. | Rabat | Tuesday 31 January\n", "on Monday", *_EVE),
    ("EN", "From the spokesperson - Daily press briefing of 31 January 2023\n", "yesterday", *_EVE),
]


def _first(text: str, field: ClaimField) -> str:
    facts = [fact for fact in facts_of(text, field) if fact.group == 0]
    return str(facts[0].value["edtf"]) if facts else ""


@pytest.mark.parametrize(("language", "line", "day", "issued", "held"), CASES)
def test_a_text_is_dated_by_its_line(language: str, line: str, day: str, issued: str, held: str) -> None:
    text = f"{HEADLINES[language]}\n{line}{BODIES[language].format(day=day)}"
    assert _first(text, ClaimField.ISSUE_DATE) == issued
    assert _first(text, ClaimField.EXCHANGE_DATE) == held


NO_DATE = (
    "“We will go on,” the minister said.\n– Nasser Bourita, June 11, 2021\n",
    "Rabat, 12 mars 2019 (photo d'archives)\n",
    "© 2024 Agence\n",
)


@pytest.mark.parametrize(
    "line",
    ["Un accord signé le 12 mars 2020", "Trade up since 1 January 2022", "Un acuerdo firmado el 3 de mayo de 2021"],
)
def test_a_second_headline_with_a_date_in_it_dates_no_text(line: str) -> None:
    text = f"{HEADLINES['EN']}\n{line}\n{BODIES['EN'].format(day='at length')}"
    assert _first(text, ClaimField.ISSUE_DATE) == ""


@pytest.mark.parametrize("line", NO_DATE)
def test_a_date_beside_a_name_or_a_picture_dates_no_text(line: str) -> None:
    first, rest = BODIES["EN"].format(day="at length").split(" The two")
    assert _first(f"{HEADLINES['EN']}\n{first}\n{line}The two{rest} {first}", ClaimField.ISSUE_DATE) == ""


def test_a_stamp_that_no_agency_signs_leaves_the_year_open_between_two() -> None:
    """Its news may be of the day before: Monday 31 January is 2022, the day after a Monday is 2023."""
    text = f"{HEADLINES['EN']}\nRABAT, Jan 31: {BODIES['EN'].format(day='on Monday')}"
    assert _first(text, ClaimField.ISSUE_DATE) == "[2022-01-31,2023-01-31]"


def test_a_page_put_online_the_next_day_is_read_by_its_dateline() -> None:
    text = (
        f"{HEADLINES['EN']}\nPublished: February 2, 2023\n"
        f"RABAT, Jan 31 (Reuters) - {BODIES['EN'].format(day='earlier today')}"
    )
    assert _first(text, ClaimField.ISSUE_DATE) == "2023-02-02"
    assert _first(text, ClaimField.EXCHANGE_DATE) == "2023-01-31"


@pytest.mark.parametrize("dateline", ["RABAT, Jan 31, 2023 (Reuters) - ", "Rabat, 31 January 2023 (AP) — "])
def test_what_is_put_up_again_years_later_is_read_by_its_own_dateline(dateline: str) -> None:
    text = f"{HEADLINES['EN']}\nPublished: March 14, 2025\n{dateline}{BODIES['EN'].format(day='today, Tuesday,')}"
    assert _first(text, ClaimField.ISSUE_DATE) == "2025-03-14"
    assert _first(text, ClaimField.EXCHANGE_DATE) == "2023-01-31"


def test_the_date_of_a_headline_comes_before_that_of_a_change() -> None:
    text = f"{HEADLINES['FR']} (31 janvier 2023)\n{BODIES['FR'].format(day='ce jour')}\nMise à jour : 02.02.23"
    assert _first(text, ClaimField.ISSUE_DATE) == "2023-01-31"
    assert _first(text, ClaimField.EXCHANGE_DATE) == "2023-01-31"


@pytest.mark.parametrize(
    ("text", "issued", "held"),
    [
        (
            "Rabat, 30 janvier (MAP) – Le secrétaire d'Etat américain, Antony Blinken, est attendu mardi à Rabat pour "
            "une visite officielle, a appris l'agence, lundi. Il y rencontrera Nasser Bourita.",
            "2023-01-30",
            "2023-01-31",
        ),
        (
            "RABAT, Jan 30 (Reuters) - U.S. Secretary of State Antony Blinken will visit Rabat on Tuesday to meet "
            "Foreign Minister Nasser Bourita, his office said on Monday.",
            "2023-01-30",
            "2023-01-31",
        ),
        (
            "RABAT, Jan 30 (Reuters) - U.S. Secretary of State Antony Blinken will visit Rabat on Tuesday to meet "
            "Foreign Minister Nasser Bourita, officials at both ministries confirmed.",
            "",
            "",
        ),
    ],
)
def test_a_day_ahead_dates_no_dateline(text: str, issued: str, held: str) -> None:
    """30 January 2024 is a Tuesday in the tenures of both, too: the visit's weekday must not choose that year."""
    assert _first(text, ClaimField.ISSUE_DATE) == issued
    assert _first(text, ClaimField.EXCHANGE_DATE) == held


def test_figures_are_ordered_by_the_neighbouring_stamp() -> None:
    text = f"{HEADLINES['EN']}\nPublished: 02/03/2023\nUpdated: 02/04/2023\n{BODIES['EN'].format(day='today')}"
    assert _first(text, ClaimField.ISSUE_DATE) == "2023-02-03"


def test_figures_that_nothing_orders_stay_both() -> None:
    text = f"{HEADLINES['EN']}\nPublished: 02/03/2023\n{BODIES['EN'].format(day='today')}"
    assert _first(text, ClaimField.ISSUE_DATE) == "[2023-02-03,2023-03-02]"
    assert _first(text, ClaimField.EXCHANGE_DATE) == ""


@pytest.mark.parametrize(
    ("head", "foot", "issued"),
    [
        ("ES|Rabat, 31 ene (EFE).- |hoy", "© EFE 2023. Está expresamente prohibida la redistribución.", "2023-01-31"),
        ("ES|Rabat, 31 ene (Prensa Latina) |hoy", "(c) Prensa Latina 2023", "2023-01-31"),
        ("EN|RABAT, Jan 31 (Reuters) - |today", "(c) Copyright Thomson Reuters 2023.", "2023-01-31"),
        ("FR|Rabat, 31 jan (AFP) - |ce jour", "© 2023 AFP", "2023-01-31"),
        ("FR|Rabat, 31 jan (AFP) - |ce jour", "© 2023 Le Journal du Soir. Tous droits réservés.", ""),
        ("FR|Rabat, 31 jan (AFP) - |ce jour", "© 2019 AFP", ""),
        ("EN|RABAT, Jan 31 (Reuters) - |today, Thursday,", "(c) Copyright Thomson Reuters 2023.", ""),
    ],
)
def test_an_agency_dates_its_copy_by_its_own_copyright(head: str, foot: str, issued: str) -> None:
    """A paper's copyright is that of its pages; the officials named did not hold office in 2019."""
    language, line, day = head.split("|")
    text = f"{HEADLINES[language]}\n{line}{BODIES[language].format(day=day)}\n{foot}"
    assert _first(text, ClaimField.ISSUE_DATE) == issued
    assert _first(text, ClaimField.EXCHANGE_DATE) == issued
