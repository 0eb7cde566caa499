"""Lines of buttons and counters are cut; sentences that use the same words stay."""

import pytest

from archive.cleaning.button_bars import is_button_bar
from archive.cleaning.clean import clean
from archive.cleaning.raw import RawDocument
from archive.vocabulary.names import MARK, fold


def _folded(text: str) -> str:
    return fold(text).replace(MARK, "")


@pytest.mark.parametrize(
    "line",
    [
        "IMPRIMER | Partager | Copier le lien",
        "Facebook X LinkedIn",
        "X",
        "E-mail",
        "Share this story: Facebook | Twitter",
        "شارك هذا الخبر",
        "شارك المقال: فيسبوك تويتر واتساب",
        "412 Reposts 86 Quotes 1,903 Likes",
        "J'aime 312 Commenter 45 Partager",
        "Partager sur Facebook Partager sur X Partager sur LinkedIn",
        "Compartir en Facebook | X | WhatsApp",
        "Partager cet article : f t in WhatsApp",
    ],
)
def test_a_bar_of_buttons_is_known(line: str) -> None:
    assert is_button_bar(_folded(line))


@pytest.mark.parametrize(
    "line",
    [
        "Le ministre a partagé son message sur X.",
        "The minister will share the page with Rabat.",
        "1. Les deux ministres",
        "12",
        "كتب الوزير على فيسبوك أن اللقاء مثمر",
        "Rabat",
    ],
)
def test_words_of_the_text_are_no_buttons(line: str) -> None:
    assert not is_button_bar(_folded(line))


def test_what_stands_round_a_pasted_post_is_cut() -> None:
    words = "Glad to have hosted my Moroccan colleague today for a long and useful exchange on our partnership."
    page = f"Post\nSee new posts\nForeign Ministry\n@mfa\n{words}\n9:14 PM · May 14, 2024\n412\nReposts\n27\nLikes\n"
    assert clean(RawDocument(page.encode())).body.text.strip() == words


def test_the_name_of_the_site_is_not_the_headline() -> None:
    text = (
        "Agence du Sud\nAccueil | Actualités | Sports\nLe ministre reçoit son homologue à Rabat\n"
        "Le ministre des Affaires étrangères a reçu mardi à Rabat son homologue, venu pour une visite de deux jours "
        "consacrée à la coopération.\n"
    )
    cuts = {cut.reason: text[cut.start : cut.end] for cut in clean(RawDocument(text.encode())).body.cuts}
    assert cuts["title"] == "Le ministre reçoit son homologue à Rabat"
