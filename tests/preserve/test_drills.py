"""What an operator would do, through commands: backups under load put back, and the way from database to database."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.postgres import Cluster
from tests.preserve.conftest import LONG
from tests.preserve.elsewhere import Elsewhere

DOCUMENTS = 300 if LONG else 20
FILL = "from tests.preserve.random_archive import fill; fill({count}, seed={seed})"

WRITE = """
import sys, time
from django.contrib.auth.models import User
from archive.ingest.publish import publish, reviewing
from archive.ingest.resolve import accept_trusted
from tests.drafts import basic_facts, stored_draft
for number in range(100000):
    draft = stored_draft(f"Live {{number}} from {name}", basic_facts(f"Live {{number}}"))
    with reviewing(draft, None) as locked:
        accept_trusted(locked, None)
    publish(draft, None)
    print(draft.reference_code, flush=True)
"""


Make = Callable[..., Elsewhere]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Make:
    """What makes an empty archive in a folder: in SQLite a copy of the first, since `migrate` takes three seconds."""
    first = Elsewhere(tmp_path_factory.mktemp("empty"))
    first.manage("migrate", "-v0")

    def make(folder: Path, database: str = "") -> Elsewhere:
        folder.mkdir(exist_ok=True)
        archive = Elsewhere(folder, database)
        if database:
            archive.manage("migrate", "-v0")
        else:
            shutil.copy(first.folder / "archive.sqlite3", folder)
        return archive

    return make


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_from_sqlite_to_postgresql_and_back_the_bytes_are_the_same(
    made: Make, tmp_path: Path, postgres: Cluster
) -> None:
    first = made(tmp_path / "first")
    first.python(FILL.format(count=DOCUMENTS, seed=31))
    first.manage("archive", "export", str(tmp_path / "a"))
    second = made(tmp_path / "second", postgres.create(f"trip{tmp_path.name[-1]}"))
    second.manage("archive", "import", str(tmp_path / "a"))
    second.manage("archive", "export", str(tmp_path / "b"))
    assert files_of(tmp_path / "b") == files_of(tmp_path / "a")
    assert "Nothing is missing or changed" in second.manage("archive", "verify")
    third = made(tmp_path / "third")
    third.manage("archive", "import", str(tmp_path / "b"))
    third.manage("archive", "export", str(tmp_path / "c"))
    assert files_of(tmp_path / "c") == files_of(tmp_path / "a")
    third.python(FILL.format(count=3, seed=77))
    second.python(FILL.format(count=3, seed=77))
    assert "Nothing is missing or changed" in second.manage("archive", "verify")
    assert "Nothing is missing or changed" in third.manage("archive", "verify")


@pytest.fixture(params=["sqlite", "postgres"])
def live(request: pytest.FixtureRequest, made: Make, tmp_path: Path) -> tuple[Elsewhere, str]:
    """An archive with some content, and the address of an empty database of the same kind."""
    url, empty = "", ""
    if request.param == "postgres":
        cluster: Cluster = request.getfixturevalue("postgres")
        url, empty = cluster.create("live"), cluster.create("restored")
    archive = made(tmp_path / "live", url)
    archive.python(FILL.format(count=DOCUMENTS, seed=41) + "\nfrom archive.search.sync import rebuild\nrebuild()")
    return archive, empty


def test_a_backup_under_load_is_put_back_with_all_that_was_acknowledged(
    live: tuple[Elsewhere, str], tmp_path: Path
) -> None:
    archive, empty = live
    writers = [archive.start(WRITE.format(name=name)) for name in ("a", "b")]
    try:
        acknowledged = [writer.stdout.readline().strip() for writer in writers for _each in range(3) if writer.stdout]
        archive.manage("archive", "backup", str(tmp_path / "backups"))
        after = [writer.stdout.readline().strip() for writer in writers if writer.stdout]
    finally:
        for writer in writers:
            writer.kill()
            writer.communicate()
    assert all(code.startswith("S-") for code in [*acknowledged, *after])
    (backup,) = (tmp_path / "backups").iterdir()
    restored = Elsewhere(tmp_path / "restored", empty)
    restored.manage("archive", "restore", str(backup))
    assert "Nothing is missing or changed" in restored.manage("archive", "verify")
    kept = restored.python("from archive.models import Statement as S\nprint(*S.objects.values_list('reference_code'))")
    assert all(f"'{code}'" in kept for code in acknowledged)
    assert "not empty" in restored.manage("archive", "restore", str(backup), expect=1)


def test_a_damaged_or_foreign_backup_is_refused(made: Make, tmp_path: Path, postgres: Cluster) -> None:
    archive = made(tmp_path / "archive")
    archive.python(FILL.format(count=4, seed=1))
    archive.manage("archive", "backup", str(tmp_path / "backups"))
    (backup,) = (tmp_path / "backups").iterdir()
    elsewhere = Elsewhere(tmp_path / "elsewhere", postgres.create("foreign"))
    assert "archive export" in elsewhere.manage("archive", "restore", str(backup), expect=1)
    capture = next(path for path in (backup / "captures").rglob("*") if path.is_file())
    capture.write_bytes(b"damaged")
    target = Elsewhere(tmp_path / "target")
    assert "damaged" in target.manage("archive", "restore", str(backup), expect=1)
    assert "not a backup" in target.manage("archive", "restore", str(tmp_path), expect=1)


EDIT = """
import os
others = 0
while others < 7 and os.fork():
    others += 1
from django.db import OperationalError, connection, transaction
from archive.models import Statement
failed = 0
for turn in range({turns}):
    try:
        with transaction.atomic():
            one = Statement.objects.order_by("pk")[turn % 8]
            one.title = str(int(one.title) + 1)
            one.save()
            Statement.objects.create(title="0", body="x" * 3000)
    except OperationalError:
        failed += 1
print(failed)
"""


def test_eight_writers_on_sqlite_meet_no_lock_and_lose_no_count(made: Make, tmp_path: Path) -> None:
    turns = 1250 if LONG else 40
    archive = made(tmp_path / "busy")
    archive.python("from archive.models import Statement as S\nfor _ in range(8): S.objects.create(title='0')")
    failed = archive.start(EDIT.format(turns=turns)).communicate(timeout=900)[0]  # when the last of them has ended
    assert failed.split() == ["0"] * 8
    with sqlite3.connect(archive.folder / "archive.sqlite3") as database:
        (total,) = database.execute("SELECT sum(CAST(title AS INTEGER)) FROM archive_statement").fetchone()
        assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    database.close()
    assert total == 8 * turns


def test_the_pragmas_are_in_force(db: None) -> None:
    from django.db import connection

    if connection.vendor != "sqlite":
        pytest.skip("SQLite only")
    with connection.cursor() as cursor:
        found = {name: cursor.execute(f"PRAGMA {name}").fetchone()[0] for name in ("foreign_keys", "synchronous")}
    assert found == {"foreign_keys": 1, "synchronous": 2}
