"""What answers a filtered view: the database without words, the index with them.

Both give the same `Matches`, so that a page does not know which one answered.
"""

from dataclasses import dataclass, replace
from datetime import date
from math import ceil

from django.db.models import Count, Max, Min, Q

from archive.browse.facets import Counts, count_values
from archive.browse.filters import StatementFilter
from archive.browse.survey_of import survey_with_words, survey_without_words
from archive.models import Statement
from archive.models.statements import StatementQuerySet
from archive.search.coaching import Suggestion
from archive.search.find import How, find
from archive.search.query import Sort
from archive.search.snippets import Marks
from archive.search.survey import Survey
from archive.search.translate import Understood

PAGE_SIZE = 20

MOST_FIGURED = 5_000
"""Found by words beyond this number, statements are counted, but not their exchanges and days."""


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


@dataclass(frozen=True)
class Matches:
    """One page of statement ids, and the counts over all matches."""

    ids: list[int]
    figures: Figures
    counts: Counts
    page: int
    understood: tuple[Understood, ...] = ()
    notes: tuple[str, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    by_concept: frozenset[int] = frozenset()
    """Those found through the authority file only: the text does not have the words."""
    marks: Marks | None = None
    """The words to mark in titles and snippets."""
    survey: Survey | None = None
    """The index's knowledge of the whole view, where it can be trusted."""

    @property
    def page_count(self) -> int:
        """How many pages there are; at least one."""
        return max(ceil(self.figures.statements / PAGE_SIZE), 1)


def browse(filters: StatementFilter) -> Matches:
    """Answer a view without words from the database."""
    found = filters.qs
    survey = survey_without_words(filters.query, found)
    figures = Figures(survey.total, *_known(survey)) if survey else figures_of(found, filters)
    page = min(filters.page, max(ceil(figures.statements / PAGE_SIZE), 1))
    ids = list(ordered(found, filters.query.sort).values_list("pk", flat=True)[_slice(page)])
    counts = survey.facets() if survey else count_values(filters)
    return Matches(ids, figures, counts, page, survey=survey)


def search(filters: StatementFilter) -> Matches:
    """Answer a view with words from the index; every id is read again by whoever shows it.

    Raises IndexUnavailable.
    """
    results = find(filters.query, per_page=None)
    page = min(filters.page, max(ceil(results.total / PAGE_SIZE), 1))
    ids = results.ids
    figures = Figures(results.total, undated=results.undated)
    if ids and len(ids) <= MOST_FIGURED:
        row = _figured(Statement.objects.published().filter(pk__in=ids), filters)
        figures = replace(row, statements=results.total, undated=results.undated)
    return Matches(
        ids[_slice(page)],
        figures,
        results.facets,
        page,
        results.understood,
        results.notes,
        results.suggestions,
        frozenset(hit.statement for hit in results.hits if hit.how is How.CONCEPT),
        results.marks,
        survey_with_words(filters.query),
    )


def _known(survey: Survey) -> tuple[int, date | None, date | None, int, int]:
    """Return the figures above the list, from the index."""
    known = survey.figures()
    return known.exchanges, known.first_day, known.last_day, known.possible, known.undated


def figures_of(found: StatementQuerySet, filters: StatementFilter) -> Figures:
    """Count what was found, in two queries."""
    figures = _figured(found, filters)
    if not (filters.query.start or filters.query.end):
        return figures
    return replace(figures, undated=filters.narrowed(("from", "to")).undated().count())


def _figured(found: StatementQuerySet, filters: StatementFilter) -> Figures:
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


def ordered(found: StatementQuerySet, sort: Sort) -> StatementQuerySet:
    """Sort by date; relevance without words means newest first."""
    return found.oldest_first() if sort is Sort.OLDEST else found.newest_first()


def _slice(page: int) -> slice:
    return slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
