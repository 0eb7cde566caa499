"""Does work on words that nobody has checked in a forked child with limits: it ends, whatever they do to it.

The child has from the start what its parent has read and built (the authority file, the patterns: seconds of
work), so that it costs milliseconds. The libraries that parse files get a program without the archive's
memory instead (extraction_child.py); here only our own code runs, over text that was cleaned.

The child has no file but the pipe by which it answers, so that it can neither use nor keep open a connection or a
lock of its parent's, and it ends without clean-up, so that it says goodbye on none of them.
"""

import gc
import json
import logging
import multiprocessing
import os
import resource
import signal
import sys
import warnings
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from archive.ingest.extraction_child import LONGEST_ANSWER, limit, refuse_the_world

WALL_SECONDS = 20.0
MEMORY = 512 * 1024**2
"""What the child may take beside what it has from its parent, in bytes."""

_log = logging.getLogger("archive.guard")
_FORK = multiprocessing.get_context("fork")
_PAGES = Path("/proc/self/statm")
_MOST_OPEN = 1 << 20


class LimitReachedError(Exception):
    """The work did not end within its limits; `code` is "too_slow", "too_much_memory", "too_deep" or "crashed"."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def confined(work: Callable[[], object], seconds: float = WALL_SECONDS) -> Any:
    """Return what a function gives, as JSON keeps it, having run it in the child. Raises LimitReachedError."""
    ours, theirs = _FORK.Pipe(duplex=False)
    child = _FORK.Process(target=_answer, args=(work, theirs), daemon=True)
    with warnings.catch_warnings():
        # Python 3.12 warns of forks beside other threads; only the development server has any.
        warnings.simplefilter("ignore", DeprecationWarning)
        child.start()
    theirs.close()
    try:
        answer = ours.recv_bytes(LONGEST_ANSWER) if ours.poll(seconds) else None
    except EOFError:
        answer = b""  # it ended without a word
    except OSError as error:
        raise LimitReachedError("crashed") from error  # its answer is beyond all measure
    finally:
        child.kill()
        child.join()
        ours.close()
    if not answer:
        raise LimitReachedError("too_slow" if answer is None else reason(child.exitcode or 0))
    said = json.loads(answer)
    if "refused" in said:
        raise LimitReachedError(said["refused"])
    return said["done"]


def reason(return_code: int) -> str:
    """Name what ended a child: -24 is the kernel's word for its processor time, -9 the clock's or the memory's."""
    return {-24: "too_slow", -9: "too_slow"}.get(return_code, "crashed")


def _answer(work: Callable[[], object], answer: Connection) -> None:
    """Do the work and say what came of it: the child's whole life."""
    _settle_in(answer.fileno())
    try:
        said: dict[str, object] = {"done": work()}
    except MemoryError:
        said = {"refused": "too_much_memory"}
    except RecursionError:
        said = {"refused": "too_deep"}
    except Exception:
        _log.exception("work within limits failed")
        said = {"refused": "crashed"}
    answer.send_bytes(json.dumps(said).encode())


def _settle_in(pipe: int) -> None:
    """Leave behind what belongs to the parent, and lower the limits for good."""
    gc.freeze()  # what is shared with the parent is not looked through, so that it stays shared
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGABRT):
        signal.signal(number, signal.SIG_DFL)
    os.closerange(3, pipe)
    os.closerange(pipe + 1, _MOST_OPEN)
    limit(_size() + MEMORY)
    sys.addaudithook(refuse_the_world)


def _size() -> int:
    """Return how much memory this process may address already, in bytes; all there is where nobody says."""
    with suppress(OSError):
        return int(_PAGES.read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    return sys.maxsize - MEMORY if resource.RLIM_INFINITY < 0 else resource.RLIM_INFINITY - MEMORY
