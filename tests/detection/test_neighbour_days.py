"""A sentence that opens with « la veille » or "the next day" dates from the day named before it; asides do not."""

import pytest

from archive.cleaning.clean import clean
from archive.cleaning.raw import RawDocument
from archive.detection.detect import detect
from archive.vocabulary.terms import ClaimField
from tests.detection.authority import fixture_gazetteer

TEXTS = {
    "fr": (
        "Paris, 24 janvier 2025 - Le ministre s'est expliqué jeudi à la radio.\n\nLa veille, Jean-Noël Barrot avait eu "
        "par téléphone un long échange avec son homologue marocain, Nasser Bourita, sur le Sahel."
    ),
    "en": (
        "LONDON, 24 January 2025 - Lawmakers were told of it on Thursday.\n\nThe day before, David Lammy had spoken by "
        "telephone with his Moroccan counterpart, Nasser Bourita, about the Sahel."
    ),
    "es": (
        "Madrid, 24 de enero de 2025 - El Congreso lo supo el jueves.\n\nEl día anterior, José Manuel Albares había "
        "mantenido una conversación telefónica con su homólogo marroquí, Nasser Bourita, sobre el Sahel."
    ),
}


def _found(text: str, field: ClaimField) -> list[str]:
    facts = detect(clean(RawDocument(text.encode(), file_name="page.txt")), fixture_gazetteer())
    return [str(fact.value["edtf"]) for fact in facts if fact.field is field]


@pytest.mark.parametrize("language", TEXTS)
def test_the_day_before_is_counted_from_the_day_named_last(language: str) -> None:
    assert _found(TEXTS[language], ClaimField.EXCHANGE_DATE)[:1] == ["2025-01-22"]


@pytest.mark.parametrize(
    "text",
    [
        "PARIS, 24 janvier 2025 - La France a contesté jeudi le récit d'un entretien téléphonique tenu la veille entre "
        "Jean-Noël Barrot et son homologue marocain, Nasser Bourita.",
        "LONDON, 24 January 2025 - Britain on Thursday rejected Rabat's account of a phone call held the previous day "
        "between David Lammy and his Moroccan counterpart, Nasser Bourita.",
        "Madrid, 24 de enero de 2025 - España rechazó el jueves la versión de una llamada mantenida el día anterior "
        "entre José Manuel Albares y su homólogo marroquí, Nasser Bourita.",
    ],
)
def test_what_was_held_the_day_before_is_not_of_the_day_it_is_spoken_of(text: str) -> None:
    assert _found(text, ClaimField.EXCHANGE_DATE)[:1] == ["2025-01-22"]


def test_who_arrives_at_night_is_received_on_the_day_told_first() -> None:
    text = (
        "LAGOS, April 8, 2025 - Nasser Bourita and his Nigerian counterpart, Yusuf Tuggar, on Monday set up a joint "
        "committee on visas.\n\nBourita, who arrived in Abuja on Sunday night on a two-day working visit, thanked his "
        "host."
    )
    assert _found(text, ClaimField.EXCHANGE_DATE)[:1] == ["2025-04-07"]


def test_who_had_arrived_the_day_before_was_received_on_the_day() -> None:
    text = (
        "Rabat, le 16/12/2022 - Nasser Bourita a reçu ce vendredi au siège de son département la ministre française "
        "des Affaires étrangères, Catherine Colonna, arrivée la veille au Maroc."
    )
    assert _found(text, ClaimField.EXCHANGE_DATE)[:1] == ["2022-12-16"]


def test_a_weekday_settles_the_figures_of_a_dateline() -> None:
    text = (
        "نواكشوط، 12/02/2025 - استقبل رئيس الجمهورية، محمد ولد الشيخ الغزواني، اليوم الأربعاء، ناصر بوريطة، وزير "
        "الشؤون الخارجية المغربي، الذي سلمه رسالة خطية من الملك محمد السادس."
    )
    assert _found(text, ClaimField.ISSUE_DATE)[:1] == ["2025-02-12"]


def test_what_is_recalled_at_the_end_does_not_date_the_exchange() -> None:
    text = (
        "الدوحة، 6 أغسطس 2024 - بحث رئيس مجلس الوزراء وزير الخارجية القطري، في اتصال هاتفي تلقاه مساء أمس الاثنين من "
        "وزير الخارجية الأميركي أنتوني بلينكن، سبل خفض التصعيد.\n\nيذكر أن الرئيس الأميركي جو بايدن أجرى الخميس "
        "الماضي اتصالا برئيس الوزراء الإسرائيلي."
    )
    assert _found(text, ClaimField.EXCHANGE_DATE)[:1] == ["2024-08-05"]
