"""About, help, components, and what readers get while the database is away."""

import re

import pytest
from django.contrib.auth.models import User
from django.db import OperationalError
from django.test import Client

from archive.views import home
from tests.factories import StatementFactory
from tests.pages.conftest import Cast, Page

pytestmark = pytest.mark.django_db


def test_about_counts_what_is_in_and_what_is_not(cast: Cast, page: Page) -> None:
    StatementFactory.create(never_reviewed=True)
    text = page("/about/")
    assert 'href="/statements/?language=ar"' in text
    assert "1 statement has no date at all" in text
    assert "1 statement was read by rules only" in text


@pytest.mark.parametrize("prefix", ["", "/fr", "/ar"])
def test_components_are_for_staff(client: Client, prefix: str) -> None:
    assert client.get(f"{prefix}/components/").status_code == 302
    client.force_login(User.objects.create_user("staff", is_staff=True))
    text = client.get(f"{prefix}/components/").content.decode()
    assert text.count('class="specimen"') > 30


def test_while_the_database_is_away_a_page_says_when_to_come_back(
    cast: Cast, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(number: int) -> list[object]:
        raise OperationalError("database is locked")

    monkeypatch.setattr(home, "newest", locked)
    response = client.get("/fr/")
    assert response.status_code == 503
    assert response["Retry-After"] == "60"
    assert "Revenez dans 1 minute" in response.content.decode()


def test_help_shows_queries_that_run(cast: Cast, page: Page, client: Client) -> None:
    for address in re.findall(r'href="(/statements/\?q=[^"]+)"', page("/help/")):
        assert client.get(address).status_code in {200, 503}
