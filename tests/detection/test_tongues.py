"""The name of a language names no country; an adjective before its noun does; a shared demonym follows the text."""

import pytest

from archive.cleaning.clean import clean
from archive.cleaning.raw import RawDocument
from archive.detection.detect import detect
from archive.vocabulary.terms import ClaimField
from tests.detection.authority import fixture_gazetteer


def _countries(text: str) -> set[str]:
    facts = detect(clean(RawDocument(text.encode(), file_name="page.txt")), fixture_gazetteer())
    return {str(fact.value["country"]) for fact in facts if fact.field is ClaimField.COUNTRY}


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Le ministre ivoirien a répondu en français, puis son homologue allemand a pris la parole.", "FR"),
        ("Nasser Bourita met his German counterpart and answered a question in French before leaving Rabat.", "FR"),
        ("Juan Ramón de la Fuente recibió a su colega alemán: hablamos en inglés todo el rato, bromeó después.", "GB"),
        ("Le ministre ivoirien a plaisanté en anglais courant avec son homologue allemand.", "GB"),
        ("El ministro brasileño se reunió con su colega mexicano y respondió en portugués. Luego viajó.", "PT"),
        ("التقى وزير الخارجية المغربي نظيره الألماني وتحدث إلى الصحفيين باللغة الإسبانية قبل المغادرة.", "ES"),
    ],
)
def test_a_language_is_no_country(text: str, country: str) -> None:
    assert country not in _countries(text)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Nasser Bourita said the ships in French waters were searched, and met his German counterpart.", "FR"),
        ("El ministro marroquí habló de la pesca en aguas españolas con su colega alemán.", "ES"),
        ("Le ministre marocain a investi en territoire portugais et reçu son homologue allemand.", "PT"),
    ],
)
def test_an_adjective_before_or_behind_its_noun_is(text: str, country: str) -> None:
    assert country in _countries(text)


def test_what_two_countries_share_is_the_one_named() -> None:
    text = "La ministre congolaise a reçu son homologue belge à Kinshasa. La RDC et la Belgique coopèrent."
    assert _countries(text) == {"CD", "BE"}


def test_what_two_countries_share_is_either_where_neither_is_named() -> None:
    assert _countries("La ministre congolaise a reçu son homologue belge lundi.") >= {"CD", "CG"}


