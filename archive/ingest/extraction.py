"""Reads a document that nobody has checked yet: cleaning, in a child process with limits.

Small files can keep a parser busy for minutes or fill the memory (a 23 KB PDF, a megabyte
of nested tags: ../shared/design/reliability.md, fact 9); in the child they end within its
limits and the site does not notice. Plain text takes a shorter way, since starting that child
costs 0.4 to 1 s: decoding it as UTF-8 and cutting lines is linear (0.15 s for the longest text
allowed), and a long text is read in a forked child (confined.py), a short one at once.
"""

import base64
import json
import logging
import subprocess
import sys
from dataclasses import asdict, replace
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

from django.utils.translation import gettext_lazy as _

import archive
from archive.cleaning import sniff
from archive.cleaning.body import Body, Cut, Repair
from archive.cleaning.clean import MOST_BYTES, MOST_CHARACTERS, CleanDocument, UnreadableDocument, clean
from archive.cleaning.raw import RawDocument
from archive.cleaning.refusal import SENTENCES as REFUSALS
from archive.ingest.confined import LimitReachedError, confined, reason
from archive.ingest.extraction_child import LONGEST_ANSWER, cleaned

__all__ = ["SENTENCES", "ExtractionFailed", "UnreadableDocument", "extract"]

WALL_SECONDS = 20.0
SHORT = 20_000
"""Bytes of plain text that are cleaned at once; a child would cost more than the cleaning."""
_log = logging.getLogger("archive.guard")
_CHILD = "archive.ingest.extraction_child"
_ROOT = Path(archive.__file__).resolve().parent.parent
_UNSTORABLE = {0: "\ufffd", **dict.fromkeys(range(0xD800, 0xE000), "\ufffd")}
"""NUL, which PostgreSQL refuses, and halves of characters, which UTF-8 does."""

SENTENCES = {
    "too_slow": _("This document took too long to read. Paste the part that is the statement."),
    "too_much_memory": _("This document is built in a way that needs too much memory to read. Paste its text instead."),
    "too_deep": _("The markup of this document is nested too deeply to be read. Paste its text instead."),
    "crashed": _("This document could not be read: the program that opens such files failed. Paste its text instead."),
}
"""The sentences by code, beside those of cleaning."""


class ExtractionFailed(UnreadableDocument):
    """The document could not be read within the limits; `code` is stable, `str()` says what to do."""

    def __str__(self) -> str:
        return str(SENTENCES[self.code])


def extract(raw: RawDocument) -> CleanDocument:
    """Return what can be read out of a document, whatever its bytes do to the reader.

    Raises UnreadableDocument, with a sentence for the person who sent it, and nothing else.
    """
    if len(raw.data) > MOST_BYTES:
        raise UnreadableDocument("too_many_bytes")
    try:
        document = _cleaned_here(raw) if _is_plain(raw.data) else _cleaned_apart(raw)
    except ExtractionFailed as failure:
        _log.warning("document not read (%s): %s bytes", failure.code, len(raw.data))
        raise
    # One character for one, so that every offset holds.
    return replace(document, body=replace(document.body, raw=document.body.raw.translate(_UNSTORABLE)))


def _is_plain(data: bytes) -> bool:
    """Tell whether bytes are UTF-8 text without markup, of a length that is read in no time."""
    if len(data) > 4 * MOST_CHARACTERS or sniff.binary_type(data) is not None or b"\0" in data:
        return False
    try:
        return sniff.text_type(data.decode()) == sniff.TEXT
    except UnicodeDecodeError:
        return False


def _cleaned_here(raw: RawDocument) -> CleanDocument:
    """Clean a plain text with the code of this process."""
    if len(raw.data) <= SHORT:
        return clean(raw)
    try:
        return _answered(confined(lambda: cleaned(raw)))
    except LimitReachedError as limit:
        raise ExtractionFailed(limit.code) from limit


def _cleaned_apart(raw: RawDocument) -> CleanDocument:
    """Clean a document in a child process; the answer comes back as JSON, never as a pickle."""
    answer = _ask_child(json.dumps({**asdict(raw), "data": base64.b64encode(raw.data).decode()}))
    try:
        found = json.loads(answer)
    except ValueError as error:
        raise ExtractionFailed("crashed") from error
    return _answered(found)


def _answered(found: Any) -> CleanDocument:
    """Return the document a child answered, or raise the refusal."""
    try:
        if "document" in found:
            return _document(found["document"])
        code = str(found["refused"])
    except (TypeError, KeyError, AttributeError) as error:
        raise ExtractionFailed("crashed") from error
    if code in REFUSALS:
        raise UnreadableDocument(code)
    raise ExtractionFailed(code if code in SENTENCES else "crashed")


def _ask_child(question: str, seconds: float = WALL_SECONDS) -> str:
    """Run the child on a question; raises ExtractionFailed when it does not end well."""
    with TemporaryFile() as asked, TemporaryFile() as answered:
        asked.write(question.encode())
        asked.seek(0)
        try:
            ended = subprocess.run(  # noqa: S603 - no word of the command comes from outside
                # -E -s: neither the environment nor the user's site-packages play a part.
                [sys.executable, "-E", "-s", "-X", "utf8", "-m", _CHILD],
                stdin=asked,
                stdout=answered,
                stderr=subprocess.DEVNULL,
                cwd=_ROOT,
                env={},
                timeout=seconds,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise ExtractionFailed("too_slow") from error
        except OSError as error:
            raise ExtractionFailed("crashed") from error
        if ended.returncode:
            raise ExtractionFailed(reason(ended.returncode))
        answered.seek(0)
        return answered.read(LONGEST_ANSWER).decode("ascii", errors="replace")


def _document(found: dict[str, Any]) -> CleanDocument:
    """Build the clean document from plain values; raises TypeError or KeyError when they are not one."""
    body = found["body"]
    cuts = tuple(Cut(**cut) for cut in body["cuts"])
    repairs = tuple(Repair(**repair) for repair in body["repairs"])
    rebuilt = Body(**{**body, "cuts": cuts, "repairs": repairs})
    return CleanDocument(**{**found, "body": rebuilt, "warnings": tuple(found["warnings"])})
