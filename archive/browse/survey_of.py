"""What is known of a view as a whole, from the index, with what it does not know yet from the database.

A survey that was made is kept for all pages of the view, in whatever language, until the
archive's state has another name. Each answer is a question of the page (`models/questions`).
"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from django.http import QueryDict

from archive.browse.filters import StatementFilter
from archive.browse.survey_corrected import Corrected
from archive.models.public_state import public_state
from archive.models.questions import note, note_unrepeatable, unrecorded
from archive.search.counting import Figures
from archive.search.engine import IndexUnavailable
from archive.search.evaluate import OverBudgetError
from archive.search.query import SearchQuery
from archive.search.survey import Span, Survey
from archive.search.withheld import outbox

MOST_BEHIND = 200
"""Statements the index may be behind by; with more of them the database counts everything."""
MOST_KEPT = 16
"""Surveys kept in a process; beyond that all are forgotten."""

Pairs = tuple[tuple[str, str], ...]


@dataclass
class Surveyed:
    """A view by its filters alone; what was asked once is known."""

    view: Pairs
    survey: Survey | Corrected
    _known: dict[tuple[str, Hashable], Any] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """How many statements it has."""
        number: int = self.ask("total")
        return number

    def figures(self) -> Figures:
        """As `Survey`."""
        found: Figures = self.ask("figures")
        return found

    def facets(self) -> dict[str, dict[str, int]]:
        """As `Survey`."""
        counts: dict[str, dict[str, int]] = self.ask("facets")
        return counts

    def values(self, names: Sequence[str]) -> dict[str, dict[str, int]]:
        """As `Survey`."""
        counts: dict[str, dict[str, int]] = self.ask("values", tuple(names))
        return counts

    def reach(self) -> Span | None:
        """As `Survey`."""
        span: Span | None = self.ask("reach")
        return span

    def in_spans(self, spans: Sequence[Span]) -> list[int]:
        """As `Survey`."""
        counts: list[int] = self.ask("in_spans", tuple(spans))
        return counts

    def ask(self, what: str, about: Hashable = None) -> Any:
        """Answer as the survey does, and let the page note it."""
        note(SurveyQuestion(self.view, what, about))
        key = (what, about)
        if key not in self._known:
            with unrecorded():
                asked = getattr(self.survey, what)
                self._known[key] = (asked() if about is None else asked(about)) if callable(asked) else asked
        return self._known[key]


@dataclass(frozen=True)
class SurveyQuestion:
    """One thing asked about a view as a whole."""

    view: Pairs
    what: str
    about: Hashable

    def answer(self) -> object:
        """Return what the survey says now; None where there is none."""
        survey = _surveys().get(self.view)
        if survey is None:
            survey = survey_without_words(StatementFilter(QueryDict(urlencode(self.view))))
        return None if survey is None else _in_order(survey.ask(self.what, self.about))


AnySurvey = Survey | Surveyed

_kept: tuple[str, dict[Pairs, Surveyed]] = ("", {})


def survey_without_words(filters: StatementFilter) -> Surveyed | None:
    """Survey a view by its filters alone; None where the index is away or disagrees with the database."""
    view, surveys = filters.choices.without("q", "sort").pairs, _surveys()
    if not view:
        note_unrepeatable()  # whatever is published changes the counts of everything: asking again would be in vain
    if view not in surveys:
        with unrecorded():
            survey = _survey(filters)
        if survey is None:
            return None
        surveys[view] = Surveyed(view, survey)
    return surveys[view]


def _surveys() -> dict[Pairs, Surveyed]:
    """Return the surveys that are kept of the present state."""
    global _kept
    state = public_state().name
    if _kept[0] != state or len(_kept[1]) >= MOST_KEPT:
        _kept = state, {}
    return _kept[1]


def _survey(filters: StatementFilter) -> Survey | Corrected | None:
    behind = outbox(MOST_BEHIND)
    if behind is None:
        return None
    try:
        known = Survey(filters.query.but(q=""), behind)
        survey = Corrected(known, filters, behind) if behind else known
        return survey if survey.total == filters.narrowed().order_by().count() else None
    except (IndexUnavailable, OverBudgetError):
        return None


def survey_with_words(query: SearchQuery) -> Survey | None:
    """Survey a search, with the same index that answered it."""
    try:
        return Survey(query)
    except (IndexUnavailable, OverBudgetError):
        return None


def _in_order(answer: Any) -> Any:
    """Return an answer in one order, whatever order the parts of the index are in."""
    if isinstance(answer, dict):
        return sorted((key, _in_order(value)) for key, value in answer.items())
    return answer
