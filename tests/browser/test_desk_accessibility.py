"""axe-core finds nothing on our own pages of the desk: three languages, light and dark, a phone and a desk."""

import os
from itertools import product
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer

from archive.ingest.bulk import hold_all
from archive.models import Official, Statement
from archive.vocabulary.terms import ClaimField
from tests.browser.test_desk_paths import log_in
from tests.drafts import basic_facts, call_facts, fact, passage, stored_draft

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("collection")]

TEXT = "A headline\nThe secretary and the minister spoke by telephone on Tuesday.\nPeter Novak agreed.\nShare this page"


def a_draft() -> Statement:
    """Return a draft whose review shows every part of the page."""
    guest = {"official": None, "name": "Peter Novak", "role": "mentioned"}
    dates = [
        fact(
            ClaimField.EXCHANGE_DATE,
            value={"edtf": day, "phrase": "on Tuesday"},
            evidence=(passage(TEXT, "on Tuesday"),),
            conflicts=True,
        )
        for day in ("2023-01-31", "2023-02-01")
    ]
    statement = stored_draft(
        TEXT,
        [
            *basic_facts(),
            *call_facts("antony-blinken", "nasser-bourita"),
            fact(ClaimField.OFFICIAL, value=guest, evidence=(passage(TEXT, "Peter Novak"),)),
            *dates,
        ],
    )
    start = TEXT.index("Share")
    cut = {"start": start, "end": len(TEXT), "reason": "share"}
    Statement.objects.filter(pk=statement.pk).update(cuts=[cut], body=TEXT[: start - 1])
    return statement


VIEWS = [("", "light", 1400), ("", "dark", 390), ("/fr", "dark", 1400), ("/ar", "light", 390), ("/ar", "dark", 1400)]
EVERY_VIEW = list(product(["", "/fr", "/ar"], ["light", "dark"], [1400, 390]))


@pytest.mark.parametrize(("prefix", "scheme", "width"), EVERY_VIEW if os.environ.get("COUNTS") == "long" else VIEWS)
def test_axe_finds_nothing_on_the_desk(
    chromium: Browser, live_server: LiveServer, prefix: str, scheme: Any, width: int
) -> None:
    context = chromium.new_context(
        base_url=live_server.url, viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True
    )
    curator = log_in(context, live_server)
    draft = a_draft()
    a_draft()
    hold_all([stored_draft("B\nC.", basic_facts(title="Another"))], curator)
    official = Official.objects.get(slug="nasser-bourita").pk
    review = f"/admin/archive/statement/{draft.pk}"
    pages = [
        "/admin/",
        "/admin/archive/statement/",
        "/admin/archive/statement/add/",
        f"{review}/change/",
        f"{review}/history/",
        f"/admin/archive/official/{official}/history/",
    ]
    tab, axe, found = context.new_page(), Axe(), []
    for address in pages:
        tab.goto(prefix + address)
        for violation in axe.run(tab).response["violations"]:
            nodes = [node["html"][:160] for node in violation["nodes"]]
            found += [f"{prefix}{address}: {violation['id']}: {violation['help']}: {nodes[:3]}"] if nodes else []
    context.close()
    assert not found, "\n".join(found)
