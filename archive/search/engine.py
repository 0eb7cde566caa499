"""The wall round Whoosh: where the index lies, opening it, writing it, putting a new one in its place.

    INDEX_DIR/               0700: Whoosh unpickles its files, so the directory is code
        writer.lock          flock, freed by the kernel whatever happens to the writer
        current -> gen-…     the generation that readers use
        gen-<uuid>/          Whoosh's files, and schema.json which says what is in them

Only a rebuild makes `current`. A missing, damaged or foreign index raises IndexUnavailable:
it is never taken for an index without results.
"""

import fcntl
import json
import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import Any

import numpy as np
from django.conf import settings
from django.dispatch import Signal
from whoosh.index import TOC, FileIndex
from whoosh.writing import NO_MERGE

from archive.search import manifest, pickles
from archive.search.documents import IndexDocument
from archive.search.merging import AT_ONCE, EVERYTHING, chosen, merge_within
from archive.search.quick_writer import QuickWriter
from archive.search.schema import KEY, SCHEMA_VERSION, build_schema
from archive.search.segments import CACHE, Mask, Segment
from archive.search.storage import DurableStorage, is_cut_short
from archive.search.storage import IndexUnavailable as IndexUnavailable

pickles.restrict()

CURRENT = "current"
NAME = "MAIN"
SCHEMA_FILE = "schema.json"
_TRIES = 5
_QUIET = 200_000_000
"""Nanoseconds after which the time of a folder's last change tells one change from the next."""


class WriterBusyError(Exception):
    """Another process is writing the index."""


@dataclass(frozen=True)
class Snapshot:
    """The index as of one commit: its segments, each with what is still alive in it."""

    version: tuple[str, int]
    segments: list[Segment]
    alive: list[Mask]

    @property
    def document_count(self) -> int:
        """How many statements it holds."""
        return sum(int(mask.sum()) for mask in self.alive)

    def digests(self) -> dict[int, list[bytes]]:
        """Return the digests by statement; a statement has one, and a list shows where that fails."""
        found: dict[int, list[bytes]] = {}
        for segment, alive in zip(self.segments, self.alive, strict=True):
            numbers, digests = segment.column("statement"), segment.digests()
            for place in np.flatnonzero(alive):
                found.setdefault(int(numbers[place]), []).append(digests[place])
        return found


@dataclass
class _Opened:
    """What this process has open."""

    snapshot: Snapshot | None = None
    changed: tuple[str, int] | None = None
    """Folder and time of its last change, where that is enough to know that the snapshot is the newest."""
    segments: dict[str, Segment] = field(default_factory=dict)
    lock: Lock = field(default_factory=Lock)


_opened = _Opened()


def index_dir() -> Path:
    """Return the index directory, made at the first call, for its owner only."""
    path = Path(settings.INDEX_DIR)
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    if path.stat().st_mode & 0o077:
        path.chmod(0o700)
    return path


unavailable = Signal()
"""Sent when the index is found missing or damaged; heal.py listens in the web application."""


def open_snapshot() -> Snapshot:
    """Return the index as of the last commit, opening only what is new since the last call.

    Raises IndexUnavailable.
    """
    for _attempt in range(_TRIES):
        try:
            return _snapshot()
        except FileNotFoundError:
            continue  # A writer removed a merged segment between our reading its name and opening it.
        except Exception as error:  # Whoosh raises a dozen kinds for a damaged file.
            unavailable.send_robust(Snapshot)
            raise IndexUnavailable(f"The index cannot be read: {error!r}") from error
    unavailable.send_robust(Snapshot)
    raise IndexUnavailable("There is no index, or its files are missing.")


def forget_opened() -> None:
    """Look at the files anew at the next opening, though no commit came."""
    with _opened.lock:
        _opened.snapshot = None


def _snapshot() -> Snapshot:
    # Every query comes by here, and paths as objects cost more than the two looks at the disk.
    name = f"{settings.INDEX_DIR}/{os.readlink(f'{settings.INDEX_DIR}/{CURRENT}')}"  # noqa: PTH115
    changed = (name, os.stat(name).st_mtime_ns)  # noqa: PTH116
    with _opened.lock:
        if is_cut_short():
            _opened.snapshot = None
        elif _opened.snapshot is not None and _opened.changed == changed:
            return _opened.snapshot
        # A folder that changed a moment ago may change again within the same tick of its clock.
        is_quiet = time.time_ns() - changed[1] > _QUIET
        storage = DurableStorage(Path(name))
        version = (name, int(TOC._latest_generation(storage, NAME)))
        if _opened.snapshot is None or _opened.snapshot.version != version:
            _opened.snapshot = _read_snapshot(storage, version)
        _opened.changed = changed if is_quiet else None
        return _opened.snapshot


