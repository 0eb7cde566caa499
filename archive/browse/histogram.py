"""Statements by month, or by year where months would be too many: bars that open what they count.

A bar's number is that of the view it opens: the same filters with that month or year as the
date range. A range asked for is shown by month, within its years, with its own part marked.
Geometry is worked out here, in shares of the width, so that the page needs no script; in an
Arabic interface time runs from the right.
"""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import ceil

from django.urls import reverse
from django.utils.translation import get_language_bidi, gettext, ngettext

from archive.browse.addresses import Choices
from archive.browse.date_words import in_words
from archive.browse.filters import StatementFilter
from archive.browse.spans import Span, count_in_spans, dated_rows, reach_of
from archive.browse.survey_of import AnySurvey
from archive.search.evaluate import OverBudgetError
from archive.vocabulary.partial_dates import parse

MOST_MONTHS = 60
MOST_YEARS = 150
"""Beyond this many bars years are put together, five or more at a time."""
HEIGHT = 88
_MOST_LABELS = 6
_GAP = 0.18
"""The share of a bar's place that stays empty."""


@dataclass(frozen=True)
class Bar:
    """One month or year: what it says, what it opens, where it is drawn."""

    name: str
    first: str
    """The date range it opens, as the address writes it: "2023-02", "2023"."""
    last: str
    count: int
    address: str
    is_chosen: bool
    x: str
    width: str
    place: str
    """Where its whole place begins, for the mark of what is chosen."""
    place_width: str
    height: int

    @property
    def y(self) -> int:
        """Where its top is."""
        return HEIGHT - self.height

    @property
    def words(self) -> str:
        """What it says when it is pointed at."""
        number = ngettext("%(n)d statement", "%(n)d statements", self.count) % {"n": self.count}
        return gettext("%(period)s: %(number)s") % {"period": self.name, "number": number}


@dataclass(frozen=True)
class Tick:
    """A label under the bars."""

    text: str
    x: str
    anchor: str


@dataclass(frozen=True)
class Histogram:
    """The chart with all that a page needs to draw and describe it."""

    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    highest: int
    by_month: bool
    base: str
    """The view without its date range, for the brush."""
    height: int = HEIGHT

    @property
    def filled(self) -> list[Bar]:
        """The bars that count anything."""
        return [bar for bar in self.bars if bar.count]

    @property
    def summary(self) -> str:
        """The chart in one sentence."""
        best = max(self.bars, key=lambda bar: bar.count)
        return gettext("From %(first)s to %(last)s; most in %(best)s (%(count)d).") % {
            "first": self.bars[0].name,
            "last": self.bars[-1].name,
            "best": best.name,
            "count": best.count,
        }


def histogram(filters: StatementFilter, survey: AnySurvey | None, page: str = "") -> Histogram | None:
    """Return the histogram of a view, from the index where a survey is at hand; None with fewer than two bars.

    `page` is the address that bars open; the one asked for by default.
    """
    rows = None if survey else dated_rows(filters)
    try:
        reach = survey.reach() if survey else reach_of(rows or [])
        window = _window(reach, filters) if reach else None
        if window is None:
            return None
        spans = _spans(window)
        counts = (
            survey.in_spans([one[1] for one in spans]) if survey else count_in_spans(rows or [], [s for _t, s in spans])
        )
    except OverBudgetError:
        return None
    if sum(map(bool, counts)) < 2 and not (filters.query.start or filters.query.end):
        return None
    return _drawn(spans, counts, filters, page)


def drawn_from(counts: Sequence[tuple[date, int]], filters: StatementFilter, *, by_month: bool) -> Histogram:
    """Draw counts that are at hand, each with the first day of its month or year."""
    spans = [_month(day.year, day.month) if by_month else _years(day.year, day.year) for day, _count in counts]
    return _drawn(spans, [count for _day, count in counts], filters, "")


Labelled = tuple[tuple[str, str], Span]
"""A range as addresses write it, and its days."""


