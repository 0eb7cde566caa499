"""Two pairs of countries beside each other: every number is the length of the list it opens."""

import html
import re

import pytest
from django.test import Client

from tests.factories import CountryFactory, ExchangeFactory, ParticipationFactory, StatementFactory
from tests.pages.conftest import Cast, Page

pytestmark = pytest.mark.django_db

NUMBER = re.compile(r'<td[^>]*><a href="(/(?:\w\w/)?(statements|exchanges)/\?[^"]+)">(\d+)</a></td>')


@pytest.fixture
def france(cast: Cast) -> Cast:
    """A second pair: two meetings, one only announced, and three statements over two years."""
    france = CountryFactory.create(code="FR", name="France", ar="فرنسا")
    for day, status in (("2021-05-06", "held"), ("2022", "announced")):
        exchange = ExchangeFactory.create(kind="meeting", status=status, occurred_on=day)
        ParticipationFactory.create(exchange=exchange, country=france)
        ParticipationFactory.create(exchange=exchange, official=cast.bourita, country=cast.morocco)
        StatementFactory.create(dated=day, of=exchange, sides=[france, cast.morocco], about=[cast.gaza])
    StatementFactory.create(dated="2022-12", sides=[france, cast.morocco])
    return cast


@pytest.mark.parametrize("prefix", ["", "/ar"])
def test_every_number_is_the_length_of_its_list(france: Cast, page: Page, prefix: str) -> None:
    numbers = NUMBER.findall(page(f"{prefix}/relations/ma-us/beside/fr-ma/"))
    assert len(numbers) >= 16
    assert {int(number) for _address, _of, number in numbers} >= {0, 1, 2, 3}
    for address, of, number in numbers:
        cards = "card" if of == "statements" else "exchange-card"
        assert page(html.unescape(address)).count(f'<article class="{cards}">') == int(number), address


def test_both_are_drawn_on_one_scale(france: Cast, page: Page) -> None:
    text = page("/relations/ma-us/beside/fr-ma/")
    assert text.count('class="yearly__row"') == 2
    assert len(re.findall(r'class="yearly__bar"', text)) == 3


def test_a_pair_offers_the_pairs_it_shares_a_country_with(france: Cast, page: Page) -> None:
    strangers = [CountryFactory.create(), CountryFactory.create()]
    StatementFactory.create(sides=strangers)
    offered = re.findall(r'href="/relations/ma-us/beside/([^/]+)/"', page("/relations/ma-us/"))
    assert offered == ["fr-ma"]


def test_addresses_are_written_one_way(france: Cast, client: Client) -> None:
    assert client.get("/relations/us-ma/beside/ma-fr/")["Location"] == "/relations/ma-us/beside/fr-ma/"
    assert client.get("/relations/ma-us/beside/us-ma/")["Location"] == "/relations/ma-us/"
    assert client.get("/relations/ma-us/beside/ma-zz/").status_code == 404
    assert client.get("/relations/ma-us/beside/x/").status_code == 404
