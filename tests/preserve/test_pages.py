"""The pages about revisions and integrity, readiness, and the log."""

import json
import logging
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.db import OperationalError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from archive.ingest.publish import publish, reviewing, withdraw
from archive.ingest.resolve import accept_trusted, add
from archive.logs import JsonLines
from archive.models import Exchange, Official, Source, Statement
from archive.models.events import record_event
from archive.preserve.revisions import revisions
from archive.preserve.takedown import take_down
from archive.preserve.verify import record_verification, verify
from archive.preserve.word_diff import Fate, Run, word_diff
from archive.search.sync import drain
from archive.vocabulary.terms import ClaimField, ClaimState, DisplayRights, EventVerb, ExchangeKind
from tests.drafts import basic_facts, stored_draft

TEXT = "The ministers met. Share this page. They spoke of peace."


@pytest.fixture
def corrected(kept: None) -> Statement:
    """A statement published, then corrected in its title and in its text, then in a person."""
    curator = User.objects.get(username="curator")
    made = stored_draft(TEXT, basic_facts("Mininsters meet"), source=Source.objects.create(slug="paper"))
    with reviewing(made, curator) as locked:
        accept_trusted(locked, curator)
    publish(made, curator)
    with reviewing(made, curator, "A misprint") as locked:
        add(locked, ClaimField.TITLE, {"text": "Ministers meet", "derived": False}, curator)
    with reviewing(made, curator, "Not part of the text") as locked:
        locked.cuts = [{"start": 19, "end": 35, "reason": "share"}]
        locked.__dict__.pop("derivation", None)
        locked.body = locked.derivation.text
        add(locked, ClaimField.OFFICIAL, {"official": "nasser-bourita", "role": "mentioned"}, curator)
    return made


def test_a_word_diff_says_what_went_and_came() -> None:
    assert word_diff("one two three", "one 2 three") == [
        Run(Fate.SAME, "one "),
        Run(Fate.REMOVED, "two"),
        Run(Fate.ADDED, "2"),
        Run(Fate.SAME, " three"),
    ]
    assert word_diff("same", "same") == []
    assert word_diff("", "new") == [Run(Fate.ADDED, "new")]


def test_an_unchanged_stretch_is_shortened_to_what_stands_next_to_a_change() -> None:
    far = " ".join(map(str, range(500)))
    runs = word_diff(f"a {far} b", f"A {far} B")
    assert [run.fate for run in runs if run.fate is Fate.LEFT_OUT] == [Fate.LEFT_OUT]
    assert sum(len(run.text) for run in runs) < 200


@pytest.mark.parametrize("old", ["", "وزير الخارجية مع نظيره", "a\n\nb c", "é « x »"])
def test_a_diff_without_shortening_gives_both_texts_back(old: str) -> None:
    new = "وزير الدفاع مع b « y »"
    runs = word_diff(old, new, context=10**6)
    assert "".join(run.text for run in runs if run.fate is not Fate.ADDED) == old
    assert "".join(run.text for run in runs if run.fate is not Fate.REMOVED) == new


def test_every_revision_is_shown_with_its_reason_and_words(corrected: Statement, client: Client) -> None:
    page = client.get(f"/statements/{corrected.reference_code}/history")
    assert page.status_code == 200
    text = page.content.decode()
    assert "A misprint" in text
    assert "</span>Mininsters</del>" in text
    assert "</span>Ministers</ins>" in text
    assert "Share this page" in text
    assert "Nasser Bourita" in text
    assert "curator" not in text
    assert text.index("Not part of the text") < text.index("A misprint")


def test_words_are_kept_back_where_the_rights_of_the_source_say_so(corrected: Statement, client: Client) -> None:
    Source.objects.filter(slug="paper").update(display_rights=DisplayRights.CITATION_ONLY)
    text = client.get(f"/statements/{corrected.reference_code}/history").content.decode()
    assert "Share this page" not in text
    assert "rights of the source" in text
    assert "</span>Ministers</ins>" in text


def test_a_withdrawn_statement_shows_its_steps_without_words(corrected: Statement, client: Client) -> None:
    withdraw(corrected, None, "Asked for by the source")
    page = client.get(f"/statements/{corrected.reference_code}/history")
    assert page.status_code == 410
    text = page.content.decode()
    assert "Asked for by the source" in text
    assert "Share this page" not in text
    assert "Ministers meet" not in text


def test_a_statement_taken_down_shows_the_step_alone(corrected: Statement, client: Client) -> None:
    take_down(corrected, None, "Court order")
    page = client.get(f"/statements/{corrected.reference_code}/history")
    assert page.status_code == 410
    assert "Court order" in page.content.decode()
    assert all(not step.changes for step in revisions(corrected, with_text=True))


