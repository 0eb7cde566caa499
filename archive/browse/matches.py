"""What answers a filtered view: the database without words, the index with them.

Both give the same `Matches`, so that a page does not know which one answered.
"""

from dataclasses import dataclass, replace
from datetime import date
from math import ceil

from archive.browse.facets import Counts, count_values
from archive.browse.figures import Figures, figured, figures_of
from archive.browse.filters import StatementFilter
from archive.browse.survey_of import AnySurvey, survey_with_words, survey_without_words
from archive.models import Statement
from archive.models.statements import StatementQuerySet
from archive.search.coaching import Suggestion
from archive.search.find import How, find
from archive.search.query import Sort
from archive.search.snippets import Marks
from archive.search.translate import Understood

PAGE_SIZE = 20

MOST_FIGURED = 5_000
"""Found by words beyond this number, statements are counted, but not their exchanges and days."""


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
    survey: AnySurvey | None = None
    """The index's knowledge of the whole view, where it can be trusted."""

    @property
    def page_count(self) -> int:
        """How many pages there are; at least one."""
        return max(ceil(self.figures.statements / PAGE_SIZE), 1)


def browse(filters: StatementFilter) -> Matches:
    """Answer a view without words from the database."""
    found = filters.qs
    survey = survey_without_words(filters)
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
        row = figured(Statement.objects.published().filter(pk__in=ids), filters)
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


def _known(survey: AnySurvey) -> tuple[int, date | None, date | None, int, int]:
    """Return the figures above the list, from the index."""
    known = survey.figures()
    return known.exchanges, known.first_day, known.last_day, known.possible, known.undated


def ordered(found: StatementQuerySet, sort: Sort) -> StatementQuerySet:
    """Sort by date; relevance without words means newest first."""
    return found.oldest_first() if sort is Sort.OLDEST else found.newest_first()


def _slice(page: int) -> slice:
    return slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
