"""Keeps what was received: the bytes in a file named after their digest, the circumstances in a row.

The only room that writes documents to disk. A file is written beside its place, flushed,
renamed and its directory flushed, so that after a power cut there is the whole file or
none; it is read-only and never written again. Paths are made from digests alone.
"""

import hashlib
import os
import re
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone

from archive.cleaning.clean import CleanDocument
from archive.cleaning.raw import RawDocument
from archive.ingest.fetch import Retrieval
from archive.models import Capture
from archive.models.events import record_event
from archive.vocabulary.terms import EventVerb

_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)


class CaptureDamagedError(Exception):
    """The stored bytes are gone or are no longer those that were received."""


def capture(
    raw: RawDocument, clean: CleanDocument, *, agent: User | None, retrieval: Retrieval | None = None
) -> Capture:
    """Store the bytes, then the row and its event in one transaction; return the row.

    `clean` is what was read out of `raw`; `retrieval` tells how it came, when it was fetched.
    The same bytes received twice are one file and two rows. Raises CaptureDamagedError when
    a file of this digest exists and holds something else, OSError when the disk refuses.
    """
    digest = store_bytes(raw.data)
    text = clean.body.raw
    row = Capture(
        sha256=digest,
        byte_length=len(raw.data),
        file_name=_short(Path(raw.file_name).name, 255),
        claimed_media_type=_short(raw.media_type, 120),
        address=raw.address,
        retrieved_at=timezone.now(),
        retrieved_by=agent,
        media_type=_short(clean.media_type, 120) or "application/octet-stream",
        charset=_short(clean.charset, 40),
        extractor=clean.extractor,
        text=text,
        text_sha256=hashlib.sha256(text.encode()).hexdigest(),
    )
    if retrieval:
        row.address = retrieval.address
        row.redirects = list(retrieval.redirects)
        row.dialled = retrieval.dialled
        row.headers = retrieval.headers
        row.retrieved_at = retrieval.retrieved_at
    with transaction.atomic():
        row.save()
        # The digest stands in the log too, whose own chain shows when a row was changed.
        record_event(row, EventVerb.CAPTURED, agent, changes={"sha256": [None, digest]})
    return row


def stored_bytes(capture: Capture) -> bytes:
    """Return the bytes as they were received; raises CaptureDamagedError when they are gone or differ."""
    return _verified(stored_path(capture.sha256), capture.sha256)


def _short(text: str, most: int) -> str:
    """Cut a claim by the sender to what its column holds, without the characters PostgreSQL refuses."""
    return "".join(filter(str.isprintable, text))[:most]


def stored_path(digest: str) -> Path:
    """Return where the bytes of a digest lie; raises CaptureDamagedError for what is no digest."""
    if not _DIGEST.fullmatch(digest):
        raise CaptureDamagedError(f"{digest!r} is not a SHA-256 digest.")
    return Path(settings.CAPTURE_DIR) / digest[:2] / digest


def _verified(path: Path, digest: str) -> bytes:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise CaptureDamagedError(f"The stored bytes {digest} cannot be read: {error}") from error
    if hashlib.sha256(data).hexdigest() != digest:
        raise CaptureDamagedError(f"The stored bytes {digest} are no longer those that were received.")
    return data


def store_bytes(data: bytes) -> str:
    """Write bytes under their digest, unless they are there already; return the digest."""
    digest = hashlib.sha256(data).hexdigest()
    path = stored_path(digest)
    if path.exists():
        _verified(path, digest)
        return digest
    _make_directory(path.parent)
    beside = path.parent / f".{uuid4().hex}.part"
    try:
        _write(beside, data)
        # Two writers of one digest write the same bytes, so whichever rename comes last changes nothing.
        beside.rename(path)
    finally:
        with suppress(FileNotFoundError):
            beside.unlink()
    _flush_directory(path.parent)
    return digest


def remove_bytes(digest: str) -> None:
    """Remove the bytes of a digest for good: for a takedown alone, which logs it."""
    path = stored_path(digest)
    path.unlink(missing_ok=True)
    if path.parent.is_dir():
        _flush_directory(path.parent)


def _make_directory(directory: Path) -> None:
    """Make a directory and its missing parents, each flushed into its own parent."""
    if directory.is_dir():
        return
    _make_directory(directory.parent)
    directory.mkdir(mode=0o750, exist_ok=True)
    _flush_directory(directory.parent)


def _write(path: Path, data: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o440)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _flush_directory(directory: Path) -> None:
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