def _window(reach: Span, filters: StatementFilter) -> Span:
    """Return the days to show: the years of the range asked for, else all."""
    start, end = filters.query.start, filters.query.end
    first, last = max(start, reach[0]) if start else reach[0], min(end, reach[1]) if end else reach[1]
    if first > last:
        return reach
    return (date(first.year, 1, 1), date(last.year, 12, 31)) if start or end else reach


def _spans(window: Span) -> list[Labelled]:
    first, last = window
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months <= MOST_MONTHS:
        return [_month(first.year + (first.month - 1 + n) // 12, (first.month - 1 + n) % 12 + 1) for n in range(months)]
    years = last.year - first.year + 1
    together = 1 if years <= MOST_YEARS else 5 * ceil(years / MOST_YEARS / 5)
    return [_years(year, min(year + together - 1, last.year)) for year in range(first.year, last.year + 1, together)]


def _month(year: int, month: int) -> Labelled:
    text = f"{year:04}-{month:02}"
    return (text, text), (date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))


def _years(first: int, last: int) -> Labelled:
    return (f"{first:04}", f"{last:04}"), (date(first, 1, 1), date(last, 12, 31))


def _drawn(spans: Sequence[Labelled], counts: Sequence[int], filters: StatementFilter, page: str) -> Histogram:
    highest, base = max([*counts, 1]), filters.choices.without("from", "to")
    page = page or reverse("statements")
    bars = tuple(
        _bar(place, one, count, highest, len(spans), filters, base, page)
        for place, (one, count) in enumerate(zip(spans, counts, strict=True))
    )
    if all(bar.is_chosen for bar in bars):
        bars = tuple(replace(bar, is_chosen=False) for bar in bars)
    by_month = "-" in spans[0][0][0]
    ticks = tuple(_ticks([text for (text, _last), _span in spans]))
    return Histogram(bars, ticks, highest, by_month, page + base.query_string)


def _bar(
    place: int, one: Labelled, count: int, highest: int, size: int, filters: StatementFilter, base: Choices, page: str
) -> Bar:
    (first, last), (start, end) = one
    asked = filters.query
    chosen = bool(asked.start or asked.end)
    chosen = chosen and (asked.start is None or asked.start <= end) and (asked.end is None or asked.end >= start)
    view = base.replacing("from", first).replacing("to", last)
    return Bar(
        name=in_words(parse(first)) if first == last else f"{first}–{last}",
        first=first,
        last=last,
        count=count,
        address=page + view.query_string,
        is_chosen=chosen,
        x=_share(place + _GAP / 2, 1 - _GAP, size),
        width=f"{100 * (1 - _GAP) / size:.3f}%",
        place=_share(place, 1, size),
        place_width=f"{100 / size:.3f}%",
        height=max(round(HEIGHT * count / highest), 2) if count else 0,
    )


def _share(start: float, width: float, size: int) -> str:
    """Return where something begins that lies at `start` of `size` places; from the right in Arabic."""
    left = size - start - width if get_language_bidi() else start
    return f"{100 * left / size:.3f}%"


def _ticks(texts: Sequence[str]) -> list[Tick]:
    """Label the years, as many as have room; of a single year by month, its first and last month."""
    size = len(texts)
    if len(texts[0]) == 4:
        step = ceil(size / _MOST_LABELS)
        return [_tick(place + 0.5, texts[place], size, "middle") for place in range(0, size, step)]
    years = [place for place, text in enumerate(texts) if text.endswith("-01") or place == 0]
    if len(years) == 1:
        return [_tick(0, texts[0], size, "start"), _tick(size, texts[-1], size, "end")]
    step = ceil(len(years) / _MOST_LABELS)
    roomy = [place for place in years[::step] if place + 3 < size]
    return [_tick(place, texts[place][:4], size, "start") for place in roomy]


def _tick(place: float, text: str, size: int, anchor: str) -> Tick:
    """Put a label at a place between two bars; from the right in Arabic."""
    left = size - place if get_language_bidi() else place
    return Tick(in_words(parse(text)), f"{100 * left / size:.3f}%", anchor)
