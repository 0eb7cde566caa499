"""Writes the whole archive as a package."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from archive import __version__
from archive.ingest.capture import CaptureDamagedError, stored_bytes
from archive.models import Capture, Event, Statement
from archive.preserve.bag import BagWriter, PackageError
from archive.preserve.one_view import one_view
from archive.preserve.package_content import contents, event_lines, record_files, vocabulary_files
from archive.preserve.package_readme import README
from archive.preserve.rows import Keys
from archive.preserve.schemas import schema_files
from archive.preserve.takedown import taken_down_digests

Progress = Callable[[str, int], None]


@dataclass(frozen=True)
class Exported:
    """What was written."""

    root: str
    files: int
    statements: int


def export_package(folder: Path, progress: Progress = lambda _step, _done: None) -> Exported:
    """Write the archive as it is at this moment into a new folder, while others go on working.

    Raises PackageError when the folder exists or when captures are damaged (run verify first).
    """
    with _new_folder(folder) as beside, one_view():
        writer, keys = BagWriter(beside), Keys()
        _add_captures(writer, progress)
        for path, content in vocabulary_files(keys):
            writer.add(path, content)
        for done, (path, content) in enumerate(record_files(keys), 1):
            writer.add(path, content)
            progress("records", done)
        writer.add("statements.csv", contents())
        writer.add_parts("events.jsonl", event_lines(keys))
        writer.add_tag("README.txt", README.encode())
        for path, content in schema_files():
            writer.add_tag(path, content)
        root = writer.close(_info())
        return Exported(root, writer.file_count, Statement.objects.count())


def _add_captures(writer: BagWriter, progress: Progress) -> None:
    """Write the bytes received, each once, checked on the way; of what was taken down only the digest is left."""
    gone = taken_down_digests()
    digests = Capture.objects.order_by("sha256").values_list("sha256", flat=True).distinct()
    for done, digest in enumerate((one for one in digests.iterator() if one not in gone), 1):
        try:
            writer.add(f"raw/{digest[:2]}/{digest}", stored_bytes(Capture(sha256=digest)))
        except CaptureDamagedError as error:
            raise PackageError(f"{error} Nothing was exported. Run: manage.py archive verify") from error
        progress("captures", done)


def _info() -> dict[str, str]:
    """Return what bag-info.txt says: all of it follows from the archive, so that a copy exports to the same bytes."""
    last = Event.objects.order_by("-pk").first()
    return {
        "Bagging-Date": last.at.astimezone(UTC).date().isoformat() if last else "1970-01-01",
        "Bag-Software-Agent": f"Communique {__version__}",
        "External-Description": "All of an archive of bilateral statements. Bagging-Date is the day of its last event.",
        "Last-Event-Digest": last.digest if last else "none",
    }


@contextmanager
def _new_folder(folder: Path) -> Iterator[Path]:
    """Fill a folder under another name; it appears whole or not at all."""
    if folder.exists():
        raise PackageError(f"{folder} exists: name a folder that does not.")
    beside = folder.with_name(f".{folder.name}.part")
    shutil.rmtree(beside, ignore_errors=True)
    beside.mkdir(parents=True)
    try:
        yield beside
        beside.rename(folder)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
