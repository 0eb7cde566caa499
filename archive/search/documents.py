"""From a statement to what the index holds of it.

What is indexed and what is shown are two things: the whole text is searched whatever the
source's display rights, and only what they allow is ever shown (snippets.shown_text).
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Any

from django.db.models import QuerySet

from archive.models import Statement, Topic
from archive.search.analysis import analyzer_of
from archive.search.schema import DIGEST, KEY, OPEN_END, OPEN_START, SCHEMA_VERSION, SURFACE, text_field
from archive.vocabulary.dyads import Dyad
from archive.vocabulary.terms import AttributionRole, CountryRole

SPEAKING = frozenset({AttributionRole.SPEAKER, AttributionRole.SIGNATORY, AttributionRole.SPOKESPERSON})
LONGEST_MONTH = 31


@dataclass(frozen=True)
class IndexDocument:
    """What the index holds of one statement: field → texts, values or a number; and its digest."""

    statement: int
    fields: dict[str, Any]
    digest: bytes

    def for_writer(self) -> dict[str, Any]:
        """Return the fields as Whoosh's writer takes them."""
        return {**self.fields, KEY: [str(self.statement)], "statement": self.statement, DIGEST: self.digest}


class TopicTree:
    """Every topic's broader topics, read once for a batch of documents."""

    def __init__(self) -> None:
        self._rows = {pk: (slug, broader) for pk, slug, broader in Topic.objects.values_list("pk", "slug", "broader")}

    def with_broader(self, topic_ids: Iterable[int]) -> list[str]:
        """Return the slugs of these topics and of all their broader ones."""
        slugs: dict[str, None] = {}
        for topic_id in topic_ids:
            at: int | None = topic_id
            while at in self._rows:
                slug, broader = self._rows[at]
                if slug in slugs:
                    break
                slugs[slug] = None
                at = broader
        return list(slugs)


def published_with_parts(ids: Iterable[int] | None = None) -> QuerySet[Statement]:
    """Return the published statements (of these ids) with all that is indexed fetched."""
    statements = Statement.objects.published()
    if ids is not None:
        statements = statements.filter(pk__in=list(ids))
    prefetched: QuerySet[Statement] = statements.select_related("source").prefetch_related(
        "attributions__official",
        "statement_countries__country",
        "accounts__exchange__participations__official",
        "quotations__speaker_official",
        "topics",
    )
    return prefetched


def documents_of(statements: Iterable[Statement]) -> Iterator[IndexDocument]:
    """Yield the document of each statement, in order."""
    tree = TopicTree()
    for statement in statements:
        yield document_of(statement, tree)


def document_of(statement: Statement, tree: TopicTree | None = None) -> IndexDocument:
    """Return what the index holds of a statement."""
    fields = {**_texts(statement), **_values(statement, tree or TopicTree()), **_numbers(statement)}
    fields = {name: value for name, value in sorted(fields.items()) if value != []}
    return IndexDocument(statement.pk, fields, _digest(statement.pk, fields))


def _digest(pk: int, fields: dict[str, Any]) -> bytes:
    """Return the SHA-256 of what is indexed and of the schema's version."""
    content = json.dumps([SCHEMA_VERSION, pk, fields], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).digest()


def _texts(statement: Statement) -> dict[str, list[str]]:
    """Return the texts by field: a quotation in another language is also body text in its own."""
    own = analyzer_of(statement.language)
    texts: dict[str, list[str]] = {
        text_field("title", own): [statement.title] if statement.title else [],
        text_field("body", own): [statement.body] if statement.body else [],
        SURFACE: [text for text in (statement.title, statement.body) if text],
    }
    for quotation in statement.quotations.all():
        analyzer = analyzer_of(quotation.language or statement.language)
        texts.setdefault(text_field("quote", analyzer), []).append(quotation.words)
        if analyzer != own:
            texts.setdefault(text_field("body", analyzer), []).append(quotation.words)
    return texts


def _values(statement: Statement, tree: TopicTree) -> dict[str, list[str]]:
    exchanges = [account.exchange for account in statement.accounts.all()]
    attributions = list(statement.attributions.all())
    involved = list(statement.statement_countries.all())
    sides = sorted({one.country.code for one in involved if one.role != CountryRole.MENTIONED})
    present = [one.official for exchange in exchanges for one in exchange.participations.all() if one.official]
    speakers = [one.official.slug for one in attributions if one.role in SPEAKING]
    speakers += [one.speaker_official.slug for one in statement.quotations.all() if one.speaker_official]
    return {
        "official": _distinct(official.slug for official in (*(one.official for one in attributions), *present)),
        "speaker": _distinct(speakers),
        "country": _distinct(one.country.code for one in involved),
        "relation": [Dyad.of(*pair).slug for pair in combinations(sides, 2)],
        "topic": sorted(tree.with_broader(topic.pk for topic in statement.topics.all())),
        "genre": _distinct([statement.genre]),
        "kind": _distinct(exchange.kind for exchange in exchanges),
        "status": _distinct(exchange.status for exchange in exchanges),
        "exchange": _distinct(str(exchange.pk) for exchange in exchanges),
        "language": _distinct([statement.language]),
        "source": _distinct([statement.source.slug] if statement.source else []),
        "period": _periods(statement, exchanges),
        "month": _distinct([_month(statement)]),
    }


def _distinct(values: Iterable[str]) -> list[str]:
    return sorted({value for value in values if value})


def _periods(statement: Statement, exchanges: list[Any]) -> list[str]:
    """Return the days each date of the statement can mean, as StatementQuerySet.in_period reads them."""
    bounds = [
        (exchange.occurred_on_earliest, exchange.occurred_on_latest) for exchange in exchanges if exchange.occurred_on
    ]
    if statement.issued_on:
        bounds.append((statement.issued_on_earliest, statement.issued_on_latest))
    return _distinct(f"{_day(earliest, OPEN_START)}-{_day(latest, OPEN_END)}" for earliest, latest in bounds)


def _day(day: date | None, otherwise: str) -> str:
    return day.strftime("%Y%m%d") if day else otherwise


def _month(statement: Statement) -> str:
    """Return the month on the timeline, the year alone where the date is wider, "" for undated."""
    shown = statement.timeline_date
    if shown is None or shown.earliest is None:
        return ""
    same_month = shown.latest is not None and shown.latest.strftime("%Y-%m") == shown.earliest.strftime("%Y-%m")
    narrow = shown.width is not None and shown.width <= LONGEST_MONTH
    return shown.earliest.strftime("%Y-%m") if same_month or narrow else shown.earliest.strftime("%Y")


def _numbers(statement: Statement) -> dict[str, int]:
    day = statement.timeline_day
    return {"day": day.toordinal() if day else 0, "width": statement.timeline_width}
