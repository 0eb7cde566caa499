"""The engines, behind one protocol: build, update, search."""

import sqlite3
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from django.conf import settings
from whoosh import query as whoosh
from whoosh import sorting
from whoosh.index import FileIndex
from whoosh.scoring import BM25F

from archive.search.counting import count_months, count_values
from archive.search.documents import IndexDocument
from archive.search.engine import NAME, index_dir, open_snapshot, writing
from archive.search.evaluate import Statistics, evaluate, filter_mask
from archive.search.generations import rebuild_with
from archive.search.matching import Found, count
from archive.search.ordering import Rows
from archive.search.plan import All, Dated, Having, Plan, Some
from archive.search.prefixes import Prefixes
from archive.search.query import Sort
from archive.search.schema import build_schema, text_field
from archive.search.storage import DurableStorage
from archive.search.wording import words_plan
from bench.corpus import LANGUAGES, BenchStatement
from bench.operations import BenchQuery

TOP = 20
FACETS = ("official", "relation", "topic", "kind")


@dataclass(frozen=True)
class Answer:
    """What an engine found."""

    total: int
    top: list[int]
    scores: list[float] = field(default_factory=list)
    facets: dict[str, dict[str, int]] = field(default_factory=dict)


class Engine(Protocol):
    """What every engine can do."""

    name: str

    def build(self, statements: Iterable[BenchStatement]) -> None:
        """Index a corpus."""

    def update(self, statement: BenchStatement) -> None:
        """Replace one statement, durably."""

    def search(self, query: BenchQuery) -> Answer:
        """Answer a query from what is committed."""


def document(one: BenchStatement) -> IndexDocument:
    """Return what our index holds of a statement."""
    day = one.day.strftime("%Y%m%d")
    fields: dict[str, Any] = {
        text_field("title", one.language): [" ".join(one.title)],
        text_field("body", one.language): [" ".join(one.body)],
        "surface": [" ".join(one.title), " ".join(one.body)],
        "official": one.officials,
        "relation": [one.relation],
        "topic": one.topics,
        "kind": [one.kind],
        "source": [one.source],
        "language": [one.language],
        "period": [f"{day}-{day}"],
        "month": [one.day.strftime("%Y-%m")],
        "day": one.day.toordinal(),
        "width": 1,
    }
    return IndexDocument(one.number, fields, bytes(32))


class Archive:
    """Our evaluation over Whoosh's postings, as find() does it: every word in four languages and two zones."""

    name = "archive"

    def __init__(self, folder: Path) -> None:
        settings.INDEX_DIR = folder / "index"

    def build(self, statements: Iterable[BenchStatement]) -> None:
        """Index a corpus."""
        rebuild_with(document(one) for one in statements)

    def update(self, statement: BenchStatement) -> None:
        """Replace one statement, durably."""
        with writing() as writer:
            writer.delete(statement.number)
            writer.add(document(statement))

    def search(self, query: BenchQuery) -> Answer:
        """Answer a query from what is committed."""
        snapshot = open_snapshot()
        statistics = Statistics(snapshot.segments)
        words = self._words(query, Prefixes(snapshot.segments))
        filters = self._filters(query)
        found = []
        for segment, alive in zip(snapshot.segments, snapshot.alive, strict=True):
            keep = alive
            for plan in filters:
                keep = keep & filter_mask(plan, segment, statistics)
            matches = evaluate(words, segment, statistics)
            found.append(Found(segment, matches.kept(keep[matches.ids])))
        rows = Rows(found)
        places = rows.best(Sort.NEWEST if query.newest else Sort.RELEVANCE, 0, TOP)
        facets = {}
        if query.counts:
            facets = {name: dict(count_values(name, found)) for name in FACETS}
            facets["month"] = count_months(found)
        top = rows.column("statement", places).tolist()
        return Answer(count(found), top, rows.scores(places).tolist(), facets)

    def _words(self, query: BenchQuery, prefixes: Prefixes) -> Plan:
        if query.combine == "prefix":
            return prefixes.plan(query.words[0])[0]
        if query.combine == "phrase":
            return words_plan(" ".join(query.words))
        parts = tuple(words_plan(word) for word in query.words)
        return parts[0] if len(parts) == 1 else Some(parts) if query.combine == "or" else All(parts)

    def _filters(self, query: BenchQuery) -> list[Plan]:
        plans: list[Plan] = [Having("official", (query.official,))] if query.official else []
        return [*plans, Dated(query.start, query.end)] if query.start else plans


