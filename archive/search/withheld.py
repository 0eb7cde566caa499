"""The index as readers may see it: without what was withdrawn or deleted a moment ago and is still in it.

The outbox knows such statements from the moment of their commit until the index has forgotten
them. It is read before the index is opened: what is no longer in the outbox then is no longer
in the index either.
"""

from collections.abc import Collection
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from archive.models import IndexChange, Statement
from archive.models.questions import note_unrepeatable
from archive.search.engine import Snapshot, open_snapshot


def readable_snapshot(leaving_out: Collection[int] | None = None) -> Snapshot:
    """Return the index as of its last commit, for readers. Raises IndexUnavailable.

    `leaving_out` is the whole `outbox()`, for whoever counts that otherwise.
    """
    note_unrepeatable()
    withheld = _withheld() if leaving_out is None else np.fromiter(leaving_out, np.int64)
    snapshot = open_snapshot()
    return _without(snapshot, withheld) if len(withheld) else snapshot


def outbox(most: int) -> list[int] | None:
    """Return the statements that the indexer is to look at again; None where they are more than `most`."""
    ids = list(IndexChange.objects.order_by().values_list("statement_id", flat=True).distinct()[: most + 1])
    return ids if len(ids) <= most else None


def _withheld() -> NDArray[np.int64]:
    """Return the statements that the indexer is to look at again and that are not published."""
    published = Statement.objects.published().order_by().values("pk")
    rows = IndexChange.objects.order_by().exclude(statement_id__in=published).values_list("statement_id", flat=True)
    return np.fromiter(rows.distinct(), np.int64)


def _without(snapshot: Snapshot, withheld: NDArray[np.int64]) -> Snapshot:
    alive = [
        mask & ~np.isin(segment.column("statement"), withheld)
        for segment, mask in zip(snapshot.segments, snapshot.alive, strict=True)
    ]
    return replace(snapshot, alive=alive)
