"""Words that a topic's terms share with other matters, and what a word named once further down is worth.

The texts are ours; they were written with their answers before the rules.
"""

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import facts_of

OPENINGS = {
    "FR": "Le ministre marocain Nasser Bourita a reçu à Rabat son homologue mauritanien.\nIls ont parlé longtemps.\n"
    "Ils ont parlé longtemps.",
    "EN": "Moroccan minister Nasser Bourita met his Mauritanian counterpart in Rabat.\nThey spoke at length.\n"
    "They spoke at length.",
    "ES": "El ministro marroquí Nasser Bourita se reunió en Rabat con su homólogo mauritano.\nFue largo.\nFue largo.",
    "AR": "التقى وزير الخارجية المغربي ناصر بوريطة في الرباط نظيره الموريتاني.\nوكان اللقاء طويلا.\nوكان اللقاء طويلا.",
}


def _topics(text: str) -> set[str]:
    return {str(fact.value["topic"]) for fact in facts_of(text) if fact.field is ClaimField.TOPIC}


@pytest.mark.parametrize(
    ("text", "topic", "is_topic"),
    [
        ("قال الوزير إن الانتخابات هي السبيل الوحيد لاستعادة الشرعية في ليبيا.", "syria", False),
        ("بحث الوزيران السياسات الأسرية في البلدين.", "hostages-detainees", False),
        ("بحث الوزيران ملف تبادل الأسرى.", "hostages-detainees", True),
        (
            "They disagreed over the continental shelf and the exclusive economic zone south of Crete.",
            "trade-investment",
            False,
        ),
        ("Ils se sont opposés sur la zone économique exclusive au sud de la Crète.", "trade-investment", False),
        ("Discreparon sobre la zona económica exclusiva al sur de Creta.", "trade-investment", False),
        ("اختلف الوزيران حول المنطقة الاقتصادية الخالصة جنوب كريت.", "trade-investment", False),
        ("They agreed on a special economic zone at the port and on customs.", "trade-investment", True),
        ("Morocco's minister and his guest spoke of the Trans-Saharan pipeline in Rabat.", "western-sahara", False),
        ("Le ministre marocain et son hôte ont parlé à Rabat du gazoduc transsaharien.", "western-sahara", False),
        ("El ministro marroquí y su huésped hablaron en Rabat del gasoducto transahariano.", "western-sahara", False),
        ("تحدث الوزير المغربي وضيفه في الرباط عن أنبوب الغاز العابر للصحراء.", "western-sahara", False),
        ("The two ministers had last met at the Munich Security Conference.", "defence-security", False),
        ("Les deux ministres s'étaient vus à la Conférence de Munich sur la sécurité.", "defence-security", False),
        ("Los dos ministros se habían visto en la Conferencia de Seguridad de Múnich.", "defence-security", False),
        ("وكان الوزيران قد التقيا في مؤتمر ميونيخ للأمن.", "defence-security", False),
        ("He told his guest that international humanitarian law bound everybody.", "humanitarian-aid", False),
        ("Il a dit à son hôte que le droit international humanitaire liait tout le monde.", "humanitarian-aid", False),
        ("Le dijo a su huésped que el derecho internacional humanitario obliga a todos.", "humanitarian-aid", False),
        ("قال الوزير لضيفه إن القانون الدولي الإنساني يلزم الجميع.", "humanitarian-aid", False),
        ("The ministers agreed that humanitarian aid must reach everybody.", "humanitarian-aid", True),
        ("The ministers agreed that there was no military solution to the crisis.", "defence-security", False),
        ("Les ministres ont convenu qu'il n'y avait pas de solution militaire à la crise.", "defence-security", False),
        ("Los ministros coincidieron en que no hay solución militar a la crisis.", "defence-security", False),
        ("اتفق الوزيران على أنه لا حل عسكري للأزمة.", "defence-security", False),
        ("The ministers signed an accord on military training.", "defence-security", True),
        ("« Personne n'est plus en sécurité », a dit le ministre à son homologue.", "defence-security", False),
        ("He welcomed the decision of Iraq's National Security Council.", "security-council", False),
        ("Il a salué la décision du Conseil national de sécurité irakien.", "security-council", False),
        ("Celebró la decisión del Consejo de Seguridad Nacional de Irak.", "security-council", False),
        ("رحب الوزير بقرار مجلس الأمن الوطني العراقي.", "security-council", False),
        ("رحب الوزير بقرار مجلس الأمن الدولي.", "security-council", True),
        ("The two ministers traded barbs before the press.", "trade-investment", False),
        ("Iran and Israel trade accusations after the ministers' call.", "trade-investment", False),
        ("The two ministers discussed trade.", "trade-investment", True),
        ("Los ministros hablaron en el Palacio Nacional de la Cultura.", "culture-education", False),
        ("Les ministres ont parlé au Palais de la Culture.", "culture-education", False),
        ("تحدث الوزيران في قصر الثقافة.", "culture-education", False),
        (
            "Des commerces tenus par des étrangers ont été pillés, a rappelé le ministre à son homologue.",
            "trade-investment",
            False,
        ),
        ("Les deux ministres ont parlé du commerce entre leurs pays.", "trade-investment", True),
        ("يرافق الوزير وفد يضم ممثلين عن وزارتي النقل والنفط.", "energy-climate", False),
        ("بحث الوزيران أسعار النفط.", "energy-climate", True),
        ("He met Kenya's Cabinet Secretary for Foreign and Diaspora Affairs.", "consular-nationals", False),
        ("He met the Minister of Foreign Affairs and Expatriates of Jordan.", "consular-nationals", False),
        ("The ministers spoke of expatriates and their pensions.", "consular-nationals", True),
        ("Il a reçu le ministre des Affaires étrangères et des Expatriés.", "consular-nationals", False),
        ("Les deux ministres ont évoqué le sort des expatriés.", "consular-nationals", True),
        ("استقبل الوزير نظيره وزير الخارجية وشؤون المغتربين الأردني.", "consular-nationals", False),
        ("بحث الوزيران أوضاع المغتربين.", "consular-nationals", True),
        ("It is the largest contract of its kind since the Second World War.", "history-memory", False),
        ("C'est le plus gros contrat depuis la Seconde Guerre mondiale, a dit le ministre.", "history-memory", False),
        ("Es el mayor contrato desde la Segunda Guerra Mundial, dijo el ministro.", "history-memory", False),
        ("وهي أكبر صفقة منذ الحرب العالمية الثانية.", "history-memory", False),
        ("They agreed on care for the graves of the Second World War.", "history-memory", True),
        ("ينتهي العمل في موسم الجفاف المقبل.", "climate-change", False),
        ("بحث الوزيران آثار الجفاف في البلدين.", "climate-change", True),
    ],
)
def test_a_term_is_a_topic_where_it_means_it(text: str, topic: str, *, is_topic: bool) -> None:
    assert (topic in _topics(text)) is is_topic


