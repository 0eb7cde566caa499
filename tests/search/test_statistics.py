"""The database's planner knows the tables: a list by country must not read every published statement."""

import pytest
from django.db import connection, transaction
from pytest_django import DjangoAssertNumQueries

from archive.models.statistics import count_for_planner
from archive.search.sync import rebuild
from tests.factories import StatementFactory

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif("connection.vendor != 'sqlite'", reason="PostgreSQL counts its tables by itself"),
]


def known() -> dict[str, int]:
    """Return how many rows the planner takes each table for."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT tbl, max(CAST(stat AS INTEGER)) FROM sqlite_stat1 GROUP BY tbl")
        return dict(cursor.fetchall())


def test_whoever_writes_a_new_index_counts_the_tables() -> None:
    StatementFactory.create()
    rebuild()
    assert known()["archive_statement"] == 1
    StatementFactory.create_batch(4)
    count_for_planner()
    assert known()["archive_statement"] == 5


def test_within_a_transaction_nothing_is_counted(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    with transaction.atomic(), django_assert_num_queries(0):
        count_for_planner()
