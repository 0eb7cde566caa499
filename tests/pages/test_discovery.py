"""Being found: one address for each page, its languages, sitemaps, signposts, and copies that are checked."""

import re
from datetime import datetime
from email.utils import parsedate_to_datetime
from xml.etree import ElementTree

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries, Settings

from archive.models.events import record_event
from archive.vocabulary.terms import EventVerb
from tests.factories import OfficialFactory, StatementFactory
from tests.pages.conftest import Cast, Page

pytestmark = pytest.mark.django_db

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"


def links(text: str) -> dict[str, str]:
    found = dict(re.findall(r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">', text))
    (found["canonical"],) = re.findall(r'<link rel="canonical" href="([^"]+)">', text)
    return found


@pytest.mark.parametrize("path", ["/statements/S-1/", "/exchanges/E-1/", "/", "/countries/ma/", "/codebook/"])
@pytest.mark.parametrize("prefix", ["", "/fr", "/ar"])
def test_every_page_names_its_address_and_its_languages(cast: Cast, page: Page, path: str, prefix: str) -> None:
    here = "http://testserver"
    assert links(page(f"{prefix}{path}")) == {
        "canonical": f"{here}{prefix}{path}",
        "en": f"{here}{path}",
        "fr": f"{here}/fr{path}",
        "ar": f"{here}/ar{path}",
        "x-default": f"{here}{path}",
    }


def test_a_view_has_one_address_whatever_stands_in_its_query(cast: Cast, page: Page) -> None:
    text = page("/statements/", utm_source="x", page="1", language=["ar", "ar"], genre="readout", q="")
    assert links(text)["canonical"] == "http://testserver/statements/?genre=readout&amp;language=ar"
    assert links(text)["fr"] == "http://testserver/fr/statements/?genre=readout&amp;language=ar"


def test_a_public_archive_names_its_own_host(cast: Cast, page: Page, client: Client, settings: Settings) -> None:
    settings.CANONICAL_ORIGIN = "https://communique.example"
    assert links(page("/statements/S-1/"))["ar"] == "https://communique.example/ar/statements/S-1/"
    assert "Sitemap: https://communique.example/sitemap.xml" in page("/robots.txt")
    assert "<loc>https://communique.example/fr/statements/S-1/</loc>" in page("/sitemap-statements.xml")


def test_the_sitemap_index_lists_sections_with_their_last_change(cast: Cast, page: Page) -> None:
    index = ElementTree.fromstring(page("/sitemap.xml"))
    assert index.tag == f"{SITEMAP}sitemapindex"
    places = {one.findtext(f"{SITEMAP}loc"): one.findtext(f"{SITEMAP}lastmod") for one in index}
    assert "http://testserver/sitemap-exchanges.xml" in places
    assert datetime.fromisoformat(places["http://testserver/sitemap-statements.xml"] or "")


def test_a_section_lists_every_page_in_every_language(cast: Cast, page: Page) -> None:
    StatementFactory.create(reference_code="S-8", state="draft")
    StatementFactory.create(reference_code="S-9", state="withdrawn")
    section = ElementTree.fromstring(page("/sitemap-statements.xml"))
    found = {one.findtext(f"{SITEMAP}loc"): one for one in section}
    expected = {
        f"http://testserver{prefix}/statements/{one}/" for prefix in ("", "/fr", "/ar") for one in ("S-1", "S-2")
    }
    assert set(found) == expected
    for entry in found.values():
        assert entry.findtext(f"{SITEMAP}lastmod")
        assert {link.get("hreflang") for link in entry.iter(f"{XHTML}link")} == {"en", "fr", "ar", "x-default"}


def test_records_that_no_published_statement_leads_to_are_in_no_sitemap(cast: Cast, page: Page) -> None:
    OfficialFactory.create(slug="nobody-yet")
    assert "nobody-yet" not in page("/sitemap-officials.xml")
    assert "/officials/antony-blinken/" in page("/sitemap-officials.xml")
    assert "/countries/ma/" in page("/sitemap-countries.xml")


def test_robots_are_kept_off_whole_exports_only(page: Page) -> None:
    text = page("/robots.txt")
    assert "Disallow: /ar/statements/export" in text
    assert "Disallow: /statements/*/report" in text
    assert "Disallow: /\n" not in text


@pytest.mark.parametrize("prefix", ["", "/fr", "/ar"])
def test_browsers_can_search_the_archive(page: Page, prefix: str) -> None:
    root = ElementTree.fromstring(page(f"{prefix}/opensearch.xml"))
    name = "{http://a9.com/-/spec/opensearch/1.1/}"
    assert root.tag == f"{name}OpenSearchDescription"
    assert 0 < len(root.findtext(f"{name}ShortName") or "") <= 16
    templates = {one.get("type"): one.get("template") for one in root.iter(f"{name}Url")}
    assert templates["text/html"] == f"http://testserver{prefix}/statements/?q={{searchTerms}}"
    assert templates["application/atom+xml"] == f"http://testserver{prefix}/statements/feed.atom?q={{searchTerms}}"
    assert f'href="{prefix}/opensearch.xml"' in page(f"{prefix}/")


def test_a_record_s_page_is_signposted(cast: Cast, client: Client) -> None:
    link = client.get("/fr/statements/S-1/")["Link"]
    assert '<http://testserver/statements/S-1/>; rel="cite-as"' in link
    assert '<https://schema.org/AboutPage>; rel="type"' in link
    for media_type in ("application/x-bibtex", "application/vnd.citationstyles.csl+json"):
        assert f'rel="describedby"; type="{media_type}"' in link
    assert "Link" not in client.get("/statements/S-404/").headers


def test_an_unchanged_page_is_answered_by_304_in_one_query(
    cast: Cast, client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    first = client.get("/statements/S-1/")
    assert first["ETag"].startswith('W/"')
    assert parsedate_to_datetime(first["Last-Modified"])
    assert "no-cache" in first["Cache-Control"]
    with django_assert_max_num_queries(1):
        again = client.get("/statements/S-1/", headers={"if-none-match": first["ETag"]})
    assert again.status_code == 304
    assert again["ETag"] == first["ETag"]
    assert again.content == b""
    since = client.get("/statements/S-1/", headers={"if-modified-since": first["Last-Modified"]})
    assert since.status_code == 304


@pytest.mark.parametrize("path", ["/", "/statements/", "/statements/S-1/", "/exchanges/E-1/", "/statements/export.csv"])
def test_a_change_of_any_record_makes_every_copy_old(cast: Cast, client: Client, path: str) -> None:
    tag = client.get(path)["ETag"]
    assert client.get(path, headers={"if-none-match": tag}).status_code == 304
    record_event(cast.report, EventVerb.CORRECTED, reason="A name was misspelt.")
    changed = client.get(path, headers={"if-none-match": tag})
    assert changed.status_code == 200
    assert changed["ETag"] != tag


def test_each_address_has_a_tag_of_its_own(cast: Cast, client: Client) -> None:
    paths = ("/statements/", "/statements/?language=ar", "/fr/statements/", "/statements/S-1/")
    assert len({client.get(path)["ETag"] for path in paths}) == len(paths)


def test_what_the_index_answers_and_what_is_somebody_s_own_is_never_taken_for_unchanged(
    cast: Cast, client: Client
) -> None:
    assert "ETag" not in client.get("/statements/", {"q": "call"}).headers
    client.cookies["sessionid"] = "x"
    assert "ETag" not in client.get("/statements/").headers
    assert "ETag" not in client.get("/statements/S-1/report").headers


def test_what_is_not_found_has_no_tag(client: Client) -> None:
    assert "ETag" not in client.get("/statements/S-404/").headers
