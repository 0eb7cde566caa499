"""Topics, sources and countries by year: each bar counts what the list it opens holds, and the table says the same."""

import html
import re

import pytest

from tests.factories import SourceFactory, StatementFactory, TopicFactory
from tests.pages.conftest import Cast, Page

pytestmark = pytest.mark.django_db

ROW = re.compile(r'<li class="yearly__row">(.*?)</li>', re.S)
BAR = re.compile(r'<a href="([^"]+)" tabindex="-1"><title>[^<]*: (\d+)</title><rect [^>]*height="(\d+)"')


@pytest.fixture
def years(cast: Cast) -> Cast:
    """Statements of the pair on two topics, one narrower than the other, in three years; one with its year only."""
    narrower = TopicFactory.create(slug="ceasefire", broader=cast.gaza)
    office = SourceFactory.create(slug="office")
    sides = [cast.states, cast.morocco]
    for dated, topic in (
        ("2021-05-01", cast.gaza),
        ("2021", narrower),
        ("2022-12-31", narrower),
        ("2023-03", narrower),
    ):
        StatementFactory.create(dated=dated, sides=sides, about=[topic], source=office)
    StatementFactory.create(dated="2022-06-01", source=office, about=[cast.gaza], title="Between others")
    return cast


@pytest.mark.parametrize("prefix", ["", "/ar"])
@pytest.mark.parametrize(
    ("address", "fewest_rows", "fewest_bars"),
    [("/relations/ma-us/", 4, 8), ("/countries/ma/", 3, 5), ("/topics/gaza/", 2, 4), ("/sources/office/", 2, 6)],
)
def test_each_bar_counts_what_it_opens(
    years: Cast, page: Page, prefix: str, address: str, fewest_rows: int, fewest_bars: int
) -> None:
    rows = ROW.findall(page(prefix + address))
    bars = [bar for row in rows for bar in BAR.findall(row)]
    assert len(rows) >= fewest_rows
    assert len(bars) >= fewest_bars
    for address, number, _height in bars:
        assert page(html.unescape(address)).count('<article class="card">') == int(number), address


def test_bars_of_one_chart_are_on_one_scale(years: Cast, page: Page) -> None:
    topics = page("/relations/ma-us/").partition('id="topics"')[2].partition('id="coverage"')[0]
    heights = {(int(number), int(height)) for _address, number, height in BAR.findall(topics)}
    assert len({number for number, _height in heights}) == len(heights) > 1
    assert sorted(heights) == sorted(heights, key=lambda one: one[1])


def test_the_table_holds_the_same_numbers_and_the_years_without_any(years: Cast, page: Page) -> None:
    coverage = page("/relations/ma-us/").partition('id="coverage"')[2]
    drawn = [int(number) for row in ROW.findall(coverage) for _a, number, _h in BAR.findall(row)]
    told = [int(number) for number in re.findall(r"<td[^>]*><a href=[^>]+>(\d+)</a></td>", coverage)]
    assert [number for number in told if number] == drawn
    assert 0 in told


@pytest.mark.parametrize("address", ["/topics/gaza/", "/sources/press/"])
def test_of_next_to_nothing_no_chart_is_drawn(cast: Cast, page: Page, address: str) -> None:
    cast.report.statement_countries.filter(country=cast.states).delete()
    text = page(address)
    assert 'id="coverage"' not in text
    assert "yearly" not in text
