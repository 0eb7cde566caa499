"""axe-core finds nothing on our own pages of the desk: three languages, light and dark, a phone and a desk."""

import pytest
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer

from archive.ingest.bulk import hold_all
from archive.models import Official, Statement
from archive.vocabulary.terms import ClaimField
from tests.browser.axe import complaints, context_with_axe
from tests.browser.test_accessibility import LANGUAGES
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


@pytest.mark.long
def test_axe_finds_nothing_on_the_desk(chromium: Browser, live_server: LiveServer) -> None:
    context = context_with_axe(chromium, live_server.url)
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
    found = complaints(context, [[prefix + address for prefix in LANGUAGES] for address in pages])
    context.close()
    assert not found, "\n".join(found)
