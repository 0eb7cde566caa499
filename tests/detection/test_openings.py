"""What an opening tells where several things are near: what is planned, put off, past, or signed on the way.

Each text is issued on Monday 3 March 2025. The texts are ours.
"""

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import facts_of

STAMPS = {
    "EN": "Published: March 3, 2025",
    "FR": "Publié le 03/03/2025",
    "AR": "تاريخ النشر: 03/03/2025",
    "ES": "Publicado: lunes, 3 marzo 2025 10:18",
}
Opening = tuple[str, str, str, str, str, str]
"""Language, headline, opening; kind (one of several), status and day ("" where nobody can tell)."""

TO_COME: list[Opening] = [
    (
        "FR",
        "Barrot à Rabat",
        "Le ministre marocain Nasser Bourita reçoit jeudi à Rabat son homologue français Jean-Noël Barrot.",
        "meeting",
        "announced",
        "2025-03-06",
    ),
    (
        "FR",
        "Réunion de la commission mixte",
        "La commission mixte, coprésidée par Nasser Bourita et Mohamed Ali Nafti, siège à Tunis les 13 et 14 mars.",
        "meeting",
        "announced",
        "2025-03-13/2025-03-14",
    ),
    (
        "EN",
        "Araghchi in Beirut",
        "Iranian Foreign Minister Abbas Araghchi arrives in Beirut on Wednesday for talks with Lebanese officials.",
        "meeting|visit",
        "announced",
        "2025-03-05",
    ),
    (
        "AR",
        "فيدان يزور القاهرة",
        "يزور وزير الخارجية التركي هاكان فيدان القاهرة بعد غد الأربعاء لإجراء مباحثات مع نظيره المصري بدر عبد العاطي.",
        "visit",
        "announced",
        "2025-03-05",
    ),
    (
        "ES",
        "Un viaje a Argel",
        "El ministro José Manuel Albares piensa viajar a Argel el 13 de marzo para ver a su homólogo Ahmed Attaf.",
        "visit",
        "announced",
        "2025-03-13",
    ),
]
HELD: list[Opening] = [
    (
        "EN",
        "Lammy in Ankara",
        "British Foreign Secretary David Lammy met his Turkish counterpart Hakan Fidan in Ankara on Friday.\n\nThe two "
        "agreed to speak again.\n\nLammy travels to Cairo on Saturday to meet business leaders.",
        "meeting|visit",
        "held",
        "2025-02-28",
    ),
    (
        "EN",
        "Rubio to sign order after call with Saar",
        "US Secretary of State Marco Rubio spoke by telephone on Sunday with Israeli Foreign Minister Gideon Saar.",
        "call",
        "held",
        "2025-03-02",
    ),
    (
        "EN",
        "Erdoğan to host Zelenskyy; Fidan phones Rubio",
        "Turkish Foreign Minister Hakan Fidan discussed the visit of President Zelenskyy, due in Ankara on Wednesday, "
        "in a telephone call with US Secretary of State Marco Rubio on Sunday.",
        "call",
        "held",
        "2025-03-02",
    ),
    (
        "EN",
        "Wadephul meets Wang Yi on rescheduled China visit",
        "German Foreign Minister Johann Wadephul met Chinese counterpart Wang Yi in Beijing on Friday, six weeks after "
        "he postponed the trip at the last minute.",
        "meeting|visit",
        "held",
        "2025-02-28",
    ),
    (
        "AR",
        "عبد العاطي يبحث التهدئة",
        "أجرى وزير الخارجية المصري بدر عبد العاطي مساء الأحد اتصالا هاتفيا مع نظيره التركي هاكان فيدان، ومن المقرر أن "
        "يتوجه الوزير إلى أثينا يوم الأربعاء.",
        "call",
        "held",
        "2025-03-02",
    ),
    (
        "AR",
        "فيدان يستقبل الشيباني",
        "استقبل وزير الخارجية التركي هاكان فيدان نظيره السوري أسعد الشيباني في أنقرة، وكان الشيباني قد التقى "
        "الثلاثاء في "
        "باريس وفدا أجنبيا.",
        "meeting",
        "held",
        "",
    ),
    (
        "ES",
        "Tras la cumbre, una visita",
        "Concluida el domingo la cumbre de Santa Marta, el ministro José Manuel Albares se entrevistó este lunes en "
        "Bogotá con su homóloga Rosa Villavicencio.",
        "meeting|visit",
        "held",
        "2025-03-03",
    ),
    (
        "ES",
        "Lazos con Paraguay",
        "El ministro Rubén Ramírez Lezcano realizó del 24 al 26 de febrero una visita oficial a Rabat, en la que se "
        "entrevistó con Nasser Bourita.",
        "visit",
        "held",
        "2025-02-24/2025-02-26",
    ),
    (
        "EN",
        "Two neighbours put their rivers on paper as Turkish minister visits Baghdad",
        "Turkish Foreign Minister Hakan Fidan on Sunday held talks in Baghdad with his Iraqi counterpart Fuad Hussein, "
        "as Ankara and Baghdad signed a document on rivers.",
        "meeting|visit",
        "held",
        "2025-03-02",
    ),
    (
        "EN",
        "Ministers sign skills pact",
        "UAE Foreign Minister Abdullah bin Zayed and Indian External Affairs Minister S. Jaishankar signed a "
        "memorandum "
        "in Abu Dhabi on Sunday.\n\n“This is about dignity as much as it is about jobs,” Mr Jaishankar said "
        "afterwards.",
        "meeting",
        "held",
        "2025-03-02",
    ),
    (
        "FR",
        "Le Maroc et le Ghana signent deux accords",
        "Le Maroc et le Ghana ont signé vendredi à Rabat deux accords, paraphés par Nasser Bourita et son homologue.",
        "signing",
        "held",
        "2025-02-28",
    ),
    (
        "AR",
        "بعد إلغاء زيارته.. الوزير يجري اتصالا",
        "أجرى وزير الخارجية العراقي فؤاد حسين، اليوم، اتصالا هاتفيا مع نظيره التركي هاكان فيدان، بعد أيام من إلغاء "
        "زيارته إلى أنقرة.",
        "call",
        "held",
        "2025-03-03",
    ),
]
NOUNS: list[Opening] = [
    (
        "FR",
        "Rabat et Paris",
        "La rencontre, samedi à Rabat, entre Nasser Bourita et son homologue Jean-Noël Barrot portait sur le Sahel.",
        "meeting",
        "held",
        "2025-03-01",
    ),
    (
        "EN",
        "Lammy in Ankara",
        "A visit on Friday to Ankara by British Foreign Secretary David Lammy, and talks there with Hakan Fidan, "
        "were short.",
        "visit|meeting",
        "held",
        "2025-02-28",
    ),
]
"""Nouns that look like verbs of the present tense."""
OFF: list[Opening] = [
    (
        "EN",
        "Visit of Algerian minister to Paris postponed",
        "The visit to Paris by Algerian Foreign Minister Ahmed Attaf, which had been scheduled for Thursday, has been "
        "put off, French Foreign Minister Jean-Noël Barrot said on Monday.",
        "visit",
        "cancelled",
        "2025-03-06",
    ),
    (
        "AR",
        "إلغاء الجولة السادسة",
        "أعلن وزير خارجية سلطنة عمان بدر البوسعيدي إلغاء الجولة السادسة من المفاوضات بين إيران والولايات المتحدة.",
        "negotiation",
        "cancelled",
        "",
    ),
]


