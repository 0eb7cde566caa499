"""Two copies held against each other: this archive and a package of it, item by item.

The package is older than the archive, so what came since is counted, not found; what both
have must be the same where it never changes (captures, the log), and must follow from the
log where it does (statements). Damaged bytes can be taken back from the package.
"""

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

from archive.ingest.capture import CaptureDamagedError, store_bytes, stored_bytes, stored_path
from archive.models import Capture, Event
from archive.preserve.bag import PackageError, check_bag, digest_of
from archive.preserve.findings import Report
from archive.preserve.package_content import record_files, vocabulary_files
from archive.preserve.rows import Keys, row_of
from archive.preserve.takedown import taken_down_digests


def check_against(report: Report, folder: Path, *, repair: bool = False) -> int:
    """Find where the archive and a package differ; with `repair`, take damaged bytes back. Return how many were.

    Raises PackageError when the package is not whole: it can then say nothing about the archive.
    """
    if wrong := check_bag(folder):
        raise PackageError("The package is not whole, so it proves nothing.\n  " + "\n  ".join(wrong[:20]))
    mended = _check_bytes(report, folder / "data" / "raw", repair=repair)
    known = _check_log(report, folder / "data" / "events.jsonl")
    _check_records(report, folder / "data", same_log=known == Event.objects.count())
    return mended


def _check_bytes(report: Report, folder: Path, *, repair: bool) -> int:
    mended, gone = 0, taken_down_digests()
    for path in sorted(path for path in folder.rglob("*") if path.is_file() and path.name not in gone):
        report.count("bytes in both copies")
        try:
            stored_bytes(Capture(sha256=path.name))
        except CaptureDamagedError as error:
            if repair and digest_of(path) == path.name:
                _take_back(path)
                mended += 1
            else:
                report.find("differs", path.name, f"{error} The package has them: verify --against … --repair")
    return mended


def _take_back(path: Path) -> None:
    """Store the package's bytes; what lies in their place is kept beside the captures, not thrown away."""
    place = stored_path(path.name)
    with suppress(FileNotFoundError):
        aside = place.parents[1].with_name("damaged")
        aside.mkdir(mode=0o750, exist_ok=True)
        place.rename(aside / f"{path.name}.{uuid4().hex[:8]}")
    store_bytes(path.read_bytes())


def _check_log(report: Report, path: Path) -> int:
    """Find events of the package that the archive lacks or has otherwise; return how many the package has."""
    keys, count = Keys(), 0
    for count, packed in enumerate(_lines(path), 1):  # noqa: B007 - the count outlives the loop
        report.count("events in both copies")
        event = Event.objects.filter(pk=packed["id"]).first()
        if event is None:
            report.find("differs", f"event {packed['id']}", "The package has it, the archive does not.")
        elif event.digest != packed["digest"]:
            report.find("differs", f"event {event.pk}", "It is another event in the package.")
        elif not event.is_taken_down and row_of(event, keys) != packed:
            report.find("differs", f"event {event.pk}", "Its content is not that of the package.")
    return count


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _check_records(report: Report, data: Path, *, same_log: bool) -> None:
    """Where nothing was logged since, every file must be the same; else each record must still be there."""
    keys, ours = Keys(), set[str]()
    for path, content in (*vocabulary_files(keys), *record_files(keys)):
        ours.add(path)
        if same_log:
            report.count("files in both copies")
            if not (data / path).is_file():
                report.find("differs", path, "The archive has it, the package does not.")
            elif (data / path).read_bytes() != content:
                report.find("differs", path, "It is not what the package has, and nothing was logged since.")
    if same_log:
        for kept in sorted(data.rglob("*.json")):
            name = kept.relative_to(data).as_posix()
            if name not in ours:
                report.find("differs", name, "The package has it, the archive does not.")
