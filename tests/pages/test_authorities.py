"""Officials, countries, pairs, topics, sources, and the lists of them."""

import pytest
from django.test import Client

from archive.browse.authority_pages import SHOWN_EXCHANGES
from tests.factories import ExchangeFactory, OfficialFactory, ParticipationFactory, StatementFactory, TopicFactory
from tests.pages.conftest import Cast, Page

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "address",
    [
        "/officials/nasser-bourita/",
        "/countries/ma/",
        "/relations/ma-us/",
        "/topics/gaza/",
        "/sources/us-state/",
    ],
)
@pytest.mark.parametrize("prefix", ["", "/fr", "/ar"])
def test_each_page_leads_to_its_statements_in_three_languages(
    cast: Cast, page: Page, address: str, prefix: str
) -> None:
    assert f"{prefix}/statements/S-1/" in page(prefix + address)


def test_an_official_has_names_tenures_and_no_draft(cast: Cast, page: Page) -> None:
    StatementFactory.create(title="Not yet public", state="draft", reference_code=None, speakers=[cast.blinken])
    text = page("/officials/antony-blinken/")
    assert "أنتوني بلينكن" in text
    assert "Secretary of State" in text
    assert "26 January 2021" in text
    assert "Not yet public" not in text


def test_an_official_with_more_exchanges_than_shown_has_a_link_to_all_of_them(cast: Cast, page: Page) -> None:
    def meets() -> None:
        exchange = ExchangeFactory.create()
        ParticipationFactory.create(exchange=exchange, official=cast.blinken, country=cast.states)
        StatementFactory.create(of=exchange)

    link = '<a href="/exchanges/?official=antony-blinken">All {} exchanges</a>'
    for _number in range(SHOWN_EXCHANGES - 1):
        meets()
    assert link.format(SHOWN_EXCHANGES) not in page("/officials/antony-blinken/")
    meets()
    assert link.format(SHOWN_EXCHANGES + 1) in page("/officials/antony-blinken/")
    assert page("/exchanges/?official=antony-blinken").count('<article class="exchange-card">') == SHOWN_EXCHANGES + 1


def test_a_pair_stands_in_alphabetical_order(cast: Cast, client: Client) -> None:
    response = client.get("/relations/us-ma/")
    assert response.status_code == 301
    assert response["Location"] == "/relations/ma-us/"
    assert client.get("/fr/relations/us-ma/")["Location"] == "/fr/relations/ma-us/"


@pytest.mark.parametrize("pair", ["ma-ma", "ma", "ma-zz", "x", "ma-us-fr"])
def test_a_pair_that_is_none_is_not_found(cast: Cast, page: Page, pair: str) -> None:
    page(f"/relations/{pair}/", 404)


def test_a_country_code_in_capitals_leads_to_the_page(cast: Cast, client: Client) -> None:
    assert client.get("/countries/MA/")["Location"] == "/countries/ma/"


def test_a_topic_counts_its_narrower_topics(cast: Cast, page: Page) -> None:
    region = TopicFactory.create(slug="middle-east", name="Middle East")
    cast.gaza.broader = region
    cast.gaza.save()
    assert "/statements/S-1/" in page("/topics/middle-east/")
    assert "Middle East" in page("/topics/")


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("/officials/", "Nasser Bourita"),
        ("/countries/", "Morocco"),
        ("/topics/", "Gaza"),
        ("/sources/", "Department of State"),
    ],
)
def test_the_indexes_list_what_statements_lead_to(cast: Cast, page: Page, address: str, name: str) -> None:
    OfficialFactory.create(name="Nobody Yet")
    text = page(address)
    assert name in text
    assert "Nobody Yet" not in text


def test_the_arabic_index_is_in_arabic_names(cast: Cast, page: Page) -> None:
    text = page("/ar/officials/")
    assert "ناصر بوريطة" in text
    assert 'dir="rtl"' in text


@pytest.mark.parametrize("address", ["/officials/x/", "/countries/zz/", "/topics/x/", "/sources/x/", "/exchanges/E-9/"])
def test_what_is_not_there_is_not_found(db: None, page: Page, address: str) -> None:
    page(address, 404)
