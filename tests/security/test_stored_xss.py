"""What is stored is shown as words: 0 active nodes in any output, whatever field the markup stands in."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest
from django.core.management import call_command
from django.http import HttpResponseBase
from django.test import Client
from pytest_django import Settings

from archive.browse.addresses import PARAMETERS
from archive.search.sync import rebuild
from tests.conftest import LONG
from tests.security.active_nodes import active_nodes, furniture
from tests.security.addresses import addresses, routes
from tests.security.filled import curator, fill
from tests.security.payloads import LINKS, PAYLOADS

pytestmark = pytest.mark.django_db

HARMLESS = "An honest line of words"
GROUP = 3
"""So many go into one name of 190 letters."""
ROUNDS = [
    (" ".join(PAYLOADS[start : start + GROUP]), LINKS[start // GROUP % len(LINKS)])
    for start in range(0, len(PAYLOADS), GROUP)
]
IN_SHORT = [ROUNDS[0]]


@pytest.fixture(autouse=True)
def _plain_static(settings: Settings) -> None:
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }


def test_the_corpus_is_large_enough() -> None:
    assert len(PAYLOADS) >= 300
    active = [payload for payload in PAYLOADS if active_nodes(f"<p title='\"'>{payload}</p>")]
    assert len(active) > 250, "the parser sees nearly all of them where nothing escapes them"


@pytest.mark.parametrize(("words", "link"), ROUNDS if LONG else IN_SHORT)
def test_every_field_in_every_output(words: str, link: str) -> None:
    world = fill(words, link, more="\n".join(PAYLOADS))
    rebuild()
    seen: Counter[str] = Counter()
    for client in (Client(), signed_in()):
        for address in [*addresses(world), "/statements/?q=opening", "/statements/?q=alert", "/exchanges/?q=alert"]:
            seen[check(client.get(address), address)] += 1
    assert seen["page"] > 100
    assert seen["feed"]
    assert seen["file"] > 20


OTHERS = ("/static/", "/admin/auth/", "/admin/r/")
"""Files, and pages whose form depends on whose account or record bears a number, not on what it holds."""


def test_a_value_adds_no_element_to_a_page() -> None:
    """The same pages with honest words and with markup have the same forms, images, links and drawings."""
    found = {}
    for words in (HARMLESS, PAYLOADS[3] + PAYLOADS[5]):
        world = fill(words)
        client = signed_in()
        pages = {address: client.get(address) for address in addresses(world) if not address.startswith(OTHERS)}
        found[words] = {
            re.sub(r"\d+", "…", address.replace(world.quotation.wording, "…")): furniture(response.text)
            for address, response in pages.items()
            if response.headers.get("Content-Type", "").startswith("text/html")
        }
        empty()
    (honest, hostile) = found.values()
    assert {address: count for address, count in hostile.items() if count != honest.get(address, count)} == {}


@pytest.mark.parametrize("payload", PAYLOADS if LONG else PAYLOADS[::90])
def test_what_is_asked_comes_back_as_words(client: Client, payload: str) -> None:
    """In every parameter of the filtered views, in every part of every path, on the pages of errors."""
    rebuild()
    for name in PARAMETERS:
        for page in ("/statements/", "/exchanges/", "/announcements/"):
            check(client.get(page, {name: payload}), f"{page}?{name}=")
    check(client.get("/suggest", {"kind": "official", "q": payload}), "/suggest")
    for route in routes():
        if route.parameters and not route.is_desk:
            values = dict.fromkeys(route.parameters, payload.replace("/", "%2F"))
            check(client.get(route.filled(values).replace("?", "%3F").replace("#", "%23")), route.pattern)
    check(client.get("/", headers={"host": "evil.example"}), "400")


def signed_in() -> Client:
    client = Client()
    client.force_login(curator())
    return client


def empty() -> None:
    """Forget everything, whatever guards it."""
    call_command("flush", interactive=False, verbosity=0)


def check(response: HttpResponseBase, address: str) -> str:
    """Assert that an answer holds nothing active; return what kind of answer it is."""
    assert response.status_code < 500, address
    kind = response.headers.get("Content-Type", "").partition(";")[0]
    text = b"".join(response).decode() if response.streaming else response.content.decode()  # type: ignore[attr-defined]
    response.close()
    if kind == "text/html":
        assert active_nodes(text) == [], address
        return "page"
    assert "sandbox" in response.headers["Content-Security-Policy"]
    if kind in {"application/atom+xml", "application/feed+json"}:
        for piece in pieces_of_feed(text, kind):
            assert active_nodes(piece) == [], address
        return "feed"
    if kind.endswith("xml"):
        ElementTree.fromstring(text)
    elif kind.endswith("json"):
        json.loads(text)
    return "file"


def pieces_of_feed(text: str, kind: str) -> Iterator[str]:
    """Yield what a feed reader would show as markup."""
    if kind.endswith("xml"):
        for node in ElementTree.fromstring(text).iter():
            yield f"<a href='{node.get('href')}'>x</a>" if node.get("href") else ""
            yield (node.text or "") if node.get("type") in {"html", "xhtml"} else ""
    else:
        for item in json.loads(text)["items"]:
            yield item.get("content_html", "")
            yield f'<a href="{item.get("url", "")}">x</a><a href="{item.get("external_url", "")}">x</a>'
