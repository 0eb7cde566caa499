"""The first paint: nothing holds it up but our stylesheets, and nothing that stands moves afterwards."""

from itertools import product

import pytest
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer

from archive.templatetags import archive_tags

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("collection")]

LANGUAGES = ("", "/fr", "/ar")
WIDTHS = (1280, 390)
HEIGHT = 900
PAGES = (
    "/",
    "/statements/",
    "/statements/?q=Bourita",
    "/statements/S-1/",
    "/exchanges/E-1/",
    "/officials/antony-blinken/",
)
# Each page once, with each language and width among them; all of them in the long tests.
SOME = [(page, LANGUAGES[n % 3], WIDTHS[n // 3 % 2]) for n, page in enumerate(PAGES)]

WATCH = """
  window.moved = 0; window.painted = [];
  const watch = (type, seen) =>
    new PerformanceObserver((list) => list.getEntries().forEach(seen)).observe({ type, buffered: true });
  watch("layout-shift", (one) => { if (!one.hadRecentInput) moved += one.value; });
  watch("largest-contentful-paint", (one) => painted.push(one.element ? one.element.innerText || "" : ""));
"""
SETTLED = """
  (async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame(); await frame();
    await new Promise((done) => setTimeout(done));
    return moved;
  })()
"""
HELD_UP_BY = """
  performance.getEntriesByType("resource").filter((one) => one.renderBlockingStatus === "blocking")
    .map((one) => one.name)
"""


def first_paint(chromium: Browser, base: str, address: str, width: int) -> None:
    """Open a page; fail where what stands moves, or more than stylesheets hold it up."""
    context = chromium.new_context(base_url=base, viewport={"width": width, "height": HEIGHT})
    context.add_init_script(WATCH)
    tab = context.new_page()
    tab.goto(address, wait_until="domcontentloaded")
    tab.wait_for_function("painted.length")
    tab.wait_for_load_state("load")
    assert tab.evaluate(SETTLED) == 0, f"{address} at {width}"
    held_up_by = tab.evaluate(HELD_UP_BY)
    assert held_up_by
    assert all(one.startswith(f"{base}/static/css/") for one in held_up_by), held_up_by
    context.close()


def test_nothing_moves_where_there_are_no_fonts_to_fetch(
    chromium: Browser, live_server: LiveServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive_tags, "_has_fonts", lambda: False)
    for page, language, width in SOME:
        first_paint(chromium, live_server.url, language + page, width)


@pytest.mark.long
def test_each_page_in_each_language_at_each_width(
    chromium: Browser, live_server: LiveServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive_tags, "_has_fonts", lambda: False)
    for page, language, width in product(PAGES, LANGUAGES, WIDTHS):
        first_paint(chromium, live_server.url, language + page, width)
