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
from weakref import WeakSet

from whoosh.filedb.filestore import FileStorage, RamStorage
from whoosh.filedb.structfile import StructFile

from archive.search.manifest import write_manifest
from archive.search.packs import LARGEST, pack_of, read_pack, write_pack

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


_mapped: WeakSet[mmap.mmap] = WeakSet()
"""Every memory map that is in use."""


def mapped_bytes(file: StructFile) -> Any:
    """Return what a file opened here reads from, to take slices of: threads may share it."""
    inner = file.file
    return inner.getvalue() if isinstance(inner, BytesIO) else inner


def is_cut_short() -> bool:
    """Tell whether a file in use has become shorter: reading beyond its end would kill this process."""
    return any(not mapped.closed and mapped.size() < len(mapped) for mapped in _mapped)


def sync_directory(path: Path) -> None:
    """Make the names in a directory durable."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class DurableStorage(FileStorage):  # type: ignore[misc]
    """Files in one directory; a rename makes everything written before it durable first."""

    def __init__(self, folder: Path, *, packing: bool = False) -> None:
        """With `packing` the files of a small segment come to the disk as one; the caller writes little."""
        super().__init__(str(folder))
        self._packing = packing
        self._written: set[str] = set()
        self._unpacked: dict[str, bytes] = {}
        """Files written in memory, until the rename says that they are wanted."""
        self._packs: dict[str, dict[str, bytes]] = {}
        self._created: list[StructFile] = []

    def create_file(self, name: str, **kwargs: Any) -> StructFile:
        """Open a new file and remember to make it durable."""
        if not self._packing or name.startswith("_"):
            self._written.add(name)
            created = super().create_file(name, **kwargs)
            self._created.append(created)
            return created
        return StructFile(BytesIO(), name=name, onclose=lambda file: self._remember(name, file.file.getvalue()))

    def _remember(self, name: str, content: bytes) -> None:
        self._unpacked[name] = content

    def abandon(self) -> None:
        """Close every file that was created: on a full disk closing fails too, and nobody needs their content."""
        for created in self._created:
            with suppress(OSError):
                created.file.close()

    def temp_storage(self, name: str | None = None) -> RamStorage:
        """Return where columns wait until they are whole: a few dozen bytes for each statement."""
        return RamStorage()

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:
        """Make all written files durable, then rename, then make the name durable."""
        folder = Path(self.folder)
        self._write_unpacked(folder)
        for name in self._written:
            if (folder / name).exists():
                sync_file(folder / name)
        write_manifest(folder, newname, oldname, self._written)
        self._written.clear()
        super().rename_file(oldname, newname, safe=safe)
        sync_directory(folder)

    def _write_unpacked(self, folder: Path) -> None:
        files, self._unpacked = self._unpacked, {}
        if sum(map(len, files.values())) > LARGEST:
            for name, content in files.items():
                (folder / name).write_bytes(content)
            self._written |= files.keys()
        elif files:
            pack = pack_of(next(iter(files)))
            write_pack(folder / pack, files)
            self._written.add(pack)

    def open_file(self, name: str, **kwargs: Any) -> StructFile:
        """Open a file over its memory map, or in its pack: opening costs the same whatever the size."""
        packed = self._packed(name)
        if packed is not None:
            return StructFile(BytesIO(packed), name=name, **kwargs)
        with (Path(self.folder) / name).open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size == 0:
                return StructFile(BytesIO(), name=name, **kwargs)
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        _mapped.add(mapped)
        return StructFile(mapped, name=name, **kwargs)

    def content(self, name: str) -> bytes:
        """Return what is in a file, of which all is wanted once; nothing where there is no file."""
        packed = self._packed(name)
        if packed is not None:
            return packed
        try:
            with open(f"{self.folder}/{name}", "rb", buffering=0) as file:  # noqa: PTH123, paths cost more than the file
                return file.read()
        except FileNotFoundError:
            return b""

    def file_exists(self, name: str) -> bool:
        """Tell whether there is a file, in a pack or by itself."""
        return self._packed(name) is not None or super().file_exists(name)

    def file_length(self, name: str) -> int:
        """Return the size of a file in bytes."""
        packed = self._packed(name)
        return super().file_length(name) if packed is None else len(packed)

    def _packed(self, name: str) -> bytes | None:
        """Return the content of a file that is in a pack."""
        if name.startswith("_"):
            return None
        pack = pack_of(name)
        if pack not in self._packs:
            self._packs[pack] = read_pack(Path(self.folder) / pack)
        return self._packs[pack].get(name)


def sync_file(path: Path) -> None:
    """Make a file's content durable."""
    with path.open("rb") as file:
        os.fsync(file.fileno())
