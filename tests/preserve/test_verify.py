"""What verification finds: every changed bit, missing file and stranger, every broken link of the log."""

import json
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone

from archive.ingest.capture import store_bytes
from archive.ingest.publish import reviewing
from archive.models import Capture, Event, IndexChange, Statement
from archive.preserve import fixity
from archive.preserve.findings import Report
from archive.preserve.fixity import stored_files
from archive.preserve.verify import record_verification, verify
from archive.vocabulary.terms import EventVerb
from tests.preserve.conftest import LONG

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fixity, "_GRACE_SECONDS", 0.0)


def kinds(*, full: bool = True) -> set[str]:
    return {finding.kind for finding in verify(full=full).report.findings}


def test_a_whole_archive_is_found_whole(kept: None) -> None:
    found = verify()
    assert found.report.is_clean, found.report.findings
    assert found.report.checked["captures read"] == Capture.objects.values("sha256").distinct().count()
    assert found.head == Event.objects.head()


def _flip_a_bit(path: Path, chance: random.Random) -> str:
    data = bytearray(path.read_bytes())
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    _write(path, bytes(data))
    return "changed"


def _truncate(path: Path, chance: random.Random) -> str:
    data = path.read_bytes()
    _write(path, data[: chance.randrange(len(data))])
    return "changed"


def _lengthen(path: Path, chance: random.Random) -> str:
    _write(path, path.read_bytes() + chance.randbytes(1 + chance.randrange(9)))
    return "changed"


def _delete(path: Path, chance: random.Random) -> str:
    path.unlink()
    return "missing"


def _add(path: Path, chance: random.Random) -> str:
    name = chance.choice([chance.randbytes(32).hex(), ".hidden", "notes.txt"])
    (path.parent / name).write_bytes(b"stranger")
    return "untracked"


def _swap(path: Path, chance: random.Random) -> str:
    """Put the right bytes of one capture under the name of another."""
    other = chance.choice([one for one in stored_files().values() if one != path])
    _write(path, other.read_bytes())
    return "changed"


def _write(path: Path, data: bytes) -> None:
    path.unlink()
    path.write_bytes(data)


HARMS: list[Callable[[Path, random.Random], str]] = [_flip_a_bit, _truncate, _lengthen, _delete, _add, _swap]


def test_every_harm_to_stored_bytes_is_found_and_named(kept: None) -> None:
    chance, missed = random.Random(11), []
    for trial in range(1000 if LONG else 60):
        before = {path: path.read_bytes() for path in stored_files().values()}
        harm, path = chance.choice(HARMS), chance.choice(sorted(before))
        expected = harm(path, chance)
        report = Report()
        fixity.check_captures(report, full=True)
        if {finding.kind for finding in report.findings} != {expected}:
            missed.append((trial, harm.__name__, report.findings))
        for other in stored_files().values():
            other.unlink()
        for other, data in before.items():
            other.write_bytes(data)
    assert missed == []
    assert verify().report.is_clean


def test_quick_looks_at_names_and_sizes_only(kept: None) -> None:
    path = sorted(stored_files().values())[0]
    _flip_a_bit(path, random.Random(1))
    assert kinds(full=False) == set()
    assert kinds(full=True) == {"changed"}
    _truncate(path, random.Random(1))
    assert kinds(full=False) == {"changed"}