class WhooshApi:
    """Whoosh's own searcher on the very same index."""

    name = "whoosh"

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def build(self, statements: Iterable[BenchStatement]) -> None:
        """Use the index that is there."""
        storage = DurableStorage(index_dir() / (index_dir() / "current").readlink().name)
        index = FileIndex(storage, schema=build_schema(), indexname=NAME)
        self._searcher = index.searcher(weighting=BM25F())

    def update(self, statement: BenchStatement) -> None:
        """Open again what the other engine wrote."""
        self.build(())

    def search(self, query: BenchQuery) -> Answer:
        """Answer a query, counting all matches."""
        wanted = self._query(query)
        options: dict[str, Any] = {"limit": TOP, "filter": self._filter(query)}
        if query.newest:
            options["sortedby"] = [
                sorting.FieldFacet("day", reverse=True),
                sorting.FieldFacet("statement", reverse=True),
            ]
        if query.counts:
            facets = sorting.Facets()
            for name in (*FACETS, "month"):
                facets.add_facet(name, sorting.FieldFacet(name, allow_overlap=True, maptype=sorting.Count))
            options["groupedby"] = facets
        results = self._searcher.search(wanted, **options)
        numbers = self._searcher.reader().column_reader("statement")
        groups = {name: dict(results.groups(name)) for name in (*FACETS, "month")} if query.counts else {}
        # With groups asked for, it gives more hits than the limit.
        hits = [(int(numbers[hit.docnum]), hit.score) for hit in results][:TOP]
        return Answer(len(results), [number for number, _score in hits], [score for _number, score in hits], groups)

    def best_scores(self, query: BenchQuery) -> list[float]:
        """Return the best scores without its pruning, which drops good documents where there are several segments."""
        results = self._searcher.search(self._query(query), limit=None, filter=self._filter(query))
        return [hit.score for hit in results][:TOP]

    def _query(self, query: BenchQuery) -> Any:
        if query.combine == "prefix":
            # Its own Prefix gives every match the same score; the words one by one are ranked.
            reader = self._searcher.reader()
            wanted: Any = whoosh.Or(
                [whoosh.Term("surface", word.decode()) for word in reader.expand_prefix("surface", query.words[0])]
            )
        elif query.combine == "phrase":
            wanted = whoosh.Or([whoosh.Phrase(name, list(query.words), boost=boost) for name, boost in _FIELDS])
        else:
            parts = [
                whoosh.Or([whoosh.Term(name, word, boost=boost) for name, boost in _FIELDS]) for word in query.words
            ]
            wanted = whoosh.Or(parts) if query.combine == "or" else whoosh.And(parts)
        return wanted

    def _filter(self, query: BenchQuery) -> Any:
        if not query.start or not query.end:
            return None
        first, last = query.start.strftime("%Y%m%d"), query.end.strftime("%Y%m%d")
        period = whoosh.TermRange("period", f"{first}-{first}", f"{last}-{last}")
        return whoosh.And([whoosh.Term("official", query.official), period])


def stock_build_seconds(folder: Path, statements: Iterable[BenchStatement]) -> float:
    """Return how long Whoosh's own writer takes for the same documents."""
    storage = DurableStorage(folder)
    folder.mkdir()
    index = FileIndex.create(storage, build_schema(), NAME)
    started = time.perf_counter()
    writer = index.writer(limitmb=256)
    for one in statements:
        writer.add_document(**document(one).for_writer())
    writer.commit()
    return time.perf_counter() - started


_FIELDS = [
    (text_field(zone, language), boost) for zone, boost in (("title", 2.0), ("body", 1.0)) for language in LANGUAGES
]


class Fts5:
    """SQLite's full text index, with the values in ordinary tables."""

    name = "fts5"

    def __init__(self, folder: Path) -> None:
        self._database = sqlite3.connect(folder / "fts5.sqlite3")
        self._database.execute("PRAGMA journal_mode=WAL")
        self._database.execute("PRAGMA synchronous=FULL")
        self._database.executescript(
            """
            CREATE VIRTUAL TABLE words USING fts5(title, body, tokenize='unicode61 remove_diacritics 0');
            CREATE TABLE one(number INTEGER PRIMARY KEY, day TEXT, month TEXT, relation TEXT, kind TEXT);
            CREATE TABLE official(number INTEGER, value TEXT);
            CREATE TABLE topic(number INTEGER, value TEXT);
            """
        )

    def build(self, statements: Iterable[BenchStatement]) -> None:
        """Index a corpus in one transaction, then make the ordinary indexes."""
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
