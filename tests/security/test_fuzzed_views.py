"""Whatever is asked, in whatever form, no view fails: 0 server errors, here and, by test_on_postgresql, there."""

import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import Any
from urllib.parse import quote

import pytest
from django.core.signals import got_request_exception
from django.db import transaction
from django.test import Client
from django.urls import Resolver404, resolve
from django.utils.translation import override
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pytest_django import Settings

from archive.browse.addresses import PARAMETERS
from archive.search.sync import rebuild
from tests.conftest import LONG
from tests.security.addresses import routes
from tests.security.filled import curator, fill

pytestmark = pytest.mark.django_db

REQUESTS = 10_000 if LONG else 160
ODD = [
    *("", " ", "\0", "a\0b", "\x1f", "\u2028", "\ufeff", "\u202etxt.exe", "\ud800", "\U0010ffff", "é" * 3000),
    *("%", "%s%n"),
    *("-1", "0", "1", "٣", "²", "１２", "1e9", "9" * 9, "9" * 19, "9" * 400, "NaN", "None", "true", "0x10", "1_000"),
    *("2023-02-30", "2023-13", "0000-01-01", "9999-12-31", "10000-01-01", "-0001", "2023-W05", "[2023..]", "2023-1X"),
    *("../../etc/passwd", "..%2f..%2f", "//evil.example", "http://169.254.169.254/", "C:\\windows", "\\\\host\\x"),
    *("S-1", "E-1", "MA", "ma-us", "us-ma", "ma-ma", "person-0", "subject", "outlet", "call", "newest", "readout"),
    *("' OR 1=1 --", '"; DROP TABLE x; --', "{{7*7}}", "${7*7}", "<script>", "*", "a*", '"', '"a b"~9', "(((((((((a"),
    *("NOT", "AND OR", "date:9999-99", "from:x", "-", "title:", "by:person-0", "?", "#", ";", "&amp;", "a" * 20_000),
]  # fmt: skip
NAMES = [
    *PARAMETERS, "initiative", "quarter", "outcome", "kind", "p", "o", "all", "_facets", "_popup", "_to_field",
    "id__in", "id__exact", "state__exact", "e", "next", "app_label", "model_name", "field_name", "term", "do",
    "reason", "action", "_selected_action", "index", "words", "part", "contact", "website", "text", "address",
    "decision-1", "exchange-0", "details-address", "into", "with", "side", "undo", "csrfmiddlewaretoken",
    "_save", "_continue", "names-TOTAL_FORMS", "names-INITIAL_FORMS", "names-0-text", "slug", "code", "note",
    "username", "password", "q", "\0", "é[]",
]  # fmt: skip
ROUTES = routes()

values = st.one_of(st.sampled_from(ODD), st.text(max_size=40), st.integers().map(str), st.dates().map(str))
queries = st.lists(st.tuples(st.sampled_from(NAMES), values), max_size=5)


def in_address(text: str) -> str:
    """Encode as a hostile program would: halves of characters and all."""
    return quote(text.encode("utf-8", "surrogatepass"), safe="")


@st.composite
def asked(draw: st.DrawFn) -> tuple[str, str, list[tuple[str, str]]]:
    """Draw a method, an address with its query string, and what a form might send."""
    route = draw(st.sampled_from(ROUTES))
    known = {"reference": "S-1", "slug": "person-0", "code": "MA", "ending": "csv", "pair": "ma-us"}
    places = {name: in_address(draw(st.one_of(st.just(known.get(name, "1")), values))) for name in route.parameters}
    prefix = draw(st.sampled_from(["", "", "/fr", "/ar"]))
    query = "&".join(f"{in_address(name)}={in_address(value)}" for name, value in draw(queries))
    method = draw(st.sampled_from(["GET", "GET", "GET", "HEAD", "POST", "PUT"]))
    return method, f"{prefix}{route.filled(places)}?{query}", draw(queries) if method == "POST" else []


@pytest.fixture
def failures() -> Iterator[list[str]]:
    """Collect what views raise."""
    found: list[str] = []

    def note(sender: Any, **named: Any) -> None:
        found.append(repr(sys.exc_info()[1]))

    got_request_exception.connect(note)
    yield found
    got_request_exception.disconnect(note)


@pytest.mark.parametrize("who", ["anybody", "curator"])
def test_no_request_makes_a_view_fail(who: str, failures: list[str], settings: Settings) -> None:
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    fill("A call")
    rebuild()
    client = Client(raise_request_exception=False)
    user = curator()
    run(client, user if who == "curator" else None, failures)


def run(client: Client, user: Any, failures: list[str]) -> None:
    @settings(
        max_examples=REQUESTS // 2,
        deadline=None,
        database=None,
        derandomize=not LONG,
        suppress_health_check=list(HealthCheck),
    )
    @given(asked())
    @example(("GET", "/statements/?q=%00&page=%00&from=%00&official=%00&sort=%00&language=%00", []))
    @example(("GET", "/exchanges/?country=%00&kind=%00&quarter=%00&initiative=%00&page=" + "9" * 30, []))
    @example(("GET", "/statements/%00/", []))
    @example(("GET", "/quotations/%00/", []))
    @example(("GET", "/compare/%00/S-1/", []))
    @example(("GET", "/countries/%00/", []))
    @example(("GET", "/relations/%00-us/", []))
    @example(("GET", "/suggest?kind=official&q=%00", []))
    @example(("GET", "/statements/%ED%A0%80/cite.ris", []))
    @example(("POST", "/statements/S-1/report", [("part", "\0"), ("words", "a\0b"), ("contact", "\0")]))
    @example(("GET", "/admin/archive/statement/99999999999999999999/change/", []))
    @example(("GET", "/admin/archive/statement/%00/change/", []))
    @example(("GET", "/admin/archive/statement/?q=%00&p=99999999999999999999&o=x&id__in=%00", []))
    @example(("GET", "/admin/archive/statement/?id__in=99999999999999999999", []))
    @example(("GET", "/admin/archive/official/add/?country=%20&topics=x&slug=%00", []))
    @example(("GET", "/admin/auth/group/add/?permissions=x", []))
    @example(("GET", "/admin/auth/user/add/?groups=x&email=%00", []))
    @example(("GET", "/admin/archive/country/1/delete/?_to_field=", []))
    @example(("POST", "/admin/archive/country/1/delete/?_to_field=", [("post", "yes")]))
    @example(("POST", "/admin/archive/statement/undo/", [("undo", "99999999999999999999")]))
    def ask(request: tuple[str, str, list[tuple[str, str]]]) -> None:
        method, address, form = request
        with transaction.atomic():
            if user is not None:
                client.force_login(user)
            if method == "POST":
                response = client.post(address, {name: value.replace("\ud800", "?") for name, value in form})
            else:
                response = client.generic(method, address)
            if response.streaming:
                response.getvalue()
            transaction.set_rollback(True)
        assert response.status_code < 500, f"{method} {address} {form}: {failures[-1:]}"

    ask()


def test_the_addresses_asked_for_exist() -> None:
    """The fuzzing would prove nothing if its addresses led nowhere."""
    found = 0
    with override("en"):
        for route in ROUTES:
            with suppress(Resolver404):
                resolve(route.filled(dict.fromkeys(route.parameters, "1")))
                found += 1
    assert found >= len(ROUTES) - 2
