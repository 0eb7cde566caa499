"""A real browser (Debian's chromium) on the live server; skips with a reason where there is none."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer

from archive.search.sync import rebuild
from tests.factories import (
    CountryFactory,
    ExchangeFactory,
    OfficialFactory,
    ParticipationFactory,
    QuotationFactory,
    SourceFactory,
    StatementFactory,
    TopicFactory,
)

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--in-process-gpu",  # a process less: it would only paint
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def playwright_driver() -> Iterator[Playwright]:
    if not CHROMIUM.exists():
        pytest.skip(f"{CHROMIUM} is not on this machine (Debian: apt-get install chromium)")
    # Playwright's synchronous API runs an event loop in this thread, which Django's guard takes for async code.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        yield playwright
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture(scope="session")
def chromium(playwright_driver: Playwright) -> Iterator[Browser]:
    browser = playwright_driver.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
    yield browser
    browser.close()


@pytest.fixture
def context(chromium: Browser, live_server: LiveServer) -> Iterator[BrowserContext]:
    """A fresh browser, looking at the live server."""
    context = chromium.new_context(base_url=live_server.url, viewport={"width": 1280, "height": 900})
    context.set_default_timeout(10_000)
    yield context
    context.close()


@pytest.fixture
def tab(context: BrowserContext) -> Iterator[Page]:
    """A tab; what the console complains about fails the test."""
    tab = context.new_page()
    complaints: list[str] = []
    tab.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    yield tab
    assert not complaints


@pytest.fixture
def collection(transactional_db: None, settings: Settings) -> None:
    """A small published collection in three languages, indexed."""
    morocco = CountryFactory.create(code="MA", name="Morocco", fr="Maroc", ar="المغرب")
    CountryFactory.create(code="FR", name="France", ar="فرنسا")
    states = CountryFactory.create(code="US", name="United States", fr="États-Unis", ar="الولايات المتحدة")
    bourita = OfficialFactory.create(slug="nasser-bourita", name="Nasser Bourita", ar="ناصر بوريطة", country=morocco)
    blinken = OfficialFactory.create(slug="antony-blinken", name="Antony Blinken", ar="أنتوني بلينكن", country=states)
    gaza = TopicFactory.create(slug="gaza", name="Gaza", ar="غزة")
    call = ExchangeFactory.create(reference_code="E-1", occurred_on="2023-02-01")
    for official in (bourita, blinken):
        ParticipationFactory.create(exchange=call, official=official, country=official.country)
    readout = StatementFactory.create(
        reference_code="S-1",
        title="Call with the Moroccan Foreign Minister",
        body="Secretary Blinken spoke with Minister Bourita.\nHe said: “We value this partnership.”",
        dated="2023-02-01",
        of=call,
        source=SourceFactory.create(slug="us-state", name="Department of State"),
        sides=[states, morocco],
        speakers=[blinken],
        named=[bourita],
        about=[gaza],
    )
    QuotationFactory.create(statement=readout, words="We value this partnership.", speaker_official=blinken)
    StatementFactory.create(
        reference_code="S-2",
        title="محادثة هاتفية بين بلينكن وبوريطة",
        body="جرت محادثة هاتفية بين الوزير ناصر بوريطة ونظيره.\nوأشاد الوزير بالشراكة.",
        language="ar",
        genre="press_report",
        dated="2023-02",
        of=call,
        sides=[states, morocco],
        named=[blinken, bourita],
    )
    StatementFactory.create(reference_code="S-3", title="Something else altogether", dated="2021-05-06")
    rebuild()
