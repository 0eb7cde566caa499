"""Every answer, of every address, to anybody, by every method, is sealed: the Observatory's rules, A+."""

import pytest
from django.http import HttpResponseBase
from django.test import Client
from pytest_django import Settings
from selectolax.lexbor import LexborHTMLParser

from archive.views.headers import UNUSED
from tests.security.addresses import addresses
from tests.security.filled import curator, fill
from tests.security.observatory import judge, policy_of
from tests.security.production import HOST, as_in_production

pytestmark = pytest.mark.django_db

A_PLUS = 100
WITH_BONUSES = 130
"""100 + 10 policy + 10 resource policy + 5 referrer + 5 frame-ancestors; 5 more where there are cookies."""


@pytest.fixture
def browser(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Client:
    """A browser over https; the second factor is taken as given, so that the desk's own pages are seen."""
    monkeypatch.setattr("archive.admin.desk.is_verified", lambda request: True)
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    as_in_production(settings)
    return Client(headers={"host": HOST}, raise_request_exception=False)


@pytest.mark.parametrize("who", ["anybody", "curator"])
def test_every_address_is_graded_a_plus_and_has_nothing_inline(browser: Client, who: str) -> None:
    found = addresses(fill("A call"))
    if who == "curator":
        browser.force_login(curator())
    seen: set[int] = set()
    for address in found:
        response = browser.get(address, secure=True)
        seen.add(response.status_code)
        verdict = judge(response)
        assert verdict.failures == [], f"{address} {response.status_code}"
        assert verdict.score >= WITH_BONUSES > A_PLUS, address
        assert all(f"{feature}=()" in response["Permissions-Policy"] for feature in UNUSED)
        assert address.startswith("/static/") or is_asked_about(response), address
        if response.headers.get("Content-Type", "").startswith("text/html"):
            assert_nothing_inline(response.text, address)
        response.close()
    assert {200, 302, 404, 410} <= seen
    assert who == "anybody" or browser.get("/admin/archive/statement/", secure=True).status_code == 200
    assert 500 not in seen


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "head", "options", "trace"])
def test_whatever_the_method(browser: Client, method: str) -> None:
    fill("A call")
    for address in ("/", "/statements/", "/statements/S-1/", "/statements/export.csv", "/admin/login/", "/nothing"):
        response = getattr(browser, method)(address, secure=True)
        assert judge(response).failures == []
        assert method in {"post", "head"} or response.status_code == 405, "pages are read, forms are sent, and no more"


def test_the_redirect_to_https_stays_on_the_host_and_is_sealed(browser: Client) -> None:
    response = browser.get("/statements/?q=a")
    assert (response.status_code, response["Location"]) == (301, f"https://{HOST}/statements/?q=a")
    assert policy_of(response["Content-Security-Policy"])["default-src"] == {"'none'"}


@pytest.mark.parametrize(
    "address",
    [
        *(
            "/statements/feed.atom",
            "/fr/statements/feed.json",
            "/statements/export.csv?country=MA",
            "/suggest?kind=topic",
        ),
        *("/exchanges/export.jsonl", "/statements/exchanges.csv", "/quotations/export.csv", "/codebook.json"),
        *("/statements/S-1/cite.bib", "/exchanges/E-1/cite.ris", "/opensearch.xml"),
    ],
)
def test_what_programs_fetch_is_refused_over_plain_http(browser: Client, address: str) -> None:
    response = browser.get(address)
    assert response.status_code == 403
    assert "https" in response.text
    assert "Location" not in response.headers
    assert policy_of(response["Content-Security-Policy"])["default-src"] == {"'none'"}
    assert browser.get(address, secure=True).status_code in {200, 404}


def test_a_form_sent_over_plain_http_is_refused_and_pages_lead_on(browser: Client) -> None:
    assert browser.post("/statements/S-1/report", {"words": "private"}).status_code == 403
    assert browser.post("/admin/login/", {"username": "amina", "password": "x"}).status_code == 403
    for page in ("/", "/fr/exchanges/", "/statements/S-1/", "/exchanges/?from=2023", "/robots.txt"):
        assert browser.get(page).status_code == 301


def test_a_stranger_host_a_failure_and_a_busy_database_are_sealed_too(
    browser: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    stranger = browser.get("/", secure=True, headers={"host": "evil.example"})
    monkeypatch.setattr("archive.views.home.newest", lambda count: 1 / 0)
    failed = browser.get("/", secure=True)
    for response, status in ((stranger, 400), (failed, 500)):
        assert response.status_code == status
        assert judge(response).failures == []
        assert "Traceback" not in response.text


def is_asked_about(response: HttpResponseBase) -> bool:
    """Tell whether a cache asks before it gives a copy: left to guess, one gave what was withdrawn meanwhile."""
    said = {part.strip() for part in response.headers.get("Cache-Control", "").split(",")}
    return bool(said & {"no-cache", "no-store"}) and "public" not in said


def assert_nothing_inline(page: str, address: str) -> None:
    tree = LexborHTMLParser(page)
    for node in tree.css("script"):
        attributes = node.attributes
        is_data = attributes.get("type") in {"application/ld+json", "application/json"}
        assert attributes.get("src") or is_data, f"{address}: {(node.html or '')[:200]}"
    assert tree.css_first("style") is None, address
    for node in tree.css("*"):
        loud = [name for name in node.attributes if name == "style" or name.startswith("on")]
        assert not loud, f"{address}: {(node.html or '')[:200]}"


def test_a_file_opened_as_a_page_runs_nothing(browser: Client) -> None:
    fill("A call")
    for address in ("/statements/export.csv", "/statements/feed.json", "/opensearch.xml", "/static/img/favicon.svg"):
        response = browser.get(address, secure=True)
        policy = policy_of(response["Content-Security-Policy"])
        response.close()
        assert "sandbox" in policy
        assert policy["default-src"] == {"'none'"}


def test_a_page_that_has_not_changed_keeps_the_policy_of_a_page(browser: Client) -> None:
    fill("A call")
    page = browser.get("/statements/S-1/", secure=True)
    again = browser.get("/statements/S-1/", secure=True, headers={"if-none-match": page["ETag"]})
    assert again.status_code == 304
    assert again["Content-Security-Policy"] == page["Content-Security-Policy"]


def test_pages_of_the_desk_are_kept_by_no_browser(browser: Client) -> None:
    world = fill("A call")
    browser.force_login(curator())
    for address in ("/admin/", f"/admin/archive/statement/{world.draft.pk}/change/", "/admin/login/"):
        assert "no-store" in browser.get(address, secure=True)["Cache-Control"]
