"""The query language and the page's filters are two faces of one question, and each can be turned into the other."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from archive.search.concepts import record_named
from archive.search.query import SearchQuery
from archive.search.query_tree import And, FieldValue, Node
from archive.search.syntax import parse
from archive.search.translate import period_of
from archive.vocabulary.dyads import Dyad

_ALL_OF = {"official": "officials", "country": "countries"}
_ANY_OF = {
    "topic": "topics",
    "genre": "genres",
    "kind": "kinds",
    "status": "statuses",
    "language": "languages",
    "source": "sources",
}
_RECORDS = frozenset({"official", "country", "topic"})


def filters_as_fields(query: SearchQuery) -> SearchQuery:
    """Return the same question with its filters written in the query itself; what a query is too short for stays."""
    words = f"({query.q})" if " OR " in query.q else query.q
    notes = parse(words).notes
    for nothing, text in _written(query):
        longer = f"{words} {text}".strip()
        if parse(longer).notes == notes:
            words, query = longer, query.but(**nothing)
    return query.but(q=words)


def _written(query: SearchQuery) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield each filter as fields, beside what the query has without it."""
    for name, many in _ALL_OF.items():
        if values := getattr(query, many):
            yield {many: ()}, " ".join(f"{name}:{value.lower()}" for value in values)
    for name, many in _ANY_OF.items():
        if values := getattr(query, many):
            yield {many: ()}, _any_of(name, values)
    if query.relation:
        yield {"relation": None}, f"relation:{query.relation.slug}"
    if query.start or query.end:
        ends = (query.start.isoformat() if query.start else "", query.end.isoformat() if query.end else "")
        yield {"start": None, "end": None}, f"date:{ends[0]}..{ends[1]}"


def _any_of(name: str, values: Iterable[str]) -> str:
    fields = [f"{name}:{value}" for value in values]
    return fields[0] if len(fields) == 1 else f"({' OR '.join(fields)})"


def fields_as_filters(query: SearchQuery) -> SearchQuery:
    """Return the same question with the fields of the query turned into filters, where a filter can say the same.

    A field in a group, after NOT, or of a filter that is given already stays in the words.
    """
    parsed = parse(query.q)
    moved: list[FieldValue] = []
    for leaf in _fields(parsed.root):
        changed = _with_filter(query, leaf)
        if changed is not None:
            query, moved = changed, [*moved, leaf]
    words = parsed.text
    for leaf in sorted(moved, key=lambda one: -one.start):
        words = f"{words[: leaf.start]}{words[leaf.end :]}"
    return replace(query, q=" ".join(words.split())) if moved else query


def _fields(root: Node | None) -> list[FieldValue]:
    """Return the fields that everything found must have."""
    parts = root.parts if isinstance(root, And) else (root,)
    return [part for part in parts if isinstance(part, FieldValue)]


def _with_filter(query: SearchQuery, leaf: FieldValue) -> SearchQuery | None:
    """Return the query narrowed by a field's value, or None where no filter can say it."""
    try:
        if leaf.name == "relation":
            return None if query.relation else query.but(relation=Dyad.from_slug(leaf.value))
        if leaf.name == "date":
            start, end = period_of(leaf.value)
            return None if query.start or query.end else query.but(start=start, end=end)
    except ValueError:
        return None
    values = record_named(leaf.name, leaf.value) if leaf.name in _RECORDS else [_plain(leaf)]
    if len(values) != 1:
        return None
    if leaf.name in _ALL_OF:
        return query.but(**{_ALL_OF[leaf.name]: (*getattr(query, _ALL_OF[leaf.name]), values[0])})
    many = _ANY_OF.get(leaf.name)
    return None if many is None or getattr(query, many) else query.but(**{many: (values[0],)})


def _plain(leaf: FieldValue) -> str:
    value = leaf.value.lower()
    return value if leaf.name == "source" else value.replace("-", "_")
