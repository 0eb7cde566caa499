"""Files of the index: written durably, read through memory maps.

Whoosh never calls fsync: here a file is on the disk before the table of contents names it,
and the directory before anyone is told that the commit happened.
"""

import mmap
import os
from pathlib import Path
from typing import Any

from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import StructFile


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

    def create_file(self, name: str, **kwargs: Any) -> StructFile:
        """Open a new file and remember to make it durable."""
        self._written.add(name)
        return super().create_file(name, **kwargs)

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:
        """Make all written files durable, then rename, then make the name durable."""
        folder = Path(self.folder)
        for name in self._written:
            if (folder / name).exists():
                _sync_file(folder / name)
        self._written.clear()
        super().rename_file(oldname, newname, safe=safe)
        sync_directory(folder)

    def open_file(self, name: str, **kwargs: Any) -> StructFile:
        """Open a file over its memory map: opening costs the same whatever the size."""
        with (Path(self.folder) / name).open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size == 0:
                return super().open_file(name, **kwargs)
            return StructFile(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ), name=name, **kwargs)


def _sync_file(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())
