"""The first paint: nothing holds it up but our stylesheets, words do not wait for fonts, nothing moves afterwards."""

from itertools import product

import pytest
from playwright.sync_api import Browser, Route
from pytest_django.live_server_helper import LiveServer

from archive.management.font_standins import standin_faces
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
    context = chromium.new_context(base_url=base, viewport={"width": width, "height": HEIGHT}, bypass_csp=True)
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


def test_words_are_painted_while_the_fonts_are_on_their_way(
    chromium: Browser, live_server: LiveServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive_tags, "_has_fonts", lambda: True)
    for language in LANGUAGES:
        words_before_fonts(chromium, live_server.url, f"{language}/statements/S-1/")


def words_before_fonts(chromium: Browser, base: str, address: str) -> None:
    """Open a page whose fonts do not come; fail where nothing is to be read meanwhile."""
    context = chromium.new_context(base_url=base, bypass_csp=True)
    context.add_init_script(WATCH)
    tab, on_their_way = context.new_page(), list[Route]()
    tab.route("**/fonts/fonts.css", lambda route: route.fulfill(content_type="text/css", body=_sheet()))
    tab.route("**/*.woff2", lambda route: on_their_way.append(route))
    tab.goto(address, wait_until="domcontentloaded")
    tab.wait_for_function("painted.some(Boolean)")
    assert on_their_way, "no font was asked for, so nothing was tried"
    assert tab.evaluate("[...document.fonts].some((one) => one.status === 'loading')")
    tab.route("**/*.woff2", lambda route: route.abort())  # a face asked for from now on must not keep the page waiting
    for route in on_their_way:
        route.abort()
    tab.wait_for_load_state("load")
    context.close()


def _sheet() -> str:
    """Return what `make fonts` writes, of fonts that need not be there."""
    names = ("Source Serif 4 Variable", "Inter Variable", "Noto Naskh Arabic Variable")
    faces = [
        f"@font-face {{ font-family: '{name}'; src: url({number}.woff2); font-display: swap; font-weight: 100 900; }}"
        for number, name in enumerate(names)
    ]
    return "\n".join([*faces, *standin_faces()])


@pytest.mark.long
def test_each_page_in_each_language_at_each_width(
    chromium: Browser, live_server: LiveServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive_tags, "_has_fonts", lambda: False)
    for page, language, width in product(PAGES, LANGUAGES, WIDTHS):
        first_paint(chromium, live_server.url, language + page, width)
