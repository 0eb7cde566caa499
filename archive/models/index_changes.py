"""The outbox of the search index: "look again at this statement", in the transaction of the change.

Committed if and only if enqueued: whatever dies afterwards, the row is there and the drain
(search/sync) finds it. Rows name a statement, never what changed: the drain reads the
current state. See Kleppmann on the dual-write problem; raw SQL is caught by the compare.
"""

from collections.abc import Iterable
from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _


class IndexChangeQuerySet(models.QuerySet["IndexChange"]):
    """The outbox."""

    def enqueue(self, statement_ids: Iterable[int]) -> None:
        """Ask the indexer to look again at these statements."""
        self.bulk_create([IndexChange(statement_id=pk) for pk in sorted(set(statement_ids))], batch_size=500)


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
