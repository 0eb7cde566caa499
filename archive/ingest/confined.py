"""Does work on words that nobody has checked in a forked child with limits: it ends, whatever they do to it.

The child has from the start what its parent has read and built (the authority file, the patterns: seconds of
work), so that it costs milliseconds. The libraries that parse files get a program without the archive's
memory instead (extraction_child.py); here only our own code runs, over text that was cleaned.

The child has no file but the pipe by which it is asked and answers, so that it can neither use nor keep open a
connection or a lock of its parent's, and it ends without clean-up, so that it says goodbye on none of them.

One child does many pieces of work in a row, each within limits of its own. A piece that fails ends its child and
nothing else: the next one has a new child.
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
from multiprocessing.context import ForkProcess
from pathlib import Path
from typing import Any, Self

from archive.ingest import extraction_child
from archive.ingest.extraction_child import LONGEST_ANSWER, limit, refuse_the_world

WALL_SECONDS = 20.0
MEMORY = 512 * 1024**2
"""What a piece of work may take beside what the child has already, in bytes."""
MOST_PIECES = 50
"""Pieces of work of one child."""
MOST_LEFT = 64 * 1024**2
"""What they may leave behind in it, in bytes: a child that has grown by more does no other."""

_log = logging.getLogger("archive.guard")
_FORK = multiprocessing.get_context("fork")
_PAGES = Path("/proc/self/statm")
_MOST_OPEN = 1 << 20


class LimitReachedError(Exception):
    """The work did not end within its limits; `code` is "too_slow", "too_much_memory", "too_deep" or "crashed"."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def confined(work: Callable[[], object]) -> Any:
    """Return what a function gives, as JSON keeps it, having run it in a child. Raises LimitReachedError."""
    with Confinement(lambda _: work()) as child:
        return child.done(None)


class Confinement:
    """Does a function's work on one thing after another in children with limits; leaving the context ends them."""

    def __init__(self, work: Callable[[Any], object]) -> None:
        """Take the function; a child begins when there is something to do, with what the parent has then."""
        self._work = work
        self._child: ForkProcess | None = None
        self._pipe: Connection | None = None
        self._pieces = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def done(self, thing: object) -> Any:
        """Return what the function gives for a thing, as JSON keeps it. Raises LimitReachedError, for it alone."""
        try:
            said = json.loads(self._answer(thing))
            if "refused" in said:
                raise LimitReachedError(said["refused"])
        except BaseException:
            self._end()
            raise
        self._pieces += 1
        if said["spent"] or self._pieces >= MOST_PIECES:
            self._end()
        return said["done"]

    def _answer(self, thing: object) -> bytes:
        """Return what the child says; raises LimitReachedError where it says nothing in time, or too much."""
        if self._child and not self._child.is_alive():
            self._end()  # it died of something else than this thing
        pipe = self._pipe or self._begin()
        answer: bytes | None = b""
        try:
            pipe.send(thing)
            answer = pipe.recv_bytes(LONGEST_ANSWER) if pipe.poll(WALL_SECONDS) else None
        except (EOFError, ConnectionError):
            pass  # it ended without a word
        except OSError as error:
            raise LimitReachedError("crashed") from error  # its answer is beyond all measure
        if not answer:
            code = self._end()
            raise LimitReachedError("too_slow" if answer is None else reason(code))
        return answer

    def _begin(self) -> Connection:
        """Start a child and return our end of the pipe to it."""
        self._pipe, theirs = _FORK.Pipe()
        self._child = _FORK.Process(target=_work_on, args=(self._work, theirs), daemon=True)
        self._pieces = 0
        with warnings.catch_warnings():
            # Python 3.12 warns of forks beside other threads; only the development server has any.
            warnings.simplefilter("ignore", DeprecationWarning)
            self._child.start()
        theirs.close()
        return self._pipe

    def _end(self) -> int:
        """End the child, if there is one, and return by what code it ended."""
        child, pipe = self._child, self._pipe
        self._child = self._pipe = None
        if child is None or pipe is None:
            return 0
        child.kill()
        child.join()
        pipe.close()
        return child.exitcode or 0


def reason(return_code: int) -> str:
    """Name what ended a child: -24 is the kernel's word for its processor time, -9 the clock's or the memory's."""
    return {-24: "too_slow", -9: "too_slow"}.get(return_code, "crashed")


def _work_on(work: Callable[[Any], object], pipe: Connection) -> None:
    """Do one piece of work after another and say what came of it: the child's whole life."""
    _settle_in(pipe.fileno())
    at_first = _size()
    while True:
        try:
            thing = pipe.recv()
        except EOFError:
            os._exit(0)  # the parent is gone
        _limit_this_piece()
        said = _came_of(work, thing)
        pipe.send_bytes(json.dumps({**said, "spent": _size() - at_first > MOST_LEFT}).encode())


def _came_of(work: Callable[[Any], object], thing: object) -> dict[str, object]:
    try:
        return {"done": work(thing)}
    except MemoryError:
        return {"refused": "too_much_memory"}
    except RecursionError:
        return {"refused": "too_deep"}
    except Exception:
        _log.exception("work within limits failed")
        return {"refused": "crashed"}


def _settle_in(pipe: int) -> None:
    """Leave behind what belongs to the parent, and lower the limits for good to those of all pieces of work."""
    gc.freeze()  # what is shared with the parent is not looked through, so that it stays shared
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGABRT):
        signal.signal(number, signal.SIG_DFL)
    os.closerange(3, pipe)
    os.closerange(pipe + 1, _MOST_OPEN)
    limit(_size() + MOST_LEFT + MEMORY, MOST_PIECES * extraction_child.CPU_SECONDS)
    sys.addaudithook(refuse_the_world)


def _limit_this_piece() -> None:
    """Give the next piece of work its own limits, whatever those before it took."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime) + 1 + extraction_child.CPU_SECONDS
    for kind, most in ((resource.RLIMIT_CPU, seconds), (resource.RLIMIT_AS, _size() + MEMORY)):
        _, hard = resource.getrlimit(kind)
        with suppress(ValueError):  # a system without this limit; the parent's clock still counts
            resource.setrlimit(kind, (most, hard))


def _size() -> int:
    """Return how much memory this process may address already, in bytes; all there is where nobody says."""
    with suppress(OSError):
        return int(_PAGES.read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    all_there_is = sys.maxsize if resource.RLIM_INFINITY < 0 else resource.RLIM_INFINITY
    return all_there_is - MOST_LEFT - MEMORY
