"""Keeping the index the image of the database: drain the outbox, rebuild, compare.

../shared/design/reliability.md section 2.2: rows are read, the current state of what they name is
written to the index and made durable, and only then exactly those rows are deleted. A kill
anywhere in between repeats work and loses nothing.
"""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import inf
from time import monotonic
from typing import Any

from django.dispatch import Signal

from archive.models import IndexChange, Statement
from archive.models.statistics import count_for_planner
from archive.search.documents import IndexDocument, documents_of, published_with_parts
from archive.search.engine import IndexUnavailable, WriterBusyError, open_snapshot, writer_lock, writing
from archive.search.generations import rebuild_with

BATCH = 500
REQUEST_SECONDS = 2.0
"""How long a process that has other work to do writes the index for itself and others."""
changes_left = Signal()
"""Sent when such a process leaves changes that no indexer may be there to write."""
Progress = Callable[[int, int], None]

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Differences:
    """Statements the index lacks, holds though they are not published, holds otherwise, or holds twice."""

    missing: tuple[int, ...] = ()
    ghosts: tuple[int, ...] = ()
    stale: tuple[int, ...] = ()
    duplicated: tuple[int, ...] = ()

    @property
    def statements(self) -> tuple[int, ...]:
        """All of them."""
        return (*self.missing, *self.ghosts, *self.stale, *self.duplicated)

    def only(self, statements: set[int]) -> "Differences":
        """Return those that concern some statements."""
        kinds = (self.missing, self.ghosts, self.stale, self.duplicated)
        return Differences(*(tuple(pk for pk in kind if pk in statements) for kind in kinds))


def drain(*, wait: bool = True, seconds: float = inf) -> int:
    """Bring the index up to date with everything enqueued; return how many rows were settled.

    Others may enqueue faster than one process writes: after `seconds` the rest is left to whoever comes next.
    Raises IndexUnavailable, and WriterBusyError when another process writes and `wait` is off.
    """
    settled, ends = 0, monotonic() + seconds
    while IndexChange.objects.exists() and monotonic() < ends:
        with writer_lock(wait=wait):
            settled += drain_locked(ends - monotonic())
    return settled


def drain_locked(seconds: float = inf) -> int:
    """Do the same in a process that holds the writer lock."""
    settled, ends = 0, monotonic() + seconds
    while rows := list(IndexChange.objects.order_by("pk").values_list("pk", "statement_id")[:BATCH]):
        index_statements({statement for _row, statement in rows})
        settle([row for row, _statement in rows])
        settled += len(rows)
        if monotonic() >= ends:
            break
    return settled


def index_statements(ids: set[int]) -> None:
    """Write the current state of some statements to the index, durably, each once."""
    with writing() as writer:
        for pk in sorted(ids):
            writer.delete(pk)
        for document in documents_of(published_with_parts(ids)):
            writer.add(document)


def settle(rows: list[int]) -> None:
    """Delete exactly the rows that were read: on PostgreSQL a lower number can be committed later."""
    IndexChange.objects.filter(pk__in=rows).delete()


def drain_after_commit(**_signal: Any) -> None:
    """Drain in the process that made the change, unless an indexer does: a signal receiver that never raises.

    The rows stay when this fails, so nothing is lost, only later. One request must not write
    for all the others: after a while it leaves the rest, and says so (heal.py listens).
    """
    try:
        drain(wait=False, seconds=REQUEST_SECONDS)
        if IndexChange.objects.exists():
            changes_left.send_robust(IndexChange)
    except WriterBusyError:
        pass  # Whoever holds the lock looks at the outbox again after letting go.
    except IndexUnavailable as error:
        logger.warning("The search index waits for a rebuild (manage.py index rebuild): %s", error)
    except Exception:
        logger.exception("The search index could not be brought up to date; the changes stay enqueued.")


def rebuild(progress: Progress | None = None) -> int:
    """Write a new index from the database and put it in place of the old; return how many statements it holds."""
    with writer_lock(wait=True):
        return rebuild_locked(progress)


def rebuild_locked(progress: Progress | None = None) -> int:
    """Do the same in a process that holds the writer lock, and write what changed meanwhile."""
    count = rebuild_with(_all_documents(progress))
    drain_locked()
    count_for_planner()
    return count


def _all_documents(progress: Progress | None) -> Iterator[IndexDocument]:
    total = Statement.objects.published().count()
    documents = documents_of(published_with_parts().order_by("pk").iterator(chunk_size=BATCH))
    for done, document in enumerate(documents, start=1):
        yield document
        if progress and (done % 50 == 0 or done == total):
            progress(done, total)


def compare(*, enqueue: bool = True) -> Differences:
    """Hold the index against the database, statement by statement, and enqueue what differs.

    Raises IndexUnavailable.
    """
    indexed = open_snapshot().digests()
    published: dict[int, bytes] = {}
    for document in documents_of(published_with_parts().iterator(chunk_size=BATCH)):
        published[document.statement] = document.digest
    differences = Differences(
        missing=tuple(sorted(published.keys() - indexed.keys())),
        ghosts=tuple(sorted(indexed.keys() - published.keys())),
        stale=tuple(pk for pk, digest in published.items() if pk in indexed and indexed[pk][0] != digest),
        duplicated=tuple(pk for pk, digests in indexed.items() if len(digests) > 1),
    )
    if enqueue:
        IndexChange.objects.enqueue(differences.statements)
    return differences