@pytest.mark.parametrize(
    ("language", "further", "topic", "is_topic"),
    [
        (
            "FR",
            "Les deux ministres ont convenu de renforcer les patrouilles conjointes face à l'immigration irrégulière.",
            "defence-security",
            False,
        ),
        ("EN", "The ministers agreed on joint patrols to stop migrants from leaving.", "defence-security", False),
        (
            "ES",
            "Los ministros acordaron patrullas conjuntas contra la inmigración irregular.",
            "defence-security",
            False,
        ),
        ("EN", "The ministers agreed on joint patrols in the strait.", "defence-security", True),
        ("FR", "La sécurité des personnels humanitaires a été évoquée.", "defence-security", False),
        ("EN", "They also touched on the security of navigation in the strait.", "defence-security", False),
        ("FR", "S'agissant de la pêche, les deux parties veilleront au protocole.", "fisheries-agriculture", True),
        ("EN", "On fisheries, the two sides promised to keep to the protocol.", "fisheries-agriculture", True),
        ("ES", "En cuanto a la pesca, ambos cumplirán el protocolo.", "fisheries-agriculture", True),
        ("AR", "وبخصوص الصيد البحري، اتفق الجانبان على احترام البروتوكول.", "fisheries-agriculture", True),
        ("ES", "Nadie en el barrio pesquero sabía de la visita.", "fisheries-agriculture", False),
        ("EN", "A crowd gathered in the fishing village to see the convoy pass.", "fisheries-agriculture", False),
        ("FR", "Le cortège a traversé le village de pêcheurs.", "fisheries-agriculture", False),
        ("EN", "The country buys canola, coal and wheat.", "fisheries-agriculture", True),
        ("ES", "Ambos firmaron un convenio de becas.", "culture-education", True),
        ("FR", "L'ONU a publié un communiqué le même jour.", "multilateral-un", False),
        ("FR", "Un drone a frappé un marché dans la nuit.", "defence-security", False),
        ("EN", "A missile struck the market overnight.", "defence-security", False),
        ("ES", "El mercado fue bombardeado con un dron.", "defence-security", False),
        ("EN", "They agreed to build drones together.", "defence-security", True),
    ],
)
def test_a_topic_named_once_further_down(language: str, further: str, topic: str, *, is_topic: bool) -> None:
    assert (topic in _topics(f"{OPENINGS[language]}\n{further}")) is is_topic
