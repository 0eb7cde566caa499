"""The review: every proposal with its passage; accept, amend, reject; publish, correct, withdraw."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from archive.ingest.publish import reviewing
from archive.ingest.resolve import accept_trusted
from archive.models import Claim, Event, Exchange, Statement
from archive.vocabulary.terms import ClaimField, ClaimState, StatementState
from tests.drafts import basic_facts, call_facts, fact, make_country, make_official, make_topic, passage, stored_draft

pytestmark = pytest.mark.django_db

TEXT = "A headline\nThe secretary and the minister spoke by telephone on Tuesday.\nShare this page"


@pytest.fixture
def statement() -> Statement:
    make_official("jane-doe", "Jane Doe", make_country("US", "United States"))
    make_official("ali-alami", "Ali Alami", make_country("MA", "Morocco"))
    make_topic("gaza", "Gaza")
    date = fact(
        ClaimField.EXCHANGE_DATE,
        value={"edtf": "2023-01-31", "phrase": "on Tuesday", "weekday": "TU"},
        evidence=(passage(TEXT, "on Tuesday"),),
        reason="Tuesday before the date of issue",
    )
    return stored_draft(TEXT, [*basic_facts(), *call_facts("jane-doe", "ali-alami"), date])


def address_of(statement: Statement) -> str:
    return reverse("admin:archive_statement_change", args=[statement.pk])


def decisions(statement: Statement, decision: str = "accept") -> dict[str, str]:
    """Return the form as a browser sends it, every proposal decided alike."""
    data = {f"decision-{claim.pk}": decision for claim in statement.claims.all()}
    return {**data, "details-address": "", "exchange-0": "new", "reason": ""}


def test_every_proposal_stands_with_its_passage_marked(desk: Client, statement: Statement) -> None:
    html = desk.get(address_of(statement)).content.decode()
    claim = statement.claims.get(field=ClaimField.EXCHANGE_DATE)
    assert f'id="body-{claim.pk}"' in html
    assert f'<mark data-claims="{claim.pk}">on Tuesday</mark>' in html
    assert "Tuesday before the date of issue" in html


def test_accept_all_and_publish(desk: Client, statement: Statement) -> None:
    response = desk.post(address_of(statement), {**decisions(statement), "do": "publish"})
    assert response.status_code == 302
    statement.refresh_from_db()
    assert statement.state == StatementState.PUBLISHED
    exchange = statement.exchanges.get()
    assert (exchange.occurred_on, exchange.reference_code) == ("2023-01-31", "E-1")
    assert statement.timeline_on == "2023-01-31"


def test_amend_one_value_by_any_name_of_a_record(desk: Client, statement: Statement) -> None:
    claim = statement.claims.filter(field=ClaimField.OFFICIAL).first()
    assert claim is not None
    data = decisions(statement) | {
        f"decision-{claim.pk}": "amend",
        f"claim-{claim.pk}-official": "Ali Alami",
        f"claim-{claim.pk}-role": "mentioned",
    }
    desk.post(address_of(statement), {**data, "do": "save"})
    amended = Claim.objects.get(amends=claim)
    assert amended.value["official"] == "ali-alami"
    assert amended.value["role"] == "mentioned"


def test_an_unknown_name_is_refused_and_what_was_typed_stays(desk: Client, statement: Statement) -> None:
    claim = statement.claims.filter(field=ClaimField.OFFICIAL).first()
    assert claim is not None
    data = decisions(statement) | {
        f"decision-{claim.pk}": "amend",
        f"claim-{claim.pk}-official": "Nobody Known",
        f"claim-{claim.pk}-role": "mentioned",
    }
    html = desk.post(address_of(statement), {**data, "do": "publish"}).content.decode()
    assert "No record is called “Nobody Known”" in html
    assert 'value="Nobody Known"' in html
    statement.refresh_from_db()
    assert statement.state == StatementState.DRAFT


def test_reject_and_add_a_value_of_ones_own(desk: Client, statement: Statement) -> None:
    genre = statement.claims.get(field=ClaimField.GENRE)
    data = decisions(statement) | {
        f"decision-{genre.pk}": "reject",
        "new-genre-genre": "readout",
        "new-topic-topic": "gaza",
        "do": "save",
    }
    desk.post(address_of(statement), data)
    statement.refresh_from_db()
    assert statement.genre == "readout"
    assert [topic.slug for topic in statement.topics.all()] == ["gaza"]
    genre.refresh_from_db()
    assert genre.state == ClaimState.REJECTED


def test_what_is_missing_is_said_and_nothing_is_published(desk: Client, statement: Statement) -> None:
    html = desk.post(address_of(statement), {**decisions(statement, ""), "do": "publish"}).content.decode()
    assert "Say what kind of text it is." in html
    statement.refresh_from_db()
    assert not statement.is_public


def test_a_paragraph_left_out_can_be_restored(desk: Client, statement: Statement) -> None:
    desk.post(address_of(statement), {**decisions(statement), "cut": "2", "do": "save"})
    statement.refresh_from_db()
    assert "Share this page" not in statement.body
    assert statement.cuts[-1]["reason"] == "curator"
    desk.post(address_of(statement), {**decisions(statement), "restore": str(len(statement.cuts) - 1), "do": "save"})
    statement.refresh_from_db()
    assert "Share this page" in statement.body


def test_correct_with_a_reason_then_withdraw(desk: Client, statement: Statement, curator: User) -> None:
    desk.post(address_of(statement), {**decisions(statement), "do": "publish"})
    title = statement.claims.get(field=ClaimField.TITLE)
    exchange = Exchange.objects.get()
    data = decisions(statement) | {
        f"decision-{title.pk}": "amend",
        f"claim-{title.pk}-text": "A better headline",
        "exchange-0": str(exchange.pk),
    }
    html = desk.post(address_of(statement), {**data, "do": "save"}).content.decode()
    assert "give the reason for the correction" in html
    desk.post(address_of(statement), {**data, "reason": "Misread.", "do": "save"})
    statement.refresh_from_db()
    assert statement.title == "A better headline"
    desk.post(address_of(statement), {"reason": "Retracted by its source.", "do": "withdraw"})
    statement.refresh_from_db()
    assert statement.state == StatementState.WITHDRAWN
    assert [event.verb for event in Event.objects.of(statement)][-2:] == ["corrected", "withdrawn"]


def test_a_likely_duplicate_and_the_known_exchange_are_offered(desk: Client, statement: Statement) -> None:
    desk.post(address_of(statement), {**decisions(statement), "do": "publish"})
    date = fact(ClaimField.EXCHANGE_DATE, value={"edtf": "2023-02-01"})
    again = stored_draft(TEXT, [*basic_facts(), *call_facts("jane-doe", "ali-alami"), date])
    html = desk.get(address_of(again)).content.decode()
    assert "The archive may have this text already" in html
    assert "Another account of E-1" in html


def test_unreviewed_publication_is_marked_until_a_curator_looks(desk: Client, statement: Statement) -> None:
    with reviewing(statement, None) as locked:
        accept_trusted(locked, None)
        locked.never_reviewed = True
    desk.post(address_of(statement), {**decisions(statement), "do": "save"})
    statement.refresh_from_db()
    assert not statement.never_reviewed


@pytest.mark.parametrize(
    "page", ["statement", "exchange", "official", "office", "country", "topic", "source", "capture"]
)
def test_every_list_of_records_opens_and_can_be_searched(desk: Client, statement: Statement, page: str) -> None:
    response = desk.get(reverse(f"admin:archive_{page}_changelist"), {"q": "jane"})
    assert response.status_code == 200


def test_an_officials_change_is_in_its_history(desk: Client, statement: Statement) -> None:
    official = statement.capture and make_official("new-person", "New Person")
    assert official
    address = reverse("admin:archive_official_change", args=[official.pk])
    assert desk.get(address).status_code == 200
    assert desk.get(reverse("admin:archive_official_history", args=[official.pk])).status_code == 200
