"""What is received is kept: the bytes under their digest, the circumstances in a row and the log."""

import hashlib
import os
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import DatabaseError
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from archive.cleaning.body import Body
from archive.cleaning.clean import CleanDocument
from archive.cleaning.raw import RawDocument
from archive.ingest import capture as capture_module
from archive.ingest.capture import CaptureDamagedError, capture, stored_bytes
from archive.ingest.fetch import Retrieval
from archive.models import Capture, Event
from archive.models.append_only import AppendOnlyError

pytestmark = pytest.mark.django_db

TEXT = "Readout of the call.\r\nاتصال هاتفي."
RAW = RawDocument(TEXT.encode(), "text/plain", "utf-8", "C:/x/../readout.txt")
CLEAN = CleanDocument(Body(TEXT), "text/plain", "utf_8", "plain 1")
DIGEST = hashlib.sha256(RAW.data).hexdigest()


@pytest.fixture(autouse=True)
def store(settings: Any, tmp_path: Path) -> Path:
    settings.CAPTURE_DIR = tmp_path / "var" / "captures"
    return tmp_path / "var" / "captures"


@pytest.fixture
def amina() -> User:
    return User.objects.create_user("amina")


def test_the_bytes_lie_under_their_digest_and_cannot_be_written(store: Path, amina: User) -> None:
    row = capture(RAW, CLEAN, agent=amina)
    path = store / DIGEST[:2] / DIGEST
    assert path.read_bytes() == RAW.data
    assert oct(path.stat().st_mode & 0o777) == "0o440"
    assert [file for file in store.rglob("*") if file.is_file()] == [path]
    assert stored_bytes(row) == RAW.data


def test_the_row_tells_what_came_and_what_was_read(amina: User) -> None:
    row = Capture.objects.get(pk=capture(RAW, CLEAN, agent=amina).pk)
    assert (row.sha256, row.byte_length, row.file_name) == (DIGEST, len(RAW.data), "readout.txt")
    assert (row.claimed_media_type, row.media_type, row.charset) == ("text/plain", "text/plain", "utf_8")
    assert (row.text, row.extractor, row.retrieved_by) == (TEXT, "plain 1", amina)
    assert row.text_sha256 == hashlib.sha256(TEXT.encode()).hexdigest()


def test_the_row_tells_how_it_was_fetched() -> None:
    moment = datetime(2023, 2, 1, 12, tzinfo=UTC)
    retrieval = Retrieval(
        RAW.data,
        "https://example.org/b",
        ("https://example.org/a",),
        "2606:4700::1111",
        {"etag": "x"},
        "text/html",
        "",
        moment,
    )
    row = Capture.objects.get(pk=capture(RAW, CLEAN, agent=None, retrieval=retrieval).pk)
    assert (row.address, row.redirects) == ("https://example.org/b", ["https://example.org/a"])
    assert (row.dialled, row.headers, row.retrieved_at) == ("2606:4700::1111", {"etag": "x"}, moment)
    assert row.retrieved_by is None


def test_the_log_bears_the_digest(amina: User) -> None:
    row = capture(RAW, CLEAN, agent=amina)
    (event,) = Event.objects.of(row)
    assert (event.verb, event.agent, event.changes) == ("captured", amina, {"sha256": [None, DIGEST]})
    assert Event.objects.broken_links() == []


def test_the_same_bytes_twice_are_one_file_and_two_rows(store: Path) -> None:
    rows = [capture(RAW, CLEAN, agent=None) for _ in range(2)]
    assert rows[0].pk != rows[1].pk
    assert len([file for file in store.rglob("*") if file.is_file()]) == 1


def test_a_row_is_never_changed_or_deleted() -> None:
    row = capture(RAW, CLEAN, agent=None)
    for change in (row.save, row.delete, Capture.objects.all().delete):
        with pytest.raises(AppendOnlyError):
            change()


def test_no_row_is_left_when_the_log_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise DatabaseError

    monkeypatch.setattr(capture_module, "record_event", refuse)
    with pytest.raises(DatabaseError):
        capture(RAW, CLEAN, agent=None)
    assert not Capture.objects.exists()


def test_no_row_and_no_file_are_left_when_the_disk_refuses(monkeypatch: pytest.MonkeyPatch, store: Path) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    store.mkdir(parents=True)
    (store / DIGEST[:2]).mkdir()
    with pytest.raises(OSError, match="No space"):
        capture(RAW, CLEAN, agent=None)
    assert not Capture.objects.exists()
    assert not [file for file in store.rglob("*") if file.is_file()]


def test_many_writers_of_one_document_leave_one_whole_file(store: Path) -> None:
    data = os.urandom(200_000)
    with ThreadPoolExecutor(8) as writers:
        digests = set(writers.map(capture_module.store_bytes, [data] * 24))
    assert digests == {hashlib.sha256(data).hexdigest()}
    assert [file.read_bytes() for file in store.rglob("*") if file.is_file()] == [data]


@pytest.mark.parametrize("damage", [b"", TEXT.encode()[:-1], TEXT.encode().replace(b"call", b"cull"), None])
def test_damage_is_never_returned_as_content(store: Path, damage: bytes | None) -> None:
    row = capture(RAW, CLEAN, agent=None)
    path = store / DIGEST[:2] / DIGEST
    path.unlink()
    if damage is not None:
        path.write_bytes(damage)
    with pytest.raises(CaptureDamagedError, match=DIGEST):
        stored_bytes(row)


def test_a_damaged_file_is_not_taken_for_the_same_bytes(store: Path) -> None:
    capture(RAW, CLEAN, agent=None)
    path = store / DIGEST[:2] / DIGEST
    path.chmod(0o640)
    path.write_bytes(b"something else")
    with pytest.raises(CaptureDamagedError):
        capture(RAW, CLEAN, agent=None)
    assert path.read_bytes() == b"something else"
    assert Capture.objects.count() == 1


@pytest.mark.parametrize("digest", ["../../etc/passwd", "", DIGEST.upper(), DIGEST + "\n", "/" * 64, "a" * 63])
def test_a_path_is_made_of_a_digest_or_not_at_all(digest: str) -> None:
    with pytest.raises(CaptureDamagedError, match="not a SHA-256"):
        stored_bytes(Capture(sha256=digest))


@hypothesis_settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(min_size=1, max_size=2000), st.text(), st.text(), st.text())
def test_any_bytes_come_back_whatever_their_sender_claimed(data: bytes, media: str, charset: str, name: str) -> None:
    raw = RawDocument(data, media * 9, charset, name * 9)
    row = capture(raw, CleanDocument(Body("x"), "text/plain", charset, "plain 1"), agent=None)
    again = Capture.objects.get(pk=row.pk)
    again.full_clean(exclude=["claimed_media_type"])
    assert stored_bytes(again) == data
    assert "/" not in again.file_name
