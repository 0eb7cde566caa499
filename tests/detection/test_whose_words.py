"""Whose words a quotation is where a text makes it hard: pairs, the unnamed, shared titles, words within words."""

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import assert_detects, facts_of

FR = "Nasser Bourita a reçu mardi à Rabat le ministre espagnol des Affaires étrangères, José Manuel Albares. "
EN = "British Foreign Secretary David Lammy met Turkish Foreign Minister Hakan Fidan in London on Monday. "
ES = "El ministro de Asuntos Exteriores, José Manuel Albares, recibió en Madrid a su homólogo marroquí, Nasser Burita. "
AR = "التقى وزير الخارجية المصري بدر عبد العاطي نظيره التركي هاكان فيدان في القاهرة. "
SIDES = {
    "fr": "jose-manuel-albares nasser-bourita",
    "en": "david-lammy hakan-fidan",
    "ar": "badr-abdelatty hakan-fidan",
}

BOTH = [
    (FR + "Les deux chefs de la diplomatie ont plaidé pour « une paix durable ».", SIDES["fr"]),
    (FR + "Ils ont salué « une coopération exemplaire ».", SIDES["fr"]),
    (FR + "Selon la déclaration conjointe, la coopération sera « renforcée sans délai ».", SIDES["fr"]),
    (FR + "Dans un communiqué commun, les deux parties se disent « prêtes à avancer ensemble ».", SIDES["fr"]),
    (EN + "Both ministers welcomed “a fresh start for the two peoples”.", SIDES["en"]),
    (EN + "The joint statement said the talks were “frank and useful to all”.", SIDES["en"]),
    (EN + "They agreed, in a joint statement, on “the need for restraint everywhere”.", SIDES["en"]),
    (ES + "Ambos ministros subrayaron «la excelente sintonía actual».", SIDES["fr"]),
    (ES + "Ambos destacaron «el momento dulce de la relación».", SIDES["fr"]),
    (ES + "Según el comunicado conjunto, la relación vive «su primavera más larga».", SIDES["fr"]),
    (AR + "وأكد الوزيران “أهمية احترام القانون الدولي”.", SIDES["ar"]),
    (AR + "وشدد الجانبان على “ضرورة وقف القتال فورا”.", SIDES["ar"]),
    (AR + "وجاء في البيان المشترك أن “الحل السياسي هو السبيل الوحيد”.", SIDES["ar"]),
    (
        "The Saudi minister hosted a meeting between Nasser Bourita and Hakan Fidan in Jeddah. The two sides welcomed "
        "“a step towards calm”.",
        "hakan-fidan nasser-bourita",
    ),
]


@pytest.mark.parametrize(("text", "people"), BOTH)
def test_words_of_both_sides_are_reported_of_both(text: str, people: str) -> None:
    found = facts_of(text, ClaimField.QUOTATION)
    assert [sorted(holder["id"] for holder in fact.value["attributed_to"]) for fact in found] == [people.split()]
    assert found[0].value["speaker"] is None
    assert not found[0].value["unnamed"]


def test_two_capitals_named_together_speak_for_two_countries() -> None:
    fact = assert_detects(FR + "Rabat et Madrid ont appelé à « un cessez-le-feu immédiat ».", ClaimField.QUOTATION)
    assert [holder["id"] for holder in fact.value["attributed_to"]] == ["MA", "ES"]


UNNAMED = [
    FR + "« Le climat a changé », confie une source diplomatique.",
    FR + "« Le climat a changé », glisse un haut responsable espagnol.",
    FR + "« Le climat a changé », se félicite un député de la majorité.",
    FR + "De source diplomatique, on évoque « un climat apaisé et confiant ».",
    FR + "Des diplomates européens redoutent « un nouvel enlisement du dossier ».",
    EN + "“It was tense at times,” said an official who asked not to be named.",
    EN + "A senior Turkish diplomatic source said a visit by Lammy to Ankara was “only a matter of time”.",
    EN + "Diplomats said the mood was “better than it has been for years”.",
    EN + "“It was tense at times,” according to a person familiar with the talks.",
    ES + "«No hay marcha atrás», aseguran fuentes diplomáticas.",
    ES + "Un alto cargo marroquí admite que queda «mucho trabajo por delante».",
    AR + "وقال مصدر دبلوماسي إن اللقاء كان “صريحا ومثمرا للغاية”.",
    AR + "وأفاد مصدر مطلع بأن الخلاف “في طريقه إلى الحل”.",
    AR + "وقال مسؤول تركي كبير إن “الأبواب مفتوحة للجميع”.",
]


@pytest.mark.parametrize("text", UNNAMED)
def test_the_unnamed_stay_unnamed(text: str) -> None:
    assert_detects(text, ClaimField.QUOTATION, speaker=None, unnamed=True)
    assert all(fact.value["official"] for fact in facts_of(text, ClaimField.OFFICIAL))


