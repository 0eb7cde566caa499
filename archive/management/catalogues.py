"""Compiles the translations with Babel, since GNU gettext is not on a bare machine."""

import os
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po


def compile_catalogues(folder: Path) -> int:
    """Write a .mo beside every .po that is newer; return how many were written.

    Raises ValueError when a catalogue cannot be read.
    """
    written = 0
    for source in sorted(folder.glob("*/LC_MESSAGES/*.po")):
        compiled = source.with_suffix(".mo")
        if compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime:
            continue
        with source.open("rb") as file:
            catalogue = read_po(file, locale=source.parent.parent.name, abort_invalid=True)
        beside = compiled.with_suffix(f".{os.getpid()}.part")  # two processes may compile at once
        with beside.open("wb") as file:
            write_mo(file, catalogue)
        beside.replace(compiled)
        written += 1
    return written
