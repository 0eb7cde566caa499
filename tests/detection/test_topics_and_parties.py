"""What a text is about and between whom: bodies are no countries, places no topics, territories no parties."""

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import assert_detects, assert_ignores, facts_of


def topics_of(text: str) -> set[str]:
    return {str(fact.value["topic"]) for fact in facts_of(text) if fact.field is ClaimField.TOPIC}


def countries_of(text: str) -> dict[str, str]:
    facts = [fact for fact in facts_of(text) if fact.field is ClaimField.COUNTRY]
    return {str(fact.value["country"]): str(fact.value["role"]) for fact in facts}


@pytest.mark.parametrize(
    ("text", "country"),
    [
        (
            "La Haute représentante de l'Union européenne, Kaja Kallas, s'est entretenue mardi à Bruxelles avec le "
            "ministre marocain des Affaires étrangères, Nasser Bourita, de la situation à Gaza.",
            "MA",
        ),
        (
            "UN Secretary-General António Guterres met on Tuesday in New York with Egyptian Foreign Minister Badr "
            "Abdelatty to discuss Gaza and Libya.",
            "EG",
        ),
        (
            "التقى الأمين العام لجامعة الدول العربية أحمد أبو الغيط وزير الخارجية التونسي محمد علي النفطي في القاهرة.",
            "TN",
        ),
        ("NATO Secretary General Mark Rutte met French Foreign Minister Jean-Noël Barrot to discuss Ukraine.", "FR"),
    ],
)
def test_no_country_stands_in_for_a_body(text: str, country: str) -> None:
    assert [code for code, role in countries_of(text).items() if role == "party"] == [country]


def test_a_territory_is_a_topic_and_no_country() -> None:
    text = "Les deux ministres ont évoqué à Rabat la question du Sahara occidental, selon le ministre marocain."
    assert "EH" not in countries_of(text)
    assert "western-sahara" in topics_of(text)


@pytest.mark.parametrize(
    ("text", "topic", "is_topic"),
    [
        ("التقى الوزير نظيره الإسرائيلي خلال زيارة إلى القدس اليوم الثلاثاء.", "jerusalem", False),
        ("The minister met his Israeli counterpart on Tuesday during a visit to Jerusalem.", "jerusalem", False),
        ("The ministers met in Rabat and stressed the legal status of Jerusalem.", "jerusalem", True),
        ("ناقش الوزيران في الرباط الوضع القانوني والتاريخي للقدس الشريف.", "jerusalem", True),
        ("عقد الوزيران الاجتماع الأول لمجلس التعاون الاستراتيجي بين البلدين.", "gulf", False),
        ("ناقش الوزيران التعاون مع دول مجلس التعاون لدول الخليج العربية.", "gulf", True),
        ("Ils ont évoqué les ports de la façade atlantique du Royaume.", "africa-sahel", False),
        ("Los ministros destacaron las relaciones hispano-marroquíes.", "bilateral-partnership", True),
        ("Le ministre a salué les liens entre le Maroc et l'Espagne.", "bilateral-partnership", True),
        ("أشاد الوزير بالعلاقات المصرية التركية.", "bilateral-partnership", True),
        ("Le ministre a évoqué les relations du personnel.", "bilateral-partnership", False),
    ],
)
def test_a_word_is_a_topic_only_as_one(text: str, topic: str, *, is_topic: bool) -> None:
    assert (topic in topics_of(text)) is is_topic


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        (
            "Ankara et Le Caire ont entamé la normalisation des relations, ont dit les deux ministres.",
            "abraham-accords",
        ),
        ("La ministre de l'Intégration africaine et des Affaires étrangères a reçu son homologue.", "africa-sahel"),
        ("Les deux ministres rappellent l'intégrité territoriale et la souveraineté du Mali.", "western-sahara"),
        ("Los cancilleres hablaron de prorrogar la tregua arancelaria que vence el lunes.", "ceasefire-deescalation"),
        ("The two ministers hailed the tariff truce reached in May.", "ceasefire-deescalation"),
        ("بحث الوزيران نمو التبادل التجاري غير النفطي بين البلدين.", "energy-climate"),
        ("The ministers said that non-oil trade had doubled.", "energy-climate"),
        ("بحث الوزيران مكافحة تهريب المخدرات عبر الحدود.", "irregular-migration"),
        ("Les passeurs trouveront face à eux deux États, a dit le ministre espagnol à Nouakchott.", "two-states"),
        ("The Kenyan and Somali ministers said that two states share one border.", "two-states"),
    ],
)
def test_words_of_other_matters_are_no_topic(text: str, topic: str) -> None:
    assert topic not in topics_of(text)


def test_normal_relations_with_israel_are_the_topic() -> None:
    text = "Le Maroc et Israël ont salué la normalisation des relations, a dit le ministre Nasser Bourita."
    assert "abraham-accords" in topics_of(text)


