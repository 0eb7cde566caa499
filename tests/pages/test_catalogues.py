"""A translation keeps what the code fills in and the markup around it, in every plural form."""

import gettext
import re
from pathlib import Path

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po
from django.conf import settings

from archive.management import messages

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


CURATORS = (
    "archive/admin/",
    "archive/checks.py",
    "archive/cleaning/",
    "archive/ingest/",
    "archive/management/",
    "archive/models/",
    "templates/admin/",
)
"""Where sentences come from that no reader's page shows."""


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_everything_readers_see_is_translated(language: str) -> None:
    """The catalogue of today's code and templates has a translation of each sentence of readers' pages."""
    path = Path(settings.LOCALE_PATHS[0]) / language / "LC_MESSAGES" / "django.po"
    with path.open("rb") as file:
        catalogue = read_po(file, locale=language, abort_invalid=True)
    lacking = []
    for place, _line, words, _comments, context in messages.found():
        if place.startswith(CURATORS):
            continue
        message = catalogue.get(words if isinstance(words, str) else words[0], context)
        forms = (message.string if message else "") or ""
        if not all([forms] if isinstance(forms, str) else forms):
            lacking.append(f"{place}: {words!r}")
    assert lacking == []


LOOSE = re.compile(r"\S [;:!?»]|« ")


def test_french_punctuation_never_begins_a_line() -> None:
    """What French sets apart with a space is bound to its word by a no-break space."""
    with (Path(settings.LOCALE_PATHS[0]) / "fr" / "LC_MESSAGES" / "django.po").open("rb") as file:
        catalogue = read_po(file, locale="fr", abort_invalid=True)
    forms = [form for message in catalogue if message.id for form in in_every_form(message)]
    assert [form for form in forms if LOOSE.search(form)] == []


def in_every_form(message: Message) -> tuple[str, ...]:
    """Return the translations of a message."""
    return tuple(message.string) if isinstance(message.string, tuple | list) else (str(message.string),)


def test_arabic_counts_as_arabic_does() -> None:
    """One, two, a few (3 to 10), many (11 to 99), and the rest: the order in which translations stand."""
    with (Path(settings.LOCALE_PATHS[0]) / "ar" / "LC_MESSAGES" / "django.po").open("rb") as file:
        rule = read_po(file, locale="ar").plural_expr
    form = gettext.c2py(rule)
    assert [form(n) for n in (0, 1, 2, 3, 10, 11, 25, 99, 100, 102, 103, 111)] == [0, 1, 2, 3, 3, 4, 4, 4, 5, 5, 3, 4]


def keeps_pieces(message: Message) -> bool:
    """Tell whether every form of a translation has the pieces of its original."""
    ids = message.id if isinstance(message.id, tuple | list) else [message.id]
    forms = in_every_form(message)
    required = set(PIECES.findall(ids[-1]))
    if len(ids) > 1:
        required = {piece for piece in required if not COUNTED.fullmatch(piece)}
    allowed = {piece for one in ids for piece in PIECES.findall(one)}
    return all(required <= set(PIECES.findall(form)) <= allowed for form in forms if form)
