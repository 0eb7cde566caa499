"""Each bar of a chart counts what the view it opens finds, from the index and from the database alike."""

import re
from html import unescape

import pytest
from django.test import Client

from archive.models import Account, IndexChange
from archive.search.sync import rebuild
from tests.factories import (
    CountryFactory,
    ExchangeFactory,
    OfficeFactory,
    OfficialFactory,
    StatementFactory,
    TenureFactory,
    TopicFactory,
)
from tests.pages.conftest import Page

pytestmark = pytest.mark.django_db

BAR = re.compile(
    r'<a href="([^"]+)" tabindex="-1" data-from="[^"]+" data-to="[^"]+" aria-label="[^"]*?(\d+) statements?"'
)
FOUND = re.compile(r'<p class="extent"><strong>(\d+)</strong>')
TENURE = re.compile(r'<a class="tenures__count" href="([^"]+)">(\d+) statement')


@pytest.fixture(params=["index", "database"])
def _dated(request: pytest.FixtureRequest, db: None) -> None:
    """Statements at every precision, some told of late, one of two exchanges, some undated."""
    country, topic = CountryFactory.create(code="MA"), TopicFactory.create(slug="gaza")
    person = OfficialFactory.create(slug="person")
    office = OfficeFactory.create()
    TenureFactory.create(official=person, office=office, began_on="2021", ended_on="2023-02-10")
    TenureFactory.create(official=person, office=office, began_on="2023-02-01")
    call = ExchangeFactory.create(occurred_on="2022-11-30")
    visit = ExchangeFactory.create(occurred_on="[2022-12-31,2023-01-01]")
    dates = [
        "2022-11-30",
        "2023-02",
        "2023",
        "2023-01-15",
        "2022-12-01/2023-01-31",
        "../2022-12-05",
        "2024-03-01/..",
        "",
    ]
    made = [
        StatementFactory.create(
            dated=dated, sides=[country], speakers=[person], about=[topic], of=call if number % 3 else None
        )
        for number, dated in enumerate(dates)
    ]
    Account.objects.create(statement=made[1], exchange=visit, is_principal=False)
    if request.param == "index":
        rebuild()
        IndexChange.objects.all().delete()


@pytest.mark.usefixtures("_dated")
@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/statements/",
        "/statements/?from=2022-12&to=2023-01",
        "/officials/person/",
        "/countries/ma/",
        "/topics/gaza/",
    ],
)
def test_each_bar_counts_what_it_opens(page: Page, client: Client, address: str) -> None:
    bars = BAR.findall(page(address))
    assert len(bars) > 3
    for opened, count in bars:
        found = FOUND.search(client.get(unescape(opened)).content.decode())
        assert found, opened
        assert found[1] == count, opened


@pytest.mark.usefixtures("_dated")
def test_each_tenure_counts_what_it_opens(page: Page, client: Client) -> None:
    tenures = TENURE.findall(page("/officials/person/"))
    assert len(tenures) == 2
    for opened, count in tenures:
        found = FOUND.search(client.get(unescape(opened)).content.decode())
        assert found, opened
        assert found[1] == count, opened


def test_many_years_are_drawn_by_year(page: Page) -> None:
    for year in range(1990, 2024):
        StatementFactory.create(dated=f"{year}-05-06")
    text = page("/statements/")
    assert "Statements by year" in text
    assert len(BAR.findall(text)) == 34
    inside = page("/statements/", **{"from": "2001-03", "to": "2002"})
    assert "Statements by month" in inside
    assert [opened for opened, _count in BAR.findall(inside)] == [
        "/statements/?from=2001-05&amp;to=2001-05",
        "/statements/?from=2002-05&amp;to=2002-05",
    ]


def test_a_withdrawal_shows_at_once_though_the_index_is_behind(page: Page) -> None:
    kept = [StatementFactory.create(dated=f"2023-0{month}-01") for month in range(1, 5)]
    rebuild()
    IndexChange.objects.all().delete()
    kept[0].state = "withdrawn"
    kept[0].save()
    bars = BAR.findall(page("/statements/"))
    assert next(opened for opened, _count in bars) == "/statements/?from=2023-02&amp;to=2023-02"
