"""In a real browser: stored markup opens no dialog, breaks no policy and asks no other host for anything."""

from urllib.parse import urlsplit

import pytest
from django.contrib.auth.models import User
from django.test import Client
from playwright.sync_api import BrowserContext, Dialog
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer

from archive.search.sync import rebuild
from tests.security.filled import curator, fill
from tests.security.payloads import LINKS, PAYLOADS

LISTEN = """
window.reports = [];
addEventListener("securitypolicyviolation", report => reports.push(report.violatedDirective + " " + report.blockedURI));
"""


@pytest.mark.parametrize(
    "number", [pytest.param(n, marks=[pytest.mark.long] if n else []) for n in range(0, len(PAYLOADS), 12)]
)
def test_nothing_runs(
    transactional_db: None, context: BrowserContext, live_server: LiveServer, settings: Settings, number: int
) -> None:
    words = " ".join(PAYLOADS[number : number + 3])
    world = fill(words, LINKS[number % len(LINKS)], more="\n".join(PAYLOADS))
    rebuild()
    sign_in(context, live_server, curator(), settings)
    context.add_init_script(LISTEN)
    tab = context.new_page()
    alarms: list[str] = []

    def dismissed(dialog: Dialog) -> None:
        alarms.append(dialog.message)
        dialog.dismiss()

    tab.on("dialog", dismissed)
    tab.on("pageerror", lambda error: alarms.append(str(error)))
    tab.on("request", lambda request: alarms.append(request.url) if not is_ours(request.url, live_server) else None)
    for address in (
        *("/", "/statements/", "/statements/?q=alert", "/statements/S-1/", "/ar/statements/S-2/", "/statements/S-3/"),
        *("/exchanges/E-1/", "/officials/person-0/", "/relations/ma-us/", "/compare/S-1/S-2/", "/nothing/<script>"),
        *("/officials/person-0/quotations/", f"/quotations/{world.quotation.wording}/", "/topics/subject/"),
        *("/statements/S-1/history", "/sources/outlet/", "/admin/", "/admin/archive/statement/"),
        f"/admin/archive/statement/{world.draft.pk}/change/",
    ):
        tab.goto(address)
        tab.wait_for_load_state("networkidle")
        assert tab.evaluate("reports") == [], address
        assert alarms == [], address


def sign_in(context: BrowserContext, server: LiveServer, user: User, settings: Settings) -> None:
    """Give the browser the session of somebody who is logged in."""
    client = Client()
    client.force_login(user)
    cookie = client.cookies[settings.SESSION_COOKIE_NAME]
    context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": server.url}])


def is_ours(address: str, server: LiveServer) -> bool:
    return urlsplit(address).netloc == urlsplit(server.url).netloc
