"""The list a reader came from: what stands before and after a statement in it, and the words that led here.

The list is carried in the address of the statement's page, as the list's own query string;
a statement that is no part of it, or an address without one, has no trail.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import QueryDict

from archive.browse.addresses import Choices
from archive.browse.filters import LAST_PAGE, StatementFilter
from archive.browse.matches import PAGE_SIZE, ordered
from archive.models import Statement
from archive.search.engine import IndexUnavailable
from archive.search.find import find
from archive.search.query import Sort
from archive.search.snippets import Marks

_MOST = PAGE_SIZE * LAST_PAGE


@dataclass(frozen=True)
class Step:
    """A neighbour in the list."""

    statement: Statement
    address: str


@dataclass(frozen=True)
class Trail:
    """A statement's place in the list that led to it."""

    number: int
    total: int
    back: str
    """The query string of the list, at the page where the statement stands."""
    previous: Step | None
    next: Step | None
    marks: Marks | None
    """The words to mark in the text."""


def carried(choices: Choices) -> str:
    """Return the query string that takes a list along to the page of one of its statements."""
    view = choices.without()
    return view.query_string if view.pairs else view.replacing("sort", Sort.NEWEST).query_string


def trail_of(statement: Statement, data: QueryDict) -> Trail | None:
    """Return a statement's place in the list its address carries."""
    if not data:
        return None
    filters = StatementFilter(data)
    if not filters.choices.pairs:
        return None
    ids, marks = _list(filters)
    if statement.pk not in ids:
        return None
    place = ids.index(statement.pk)
    before, after = ids[max(place - 1, 0) : place], ids[place + 1 : place + 2]
    near = Statement.objects.published().only("reference_code", "title", "language").in_bulk([*before, *after])
    query = carried(filters.choices)
    return Trail(
        number=place + 1,
        total=len(ids),
        back=filters.choices.replacing("page", str(place // PAGE_SIZE + 1)).query_string,
        previous=_step(before, near, query),
        next=_step(after, near, query),
        marks=marks,
    )


def _list(filters: StatementFilter) -> tuple[Sequence[int], Marks | None]:
    """Return the ids of the list in order, as far as its last page, and what to mark."""
    if filters.query.has_words:
        try:
            results = find(filters.query, per_page=None)
        except IndexUnavailable:
            return [], None
        return results.ids[:_MOST], results.marks
    return list(ordered(filters.qs, filters.query.sort).values_list("pk", flat=True)[:_MOST]), None


def _step(ids: Sequence[int], near: dict[int, Statement], query: str) -> Step | None:
    found = [near[pk] for pk in ids if pk in near]
    return Step(found[0], f"{found[0].get_absolute_url()}{query}") if found else None
