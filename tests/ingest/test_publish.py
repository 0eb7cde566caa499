"""The editorial verbs."""

import pytest
from django.contrib.auth.models import User

from archive.ingest.publish import NotAllowedError, blockers, hold, publish, reviewing, withdraw
from archive.ingest.resolve import accept_trusted, add, amend, reject
from archive.models import Event, IndexChange, Statement
from archive.vocabulary.terms import ClaimField, ClaimState, StatementState
from tests.drafts import basic_facts, stored_draft

pytestmark = pytest.mark.django_db


@pytest.fixture
def curator() -> User:
    return User.objects.create_user("curator")


@pytest.fixture
def ready(curator: User) -> Statement:
    """A draft whose claims a curator accepted."""
    statement = stored_draft("The two ministers spoke by telephone.", basic_facts())
    with reviewing(statement, curator) as locked:
        accept_trusted(locked, curator)
    return statement


def test_a_draft_without_accepted_claims_cannot_be_published() -> None:
    statement = stored_draft("The two ministers spoke.", basic_facts())
    with pytest.raises(NotAllowedError):
        publish(statement, None)
    assert blockers(statement)
    assert statement.state == StatementState.DRAFT


def test_publication_gives_a_running_reference_code(ready: Statement, curator: User) -> None:
    publish(ready, curator)
    other = stored_draft("Another text.", basic_facts())
    with reviewing(other, curator) as locked:
        accept_trusted(locked, curator)
    publish(other, curator)
    assert (ready.reference_code, other.reference_code) == ("S-1", "S-2")


def test_a_withdrawn_code_is_kept_and_never_reused(ready: Statement, curator: User) -> None:
    publish(ready, curator)
    withdraw(ready, curator, "The source retracted it.")
    assert ready.reference_code == "S-1"
    assert not Statement.objects.published().exists()
    publish(ready, curator)
    assert ready.reference_code == "S-1"
    assert [event.verb for event in Event.objects.of(ready)][-3:] == ["published", "withdrawn", "republished"]


def test_withdrawal_asks_for_a_reason(ready: Statement, curator: User) -> None:
    publish(ready, curator)
    with pytest.raises(NotAllowedError):
        withdraw(ready, curator, "  ")
    assert ready.is_public


def test_what_was_published_is_not_held(ready: Statement, curator: User) -> None:
    publish(ready, curator)
    with pytest.raises(NotAllowedError):
        hold(ready, curator)


def test_a_correction_asks_for_a_reason_and_logs_old_and_new(ready: Statement, curator: User) -> None:
    publish(ready, curator)
    with pytest.raises(NotAllowedError), reviewing(ready, curator):
        pass
    title = ready.claims.standing().get(field=ClaimField.TITLE)
    with reviewing(ready, curator, "The headline was misread."):
        amend(title, {"text": "A telephone call"}, curator)
    assert ready.title == "A telephone call"
    event = Event.objects.of(ready).last()
    assert event is not None
    assert event.verb == "corrected"
    assert event.reason == "The headline was misread."
    assert event.changes["title"] == ["A call", "A telephone call"]


def test_an_amended_claim_is_kept_beside_the_editors(ready: Statement, curator: User) -> None:
    title = ready.claims.get(field=ClaimField.TITLE)
    with reviewing(ready, curator):
        amend(title, {"text": "A telephone call"}, curator)
    assert [claim.state for claim in ready.claims.filter(field=ClaimField.TITLE)] == [
        ClaimState.AMENDED,
        ClaimState.ACCEPTED,
    ]


def test_a_rejected_claim_leaves_no_value(ready: Statement, curator: User) -> None:
    with reviewing(ready, curator):
        reject(ready.claims.get(field=ClaimField.GENRE), curator)
    assert ready.genre == ""
    assert blockers(ready)


def _retitle_and_fail(statement: Statement, curator: User) -> None:
    with reviewing(statement, curator) as locked:
        add(locked, ClaimField.TITLE, {"text": "Lost", "derived": False}, curator)
        _ = 1 / 0


def test_what_raises_inside_a_review_changes_nothing(ready: Statement, curator: User) -> None:
    events = Event.objects.count()
    with pytest.raises(ZeroDivisionError):
        _retitle_and_fail(ready, curator)
    ready.refresh_from_db()
    assert ready.title == "A call"
    assert Event.objects.count() == events


def test_every_change_asks_the_index_to_look_again(ready: Statement, curator: User) -> None:
    IndexChange.objects.all().delete()
    publish(ready, curator)
    assert set(IndexChange.objects.values_list("statement_id", flat=True)) == {ready.pk}


# --- somebody else was quicker: what was checked holds no more ---


def read_before(statement: Statement) -> Statement:
    """Return the record as another request read it."""
    found: Statement = Statement.objects.get(pk=statement.pk)
    return found


def test_a_draft_published_meanwhile_is_not_changed_without_a_reason(ready: Statement, curator: User) -> None:
    stale = read_before(ready)
    publish(ready, curator)
    with pytest.raises(NotAllowedError), reviewing(stale, curator) as locked:
        add(locked, ClaimField.TITLE, {"text": "Another title", "derived": False}, curator)
    assert read_before(ready).title == "A call"


def test_a_draft_published_meanwhile_is_not_taken_from_readers(ready: Statement, curator: User) -> None:
    stale = read_before(ready)
    publish(ready, curator)
    with pytest.raises(NotAllowedError):
        hold(stale, curator)
    assert read_before(ready).is_public


def test_what_was_withdrawn_meanwhile_is_neither_corrected_nor_published(ready: Statement, curator: User) -> None:
    draft = read_before(ready)
    publish(ready, curator)
    public = read_before(ready)
    withdraw(ready, curator, "Asked for by the source")
    with pytest.raises(NotAllowedError), reviewing(public, curator, "A misprint") as locked:
        add(locked, ClaimField.TITLE, {"text": "Another title", "derived": False}, curator)
    with pytest.raises(NotAllowedError):
        publish(draft, curator)
    assert (read_before(ready).state, read_before(ready).title) == (StatementState.WITHDRAWN, "A call")


def test_what_was_withdrawn_meanwhile_is_withdrawn_once(ready: Statement, curator: User) -> None:
    publish(ready, curator)
    public = read_before(ready)
    withdraw(ready, curator, "The first reason")
    with pytest.raises(NotAllowedError):
        withdraw(public, curator, "The second reason")
    assert Event.objects.of(ready).values_list("reason", flat=True).last() == "The first reason"
