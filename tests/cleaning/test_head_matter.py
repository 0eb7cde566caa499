"""What stands between headline and text is no text where a byline, a date or a bar of buttons closes it."""

import pytest

from archive.cleaning.clean import clean
from archive.cleaning.raw import RawDocument

TITLE = "Paris et Ankara veulent relancer leur coopération"
TEXT = (
    "Le ministre français des Affaires étrangères, Jean-Noël Barrot, a rencontré mercredi à Ankara son homologue turc, "
    "Hakan Fidan, pour relancer la coopération entre les deux pays.",
    "« Nos relations méritent mieux que des malentendus », a déclaré le ministre à l'issue de l'entretien, qui a duré "
    "près de deux heures au siège du ministère, en présence des deux ambassadeurs et de leurs conseillers.",
    "Les deux hommes ont évoqué l'Ukraine, la Syrie et la situation humanitaire à Gaza, selon un communiqué publié "
    "dans la soirée par la diplomatie turque, qui salue un dialogue franc et utile.",
)
STANDFIRST = "Reçu mercredi par son homologue turc, le ministre a plaidé pour un partenariat équilibré avec Ankara."


def cleaned(*lines: str) -> tuple[str, dict[str, str]]:
    body = clean(RawDocument("\n\n".join(lines).encode())).body
    return body.text, {body.raw[cut.start : cut.end]: cut.reason for cut in body.cuts}


@pytest.mark.parametrize("closing", ["Publié le 12 mars 2024 à 18:22", "Par Karim Belhadj", "12/03/2024"])
def test_a_standfirst_above_the_byline_is_a_second_headline(closing: str) -> None:
    text, cuts = cleaned(TITLE, STANDFIRST, closing, *TEXT)
    assert text == "\n".join(TEXT)
    assert cuts[STANDFIRST] == "subtitle"


def test_the_first_paragraph_is_text_where_only_buttons_follow_it() -> None:
    text, _ = cleaned(TITLE, STANDFIRST, "Partager", *TEXT)
    assert STANDFIRST in text


def test_a_name_and_a_place_above_a_bar_of_buttons_are_no_text() -> None:
    text, _ = cleaned(TITLE, "Grand format", "@lejournal", "Facebook X WhatsApp", *TEXT)
    assert text == "\n".join(TEXT)


def test_what_may_be_the_text_itself_stays() -> None:
    text, _ = cleaned(TITLE, TEXT[0], "Publié le 12 mars 2024 à 18:22", "Contact : presse@example.org")
    assert TEXT[0] in text
