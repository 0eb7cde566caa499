"""Which files a commit stands on, each with its size and SHA-256, written before the commit counts.

Sizes are compared whenever the index is opened, digests at start, every hour and before files
are merged: Whoosh reads a damaged block without a word (../shared/design/reliability.md, section 7).

    gen-…/manifest-<n>.json      beside the n-th table of contents
"""

import hashlib
import json
import os
import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

_TOC = re.compile(r"_[A-Z]+_([0-9]+)\.toc")
Entries = dict[str, tuple[int, str]]


class DamageError(Exception):
    """A file of the index is not the one that was committed."""


def write_manifest(folder: Path, toc: str, beside: str, written: Iterable[str]) -> None:
    """Write the manifest of the commit whose table of contents lies at `beside` and will be `toc`, durably."""
    match = _TOC.fullmatch(toc)
    if not match:
        return
    generation = int(match[1])
    entries = {name: entry for name, entry in _previous(folder, generation).items() if (folder / name).exists()}
    entries |= {name: _entry(folder / name) for name in written if (folder / name).exists() and name != beside}
    entries = {name: entry for name, entry in entries.items() if not _TOC.match(name)}
    entries[toc] = _entry(folder / beside)
    path = _path(folder, generation)
    part = path.with_suffix(".part")
    with part.open("w", encoding="ascii") as file:
        json.dump(entries, file)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def check_sizes(folder: Path, generation: int, segments: Iterable[str]) -> None:
    """Raise DamageError when a file of these segments, or the table of contents, has another size.

    Raises FileNotFoundError when one is gone, as happens too while a writer puts a newer commit in place.
    """
    for name, (size, _digest) in _of_segments(_read(folder, generation), segments).items():
        if (found := (folder / name).stat().st_size) != size:
            raise DamageError(f"{name} has {found} bytes, not {size}.")


def damaged(folder: Path, generation: int, segments: Iterable[str]) -> list[str]:
    """Return the names of the files of these segments, and of the table of contents, that changed or are gone."""
    found = []
    for name, entry in _of_segments(_read(folder, generation), segments).items():
        try:
            if _entry(folder / name) != entry:
                found.append(name)
        except FileNotFoundError:
            found.append(name)
    return found


def prune(folder: Path) -> None:
    """Remove manifests of tables of contents that are gone."""
    tocs = {match[1] for path in folder.glob("*.toc") if (match := _TOC.fullmatch(path.name))}
    for path in folder.glob("manifest-*"):
        if path.stem.removeprefix("manifest-") not in tocs or path.suffix != ".json":
            path.unlink(missing_ok=True)


def _path(folder: Path, generation: int) -> Path:
    return folder / f"manifest-{generation}.json"


def _previous(folder: Path, generation: int) -> Entries:
    with suppress(DamageError, FileNotFoundError):
        return _read(folder, generation - 1)
    return {}


def _read(folder: Path, generation: int) -> Entries:
    path = _path(folder, generation)
    try:
        return {name: (size, digest) for name, (size, digest) in json.loads(path.read_bytes()).items()}
    except (ValueError, AttributeError, TypeError) as error:
        raise DamageError(f"{path.name} cannot be read.") from error


def _of_segments(entries: Entries, segments: Iterable[str]) -> Entries:
    wanted = set(segments)
    found = {name: entry for name, entry in entries.items() if _TOC.match(name) or name.split(".")[0] in wanted}
    if lacking := wanted - {name.split(".")[0] for name in found}:
        raise DamageError(f"The manifest does not list the files of {', '.join(sorted(lacking))}.")
    return found


def _entry(path: Path) -> tuple[int, str]:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
        return file.tell(), digest.hexdigest()
