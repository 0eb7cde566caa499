"""The page of a pair: every number is the length of the list it opens."""

import re
from collections.abc import Callable
from html import unescape

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from tests.factories import (
    ClaimFactory,
    ExchangeFactory,
    ParticipationFactory,
    SourceFactory,
    StatementFactory,
    TopicFactory,
)
from tests.pages.conftest import Cast, Page

pytestmark = pytest.mark.django_db

_NUMBER = re.compile(
    r'<a href="(/(?:exchanges|statements)/\?[^"]*)"[^>]*>(?:<strong>)?([\d,]+)(?:</strong>)?(?: days?)?</a>'
)
_TOTALS = (re.compile(r"<strong>([\d,]+)</strong> exchange"), re.compile(r"<strong>([\d,]+)</strong> statement"))

Grow = Callable[..., None]

DAYS = ["2023-02-14", "2023-05", "2023", "[2022-12-31,2023-01-01]", "", "2021-06-28", "2024-03-20/2024-03-21"]


@pytest.fixture
def grow(cast: Cast) -> Grow:
    """Add what makes each number differ: kinds, dates of any precision, topics, sources, initiative."""

    def add(days: list[str] | None = None) -> None:
        region = TopicFactory.create(name="Region")
        cast.gaza.broader = region
        cast.gaza.save()
        for number, day in enumerate(days or DAYS):
            kind, status = ("call", "held") if number % 3 else ("meeting", "announced")
            exchange = ExchangeFactory.create(occurred_on=day, kind=kind, status=status)
            ParticipationFactory.create(exchange=exchange, official=cast.blinken, country=cast.states)
            ParticipationFactory.create(exchange=exchange, official=cast.bourita, country=cast.morocco)
            statement = StatementFactory.create(
                of=exchange,
                dated="2023-02~" if number == 4 else day,
                sides=[cast.morocco, cast.states],
                source=SourceFactory.create() if number % 2 else cast.press,
                about=[cast.gaza] if number % 2 else [region],
            )
            if number < 3:
                country = "US" if number else "MA"
                ClaimFactory.create(statement=statement, field="initiative", value={"country": country})

    return add


def numbers(page: str) -> dict[str, int]:
    """Return the lists that a page's numbers open, with the numbers."""
    main = page[page.index('<div class="authority__main">') : page.index('<div class="authority__aside">')]
    return {unescape(address): int(number.replace(",", "")) for address, number in _NUMBER.findall(main)}


def length(client: Client, address: str) -> int:
    """Return how many records a list says it has."""
    page = client.get(address).content.decode()
    which = _TOTALS[0] if address.startswith("/exchanges/") else _TOTALS[1]
    found = which.search(page)
    return int(found[1].replace(",", "")) if found else 0


def test_every_number_is_the_length_of_the_list_it_opens(grow: Grow, page: Page, client: Client) -> None:
    grow()
    found = numbers(page("/relations/ma-us/"))
    silence = {address for address in found if "from=" in address and address.startswith("/exchanges/")}
    assert len(found) > 30
    assert {address: length(client, address) for address in found if address not in silence} == {
        address: number for address, number in found.items() if address not in silence
    }


def test_the_longest_silence_opens_a_list_without_an_exchange_held(grow: Grow, page: Page, client: Client) -> None:
    grow()
    text = page("/relations/ma-us/")
    section = text[text.index('id="silence"') :]
    address = unescape(re.findall(r'href="(/exchanges/\?[^"]+)"', section)[0])
    assert length(client, f"{address}&status=held") == 0


def test_it_names_counterparts_with_their_offices_and_shows_the_bars(grow: Grow, page: Page) -> None:
    grow()
    text = page("/relations/ma-us/")
    assert "Secretary of State" in text
    assert text.count("<rect class=") >= 5
    assert 'aria-label="2023, quarter 1, Call: 1"' in text
    assert "Exchanges by quarter and kind" in text


@pytest.mark.parametrize("prefix", ["/fr", "/ar"])
def test_it_speaks_the_interface_s_language(grow: Grow, page: Page, prefix: str) -> None:
    grow()
    assert f'href="{prefix}/exchanges/?relation=ma-us' in page(f"{prefix}/relations/ma-us/")


def test_a_pair_without_an_exchange_says_so(cast: Cast, page: Page) -> None:
    cast.call.participations.all().delete()
    assert "knows of no exchange between them" in page("/relations/ma-us/")


def test_it_costs_the_same_queries_however_much_there_is(
    grow: Grow, client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    grow(DAYS[:-1])  # a span of days costs a question of its own wherever it is shown (browse/date_basis)
    with django_assert_max_num_queries(60) as first:
        client.get("/relations/ma-us/")
    grow(DAYS[:-1])
    with django_assert_max_num_queries(len(first.captured_queries)):
        client.get("/relations/ma-us/")


@pytest.mark.parametrize("query", ["relation=x", "kind=dance", "quarter=2023-Q9", "from=never", "official=nobody"])
def test_the_list_says_what_it_did_not_understand(cast: Cast, page: Page, query: str) -> None:
    name, value = query.split("=")
    text = page("/exchanges/", **{name: value})
    assert "left out" in text or "left open" in text
    assert "/exchanges/E-1/" in text


def test_the_list_narrows_by_everything_at_once(cast: Cast, page: Page) -> None:
    asked = {"relation": "ma-us", "official": "antony-blinken", "kind": "call", "quarter": "2023-Q1", "country": "MA"}
    assert "/exchanges/E-1/" in page("/exchanges/", **asked)
    assert "/exchanges/E-1/" not in page("/exchanges/", **{**asked, "quarter": "2022-Q1"})
    assert "/exchanges/E-1/" in page("/exchanges/", initiative="none")
    assert "/exchanges/E-1/" not in page("/exchanges/", initiative="MA")
