"""SQLite's full-text index."""

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from bench.corpus import BenchStatement
from bench.engines import TOP, Answer, Row
from bench.operations import BenchQuery


class Fts5:
    """SQLite's full text index, with the values in ordinary tables."""

    name = "fts5"

    def __init__(self, folder: Path) -> None:
        self._path = folder / "fts5.sqlite3"
        self._database = self._connected()

    def _connected(self) -> sqlite3.Connection:
        database = sqlite3.connect(self._path)
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("PRAGMA synchronous=FULL")
        return database

    def build(self, statements: Iterable[BenchStatement]) -> None:
        """Index a corpus in one transaction, then make the ordinary indexes."""
        self._database.executescript(
            """
            CREATE VIRTUAL TABLE words USING fts5(title, body, tokenize='unicode61 remove_diacritics 0');
            CREATE TABLE one(number INTEGER PRIMARY KEY, day TEXT, month TEXT, relation TEXT, kind TEXT);
            CREATE TABLE official(number INTEGER, value TEXT);
            CREATE TABLE topic(number INTEGER, value TEXT);
            """
        )
        for one in statements:
            self._add(one)
        self._database.executescript(
            """
            CREATE INDEX one_day ON one(day);
            CREATE INDEX official_number ON official(number); CREATE INDEX official_value ON official(value, number);
            CREATE INDEX topic_number ON topic(number);
            """
        )
        self._database.commit()

    def update(self, statement: BenchStatement) -> None:
        """Replace one statement, durably."""
        for table, key in (("words", "rowid"), ("one", "number"), ("official", "number"), ("topic", "number")):
            self._database.execute(f"DELETE FROM {table} WHERE {key} = ?", [statement.number])
        self._add(statement)
        self._database.commit()

    def _add(self, one: BenchStatement) -> None:
        run = self._database.execute
        run(
            "INSERT INTO words(rowid, title, body) VALUES (?, ?, ?)",
            [one.number, " ".join(one.title), " ".join(one.body)],
        )
        day = one.day.isoformat()
        run("INSERT INTO one VALUES (?, ?, ?, ?, ?)", [one.number, day, day[:7], one.relation, one.kind])
        self._database.executemany(
            "INSERT INTO official VALUES (?, ?)", [(one.number, value) for value in one.officials]
        )
        self._database.executemany("INSERT INTO topic VALUES (?, ?)", [(one.number, value) for value in one.topics])

    def search(self, query: BenchQuery) -> Answer:
        """Answer a query with an exact total, in one statement where SQL allows."""
        found = "FROM words JOIN one ON one.number = words.rowid WHERE words MATCH ?"
        values: list[Any] = [self._match(query)]
        if query.official:
            found += " AND one.number IN (SELECT number FROM official WHERE value = ?)"
            values.append(query.official)
        if query.start and query.end:
            found += " AND one.day BETWEEN ? AND ?"
            values += [query.start.isoformat(), query.end.isoformat()]
        if not query.official and not query.start and not query.newest:
            found = "FROM words WHERE words MATCH ?"
        order = "one.day DESC, one.number DESC" if query.newest else "bm25(words, 2.0, 1.0)"
        run = self._database.execute
        top = [row[0] for row in run(f"SELECT words.rowid {found} ORDER BY {order} LIMIT {TOP}", values)]
        total = int(run(f"SELECT count(*) {found}", values).fetchone()[0])
        return Answer(total, top, facets=self._counts(values[0]) if query.counts else {})

    def forget(self) -> None:
        """Open anew; the schema is read already."""
        self._database.close()
        self._database = self._connected()
        self._database.execute("SELECT count(*) FROM (SELECT 1 FROM words LIMIT 1)").fetchone()

    def page(self, query: BenchQuery) -> tuple[Answer, list[Row]]:
        """Return the answer with all counts, and the rows of the best twenty with snippets."""
        answer = self.search(replace(query, counts=True))
        match = self._match(query)
        run = self._database.execute
        snippets = (
            "SELECT rowid, title, snippet(words, 1, '[', ']', '…', 40) FROM words WHERE words MATCH ? AND rowid = ?"
        )
        rows = [run(snippets, [match, number]).fetchone() for number in answer.top]
        return answer, [Row(*row) for row in rows]

    def _counts(self, match: str) -> dict[str, dict[str, int]]:
        run = self._database.execute
        run("CREATE TEMP TABLE IF NOT EXISTS hit(number INTEGER PRIMARY KEY)")
        run("DELETE FROM hit")
        run("INSERT INTO hit SELECT rowid FROM words WHERE words MATCH ?", [match])
        counts = {
            name: dict(run(f"SELECT {name}, count(*) FROM hit JOIN one USING (number) GROUP BY 1"))
            for name in ("relation", "kind", "month")
        }
        for name in ("official", "topic"):
            counts[name] = dict(run(f"SELECT value, count(*) FROM hit JOIN {name} USING (number) GROUP BY 1"))
        return counts

    def _match(self, query: BenchQuery) -> str:
        words = [f'"{word}"' for word in query.words]
        if query.combine == "prefix":
            return f"{words[0]}*"
        if query.combine == "phrase":
            return f'"{" ".join(query.words)}"'
        return (" OR " if query.combine == "or" else " AND ").join(words)
