"""PostgreSQL's full-text search, in a schema of its own that goes when the comparison ends."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import psycopg

from bench.corpus import BenchStatement
from bench.engines import TOP, Answer, Row
from bench.operations import BenchQuery
from tests.postgres import PostgresAbsentError, running_postgres

_SCHEMA = "archive_bench"
_GAP = "qxqgapqxq"
"""Stands between title and body, so that no phrase crosses."""
_TABLES = """
CREATE TABLE words(number int PRIMARY KEY, title text, body text, day date, month text, relation text, kind text,
    terms tsvector);
CREATE TABLE official(number int, value text);
CREATE TABLE topic(number int, value text);
"""
_INDEXES = """
CREATE INDEX ON words USING gin(terms);
CREATE INDEX ON words(day);
CREATE INDEX ON official(number);
CREATE INDEX ON official(value, number);
CREATE INDEX ON topic(number);
ANALYZE;
"""


@contextmanager
def postgres_address() -> Iterator[str]:
    """Yield a server's address: BENCH_DATABASE_URL, else a server started here; raises PostgresAbsentError."""
    if given := os.environ.get("BENCH_DATABASE_URL"):
        yield given
        return
    with running_postgres() as cluster:
        with psycopg.connect(cluster.url(), autocommit=True) as database:
            # The tests' cluster need not outlive a power cut; here a commit has its price.
            for setting in ("fsync = on", "full_page_writes = on", "shared_buffers = '256MB'", "work_mem = '64MB'"):
                database.execute(f"ALTER SYSTEM SET {setting}")
        cluster.stop()
        cluster.start()
        yield cluster.url()


class Postgres:
    """A table with a tsvector under a GIN index, and the values in ordinary tables."""

    name = "postgresql"

    def __init__(self, address: str) -> None:
        self._address = address
        self._database = self._connected()

    def _connected(self) -> psycopg.Connection[Any]:
        database = psycopg.connect(self._address, autocommit=True)
        database.execute(f"SET search_path TO {_SCHEMA}")
        return database

    def build(self, statements: Iterable[BenchStatement]) -> None:
        """Copy a corpus in, then make the indexes."""
        self._database.execute(f"DROP SCHEMA IF EXISTS {_SCHEMA} CASCADE")
        self._database.execute(f"CREATE SCHEMA {_SCHEMA}")
        with self._database.transaction():
            self._database.execute(_TABLES)
            officials, topics = [], []
            columns = "number, title, body, day, month, relation, kind"
            with self._database.cursor() as cursor:
                with cursor.copy(f"COPY words({columns}) FROM STDIN") as copy:
                    for one in statements:
                        copy.write_row(_row(one))
                        officials += [(one.number, value) for value in one.officials]
                        topics += [(one.number, value) for value in one.topics]
                for table, rows in (("official", officials), ("topic", topics)):
                    with cursor.copy(f"COPY {table} FROM STDIN") as copy:
                        for row in rows:
                            copy.write_row(row)
            self._database.execute(f"UPDATE words SET terms = to_tsvector('simple', title || ' {_GAP} ' || body)")
            self._database.execute(_INDEXES)
        self._database.execute("VACUUM FULL words")

    def update(self, statement: BenchStatement) -> None:
        """Replace one statement, durably."""
        run = self._database.execute
        with self._database.transaction():
            for table in ("words", "official", "topic"):
                run(f"DELETE FROM {table} WHERE number = %s", [statement.number])
            terms = f"to_tsvector('simple', %s || ' {_GAP} ' || %s)"
            row = _row(statement)
            run(f"INSERT INTO words VALUES (%s, %s, %s, %s, %s, %s, %s, {terms})", [*row, *row[1:3]])
            for table, values in (("official", statement.officials), ("topic", statement.topics)):
                for value in values:
                    run(f"INSERT INTO {table} VALUES (%s, %s)", [statement.number, value])

    def search(self, query: BenchQuery) -> Answer:
        """Answer a query with an exact total."""
        found, values = "FROM words WHERE terms @@ %s::tsquery", [_match(query)]
        if query.official:
            found += " AND number IN (SELECT number FROM official WHERE value = %s)"
            values.append(query.official)
        if query.start and query.end:
            found += " AND day BETWEEN %s AND %s"
            values += [query.start.isoformat(), query.end.isoformat()]
        order, ranked = "day DESC, number DESC", []
        if not query.newest:
            order, ranked = "ts_rank(terms, %s::tsquery) DESC", [values[0]]
        run = self._database.execute
        top = [row[0] for row in run(f"SELECT number {found} ORDER BY {order} LIMIT {TOP}", [*values, *ranked])]
        total = _only(run(f"SELECT count(*) {found}", values))
        return Answer(total, top, facets=self._counts(values[0]) if query.counts else {})

    def _counts(self, match: str) -> dict[str, dict[str, int]]:
        parts = [
            f"SELECT '{name}', {name}, count(*) FROM hit JOIN words USING (number) GROUP BY 2"
            for name in ("relation", "kind", "month")
        ]
        parts += [
            f"SELECT '{name}', value, count(*) FROM hit JOIN {name} USING (number) GROUP BY 2"
            for name in ("official", "topic")
        ]
        hit = "WITH hit AS MATERIALIZED (SELECT number FROM words WHERE terms @@ %s::tsquery) "
        counts: dict[str, dict[str, int]] = {}
        for name, value, number in self._database.execute(hit + " UNION ALL ".join(parts), [match]):
            counts.setdefault(name, {})[value] = number
        return counts

    def forget(self) -> None:
        """Connect anew; the server's buffers stay, as the kernel's do for the others."""
        self._database.close()
        self._database = self._connected()
        self._database.execute("SELECT 1 FROM words LIMIT 1")

    def page(self, query: BenchQuery) -> tuple[Answer, list[Row]]:
        """Return the answer with all counts, and the rows of the best twenty with snippets."""
        answer = self.search(replace(query, counts=True))
        headline = "ts_headline('simple', body, %s::tsquery, 'StartSel=[, StopSel=], MaxWords=40, MinWords=20')"
        rows = self._database.execute(
            f"SELECT number, title, {headline} FROM words WHERE number = ANY(%s)", [_match(query), answer.top]
        ).fetchall()
        found = {row[0]: Row(*row) for row in rows}
        return answer, [found[number] for number in answer.top]

    def close(self) -> None:
        """Leave nothing behind."""
        self._database.execute(f"DROP SCHEMA IF EXISTS {_SCHEMA} CASCADE")
        self._database.close()


def _row(one: BenchStatement) -> tuple[Any, ...]:
    day = one.day.isoformat()
    return one.number, " ".join(one.title), " ".join(one.body), day, day[:7], one.relation, one.kind


def _only(cursor: psycopg.Cursor[Any]) -> int:
    row = cursor.fetchone()
    assert row is not None
    return int(row[0])


def _match(query: BenchQuery) -> str:
    words = [f"'{word}'" for word in query.words]
    if query.combine == "prefix":
        return f"{words[0]}:*"
    return {"phrase": " <-> ", "or": " | "}.get(query.combine, " & ").join(words)


__all__ = ["Postgres", "PostgresAbsentError", "postgres_address"]