def test_relations_of_the_two_countries_are_a_subject() -> None:
    text = "Lors de leur appel, les ministres ont évoqué les liens anciens qui unissent les deux pays et leurs peuples."
    assert "bilateral-partnership" in topics_of(text)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        (
            "Les deux ministres ont parlé de la liberté de navigation et des pêcheurs retenus à Aden.",
            "red-sea-shipping",
        ),
        ("The two ministers discussed enrichment and the snapback before the IAEA board in Vienna.", "iran-nuclear"),
        ("El acuerdo comercial con Brasil se firmará antes de la cumbre, dijo el ministro.", "free-trade-agreement"),
        ("بحث الوزيران إنهاء الحرب وإيصال المساعدات إلى السكان.", "ceasefire-deescalation"),
        ("France and Algeria seek a thaw after months of tension, the minister said.", "bilateral-partnership"),
    ],
)
def test_a_topic_by_the_words_of_its_trade(text: str, topic: str) -> None:
    assert topic in topics_of(text)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Tuggar and Rubio discussed the threats around Lake Chad and the Sahel.", "TD"),
        ("Seul le prononcé fait foi. Le ministre français a reçu son homologue turc.", "KR"),
        ("“Water does not polish rice,” the minister told his guest from Accra.", "PL"),
        ("Los precios bajan en Roma, dijo el ministro italiano a su colega argentina.", "BB"),
        ("Albares recibió al ministro argelino en el Palau de Pedralbes.", "PW"),
        ("The UK will fund a centre in Benin City, David Lammy told the Nigerian minister.", "BJ"),
    ],
)
def test_what_is_spelt_like_a_country_is_none(text: str, country: str) -> None:
    assert country not in countries_of(text)


def test_a_short_demonym_is_a_country_in_small_letters_too() -> None:
    assert "LA" in countries_of("Prime Minister Phạm Minh Chính received his Lao counterpart in Hà Nội.")


def test_waters_and_namesakes_are_no_countries() -> None:
    told = "Le ministre français Jean-Noël Barrot a rencontré son homologue égyptien Badr Abdelatty.\n"
    for words in ("gas from British Columbia", "in the Indian Ocean", "in the South China Sea", "in New Mexico"):
        found = facts_of(f"{told}They spoke of what had happened {words} before.", ClaimField.COUNTRY)
        assert {fact.value["country"] for fact in found} == {"FR", "EG"}, words


def test_russia_alone_is_not_the_war_it_fights() -> None:
    told = "Le ministre russe Sergueï Lavrov a reçu à Moscou son homologue malien, Abdoulaye Diop."
    assert_ignores(f"{told} La Russie livrera du blé.", ClaimField.TOPIC, topic="ukraine-russia")
    assert_detects(f"{told} La Russie attaque l’Ukraine.", ClaimField.TOPIC, topic="ukraine-russia")


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Mr Iwaya raised wartime history and a memorial service for forced labour at the mine.", "history-memory"),
        ("El ministro agradeció la ayuda tras la DANA que golpeó la provincia de Valencia.", "disaster-condolences"),
        ("استعرض الجانبان مستجدات المبادرة الأطلسية.", "atlantic-initiative"),
        ("شدد الوزير الإيراني على سلامة المنشآت النووية في بلاده إيران.", "iran-nuclear"),
        ("Ils ont parlé des retours volontaires et de la lutte contre les trafiquants d'êtres humains.", "migration"),
        ("The minister welcomed cooperation against a terror group.", "counter-terrorism"),
        ("The ministers called for the unhindered entry of relief into all areas.", "humanitarian-aid"),
        ("تابع الوزيران التصعيد العسكري ودعوا إلى العودة إلى طاولة المفاوضات.", "ceasefire-deescalation"),
        ("حذر الوزير من حرب إقليمية لا يربح فيها أحد.", "regional-stability"),
        ("The ministers agreed to hold a first defence dialogue in May.", "defence-security"),
        ("Families there are starving, the minister said.", "humanitarian-aid"),
        ("Ils ont parlé du mandat de la Finul.", "multilateral-un"),
        ("The visitors asked for ethanol and biofuels.", "renewable-energy"),
        ("The Bi-National Commission will sit again in June.", "bilateral-partnership"),
        ("Les avions d'entraînement seront livrés au printemps.", "defence-security"),
        ("Pidieron que callen las armas antes del invierno.", "ceasefire-deescalation"),
        ("دعا الوزيران إلى إسكات المدافع.", "ceasefire-deescalation"),
        ("The return of the Benin Bronzes was raised.", "history-memory"),
        ("Se trató la salida del trigo ucraniano por el mar Negro.", "grain-initiative"),
        ("أشاد بالمبادرة الملكية لتمكين دول الساحل الحبيسة من الولوج إلى المحيط.", "atlantic-initiative"),
        ("Ils ont parlé de l'agence onusienne pour les réfugiés palestiniens.", "unrwa"),
        ("Hablaron de los trabajadores transfronterizos.", "migration-mobility"),
    ],
)
def test_texts_name_their_subject_in_many_ways(text: str, topic: str) -> None:
    assert any(topic in found for found in topics_of(text))


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("The visit could not go ahead in this climate, the minister said.", "energy-climate"),
        ("وسجل الوزير أن المناخ اليوم مناسب للانتقال إلى مرحلة جديدة.", "energy-climate"),
        ("“Mediation is not a spectator sport,” the minister said.", "sport"),
        ("وقال المصدر إن الخبر لا أساس له من الصحة.", "health"),
        ("Service de presse : avenue de la Ligue des États arabes, 1030 Tunis.", "arab-league"),
        ("The minister called it “a pause for humanitarian reasons” and nothing more.", "humanitarian-aid"),
        ("طالب الوزير بمحاسبة المتورطين في أحداث الساحل السوري.", "sahel"),
        ("They spoke of North Korea's nuclear program.", "iran-nuclear"),
        (
            "They spoke of reconstruction plans, the rebuilt port and a reconstruction conference.",
            "gaza-reconstruction",
        ),
        ("Trade must not stay hostage to the price of freight, the minister said.", "hostages-detainees"),
        ("Salió en defensa de la esposa del presidente.", "defence-security"),
        ("Il a pris la défense de son collègue.", "defence-security"),
        ("En la oposición no hubo tregua.", "ceasefire-deescalation"),
        ("Ils travaillent sans trêve, a dit le ministre.", "ceasefire-deescalation"),
        ("Pidió salvoconductos para los refugiados en la embajada.", "migration-mobility"),
        ("استقبل محمد علي النفطي نظيره. وأبرز النفطي أن الحدود آمنة.", "energy-climate"),
        ("استقبل وزير الخارجية والجالية الوطنية بالخارج والشؤون الإفريقية أحمد عطاف نظيره.", "africa-sahel"),
    ],
)
def test_figures_of_speech_places_and_names_are_no_subject(text: str, topic: str) -> None:
    assert topic not in topics_of(text)


