"""What axe-core says of pages in four views: light and dark, on a desk and on a phone.

A page is loaded once and looked at in each view. All rules are asked on the desk in light, those
whose answer depends on room on the phone as well, and colours in every view. Nearly all of axe's
time goes into contrast, so of words alike in kind, place and colours only the first visible ones
of a language and a scheme are asked for, whatever page they are on; `make test-long` asks for
every word in every view. Several addresses (a page in each language) are looked at side by side,
each in a tab of its own.
"""

from collections.abc import Iterable, Sequence
from importlib import resources
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize

from tests.conftest import LONG

DESK, PHONE = ViewportSize(width=1280, height=400), ViewportSize(width=390, height=400)  # low: less to paint
COLOURS = ["color-contrast", "link-in-text-block"]
ROOM = ["aria-hidden-focus", "button-name", "label", "link-name", "scrollable-region-focusable", "target-size"]
EVERYTHING: dict[str, Any] = {"rules": {"target-size": {"enabled": True}}}
VIEWS: list[tuple[Any, ViewportSize, dict[str, Any]]] = [  # each differs from the one before in one thing only
    ("light", DESK, EVERYTHING),
    ("dark", DESK, {"runOnly": COLOURS}),
    ("dark", PHONE, {"runOnly": [*COLOURS, *ROOM]}),
    ("light", PHONE, {"runOnly": COLOURS}),
]

# The rows of a table are alike: after the sixth nothing new comes.
LIKE_ROWS = ";window.likeRows = 'tbody > tr:nth-child(n+7)';"
# A change of colours must not still be on its way when they are looked at.
AT_ONCE = """addEventListener("DOMContentLoaded", () => {
  const style = Object.assign(document.createElement("style"), { textContent: "* { transition: none !important }" });
  document.head.append(style);
});"""
# Words are alike when they and all around them have the same elements, classes and grounds, and their own colours,
# weight and kind of size (large letters need less contrast) are the same. The browser remembers what it looked at.
UNLIKE = """
axe.configure({ rules: [
  { id: "color-contrast", selector: "[data-unlike]" },
  { id: "link-in-text-block", selector: "a[data-unlike]" },
] });
const hasWords = (one) => one.matches("input, select, textarea")
  || [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
const place = (one, known) => {
  if (one && !known.has(one)) {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(one);
    const own = [one.localName, one.getAttribute("class"), backgroundColor, backgroundImage, opacity];
    known.set(one, `${place(one.parentElement, known)} ${own}`);
  }
  return one ? known.get(one) : "";
};
const kind = (one, known) => {
  const { color, fontSize, fontWeight } = getComputedStyle(one);
  const large = parseFloat(fontSize) >= (fontWeight >= 700 ? 18.66 : 24);
  return [place(one, known), color, fontWeight, large].join();
};
window.markUnlike = (scheme) => {
  const memory = `${document.documentElement.lang} ${scheme}`;
  const lookedAt = new Set(JSON.parse(localStorage.getItem(memory) ?? "[]"));
  const known = new Map(), before = lookedAt.size;
  for (const one of document.body.querySelectorAll("*")) {
    const shown = hasWords(one) && one.checkVisibility({ visibilityProperty: true }) && !one.closest(likeRows);
    const isNew = shown && !lookedAt.has(kind(one, known));
    one.toggleAttribute("data-unlike", isNew);
    if (isNew) lookedAt.add(kind(one, known));
  }
  localStorage.setItem(memory, JSON.stringify([...lookedAt]));
  return lookedAt.size > before;
};"""
EVERY_WORD = "window.markUnlike = () => true;"
# Begun in a task of its own, so that the tabs work at the same time; the answer is fetched when all have begun.
BEGIN = """([scheme, colours, options]) => {
  const part = { include: document, exclude: [likeRows] };
  const look = () => !markUnlike(scheme) && colours ? { violations: [] } : axe.run(part, options);
  window.answer = new Promise((done, failed) => setTimeout(() => Promise.resolve().then(look).then(done, failed)));
}"""
FETCH = """async () => (await window.answer).violations.map((one) => [
  one.id, one.help, one.nodes.slice(0, 3).map((node) => node.html.slice(0, 140))
])"""


def context_with_axe(browser: Browser, address: str, *, every_word: bool = LONG) -> BrowserContext:
    """Return a browser at a server, with axe-core in every page."""
    context = browser.new_context(base_url=address, bypass_csp=True, reduced_motion="reduce")
    script = resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    context.add_init_script(script + LIKE_ROWS + AT_ONCE + (EVERY_WORD if every_word else UNLIKE))
    return context


def complaints(context: BrowserContext, groups: Iterable[Sequence[str]]) -> list[str]:
    """Return what axe-core says of pages; the addresses of a group are looked at together."""
    tabs: list[Page] = []
    said: list[str] = []
    for group in groups:
        tabs += [context.new_page() for _missing in group[len(tabs) :]]
        pages = list(zip(tabs, group, strict=False))
        said += _of_group(pages)
    return said


def _of_group(pages: list[tuple[Page, str]]) -> list[str]:
    said: list[str] = []
    for tab, address in pages:
        _show(tab, *VIEWS[0][:2], before=VIEWS[-1])
        tab.goto(address, wait_until="commit")
    for tab, _address in pages:
        tab.wait_for_load_state("load")
    for number, (scheme, size, options) in enumerate(VIEWS):
        only_colours = options.get("runOnly") == COLOURS
        for tab, _address in pages:
            if number:
                _show(tab, scheme, size, before=VIEWS[number - 1])
            tab.evaluate(BEGIN, [scheme, only_colours, {"resultTypes": ["violations"], **options}])
        for tab, address in pages:
            said += [f"{address} ({scheme}, {size['width']}): {found}" for found in tab.evaluate(FETCH)]
    return said


def _show(tab: Page, scheme: Any, size: ViewportSize, *, before: tuple[Any, ...]) -> None:
    """Show a tab in a view, given the one it was in before."""
    if scheme != before[0] or tab.url == "about:blank":
        tab.emulate_media(color_scheme=scheme)
    if size != before[1] or tab.url == "about:blank":
        tab.set_viewport_size(size)
