"""The index's survey of a view, where it can be trusted to know all that the database knows."""

from archive.models.statements import StatementQuerySet
from archive.search.engine import IndexUnavailable
from archive.search.evaluate import OverBudgetError
from archive.search.query import SearchQuery
from archive.search.survey import Survey, is_fresh


def survey_without_words(query: SearchQuery, found: StatementQuerySet) -> Survey | None:
    """Survey a view by its filters alone; None where the index is away, behind, or disagrees with the database."""
    if not is_fresh():
        return None
    try:
        survey = Survey(query.but(q=""))
        return survey if survey.total == found.order_by().count() else None
    except (IndexUnavailable, OverBudgetError):
        return None


def survey_with_words(query: SearchQuery) -> Survey | None:
    """Survey a search, with the same index that answered it."""
    try:
        return Survey(query)
    except (IndexUnavailable, OverBudgetError):
        return None
