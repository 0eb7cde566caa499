"""The indexer: one process that writes every change as it comes; a second one waits and takes over.

What it does beside that: it compares index and database in small steps all the time, so that
raw SQL is found too and no comparison holds up a change; it looks at the index's files every
half minute, reads them whole every hour, and makes a new index when something is wrong or
somebody asked for one. A database that is away is waited for.
"""

import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from django.db import DatabaseError, InterfaceError, close_old_connections, connections

from archive.models import IndexChange, Statement
from archive.models.statistics import count_for_planner
from archive.search.documents import documents_of, published_with_parts
from archive.search.engine import (
    IndexUnavailable,
    WriterBusyError,
    damaged_files,
    forget_opened,
    open_snapshot,
    tidy,
    writer_lock,
)
from archive.search.rebuilding import serve_request_locked
from archive.search.sync import drain_locked, rebuild_locked

POLL_SECONDS = 0.2
COMPARE_SECONDS = 600.0
LOOK_SECONDS = 30.0
READ_SECONDS = 3600.0
TIDY_SECONDS = 60.0
DRAIN_SECONDS = 5.0
"""How long changes are written before the other tasks get their turn."""
STEP = 50
"""Statements compared at a time: a change never waits longer than reading so many takes."""

logger = logging.getLogger(__name__)
Say = Callable[[str], None]


@dataclass
class Clock:
    """When each of the regular tasks is due, on a clock that never jumps."""

    _due: dict[str, float] = field(default_factory=dict)

    def is_due(self, task: str, every: float) -> bool:
        """Tell whether a task is due, and count it as done; each is due at start."""
        now = time.monotonic()
        if now < self._due.get(task, 0.0):
            return False
        self._due[task] = now + every
        return True


class Follower:
    """Holds the writer lock and keeps the index the image of the database."""

    def __init__(self, say: Say) -> None:
        """`say` gets a sentence about everything that is done."""
        self._say = say
        self._clock = Clock()
        self._comparison: Iterator[int] = iter(())

    def follow(self, is_stopped: Callable[[], bool]) -> None:
        """Wait for the writer lock, then work, until stopped."""
        self._say("Waiting for the writer lock.")
        while not is_stopped():
            try:
                with writer_lock(wait=False):
                    self._work(is_stopped)
            except WriterBusyError:
                time.sleep(POLL_SECONDS)

    def _work(self, is_stopped: Callable[[], bool]) -> None:
        self._say("Following. Stop with Ctrl-C.")
        while not is_stopped():
            if not self.step():
                time.sleep(POLL_SECONDS)

    def step(self) -> bool:
        """Do what is due; tell whether there was a change to write, so that more may wait."""
        close_old_connections()
        try:
            return self._step()
        except (DatabaseError, InterfaceError) as error:
            logger.warning("The database is away; the indexer waits for it: %s", error)
            connections.close_all()
        except OSError as error:
            logger.warning("The index cannot be written now; the changes stay enqueued: %s", error)
        time.sleep(1.0)
        return False

    def _step(self) -> bool:
        try:
            if serve_request_locked():
                self._say("A new index is in place, as was asked for.")
            if self._clock.is_due("look", LOOK_SECONDS):
                forget_opened()
                open_snapshot()
            if self._clock.is_due("read", READ_SECONDS) and (changed := damaged_files()):
                raise IndexUnavailable(f"Files of the index changed: {', '.join(changed)}.")
            settled = drain_locked(DRAIN_SECONDS)
            if settled:
                self._say(f"{settled} changes written.")
            elif self._clock.is_due("tidy", TIDY_SECONDS) and tidy():
                self._say("Small parts of the index merged.")
            self._compare_a_little()
        except IndexUnavailable as error:
            self._say(f"{error} Making a new index.")
            count = rebuild_locked()
            self._say(f"A new index of {count} statements is in place.")
            return True
        return bool(settled)

    def _compare_a_little(self) -> None:
        """Take the comparison one step on, and begin another when one is due."""
        differences = next(self._comparison, None)
        if differences:
            self._say(f"{differences} differences enqueued.")
        if differences is None and self._clock.is_due("compare", COMPARE_SECONDS):
            self._comparison = comparison()
            count_for_planner()


def comparison() -> Iterator[int]:
    """Compare index and database a few statements at a time, enqueuing what differs; yield how many did.

    The caller holds the writer lock and has drained before each step. Raises IndexUnavailable.
    """
    last = 0
    while ids := list(_published_after(last)):
        last = ids[-1]
        indexed = open_snapshot().digests()
        documents = documents_of(published_with_parts(ids))
        differing = [one.statement for one in documents if indexed.get(one.statement) != [one.digest]]
        IndexChange.objects.enqueue(differing)
        yield len(differing)
    indexed_ids = set(open_snapshot().digests())
    ghosts = indexed_ids - set(Statement.objects.published().values_list("pk", flat=True))
    IndexChange.objects.enqueue(ghosts)
    yield len(ghosts)


def _published_after(last: int) -> Iterator[int]:
    return iter(Statement.objects.published().filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:STEP])
