"""Leads with their own dateline, and the day each tells: days counted back, nights, a report's pluperfect."""

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import facts_of

TOLD = [
    (
        "MADRID, 7 nov 2025 (EFE).- José Manuel Albares, según su ministerio, había conversado el "
        "jueves por teléfono con su homólogo argelino, Ahmed Attaf.",
        "2025-11-06",
    ),
    (
        "Paris, 7 novembre 2025 (AFP) - Jean-Noël Barrot et Abbas Araghchi s'étaient entretenus "
        "mercredi au téléphone, ont fait savoir vendredi les deux ministères.",
        "2025-11-05",
    ),
    (
        "London, November 7, 2025 - Yvette Cooper, her office said, had spoken by phone on Wednesday with Marco Rubio.",
        "2025-11-05",
    ),
    (
        "الرياض في 7 نوفمبر 2025 - أفادت وزارة الخارجية أن الأمير فيصل بن فرحان كان قد تلقى أول أمس "
        "اتصالا هاتفيا من نظيره الإيراني عباس عراقجي.",
        "2025-11-05",
    ),
    (
        "Rabat, 3 mars 2025 (MAP) - M. Nasser Bourita a reçu lundi José Manuel Albares. Les deux hommes "
        "s'étaient parlé au téléphone le 20 février.",
        "2025-03-03",
    ),
    (
        "ANKARA, 4 March 2025 - Hakan Fidan met Badr Abdelatty in Ankara on Tuesday. They had met on "
        "January 12 in Cairo.",
        "2025-03-04",
    ),
    (
        "Alger, 10 avril 2025 (APS) - Le ministre d'Etat Ahmed Attaf a reçu, avant-hier, son homologue "
        "tunisien Mohamed Ali Nafti.",
        "2025-04-08",
    ),
    ("Madrid, 12 de mayo de 2025.- Albares y Bourita se reunieron anteayer en Rabat.", "2025-05-10"),
    ("Cairo, May 12, 2025 - Badr Abdelatty spoke by phone with Ayman Safadi the day before yesterday.", "2025-05-10"),
    (
        "Le Caire, le 12 mai 2025 - Badr Abdelatty s'est entretenu samedi dernier avec Ayman Safadi au Caire.",
        "2025-05-10",
    ),
    ("القاهرة في 12 مايو 2025 - التقى بدر عبد العاطي السبت الماضي نظيره الأردني أيمن الصفدي في القاهرة.", "2025-05-10"),
    ("Bruselas, 2 abr 2025 (EFE).- Albares se reunirá el próximo viernes en Madrid con Hakan Fidan.", "2025-04-04"),
    ("Berlin, 2 April 2025 - Annalena Baerbock will travel to Beirut on Friday to meet Youssef Raggi.", "2025-04-04"),
    ("Tunis, 2 avril 2025 - Mohamed Ali Nafti recevra demain son homologue italien Antonio Tajani.", "2025-04-03"),
    ("Amman, 2 April 2025 - Ayman Safadi and Asaad al-Shaibani met last night in Amman.", "2025-04-01"),
    (
        "Doha, 2 avril 2025 - Cheikh Mohammed ben Abderrahmane s'est entretenu la nuit dernière au "
        "téléphone avec Badr Abdelatty.",
        "2025-04-01",
    ),
    (
        "Doha, 2 April 2025 - Sheikh Mohammed bin Abdulrahman spoke by phone this morning with Badr Abdelatty.",
        "2025-04-02",
    ),
    ("طهران في 2 أبريل 2025 - أجرى عباس عراقجي مساء أمس اتصالا هاتفيا مع نظيره المصري بدر عبد العاطي.", "2025-04-01"),
    ("Madrid, 29 dic 2024 (EFE).- Albares habló ayer por teléfono con Sameh Shukri.", "2024-12-28"),
    ("New Delhi, 1 January 2025 - S. Jaishankar met David Lammy on Tuesday in New Delhi.", "2024-12-31"),
    ("London, 2 April 2025 - David Lammy met Hakan Fidan three days ago in Ankara.", "2025-03-30"),
    ("Madrid, 2 abr 2025 (EFE).- Albares se reunió hace tres días con Hakan Fidan en Ankara.", "2025-03-30"),
    (
        "Paris, 2 avril 2025 - Jean-Noël Barrot s'est entretenu il y a trois jours avec Hakan Fidan à Ankara.",
        "2025-03-30",
    ),
    ("القاهرة في 2 أبريل 2025 - التقى بدر عبد العاطي قبل ثلاثة أيام نظيره الأردني أيمن الصفدي في عمان.", "2025-03-30"),
    ("Dakar, 2 avril 2025 - Le 28 mars, Yassine Fall a reçu à Dakar Nasser Bourita.", "2025-03-28"),
    (
        "Rabat, 2 avril 2025 (MAP) - Nasser Bourita s'est entretenu en début de semaine avec Antonio Tajani à Rome.",
        "2025-03-29/2025-04-02",
    ),
    (
        "القاهرة في 2 أبريل 2025 - التقى بدر عبد العاطي مطلع الأسبوع نظيره الأردني أيمن الصفدي في عمان.",
        "2025-03-29/2025-04-02",
    ),
]


@pytest.mark.parametrize(("text", "held"), TOLD)
def test_a_lead_tells_the_day_from_its_dateline(text: str, held: str) -> None:
    assert next(f for f in facts_of(text, ClaimField.EXCHANGE_DATE) if f.group == 0).value["edtf"] == held


def test_the_day_a_text_came_out_is_not_that_of_the_exchange() -> None:
    text = (
        "Interview parue le 2 avril 2025. Nasser Bourita, qui a rencontré David Lammy à Londres, répond "
        "à nos questions."
    )
    assert [fact for fact in facts_of(text, ClaimField.EXCHANGE_DATE) if fact.value["edtf"]] == []
