"""No name reads as another: characters that turn the order of letters round are shown as marks in every page."""

import json

import pytest
from django.test import Client

from archive.cleaning.clean import clean
from archive.cleaning.raw import RawDocument
from archive.views.overrides import MARKS
from tests.security.addresses import addresses
from tests.security.filled import curator, fill
from tests.security.test_stored_xss import _plain_static

__all__ = ["_plain_static"]
pytestmark = pytest.mark.django_db

TROJAN = "Secretary\u202e etats\u202c \u202dof\u202c \u202aState\u202b"


def test_no_page_turns_letters_round_and_no_file_loses_one(client: Client) -> None:
    world = fill(TROJAN)
    desk = Client()
    desk.force_login(curator())
    marked = 0
    for one in (client, desk):
        for address in addresses(world):
            if address.startswith("/static/") or "/change/" in address or "/add/" in address:
                continue
            response = one.get(address)
            if response.headers.get("Content-Type", "").startswith("text/html"):
                assert not set(MARKS) & set(response.text), address
                marked += "⟦RLO⟧" in response.text
            response.close()
    assert marked > 30
    exported = client.get("/statements/export.jsonl").getvalue().decode().splitlines()
    assert TROJAN in {json.loads(line)["title"] for line in exported}


def test_a_form_keeps_what_it_was_given() -> None:
    world = fill(TROJAN)
    desk = Client()
    desk.force_login(curator())
    page = desk.get(f"/admin/archive/statement/{world.draft.pk}/change/").text
    assert "⟦RLO⟧" in page
    assert f'value="{TROJAN}"' in page or f">{TROJAN}</textarea>" in page or TROJAN in page


def test_a_body_has_none_and_the_raw_text_has_all() -> None:
    text = "The minister\u202e said\u202c so to the \u2066press\u2069 on Tuesday.\nقال\u200f الوزير: نعم."
    document = clean(RawDocument(text.encode()))
    assert document.body.raw == text
    assert not set("\u202e\u202c\u2066\u2069") & set(document.body.text)
