"""Addresses sent to somebody before two records of one person were merged keep their meaning."""

import json

import pytest
from django.test import Client

from archive.ingest.merge_officials import merge_officials
from tests.factories import OfficialFactory, ParticipationFactory, StatementFactory
from tests.pages.conftest import Cast, Page

pytestmark = pytest.mark.django_db

FILTERED = [
    "/statements/?official=n-bourita",
    "/ar/statements/?official=N-Bourita&genre=readout",
    "/statements/feed.atom?official=n-bourita",
    "/statements/feed.json?official=n-bourita",
    "/statements/export.csv?official=n-bourita",
    "/statements/export.jsonl?official=antony-blinken&official=n-bourita",
    "/statements/exchanges.csv?official=n-bourita",
    "/exchanges/?official=n-bourita",
    "/exchanges/export.csv?official=n-bourita",
]


@pytest.fixture
def merged(cast: Cast) -> Cast:
    """A second record of one person, merged into the first; a statement and an exchange with neither."""
    twice = OfficialFactory.create(slug="once-more", name="Nasser Burita")
    other = OfficialFactory.create(slug="n-bourita", name="N. Bourita")
    merge_officials(other, twice, None, "One person.")
    merge_officials(twice, cast.bourita, None, "One person.")
    stranger = ParticipationFactory.create(official=OfficialFactory.create()).exchange
    StatementFactory.create(reference_code="S-9", of=stranger, title="Somebody else")
    return cast


@pytest.mark.parametrize("address", FILTERED)
def test_an_old_slug_narrows_by_the_person_it_became(merged: Cast, client: Client, address: str) -> None:
    old = read(client, address)
    now = read(client, address.lower().replace("n-bourita", "nasser-bourita"))
    assert old == now
    assert "S-9" not in old
    assert "Somebody else" not in old
    assert "has no official" not in old


def test_links_of_the_page_are_written_with_the_new_slug(merged: Cast, page: Page) -> None:
    text = page("/statements/", official="n-bourita")
    assert "?official=nasser-bourita&amp;" in text
    assert 'type="checkbox" name="official" id="official-nasser-bourita" value="nasser-bourita" checked' in text


def test_old_and_new_together_are_one(merged: Cast, page: Page) -> None:
    text = page("/statements/", official=["n-bourita", "nasser-bourita", "once-more"])
    assert text.count('class="chip"') == 1


def test_pages_at_old_addresses_lead_to_the_new_ones(merged: Cast, client: Client) -> None:
    for address in ("/officials/n-bourita/", "/fr/officials/once-more/quotations/"):
        response = client.get(address, follow=True)
        assert response.redirect_chain == [
            (address.replace("n-bourita", "nasser-bourita").replace("once-more", "nasser-bourita"), 301)
        ]


def read(client: Client, address: str) -> str:
    """Return what an address gives, less the address itself."""
    response = client.get(address)
    assert response.status_code == 200
    content = b"".join(response.streaming_content) if response.streaming else response.content  # type: ignore[attr-defined]
    text = content.decode()
    if address.startswith("/statements/feed.json"):
        return json.dumps(json.loads(text)["items"], ensure_ascii=False)
    lines = [line for line in text.splitlines() if "bourita" not in line.lower() or "S-1" in line or "E-1" in line]
    return "\n".join(lines).replace("n-bourita", "nasser-bourita").replace("N-Bourita", "nasser-bourita")
