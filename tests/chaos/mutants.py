"""Five wrong designs, put in place by an environment variable of the tests: a suite that lets one pass proves nothing.

Also switched off here is the comparison that would mend what a mutant breaks: a chaos run
judges the outbox alone.
"""

import os
from collections.abc import Callable, Iterable
from typing import Any

from django.db import models, transaction

from archive.models import IndexChange, Statement
from archive.models.index_changes import IndexChangeQuerySet
from archive.models.statements import StatementQuerySet
from archive.search import engine, follow, sync
from archive.search.engine import writer_lock

VARIABLE = "CHAOS_MUTANT"


def apply() -> None:
    """Switch the comparison off and the mutant on that the environment names."""
    follow.comparison = lambda: iter(())
    if name := os.environ.get(VARIABLE):
        MUTANTS[name]()


def rows_first() -> None:
    """Delete the rows before the commit they stand for."""

    def drain_locked(seconds: float = 0.0) -> int:
        settled = 0
        while rows := list(IndexChange.objects.order_by("pk").values_list("pk", "statement_id")[: sync.BATCH]):
            sync.settle([row for row, _statement in rows])
            sync.index_statements({statement for _row, statement in rows})
            settled += len(rows)
        return settled

    sync.drain_locked = drain_locked
    setattr(follow, "drain_locked", drain_locked)  # noqa: B010 - it is imported there, not exported


def up_to_the_last() -> None:
    """Delete every row up to the last one read."""

    def settle(rows: list[int]) -> None:
        IndexChange.objects.filter(pk__lte=max(rows)).delete()

    sync.settle = settle


def stale_reader() -> None:
    """Keep what was opened first, as Whoosh-Reloaded's refresh() does."""
    first: list[engine.Snapshot] = []
    opening = engine._snapshot

    def snapshot() -> engine.Snapshot:
        if not first:
            first.append(opening())
        return first[0]

    engine._snapshot = snapshot


def inline_write() -> None:
    """Write the index in the process that made the change, after its commit, with no row behind it."""

    def enqueue(self: IndexChangeQuerySet, statement_ids: Iterable[int]) -> None:
        ids = set(statement_ids)
        if ids:
            transaction.on_commit(lambda: _write(ids), robust=True)

    IndexChangeQuerySet.enqueue = enqueue  # type: ignore[method-assign]


def _write(ids: set[int]) -> None:
    with writer_lock(wait=True):
        sync.index_statements(ids)


def silent_update() -> None:
    """Let an update of many rows enqueue nothing."""

    def update(self: StatementQuerySet, **kwargs: Any) -> int:
        return models.QuerySet.update(Statement._base_manager.filter(pk__in=self.values("pk")), **kwargs)

    StatementQuerySet.update = update  # type: ignore[method-assign]


MUTANTS: dict[str, Callable[[], None]] = {
    "rows_first": rows_first,
    "up_to_the_last": up_to_the_last,
    "stale_reader": stale_reader,
    "inline_write": inline_write,
    "silent_update": silent_update,
}
