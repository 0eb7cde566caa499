"""The paths readers take, in a real browser."""

import re

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("collection")]


def test_from_the_first_page_by_a_name_in_arabic_to_an_english_text(tab: Page) -> None:
    tab.goto("/")
    tab.keyboard.press("/")
    expect(tab.locator("#search-q")).to_be_focused()
    tab.keyboard.type("بوريطة")
    tab.keyboard.press("Enter")
    expect(tab.locator(".card")).to_have_count(2)
    expect(tab.locator(".card mark").first).to_be_visible()
    tab.get_by_role("link", name="Call with the Moroccan Foreign Minister").click()
    expect(tab).to_have_url(re.compile(r"/statements/S-1/\?q="))
    expect(tab.locator("h1")).to_have_text("Call with the Moroccan Foreign Minister")


def test_filters_keep_the_words_and_back_brings_the_last_view(tab: Page) -> None:
    tab.goto("/statements/?q=Bourita")
    expect(tab.locator(".card")).to_have_count(2)
    tab.get_by_label("Press report").check()
    tab.wait_for_url("**/statements/?q=Bourita&genre=press_report")
    expect(tab.locator(".card")).to_have_count(1)
    expect(tab.locator("#search-q")).to_have_value("Bourita")
    tab.locator(".chip", has_text="Press report").click()
    expect(tab.locator(".card")).to_have_count(2)
    tab.go_back()
    expect(tab.locator(".card")).to_have_count(1)
    tab.go_back()
    expect(tab).to_have_url(re.compile(r"\?q=Bourita$"))
    expect(tab.locator(".card")).to_have_count(2)
    expect(tab.get_by_label("Press report")).not_to_be_checked()


def test_a_view_is_an_address_that_opens_elsewhere(tab: Page, context: BrowserContext) -> None:
    tab.goto("/statements/")
    tab.get_by_label("From").fill("2023")
    tab.keyboard.press("Enter")
    expect(tab).to_have_url(re.compile(r"\?from=2023$"))
    expect(tab.locator(".card")).to_have_count(2)
    elsewhere = context.new_page()
    elsewhere.goto(tab.url)
    expect(elsewhere.locator(".card")).to_have_count(2)
    expect(elsewhere.locator(".chip")).to_have_count(1)


def test_without_script_the_filters_work_by_their_button(chromium: Browser, live_server: LiveServer) -> None:
    context = chromium.new_context(base_url=live_server.url, java_script_enabled=False)
    tab = context.new_page()
    tab.goto("/statements/")
    tab.get_by_label("Press report").check()
    tab.get_by_role("button", name="Show these").click()
    assert "genre=press_report" in tab.url
    assert tab.locator(".card").count() == 1
    context.close()


def test_an_arabic_interface_runs_from_the_right_and_leaves_texts_their_direction(tab: Page) -> None:
    tab.goto("/statements/S-1/")
    tab.get_by_role("link", name="العربيّة").click()
    expect(tab).to_have_url(re.compile(r"/ar/statements/S-1/$"))
    assert tab.evaluate("getComputedStyle(document.documentElement).direction") == "rtl"
    assert tab.evaluate("getComputedStyle(document.querySelector('.reading')).direction") == "ltr"
    mark, languages = tab.locator(".wordmark").bounding_box(), tab.locator(".languages").bounding_box()
    assert mark is not None
    assert languages is not None
    assert mark["x"] > languages["x"]


def test_from_a_quotation_to_whose_words_it_is_and_back(tab: Page) -> None:
    tab.goto("/statements/S-1/")
    tab.locator(".quoted__number").click()
    expect(tab).to_have_url(re.compile("#quotation-1$"))
    expect(tab.locator("#quotation-1")).to_contain_text("Antony Blinken")
    tab.locator("#quotation-1 .quotation__number").click()
    expect(tab).to_have_url(re.compile("#q1$"))


def test_the_keyboard_reaches_the_content_first(tab: Page) -> None:
    tab.goto("/statements/S-1/")
    tab.keyboard.press("Tab")
    expect(tab.locator(".skip-link")).to_be_focused()
    expect(tab.locator(".skip-link")).to_be_in_viewport()
    tab.keyboard.press("Enter")
    expect(tab).to_have_url(re.compile("#main$"))


def test_on_a_phone_the_filters_are_a_drawer(chromium: Browser, live_server: LiveServer) -> None:
    context = chromium.new_context(base_url=live_server.url, viewport={"width": 390, "height": 800})
    tab = context.new_page()
    tab.goto("/statements/")
    assert not tab.get_by_label("Press report").is_visible()
    tab.locator(".filters > summary").click()
    tab.get_by_label("Press report").check()
    tab.get_by_role("button", name="Show these").click()
    expect(tab).to_have_url(re.compile("genre=press_report"))
    expect(tab.get_by_label("Press report")).to_be_hidden()
    context.close()


def test_nothing_is_fetched_from_elsewhere(tab: Page, live_server: LiveServer, settings: Settings) -> None:
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.goto("/statements/?q=Bourita")
    assert asked
    assert all(address.startswith((live_server.url, "data:")) for address in asked)
