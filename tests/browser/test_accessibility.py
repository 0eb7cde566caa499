"""axe-core finds nothing on readers' pages: three languages, light and dark, on a phone and a desk."""

from urllib.parse import urlsplit

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import URLPattern, resolve
from django.utils.translation import override
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer

from archive.models import Quotation
from archive.urls import READER, TAKE_AWAY
from tests.browser.axe import complaints, context_with_axe

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("collection")]

SPECIMENS = "/components/"
"""Shows components several times over, so that landmarks and ids are there more than once."""

PAGES = [
    "/",
    "/statements/?from=2023-02&to=2023-02&genre=novel&country=MA",
    "/statements/?q=Bourita",
    "/statements/S-1/?q=Bourita",
    "/statements/S-2/",
    "/statements/S-1/history",
    "/statements/S-1/report",
    "/statements/S-1/reported",
    "/compare/S-1/S-2/",
    "/exchanges/",
    "/exchanges/E-1/",
    "/announcements/",
    "/officials/nasser-bourita/",
    "/officials/antony-blinken/quotations/",
    "/countries/ma/",
    "/relations/ma-us/",
    "/relations/ma-us/beside/fr-ma/",
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
SAME_TEMPLATE = {"countries": "officials", "topics": "officials", "sources": "officials"}
"""Pages that differ from one of the above in their words only."""
LANGUAGES = ("", "/fr", "/ar")


def test_every_page_is_looked_at() -> None:
    with override("en"):
        shown = {str(resolve(urlsplit(address).path).url_name) for address in PAGES if "no/such" not in address}
    named = [(str(one.pattern), str(one.name)) for one in [*READER, *TAKE_AWAY] if isinstance(one, URLPattern)]
    pages = {name for pattern, name in named if pattern.endswith(("/", "report", "reported", "history"))} | {"home"}
    assert {SAME_TEMPLATE.get(name, name) for name in pages} == shown | {"quotation"}


def test_axe_finds_nothing(chromium: Browser, live_server: LiveServer, client: Client) -> None:
    client.force_login(User.objects.create_user("staff", is_staff=True))
    context = context_with_axe(chromium, live_server.url)
    context.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}])
    quotation = Quotation.objects.get().get_absolute_url()
    found = complaints(context, [[prefix + address for prefix in LANGUAGES] for address in [*PAGES, quotation]])
    context.close()
    found = [one for one in found if SPECIMENS not in one or "landmark-unique" not in one]
    assert not found, "\n".join(found)
