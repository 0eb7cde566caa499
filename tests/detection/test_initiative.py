"""Who began an exchange is what the text says, never who is named first."""

import pytest

from archive.vocabulary.terms import ClaimField
from tests.detection.verdicts import assert_detects, facts_of

REST = " The two ministers reviewed bilateral relations and the situation in the region, the ministry said."


@pytest.mark.parametrize(
    ("text", "country"),
    [
        (
            "Moroccan Foreign Minister Nasser Bourita received a phone call on Tuesday from US Secretary of State "
            "Antony Blinken." + REST,
            "US",
        ),
        (
            "Le ministre marocain des Affaires étrangères, Nasser Bourita, a reçu mardi un appel téléphonique "
            "de la part du secrétaire d'État américain, Antony Blinken. "
            "Les deux ministres ont évoqué les relations bilatérales.",
            "US",
        ),
        (
            "تلقى وزير الشؤون الخارجية المغربي، ناصر بوريطة، اليوم الثلاثاء، اتصالا هاتفيا من "
            "وزير الخارجية الأمريكي، أنتوني بلينكن. وبحث الوزيران العلاقات الثنائية.",
            "US",
        ),
        (
            "Antony Blinken et Nasser Bourita se sont entretenus mardi par téléphone, à l'initiative du ministre "
            "marocain des Affaires étrangères, Nasser Bourita. Les deux ministres ont évoqué la région.",
            "MA",
        ),
    ],
)
def test_it_reads_who_began(text: str, country: str) -> None:
    fact = assert_detects(text, ClaimField.INITIATIVE, country=country)
    assert fact.evidence


@pytest.mark.parametrize(
    "text",
    [
        "US Secretary of State Antony Blinken spoke today with Moroccan Foreign Minister Nasser Bourita." + REST,
        "Antony Blinken s'est entretenu mardi avec Nasser Bourita. Les deux ministres ont salué une résolution adoptée "
        "à l'initiative de la Tunisie.",
        "Nasser Bourita a reçu mardi à Rabat le secrétaire d'État américain, Antony Blinken.",
    ],
)
def test_it_says_nothing_where_the_text_does_not(text: str) -> None:
    assert facts_of(text, ClaimField.INITIATIVE) == []
