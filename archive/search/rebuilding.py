"""A new index whoever writes the present one: here if nobody does, else by the indexer, on request.

INDEX_DIR/rebuild.wanted     a request; the indexer removes it when the new index is in place
"""

import json
import time
from pathlib import Path

from archive.search.engine import WriterBusyError, index_dir, writer_lock
from archive.search.generations import forget_previous
from archive.search.sync import Progress, rebuild_locked

_POLL_SECONDS = 0.2


def request_path() -> Path:
    """Return where a request for a new index lies."""
    return index_dir() / "rebuild.wanted"


def request_rebuild(*, keep_previous: bool = True) -> None:
    """Ask for a new index; whoever writes the index next makes it."""
    wanted = request_path()
    beside = wanted.with_suffix(".part")
    beside.write_text(json.dumps({"keep_previous": keep_previous}), encoding="utf-8")
    beside.replace(wanted)


def rebuild_wherever(progress: Progress | None = None, *, keep_previous: bool = True) -> None:
    """Return when a new index is in place, made by the indexer if one runs."""
    request_rebuild(keep_previous=keep_previous)
    while request_path().exists():
        try:
            with writer_lock(wait=False):
                serve_request_locked(progress)
        except WriterBusyError:
            time.sleep(_POLL_SECONDS)


def serve_request_locked(progress: Progress | None = None) -> bool:
    """Make the new index that was asked for, in a process that holds the writer lock; tell whether one was."""
    wanted = request_path()
    try:
        asked = json.loads(wanted.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return False
    except ValueError:
        asked = {}
    rebuild_locked(progress)
    if not asked.get("keep_previous", True):
        forget_previous()
    wanted.unlink(missing_ok=True)
    return True
