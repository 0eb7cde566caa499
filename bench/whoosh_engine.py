"""Whoosh's own searcher and writer."""

import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from whoosh import query as whoosh
from whoosh import sorting
from whoosh.index import FileIndex
from whoosh.scoring import BM25F

from archive.search.engine import NAME, index_dir
from archive.search.schema import build_schema, text_field
from archive.search.storage import DurableStorage
from bench.archive_engine import document
from bench.corpus import LANGUAGES, BenchStatement
from bench.engines import FACETS, TOP, Answer
from bench.operations import BenchQuery

_FIELDS = [
    (text_field(zone, language), boost) for zone, boost in (("title", 2.0), ("body", 1.0)) for language in LANGUAGES
]


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

    def forget(self) -> None:
        """Open anew."""
        self.build(())

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
