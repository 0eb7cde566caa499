"""The first page, help, health and the frame of every page."""

import pytest
import time_machine
from django.contrib.auth.models import User
from django.test import Client, RequestFactory
from django.utils.translation import override

from archive.views.errors import server_error
from tests.factories import ExchangeFactory, StatementFactory
from tests.pages.conftest import Cast, Page

pytestmark = pytest.mark.django_db


def test_home_shows_the_newest_statements_and_the_busiest_pairs(cast: Cast, page: Page) -> None:
    text = page("/")
    assert "/statements/S-1/" in text
    assert 'href="/relations/ma-us/"' in text
    assert 'name="q"' in text


def test_home_shows_what_took_place_in_this_month_of_earlier_years(cast: Cast, page: Page) -> None:
    for code, days in {
        "E-20": "2022-02-28",
        "E-21": "2019-02",
        "E-22": "2021-01-31/2021-02-01",
        "E-23": "2021-03-01",
        "E-24": "2024-02-01",
    }.items():
        StatementFactory.create(of=ExchangeFactory.create(reference_code=code, occurred_on=days))
    with time_machine.travel("2024-02-10"):
        text = page("/")
    shown = [code for code in ("E-20", "E-21", "E-22", "E-23", "E-24") if f'"/exchanges/{code}/"' in text]
    assert shown == ["E-20", "E-21"]


def test_an_empty_archive_has_a_home_and_lists(page: Page) -> None:
    for address in ("/", "/statements/", "/officials/", "/countries/", "/topics/", "/sources/", "/help/"):
        page(address)


def test_drafts_are_nowhere(page: Page) -> None:
    StatementFactory.create(title="Not yet public", state="in_review", reference_code=None)
    assert "Not yet public" not in page("/") + page("/statements/")


def test_the_language_switcher_keeps_address_and_query(cast: Cast, page: Page) -> None:
    text = page("/statements/", genre="readout")
    assert 'href="/fr/statements/?genre=readout"' in text
    assert 'href="/ar/statements/?genre=readout"' in text
    assert 'href="/statements/?genre=readout"' in page("/ar/statements/", genre="readout")


def test_health_is_plain(client: Client) -> None:
    response = client.get("/healthz")
    assert response.content == b"ok\n"
    assert response["Content-Type"] == "text/plain"


def test_no_page_has_inline_script_or_style(cast: Cast, client: Client) -> None:
    for address in ("/", "/statements/", "/statements/S-1/", "/exchanges/E-1/", "/officials/nasser-bourita/", "/help/"):
        response = client.get(address)
        text = response.content.decode()
        assert "<style" not in text
        assert " style=" not in text
        assert "<script>" not in text
        assert " onclick=" not in text
        assert "default-src 'none'" in response["Content-Security-Policy"]


def test_errors_say_what_to_do_next(page: Page, rf: RequestFactory) -> None:
    assert 'role="search"' in page("/nothing/here/", 404)
    assert 'lang="fr"' in page("/fr/nothing/", 404)
    failed = server_error(rf.get("/"))
    assert failed.status_code == 500
    assert b"500" in failed.content


def test_a_failure_is_told_in_the_language_of_its_page(rf: RequestFactory) -> None:
    with override("ar"):
        failed = server_error(rf.get("/ar/")).content.decode()
    assert '<html lang="ar" dir="rtl">' in failed
    assert 'href="/ar/"' in failed


def test_who_may_not_is_told_so_in_our_own_page(client: Client) -> None:
    client.force_login(User.objects.create_user("helper", is_staff=True))
    answer = client.get("/fr/admin/archive/statement/")
    assert answer.status_code == 403
    assert "Votre compte ne permet pas cela" in answer.content.decode()


def test_a_request_that_cannot_be_read_is_a_sentence(client: Client) -> None:
    response = client.get("/", headers={"host": "evil.example"})
    assert response.status_code == 400
    assert b"could not be read" in response.content
