"""Bulk actions: one transaction, one event a record, and a way back for whoever did them."""

import pytest
from django.contrib.auth.models import User

from archive.ingest.attach import attach
from archive.ingest.bulk import accept_confident, assign, hold_all, last_batch, publish_all, undo_last
from archive.ingest.publish import NotAllowedError, hold, publish, reviewing
from archive.ingest.resolve import accept_trusted
from archive.models import Event, Statement
from archive.vocabulary.terms import ClaimField, ClaimState, Confidence, EventVerb, StatementState
from tests.drafts import basic_facts, fact, stored_draft

pytestmark = pytest.mark.django_db


@pytest.fixture
def agent() -> User:
    return User.objects.create_user("curator")


@pytest.fixture
def drafts() -> list[Statement]:
    doubtful = fact(ClaimField.PLACE, Confidence.LOW, value={"name": "Rabat", "country": "MA"})
    disputed = fact(ClaimField.EXCHANGE_KIND, value={"kind": "call"}, conflicts=True)
    return [stored_draft(f"A headline\nText {n}.", [*basic_facts(), doubtful, disputed]) for n in range(3)]


def states(statement: Statement) -> dict[str, str]:
    return dict(statement.claims.values_list("field", "state"))


def test_only_what_is_sure_and_uncontradicted_is_accepted(drafts: list[Statement], agent: User) -> None:
    assert accept_confident(drafts, agent).done == 3
    decided = states(drafts[0])
    assert decided["title"] == decided["genre"] == ClaimState.ACCEPTED
    assert decided["place"] == decided["exchange_kind"] == ClaimState.PROPOSED
    assert [event.verb for event in last_batch(agent)] == [EventVerb.REVIEWED] * 3


def test_the_last_action_is_undone_as_a_whole(drafts: list[Statement], agent: User) -> None:
    accept_confident(drafts, agent)
    assert undo_last(agent).done == 3
    drafts[0].refresh_from_db()
    assert set(states(drafts[0]).values()) == {ClaimState.PROPOSED}
    assert (drafts[0].state, drafts[0].genre) == (StatementState.DRAFT, "")
    assert not last_batch(agent), "an undo is not undone"
    assert undo_last(agent).done == 0
    assert not Event.objects.broken_links()


def test_what_somebody_touched_since_stays(drafts: list[Statement], agent: User) -> None:
    accept_confident(drafts, agent)
    hold(drafts[1], User.objects.create_user("other"))
    outcome = undo_last(agent)
    assert (outcome.done, [one.pk for one, _why in outcome.refused]) == (2, [drafts[1].pk])
    assert states(drafts[1])["title"] == ClaimState.ACCEPTED


def test_a_curator_undoes_their_own_action_only(drafts: list[Statement], agent: User) -> None:
    hold_all(drafts, agent)
    assert undo_last(User.objects.create_user("other")).done == 0
    undo_last(agent)
    drafts[2].refresh_from_db()
    assert drafts[2].state == StatementState.DRAFT


def test_desks_are_given_and_taken_back(drafts: list[Statement], agent: User) -> None:
    assign(drafts[:2], agent, agent)
    assert Statement.objects.filter(assigned_to=agent).count() == 2
    undo_last(agent)
    assert not Statement.objects.filter(assigned_to=agent).exists()


def test_publication_in_bulk_names_what_is_missing_and_is_withdrawn_with_a_reason(
    drafts: list[Statement], agent: User
) -> None:
    with reviewing(drafts[0], agent) as locked:
        accept_trusted(locked, agent)
        attach(locked, None)
    outcome = publish_all(drafts, agent)
    assert (outcome.done, len(outcome.refused)) == (1, 2)
    with pytest.raises(NotAllowedError, match="reason"):
        undo_last(agent)
    assert undo_last(agent, "Sent too early.").done == 1
    drafts[0].refresh_from_db()
    assert drafts[0].state == StatementState.WITHDRAWN
    event = Event.objects.of(drafts[0]).last()
    assert event is not None
    assert event.reason == "Sent too early."


def test_nothing_public_is_decided_in_bulk(drafts: list[Statement], agent: User) -> None:
    with reviewing(drafts[0], agent) as locked:
        accept_trusted(locked, agent)
    publish(drafts[0], agent)
    outcome = accept_confident(drafts[:1], agent)
    assert (outcome.done, len(outcome.refused)) == (0, 1)


def test_whose_desk_it_lies_on_changes_nothing_that_readers_see(drafts: list[Statement], agent: User) -> None:
    """Of what is public, neither its record nor the moment of its last change, though a rule reads it anew today."""
    with reviewing(drafts[0], agent) as locked:
        accept_trusted(locked, agent)
    publish(drafts[0], agent)
    drafts[0].claims.filter(field=ClaimField.TITLE).update(value={"text": "Read anew", "derived": False})
    before = Statement.objects.values("title", "changed_at", "state").get(pk=drafts[0].pk)
    assert assign(drafts[:1], agent, agent).done == 1
    assert undo_last(agent).done == 1
    assert Statement.objects.values("title", "changed_at", "state").get(pk=drafts[0].pk) == before
    assert Statement.objects.get(pk=drafts[0].pk).assigned_to is None
