"""The bytes as received against their rows: changed, missing, untracked."""

import hashlib
import random
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from django.conf import settings

from archive.ingest.capture import stored_path
from archive.models import Capture
from archive.preserve.bag import digest_of
from archive.preserve.findings import Report
from archive.preserve.takedown import taken_down_digests

_TRIES = 5
_GRACE_SECONDS = 2.0

Sample = Callable[[list[tuple[str, int]]], list[tuple[str, int]]]


def check_captures(report: Report, *, full: bool, sample: int = 0) -> None:
    """Find stored bytes that changed, are missing, or belong to no capture.

    Quick looks at names and sizes; full reads every byte, or those of `sample` captures drawn by lot.
    """
    present = stored_files()
    gone = taken_down_digests()
    known = dict(Capture.objects.order_by().values_list("sha256", "byte_length").distinct())
    expected = {digest: size for digest, size in known.items() if digest not in gone}
    to_read = set(_drawn(expected, sample)) if full else set()
    for digest, size in expected.items():
        _check(report, digest, size, present.get(digest), read=digest in to_read)
    for digest in gone & present.keys():
        report.find("not taken down", digest, f"They were taken down and are here again: remove {present[digest]}.")
    _check_untracked(report, {name: path for name, path in present.items() if name not in known})


def stored_files() -> dict[str, Path]:
    """Return every file where captures are kept, by its name, or by its path where it is out of place."""
    root = Path(settings.CAPTURE_DIR)
    found: dict[str, Path] = {}
    for path in root.rglob("*") if root.is_dir() else ():
        if not path.is_dir() or path.is_symlink():
            in_place = path.parent.parent == root and path.parent.name == path.name[:2] and not path.is_symlink()
            found[path.name if in_place else str(path.relative_to(root))] = path
    return found


def _drawn(expected: Iterable[str], sample: int) -> list[str]:
    digests = sorted(expected)
    return random.sample(digests, sample) if 0 < sample < len(digests) else digests


def _check(report: Report, digest: str, size: int, path: Path | None, *, read: bool) -> None:
    report.count("captures read" if read else "captures looked at")
    if path is None:
        text = f"The bytes are missing: restore {stored_path(digest)} from a backup, or verify --against BAG --repair."
        report.find("missing", digest, text)
        return
    found = path.stat().st_size
    if found != size:
        report.find("changed", digest, f"{found} bytes where {size} were received: restore {path} from a backup.")
    elif read and (wrong := _wrong_digest(path, digest)):
        report.find("changed", digest, wrong)


def _wrong_digest(path: Path, digest: str) -> str:
    """Return what is wrong with a file's content; a disk that fails to read is asked again."""
    for attempt in range(_TRIES):
        try:
            return "" if digest_of(path) == digest else f"Other bytes than were received: restore {path} from a backup."
        except OSError as error:
            problem = f"{path} cannot be read: {error}"
            time.sleep(0.05 * 2**attempt)
    return problem


def _check_untracked(report: Report, strays: dict[str, Path]) -> None:
    """Find files of no capture; one that a transaction under way has just written is given time."""
    if strays:
        time.sleep(_GRACE_SECONDS)
        kept = set(Capture.objects.filter(sha256__in=strays).values_list("sha256", flat=True))
        for name in sorted(strays.keys() - kept):
            text = f"No capture has these bytes (an ingest that broke off, or a stranger's): move {strays[name]} away."
            report.find("untracked", name, text)


def check_texts(report: Report) -> None:
    """Find captures whose text is not the one that was read out of them."""
    for capture in Capture.objects.only("pk", "text", "text_sha256").order_by("pk").iterator(chunk_size=200):
        report.count("texts")
        if capture.text and hashlib.sha256(capture.text.encode()).hexdigest() != capture.text_sha256:
            report.find("text changed", f"capture {capture.pk}", "Its text is not the one read out: restore a backup.")