def test_what_was_typed_while_it_was_withdrawn_is_shown_as_far_as_it_was_published(
    corrected: Statement, client: Client
) -> None:
    """A step between is the desk's own; the new publication says what differs from the one before."""
    withdraw(corrected, None, "Asked for by the source")
    for old, new in (("Ministers meet", "A slander"), ("A slander", "Ministers met")):
        changes = {"title": [old, new], "countries": [["MA:party"], []] if new == "A slander" else [[], ["MA:party"]]}
        record_event(corrected, EventVerb.CHANGED, None, changes=changes)
    Statement.objects.filter(pk=corrected.pk).update(title="Ministers met")
    corrected.claims.filter(field=ClaimField.TITLE).update(state=ClaimState.REJECTED)
    corrected.refresh_from_db()
    publish(corrected, None, "The source agrees")
    page = client.get(f"/statements/{corrected.reference_code}/history").content.decode()
    assert "slander" not in page
    assert "The source agrees" in page
    again, second, first, gone = revisions(corrected, with_text=True)[:4]
    assert [second.changes, first.changes] == [[], []]
    assert {change.label: [run.text for run in change.runs] for change in again.changes}["Title"] == [
        "Ministers ", "meet", "met"
    ]  # fmt: skip
    assert {change.label for change in again.changes} == {"Title", "State"}
    assert [change.label for change in gone.changes] == ["State"]


def test_names_of_many_values_are_asked_for_at_once(corrected: Statement) -> None:
    def queries_with(officials: list[str]) -> int:
        changes = {"officials": [[], [f"{one}:mentioned" for one in officials]], "countries": [[], ["MA:mentioned"]]}
        record_event(corrected, EventVerb.CHANGED, None, reason="More of them", changes=changes)
        with CaptureQueriesContext(connection) as queries:
            revisions(corrected, with_text=True)
        return len(queries)

    few = queries_with(["nasser-bourita"])
    assert queries_with(list(Official.objects.values_list("slug", flat=True)) + [f"gone-{n}" for n in range(9)]) == few


def test_of_an_exchange_that_is_not_public_no_more_than_its_number_is_shown(corrected: Statement) -> None:
    hidden = Exchange.objects.create(kind=ExchangeKind.CALL)
    record_event(corrected, EventVerb.CHANGED, None, reason="Moved", changes={"exchanges": [[hidden.pk], []]})
    [change] = revisions(corrected, with_text=True)[0].changes
    assert change.removed == [str(hidden.pk)]


def test_a_language_and_a_source_are_shown_by_name(corrected: Statement) -> None:
    changes = {"language": ["en", "fr"], "source": [None, "paper"]}
    Source.objects.get(slug="paper").names.create(text="The Paper", language="en", kind="authorized")
    record_event(corrected, EventVerb.CHANGED, None, reason="Misread", changes=changes)
    language, source = revisions(corrected, with_text=True)[0].changes
    assert (language.removed, language.added) == (["English"], ["French"])
    assert source.added == ["The Paper"]


def test_a_draft_has_no_history(kept: None, client: Client) -> None:
    assert client.get("/statements/S-9999/history").status_code == 404
    assert "Decided" not in client.get("/statements/S-1/history").content.decode()


def test_the_integrity_page_shows_the_last_verification(kept: None, client: Client) -> None:
    assert "No verification is on record" in client.get("/about/integrity/").content.decode()
    record_verification(verify(full=True))
    record_verification(verify(full=False))
    text = client.get("/about/integrity/").content.decode()
    assert "Nothing was missing or changed" in text
    assert "the last one that did was on" in text
    for language in ("fr", "ar"):
        assert client.get(f"/{language}/about/integrity/").status_code == 200


def test_the_integrity_page_does_not_hide_findings(kept: None, client: Client) -> None:
    next(path for path in Path(settings.CAPTURE_DIR).rglob("*") if path.is_file()).unlink()
    record_verification(verify(full=False))
    assert "1 thing was not as it should be" in client.get("/about/integrity/").content.decode()


def test_readiness_tells_the_lag_of_the_index(kept: None, client: Client) -> None:
    drain()
    assert client.get("/readyz").json() == {"database": "ok", "index": "ok", "waiting": 0, "index_lag_seconds": 0.0}
    Statement.objects.filter(reference_code="S-1").update(title="Changed")
    answer = client.get("/readyz").json()
    assert answer["waiting"] == 1
    (Path(settings.INDEX_DIR) / "current").unlink()
    assert client.get("/readyz").json()["index"] == "rebuilding"


def test_without_a_database_it_is_not_ready_and_pages_say_503(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*_args: object) -> None:
        raise OperationalError("gone")

    client.raise_request_exception = False
    monkeypatch.setattr("archive.preserve.standing.IndexChange.objects.order_by", away)
    assert client.get("/readyz").status_code == 503
    monkeypatch.setattr("archive.views.integrity.standing", away)
    answer = client.get("/about/integrity/")
    assert answer.status_code == 503
    assert answer["Retry-After"]
    assert "Traceback" not in answer.content.decode()


def test_a_log_record_is_one_line_of_json() -> None:
    record = logging.LogRecord("archive", logging.WARNING, __file__, 1, "one\n%s", ("{two}\r\n\u2028",), None)
    line = JsonLines().format(record)
    assert len(line.splitlines()) == 1
    assert json.loads(line)["message"] == "one\n{two}\r\n\u2028"
    assert json.loads(line)["level"] == "WARNING"
