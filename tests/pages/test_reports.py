"""Readers report errors; curators find them in their queue."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from archive.models import ErrorReport
from archive.models.error_reports import sender_key
from archive.views import reports
from tests.factories import StatementFactory
from tests.pages.conftest import Cast, Page

pytestmark = pytest.mark.django_db

ADDRESS = "/statements/S-1/report"
WORDS = "الفقرة 2: the date is wrong."


def send(client: Client, **changes: str) -> int:
    return client.post(ADDRESS, {"part": "date", "words": WORDS, "contact": "", "website": "", **changes}).status_code


def test_a_report_lands_in_the_queue(cast: Cast, client: Client) -> None:
    assert 'href="/fr/statements/S-1/report"' in client.get("/fr/statements/S-1/").content.decode()
    response = client.post(f"/fr{ADDRESS}", {"part": "date", "words": WORDS, "contact": "a@b.example"}, follow=True)
    assert response.redirect_chain == [("/fr/statements/S-1/reported", 302)]
    (report,) = ErrorReport.objects.waiting()
    assert (report.statement, report.part, report.words, report.contact, report.interface) == (
        cast.readout,
        "date",
        WORDS,
        "a@b.example",
        "fr",
    )


def test_nothing_that_leads_back_to_the_reader_is_kept(cast: Cast, client: Client) -> None:
    send(client)
    kept = ErrorReport.objects.get()
    assert "127.0.0.1" not in str(kept.__dict__)
    assert kept.sender == sender_key("127.0.0.1")


def test_an_incomplete_report_comes_back_with_its_words(cast: Cast, client: Client) -> None:
    response = client.post(ADDRESS, {"part": "", "words": WORDS})
    assert response.status_code == 400
    text = response.content.decode()
    assert WORDS in text
    assert 'aria-invalid="true"' in text
    assert 'id="report-part-error"' in text
    assert not ErrorReport.objects.exists()


def test_a_field_only_programs_fill_in_gives_them_away(cast: Cast, client: Client) -> None:
    assert send(client, website="https://spam.example") == 302
    assert not ErrorReport.objects.exists()


def test_a_flood_is_refused_and_its_words_kept_on_the_page(
    cast: Cast, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reports, "MOST_FROM_ONE", 2)
    assert [send(client) for _ in range(3)] == [302, 302, 429]
    response = client.post(ADDRESS, {"part": "date", "words": WORDS})
    assert response["Retry-After"] == "3600"
    assert WORDS in response.content.decode()
    other = Client(REMOTE_ADDR="192.0.2.7")
    assert send(other) == 302, "one sender's flood does not silence another"
    monkeypatch.setattr(reports, "MOST_FROM_ALL", 3)
    assert send(Client(REMOTE_ADDR="192.0.2.8")) == 429


def test_a_report_needs_the_token_of_its_form(cast: Cast) -> None:
    client = Client(enforce_csrf_checks=True)
    assert send(client) == 403
    answer = client.post(f"/ar{ADDRESS}", {"part": "date", "words": WORDS}).content.decode()
    assert "تعذر استلام الاستمارة" in answer


def test_only_published_statements_can_be_reported(page: Page) -> None:
    StatementFactory.create(reference_code="S-77", state="draft")
    page("/statements/S-77/report", 404)
    page("/statements/S-77/reported", 404)


def test_the_form_is_never_kept_by_a_cache(cast: Cast, client: Client) -> None:
    assert "no-store" in client.get(ADDRESS)["Cache-Control"]


def test_a_curator_settles_it_and_cannot_change_its_words(cast: Cast, client: Client) -> None:
    send(client)
    report = ErrorReport.objects.get()
    curator = User.objects.create_superuser("curator")
    client.force_login(curator)
    listed = client.get("/admin/archive/errorreport/").content.decode()
    assert WORDS in listed
    address = f"/admin/archive/errorreport/{report.pk}/change/"
    assert 'name="words"' not in client.get(address).content.decode()
    client.post(address, {"state": "corrected", "answer": "Corrected by the original."})
    report.refresh_from_db()
    assert (report.state, report.settled_by, report.words) == ("corrected", curator, WORDS)
    assert report.settled_at
    action = {"action": "mark_not_a_report", "_selected_action": [str(report.pk)]}
    client.post("/admin/archive/errorreport/", action)
    report.refresh_from_db()
    assert report.state == "not_a_report"