def test_what_is_said_of_the_relation_of_two_sides_is_a_subject() -> None:
    text = (
        "British Foreign Secretary David Lammy met his Chinese counterpart Wang Yi in Beijing on Friday.\nWang said "
        "that relations stood “at a new starting line”."
    )
    assert "bilateral-partnership" in topics_of(text)


def test_a_broader_topic_is_not_claimed_by_the_words_of_a_narrower_one() -> None:
    topics = topics_of("Les ministres ont salué la position de la Ligue arabe.")
    assert "arab-league" in topics
    assert "multilateral-un" not in topics


@pytest.mark.parametrize(
    ("text", "topic", "is_topic"),
    [
        ("The ministers discussed AI governance.", "artificial-intelligence", True),
        ("Ils ont parlé de l'IA et des données.", "artificial-intelligence", True),
        ("Les deux ministres se sont vus à Rabat. « J'ai dit à mon collègue que j'étais là. »", "digital-tech", False),
        ("Los ministros hablaron de la IA.", "artificial-intelligence", True),
        (
            "They met in Rabat. They discussed regional security and the security of the border.",
            "defence-security",
            True,
        ),
        ("Les ministres ont parlé de la sécurité sociale des travailleurs.", "defence-security", False),
        ("The ministers praised the work on health security.", "defence-security", False),
        ("They thanked the International Atomic Energy Agency.", "energy-climate", False),
        ("حمّل الرئيس ضيفه تمنياته بموفور الصحة لأخيه الملك.", "health", False),
        ("بحث الوزيران الملف السوري.", "syria", True),
        ("بحث الوزيران تهريب المخدرات وضبط الحدود.", "defence-security", True),
        ("Abordaron el narcotráfico y la trata de personas.", "defence-security", True),
    ],
)
def test_acronyms_and_general_words_are_topics_where_they_are_meant(text: str, topic: str, *, is_topic: bool) -> None:
    assert (topic in topics_of(text)) is is_topic


def test_general_words_count_further_down_only_where_the_talk_is_told() -> None:
    opening = "Le ministre marocain Nasser Bourita a reçu son homologue espagnol José Manuel Albares.\n"
    opening += "La réunion a duré une heure.\nElle a été suivie d'un déjeuner.\n"
    assert "defence-security" not in topics_of(opening + "Le palais était sous haute sécurité.")
    assert "defence-security" in topics_of(opening + "Ils ont évoqué la sécurité de la frontière.")


def test_relations_that_no_word_names_are_a_subject_of_low_confidence() -> None:
    text = "Egyptian Foreign Minister Badr Abdelatty spoke by phone with French Minister Jean-Noël Barrot on Libya."
    facts = [fact for fact in facts_of(text) if fact.field is ClaimField.TOPIC]
    assert [fact.confidence.value for fact in facts if fact.value["topic"] == "bilateral-partnership"] == ["low"]
    assert "bilateral-partnership" not in topics_of(
        "Egyptian Foreign Minister Badr Abdelatty spoke about Libya in Cairo."
    )
