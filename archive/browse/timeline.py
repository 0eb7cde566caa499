"""The page of results: statements by year and month, with filters, counts, chips and paging.

A statement stands where the timeline's date puts it: under its month when the date lies in
one month, under its year when only that is certain ("2023, month not known"), under
"Undated" at the end without a date. With words and by relevance there are no groups.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from archive.browse.addresses import FILTERS, Choices
from archive.browse.cards import Card, CardRows
from archive.browse.chips import Chip, chips_of, loosenings
from archive.browse.date_words import month_name
from archive.browse.facet_lists import FacetList, facet_lists, offered, want_facets
from archive.browse.facets import FACETS
from archive.browse.figures import Figures
from archive.browse.filters import LAST_PAGE, StatementFilter
from archive.browse.histogram import Histogram, histogram
from archive.browse.matches import PAGE_SIZE, Matches, browse, search
from archive.browse.names import Names, Wanted
from archive.browse.trail import carried
from archive.search.engine import IndexUnavailable
from archive.search.query import Sort
from archive.search.translate import Understood
from archive.vocabulary.partial_dates import PartialDate


@dataclass
class Month:
    """The statements of one month, or those of a year whose month is not known (number 0)."""

    number: int
    name: str
    cards: list[Card] = field(default_factory=list)


@dataclass
class Year:
    """The months of one year; the year "" holds what has no date."""

    label: str
    months: list[Month] = field(default_factory=list)


@dataclass(frozen=True)
class Reading:
    """Words that were read as a record's name, and the same search with them taken literally."""

    words: str
    name: str
    forms: int
    literal_address: str


@dataclass(frozen=True)
class Proposal:
    """What to search instead."""

    sentence: str
    address: str


@dataclass(frozen=True)
class Order:
    """One order of the list."""

    name: str
    address: str
    is_active: bool


_ORDERS = {Sort.RELEVANCE: _("Best match"), Sort.NEWEST: _("Newest first"), Sort.OLDEST: _("Oldest first")}


@dataclass(frozen=True)
class Timeline:
    """All that the page of results shows."""

    filters: StatementFilter
    choices: Choices
    figures: Figures
    cards: list[Card]
    years: list[Year]
    facets: list[FacetList]
    chips: list[Chip]
    notes: list[str]
    page: int
    page_count: int
    readings: tuple[Reading, ...] = ()
    suggestions: tuple[Proposal, ...] = ()
    loosenings: tuple[Chip, ...] = ()
    histogram: Histogram | None = None
    undated_after: int = 0
    """How many statements come before the undated ones in the view without its date range."""
    is_rebuilding: bool = False
    """Whether the index is away, so that words cannot be answered now."""

    @property
    def is_by_relevance(self) -> bool:
        """Whether the best match comes first, so that dates do not group the list."""
        return self.filters.query.has_words and self.filters.query.sort is Sort.RELEVANCE

    @property
    def previous(self) -> str:
        """The address of the page before, or nothing."""
        return self.choices.replacing("page", str(self.page - 1)).query_string if self.page > 1 else ""

    @property
    def next(self) -> str:
        """The address of the page after, or nothing."""
        last = min(self.page_count, LAST_PAGE)
        return self.choices.replacing("page", str(self.page + 1)).query_string if self.page < last else ""

    @property
    def orders(self) -> list[Order]:
        """The orders to choose from; relevance only where there are words."""
        offered = list(Sort) if self.filters.query.has_words else [Sort.NEWEST, Sort.OLDEST]
        active = self.filters.query.sort
        if active not in offered:
            active = Sort.NEWEST
        return [Order(str(_ORDERS[one]), self._order_address(one, offered[0]), one is active) for one in offered]

    def _order_address(self, order: Sort, default: Sort) -> str:
        view = self.choices.without("sort")
        return view.query_string if order is default else view.replacing("sort", order).query_string

    @property
    def cleared(self) -> str:
        """The address of the same words without any filter."""
        return self.choices.without(*FILTERS).query_string

    @property
    def undated_address(self) -> str:
        """The place in the same view without its date range where the undated ones begin."""
        view = self.choices.without("from", "to").replacing("sort", Sort.NEWEST)
        return f"{view.replacing('page', str(self._undated_page)).query_string}#undated"

    @property
    def sort(self) -> str:
        """The order asked for, which every change of a filter keeps; nothing where it is the usual one."""
        return next(iter(self.choices.values("sort")), "")

    @property
    def _undated_page(self) -> int:
        return self.undated_after // PAGE_SIZE + 1


