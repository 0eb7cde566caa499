"""Citing: on the page, as files, for Zotero and for search engines, all from the one mapping."""

import html
import json
import re
from urllib.parse import parse_qs

import pytest
from django.test import Client

from tests.factories import StatementFactory, withdrawn
from tests.pages.conftest import Cast, Page

pytestmark = pytest.mark.django_db


def tags(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, content in re.findall(r'<meta name="([^"]+)" content="([^"]*)">', text):
        found.setdefault(name, []).append(html.unescape(content))
    return found


def test_a_statement_is_cited_in_three_styles(cast: Cast, page: Page) -> None:
    text = re.sub(r"<[^>]+>", "", page("/statements/S-1/"))
    assert (
        "Department of State. “Secretary Blinken’s Call with the Moroccan Foreign Minister.” Readout. "
        "February 1, 2023. Communiqué archive, no. S-1. http://testserver/statements/S-1/." in html.unescape(text)
    )
    assert "Department of State. (2023, February 1)." in text
    assert "1 Feb. 2023." in text


@pytest.mark.parametrize("prefix", ["", "/fr", "/ar"])
def test_the_cited_address_is_the_same_in_every_interface(cast: Cast, page: Page, prefix: str) -> None:
    text = page(f"{prefix}/statements/S-2/")
    assert ">http://testserver/statements/S-2/</bdi>" in text
    assert '<bdi lang="ar" dir="rtl">محادثة هاتفية بين بلينكن وبوريطة</bdi>' in text


@pytest.mark.parametrize("reference", ["S-1", "S-2"])
@pytest.mark.parametrize("prefix", ["", "/fr", "/ar"])
def test_zotero_reads_the_same_off_the_page_as_out_of_the_file(
    cast: Cast, page: Page, client: Client, prefix: str, reference: str
) -> None:
    found = tags(page(f"{prefix}/statements/{reference}/"))
    (item,) = json.loads(client.get(f"{prefix}/statements/{reference}/cite.csl.json").content)
    authors = [one["literal"] for one in item.get("author", [])]
    assert found["citation_title"] == found["DC.title"] == [item["title"]]
    assert [one.rstrip(",;") for one in found.get("citation_author", [])] == found.get("DC.creator", []) == authors
    assert found["citation_public_url"] == [item["URL"]]
    assert found["citation_language"] == [item["language"]]
    assert found["DC.date"] == ["-".join(f"{part:02d}" for part in item["issued"]["date-parts"][0])]
    assert found.get("DC.source", [""]) == [item.get("container-title", "")]
    assert found["z:itemType"] == [
        {"S-1": "webpage", "S-2": "newspaperArticle"}[reference] if authors else "newspaperArticle"
    ]


def test_a_record_has_no_coins_which_would_hide_its_tags_and_a_list_has_one_for_each(cast: Cast, page: Page) -> None:
    assert "Z3988" not in page("/statements/S-1/")
    titles = re.findall(r'<span class="Z3988" title="([^"]+)"></span>', page("/statements/"))
    found = {parse_qs(html.unescape(one))["rft.identifier"][0]: parse_qs(html.unescape(one)) for one in titles}
    assert sorted(found) == ["http://testserver/statements/S-1/", "http://testserver/statements/S-2/"]
    assert found["http://testserver/statements/S-1/"]["rft.date"] == ["2023-02-01"]


@pytest.mark.parametrize("ending", ["ris", "bib", "csl.json"])
def test_one_record_can_be_given_to_a_reference_manager(cast: Cast, client: Client, ending: str) -> None:
    for kind, reference in (("statements", "S-1"), ("exchanges", "E-1")):
        response = client.get(f"/{kind}/{reference}/cite.{ending}")
        assert response.status_code == 200
        assert f"http://testserver/{kind}/{reference}/" in response.content.decode()
        assert response["Content-Disposition"] == f'attachment; filename="communique-{reference}.{ending}"'
    assert f'href="/statements/S-1/cite.{ending}"' in client.get("/statements/S-1/").content.decode()


@pytest.mark.parametrize("ending", ["ris", "bib", "csl.json"])
def test_what_is_not_published_has_no_citation_file(client: Client, ending: str) -> None:
    StatementFactory.create(reference_code="S-77", state="draft")
    withdrawn(reference_code="S-78")
    assert client.get(f"/statements/S-77/cite.{ending}").status_code == 404
    assert client.get(f"/statements/S-78/cite.{ending}").status_code == 404


def test_the_data_block_describes_the_statement_and_is_no_script_a_browser_runs(cast: Cast, client: Client) -> None:
    response = client.get("/statements/S-1/")
    (block,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', response.content.decode())
    record = json.loads(block)
    assert record["@id"] == "http://testserver/statements/S-1/"
    assert record["author"] == [{"@type": "Organization", "name": "Department of State"}]
    assert record["isBasedOn"] == "https://www.state.example/call"
    assert {one["url"] for one in record["about"]} >= {"http://testserver/topics/gaza/"}
    assert "'unsafe-inline'" not in response["Content-Security-Policy"]


def test_an_exchange_is_cited_with_its_date_in_the_title(cast: Cast, page: Page) -> None:
    text = html.unescape(re.sub(r"<[^>]+>", "", page("/exchanges/E-1/")))
    assert "“Call: Antony Blinken – Nasser Bourita, January 31, 2023 or February 1, 2023.”" in text
