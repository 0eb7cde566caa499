"""How much was found, counted in the database: "n statements, m exchanges, from … to …"."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from django.db.models import Count, Max, Min, Q

from archive.browse.filters import StatementFilter
from archive.models.statements import StatementQuerySet


@dataclass(frozen=True)
class Figures:
    """How much was found: "n statements, m exchanges, from … to …"."""

    statements: int
    exchanges: int | None = None
    first_day: date | None = None
    last_day: date | None = None
    possible: int = 0
    """Statements whose date only may lie in the range asked for."""
    undated: int = 0
    """Statements that the date range leaves out because they have no date."""


def figures_of(found: StatementQuerySet, filters: StatementFilter, among: Collection[int] | None = None) -> Figures:
    """Count what was found, in two queries; `among` names the statements to look for what a period leaves out."""
    figures = figured(found, filters)
    if not (filters.query.start or filters.query.end):
        return figures
    timeless = filters.narrowed(("from", "to"))
    timeless = timeless if among is None else timeless.filter(pk__in=among)
    return replace(figures, undated=timeless.undated().count())


def figured(found: StatementQuerySet, filters: StatementFilter) -> Figures:
    """Count what was found, but not what a period leaves out, in one query."""
    start, end = filters.query.start, filters.query.end
    certain = certain_in(start, end) if start or end else Q()
    row = found.order_by().aggregate(
        statements=Count("pk", distinct=True),
        exchanges=Count("accounts__exchange", distinct=True),
        first_day=Min("timeline_day"),
        last_day=Max("timeline_day"),
        certain=Count("pk", distinct=True, filter=certain),
    )
    certain_count = row.pop("certain")
    return Figures(**row, possible=row["statements"] - certain_count)


def certain_in(start: date | None, end: date | None) -> Q:
    """Return the condition that one of a statement's dates lies wholly in a period."""
    return _within("issued_on", start, end) | _within("accounts__exchange__occurred_on", start, end)


def _within(field_name: str, start: date | None, end: date | None) -> Q:
    inside = Q(**{f"{field_name}__gt": ""})
    if start:
        inside &= Q(**{f"{field_name}_earliest__gte": start})
    if end:
        inside &= Q(**{f"{field_name}_latest__lte": end})
    return inside