OPENINGS = {
    "fr": "Le ministre marocain Nasser Bourita a reçu à Rabat son homologue mauritanien. ",
    "en": "Moroccan minister Nasser Bourita met his Mauritanian counterpart in Rabat. ",
    "es": "El ministro marroquí Nasser Bourita se reunió en Rabat con su homólogo mauritano. ",
    "ar": "التقى وزير الخارجية المغربي ناصر بوريطة في الرباط نظيره الموريتاني. ",
}
NAMED = [
    ("es", "Tomó la palabra el visitante, en un español aprendido de niño.", "-ES"),
    ("es", "Respondió en un francés sin acento.", "-FR"),
    ("es", "Mezclaba el inglés con el francés y el árabe.", "-GB -FR"),
    ("es", "La nota fue traducida al portugués.", "-PT"),
    ("es", "Habla ruso y algo de turco.", "-RU -TR"),
    ("es", "Lo contó al diario El Español.", "-ES"),
    ("es", "La pesca en aguas españolas.", "+ES"),
    ("es", "Lo dijo con acento italiano.", "-IT"),
    ("es", "Su inglés es impecable.", "-GB"),
    ("fr", "Il a répondu dans un français impeccable.", "-FR"),
    ("fr", "Elle parle couramment espagnol et italien.", "-ES -IT"),
    ("fr", "Son anglais est hésitant.", "-GB"),
    ("fr", "Il a glissé quelques mots de turc.", "-TR"),
    ("fr", "Le texte, rédigé en anglais et en arabe, ne dit rien.", "-GB"),
    ("fr", "Une traduction française a été distribuée.", "-FR"),
    ("fr", "Il a appris le russe à Moscou.", "+RU"),
    ("fr", "Il était interrogé par France 24.", "-FR"),
    ("fr", "Il était invité sur Radio France.", "-FR"),
    ("fr", "Le député européen Jordan Bardella a protesté.", "-JO"),
    ("fr", "L'hôtel se trouve avenue de France.", "-FR"),
    ("fr", "L'avion d'Air France avait du retard.", "-FR"),
    ("fr", "Le roi de Jordanie était absent.", "+JO"),
    ("fr", "Il a visité la Papouasie indonésienne.", "-PG +ID"),
    ("fr", "La Guinée équatoriale et la Guinée-Bissau ont signé.", "+GQ +GW -GN"),
    ("fr", "Le Niger et le Nigeria sont voisins.", "+NE +NG"),
    ("fr", "Les forces nigériennes et nigérianes patrouillent.", "+NE +NG"),
    ("fr", "La République démocratique du Congo a protesté.", "+CD -CG"),
    ("fr", "Le Congo-Brazzaville a protesté.", "+CG -CD"),
    ("fr", "La crise dans l'est du Congo, à Goma, et la RDC.", "+CD -CG"),
    ("fr", "La Corée du Nord a tiré.", "+KP -KR"),
    ("fr", "Le président sud-coréen est attendu.", "+KR -KP"),
    ("fr", "Il a cité les îles Marshall et l'Irlande du Nord.", "+MH -IE"),
    ("fr", "La mer de Chine méridionale est calme.", "-CN"),
    ("fr", "Le golfe du Mexique et le canal de Panama.", "-MX"),
    ("en", "He answered in halting French.", "-FR"),
    ("en", "She switched to Spanish for the last question.", "-ES"),
    ("en", "His English is fluent.", "-GB"),
    ("en", "An Arabic and a Russian translation were handed out.", "-RU"),
    ("en", "The minister, speaking through a Turkish interpreter, smiled.", "-TR"),
    ("en", "He told the Jordan Times that it was late.", "-JO"),
    ("en", "According to the Times of India, it was late.", "-IN"),
    ("en", "The Korea Herald and the China Daily reported it.", "-KR -CN"),
    ("en", "Analyst Jordan Smith was not convinced.", "-JO"),
    ("en", "Chad Wilson, a spokesman, declined.", "-TD"),
    ("en", "He teaches at the American University of Beirut.", "-US"),
    ("en", "The British Council will reopen.", "-GB"),
    ("en", "Reports that aircraft would be based in Papua were false.", "-PG"),
    ("en", "Papua New Guinea signed too.", "+PG -GN"),
    ("en", "He studied at Georgia State University in Atlanta, Georgia.", "-GE"),
    ("en", "Georgia and Armenia signed.", "+GE"),
    ("en", "Officials in New Mexico and New England.", "-MX -GB"),
    ("en", "South Korean and North Korean ships collided.", "+KR +KP"),
    ("en", "Equatorial Guinea, Guinea and Guinea-Bissau.", "+GQ +GN +GW"),
    ("en", "South Sudan and Sudan talked.", "+SS +SD"),
    ("en", "The Democratic Republic of the Congo signed.", "+CD -CG"),
    ("en", "The Dominican Republic signed.", "+DO -DM"),
    ("en", "A Dutch frigate was there.", "+NL"),
    ("en", "They ate Turkish delight and Danish pastries.", "-TR -DK"),
    ("en", "He flew with Qatar Airways.", "-QA"),
    ("en", "Bank of America was fined.", "-US"),
    ("en", "the Panama Canal is open", "-PA"),
    ("en", "He was wearing a Panama hat", "-PA"),
    ("ar", "أجاب الوزير بالفرنسية.", "-FR"),
    ("ar", "تحدث بإنجليزية متقنة.", "-GB"),
    ("ar", "نشر البيان بالإسبانية والبرتغالية.", "-ES -PT"),
    ("ar", "قال لقناة فرانس 24.", "-FR"),
    ("ar", "في العاصمة الفرنسية.", "+FR"),
    ("ar", "بحثا الوضع بالسعودية.", "+SA"),
    ("ar", "زار شارع فرنسا في المدينة.", "-FR"),
    ("ar", "الكونغو الديمقراطية.", "+CD -CG"),
    ("ar", "جمهورية الكونغو برازافيل.", "+CG -CD"),
    ("ar", "النيجر ونيجيريا.", "+NE +NG"),
    ("ar", "غينيا الاستوائية وغينيا بيساو.", "+GQ +GW -GN"),
    ("ar", "كوريا الجنوبية وكوريا الشمالية.", "+KR +KP"),
    ("ar", "الوضع في جنوب السودان.", "+SS"),
    ("ar", "وزير خارجية غينيا.", "+GN"),
    ("ar", "صحيفة جوردان تايمز", "-JO"),
    ("ar", 'نشرت صحيفة "إندبندنت عربية" البريطانية', "+GB"),
    ("es", "Hablaron del comercio con América del Sur y con Sudamérica.", "-US"),
    ("ar", "وبحثا التعاون مع دول أمريكا اللاتينية والكاريبي.", "-US"),
    ("ar", "وشملت الجولة بلدانا في أمريكا الوسطى.", "-US"),
    ("ar", "وانتقد سياسة أمريكا في المنطقة.", "+US"),
    ("fr", "Un militant a été tué en Colombie-Britannique l'an dernier.", "-CO -GB"),
    ("en", "He lives in Vancouver, British Columbia.", "-GB"),
    ("es", "Vive en Vancouver, en la Columbia Británica.", "-GB"),
    ("fr", "La piraterie dans le golfe de Guinée a été évoquée.", "-GN"),
    ("en", "The Lake Chad Basin Commission will meet in May.", "-TD"),
    ("en", "Chad and its neighbours share the lake.", "+TD"),
    ("ar", "وجرت المناورات في خليج عمان.", "-OM"),
    ("en", "Oil companies left the Niger Delta.", "-NE"),
    ("es", "El vertido llegó al delta del Níger.", "-NE"),
    ("fr", "Le chanteur vient du Nouveau-Mexique.", "-MX"),
]
"""What a sentence names (+) and what it does not, though its words are spelt so (-)."""


@pytest.mark.parametrize("language", OPENINGS)
def test_a_country_is_named_where_its_name_is_its_own(language: str) -> None:
    wrong = []
    for _, sentence, told in (row for row in NAMED if row[0] == language):
        found = _countries(OPENINGS[language] + sentence)
        wrong += [(one, sentence) for one in told.split() if (one[0] == "+") != (one[1:] in found)]
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "country", "confidence"),
    [
        ("Il a déploré la concurrence turque sur ce marché.", "TR", "medium"),
        ("Ils ont parlé de la Turquie et de ses ports. La Turquie exporte du blé.", "TR", "high"),
        ("El barco venía de Angola y de Botsuana.", "BW", "medium"),
    ],
)
def test_a_country_named_once_behind_the_opening_is_told_of_less_surely(
    text: str, country: str, confidence: str
) -> None:
    opening = (
        "Le ministre marocain Nasser Bourita a reçu à Rabat son homologue mauritanien.\n\nIls ont parlé du climat."
    )
    facts = detect(clean(RawDocument(f"{opening}\n\n{text}".encode(), file_name="p.txt")), fixture_gazetteer())
    told = {str(f.value["country"]): f.confidence for f in facts if f.field is ClaimField.COUNTRY}
    assert told[country] == confidence
