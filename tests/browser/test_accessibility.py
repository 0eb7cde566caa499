"""axe-core finds nothing on readers' pages, in three languages, light and dark, on a phone and a desk."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("collection")]

PAGES = [
    "/",
    "/statements/?from=2023-02&to=2023-02&genre=novel&country=MA",
    "/statements/?q=Bourita",
    "/statements/?genre=letter&country=MA",
    "/statements/S-1/",
    "/statements/S-2/",
    "/exchanges/E-1/",
    "/officials/nasser-bourita/",
    "/countries/ma/",
    "/relations/ma-us/",
    "/topics/gaza/",
    "/sources/us-state/",
    "/officials/",
    "/help/",
    "/codebook/",
    "/statements/S-1/report",
    "/statements/S-1/reported",
    "/no/such/page/",
]


@pytest.mark.parametrize(
    ("prefix", "scheme", "width"),
    [("", "light", 1280), ("", "dark", 390), ("/fr", "dark", 1280), ("/ar", "light", 390), ("/ar", "dark", 1280)],
)
def test_axe_finds_nothing(chromium: Browser, live_server: LiveServer, prefix: str, scheme: Any, width: int) -> None:
    context = chromium.new_context(
        base_url=live_server.url, viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True
    )
    tab, axe = context.new_page(), Axe()
    found = []
    for address in PAGES:
        tab.goto(prefix + address)
        for violation in axe.run(tab).response["violations"]:
            places = [node["html"][:120] for node in violation["nodes"][:3]]
            found.append(f"{prefix}{address}: {violation['id']}: {violation['help']}: {places}")
    context.close()
    assert not found, "\n".join(found)
