"""What readers do with the chart, the type-ahead and the list they came from, in a real browser."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from archive.search.sync import rebuild
from tests.factories import OfficialFactory, StatementFactory

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("collection")]

COUNT_SHIFTS = """
window.shift = 0;
const count = (list) => list.getEntries().forEach((one) => { window.shift += one.value; });
new PerformanceObserver(count).observe({ type: "layout-shift", buffered: true });
"""


@pytest.fixture
def months(collection: None) -> None:
    """A year with statements in five months."""
    official = OfficialFactory.create(slug="omar-said", name="Omar Said", ar="عمر سعيد")
    for month in (2, 4, 5, 9, 11):
        StatementFactory.create(dated=f"2021-{month:02}-03", title=f"Of month {month}", speakers=[official])
    rebuild()


@pytest.mark.usefixtures("months")
def test_dragging_over_bars_chooses_a_period_and_back_returns(tab: Page) -> None:
    tab.goto("/statements/?from=2021&to=2021")
    bars = tab.locator(".histogram__bars a")
    expect(bars).to_have_count(5)
    first, last = bars.nth(1).bounding_box(), bars.nth(3).bounding_box()
    assert first is not None
    assert last is not None
    tab.mouse.move(first["x"] + 5, first["y"] + 20)
    tab.mouse.down()
    tab.mouse.move(last["x"] + 5, last["y"] + 25, steps=6)
    expect(tab.locator(".histogram__brush")).to_have_count(1)
    tab.mouse.up()
    expect(tab).to_have_url(re.compile(r"from=2021-04&to=2021-09$"))
    expect(tab.locator(".card")).to_have_count(4)
    tab.go_back()
    expect(tab).to_have_url(re.compile(r"from=2021&to=2021$"))
    expect(tab.locator(".histogram__brush")).to_have_count(0)


@pytest.mark.usefixtures("months")
def test_the_chart_by_keyboard(tab: Page) -> None:
    tab.goto("/statements/?from=2021&to=2021")
    tab.locator(".histogram__bars a").first.focus()
    tab.keyboard.press("ArrowRight")
    tab.keyboard.press("Shift+ArrowRight")
    tab.keyboard.press("Enter")
    expect(tab).to_have_url(re.compile(r"from=2021-04&to=2021-05$"))


@pytest.mark.usefixtures("months")
def test_a_bar_is_a_link_without_script(chromium: Browser, live_server: LiveServer) -> None:
    context = chromium.new_context(base_url=live_server.url, java_script_enabled=False)
    tab = context.new_page()
    tab.goto("/statements/?from=2021&to=2021")
    tab.locator(".histogram__table summary").click()
    tab.locator(".histogram__table a", has_text="April 2021").click()
    assert tab.url.endswith("?from=2021-04&to=2021-04")
    assert tab.locator(".card").count() == 1
    assert not tab.locator(".typeahead").first.is_visible()
    context.close()


@pytest.mark.usefixtures("months")
def test_an_official_is_chosen_by_letters_in_another_script(tab: Page) -> None:
    tab.goto("/statements/")
    field = tab.get_by_role("combobox", name="Find an official")
    field.press_sequentially("سعي")
    expect(tab.get_by_role("option")).to_have_count(1)
    expect(tab.get_by_role("option")).to_contain_text("Omar Said")
    field.press("ArrowDown")
    expect(tab.get_by_role("option")).to_have_attribute("aria-selected", "true")
    field.press("Enter")
    expect(tab).to_have_url(re.compile(r"\?official=omar-said$"))
    expect(tab.locator(".card")).to_have_count(5)


@pytest.mark.usefixtures("months")
def test_the_list_goes_along_to_the_statement_and_its_neighbours(tab: Page) -> None:
    tab.goto("/statements/?official=omar-said&sort=oldest")
    tab.get_by_role("link", name="Of month 4").click()
    expect(tab.locator(".trail__back")).to_have_text("2 of 5 in the list")
    tab.locator(".trail__next a").click()
    expect(tab.locator("h1")).to_have_text("Of month 5")
    tab.locator(".trail__previous a").click()
    expect(tab.locator("h1")).to_have_text("Of month 4")
    tab.locator(".trail__back a").click()
    expect(tab).to_have_url(re.compile(r"\?official=omar-said&sort=oldest$"))


def test_words_searched_are_marked_in_the_text(tab: Page) -> None:
    tab.goto("/statements/?q=partnership")
    tab.get_by_role("link", name="Call with the Moroccan Foreign Minister").click()
    expect(tab.locator(".reading mark")).to_have_text("partnership")


@pytest.mark.parametrize("address", ["/", "/statements/", "/statements/S-1/", "/officials/nasser-bourita/"])
@pytest.mark.parametrize("width", [390, 1280])
def test_nothing_moves_after_the_first_paint(
    chromium: Browser, live_server: LiveServer, address: str, width: int
) -> None:
    context = chromium.new_context(base_url=live_server.url, viewport={"width": width, "height": 900})
    tab = context.new_page()
    tab.add_init_script(COUNT_SHIFTS)
    tab.goto(address)
    tab.wait_for_load_state("networkidle")
    assert tab.evaluate("window.shift") == 0
    blocking = tab.evaluate(
        "performance.getEntriesByType('resource').filter((one) => one.renderBlockingStatus === 'blocking')"
        ".map((one) => one.name).filter((name) => !name.includes('.css'))"
    )
    assert blocking == []
    context.close()
