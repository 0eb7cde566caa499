"""Numbers of statements by year, each with the list behind it: topics of a pair, and coverage by source or country.

A statement counts in every year that the filter of the list of statements would find it in:
when its date of issue or that of one of its exchanges may lie there.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Count, Q

from archive.browse.addresses import Choices
from archive.browse.names import Names, Wanted
from archive.browse.topic_tree import TopicTree
from archive.models import Statement
from archive.models.authority import overlapping
from archive.models.statements import StatementQuerySet

MOST_YEARS, MOST_TOPICS, MOST_VALUES = 15, 12, 12

_COLUMNS = {"source": "source__slug", "country": "countries__code"}
"""Filter → the column that holds its values."""


@dataclass(frozen=True)
class Figure:
    """A number with the address of the list of statements behind it."""

    number: int
    address: str


@dataclass(frozen=True)
class Line:
    """A row of a table of years; its label has a name and an address."""

    label: Any
    figures: list[Figure]


def years_of(first: date | None, last: date | None) -> list[int]:
    """Return the years from one day to another, the latest ones where they are many."""
    return list(range(first.year, last.year + 1))[-MOST_YEARS:] if first and last else []


def statements_by_year(label: Any, own: Choices, statements: StatementQuerySet, years: Sequence[int]) -> Line:
    """Count some statements by year; `own` is the list they are all of."""
    return _line(label, own, {year: len(found) for year, found in _years_by_statement(statements, years).items()})


def topics_by_year(relation: str, statements: StatementQuerySet, years: Sequence[int]) -> list[Line]:
    """Count a pair's statements by topic (its narrower ones with it) and year."""
    when, tree = _years_by_statement(statements, years), TopicTree()
    on: dict[int, set[int]] = {}
    through = Statement.topics.through.objects.filter(statement__in=statements.order_by().values("pk"))
    for statement, topic in through.values_list("statement", "topic"):
        on.setdefault(topic, set()).add(statement)
    topics = {topic.pk: topic for level in tree.below.values() for topic in level}
    told = {pk: _with_narrower(topic, tree, on) for pk, topic in topics.items()}
    counts = {pk: {year: len(found & when[year]) for year in years} for pk, found in told.items() if found}
    most = sorted(counts, key=lambda pk: (-len(told[pk]), pk))[:MOST_TOPICS]
    names = _names("topic", [topics[pk].slug for pk in most])
    own = Choices.of([("relation", relation)])
    return [_line(names["topic", topics[pk].slug], own.with_value("topic", topics[pk].slug), counts[pk]) for pk in most]


def _with_narrower(topic: Any, tree: TopicTree, on: Mapping[int, set[int]]) -> set[int]:
    return {pk for one in tree.with_narrower([topic]) for pk in on.get(one.pk, ())}


def _years_by_statement(statements: StatementQuerySet, years: Sequence[int]) -> dict[int, set[int]]:
    """Return the statements that may lie in each year."""
    found = {year: set[int]() for year in years}
    bounds = ("issued_on_earliest", "issued_on_latest")
    told = tuple(f"accounts__exchange__occurred_on_{end}" for end in ("earliest", "latest"))
    columns = ("pk", "issued_on", *bounds, "accounts__exchange__occurred_on", *told)
    for pk, issued, first, last, occurred, began, ended in statements.order_by().values_list(*columns):
        spans = [span for known, span in ((issued, (first, last)), (occurred, (began, ended))) if known]
        for year in years:
            if any(_touches(earliest, latest, year) for earliest, latest in spans):
                found[year].add(pk)
    return found


def _touches(earliest: date | None, latest: date | None, year: int) -> bool:
    return (latest is None or latest.year >= year) and (earliest is None or earliest.year <= year)


def coverage(statements: StatementQuerySet, years: Sequence[int]) -> list[Line]:
    """Count, for each source that tells of a pair, all its statements by year, whomever they are about.

    Where a source has none in a year, that the pair is silent there says nothing.
    """
    if not years:
        return []
    slugs = [row["source__slug"] for row in _by_frequency("source", statements)]
    lines = by_value("source", Choices(), Statement.objects.published().filter(source__slug__in=slugs), years)
    return sorted(lines, key=lambda line: slugs.index(line.label.key))


def by_value(name: str, own: Choices, statements: StatementQuerySet, years: Sequence[int]) -> list[Line]:
    """Count some statements by the most frequent values of a filter, and year; `own` is the list they are all of."""
    counts: dict[str, Any] = {f"in_{year}": Count("pk", distinct=True, filter=_in_year(year)) for year in years}
    rows = {row[_COLUMNS[name]]: row for row in _by_frequency(name, statements, **counts)}
    names = _names(name, rows)
    return [
        _line(names[name, value], own.with_value(name, value), {year: row[f"in_{year}"] for year in years})
        for value, row in rows.items()
    ]


def _by_frequency(name: str, statements: StatementQuerySet, **counts: Any) -> Any:
    """Return a row for each of the values that most statements have, the most frequent first."""
    column = _COLUMNS[name]
    rows = statements.order_by().filter(**{f"{column}__isnull": False}).values(column)
    return rows.annotate(statements=Count("pk", distinct=True), **counts).order_by("-statements", column)[:MOST_VALUES]


def _in_year(year: int) -> Q:
    first, last = date(year, 1, 1), date(year, 12, 31)
    return overlapping("issued_on", first, last) | overlapping("accounts__exchange__occurred_on", first, last) & Q(
        accounts__isnull=False
    )


def _line(label: Any, own: Choices, counts: Mapping[int, int]) -> Line:
    figures = [
        Figure(number, own.replacing("from", str(year)).replacing("to", str(year)).query_string)
        for year, number in counts.items()
    ]
    return Line(label, figures)


def _names(kind: str, keys: Iterable[str]) -> Names:
    wanted = Wanted()
    wanted.add(kind, keys)
    return Names(wanted)
