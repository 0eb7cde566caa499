"""A takedown leaves the digests and the log, and no word anywhere."""

from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.test import Client

from archive.ingest.publish import publish, reviewing
from archive.ingest.resolve import accept_trusted, add
from archive.models import Capture, Event, Statement
from archive.models.append_only import AppendOnlyError
from archive.preserve.takedown import TakedownError, take_down
from archive.preserve.verify import verify
from archive.search.sync import drain, rebuild
from archive.vocabulary.terms import ClaimField, EventVerb, StatementState
from tests.architecture.repository import ROOT
from tests.drafts import basic_facts, stored_draft

WORD = "quetzalcoatlus"


@pytest.fixture
def statement(kept: None) -> Statement:
    """A published statement with a word of its own in its text, title, history and bytes."""
    curator = User.objects.get(username="curator")
    made = stored_draft(f"He said {WORD} twice: {WORD}.", basic_facts(f"A {WORD}"))
    with reviewing(made, curator) as locked:
        accept_trusted(locked, curator)
    publish(made, curator)
    with reviewing(made, curator, "Spelling") as locked:
        add(locked, ClaimField.TITLE, {"text": f"The {WORD}", "derived": False}, curator)
    drain()
    return made


def words_on_disk() -> list[str]:
    """Return the files under the archive's folders that hold the word."""
    folders = [Path(settings.INDEX_DIR), Path(settings.CAPTURE_DIR)]
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if WORD.encode() in path.read_bytes()]


def test_its_words_are_gone_from_rows_files_and_index(statement: Statement) -> None:
    assert len(words_on_disk()) >= 2
    take_down(statement, None, "Court order")
    assert words_on_disk() == []
    rows = [*Event.objects.values_list("changes", "reason"), *Capture.objects.values_list("text", "headers")]
    rows += [*Statement.objects.values_list("title", "body"), *statement.claims.values_list("value", "evidence")]
    assert WORD not in str(rows)


def test_what_stays_is_the_digest_the_log_and_the_citation(statement: Statement, client: Client) -> None:
    assert statement.capture
    digest, code = statement.capture.sha256, statement.reference_code
    take_down(statement, None, "Court order")
    statement.refresh_from_db()
    assert (Capture.objects.get(pk=statement.capture.pk).sha256, statement.reference_code) == (digest, code)
    assert statement.state == StatementState.WITHDRAWN
    last = Event.objects.of(statement).last()
    assert last
    assert (last.verb, last.reason) == (EventVerb.TAKEN_DOWN, "Court order")
    answer = client.get(f"/statements/{code}/")
    assert answer.status_code == 410
    assert WORD not in answer.content.decode()


def test_the_chain_holds_and_verification_finds_nothing(statement: Statement) -> None:
    take_down(statement, None, "Court order")
    assert not Event.objects.broken_links()
    found = verify()
    assert found.report.is_clean, found.report.findings


def test_bytes_that_another_statement_stands_on_stay(statement: Statement) -> None:
    other = stored_draft(f"He said {WORD} twice: {WORD}.", basic_facts())
    taken = take_down(statement, None, "Court order")
    assert taken.shared_with == [f"draft {other.pk}"]
    assert other.capture
    assert other.capture.text
    assert verify().report.is_clean


def test_it_needs_a_reason(statement: Statement) -> None:
    with pytest.raises(TakedownError):
        take_down(statement, None, " ")
    assert WORD in Statement.objects.get(pk=statement.pk).title


def test_the_command_asks_first(
    statement: Statement, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    reference = str(statement.reference_code)
    monkeypatch.setattr("builtins.input", lambda _question: "no")
    with pytest.raises(CommandError, match="Nothing was removed"):
        call_command("archive", "takedown", reference, "--reason", "Court order")
    with pytest.raises(CommandError, match="no statement S-9999"):
        call_command("archive", "takedown", "S-9999", "--reason", "Court order")
    monkeypatch.setattr("builtins.input", lambda _question: reference)
    call_command("archive", "takedown", reference, "--reason", "Court order")
    assert "Backups and packages" in capsys.readouterr().out


def test_rows_written_once_stay_so_for_everybody_else(kept: None) -> None:
    event = Event.objects.first()
    assert event
    for change in (event.save, event.delete, lambda: Event.objects.update(reason="x"), Event.objects.all().delete):
        with pytest.raises(AppendOnlyError):
            change()
    users = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "archive").rglob("*.py")
        if "take_out_words(" in path.read_text(encoding="utf-8")
    ]
    assert sorted(users) == ["archive/models/append_only.py", "archive/preserve/takedown.py"]


def test_a_rebuild_forgets_nothing_but_the_words(statement: Statement) -> None:
    before = Statement.objects.published().count()
    take_down(statement, None, "Court order")
    assert rebuild() == before - 1
