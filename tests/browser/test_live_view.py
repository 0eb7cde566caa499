"""Filters, order and pages change the list in place: focus, open lists, announcement, history, failures."""

import re

import pytest
from playwright.sync_api import Browser, Page, Route, expect
from pytest_django.live_server_helper import LiveServer

from archive.search.sync import rebuild
from tests.factories import ExchangeFactory, OfficialFactory, StatementFactory

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("many")]

STATUS = "[data-live] + [role=status]"


@pytest.fixture
def many(collection: None) -> None:
    """Two pages of statements, by more officials than a filter shows at once."""
    for number in range(25):
        official = OfficialFactory.create(slug=f"official-{number}", name=f"Official {number:02}")
        StatementFactory.create(dated=f"2022-01-{number + 1:02}", title=f"Of day {number + 1}", speakers=[official])
    rebuild()


@pytest.fixture
def whole_pages(tab: Page) -> list[str]:
    """The addresses that are opened as pages, not fetched into one."""
    opened: list[str] = []
    tab.on("request", lambda request: opened.append(request.url) if request.is_navigation_request() else None)
    return opened


def test_a_choice_by_keyboard_shows_at_once_and_keeps_the_focus_and_what_was_open(
    tab: Page, whole_pages: list[str]
) -> None:
    tab.goto("/statements/?sort=oldest")
    more = tab.locator("#facet-official details")
    more.locator("summary").click()
    tab.get_by_label("Press report").focus()
    tab.keyboard.press("Space")
    expect(tab.locator(".card")).to_have_count(1)
    expect(tab).to_have_url(re.compile(r"\?genre=press_report&sort=oldest$"))
    expect(tab.get_by_label("Press report")).to_be_focused()
    expect(tab.get_by_label("Press report")).to_be_checked()
    expect(tab.locator(STATUS)).to_contain_text("1 statement")
    assert len(whole_pages) == 1


def test_lists_that_were_opened_stay_open(tab: Page) -> None:
    tab.goto("/statements/")
    tab.locator("#facet-official details summary").click()
    tab.get_by_label("Readout").check()
    expect(tab).to_have_url(re.compile("genre=readout"))
    expect(tab.locator(".chip")).to_have_count(1)
    expect(tab.locator("#facet-official details")).to_have_attribute("open", "")


def test_the_next_page_comes_in_place_and_back_returns_to_the_first(tab: Page, whole_pages: list[str]) -> None:
    tab.goto("/statements/")
    first = tab.locator(".card a").first.inner_text()
    tab.get_by_role("link", name="Next page").click()
    expect(tab).to_have_url(re.compile(r"\?page=2$"))
    expect(tab.locator("#results")).to_be_focused()
    expect(tab.locator("#results")).to_be_in_viewport()
    expect(tab.locator(STATUS)).to_contain_text("Page 2 of 2")
    assert len(whole_pages) == 1
    tab.go_back()
    expect(tab).to_have_url(re.compile(r"/statements/$"))
    expect(tab.locator(".card a").first).to_have_text(first)
    tab.go_forward()
    expect(tab.locator("#results")).to_contain_text("Page 2 of 2")


def test_the_period_of_the_chart_keeps_words_order_and_languages_of_the_view(tab: Page, whole_pages: list[str]) -> None:
    tab.goto("/statements/?sort=oldest")
    tab.locator(".histogram__bars a").last.click()
    expect(tab).to_have_url(re.compile(r"\?from=2023-02&to=2023-02&sort=oldest$"))
    expect(tab.locator("#view-from")).to_have_value("2023-02")
    expect(tab.locator("#interface-languages a").last).to_have_attribute(
        "href", "/ar/statements/?from=2023-02&to=2023-02&sort=oldest"
    )
    tab.locator(".histogram__bars a").first.focus()
    expect(tab.locator(".histogram__bars a").first).to_be_focused()
    assert len(whole_pages) == 1


def test_a_proposal_changes_the_words_in_their_box(tab: Page) -> None:
    tab.goto("/statements/?q=Bourita")
    tab.locator(".read-as a").click()
    expect(tab.locator("#search-q")).to_have_value('="Bourita"')


def test_an_answer_that_fails_is_shown_as_the_server_gives_it(chromium: Browser, live_server: LiveServer) -> None:
    context = chromium.new_context(base_url=live_server.url, viewport={"width": 1280, "height": 900})
    tab = context.new_page()

    def refuse(route: Route) -> None:
        if "HX-Request" in route.request.headers or "hx-request" in route.request.headers:
            route.fulfill(status=503, body="away")
        else:
            route.continue_()

    tab.route("**/statements/?genre=*", refuse)
    tab.goto("/statements/")
    tab.get_by_label("Press report").check()
    expect(tab).to_have_url(re.compile("genre=press_report"))
    expect(tab.locator(".card")).to_have_count(1)
    context.close()


def test_on_a_phone_the_drawer_closes_over_the_list(chromium: Browser, live_server: LiveServer) -> None:
    context = chromium.new_context(base_url=live_server.url, viewport={"width": 390, "height": 800})
    tab = context.new_page()
    tab.goto("/statements/")
    tab.locator(".filters > summary").click()
    tab.get_by_label("Press report").check()
    tab.get_by_role("button", name="Show these").click()
    expect(tab.locator(".card")).to_have_count(1)
    expect(tab.get_by_label("Press report")).not_to_be_visible()
    expect(tab.locator("#results")).to_be_focused()
    expect(tab.locator(".chips")).to_be_in_viewport()
    context.close()


def test_the_list_of_exchanges_turns_its_pages_in_place(tab: Page, whole_pages: list[str]) -> None:
    for number in range(45):
        exchange = ExchangeFactory.create(occurred_on=f"2020-01-{number % 28 + 1:02}")
        StatementFactory.create(of=exchange)
    tab.goto("/exchanges/?status=held")
    tab.get_by_role("link", name="Next").click()
    expect(tab).to_have_url(re.compile("page=2$"))
    expect(tab.locator("[data-page]")).to_contain_text("2 /")
    tab.locator(".chip").click()
    expect(tab).to_have_url(re.compile(r"/exchanges/\??$"))
    expect(tab.locator("#results")).to_be_focused()
    assert len(whole_pages) == 1
