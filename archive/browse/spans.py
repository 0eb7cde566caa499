"""How many statements of a view may lie in each of some consecutive spans of days, from the database.

A statement lies in every span that its date of issue, or that of an exchange it tells of,
may lie in: exactly what the date filter finds there. The index counts the same (search/survey).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import date

from archive.browse.filters import StatementFilter
from archive.models import Account
from archive.models.statements import StatementQuerySet

Span = tuple[date, date]
"""First and last day."""
Dated = tuple[int, date | None, date | None]
"""A statement with the earliest and the latest day of one of its dates."""


def dated_rows(filters: StatementFilter) -> list[Dated]:
    """Return every date of the view's statements, as if no period had been asked for."""
    return rows_of(filters.narrowed(("from", "to")))


def rows_of(found: StatementQuerySet) -> list[Dated]:
    """Return every date of some statements."""
    issued = found.exclude(issued_on="").order_by().values_list("pk", "issued_on_earliest", "issued_on_latest")
    told = Account.objects.filter(statement__in=found.order_by().values("pk")).exclude(exchange__occurred_on="")
    days = told.order_by().values_list("statement_id", "exchange__occurred_on_earliest", "exchange__occurred_on_latest")
    return list(issued.union(days, all=True))


def reach_of(rows: Iterable[Dated]) -> Span | None:
    """Return the first and the last day that any date names."""
    days = [day for _statement, *ends in rows for day in ends if day]
    return (min(days), max(days)) if days else None


def count_in_spans(rows: Iterable[Dated], spans: Sequence[Span]) -> list[int]:
    """Count the statements of each span, once each."""
    firsts, lasts = [first for first, _last in spans], [last for _first, last in spans]
    found: list[set[int]] = [set() for _span in spans]
    for statement, earliest, latest in rows:
        low = bisect_left(lasts, earliest or date.min)
        high = bisect_right(firsts, latest or date.max)
        for place in range(low, high):
            found[place].add(statement)
    return [len(statements) for statements in found]