ONE = [
    (
        "Entretien avec son homologue turc\n\nMonsieur Mohamed Ali Nafti, ministre des Affaires étrangères, s’est "
        "entretenu avec Monsieur Hakan Fidan, ministre turc des Affaires étrangères. Le ministre turc a évoqué Gaza. "
        "Monsieur le ministre a rappelé que la Tunisie « reste fidèle à ses principes ».",
        "mohamed-ali-nafti",
    ),
    (FR + "Une inquiétude partagée par son hôte, qui a parlé d’« un incendie à éteindre ».", "jose-manuel-albares"),
    (EN + "Ankara's top diplomat said the border was “open for business”.", "hakan-fidan"),
    (EN + "Asked about Syria, the Turk said it was “far too soon”.", "hakan-fidan"),
    # The sentence's own subject, not the one who spoke last.
    (EN + "“We agree,” Lammy said. Fidan called the plan “a bridge to somewhere”.", "hakan-fidan"),
    (
        EN + "Lammy spoke of “trust”, while Fidan asked for patience. He said the region “needs time to heal”.",
        "hakan-fidan",
    ),
    (
        FR + "« Tout avance », a dit M. Albares. M. Bourita a jugé la période « propice aux grandes décisions ».",
        "nasser-bourita",
    ),
    (FR + "M. Albares a répondu à M. Bourita, selon lequel Rabat veut « des actes concrets ».", "nasser-bourita"),
    (FR + "M. Albares a salué un partenaire pour qui « la confiance se construit ».", "jose-manuel-albares"),
    (FR + "La presse est revenue sur les propos de M. Bourita sur la « fatigue des mots ».", "nasser-bourita"),
    (EN + "The visit came days after Fidan's description of the border as “a line of hope”.", "hakan-fidan"),
    (FR + "M. Bourita a insisté, et de souhaiter que les deux pays « avancent sans se retourner ».", "nasser-bourita"),
    (
        ES + "Burita habló de pesca, un asunto que el español calificó de «muy delicado para todos».",
        "jose-manuel-albares",
    ),
    (ES + "El ministro marroquí, por su parte, garantizó que «no habrá sorpresas».", "nasser-bourita"),
    (EN + "The Turkish minister added: “We are in no hurry at all.”", "hakan-fidan"),
    (EN + "The top Turkish diplomat warned that “time is running out”.", "hakan-fidan"),
    (FR + "Le chef de la diplomatie espagnole a promis « une réponse rapide ».", "jose-manuel-albares"),
    # Arabic verbs that open with ت or close with one are no feminine.
    (AR + "وقال فيدان “نحن هنا للعمل”. وتابع: “لن ننتظر أحدا بعد اليوم”.", "hakan-fidan"),
    (AR + "وقال فيدان “نحن هنا للعمل”. ولفت إلى أن بلاده “لن تنتظر أحدا”.", "hakan-fidan"),
    (AR + "وقال عبد العاطي “نرحب بكم”. وشكر نظيره التركي على “زيارته المهمة لبلدنا”.", "badr-abdelatty"),
    (
        AR + "وأكد عبد العاطي أن السلام “خيار لا بديل عنه”، ونقل عن الرئيس رجب طيب أردوغان قوله إن الوقت مناسب.",
        "badr-abdelatty",
    ),
    (AR + "ورحب عبد العاطي بـ“الخطوة الشجاعة”، كما أشادا بالتنسيق داخل الأمم المتحدة.", "badr-abdelatty"),
    # Princes by their given names.
    (
        "Sheikh Abdullah bin Zayed, Minister of Foreign Affairs of the UAE, met S. Jaishankar in Abu Dhabi. “Trade is "
        "growing,” Jaishankar said. Sheikh Abdullah described the ties as “a natural friendship”.",
        "abdullah-bin-zayed",
    ),
    (
        "التقى الأمير فيصل بن فرحان وزير الخارجية السعودي نظيره الإيراني عباس عراقجي في جدة. وقال الأمير فيصل إن "
        "“الحوار هو الطريق”.",
        "faisal-bin-farhan",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), ONE)
def test_the_last_words_are_the_ones_of_their_own_subject(text: str, speaker: str) -> None:
    assert facts_of(text, ClaimField.QUOTATION)[-1].value["speaker"] == {"kind": "official", "id": speaker}


FLOOR = [
    "QUESTION: Mr. Secretary, you wrote that the treaty “has outlived its use.” Do you stand by that?",
    "Dana, Herald: Mr. Secretary, you said the treaty “has outlived its use.” Is that still so?",
]


