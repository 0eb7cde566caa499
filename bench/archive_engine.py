"""Ours."""

from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import transaction

from archive.models import IndexChange, Statement
from archive.search import analysis
from archive.search.counting import count_months, count_values
from archive.search.documents import IndexDocument
from archive.search.engine import forget_opened, open_snapshot, writing
from archive.search.evaluate import Statistics, evaluate, filter_mask
from archive.search.find import find
from archive.search.generations import rebuild_with
from archive.search.matching import Found, count
from archive.search.narrowing import narrowed
from archive.search.ordering import best
from archive.search.plan import All, Dated, Having, Plan, Some
from archive.search.prefixes import Prefixes
from archive.search.query import SearchQuery, Sort
from archive.search.schema import text_field
from archive.search.segments import CACHE
from archive.search.snippets import Marks, snippet
from archive.search.wording import words_plan
from bench.corpus import BenchStatement
from bench.engines import FACETS, TOP, Answer, Row
from bench.operations import BenchQuery


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
        self._folder = folder / "index"
        settings.INDEX_DIR = self._folder

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
        words = narrowed(self._words(query, Prefixes(snapshot.segments)), statistics)
        filters = self._filters(query)
        found = []
        for segment, alive in zip(snapshot.segments, snapshot.alive, strict=True):
            keep = alive
            for plan in filters:
                keep = keep & filter_mask(plan, segment, statistics)
            matches = evaluate(words, segment, statistics)
            found.append(Found(segment, matches.kept(keep[matches.ids])))
        rows = best(found, Sort.NEWEST if query.newest else Sort.RELEVANCE, 0, TOP)
        facets = {}
        if query.counts:
            facets = {name: dict(count_values(name, found)) for name in FACETS}
            facets["month"] = count_months(found)
        return Answer(count(found), rows.statements.tolist(), rows.scores.tolist(), facets)

    def forget(self) -> None:
        """Open anew, with nothing of earlier queries at hand."""
        CACHE.forget(lambda _key: False)
        forget_opened()
        for remembered in (analysis._stems, analysis.terms_of, words_plan):
            remembered.cache_clear()
        open_snapshot()

    def page(self, query: BenchQuery) -> tuple[Answer, list[Row]]:
        """Ask `find()`, as the site does: names are looked up in the database, nine facets are counted."""
        found = find(
            SearchQuery(
                q=" ".join(query.words) if query.combine != "phrase" else f'"{" ".join(query.words)}"',
                officials=(query.official,) if query.official else (),
                start=query.start,
                end=query.end,
            )
        )
        rows = Statement.objects.published().in_bulk(found.ids)
        shown = [(number, rows[number]) for number in found.ids]
        answer = Answer(found.total, found.ids, [hit.score for hit in found.hits], found.facets)
        return answer, [Row(number, one.title, _snippet(one, found.marks)) for number, one in shown]

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


def _snippet(one: Statement, marks: Marks) -> str:
    return "".join(
        f"[{piece.text}]" if piece.marked else piece.text for piece in snippet(one.body, one.language, marks)
    )


def store(statements: Iterable[BenchStatement]) -> None:
    """Put a corpus into the site's database, from which `page` takes its rows; the index has it from `build`."""
    left = iter(statements)
    with transaction.atomic():
        while batch := [_stored(one) for one in islice(left, 1000)]:
            Statement.objects.bulk_create(batch)
        IndexChange.objects.all().delete()  # the drain would index everything again, in hundreds of small parts


def _stored(one: BenchStatement) -> Statement:
    return Statement(
        pk=one.number,
        reference_code=f"S-b{one.number}",
        state="published",
        title=" ".join(one.title),
        body=" ".join(one.body),
        language=one.language,
        issued_on=one.day.isoformat(),
        issued_on_earliest=one.day,
        issued_on_latest=one.day,
        timeline_on=one.day.isoformat(),
        timeline_day=one.day,
        timeline_width=1,
    )