def read_timeline(filters: StatementFilter) -> Timeline:
    """Answer a filtered view: from the database, or with words from the index."""
    matches, is_rebuilding = _answer(filters)
    rows, wanted = CardRows(matches.ids, with_text=matches.marks is not None), Wanted()
    rows.want(wanted)
    values = offered(matches.counts, filters)
    want_facets(wanted, values)
    for one in matches.understood:
        if hasattr(wanted, one.kind):
            wanted.add(one.kind, [one.key])
    names = Names(wanted)
    query = filters.query
    cards = rows.cards(names)
    if matches.marks is not None:
        cards = [
            replace(card.with_marks(matches.marks), is_by_concept=card.statement.pk in matches.by_concept)
            for card in cards
        ]
    if query.start or query.end:
        cards = [replace(card, is_possible=not card.is_certain_in(query.start, query.end)) for card in cards]
    trail = carried(filters.choices)
    cards = [replace(card, trail=trail) for card in cards]
    return Timeline(
        filters=filters,
        choices=filters.choices,
        figures=matches.figures,
        cards=cards,
        years=group_by_month(cards),
        facets=facet_lists(values, filters, names),
        chips=chips_of(filters, names),
        notes=[*filters.notes, *matches.notes, *page_notes(filters, matches)],
        page=matches.page,
        page_count=matches.page_count,
        readings=tuple(_reading(one, filters.choices, names) for one in matches.understood),
        suggestions=tuple(
            Proposal(one.sentence, filters.choices.replacing("q", one.q).query_string) for one in matches.suggestions
        ),
        is_rebuilding=is_rebuilding,
        loosenings=() if cards else loosenings(filters, names),
        histogram=None if is_rebuilding else histogram(filters, matches.survey),
        undated_after=dated_before(filters) if matches.figures.undated else 0,
    )


def _answer(filters: StatementFilter) -> tuple[Matches, bool]:
    """Ask the index where there are words; while it is away, browse by the filters alone and say so."""
    if not filters.query.has_words:
        return browse(filters), False
    try:
        return search(filters), False
    except IndexUnavailable:
        return browse(filters), True


def _reading(one: Understood, choices: Choices, names: Names) -> Reading:
    name = names[one.kind, one.key].name if one.kind in FACETS else one.words
    return Reading(one.words, name, one.forms, choices.replacing("q", one.literal).query_string)


def dated_before(filters: StatementFilter) -> int:
    """Count the statements that come before the undated ones in the view without its date range."""
    return filters.narrowed(("from", "to")).filter(timeline_day__isnull=False).count()


def page_notes(filters: StatementFilter, matches: Matches) -> list[str]:
    """Say that a page beyond the last one was asked for."""
    asked = filters.data.get("page", "").strip()
    is_number = asked.isdecimal() and len(asked) < 10  # Of anything else the filters said that it is none.
    if not is_number or int(asked) <= matches.page:
        return []
    return [
        gettext("There is no page %(asked)s; this is the last one, page %(page)s.")
        % {"asked": asked, "page": matches.page}
    ]


def group_by_month(cards: Iterable[Card]) -> list[Year]:
    """Group cards by year and month, in the order in which they come; undated ones last."""
    years: dict[str, Year] = {}
    for card in cards:
        year, number = place_of(card.date)
        group = years.setdefault(year, Year(year))
        _month_of(group, number).cards.append(card)
    return sorted(years.values(), key=lambda one: not one.label)


def place_of(date: PartialDate | None) -> tuple[str, int]:
    """Return the year and the month number a date is grouped under: 0 where the month is not known."""
    first = date and (date.earliest or date.latest)
    last = date and (date.latest or date.earliest)
    if not first or not last:
        return "", 0
    one_month = (first.year, first.month) == (last.year, last.month)
    return str(first.year), first.month if one_month else 0


def _month_of(year: Year, number: int) -> Month:
    for month in year.months:
        if month.number == number:
            return month
    name = month_name(number) if number else gettext("Month not known") if year.label else ""
    year.months.append(Month(number, name))
    return year.months[-1]
