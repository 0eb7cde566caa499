"""A BagIt package (RFC 8493): written in one pass, checked down to the list of its files.

BagIt itself does not see a file added beside `data/`, the loss of the tag manifest, or
manifests rewritten to fit. So a package must have a tag manifest and exactly the files its
manifests list, and has a root digest (of the tag manifest) to be published elsewhere.
"""

import hashlib
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import bagit

MANIFEST = "manifest-sha256.txt"
TAG_MANIFEST = "tagmanifest-sha256.txt"
DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_LINE = re.compile(r"([0-9a-f]{64})[ \t]+([A-Za-z0-9_./-]+)", re.ASCII)
_BLOCK = 1 << 20


class PackageError(Exception):
    """A package cannot be written or read; the message says why."""


@dataclass
class BagWriter:
    """Writes the files of a bag, keeping the digest of each."""

    folder: Path
    _payload: dict[str, str] = field(default_factory=dict)
    _tags: dict[str, str] = field(default_factory=dict)
    _bytes: int = 0

    def add(self, path: str, *parts: bytes) -> None:
        """Write a file of the payload; its path is under data/."""
        self.add_parts(path, parts)

    def add_parts(self, path: str, parts: Iterable[bytes]) -> None:
        """Write a file of the payload part by part."""
        digest, size = _write(self.folder / "data" / path, parts)
        self._payload[f"data/{path}"] = digest
        self._bytes += size

    def add_tag(self, path: str, content: bytes) -> None:
        """Write a file that describes the package."""
        self._tags[path] = _write(self.folder / path, [content])[0]

    def close(self, info: Mapping[str, str]) -> str:
        """Write the manifests and flush everything; return the root digest."""
        info = {**info, "Payload-Oxum": f"{self._bytes}.{len(self._payload)}"}
        self.add_tag("bagit.txt", DECLARATION.encode())
        self.add_tag("bag-info.txt", "".join(f"{name}: {info[name]}\n" for name in sorted(info)).encode())
        self.add_tag(MANIFEST, _manifest(self._payload))
        root, _size = _write(self.folder / TAG_MANIFEST, [_manifest(self._tags)])
        os.sync()
        return root

    @property
    def file_count(self) -> int:
        """How many files the payload has so far."""
        return len(self._payload)


def _write(path: Path, parts: Iterable[bytes]) -> tuple[str, int]:
    path.parent.mkdir(parents=True, exist_ok=True)
    digest, size = hashlib.sha256(), 0
    with path.open("xb") as file:
        for part in parts:
            file.write(part)
            digest.update(part)
            size += len(part)
    return digest.hexdigest(), size


def _manifest(digests: Mapping[str, str]) -> bytes:
    return "".join(f"{digests[path]}  {path}\n" for path in sorted(digests)).encode()


def root_digest(folder: Path) -> str:
    """Return the one digest that stands for all of a package."""
    return digest_of(folder / TAG_MANIFEST)


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def check_bag(folder: Path, root: str = "") -> list[str]:
    """Return what is wrong with a package, as sentences; nothing for a whole one.

    `root` is the root digest as published elsewhere: with it, nothing can be rewritten unseen.
    """
    if not folder.is_dir():
        return [f"{folder} is not a folder."]
    found, listed = _read_manifests(folder)
    if root and not found and root_digest(folder) != root:
        found.append(
            f"The root digest is {root_digest(folder)}, not {root}: this is another package, or it was rewritten."
        )
    present = dict(_files(folder))
    found += [f"Not in the package: {path}" for path in sorted(listed.keys() - present.keys())]
    found += [f"Not in a manifest: {path}" for path in sorted(present.keys() - listed.keys() - {TAG_MANIFEST})]
    found += [f"Not a plain file: {path}" for path in sorted(present) if not present[path]]
    for path in sorted(listed.keys() & present.keys()):
        if present[path] and digest_of(folder / path) != listed[path]:
            found.append(f"Changed: {path}")
    return found or _as_others_read_it(folder)


def _read_manifests(folder: Path) -> tuple[list[str], dict[str, str]]:
    found: list[str] = []
    listed: dict[str, str] = {}
    for name in (TAG_MANIFEST, MANIFEST):
        try:
            lines = (folder / name).read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            found.append(f"{name} cannot be read: {error}")
            continue
        for line in lines:
            match = _LINE.fullmatch(line)
            if not match or ".." in match[2].split("/") or match[2].startswith("/"):
                found.append(f"{name} has a line that names no file of the package: {line[:120]!r}")
            elif match[2] in listed:
                found.append(f"{name} names {match[2]} twice.")
            else:
                listed[match[2]] = match[1]
    found += [f"{TAG_MANIFEST} does not list {name}." for name in ("bagit.txt", MANIFEST) if name not in listed]
    return found, listed


def _files(folder: Path) -> Iterable[tuple[str, bool]]:
    """Yield every file of a package and whether it is a plain one; an empty folder counts as a file too many."""
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink() or not path.is_dir():
            yield name, path.is_file() and not path.is_symlink()
        elif not any(path.iterdir()):
            yield f"{name}/", False


def _as_others_read_it(folder: Path) -> list[str]:
    """Let another implementation of the standard judge."""
    try:
        bagit.Bag(str(folder)).validate()
    except bagit.BagError as error:
        return [f"Not a valid bag: {error}"]
    return []
