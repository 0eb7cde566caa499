"""On a phone, the narrowest screen and at a zoom of 200 %: no page scrolls sideways, no words lie beyond the edge."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

from archive.models import Quotation
from tests.browser.test_accessibility import LANGUAGES, PAGES
from tests.factories import withdrawn

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("collection")]

WIDTHS = (640, 390, 320)
"""A desk of 1280 at 200 %, a phone, and WCAG's narrowest."""
# What can be scrolled by itself (a table) or is for screen readers only may be wider.
LOST = """() => {
  const room = document.documentElement.clientWidth;
  const wide = document.documentElement.scrollWidth > room ? ["the page"] : [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const words = walker.currentNode, around = words.parentElement;
    if (!words.data.trim() || !around.checkVisibility() || around.closest(".skip-link")) continue;
    let left = 0, right = room, toBeRead = true;
    for (let one = around; one; one = one.parentElement) {
      const flow = getComputedStyle(one).overflowX;
      if (flow === "auto" || flow === "scroll") { left = -Infinity; right = Infinity; }
      if (flow === "hidden" || flow === "clip") {
        const box = one.getBoundingClientRect();
        toBeRead &&= box.width > 1;
        [left, right] = [Math.max(left, box.left - 4), Math.min(right, box.right + 4)];
      }
    }
    if (!toBeRead) continue;
    range.selectNodeContents(words);
    for (const box of range.getClientRects())
      if (box.width > 1 && (box.left < left - 1 || box.right > right + 1)) { wide.push(words.data.trim()); break; }
  }
  return wide;
}"""


def lost(tab: Page, addresses: list[str]) -> list[str]:
    """Return what lies beyond the edge, by page and width."""
    found = []
    for address in addresses:
        tab.set_viewport_size({"width": WIDTHS[0], "height": 800})
        tab.goto(address)
        for width in WIDTHS:
            tab.set_viewport_size({"width": width, "height": 800})
            found += [f"{address} ({width}): {words}" for words in tab.evaluate(LOST)]
    return found


@pytest.mark.parametrize("prefix", LANGUAGES)
def test_nothing_is_lost_on_a_narrow_screen(
    chromium: Browser, live_server: LiveServer, client: Client, prefix: str
) -> None:
    client.force_login(User.objects.create_user("staff", is_staff=True))
    withdrawn(reference_code="S-9")
    quotation = Quotation.objects.get().get_absolute_url()
    context = chromium.new_context(base_url=live_server.url)
    context.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}])
    found = lost(context.new_page(), [prefix + one for one in [*PAGES, quotation, "/statements/S-9/"]])
    context.close()
    assert not found, "\n".join(found)


def test_words_beyond_the_edge_are_seen(chromium: Browser) -> None:
    tab = chromium.new_page(viewport={"width": 320, "height": 400})
    tab.set_content("<div style='overflow: hidden'><p style='margin-inline-start: -2em'>Cut</p></div><p>Whole</p>")
    assert tab.evaluate(LOST) == ["Cut"]
    tab.set_content("<p style='white-space: nowrap'>Much too wide for so narrow a screen, and not to be wrapped</p>")
    assert tab.evaluate(LOST)[0] == "the page"
    tab.close()
