"""The one call that answers a query with words: ids in order, counts, and what was understood.

    results = find(query)                 # of query.page (or the last there is), 20 a page
    results = find(query, per_page=None)  # all of them, for a feed or an export

Ids come from the index as of its last commit. The caller reads them again through
`Statement.objects.published()`; what was withdrawn a moment ago is not counted either (withheld.py).
"""

from dataclasses import dataclass, field
from enum import StrEnum
from math import ceil

from django.utils.translation import gettext as _

from archive.search.coaching import Suggestion, suggestions_for
from archive.search.counting import Figures, count_facets, count_months, figures_of
from archive.search.evaluate import CONCEPT, WORDS, OverBudgetError
from archive.search.matching import Found, Matching, count
from archive.search.ordering import best
from archive.search.query import SearchQuery
from archive.search.snippets import Marks
from archive.search.translate import Understood
from archive.search.withheld import readable_snapshot

PER_PAGE = 20
SECONDS = 1.0
"""What one query may take."""


class How(StrEnum):
    """How a statement was found: by the reader's words, through the authority file, or both ways."""

    WORDS = "words"
    CONCEPT = "concept"
    BOTH = "both"


@dataclass(frozen=True)
class Hit:
    """A statement found."""

    statement: int
    score: float
    how: How


@dataclass(frozen=True)
class Results:
    """An answer as plain data."""

    total: int = 0
    """How many statements match, all pages together."""
    hits: tuple[Hit, ...] = ()
    """Those of the page, in order."""
    page: int = 1
    """The page asked for, or the last where there are fewer."""
    facets: dict[str, dict[str, int]] = field(default_factory=dict)
    """Filter → value → count (see counting)."""
    months: dict[str, int] = field(default_factory=dict)
    """Count over all matches by "2023-02", by "2023" where only the year is known, by "" where nothing is."""
    figures: Figures = field(default_factory=Figures)
    """Days, exchanges, what is uncertain or left out."""
    by_concept: int = 0
    """How many of the total were found through the authority file only."""
    understood: tuple[Understood, ...] = ()
    """What was read as a name or a subject."""
    notes: tuple[str, ...] = ()
    """Sentences about what could not be read."""
    suggestions: tuple[Suggestion, ...] = ()
    """What to try instead, where nothing was found."""
    marks: Marks = field(default_factory=Marks)
    """What to mark in snippets and titles (see snippets)."""

    @property
    def ids(self) -> list[int]:
        """The statements of the page, in order."""
        return [hit.statement for hit in self.hits]

    @property
    def undated(self) -> int:
        """Statements that the period asked for leaves out because they have no date."""
        return self.figures.undated


def find(query: SearchQuery, per_page: int | None = PER_PAGE) -> Results:
    """Answer a query from the index. A query that cannot be read is searched as plain words, never an error.

    Raises IndexUnavailable: the index is missing or damaged, and browsing goes on without it.
    """
    matching = Matching(readable_snapshot(), query, SECONDS)
    notes = (*matching.translation.parsed.notes, *matching.translation.notes)
    try:
        return _results(matching, per_page, notes)
    except OverBudgetError:
        return Results(notes=(*notes, _("This search takes too long. Use fewer or rarer words, or a filter.")))


def _results(matching: Matching, per_page: int | None, notes: tuple[str, ...]) -> Results:
    found = matching.find()
    total = count(found)
    page = min(max(matching.query.page, 1), max(ceil(total / per_page), 1)) if per_page else 1
    return Results(
        total=total,
        hits=_hits(matching, found, page, per_page or total),
        page=page,
        facets=count_facets(matching, found),
        months=count_months(found),
        figures=figures_of(matching, found),
        by_concept=sum(int((one.matches.how == CONCEPT).sum()) for one in found),
        understood=tuple(matching.translation.understood),
        notes=notes,
        suggestions=() if total else suggestions_for(matching),
        marks=matching.translation.marks,
    )


def _hits(matching: Matching, found: list[Found], page: int, per_page: int) -> tuple[Hit, ...]:
    rows = best(found, matching.query.sort, (page - 1) * per_page, page * per_page)
    return tuple(
        Hit(int(statement), round(float(score), 6), _how(int(how)))
        for statement, score, how in zip(rows.statements, rows.scores, rows.how, strict=True)
    )


def _how(flags: int) -> How:
    if flags == WORDS | CONCEPT:
        return How.BOTH
    return How.CONCEPT if flags == CONCEPT else How.WORDS
