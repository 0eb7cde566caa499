"""A whole new index, written beside the one in use and put in its place in one step."""

import json
import shutil
import uuid
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import chain, islice
from pathlib import Path

from whoosh.index import FileIndex

from archive.search.documents import IndexDocument
from archive.search.engine import CURRENT, NAME, SCHEMA_FILE, Writer, index_dir
from archive.search.schema import SCHEMA_VERSION, build_schema
from archive.search.storage import DurableStorage, sync_directory, sync_file

_SEGMENT = 20_000
"""Statements in a segment of a new index, so that a rebuild takes the same memory whatever their number."""


def rebuild_with(documents: Iterator[IndexDocument]) -> int:
    """Write a new generation beside the current one and put it in its place; return how many it holds.

    The caller holds the writer lock. On any error the current generation stays.
    """
    previous = _current_name()
    folder = index_dir() / f"gen-{uuid.uuid4().hex}"
    folder.mkdir(mode=0o700)
    try:
        count = _fill(folder, documents)
        _point_at(folder)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    _remove_generations_but({folder.name, previous})
    return count


def _fill(folder: Path, documents: Iterator[IndexDocument]) -> int:
    described = folder / SCHEMA_FILE
    described.write_text(json.dumps({"schema": SCHEMA_VERSION}), encoding="utf-8")
    sync_file(described)
    FileIndex.create(DurableStorage(folder), build_schema(), NAME)
    count = 0
    for first in documents:
        count += _fill_segment(folder, chain([first], islice(documents, _SEGMENT - 1)))
    return count


def _fill_segment(folder: Path, documents: Iterable[IndexDocument]) -> int:
    writer = Writer(folder)
    count = 0
    try:
        for document in documents:
            writer.add(document)
            count += 1
        writer.commit()
    except BaseException:
        writer.cancel()
        raise
    return count


def _point_at(folder: Path) -> None:
    """Make `current` name a generation, in one step."""
    aside = index_dir() / f"{CURRENT}.{uuid.uuid4().hex}"
    aside.symlink_to(folder.name)
    aside.replace(index_dir() / CURRENT)
    sync_directory(index_dir())


def _current_name() -> str:
    with suppress(OSError):
        return (index_dir() / CURRENT).readlink().name
    return ""


def forget_previous() -> None:
    """Remove the generation before the current one: after a takedown its files still have the words."""
    _remove_generations_but({_current_name()})


def _remove_generations_but(kept: set[str]) -> None:
    """Keep the generation in use and the one before it; remove older ones and what failed rebuilds left."""
    for path in index_dir().iterdir():
        if path.name.startswith("gen-") and path.name not in kept:
            shutil.rmtree(path, ignore_errors=True)
        elif path.name.startswith(f"{CURRENT}."):
            path.unlink(missing_ok=True)
