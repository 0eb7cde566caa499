"""Newer detectors over open drafts: what editors decided stays, what nobody decided is renewed."""

from io import StringIO

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command

from archive.cleaning.clean import CleanDocument
from archive.detection.facts import Fact
from archive.ingest import redetect as module
from archive.ingest.publish import NotAllowedError, publish, reviewing
from archive.ingest.redetect import is_stale, redetect, stale_drafts
from archive.ingest.resolve import accept, accept_trusted, add, amend, reject
from archive.models import Claim, Event, Statement
from archive.vocabulary.terms import ClaimField, ClaimState, Confidence, EventVerb
from tests.drafts import basic_facts, fact, passage, stored_draft

pytestmark = pytest.mark.django_db

TEXT = "A headline\nThe minister said “we agree” in Rabat.\nShare this page"
QUOTED = {"text": "we agree", "language": "en", "channel": "unspecified", "kind": "verbatim"}


@pytest.fixture
def agent() -> User:
    return User.objects.create_user("curator")


@pytest.fixture
def draft() -> Statement:
    return stored_draft(TEXT, old_facts())


def old_facts() -> list[Fact]:
    quotation = fact(ClaimField.QUOTATION, value=QUOTED, evidence=(passage(TEXT, "we agree"),))
    place = fact(ClaimField.PLACE, Confidence.LOW, value={"name": "Rabat", "country": "MA"})
    return [*basic_facts(), quotation, place]


def reads(monkeypatch: pytest.MonkeyPatch, *facts: Fact) -> None:
    """Let today's detectors find these facts."""
    monkeypatch.setattr(module, "proposals", lambda document, gazetteer: list(facts))


def claims(statement: Statement, field: ClaimField) -> list[tuple[str, str]]:
    return [(claim.summary, claim.state) for claim in statement.claims.filter(field=field).order_by("pk")]


def test_what_is_found_again_is_renewed_in_place(monkeypatch: pytest.MonkeyPatch, draft: Statement) -> None:
    before = set(draft.claims.values_list("pk", flat=True))
    surer = fact(ClaimField.PLACE, value={"name": "Rabat", "country": "MA"}, evidence=(passage(TEXT, "Rabat"),))
    reads(monkeypatch, *old_facts()[:-1], surer)
    done = redetect(draft, None)
    assert (done.proposed, done.renewed, done.fallen) == (0, 5, 0)
    assert set(draft.claims.values_list("pk", flat=True)) == before
    assert draft.claims.get(field=ClaimField.PLACE).confidence == Confidence.HIGH
    assert Event.objects.of(draft).filter(verb=EventVerb.REDETECTED).count() == 1


def test_what_an_editor_decided_stays_and_is_not_proposed_twice(
    monkeypatch: pytest.MonkeyPatch, draft: Statement, agent: User
) -> None:
    with reviewing(draft, agent) as locked:
        amend(locked.claims.get(field=ClaimField.TITLE), {"text": "My title"}, agent)
        reject(locked.claims.get(field=ClaimField.PLACE), agent)
        accept(locked.claims.get(field=ClaimField.QUOTATION), agent)
        add(locked, ClaimField.GENRE, {"genre": "readout"}, agent)
    other_speaker = fact(
        ClaimField.QUOTATION, value={**QUOTED, "holder": "somebody"}, evidence=(passage(TEXT, "we agree"),)
    )
    reads(monkeypatch, *basic_facts(), other_speaker, old_facts()[-1])
    redetect(draft, agent)
    assert claims(draft, ClaimField.TITLE) == [("A call", "amended"), ("My title", "accepted")]
    assert claims(draft, ClaimField.PLACE) == [("Rabat", "rejected")]
    assert claims(draft, ClaimField.QUOTATION) == [("we agree", "accepted")]
    draft.refresh_from_db()
    assert (draft.title, draft.genre) == ("My title", "readout")


def test_what_is_no_longer_found_falls_and_may_stand_again(monkeypatch: pytest.MonkeyPatch, draft: Statement) -> None:
    reads(monkeypatch, *old_facts()[:-1])
    assert redetect(draft, None).fallen == 1
    fallen = draft.claims.get(field=ClaimField.PLACE)
    assert (fallen.state, fallen.decided_at) == (ClaimState.REJECTED, None)
    reads(monkeypatch, *old_facts())
    redetect(draft, None)
    assert claims(draft, ClaimField.PLACE) == [("Rabat", "proposed")]


def test_a_new_value_against_a_decision_is_proposed_as_a_conflict(
    monkeypatch: pytest.MonkeyPatch, draft: Statement, agent: User
) -> None:
    with reviewing(draft, agent) as locked:
        accept(locked.claims.get(field=ClaimField.GENRE), agent)
    reads(monkeypatch, *basic_facts(genre="communique"))
    redetect(draft, agent)
    new = Claim.objects.get(statement=draft, field=ClaimField.GENRE, state=ClaimState.PROPOSED)
    assert (new.value["genre"], new.conflicts) == ("communique", True)


def test_a_draft_nobody_decided_takes_the_newer_title(monkeypatch: pytest.MonkeyPatch, draft: Statement) -> None:
    reads(monkeypatch, *basic_facts(title="A better headline"))
    redetect(draft, None)
    draft.refresh_from_db()
    assert draft.title == "A better headline"


def test_cuts_that_an_editor_changed_are_what_is_read(monkeypatch: pytest.MonkeyPatch, draft: Statement) -> None:
    start = TEXT.index("Share")
    Statement.objects.filter(pk=draft.pk).update(
        cuts=[{"start": start, "end": len(TEXT), "reason": "curator"}], body=TEXT[: start - 1]
    )
    draft = Statement.objects.get(pk=draft.pk)
    read: list[str] = []

    def remember(document: CleanDocument, _gazetteer: object) -> list[Fact]:
        read.append(document.body.text)
        return []

    monkeypatch.setattr(module, "proposals", remember)
    redetect(draft, None)
    assert read == [draft.body]
    assert "Share" not in read[0]


def test_what_was_published_is_left_alone(draft: Statement, agent: User) -> None:
    with reviewing(draft, agent) as locked:
        accept_trusted(locked, agent)
    publish(draft, agent)
    with pytest.raises(NotAllowedError, match="only drafts"):
        redetect(draft, agent)
    assert draft not in stale_drafts()


def test_the_command_reads_what_older_versions_read(monkeypatch: pytest.MonkeyPatch, draft: Statement) -> None:
    assert not is_stale(draft)
    monkeypatch.setattr(module, "versions", lambda: {"title": 99})
    reads(monkeypatch, *old_facts())
    assert stale_drafts() == [draft]
    out = StringIO()
    call_command("redetect", "--dry-run", stdout=out)
    assert "1 drafts would be read again" in out.getvalue()
    call_command("redetect", stdout=out)
    assert not is_stale(draft)
