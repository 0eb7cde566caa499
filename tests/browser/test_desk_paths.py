"""The curator's paths in a real browser: by keyboard, on a phone, and without JavaScript."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.contrib.auth.models import User
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page, expect
from pytest_django.live_server_helper import LiveServer

from archive.models import ReferenceCounter, Statement
from archive.models.events import record_event
from archive.vocabulary.terms import ClaimField, ClaimState, EventVerb, StatementState
from tests.factories import CountryFactory, OfficialFactory

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("collection")]

TEXT = """Le ministre français s’entretient avec son homologue marocain
Rabat, 14 mars 2024 – Le ministre des Affaires étrangères du Maroc, Nasser Bourita, s’est entretenu jeudi
par téléphone avec Antony Blinken. « Nous saluons ce partenariat ancien », a déclaré Nasser Bourita.
Partager sur Facebook
Imprimer"""


def log_in(context: BrowserContext, live_server: LiveServer) -> User:
    """Give a browser the session of a curator."""
    curator = User.objects.create_superuser("curator")
    for series in ("S", "E"):  # the collection gave itself the first codes
        ReferenceCounter.objects.update_or_create(series=series, defaults={"last": 100})
    client = Client()
    client.force_login(curator)
    name = django_settings.SESSION_COOKIE_NAME
    context.add_cookies([{"name": name, "value": client.cookies[name].value, "url": live_server.url}])
    return curator


@pytest.fixture
def desk(context: BrowserContext, tab: Page, live_server: LiveServer) -> Page:
    log_in(context, live_server)
    return tab


@pytest.fixture
def scriptless(chromium: Browser, live_server: LiveServer) -> Iterator[Page]:
    """The same in a browser without JavaScript."""
    context = chromium.new_context(base_url=live_server.url, java_script_enabled=False)
    log_in(context, live_server)
    yield context.new_page()
    context.close()


def test_what_changed_has_room_on_a_phone(desk: Page) -> None:
    statement = Statement.objects.get(reference_code="S-1")
    record_event(statement, EventVerb.CORRECTED, changes={"title": ["", statement.title]})
    desk.set_viewport_size({"width": 390, "height": 800})
    desk.goto(f"/admin/archive/statement/{statement.pk}/history/")
    box = desk.get_by_role("insertion").last.bounding_box()
    assert box
    assert box["x"] + box["width"] <= 390
    assert box["height"] < 100, "whole lines, not a column of letters"


def test_paste_review_by_keyboard_publish_and_find_it(desk: Page) -> None:
    desk.goto("/admin/archive/statement/add/")
    desk.get_by_label("Paste the text").fill(TEXT)
    desk.get_by_role("button", name="Read it").click()
    expect(desk).to_have_url(re.compile(r"/change/$"))
    desk.keyboard.press("j")
    expect(desk.locator(".claim").first).to_be_focused()
    for _claim in range(desk.locator(".claim").count()):
        desk.keyboard.press("a")
    expect(desk.locator('.claim input[value="accept"]:not(:checked)')).to_have_count(0)
    title = desk.locator('.claim[data-field="title"]').first
    title.focus()
    desk.keyboard.press("e")
    desk.keyboard.press("Control+A")
    desk.keyboard.type("Entretien Bourita – Blinken du 14 mars")
    desk.keyboard.press("Escape")
    expect(title).to_be_focused()
    desk.keyboard.press("j")
    desk.get_by_label("A new exchange").check()
    desk.get_by_role("button", name="Publish").click()
    expect(desk.locator(".messagelist")).to_contain_text("Published")
    reference = Statement.objects.get(title__startswith="Entretien Bourita").reference_code
    desk.goto("/statements/?q=partenariat ancien")
    expect(desk.locator(".card")).to_have_count(1)
    expect(desk.locator(f'.card a[href^="/statements/{reference}/"]').first).to_be_visible()


def test_the_same_without_javascript(scriptless: Page) -> None:
    scriptless.goto("/admin/archive/statement/add/")
    scriptless.get_by_label("Paste the text").fill(TEXT)
    scriptless.get_by_role("button", name="Read it").click()
    for claim in scriptless.locator(".claim").all():
        claim.get_by_label("Accept").check()
    genre = scriptless.locator('details[data-adds="genre"]')
    genre.locator("summary").click()
    genre.locator("select").first.select_option("press_report")
    scriptless.get_by_role("button", name="Publish").click()
    expect(scriptless.locator(".messagelist")).to_contain_text("Published")
    scriptless.goto("/statements/?q=partenariat ancien")
    assert scriptless.locator(".card").count() == 1


def test_one_click_on_what_was_cut_restores_it(desk: Page) -> None:
    open_review(desk)
    cut = desk.locator("label.cut", has_text="Imprimer")
    cut.click()
    expect(cut).to_have_css("text-decoration-line", "none")
    desk.get_by_role("button", name="Save draft").click()
    expect(desk.locator(".text.clean")).to_contain_text("Imprimer")
    desk.locator(".paragraph", has_text="Imprimer").get_by_text("Leave out").click()
    desk.get_by_role("button", name="Save draft").click()
    expect(desk.locator(".text.clean")).not_to_contain_text("Imprimer")


def test_words_selected_in_the_text_become_a_quotation(desk: Page) -> None:
    open_review(desk)
    words = desk.evaluate(
        """() => {
            const walker = document.createTreeWalker(document.querySelector(".text.clean"), NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                const node = walker.currentNode;
                if (!node.parentElement.closest("p") || node.data.trim().length < 9) continue;
                getSelection().setBaseAndExtent(node, 0, node, node.data.length);
                return node.data.trim();
            }
        }"""
    )
    desk.keyboard.press("q")
    expect(desk.locator('[name="new-quotation-words"]')).to_have_value(words)
    desk.keyboard.type("Nasser Bourita")
    desk.get_by_role("button", name="Save draft").click()
    claim = Statement.objects.latest("pk").claims.get(field=ClaimField.QUOTATION, origin="editor")
    assert claim.evidence[0]["text"] == words


def test_the_checklist_follows_the_decisions_and_saving_keeps_the_place(desk: Page) -> None:
    open_review(desk)
    item = desk.locator("[data-needs=genre]")
    genre = desk.locator('.claim[data-field="genre"]').first
    genre.focus()
    desk.keyboard.press("x")
    expect(item).to_have_class(re.compile("missing"))
    genre.focus()
    desk.keyboard.press("a")
    expect(item).to_have_class(re.compile("met"))
    desk.get_by_role("button", name="Save draft").click()
    expect(desk.locator(".claim:focus")).to_be_in_viewport()


def test_what_was_typed_survives_a_closed_tab_and_goes_when_it_was_read(desk: Page, context: BrowserContext) -> None:
    desk.goto("/admin/archive/statement/add/")
    desk.get_by_label("Paste the text").fill(TEXT)
    desk.close()
    again = context.new_page()
    again.goto("/admin/archive/statement/add/")
    expect(again.get_by_label("Paste the text")).to_have_value(TEXT)
    again.get_by_role("button", name="Read it").click()
    expect(again).to_have_url(re.compile(r"/change/$"))
    again.goto("/admin/archive/statement/add/")
    expect(again.get_by_label("Paste the text")).to_have_value("")


def test_what_was_sent_after_the_session_ended_is_sent_again(context: BrowserContext, live_server: LiveServer) -> None:
    log_in(context, live_server)
    tab = context.new_page()
    tab.goto("/admin/archive/statement/add/")
    tab.get_by_label("Paste the text").fill(TEXT)
    context.clear_cookies(name=django_settings.SESSION_COOKIE_NAME)
    tab.get_by_role("button", name="Read it").click()
    expect(tab.get_by_role("heading", name="Nothing is lost")).to_be_visible()
    User.objects.all().delete()
    log_in(context, live_server)
    tab.get_by_role("button", name="Send again").click()
    expect(tab).to_have_url(re.compile(r"/change/$"))
    assert Statement.objects.filter(state=StatementState.DRAFT).count() == 1


def test_several_files_are_read_one_by_one(desk: Page, tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(TEXT.replace("14 mars", f"{number + 1} mars"), encoding="utf-8")
    (tmp_path / "empty.txt").write_text("")
    files = sorted(tmp_path.glob("*.txt"))
    desk.goto("/admin/archive/statement/add/")
    desk.get_by_label("or choose files").set_input_files(files)
    desk.get_by_role("button", name="Read it").click()
    expect(desk.locator("#progress-list .read")).to_have_count(3)
    expect(desk.locator("#progress-list .refused")).to_have_count(1)
    expect(desk.locator("#progress-words")).to_have_text("All files have been sent.")


def test_the_queue_accepts_in_bulk_and_takes_it_back(desk: Page) -> None:
    open_review(desk)
    draft = Statement.objects.latest("pk")
    desk.goto("/admin/archive/statement/")
    desk.locator("#action-toggle").check()
    desk.get_by_label("Action:").select_option("accept_selected")
    desk.get_by_role("button", name="Go", exact=True).click()
    assert draft.claims.filter(state=ClaimState.ACCEPTED).exists()
    desk.get_by_role("button", name="Undo it").click()
    expect(desk.locator(".messagelist")).to_contain_text("1 as before.")
    assert not draft.claims.filter(state=ClaimState.ACCEPTED).exists()


def test_a_preview_opens_beside_the_review(desk: Page, context: BrowserContext) -> None:
    open_review(desk)
    with context.expect_page() as opened:
        desk.get_by_role("button", name="Preview").click()
    expect(opened.value.locator(".preview-note")).to_be_visible()
    expect(opened.value.locator(".reading")).to_contain_text("Nous saluons ce partenariat ancien")
    assert Statement.objects.latest("pk").state == StatementState.DRAFT


@pytest.mark.parametrize("prefix", ["", "/ar"])
def test_no_page_of_the_desk_scrolls_sideways_on_a_phone(
    chromium: Browser, live_server: LiveServer, prefix: str
) -> None:
    context = chromium.new_context(base_url=live_server.url, viewport={"width": 360, "height": 800})
    log_in(context, live_server)
    tab = context.new_page()
    CountryFactory.create(code="FR", name="France")
    OfficialFactory.create(slug="somebody", name="Somebody")
    open_review(tab)
    review = tab.url.removeprefix(live_server.url)
    for address in ["/admin/", "/admin/archive/statement/add/", review, review.replace("change", "history")]:
        tab.goto(prefix + address)
        wide = tab.evaluate("document.documentElement.scrollWidth")
        assert wide <= 360, f"{prefix}{address} is {wide} wide"
    context.close()


def open_review(tab: Page) -> None:
    """Paste the text and open its review."""
    tab.goto("/admin/archive/statement/add/")
    tab.get_by_label("Paste the text").fill(TEXT)
    tab.get_by_role("button", name="Read it").click()
    expect(tab).to_have_url(re.compile(r"/change/$"))
