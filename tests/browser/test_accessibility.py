"""axe-core finds nothing on readers' pages: three languages, light and dark, on a phone and a desk.

Each page is loaded once in each language. All rules are asked on the desk in light; those whose
answer colours or room can change, in dark and on the phone as well.
"""

from importlib import resources
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page
from pytest_django.live_server_helper import LiveServer

from archive.models import Quotation

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("collection")]

SPECIMENS = "/components/"
"""Shows components several times over, so that landmarks and ids are there more than once."""

PAGES = [
    "/",
    "/statements/?from=2023-02&to=2023-02&genre=novel&country=MA",
    "/statements/?q=Bourita",
    "/statements/?genre=letter&country=MA",
    "/statements/S-1/?q=Bourita",
    "/statements/S-2/",
    "/statements/S-1/history",
    "/statements/S-1/report",
    "/compare/S-1/S-2/",
    "/exchanges/",
    "/exchanges/E-1/",
    "/announcements/",
    "/officials/nasser-bourita/",
    "/officials/antony-blinken/quotations/",
    "/countries/ma/",
    "/relations/ma-us/",
    "/topics/gaza/",
    "/sources/us-state/",
    "/officials/",
    "/about/",
    "/about/integrity/",
    "/codebook/",
    "/help/",
    SPECIMENS,
    "/no/such/page/",
]
DESK, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
EVERYTHING: dict[str, Any] = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
COLOURS = {"resultTypes": ["violations"], "runOnly": ["color-contrast", "link-in-text-block"]}
ROOM = ["aria-hidden-focus", "button-name", "label", "link-name", "scrollable-region-focusable", "target-size"]
COLOURS_AND_ROOM = {"resultTypes": ["violations"], "runOnly": ["color-contrast", "link-in-text-block", *ROOM]}
VIEWS = [
    ("light", DESK, EVERYTHING),
    ("dark", DESK, COLOURS),
    ("dark", PHONE, COLOURS_AND_ROOM),
    ("light", PHONE, COLOURS),
]


@pytest.fixture
def looked_at(chromium: Browser, live_server: LiveServer, client: Client) -> BrowserContext:
    """A browser of a member of staff, with axe-core in every page."""
    context = chromium.new_context(base_url=live_server.url, bypass_csp=True, reduced_motion="reduce")
    client.force_login(User.objects.create_user("staff", is_staff=True))
    context.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}])
    context.add_init_script(resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8"))
    return context


def test_axe_finds_nothing(looked_at: BrowserContext) -> None:
    tab = looked_at.new_page()
    quotation = Quotation.objects.get().get_absolute_url()
    found = []
    for address in [*PAGES, quotation]:
        for prefix in ("", "/fr", "/ar"):
            tab.emulate_media(color_scheme="light")
            tab.set_viewport_size(DESK)  # type: ignore[arg-type]
            tab.goto(prefix + address)
            found += [
                f"{prefix}{address} {complaint}"
                for complaint in complaints(tab)
                if SPECIMENS not in address or "landmark-unique" not in complaint
            ]
    looked_at.close()
    assert not found, "\n".join(found)


def complaints(tab: Page) -> list[str]:
    """Return what axe-core says of a page in four views."""
    said = []
    for scheme, size, options in VIEWS:
        tab.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        tab.set_viewport_size(size)  # type: ignore[arg-type]
        answer = tab.evaluate("options => axe.run(document, options)", options)
        for violation in answer["violations"]:
            places = [node["html"][:120] for node in violation["nodes"][:3]]
            said.append(f"({scheme}, {size['width']}): {violation['id']}: {violation['help']}: {places}")
    return said
