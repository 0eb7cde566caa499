"""The files of a small segment as one, so that a single edit makes one file durable and not a dozen.

A pack is a line of JSON (name → offset after the line, size) and then the files end to end.
It is read whole: no pack is large.
"""

import json
from collections.abc import Mapping
from pathlib import Path

LARGEST = 1 << 20
"""Bytes of the files that are packed, at most."""
SUFFIX = "pack"


def pack_of(name: str) -> str:
    """Return the pack that a segment's file would be in."""
    return f"{name.split('.')[0]}.{SUFFIX}"


def write_pack(path: Path, files: Mapping[str, bytes]) -> None:
    """Write a pack."""
    table, offset = {}, 0
    for name, content in files.items():
        table[name] = (offset, len(content))
        offset += len(content)
    with path.open("wb") as file:
        file.write(json.dumps(table).encode("ascii") + b"\n")
        file.writelines(files.values())


def read_pack(path: Path) -> dict[str, bytes]:
    """Return the files of a pack by name; none where there is no pack. Raises ValueError when it is damaged."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return {}
    line, _, files = content.partition(b"\n")
    return {name: files[offset : offset + size] for name, (offset, size) in json.loads(line).items()}
