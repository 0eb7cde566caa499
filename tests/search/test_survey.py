"""The index counts a whole view."""

import pytest

from archive.search import survey
from archive.search.evaluate import OverBudgetError
from archive.search.query import SearchQuery
from archive.search.survey import Survey
from tests.search.corpus import Archive


def test_a_view_without_words_is_counted_however_slow_the_machine(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(survey, "SECONDS", -1.0)
    of_morocco = Survey(SearchQuery(countries=("MA",)))
    assert sum(of_morocco.facets()["language"].values()) == of_morocco.total > 0
    assert of_morocco.figures()
    with pytest.raises(OverBudgetError):
        Survey(SearchQuery(q="Rabat"))
