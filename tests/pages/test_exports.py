"""Exports of any filtered view: the same records as its page, in every format, whole; the codebook explains them."""

import csv
import json
import re
from io import StringIO

import pytest
from django.test import Client

from archive.browse import whole_view
from archive.export.exchange_table import EXCHANGES
from archive.export.formats import FORMATS
from archive.export.quotation_table import QUOTATIONS
from archive.export.statement_table import STATEMENTS
from archive.search.engine import IndexUnavailable
from archive.search.find import Hit, How, Results
from archive.search.query import SearchQuery
from tests.factories import QuotationFactory, StatementFactory
from tests.pages.conftest import Cast, Page

pytestmark = pytest.mark.django_db


def rows(client: Client, address: str, **parameters: str) -> list[dict[str, str]]:
    response = client.get(address, parameters)
    assert response.status_code == 200
    assert response.streaming
    text = response.getvalue().decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline="")))


def references(client: Client, **parameters: str) -> list[str]:
    return [row["reference"] for row in rows(client, "/statements/export.csv", **parameters)]


@pytest.mark.parametrize(
    "view",
    [
        {},
        {"language": "ar"},
        {"genre": "readout"},
        {"official": "antony-blinken", "country": "ma"},
        {"relation": "ma-us", "from": "2023-02", "to": "2023-02"},
        {"topic": "gaza", "sort": "oldest"},
        {"source": "nowhere"},
        {"from": "2030"},
    ],
)
def test_an_export_has_the_records_of_its_page_in_the_same_order(
    cast: Cast, client: Client, page: Page, view: dict[str, str]
) -> None:
    StatementFactory.create(reference_code="S-3", dated="2024-05-06", language="ar")
    text = page("/statements/", **view)
    exported = references(client, **view)
    shown = re.findall(r"card__title[^>]*><a href=\"/statements/(S-\d+)/", text)
    assert shown == exported


def test_an_export_is_the_whole_view_and_not_a_page_of_it(cast: Cast, client: Client) -> None:
    for _ in range(30):
        StatementFactory.create()
    assert len(references(client, page="2")) == 32


def test_words_are_answered_by_the_index_in_its_order(
    cast: Cast, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = StatementFactory.create(state="draft", reference_code="S-9")
    hits = tuple(Hit(pk, 1.0, How.WORDS) for pk in (cast.report.pk, draft.pk, cast.readout.pk))
    monkeypatch.setattr(whole_view, "find", lambda query, per_page: Results(total=3, hits=hits))
    assert references(client, q="call") == ["S-2", "S-1"]


@pytest.mark.parametrize("address", ["/statements/export.csv", "/statements/exchanges.csv", "/quotations/export.csv"])
def test_while_the_index_is_away_words_are_503_and_never_another_list(
    cast: Cast, client: Client, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    def away(query: SearchQuery, per_page: int | None = None) -> Results:
        raise IndexUnavailable

    monkeypatch.setattr(whole_view, "find", away)
    response = client.get(address, {"q": "call"})
    assert response.status_code == 503
    assert response["Retry-After"]
    assert client.get(address).status_code == 200


def test_the_exchanges_of_a_view_are_those_its_statements_tell_of(cast: Cast, client: Client) -> None:
    assert [row["reference"] for row in rows(client, "/statements/exchanges.csv", language="ar")] == ["E-1"]
    assert rows(client, "/statements/exchanges.csv", language="fr") == []
    assert [row["accounts"] for row in rows(client, "/statements/exchanges.csv", language="ar")] == ["S-1; S-2"]


def test_the_list_of_exchanges_can_be_taken_away_as_it_is(cast: Cast, client: Client, page: Page) -> None:
    assert [row["reference"] for row in rows(client, "/exchanges/export.csv", kind="call")] == ["E-1"]
    assert rows(client, "/exchanges/export.csv", kind="visit") == []
    assert "/exchanges/export.csv?kind=call" in page("/exchanges/", kind="call")


def test_the_quotations_of_a_view(cast: Cast, client: Client) -> None:
    QuotationFactory.create(statement=cast.readout, words="We value this partnership.", speaker_official=cast.blinken)
    (row,) = rows(client, "/quotations/export.csv", language="en")
    assert (row["statement"], row["speaker"], row["speaker_name"]) == ("S-1", "antony-blinken", "Antony Blinken")
    assert rows(client, "/quotations/export.csv", language="ar") == []
    record = json.loads(client.get("/quotations/export.csl.json").getvalue())[0]
    assert record["note"].startswith("“We value this partnership.” – Antony Blinken")
    assert record["URL"].endswith("/statements/S-1/#p2")


@pytest.mark.parametrize("ending", sorted(FORMATS))
@pytest.mark.parametrize("of", ["statements/export", "statements/exchanges", "quotations/export", "exchanges/export"])
def test_every_format_says_what_it_is(cast: Cast, client: Client, of: str, ending: str) -> None:
    response = client.get(f"/fr/{of}.{ending}")
    assert response.status_code == 200
    assert response["Content-Type"] == f"{FORMATS[ending].media_type}; charset=utf-8"
    assert response["Content-Disposition"].startswith('attachment; filename="communique-')
    assert response["Content-Disposition"].endswith(f'.{ending}"')
    assert response["Content-Language"] == "fr"
    assert 'rel="describedby"' in response["Link"]
    assert response["X-Robots-Tag"] == "noindex"


def test_names_are_in_the_language_of_the_address_and_addresses_in_none(cast: Cast, client: Client) -> None:
    arabic = {row["reference"]: row for row in rows(client, "/ar/statements/export.csv")}
    assert arabic["S-2"]["source_name"] == "الصحافة"
    assert arabic["S-1"]["address"] == "http://testserver/statements/S-1/"


def test_an_unknown_format_is_not_found(client: Client) -> None:
    assert client.get("/statements/export.xlsx").status_code == 404
    assert client.get("/statements/S-1/cite.csv").status_code == 404


def test_the_page_offers_its_own_view(cast: Cast, page: Page) -> None:
    text = page("/statements/", language="ar", page="1")
    for address in (
        "statements/export.csv",
        "quotations/export.jsonl",
        "statements/exchanges.bib",
        "statements/feed.atom",
    ):
        assert f'href="/{address}?language=ar"' in text
    assert 'href="/statements/export.csv"' in page("/statements/", page="1")


@pytest.mark.parametrize("prefix", ["", "/fr", "/ar"])
def test_the_codebook_explains_every_column_and_every_code(page: Page, prefix: str) -> None:
    text = page(f"{prefix}/codebook/")
    for table in (STATEMENTS, EXCHANGES, QUOTATIONS):
        for column in table.columns:
            assert f'id="{table.name}-{column.name}"' in text
            assert all(f'<code dir="ltr">{code}</code>' in text for code, _label in column.terms)


def test_the_codebook_for_programs_has_the_columns_in_order(client: Client) -> None:
    schemas = client.get("/codebook.json").json()
    for table in (STATEMENTS, EXCHANGES, QUOTATIONS):
        fields = schemas[table.name]["fields"]
        assert [field["name"] for field in fields] == table.header
        assert all(field["description"] for field in fields)
