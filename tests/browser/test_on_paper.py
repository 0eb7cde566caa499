"""On paper: what is one thing stays on one sheet, the page says where it is from, and it is black on white."""

import re
from io import BytesIO

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader
from pytest_django.live_server_helper import LiveServer

from archive.models import Statement
from archive.search.sync import rebuild
from tests.factories import QuotationFactory, StatementFactory

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("collection")]

FOOT = re.compile(r"\W*\d+ / \d+\W*")
HEADINGS = "[...document.querySelectorAll('h1, h2, h3, dt')].map((one) => one.innerText.replace(/\\s+/g, ' ').trim())"
BEYOND = """
  [...document.querySelectorAll('main *')].filter((one) => {
    const box = one.getBoundingClientRect();
    return one.checkVisibility() && box.width > 1 && (box.left < -1 || box.right > innerWidth + 1);
  }).map((one) => one.outerHTML.slice(0, 90))
"""
PALE = """
  [...document.querySelectorAll('html, body, body *')].filter((one) => {
    if (!one.checkVisibility() || one.closest('svg')) return false;
    const style = getComputedStyle(one);
    const [ink, ground] = [style.color, style.backgroundColor].map((value) => value.match(/[\\d.]+/g).map(Number));
    return Math.max(...ink.slice(0, 3)) > 100 || (ground[3] !== 0 && Math.min(...ground.slice(0, 3)) < 255);
  }).map((one) => one.outerHTML.slice(0, 90))
"""


def printed(tab: Page, address: str) -> list[list[str]]:
    """Return the lines of each sheet of A4, without the number at its foot."""
    tab.goto(address)
    sheets = [sheet.extract_text().splitlines() for sheet in PdfReader(BytesIO(tab.pdf(format="A4"))).pages]
    return [[line.strip() for line in sheet if line.strip() and not FOOT.fullmatch(line)] for sheet in sheets]


def fill() -> None:
    """Give S-1 a long text with many quotations, and the year 2020 many months."""
    words = [f"Opens{n} words that go on for so long that they need {'many ' * 30}lines, closes{n}" for n in range(20)]
    text = ["One of many paragraphs."] * 40
    long = Statement.objects.get(reference_code="S-1")
    long.body = "\n".join([*text, *(f"He said: “{one}”" for one in words)])
    long.save()
    long.quotations.all().delete()
    for one in words:
        QuotationFactory.create(statement=long, words=one)
    for number in range(12):
        StatementFactory.create(dated=f"2020-{number + 1:02}-03", title=f"Of month {number + 1}")
    rebuild()


def test_sheets_end_between_things_and_say_where_they_are_from(tab: Page, live_server: LiveServer) -> None:
    fill()
    for address in ("/statements/S-1/", "/exchanges/E-1/", "/statements/?genre=readout"):
        sheets = printed(tab, address)
        headings = set(tab.evaluate(HEADINGS))
        assert sum(len(sheet) for sheet in sheets) > len(headings) > 3
        assert any(live_server.url + address in line for line in sheets[0][:3])
        assert any(line.startswith("Accessed ") for line in sheets[0][:3])
        assert not [sheet[-1] for sheet in sheets if sheet[-1] in headings], address
        assert len(sheets[-1]) > 2, "a sheet for a few words"
        assert "Open it in the text" not in str(sheets)
        if address == "/statements/S-1/":
            assert_quotations_are_whole(sheets)


def assert_quotations_are_whole(sheets: list[list[str]]) -> None:
    """Fail where a quotation of the apparatus begins on one sheet and ends on another."""
    lines = [(number, line) for number, sheet in enumerate(sheets) for line in sheet]
    lines = lines[[line for _, line in lines].index("Quotations") :]
    begins, ends = (
        [(word, number) for number, line in lines for word in re.findall(rf"{end}(\d+)", line)]
        for end in ("Opens", "closes")
    )
    assert begins == ends
    assert len(begins) == 20
    assert len({number for _, number in begins}) > 1


def test_a_search_is_printed_with_its_words_and_filters(tab: Page) -> None:
    lines = " ".join(line for sheet in printed(tab, "/statements/?q=Bourita&genre=press_report") for line in sheet)
    assert "Search Bourita" in lines
    assert "Kind of text Press report" in lines
    assert "Search the words as typed" not in lines


def test_paper_is_white_in_the_dark_and_nothing_lies_beyond_its_edge(
    chromium: Browser, live_server: LiveServer
) -> None:
    fill()
    context = chromium.new_context(
        base_url=live_server.url, viewport={"width": 673, "height": 900}, color_scheme="dark"
    )
    tab = context.new_page()
    tab.emulate_media(media="print")
    for address in (
        "/statements/S-1/",
        "/ar/statements/S-2/",
        "/ar/exchanges/E-1/",
        "/fr/codebook/",
        "/officials/antony-blinken/",
    ):
        tab.goto(address)
        assert not tab.evaluate(PALE), address
        assert not tab.evaluate(BEYOND), address
        if address == "/ar/statements/S-2/":
            edges = tab.locator(".paragraph-number").evaluate_all(
                "(all) => all.map((one) => Math.round(one.getBoundingClientRect().right))"
            )
            assert len(set(edges)) == 1, "numbers of posts stand in the same margin"
            assert edges[0] > 600, "on the right"
    context.close()


def test_one_style_of_citation_is_printed(tab: Page) -> None:
    lines = " ".join(line for sheet in printed(tab, "/statements/S-1/") for line in sheet)
    assert "Cite as Chicago" in lines
    assert not re.search(r"\b(APA|MLA)\b", lines)


def test_a_text_is_printed_with_its_apparatus_or_without(chromium: Browser, live_server: LiveServer) -> None:
    context = chromium.new_context(base_url=live_server.url, viewport={"width": 673, "height": 900})
    tab = context.new_page()
    tab.goto("/statements/S-1/")
    tab.emulate_media(media="print")
    expect(tab.locator(".reading")).to_be_visible()
    expect(tab.locator(".apparatus")).to_be_visible()
    expect(tab.locator(".masthead__nav")).not_to_be_visible()
    tab.emulate_media(media="screen")
    tab.get_by_label("Print the text without the apparatus").check()
    tab.emulate_media(media="print")
    expect(tab.locator(".reading")).to_be_visible()
    expect(tab.locator(".apparatus")).not_to_be_visible()
    context.close()
