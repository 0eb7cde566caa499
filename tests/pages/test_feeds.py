"""Feeds: valid, in the order of publication, of the view asked for, within the sources' rights."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree

import pytest
from django.test import Client

from archive.browse import whole_view
from archive.search.engine import IndexUnavailable
from archive.search.find import Hit, How, Results
from tests.factories import StatementFactory
from tests.pages.conftest import Cast

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"
XML = "{http://www.w3.org/XML/1998/namespace}"
NOW = datetime(2026, 3, 4, 5, 6, tzinfo=UTC)


def atom(client: Client, address: str = "/statements/feed.atom", **parameters: str) -> ElementTree.Element:
    response = client.get(address, parameters)
    assert response.status_code == 200
    assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
    return ElementTree.fromstring(response.content)


def ids(feed: ElementTree.Element) -> list[str]:
    return [entry.findtext(f"{ATOM}id", "").rstrip("/").rpartition("/")[2] for entry in feed.iter(f"{ATOM}entry")]


def test_an_atom_feed_has_what_rfc_4287_demands(cast: Cast, client: Client) -> None:
    feed = atom(client, language="ar")
    assert feed.tag == f"{ATOM}feed"
    assert feed.findtext(f"{ATOM}id") == "http://testserver/statements/?language=ar"
    assert feed.findtext(f"{ATOM}title") == "Communiqué archive – Statements: Language: Arabic"
    assert datetime.fromisoformat(feed.findtext(f"{ATOM}updated", ""))
    assert feed.findtext(f"{ATOM}author/{ATOM}name") == "Communiqué archive"
    links = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    assert links["self"] == "http://testserver/statements/feed.atom?language=ar"
    assert links["alternate"] == "http://testserver/statements/?language=ar"
    (entry,) = feed.iter(f"{ATOM}entry")
    for name in ("id", "title", "updated", "published"):
        assert entry.findtext(f"{ATOM}{name}")
    assert entry.findtext(f"{ATOM}id") == "http://testserver/statements/S-2/"
    content = entry.find(f"{ATOM}content")
    assert content is not None
    assert content.get(f"{XML}lang") == "ar"
    assert "أمس الثلاثاء" in (content.text or "")


def test_what_was_published_last_comes_first_whatever_its_date(cast: Cast, client: Client) -> None:
    for days, reference in ((2, "S-11"), (1, "S-12"), (3, "S-13")):
        StatementFactory.create(reference_code=reference, dated=f"200{days}", published_at=NOW - timedelta(days=days))
    assert ids(atom(client))[:3] == ["S-12", "S-11", "S-13"]
    assert ids(atom(client, sort="oldest"))[:3] == ["S-12", "S-11", "S-13"]


def test_words_and_filters_narrow_it(cast: Cast, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    hidden = StatementFactory.create(state="withdrawn")
    hits = tuple(Hit(pk, 1.0, How.WORDS) for pk in (hidden.pk, cast.report.pk))
    monkeypatch.setattr(whole_view, "find", lambda query, per_page: Results(total=2, hits=hits))
    assert ids(atom(client, q="call")) == ["S-2"]
    assert ids(atom(client, genre="readout")) == ["S-1"]


def test_while_the_index_is_away_a_feed_of_words_asks_for_patience(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(query: object, per_page: object) -> Results:
        raise IndexUnavailable

    monkeypatch.setattr(whole_view, "find", away)
    for address in ("/statements/feed.atom", "/statements/feed.json"):
        response = client.get(address, {"q": "call"})
        assert (response.status_code, response["Retry-After"]) == (503, "60")


@pytest.mark.parametrize("rights", ["citation_only", "excerpt"])
@pytest.mark.parametrize("ending", ["atom", "json"])
def test_a_source_s_rights_are_obeyed(client: Client, rights: str, ending: str) -> None:
    body = "\n".join(f"Paragraph {number} " + "of plain words " * 12 + "ends." for number in range(1, 9))
    StatementFactory.create(title="A title", body=body, source__display_rights=rights)
    text = client.get(f"/statements/feed.{ending}").content.decode()
    assert "A title" in text
    assert "Paragraph 8" not in text
    assert ("Paragraph 1 " in text) is (rights == "excerpt")


@pytest.mark.parametrize("state", ["draft", "withdrawn"])
def test_what_is_not_published_is_in_no_feed(client: Client, state: str) -> None:
    StatementFactory.create(state=state)
    assert ids(atom(client)) == []
    assert client.get("/statements/feed.json").json()["items"] == []


def test_a_json_feed_has_what_version_1_1_demands(cast: Cast, client: Client) -> None:
    response = client.get("/ar/statements/feed.json", {"country": "ma"})
    assert response["Content-Type"] == "application/feed+json"
    feed = json.loads(response.content)
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"]
    assert feed["language"] == "ar"
    assert feed["feed_url"] == "http://testserver/ar/statements/feed.json?country=MA"
    assert feed["home_page_url"] == "http://testserver/ar/statements/?country=MA"
    for item in feed["items"]:
        assert item["id"] == item["url"]
        assert item["content_text"]
        assert datetime.fromisoformat(item["date_published"]).tzinfo
    assert {item["language"] for item in feed["items"]} == {"en", "ar"}


@pytest.mark.parametrize("read", [lambda one: ElementTree.fromstring(one), json.loads], ids=["atom", "json"])
def test_control_letters_and_long_texts_leave_a_feed_readable(
    client: Client, read: Callable[[bytes], object], request: pytest.FixtureRequest
) -> None:
    StatementFactory.create(title="Bell \x07 and <b>&", body="One \x0c two.\n" + "Long words. " * 500)
    ending = request.node.callspec.id
    content = client.get(f"/statements/feed.{ending}", {"q": ""}).content
    read(content)
    assert len(content) < 4000


def test_the_page_leads_to_the_feeds_of_its_view(cast: Cast, client: Client) -> None:
    text = client.get("/statements/", {"language": "ar"}).content.decode()
    assert '<link rel="alternate" type="application/atom+xml" href="/statements/feed.atom?language=ar"' in text
    assert '<link rel="alternate" type="application/feed+json" href="/statements/feed.json?language=ar"' in text