@pytest.mark.parametrize(("language", "title", "text", "kind", "status", "day"), [*TO_COME, *HELD, *NOUNS, *OFF])
def test_what_an_opening_tells(language: str, title: str, text: str, kind: str, status: str, day: str) -> None:
    found = [fact for fact in facts_of(f"{title}\n{STAMPS[language]}\n{text}") if fact.group == 0]
    values = {fact.field: fact.value for fact in reversed(found)}
    assert values[ClaimField.EXCHANGE_KIND]["kind"] in kind.split("|")
    assert values[ClaimField.EXCHANGE_STATUS]["status"] == status
    assert values.get(ClaimField.EXCHANGE_DATE, {"edtf": ""})["edtf"] == day


def days_of(text: str, field: ClaimField) -> list[str]:
    return [str(fact.value["edtf"]) for fact in facts_of(text, field) if fact.group == 0]


def test_a_day_the_text_calls_next_dates_the_weekday_before_it() -> None:
    text = (
        "Prévot appelle son homologue libanais\n(Belga) Le ministre des Affaires étrangères, Maxime Prévot, s'est "
        "entretenu mercredi par téléphone avec son homologue libanais, Youssef Raggi, malgré l'expiration, le 18 "
        "février, d'un délai.\n\nLe dossier sera porté devant les Vingt-Sept lundi prochain, 17 mars, à Bruxelles, a "
        "dit "
        "le Premier ministre libanais, Nawaf Salam."
    )
    assert days_of(text, ClaimField.EXCHANGE_DATE)[:1] == ["2025-03-12"]


def test_a_weekday_is_not_lent_to_the_day_of_something_else() -> None:
    text = (
        "Prévot appelle son homologue libanais\nLe ministre des Affaires étrangères, Maxime Prévot, s'est entretenu "
        "mercredi par téléphone avec son homologue libanais, Youssef Raggi, malgré l'expiration, le 18 février, d'un "
        "délai."
    )
    assert not any(day.endswith("-02-18") for day in days_of(text, ClaimField.EXCHANGE_DATE))


def test_what_is_called_today_dates_the_text() -> None:
    text = (
        "وزير الخارجية يستقبل نظيره السوري\nاستقبل وزير الخارجية المصري بدر عبد العاطي، اليوم الأحد ١٨ مايو، وزير "
        "الخارجية "
        "السوري أسعد الشيباني في القاهرة."
    )
    assert days_of(text, ClaimField.EXCHANGE_DATE) == days_of(text, ClaimField.ISSUE_DATE) == ["2025-05-18"]


def test_today_in_a_message_passed_on_is_not_the_day_of_passing_it_on() -> None:
    text = (
        "De : Service de presse\nEnvoyé : mardi 9 septembre 2025 08:14\nObjet : TR: éléments\n\nBonjour,\n\n----- "
        "Message "
        "transféré -----\n> Le Ministre des Affaires étrangères Antonio Tajani a rencontré aujourd'hui à Tunis son "
        "homologue Mohamed Ali Nafti."
    )
    assert "2025-09-09" not in days_of(text, ClaimField.EXCHANGE_DATE)


def test_signed_on_wednesday_dates_the_meeting_at_which_it_was() -> None:
    text = (
        "Un mémorandum\nPublié le 03/03/2025\nLa ministre Yassine Fall et son homologue mauritanien, Mohamed Salem "
        "Ould "
        "Merzoug, ont signé vendredi à Nouakchott un mémorandum.\n\nMme Fall a été reçue par le président."
    )
    assert days_of(text, ClaimField.EXCHANGE_DATE)[:1] == ["2025-02-28"]
