"""A translation keeps what the code fills in and the markup around it, in every plural form."""

import re
from pathlib import Path

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po
from django.conf import settings

PIECES = re.compile(r"%\(\w+\)[sd]|</?\w+[^>]*>")
COUNTED = re.compile(r"%\((?:n|number|count)\)[sd]|</?strong>")
"""What a plural form for none, one or two may say in words instead."""


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_translations_keep_placeholders_and_markup(language: str) -> None:
    path = Path(settings.LOCALE_PATHS[0]) / language / "LC_MESSAGES" / "django.po"
    with path.open("rb") as file:
        catalogue = read_po(file, locale=language, abort_invalid=True)
    wrong = [message.id for message in catalogue if message.id and not keeps_pieces(message)]
    assert not wrong


def keeps_pieces(message: Message) -> bool:
    """Tell whether every form of a translation has the pieces of its original."""
    ids = message.id if isinstance(message.id, tuple | list) else [message.id]
    forms = message.string if isinstance(message.string, tuple | list) else [message.string]
    required = set(PIECES.findall(ids[-1]))
    if len(ids) > 1:
        required = {piece for piece in required if not COUNTED.fullmatch(piece)}
    allowed = {piece for one in ids for piece in PIECES.findall(one)}
    return all(required <= set(PIECES.findall(form)) <= allowed for form in forms if form)