def test_a_capture_being_taken_in_is_no_stranger(kept: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its file comes before its row; the second look finds the row."""
    digest = store_bytes(b"on its way")

    def arrive(_seconds: float) -> None:
        about = {"byte_length": 10, "media_type": "text/plain", "extractor": "plain 1", "text_sha256": ""}
        Capture.objects.create(sha256=digest, retrieved_at=timezone.now(), text="", **about)

    monkeypatch.setattr("archive.preserve.fixity.time.sleep", arrive)
    report = Report()
    fixity.check_captures(report, full=True)
    assert report.is_clean


def _raw(sql: str, *values: str | int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)


@pytest.mark.parametrize(
    ("sql", "kind"),
    [
        ("UPDATE archive_event SET reason = 'other' WHERE id = %s", "event changed"),
        ("UPDATE archive_event SET agent_name = 'nobody' WHERE id = %s", "event changed"),
        ("UPDATE archive_event SET subject_id = subject_id + 1 WHERE id = %s", "event changed"),
        ("DELETE FROM archive_event WHERE id = %s", "chain broken"),
        ("UPDATE archive_event SET id = id + 100000 WHERE id = %s", "chain broken"),
    ],
)
def test_a_log_changed_behind_the_models_is_found(kept: None, sql: str, kind: str) -> None:
    middle = Event.objects.order_by("pk").values_list("pk", flat=True)[Event.objects.count() // 2]
    _raw(sql, middle)
    assert kind in kinds()


def test_an_event_emptied_without_a_takedown_is_found(kept: None) -> None:
    event = Event.objects.filter(verb=EventVerb.REVIEWED).first()
    assert event
    emptied = json.dumps({"taken_down": event.changes_digest()})
    _raw("UPDATE archive_event SET changes = %s WHERE id = %s", emptied, event.pk)
    assert not Event.objects.broken_links()
    assert kinds() == {"event emptied"}


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("UPDATE archive_statement SET body = body || '!' WHERE id = %s", {"body differs", "index stale"}),
        ("UPDATE archive_statement SET title = 'Another' WHERE id = %s", {"unlogged change", "index stale"}),
        ("UPDATE archive_statement SET issued_on = '1999', issued_on_latest = NULL WHERE id = %s", {"day differs"}),
        ("UPDATE archive_statement SET state = 'on_hold' WHERE id = %s", {"unlogged change", "index ghosts"}),
    ],
)
def test_a_statement_changed_behind_the_log_is_found(kept: None, sql: str, expected: set[str]) -> None:
    statement = Statement.objects.published().order_by("pk").first()
    assert statement
    _raw(sql, statement.pk)
    assert expected <= kinds()


def test_quotations_and_texts_are_checked(kept: None) -> None:
    _raw("UPDATE archive_quotation SET words = 'never said' WHERE id = (SELECT min(id) FROM archive_quotation)")
    _raw("UPDATE archive_capture SET text = text || ' and more' WHERE id = (SELECT min(id) FROM archive_capture)")
    assert {"quotation differs", "text changed", "body differs"} <= kinds()


def test_a_capture_row_that_is_not_what_was_logged_is_found(kept: None) -> None:
    _raw("UPDATE archive_capture SET sha256 = %s WHERE id = (SELECT min(id) FROM archive_capture)", "0" * 64)
    assert {"capture changed", "missing", "untracked"} <= kinds()


def test_what_is_enqueued_is_no_difference_and_what_lasts_is(kept: None) -> None:
    statement = Statement.objects.published().order_by("pk").first()
    assert statement
    with reviewing(statement, None, "Spelling"):
        pass
    Statement.objects.filter(pk=statement.pk).update(genre="readout")
    assert IndexChange.objects.exists()
    assert kinds(full=False) == set()
    IndexChange.objects.all().delete()
    assert kinds(full=False) == {"index stale"}
    assert IndexChange.objects.filter(statement_id=statement.pk).exists()


def test_a_missing_index_is_a_finding_that_says_what_to_do(kept: None) -> None:
    (Path(settings.INDEX_DIR) / "current").unlink()
    (finding,) = verify(full=False).report.findings
    assert "manage.py index rebuild" in finding.sentence


def test_the_verification_is_an_event_of_the_archive(kept: None) -> None:
    event = record_verification(verify())
    assert event.changes["found"] == 0
    assert Event.objects.of_archive(EventVerb.VERIFIED).first() == event
    assert not Event.objects.broken_links()


def test_the_command_reports_in_json_and_fails_on_any_finding(
    kept: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call_command("archive", "verify", "--sample", "3")
    assert "Nothing is missing or changed (sample of 3" in capsys.readouterr().out
    path = sorted(stored_files().values())[0]
    os.truncate(_writable(path), 0)
    with pytest.raises(CommandError, match="1 findings"):
        call_command("archive", "verify", "--json", str(tmp_path / "report.json"))
    report = json.loads((tmp_path / "report.json").read_text())
    assert report["findings"][0]["kind"] == "changed"
    with pytest.raises(CommandError, match="--quick"):
        call_command("archive", "verify", "--quick", "--full")


def _writable(path: Path) -> Path:
    path.chmod(0o600)
    return path
