"""tantivy: what a compiled engine does with the same tokens. Nothing is promised beside it; it is always printed."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import tantivy

from bench.corpus import BenchStatement
from bench.engines import FACETS, TOP, Answer
from bench.operations import BenchQuery

_ALL = 100_000
"""More than any field has values, so that counts are exact."""


class Tantivy:
    """Title and body as texts, the values as columns."""

    name = "tantivy"

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "tantivy"
        self._folder.mkdir(exist_ok=True)
        builder = tantivy.SchemaBuilder()
        builder.add_integer_field("number", stored=True, indexed=True, fast=True)
        builder.add_integer_field("day", indexed=True, fast=True)
        for name in ("title", "body"):
            builder.add_text_field(name)
        for name in (*FACETS, "month"):
            builder.add_text_field(name, fast=True, tokenizer_name="raw", index_option="basic")
        self._schema = builder.build()
        self._index = tantivy.Index(self._schema, str(self._folder))

    def build(self, statements: Iterable[BenchStatement]) -> None:
        """Index a corpus."""
        writer = self._index.writer(256_000_000, 1)
        for one in statements:
            writer.add_document(self._document(one))
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()

    def update(self, statement: BenchStatement) -> None:
        """Replace one statement, durably."""
        writer = self._index.writer(15_000_000, 1)
        writer.delete_documents_by_term("number", statement.number)
        writer.add_document(self._document(statement))
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()

    def _document(self, one: BenchStatement) -> Any:
        document = tantivy.Document(number=one.number, day=one.day.toordinal())
        for name, text in (("title", one.title), ("body", one.body)):
            document.add_text(name, " ".join(text))
        values = {"official": one.officials, "topic": one.topics, "relation": [one.relation], "kind": [one.kind]}
        for name, own in (values | {"month": [one.day.strftime("%Y-%m")]}).items():
            for value in own:
                document.add_text(name, value)
        return document

    def search(self, query: BenchQuery) -> Answer:
        """Answer a query with an exact total."""
        searcher = self._index.searcher()
        wanted = self._wanted(query)
        found: Any = searcher.search(wanted, TOP, order_by_field="day" if query.newest else None)
        top = [int(searcher.doc(address)["number"][0]) for _score, address in found.hits]
        return Answer(int(found.count), top, facets=self._counts(searcher, wanted) if query.counts else {})

    def _counts(self, searcher: Any, wanted: Any) -> dict[str, dict[str, int]]:
        fields = (*FACETS, "month")
        asked = {name: {"terms": {"field": name, "size": _ALL, "segment_size": _ALL}} for name in fields}
        found = searcher.aggregate(wanted, asked)
        return {name: {one["key"]: int(one["doc_count"]) for one in found[name]["buckets"]} for name in fields}

    def _wanted(self, query: BenchQuery) -> Any:
        if query.combine == "prefix":
            wanted = self._in_both(lambda name: tantivy.Query.regex_query(self._schema, name, f"{query.words[0]}.*"))
        elif query.combine == "phrase":
            words: list[Any] = list(query.words)
            wanted = self._in_both(lambda name: tantivy.Query.phrase_query(self._schema, name, words))
        else:
            occurs = tantivy.Occur.Should if query.combine == "or" else tantivy.Occur.Must
            wanted = tantivy.Query.boolean_query([(occurs, self._word(word)) for word in query.words])
        parts = [(tantivy.Occur.Must, wanted)]
        if query.official:
            parts.append((tantivy.Occur.Must, tantivy.Query.term_query(self._schema, "official", query.official)))
        if query.start and query.end:
            parts.append((tantivy.Occur.Must, self._days(query.start, query.end)))
        return tantivy.Query.boolean_query(parts) if len(parts) > 1 else wanted

    def _word(self, word: str) -> Any:
        return self._in_both(lambda name: tantivy.Query.term_query(self._schema, name, word))

    def _in_both(self, make: Any) -> Any:
        return tantivy.Query.boolean_query([(tantivy.Occur.Should, make(name)) for name in ("title", "body")])

    def _days(self, first: date, last: date) -> Any:
        kind = tantivy.FieldType.Integer
        return tantivy.Query.range_query(self._schema, "day", kind, first.toordinal(), last.toordinal())

    def forget(self) -> None:
        """Open anew."""
        self._index = tantivy.Index.open(str(self._folder))
