"""What happens to the data when the machine misbehaves: ../shared/design/reliability.md, section 7.

Index damage, killed processes, a database away, two indexers: tests/search/test_keeping.py and
tests/chaos. Here: a full disk, a clock that jumps, a database older than its index, a long outbox.
"""

import errno
import resource
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine
from django.conf import settings
from django.db import connection
from django.test import Client

from archive.cleaning.clean import clean
from archive.cleaning.raw import RawDocument
from archive.ingest.capture import capture
from archive.models import Capture, Event, IndexChange, Statement
from archive.search import sync
from archive.search.follow import Follower
from tests.preserve.conftest import LONG
from tests.search.corpus import make_statement

OUTBOX = 100_000 if LONG else 3_000


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """Refuse every write beyond some bytes of a file, as a full disk does: a kernel limit, not a mock."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def found(client: Client, word: str) -> bool:
    return '<article class="card"' in client.get("/statements/", {"q": word}).content.decode()


def test_a_full_disk_stops_the_index_and_loses_no_change(kept: None, client: Client) -> None:
    make_statement("Halieutique", "Coopération halieutique", "fr")
    waiting = IndexChange.objects.count()
    assert waiting
    with no_file_larger_than(64), suppress(OSError):
        sync.drain()
        pytest.fail("The index was written on a full disk.")
    assert IndexChange.objects.count() == waiting
    assert client.get("/statements/").status_code == 200
    assert client.get("/statements/", {"q": "gaza"}).status_code == 200
    sync.drain()
    assert not IndexChange.objects.exists()
    assert not sync.compare().statements
    assert found(client, "halieutique")


def test_the_indexer_outlives_a_full_disk(kept: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("archive.search.follow.time.sleep", lambda _seconds: None)
    monkeypatch.setattr("archive.search.follow.close_old_connections", lambda: None)
    follower = Follower(lambda _sentence: None)
    follower.step()
    make_statement("Halieutique", "Coopération halieutique", "fr")
    with no_file_larger_than(64):
        assert not follower.step()
    assert IndexChange.objects.exists()
    assert follower.step()
    assert not sync.compare().statements


def test_a_document_that_finds_the_disk_full_leaves_nothing_half_kept(kept: None) -> None:
    """The caller hears of it (the form comes back with the text); no row says that there is a file."""
    raw = RawDocument(b"Le ministre s'est entretenu avec son homologue. " * 40, file_name="plein.txt")
    before = Capture.objects.count(), Event.objects.count()
    with no_file_larger_than(64), pytest.raises(OSError) as refusal:
        capture(raw, clean(raw), agent=None)
    assert refusal.value.errno in {errno.EFBIG, errno.ENOSPC}
    assert (Capture.objects.count(), Event.objects.count()) == before
    assert [
        path for path in Path(settings.CAPTURE_DIR).rglob("*") if path.is_file() and path.stat().st_size == 64
    ] == []
    capture(raw, clean(raw), agent=None)
    assert Capture.objects.count() == before[0] + 1


@pytest.mark.parametrize("jump", [timedelta(days=-1), timedelta(days=1), timedelta(hours=-1)])
def test_a_clock_that_jumps_disturbs_neither_index_nor_log(kept: None, client: Client, jump: timedelta) -> None:
    """Order is by number, deadlines by a clock that never jumps."""
    now = datetime.now(UTC)
    follower = Follower(lambda _sentence: None)
    with time_machine.travel(now, tick=True):
        make_statement("Halieutique", "Coopération halieutique", "fr")
    with time_machine.travel(now + jump, tick=True):
        second = make_statement("Oasien", "Coopération oasienne", "fr")
        follower.step()
        assert not IndexChange.objects.exists()
        assert found(client, "halieutique")
        assert found(client, "oasienne")
        Statement.objects.filter(pk=second.pk).delete()
    with time_machine.travel(now, tick=True):
        sync.drain()
        assert not found(client, "oasienne")
    assert not sync.compare().statements
    assert Event.objects.broken_links() == []


def test_a_database_older_than_its_index_is_agreed_with(kept: None, client: Client) -> None:
    """Restoring an older database leaves ghosts, stale and missing statements in the index; one look settles them."""
    gone, changed, missing = list(Statement.objects.published().order_by("pk")[:3])
    word = "halieutique"
    with connection.cursor() as cursor:  # raw SQL: nothing is enqueued, as after a restore
        cursor.execute("UPDATE archive_statement SET state = 'withdrawn' WHERE id = %s", [gone.pk])
        cursor.execute("UPDATE archive_statement SET title = %s WHERE id = %s", [word, changed.pk])
        cursor.execute("UPDATE archive_statement SET state = 'draft' WHERE id = %s", [missing.pk])
    sync.index_statements({missing.pk})
    with connection.cursor() as cursor:
        cursor.execute("UPDATE archive_statement SET state = 'published' WHERE id = %s", [missing.pk])
    different = sync.compare()
    assert (different.ghosts, different.stale, different.missing) == ((gone.pk,), (changed.pk,), (missing.pk,))
    sync.drain()
    assert not sync.compare().statements
    assert found(client, word)


def test_a_long_outbox_is_drained_in_batches(kept: None) -> None:
    """A day without an indexer: rows by the ten thousand, many for one statement, do not pile up in memory."""
    statements = list(Statement.objects.values_list("pk", flat=True))
    rows = [IndexChange(statement_id=statements[number % len(statements)]) for number in range(OUTBOX)]
    IndexChange.objects.bulk_create(rows, batch_size=5_000)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert sync.drain() >= OUTBOX
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 500 * 1024  # kilobytes: the 500 MB of the design
    assert not sync.compare().statements
