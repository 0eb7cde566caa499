"""People the authority file lacks: proposed once, by their name alone, from words beside an office."""

import pytest

from archive.detection.facts import Fact
from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import facts_of

NAMED = [
    ("Wendy Sherman met UAE Presidential Adviser Salem Qubaisi in Abu Dhabi.", "Salem Qubaisi"),
    ("Antony Blinken met Israeli Senior Foreign Policy Advisor Noa Harpaz on Monday.", "Noa Harpaz"),
    ("Antony Blinken met Ukrainian Head of the Presidential Office Taras Melnyk on Monday.", "Taras Melnyk"),
    (
        "Antony Blinken spoke today with Secretary General of the Organization of American States (OAS) Ramiro "
        "Castell.",
        "Ramiro Castell",
    ),
    ("El asesor presidencial colombiano Hernán Quiroga se reunió con José Manuel Albares.", "Hernán Quiroga"),
    (
        "Le conseiller diplomatique du président sénégalais, Oumar Diankha, a été reçu par Nasser Bourita.",
        "Oumar Diankha",
    ),
    ("Nasser Bourita a reçu le directeur de cabinet du président togolais, Kossi Amétépé.", "Kossi Amétépé"),
    ("استقبل بدر عبد العاطي مستشار الأمن القومي العراقي قاسم الحيدري في القاهرة.", "قاسم الحيدري"),
    ("استقبل بدر عبد العاطي مستشار الرئيس التشادي إدريس منصور في القاهرة.", "إدريس منصور"),
    (
        "Secretary Antony J. Blinken And Uzbek Foreign Minister Rustam Tolipov Before Their Meeting\nGood afternoon.",
        "Rustam Tolipov",
    ),
    (
        "Kenyan Foreign Minister Wanja Kiptoo Meets Badr Abdelatty in Nairobi\nThe two spoke of trade.",
        "Wanja Kiptoo",
    ),
    (
        "Chilean Foreign Minister Andrea Pizarro Arrives In Madrid For Talks\nShe will meet José Manuel Albares.",
        "Andrea Pizarro",
    ),
    (
        "The Slovenian foreign minister, Tanja Fajon, met Nasser Bourita in Ljubljana.",
        "Tanja Fajon",
    ),
    (
        "Bourita held talks with Kenyan Cabinet Secretary for Foreign Affairs Musalia Mudavadi on Monday.",
        "Musalia Mudavadi",
    ),
    (
        "Russian Deputy Foreign Minister Sergei Ryabkov met the U.S. envoy.",
        "Sergei Ryabkov",
    ),
    (
        "Ahmed Attaf received German State Secretary Miguel Berger in Algiers.",
        "Miguel Berger",
    ),
    (
        "Norwegian Minister of International Development Anne Beathe Tvinnereim spoke with Badr Abdelatty.",
        "Anne Beathe Tvinnereim",
    ),
    (
        "Japanese Defense Minister Minoru Kihara joined the talks with S. Jaishankar.",
        "Minoru Kihara",
    ),
    (
        "U.S. Special Envoy for Yemen Tim Lenderking travels to Riyadh on Monday.",
        "Tim Lenderking",
    ),
    (
        "El secretario de Relaciones Exteriores de México, Juan Ramón de la Fuente, conversó con Mauro Vieira.",
        "Juan Ramón de la Fuente",
    ),
    (
        "El ministro de Exteriores paraguayo, Rubén Ramírez Lezcano, se reunió con José Manuel Albares.",
        "Rubén Ramírez Lezcano",
    ),
    (
        "La canciller colombiana Laura Sarabia recibió a José Manuel Albares.",
        "Laura Sarabia",
    ),
    (
        "Le secrétaire d'Etat algérien chargé de la Communauté nationale à l'étranger, M. Sofiane Chaib, a accueilli "
        "Jean-Noël Barrot.",
        "Sofiane Chaib",
    ),
    (
        "Le ministre burkinabè des Affaires étrangères, Karamoko Jean-Marie Traoré, s’est entretenu avec Nasser "
        "Bourita.",
        "Karamoko Jean-Marie Traoré",
    ),
    (
        "M. Bourita a reçu Mme Hadja Lahbib, ministre belge des Affaires étrangères.",
        "Hadja Lahbib",
    ),
    (
        "Nasser Bourita a rencontré Xavier Bettel, chef de la diplomatie luxembourgeoise.",
        "Xavier Bettel",
    ),
    (
        "استقبل أحمد عطاف وزير الشؤون الخارجية لجمهورية سلوفينيا، السيدة تانيا فايون.",
        "تانيا فايون",
    ),
    (
        "التقى بدر عبد العاطي وزير خارجية اليونان جورجوس جيرابيتريتيس في أثينا.",
        "جورجوس جيرابيتريتيس",
    ),
    (
        "وكان في استقبال معالي أسعد الشيباني معالي خليفة شاهين المرر وزير دولة إماراتي.",
        "خليفة شاهين المرر",
    ),
    (
        "استقبل ناصر بوريطة السيد جان كلود غاكوسو وزير خارجية جمهورية الكونغو.",
        "جان كلود غاكوسو",
    ),
    (
        "تلقى أيمن الصفدي اتصالا من وزير الخارجية الهولندي كاسبار فيلدكامب، أمس.",
        "كاسبار فيلدكامب",
    ),
    (
        "استقبل أيمن الصفدي، قبل ظهر اليوم في عمان، الموفد البلجيكي السفير لوكاس فندربول على رأس وفد.",
        "لوكاس فندربول",
    ),
    (
        "Nasser Bourita met David Lammy. Anna Veldhuis, a former ambassador to Rabat, called it overdue.",
        "Anna Veldhuis",
    ),
    (
        "José Manuel Albares se reunió con Mauro Vieira. El diputado Ramiro Quintana criticó la cita.",
        "Ramiro Quintana",
    ),
]
NOBODY = [
    "Mélanie Joly a reçu Yassine Fall. Elles se retrouveront à New York, où la ministre plaidera pour un siège.",
    "Mr Lammy met Yusuf Tuggar. “Give me until the New Year,” the minister said.",
    "U.S. Special Envoy for Yemen’s office and the Foreign Ministry Press Department confirmed the visit of Antony "
    "Blinken.",
    "Secretary Antony Blinken met European Union High Representative Josep Borrell at the State Department on Monday.",
    "Nasser Bourita, ministre des Affaires étrangères, de la Coopération africaine et des Marocains résidant à "
    "l’étranger.",
    "أكد وزير الخارجية المصري خلال لقاء صحفي أن القاهرة تتابع الوضع.",
    "وزير الخارجية الأردني يلتقي نظيره\nالتقى أيمن الصفدي نظيره المصري بدر عبد العاطي في عمان.",
    "El ministro de Asuntos Exteriores, José Manuel Albares, viajó a Rabat con el Ministerio de Defensa Español.",
    "Prime Minister Al Thani spoke with Secretary Antony Blinken on Tuesday.",
    "Egyptian Foreign Minister Receives Phone Call\nBadr Abdelatty spoke with David Lammy on Tuesday.",
    "استقبل أيمن الصفدي بدر عبد العاطي، فيما شدد نظيره المصري على أن الحدود آمنة.",
    "قال أيمن الصفدي مخاطبا نظيره المصري، بحسب البيان نفسه: نحتاج إلى العمل معا.",
    "زار أيمن الصفدي القاهرة والتقى نظيره المصري، وهي الثانية له هذا العام.",
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_somebody_new_is_proposed_by_name(text: str, name: str) -> None:
    assert [fact.value["name"] for fact in _new(text)] == [name]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_the_name_stands_in_the_evidence(text: str, name: str) -> None:
    assert all(any(name in passage.text for passage in fact.evidence) for fact in _new(text))


@pytest.mark.parametrize("text", NOBODY)
def test_offices_bodies_and_places_are_nobody(text: str) -> None:
    assert [fact.value["name"] for fact in _new(text)] == []


def _new(text: str) -> list[Fact]:
    return [fact for fact in facts_of(text, ClaimField.OFFICIAL) if not fact.value["official"] and not fact.group]


def test_ranks_of_the_state_department_are_american() -> None:
    for who in (
        "State Department Counselor Derek Chollet",
        "Assistant Secretary for Near Eastern Affairs Joey Hood",
        "Under Secretary of State for Political Affairs Derek Chollet",
    ):
        found = facts_of(f"{who} met with Kenyan Foreign Minister Raychelle Omamo in Nairobi.", ClaimField.COUNTRY)
        assert {fact.value["country"] for fact in found if fact.value["role"] == "party"} == {"US", "KE"}, who


def test_a_possessive_ends_a_name() -> None:
    text = (
        "Counselor Chollet’s Meeting with Kenyan Foreign Minister Omamo\n"
        "State Department Counselor Derek Chollet met with Kenyan Foreign Minister Raychelle Omamo today in Nairobi."
    )
    names = {fact.value["name"] for fact in facts_of(text, ClaimField.OFFICIAL)}
    assert "Derek Chollet" in names
    assert not any("Meeting" in name for name in names)


def test_a_korean_is_named_again_by_the_first_word() -> None:
    text = (
        "Japanese Foreign Minister Takeshi Iwaya met his South Korean counterpart, Cho Tae Yul, in Seoul on Monday.\n\n"
        "Iwaya said the ties were strong.\n\n"
        "Cho agreed, saying that he and Iwaya would “speak with one voice” to Washington."
    )
    (quotation,) = [fact for fact in facts_of(text) if fact.field is ClaimField.QUOTATION]
    assert quotation.value["holder"] == "Cho Tae Yul"


def test_a_known_name_with_more_words_between_its_ends_is_nobody_new() -> None:
    text = "Le Président Bassirou Diomaye Diakhar Faye a reçu à Dakar le ministre Nasser Bourita."
    assert _new(text) == []
    assert "bassirou-diomaye-faye" in {fact.value["official"] for fact in facts_of(text, ClaimField.OFFICIAL)}
