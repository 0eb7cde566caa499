"""What the database's planner knows of the tables: without it SQLite takes every index for a narrow one.

Nearly all statements are published, so that the index of states finds nearly all of them;
only counted tables tell the planner so (SQLite, ANALYZE and PRAGMA analysis_limit).
PostgreSQL counts by itself.
"""

import logging

from django.db import OperationalError, connection

ROWS = 1000
"""Of each index that are looked at: it takes milliseconds, whatever the size."""

logger = logging.getLogger(__name__)


def count_for_planner() -> None:
    """Count the tables anew; where somebody else is writing, another time will do."""
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return
    try:
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA analysis_limit = {ROWS}")
            cursor.execute("ANALYZE")
    except OperationalError as error:
        logger.warning("The tables were not counted for the planner: %s", error)
