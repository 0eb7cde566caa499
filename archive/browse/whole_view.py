"""All statements of a filtered view, not a page of them: what feeds and exports are made of."""

from collections.abc import Iterable
from typing import Any

from django.db.models import F

from archive.browse.filters import StatementFilter
from archive.browse.matches import ordered
from archive.models import Statement
from archive.models.statements import StatementQuerySet
from archive.search.find import find

AT_ONCE = 900
"""Ids in one query: below what the oldest SQLite takes."""


def ids_of_view(filters: StatementFilter) -> list[int]:
    """Return the ids of every match, in the view's order, to be read again as published by whoever shows them.

    Raises IndexUnavailable where there are words and the index is away: the filters alone
    would give another set.
    """
    if filters.query.has_words:
        return find(filters.query, per_page=None).ids
    return list(ordered(filters.qs, filters.query.sort).values_list("pk", flat=True))


def newly_published(filters: StatementFilter, number: int) -> list[int]:
    """Return the ids of the matches that the archive published last. Raises IndexUnavailable, as above."""
    if not filters.query.has_words:
        return list(_newest(filters.qs, number))
    found: list[tuple[Any, int]] = []
    ids = find(filters.query, per_page=None).ids
    for start in range(0, len(ids), AT_ONCE):
        among = Statement.objects.published().filter(pk__in=ids[start : start + AT_ONCE])
        found += among.order_by().values_list("published_at", "pk")
    found.sort(key=lambda pair: (pair[0] is not None, pair[0] or 0, pair[1]), reverse=True)
    return [pk for _at, pk in found[:number]]


def _newest(found: StatementQuerySet, number: int) -> Iterable[int]:
    published = F("published_at").desc(nulls_last=True)
    return found.order_by(published, "-pk").values_list("pk", flat=True)[:number]