def _read_snapshot(storage: DurableStorage, version: tuple[str, int]) -> Snapshot:
    _check_schema(Path(storage.folder))
    contents = TOC.read(storage, NAME, schema=build_schema())
    manifest.check_sizes(Path(storage.folder), contents.generation, [one.segment_id() for one in contents.segments])
    opened: dict[str, Segment] = {}
    alive: list[Mask] = []
    for described in contents.segments:
        key = described.segment_id()
        opened[key] = _segment(storage, described)
        alive.append(opened[key].alive(described))
    _opened.segments = opened
    CACHE.forget(lambda kept: isinstance(kept, tuple) and kept[0] in opened)
    return Snapshot(version, list(opened.values()), alive)


def _segment(storage: DurableStorage, described: Any) -> Segment:
    """Return a segment, opened only where this process has not: segments never change."""
    return _opened.segments.get(described.segment_id()) or Segment(storage, described)


def _check_schema(folder: Path) -> None:
    found = json.loads((folder / SCHEMA_FILE).read_text(encoding="utf-8")).get("schema")
    if found != SCHEMA_VERSION:
        raise IndexUnavailable(f"The index has schema {found}, this version of the archive reads {SCHEMA_VERSION}.")


@contextmanager
def writer_lock(*, wait: bool) -> Iterator[None]:
    """Hold the right to write the index. Raises WriterBusyError when another process has it and `wait` is off."""
    with (index_dir() / "writer.lock").open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise WriterBusyError from error
        yield


class Writer:
    """Replaces and deletes documents of one generation; the caller holds the writer lock."""

    def __init__(self, folder: Path, *, packing: bool = False) -> None:
        """Open a generation for writing, or, with `packing`, for writing a little; raises IndexUnavailable."""
        self._storage = DurableStorage(folder, packing=packing)
        try:
            _check_schema(folder)
            _remove_leftovers(folder)
            index = FileIndex(self._storage, schema=build_schema(), indexname=NAME)
            self._writer = QuickWriter(index)
            names = [described.segment_id() for described in self._writer.segments]
            manifest.check_sizes(folder, self._writer.generation - 1, names)
            self._before = [_segment(self._storage, described) for described in self._writer.segments]
        except Exception as error:
            raise IndexUnavailable(f"The index cannot be written: {error!r}") from error

    def add(self, document: IndexDocument) -> None:
        """Add a document whose statement the index does not hold."""
        self._writer.add_document(**document.for_writer())

    def delete(self, statement: int) -> None:
        """Delete the documents of a statement, as far as they were there before this writer."""
        for described, segment in zip(self._writer.segments, self._before, strict=True):
            for place in segment.postings(KEY, str(statement)).ids:
                described.delete_document(int(place))

    @property
    def segments(self) -> list[Any]:
        """The segments of the last commit, as its table of contents describes them."""
        return list(self._writer.segments)

    def commit(self, merge: Callable[..., object] = NO_MERGE) -> None:
        """Make all changes durable and visible, as one."""
        self._writer.commit(mergetype=merge)

    def cancel(self) -> None:
        """Forget all changes."""
        with suppress(Exception):  # Files are cleared at the next opening; the first error is the one to see.
            self._writer.cancel()
        self._storage.abandon()


@contextmanager
def writing() -> Iterator[Writer]:
    """Write the current generation: commit at the end of the block, forget everything on an error.

    The caller holds the writer lock. Raises IndexUnavailable.
    """
    writer = Writer(current_folder(), packing=True)
    try:
        yield writer
        writer.commit(merge_within(AT_ONCE))
    except BaseException:
        writer.cancel()
        raise


def tidy() -> bool:
    """Merge segments whatever it takes, if some should be; tell whether it was done.

    The caller holds the writer lock, and nobody waits. Raises IndexUnavailable.
    """
    writer = Writer(current_folder())
    try:
        if not chosen(writer.segments, EVERYTHING):
            writer.cancel()
            return False
        writer.commit(merge_within(EVERYTHING))
    except BaseException:
        writer.cancel()
        raise
    return True


def current_folder() -> Path:
    """Return the folder of the generation in use; raises IndexUnavailable when there is none."""
    try:
        return index_dir() / (index_dir() / CURRENT).readlink().name
    except OSError as error:
        raise IndexUnavailable("There is no index yet.") from error


def damaged_files() -> list[str]:
    """Return the files of the current generation whose content changed since their commit.

    Reads every byte. Raises IndexUnavailable.
    """
    for _attempt in range(_TRIES):
        folder = current_folder()
        try:
            contents = TOC.read(DurableStorage(folder), NAME, schema=build_schema())
            found = manifest.damaged(folder, contents.generation, [one.segment_id() for one in contents.segments])
            if not found or TOC._latest_generation(DurableStorage(folder), NAME) == contents.generation:
                return found
        except FileNotFoundError:
            continue  # A writer put a newer commit in place meanwhile.
        except Exception as error:
            raise IndexUnavailable(f"The index cannot be read: {error!r}") from error
    raise IndexUnavailable("There is no index, or its files are missing.")


def _remove_leftovers(folder: Path) -> None:
    """Remove tables of contents that a killed commit left half-way; Whoosh never does."""
    for path in folder.glob(f"_{NAME}_*.toc.*"):
        path.unlink(missing_ok=True)
    manifest.prune(folder)
    shutil.rmtree(folder / f"{NAME}.tmp", ignore_errors=True)
