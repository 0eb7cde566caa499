"""The index against the database, statement by statement."""

import time

from archive.models import IndexChange
from archive.preserve.findings import Report
from archive.search.engine import IndexUnavailable, damaged_files
from archive.search.sync import Differences, compare

_KINDS = {
    "missing": "Published and not in the index",
    "ghosts": "In the index and not published",
    "stale": "Otherwise in the index than in the database",
    "duplicated": "Twice in the index",
}
_TRIES = 5


def check_index(report: Report, *, full: bool) -> None:
    """Find what the index lacks, holds wrongly or holds though it should not, beyond what is enqueued."""
    try:
        if full:
            for name in damaged_files():
                report.find("index damaged", name, "A file of the index changed. Run: manage.py index rebuild")
        differences = _lasting_differences()
    except IndexUnavailable as error:
        report.find("index away", "index", f"{error} Run: manage.py index rebuild")
        return
    report.count("index compared")
    for kind, words in _KINDS.items():
        for pk in getattr(differences, kind):
            report.find(f"index {kind}", f"statement {pk}", f"{words}. It is enqueued: manage.py index once")


def _lasting_differences() -> Differences:
    """Return the differences that stay: what is written meanwhile differs for a moment, and is enqueued."""
    seen: set[int] | None = None
    for attempt in range(_TRIES):
        waiting = set(IndexChange.objects.values_list("statement_id", flat=True))
        found = compare(enqueue=False)
        lasting = set(found.statements) - waiting
        seen = lasting if seen is None else seen & lasting
        if not seen or attempt == _TRIES - 1:
            break
        time.sleep(0.2)
    IndexChange.objects.enqueue(seen or ())
    return found.only(seen or set())
