"""A copy of the database and of every capture, made while the archive works, and put back.

    <folder>/<UTC time>/
        database.sqlite3 or database.dump
        captures/ab/<sha256>
        manifest.json            every file with its size and digest, and what made it

A backup is for the same kind of database and any later version of this software; a package
(export) is for readers, other databases and other software.
"""

import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.db import OperationalError, connection, connections, transaction
from django.utils import timezone

from archive import __version__
from archive.ingest.capture import CaptureDamagedError, store_bytes, stored_bytes
from archive.models import Capture, Event
from archive.preserve import postgres_dump
from archive.preserve.bag import digest_of
from archive.preserve.takedown import taken_down_digests

MANIFEST = "manifest.json"
_FILES = {"sqlite": "database.sqlite3", "postgresql": "database.dump"}

Progress = Callable[[str, int], None]


class BackupError(Exception):
    """A backup cannot be made or put back; the message says why."""


@dataclass(frozen=True)
class Backup:
    """What was made or put back."""

    folder: Path
    captures: int
    bytes: int


def back_up(into: Path, progress: Progress = lambda _step, _done: None) -> Backup:
    """Copy the archive into a new folder named by the time; raises BackupError, and leaves nothing half-made."""
    folder = into / timezone.now().strftime("%Y-%m-%dT%H%M%S.%fZ")
    beside = into / f".{folder.name}.part"
    beside.mkdir(parents=True)
    try:
        digests = _copy_database(beside)
        progress("database", 1)
        files = {name: _entry(beside / name) for name in _FILES.values() if (beside / name).exists()}
        for done, digest in enumerate(digests, 1):
            files[f"captures/{digest[:2]}/{digest}"] = _copy_capture(digest, beside / "captures")
            progress("captures", done)
        _write_manifest(beside, files, len(digests))
        beside.rename(folder)
    except (OSError, sqlite3.Error, CaptureDamagedError, postgres_dump.DumpError) as error:
        raise BackupError(str(error)) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return Backup(folder, len(digests), sum(entry["bytes"] for entry in files.values()))


def _copy_database(folder: Path) -> list[str]:
    """Copy the database as of one moment; return the digests of the captures it names then."""
    path = folder / _FILES[connection.vendor]
    if connection.vendor == "postgresql":
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            postgres_dump.dump(path, postgres_dump.export_snapshot())
            return _digests()
    with connection.cursor() as cursor:
        cursor.execute("VACUUM INTO %s", [str(path)])
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as copy:
        if copy.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            raise BackupError("The copy of the database is not sound: look at the disk, then try again.")
        kept = copy.execute(f"SELECT DISTINCT sha256 FROM {Capture._meta.db_table}")  # noqa: S608 - our own name
        gone = taken_down_digests()
        return sorted(digest for (digest,) in kept if digest not in gone)


def _digests() -> list[str]:
    return sorted(set(Capture.objects.values_list("sha256", flat=True)) - taken_down_digests())


def _copy_capture(digest: str, folder: Path) -> dict[str, Any]:
    data = stored_bytes(Capture(sha256=digest))
    path = folder / digest[:2] / digest
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return {"bytes": len(data), "sha256": digest}


def _entry(path: Path) -> dict[str, Any]:
    return {"bytes": path.stat().st_size, "sha256": digest_of(path)}


def _write_manifest(folder: Path, files: dict[str, Any], captures: int) -> None:
    about = {
        "made_at": timezone.now().isoformat(),
        "software": __version__,
        "database": connection.vendor,
        "captures": captures,
        "files": files,
    }
    text = json.dumps(about, indent=1, sort_keys=True)
    (folder / MANIFEST).write_text(text, encoding="utf-8")


def check_backup(folder: Path) -> dict[str, Any]:
    """Return the manifest of a backup whose files are all there and unchanged; raises BackupError."""
    try:
        about: dict[str, Any] = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        files = about["files"].items()
    except (OSError, ValueError, KeyError, AttributeError) as error:
        raise BackupError(f"{folder} is not a backup: {error}") from error
    for name, entry in files:
        path = folder / name
        if not path.is_file() or _entry(path) != entry:
            raise BackupError(f"The backup is damaged: {name} is missing or changed. Take another one.")
    return about


def put_back(folder: Path, progress: Progress = lambda _step, _done: None) -> Backup:
    """Put a backup into an empty archive and bring its tables up to date; the index is the caller's to rebuild.

    Raises BackupError when the backup is damaged, of another kind of database, or the archive is not empty.
    """
    about = check_backup(folder)
    if about["database"] != connection.vendor:
        text = "The backup is of {}, this archive runs on {}: move between them with archive export and import."
        raise BackupError(text.format(about["database"], connection.vendor))
    _demand_empty()
    captures = sorted(name for name in about["files"] if name.startswith("captures/"))
    for done, name in enumerate(captures, 1):
        store_bytes((folder / name).read_bytes())
        progress("captures", done)
    with _database_aside():
        _put_database(folder / _FILES[connection.vendor])
    progress("database", 1)
    call_command("migrate", verbosity=0)
    return Backup(folder, len(captures), sum(entry["bytes"] for entry in about["files"].values()))


def _demand_empty() -> None:
    tables = connection.introspection.table_names()
    if Event._meta.db_table in tables and Event.objects.exists():
        raise BackupError("This archive is not empty: restore into another VAR_DIR or DATABASE_URL.")
    if connection.vendor == "postgresql" and tables:
        raise BackupError("This database has tables: restore into a new one (createdb).")


@contextmanager
def _database_aside() -> Iterator[None]:
    """Let no connection of this process hold the database while it is replaced."""
    connections.close_all()
    try:
        yield
    except (OSError, OperationalError, postgres_dump.DumpError) as error:
        raise BackupError(str(error)) from error


def _put_database(path: Path) -> None:
    if connection.vendor == "postgresql":
        postgres_dump.restore(path)
        return
    place = Path(settings.DATABASES["default"]["NAME"])
    place.parent.mkdir(parents=True, exist_ok=True)
    beside = place.with_name(f".{place.name}.part")
    shutil.copyfile(path, beside)
    for left in ("-wal", "-shm"):
        place.with_name(place.name + left).unlink(missing_ok=True)
    beside.replace(place)