@pytest.mark.parametrize("question", FLOOR)
def test_a_question_may_quote_the_one_who_answers(question: str) -> None:
    text = (
        "Secretary Antony Blinken and Moroccan Foreign Minister Nasser Bourita at a press availability\n\n"
        f"QUESTION: What about trade?\n\nFOREIGN MINISTER BOURITA: It grows.\n\n{question}\n\nSECRETARY BLINKEN: I do."
    )
    assert_detects(text, ClaimField.QUOTATION, speaker={"kind": "official", "id": "antony-blinken"})


def test_a_minister_whose_country_the_text_leaves_out_is_the_one_of_that_country() -> None:
    text = (
        "El secretario de Relaciones Exteriores, Ramiro Salcedo, habló con el ministro de Relaciones Exteriores de "
        "Brasil, Mauro Vieira. El canciller mexicano subrayó que «todo está por hacer»."
    )
    assert_detects(text, ClaimField.QUOTATION, speaker=None, holder="Ramiro Salcedo")


NEW = [
    ("Shri Anand Mehrotra, Official Spokesperson: Good afternoon. David Lammy met Hakan Fidan.", "Anand Mehrotra"),
    (
        "Hakan Fidan and Ayman Safadi received their Danish counterparts Jens Holmgaard and Karen Vestby in Ankara.",
        "Karen Vestby",
    ),
    (
        "Alger a rappelé son ambassadeur à Paris, Karim-Amine Zerrouk, après les propos de Jean-Noël Barrot.",
        "Karim-Amine Zerrouk",
    ),
    (
        "صرح السفير/ سليم قنديل المتحدث الرسمي باسم وزارة الخارجية المصرية بأن بدر عبد العاطي التقى هاكان فيدان.",
        "سليم قنديل",
    ),
    ("سليم قنديل المتحدث باسم الخارجية المصرية: التقى بدر عبد العاطي هاكان فيدان.", "سليم قنديل"),
    ("وقال سليم قنديل، المتحدث باسم الخارجية المصرية، إن بدر عبد العاطي التقى هاكان فيدان.", "سليم قنديل"),
    (
        "Le porte-parole du ministère espagnol, Tomás Villegas, a évoqué la visite de Nasser Bourita.",
        "Tomás Villegas",
    ),
    (
        "La portavoz del Ministerio de Exteriores marroquí, Salma Idrissi, habló de la visita de Albares.",
        "Salma Idrissi",
    ),
    (
        "German Foreign Ministry spokesperson Anna-Lena Brückner told reporters that Johann Wadephul met Hakan Fidan.",
        "Anna-Lena Brückner",
    ),
    (
        "The ministry's spokesman, Peter van der Hoeven, told reporters that David Lammy met Hakan Fidan.",
        "Peter van der Hoeven",
    ),
    (
        "Le ministre des Affaires étrangères du Ghana, M. Samuel Kofi Adjei Mensah, a reçu Nasser Bourita.",
        "Samuel Kofi Adjei Mensah",
    ),
    ("Samuel Adjei, ministre ghanéen des Affaires étrangères, a reçu Nasser Bourita à Accra.", "Samuel Adjei"),
    ("El canciller de Paraguay, Rodrigo de la Vega, recibió a José Manuel Albares.", "Rodrigo de la Vega"),
]


@pytest.mark.parametrize(("text", "name"), NEW)
def test_a_new_person_is_proposed_once_by_name(text: str, name: str) -> None:
    found = [fact.value["name"] for fact in facts_of(text, ClaimField.OFFICIAL) if fact.value["official"] is None]
    assert name in found
    assert len(found) == len(set(found))


NOBODY_NEW = [
    ES + "El canciller marroquí viajará pronto a Sevilla.",
    FR + "Le chef de la diplomatie espagnole repart mercredi.",
    EN + "The top Turkish diplomat left for Ankara.",
    AR + "وغادر رئيس الدبلوماسية التركية القاهرة مساء.",
    EN + "The Foreign Office spokesperson declined to comment.",
]


@pytest.mark.parametrize("text", NOBODY_NEW)
def test_a_common_noun_is_nobody_new(text: str) -> None:
    assert all(fact.value["official"] for fact in facts_of(text, ClaimField.OFFICIAL))


def test_a_spanish_honour_takes_up_whom_the_text_calls_so() -> None:
    text = (
        "Su Alteza el jeque Abdullah bin Zayed se reunió en Madrid con Su Excelencia José Manuel Albares, ministro de "
        "Asuntos Exteriores.\n\nAmbos hablaron de comercio.\n\nSu Alteza subrayó que España es “un socio fiel”.\n\n"
        "Su Alteza el jeque Mohamed bin Zayed envió saludos."
    )
    assert_detects(text, ClaimField.QUOTATION, holder="Abdullah bin Zayed")
