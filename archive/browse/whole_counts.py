"""Counts over all statements of a view: from the index where it knows what the database knows, else counted there."""

from collections.abc import Sequence
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.functional import cached_property

from archive.browse.facets import Counts, counted
from archive.browse.filters import StatementFilter
from archive.browse.histogram import Histogram, histogram
from archive.browse.overview import Extent, extent
from archive.browse.spans import Dated, Span, count_in_spans, dated_rows
from archive.browse.survey_of import AnySurvey, survey_without_words


class WholeCounts:
    """A view by its filters alone; the whole archive without any."""

    def __init__(self, *own: tuple[str, str]) -> None:
        self.filters = StatementFilter(QueryDict(urlencode(own)))

    @cached_property
    def survey(self) -> AnySurvey | None:
        """What the index knows."""
        return survey_without_words(self.filters)

    @property
    def extent(self) -> Extent:
        """Statements, exchanges, first and last day."""
        if self.survey is None:
            return extent(self.filters.narrowed())
        known = self.survey.figures()
        return Extent(self.survey.total, known.exchanges, known.first_day, known.last_day)

    def values(self, *names: str) -> Counts:
        """Count the values of some filters, all within the view."""
        return self.survey.values(names) if self.survey else counted(dict.fromkeys(names, self.filters.narrowed()))

    def in_each(self, spans: Sequence[Span]) -> list[int]:
        """Count the statements of each of some spans, which may overlap."""
        if self.survey:
            return [self.survey.in_spans([span])[0] for span in spans]
        return [count_in_spans(self._rows, [span])[0] for span in spans]

    @cached_property
    def _rows(self) -> list[Dated]:
        return dated_rows(self.filters)

    @property
    def histogram(self) -> Histogram | None:
        """The view by month or year."""
        return histogram(self.filters, self.survey)
