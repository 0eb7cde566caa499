"""Where no indexer runs, whoever finds the index away has it made anew, in a process apart.

A web worker must not spend a minute on it, and may be killed. So the application, when it
starts and when it meets a missing or damaged index, starts `manage.py index heal`, which does
nothing while another process writes. Commands and tests start nothing: only the web entry
point (archive/wsgi.py) switches this on.
"""

import logging
import subprocess
import sys
import time
from threading import Lock

from django.conf import settings
from django.db import connections

from archive.models import IndexChange
from archive.search.engine import IndexUnavailable, WriterBusyError, damaged_files, open_snapshot, writer_lock
from archive.search.engine import unavailable as index_found_away
from archive.search.rebuilding import serve_request_locked
from archive.search.sync import changes_left, compare, drain_locked, rebuild_locked

AGAIN_SECONDS = 30.0
logger = logging.getLogger(__name__)
_lock = Lock()
_started_at: float | None = None


def heal() -> str:
    """Make the index whole if nobody else writes it; return what was done, in a sentence."""
    try:
        with writer_lock(wait=False):
            serve_request_locked()
            try:
                return _mend_locked()
            except IndexUnavailable as error:
                count = rebuild_locked()
                return f"{error} A new index of {count} statements is in place."
    except WriterBusyError:
        return "Another process writes the index."


def _mend_locked() -> str:
    if changed := damaged_files():
        raise IndexUnavailable(f"Files of the index changed: {', '.join(changed)}.")
    drain_locked()
    found = len(compare().statements)
    drain_locked()
    return f"The index is whole; {found} differences were mended."


def watch() -> None:
    """Have the index healed whenever this process finds it away; called by the web entry point alone."""
    index_found_away.connect(_start_apart, dispatch_uid="index_heal")
    changes_left.connect(_start_apart, dispatch_uid="index_heal")
    try:
        open_snapshot()
        if IndexChange.objects.exists():
            _start_apart()
    except IndexUnavailable:
        pass  # The signal has started it.
    except Exception:
        logger.exception("The index could not be looked at when the application started.")
    finally:
        connections.close_all()  # Workers that are forked from this process must not share a connection.


def _start_apart(**_signal: object) -> None:
    """Start `manage.py index heal`, at most every half minute from one process."""
    global _started_at
    with _lock:
        now = time.monotonic()
        if _started_at is not None and now - _started_at < AGAIN_SECONDS:
            return
        _started_at = now
    command = [sys.executable, str(settings.BASE_DIR / "manage.py"), "index", "heal"]
    subprocess.Popen(command, start_new_session=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own command
