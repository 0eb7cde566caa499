"""The ledger: announced, held, silent; and what the accounts of an exchange say side by side."""

from datetime import UTC, date, datetime

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from archive.models import Exchange
from tests.factories import (
    CaptureFactory,
    ClaimFactory,
    ExchangeFactory,
    ParticipationFactory,
    QuotationFactory,
    StatementFactory,
)
from tests.pages.conftest import Cast, Page

pytestmark = pytest.mark.django_db

RECEIVED = date(2023, 6, 1)


def announce(cast: Cast, day: str, status: str = "announced", **more: object) -> Exchange:
    """Return an exchange that a statement announces for a day."""
    exchange: Exchange = ExchangeFactory.create(occurred_on=day, status=status, **more)
    ParticipationFactory.create(exchange=exchange, official=cast.blinken, country=cast.states)
    ParticipationFactory.create(exchange=exchange, official=cast.bourita, country=cast.morocco)
    capture = CaptureFactory.create(text=f"{exchange.pk}", retrieved_at=datetime(2023, 6, 1, tzinfo=UTC))
    statement = StatementFactory.create(of=exchange, capture=capture)
    ClaimFactory.create(statement=statement, field="exchange_status", value={"status": "announced"})
    ClaimFactory.create(statement=statement, field="exchange_date", value={"edtf": day})
    return exchange


def test_each_announcement_has_one_outcome(cast: Cast, page: Page) -> None:
    silent = announce(cast, "2023-05-04")
    coming = announce(cast, "2023-08")
    held = announce(cast, "2023-04-01", status="held")
    report = StatementFactory.create(of=held)
    ClaimFactory.create(statement=report, field="exchange_status", value={"status": "held"})
    for outcome, exchange in (("silent", silent), ("to_come", coming), ("held", held)):
        text = page("/announcements/", outcome=outcome)
        assert text.count('<section class="announcement ') == 1
        assert exchange.get_absolute_url() in text
    assert "No account in the archive by" in page("/announcements/", outcome="silent")
    assert report.get_absolute_url() in page("/announcements/", outcome="held")
    assert page("/announcements/").count('<section class="announcement ') == 3
    assert cast.call.get_absolute_url() not in page("/announcements/"), "nobody announced it"


def test_the_day_announced_is_never_rewritten(cast: Cast, page: Page) -> None:
    held = announce(cast, "2023-05-04", status="held")
    held.occurred_on = "2023-05-06"
    held.save()
    text = page("/announcements/")
    assert "4 May 2023" in text
    assert "6 May 2023" in text


def test_an_exchange_held_by_the_same_people_on_the_day_is_suggested(cast: Cast, page: Page) -> None:
    announce(cast, "2023-02-02")
    text = page("/announcements/", outcome="silent")
    assert "Perhaps it is this one:" in text
    assert cast.call.get_absolute_url() in text
    assert "the same two principals" in text


def test_an_official_record_is_named_with_its_reason(cast: Cast, page: Page) -> None:
    held = announce(cast, "2023-05-04", status="held")
    ClaimFactory.create(
        exchange=held,
        field="exchange_status",
        value={"status": "held"},
        origin="editor",
        detector="",
        reason="In the visitors' log.",
        reference="https://log.example/4224",
    )
    text = page("/announcements/", outcome="held", relation="ma-us")
    assert "visitors&#x27; log" in text
    assert "https://log.example/4224" in text


def test_the_ledger_costs_the_same_queries(
    cast: Cast, client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    announce(cast, "2023-05-04")
    with django_assert_max_num_queries(30) as first:
        client.get("/announcements/")
    for day in range(10, 20):
        announce(cast, f"2023-05-{day}")
    with django_assert_max_num_queries(len(first.captured_queries)):
        client.get("/announcements/")


def test_a_settled_value_stands_with_its_reason_and_the_others_stay(cast: Cast, page: Page) -> None:
    for statement, name in ((cast.readout, "Rabat"), (cast.report, "Fez")):
        ClaimFactory.create(statement=statement, field="place", value={"name": name, "country": None})
    place = {"exchange": cast.call, "field": "place", "origin": "editor", "detector": ""}
    ClaimFactory.create(value={"name": "Rabat"}, reason="The ministry's own photograph.", **place)
    text = page("/exchanges/E-1/")
    section = text[text.index('id="place"') :]
    assert "settled by a curator" in section
    assert "own photograph" in section
    assert "Fez" in section
    assert "accounts disagree" in section


def test_silence_about_who_began_is_said(cast: Cast, page: Page) -> None:
    text = page("/exchanges/E-1/")
    section = text[text.index('id="initiative"') :]
    assert "Nothing of it in:" in section[: section.index("</section>")]


def test_each_side_has_a_column_and_says_what_it_does_not_mention(cast: Cast, page: Page) -> None:
    text = "Secretary Blinken spoke of Gaza and Minister Bourita agreed.\nThe end."
    cast.readout.body, cast.readout.capture = text, CaptureFactory.create(text=text)
    cast.readout.save()
    start = text.index("Gaza")
    evidence = [{"start": start, "end": start + 4, "text": "Gaza"}]
    ClaimFactory.create(statement=cast.readout, field="topic", value={"topic": "gaza"}, evidence=evidence)
    page_text = page("/exchanges/E-1/")
    table = page_text[page_text.index('class="sbs__table"') :]
    assert "<mark>Gaza</mark>" in table
    assert "United States" in table
    assert "This account does not mention it." in table, "the newspaper, whose text is linked"
    assert "The archive has no account by this side." in table, "Morocco's column stands empty"
    assert 'href="/statements/S-1/#p1"' in table


def test_the_exchange_page_costs_the_same_queries(
    cast: Cast, client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    def add() -> None:
        body = "Secretary Blinken spoke of Gaza again."
        capture = CaptureFactory.create(text=body)
        statement = StatementFactory.create(of=cast.call, body=body, capture=capture, sides=[cast.states])
        evidence = [{"start": 27, "end": 31, "text": "Gaza"}]
        ClaimFactory.create(statement=statement, field="topic", value={"topic": "gaza"}, evidence=evidence)
        ClaimFactory.create(statement=statement, field="exchange_date", value={"edtf": "2023-02-01"})
        QuotationFactory.create(statement=statement, words="Gaza", speaker_official=cast.blinken)

    add()
    with django_assert_max_num_queries(60) as first:
        client.get("/exchanges/E-1/")
    for _ in range(3):
        add()
    with django_assert_max_num_queries(len(first.captured_queries)):
        client.get("/exchanges/E-1/")
