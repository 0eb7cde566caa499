"""The outbox of the search index: "look again at this statement", in the transaction of the change.

Committed if and only if enqueued: whatever dies afterwards, the row is there and the drain
(search/sync) finds it. Rows name a statement, never what changed: the drain reads the
current state. See Kleppmann on the dual-write problem; raw SQL is caught by the compare.
"""

from collections.abc import Iterable
from typing import ClassVar

from django.db import connections, models, transaction
from django.dispatch import Signal
from django.utils.translation import gettext_lazy as _

changes_committed = Signal()
"""Sent once per transaction that enqueued something, after its commit; search drains on it."""


def _announce() -> None:
    changes_committed.send(IndexChange)


class IndexChangeQuerySet(models.QuerySet["IndexChange"]):
    """The outbox."""

    def enqueue(self, statement_ids: Iterable[int]) -> None:
        """Ask the indexer to look again at these statements.

        Nothing is left out because it is enqueued already: the indexer may be about to delete
        that row, having read the state before this change.
        """
        rows = [IndexChange(statement_id=pk) for pk in sorted(set(statement_ids))]
        if not rows:
            return
        self.bulk_create(rows, batch_size=500)
        announced = any(hook[1] is _announce for hook in connections[self.db].run_on_commit)
        if not announced:
            transaction.on_commit(_announce, using=self.db, robust=True)


class IndexChange(models.Model):
    """One request to look again; `statement_id` is no foreign key, so that a deletion can be enqueued too."""

    statement_id = models.BigIntegerField()
    at = models.DateTimeField(auto_now_add=True)

    objects: ClassVar = IndexChangeQuerySet.as_manager()

    class Meta:
        verbose_name = _("index change")
        verbose_name_plural = _("index changes")
        ordering: ClassVar = ["pk"]

    def __str__(self) -> str:
        return f"statement {self.statement_id}"
