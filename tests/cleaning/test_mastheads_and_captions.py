"""Names of bodies above a headline, captions and teasers among the paragraphs, and what only looks like them."""

import pytest

from archive.cleaning.clean import clean
from archive.cleaning.lines import Line
from archive.cleaning.mastheads import names_body
from archive.cleaning.raw import RawDocument
from tests.cleaning.test_head_matter import TEXT, TITLE, cleaned


@pytest.mark.parametrize(
    "name",
    [
        "Ministère des Affaires étrangères, de l'Intégration africaine et des Sénégalais de l'Extérieur",
        "Ministère des affaires étrangères et de la coopération internationale",
        "Welcome to the Federal Foreign Office",
        "Foreign Ministry of Oman",
        "Gobierno de España",
        "وزارة الخارجية والمغتربين",
        "وزارة الخارجية وشؤون المغتربين",
        "Ministère des Affaires étrangères et des Marocains résidant à l’étranger",
        "سفارة دولة قطر في الرباط",
    ],
)
def test_a_body_by_its_name(name: str) -> None:
    assert names_body(Line(0, len(name), name))


@pytest.mark.parametrize(
    "news",
    [
        "Ministry summons Iranian ambassador over strikes",
        "Ministère des Affaires étrangères convoque l'ambassadeur d'Iran",
        "Foreign Ministry denies meeting with Israeli officials",
        "State visit of the King to Paris",
        "وزارة الخارجية تستدعي السفير الإيراني",
    ],
)
def test_a_body_that_does_something_is_news(news: str) -> None:
    assert not names_body(Line(0, len(news), news))


@pytest.mark.parametrize(
    "above",
    [
        "Ministère de l'Europe et des Affaires étrangères",
        "Diplomatie ouverte – Ministère des Affaires étrangères",
        "Le Courrier du Rif — toute l'information depuis 1998",
    ],
)
def test_the_headline_is_told_again_by_the_text(above: str) -> None:
    body = clean(RawDocument("\n\n".join([above, TITLE, *TEXT]).encode())).body
    assert [body.raw[cut.start : cut.end] for cut in body.cuts if cut.reason == "title"] == [TITLE]


def test_a_headline_in_capitals_with_a_colon_is_no_speaker() -> None:
    title = "COOPERATION FRANCO-TURQUE : LE MINISTRE RECU A ANKARA"
    _, cuts = cleaned(title, *TEXT)
    assert cuts[title] == "title"


@pytest.mark.parametrize(
    "line",
    [
        "Les deux ministres, mercredi à Ankara. LUDOVIC MARIN / AFP",
        "Le ministre turc à son arrivée, mercredi à Ankara (Foto: MAE)",
        "Hakan Fidan speaks during a news conference in Ankara, July 9, 2025. REUTERS/Umit Bektas",
        "جانب من اللقاء في أنقرة (الخارجية التركية)",
        "Vidéo. Barrot à Ankara : les temps forts de la visite",
        "WATCH: Fidan speaks in Ankara",
        TITLE,
        "La suite après la publicité",
        "Article continues after this advertisement",
        "Il vous reste 62 % de cet article à lire. La suite est réservée aux abonnés.",
    ],
)
def test_what_stands_among_the_paragraphs_and_is_no_text(line: str) -> None:
    text, _ = cleaned(TITLE, TEXT[0], line, *TEXT[1:])
    assert text == "\n".join(TEXT)


@pytest.mark.parametrize(
    "line",
    [
        "Sur l'Ukraine",
        "Question : Où en est le dossier des visas ?",
        "Les deux parties se sont félicitées :",
        "L'annonce de la visite a surpris.",
        "إعلان الرباط",
    ],
)
def test_what_stands_among_the_paragraphs_and_is_text(line: str) -> None:
    text, _ = cleaned(TITLE, TEXT[0], line, *TEXT[1:])
    assert line in text


@pytest.mark.parametrize(
    ("above", "title"),
    [
        (
            "Mauro Vieira, ministro de Relaciones Exteriores | ENTREVISTA",
            "“Un acuerdo que ha esperado no puede esperar”",
        ),
        (
            "Rabat",
            'Rabat y Madrid apoyan el plan árabe para Gaza y piden que no se expulse de allí ni a "un solo palestino"',
        ),
        ("MUNDO · AMÉRICA", "“Un acuerdo que ha esperado no puede esperar”"),
        ("Monde", "Extraits du point de presse du 18 février 2025"),
    ],
)
def test_a_headline_of_another_shape(above: str, title: str) -> None:
    _, cuts = cleaned(above, title, *TEXT)
    assert cuts.get(title) == "title"


def test_a_numbered_heading_is_no_headline() -> None:
    text, _ = cleaned("Extraits du point de presse du 18 février 2025", "1. Turquie – Entretien du ministre", *TEXT)
    assert "1. Turquie – Entretien du ministre" in text


def test_those_who_sign_are_text() -> None:
    signed = "Pour la République française, le ministre de l'Europe"
    text, _ = cleaned(TITLE, *TEXT, signed)
    assert signed in text


def test_what_the_press_may_call_is_no_text() -> None:
    below = [
        "Media enquiries",
        "Telephone 000",
        "Contact the team by email in the first instance, and we will respond soon.",
    ]
    text, _ = cleaned(TITLE, *TEXT, *below)
    assert "Media enquiries" not in text
    assert "we will respond" not in text
