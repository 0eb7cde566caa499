"""Numbers of statements by year, each with the list behind it: topics of a pair, and coverage by source.

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

MOST_YEARS, MOST_TOPICS, MOST_SOURCES = 15, 12, 12


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
    of_pair = statements.order_by().exclude(source=None).values("source__slug").annotate(n=Count("pk", distinct=True))
    slugs = [row["source__slug"] for row in of_pair.order_by("-n", "source__slug")[:MOST_SOURCES]]
    counts: dict[str, Any] = {f"in_{year}": Count("pk", distinct=True, filter=_in_year(year)) for year in years}
    rows = Statement.objects.published().filter(source__slug__in=slugs).order_by().values("source__slug")
    found: dict[str, Any] = {row["source__slug"]: row for row in rows.annotate(**counts)}
    names = _names("source", slugs)
    return [
        _line(
            names["source", slug],
            Choices.of([("source", slug)]),
            {year: found[slug][f"in_{year}"] for year in years},
        )
        for slug in slugs
        if slug in found
    ]


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
