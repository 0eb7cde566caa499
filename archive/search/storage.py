"""Files of the index: written durably, read through memory maps.

Whoosh never calls fsync: here a file is on the disk before the table of contents names it,
and the directory before anyone is told that the commit happened.
"""

import mmap
import os
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from io import BytesIO
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import StructFile

from archive.search.manifest import write_manifest

Given = ParamSpec("Given")
Read = TypeVar("Read")


class IndexUnavailable(Exception):  # noqa: N818, a state of things that pages show
    """The index is missing, damaged or of another version: search is away until it is rebuilt."""


def reading(read: Callable[Given, Read]) -> Callable[Given, Read]:
    """Turn whatever a damaged file makes Whoosh raise (a dozen kinds were seen) into IndexUnavailable."""

    @wraps(read)
    def guarded(*args: Given.args, **kwargs: Given.kwargs) -> Read:
        try:
            return read(*args, **kwargs)
        except IndexUnavailable:
            raise
        except Exception as error:
            raise IndexUnavailable(f"The index cannot be read: {error!r}") from error

    return guarded


def sync_directory(path: Path) -> None:
    """Make the names in a directory durable."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class DurableStorage(FileStorage):  # type: ignore[misc]
    """Files in one directory; a rename makes everything written before it durable first."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self._written: set[str] = set()
        self._created: list[StructFile] = []

    def create_file(self, name: str, **kwargs: Any) -> StructFile:
        """Open a new file and remember to make it durable."""
        self._written.add(name)
        created = super().create_file(name, **kwargs)
        self._created.append(created)
        return created

    def abandon(self) -> None:
        """Close every file that was created: on a full disk closing fails too, and nobody needs their content."""
        for created in self._created:
            with suppress(OSError):
                created.file.close()

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:
        """Make all written files durable, then rename, then make the name durable."""
        folder = Path(self.folder)
        for name in self._written:
            if (folder / name).exists():
                sync_file(folder / name)
        write_manifest(folder, newname, oldname, self._written)
        self._written.clear()
        super().rename_file(oldname, newname, safe=safe)
        sync_directory(folder)

    def open_file(self, name: str, **kwargs: Any) -> StructFile:
        """Open a file over its memory map: opening costs the same whatever the size."""
        with (Path(self.folder) / name).open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size == 0:
                return StructFile(BytesIO(), name=name, **kwargs)
            return StructFile(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ), name=name, **kwargs)


def sync_file(path: Path) -> None:
    """Make a file's content durable."""
    with path.open("rb") as file:
        os.fsync(file.fileno())
