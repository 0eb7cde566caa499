"""A survey by an index that is behind: what it does not know yet is left out of it, and counted in the database.

Between a commit and the indexer's next look there are a few such statements. Statements are
counted once each, so that both counts add up; of exchanges, which have several accounts, the
numbers are put together first.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from archive.browse.facets import ALL_OF, FACETS, base_of, counted
from archive.browse.figures import figures_of
from archive.browse.filters import StatementFilter
from archive.browse.spans import Dated, count_in_spans, reach_of, rows_of
from archive.models import Account
from archive.models.statements import StatementQuerySet
from archive.search.counting import Figures
from archive.search.survey import Span, Survey

Totals = dict[str, dict[str, int]]


@dataclass
class Corrected:
    """Answers as `Survey` does; `survey` leaves out the statements `behind`."""

    survey: Survey
    filters: StatementFilter
    behind: Collection[int]

    @property
    def total(self) -> int:
        """How many statements the view has."""
        return self.survey.total + self._rest.count()

    def figures(self) -> Figures:
        """Return days, exchanges, and what a period leaves uncertain or out."""
        known, more = self.survey.figures(), figures_of(self._rest, self.filters, among=self.behind)
        told = Account.objects.filter(statement__in=self._rest.values("pk")).values_list("exchange", flat=True)
        return Figures(
            exchanges=len(self.survey.exchanges() | set(told)),
            first_day=min((day for day in (known.first_day, more.first_day) if day), default=None),
            last_day=max((day for day in (known.last_day, more.last_day) if day), default=None),
            possible=known.possible + more.possible,
            undated=known.undated + more.undated,
        )

    def facets(self) -> Totals:
        """Return filter → value → count, each filter counted as if it had not been given itself."""
        widest = self.filters.narrowed([name for name in FACETS if name not in ALL_OF])
        if not self._few(widest).exists():
            return self.survey.facets()
        more = counted({name: self._few(base_of(name, self.filters)) for name in FACETS})
        return _added(self.survey.facets(), more)

    def values(self, names: Sequence[str]) -> Totals:
        """Return filter → value → count, all within the view."""
        found = self.survey.values(names)
        return _added(found, counted(dict.fromkeys(names, self._rest))) if self._rest.exists() else found

    def reach(self) -> Span | None:
        """Return the first and the last day of the view as if no period had been asked for."""
        ends = [one for one in (self.survey.reach(), reach_of(self._dates)) if one]
        return (min(first for first, _last in ends), max(last for _first, last in ends)) if ends else None

    def in_spans(self, spans: Sequence[Span]) -> list[int]:
        """Count, for each of some consecutive spans, the statements that may lie in it, were no period asked for."""
        known, more = self.survey.in_spans(spans), count_in_spans(self._dates, spans)
        return [one + other for one, other in zip(known, more, strict=True)]

    @property
    def _rest(self) -> StatementQuerySet:
        return self._few(self.filters.narrowed().order_by())

    @cached_property
    def _dates(self) -> list[Dated]:
        return rows_of(self._few(self.filters.narrowed(("from", "to"))))

    def _few(self, found: StatementQuerySet) -> StatementQuerySet:
        return found.filter(pk__in=self.behind)


def _added(counts: Mapping[str, Mapping[str, int]], more: Mapping[str, Mapping[str, int]]) -> Totals:
    return {name: dict(Counter(values) + Counter(more[name])) for name, values in counts.items()}
