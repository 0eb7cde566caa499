"""Offices held as bars on one line of time, each with the statements of its days.

A bar's number is that of the view it opens: the person's statements with the tenure as the
date range. An end that is not known runs to the edge of the chart. In an Arabic interface
time runs from the right.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil

from django.utils.translation import get_language_bidi

from archive.browse.addresses import Choices
from archive.browse.histogram import Tick
from archive.browse.whole_counts import WholeCounts
from archive.models import Tenure

_MOST_LABELS = 6


@dataclass(frozen=True)
class TenureBar:
    """One office with its place on the line of time, its statements and the view of them."""

    tenure: Tenure
    x: str
    width: str
    count: int
    address: str


@dataclass(frozen=True)
class TenureChart:
    """All offices of a person, and the years under them."""

    bars: list[TenureBar]
    ticks: list[Tick]


def tenure_chart(tenures: Sequence[Tenure], whole: WholeCounts, own: tuple[str, str], today: date) -> TenureChart:
    """Lay out a person's tenures, whose statements are `whole`, found by the filter `own`."""
    spans = [_days(tenure) for tenure in tenures]
    counts = whole.in_each(spans)
    known = [day for span in spans for day in span if day not in {date.min, date.max}]
    first = date(min(known, default=today).year, 1, 1)
    last = date(max([*known, today]).year, 12, 31)
    bars = [
        TenureBar(tenure, *_place(span, first, last), count, _address(tenure, own))
        for tenure, span, count in zip(tenures, spans, counts, strict=True)
    ]
    return TenureChart(bars, _ticks(first, last))


def _days(tenure: Tenure) -> tuple[date, date]:
    """Return the first and last day the office may have been held."""
    return tenure.began_on_earliest or date.min, tenure.ended_on_latest or date.max


def _address(tenure: Tenure, own: tuple[str, str]) -> str:
    first, last = _days(tenure)
    ends = [
        ("from", first.isoformat() if first > date.min else ""),
        ("to", last.isoformat() if last < date.max else ""),
    ]
    return Choices.of([own, *ends]).query_string


def _place(span: tuple[date, date], first: date, last: date) -> tuple[str, str]:
    """Return where a bar begins and how wide it is, in shares of the line."""
    whole = (last - first).days + 1
    start, end = max(span[0], first), min(span[1], last)
    before, width = (start - first).days, max((end - start).days + 1, 1)
    left = whole - before - width if get_language_bidi() else before
    return f"{100 * left / whole:.2f}%", f"{max(100 * width / whole, 0.6):.2f}%"


def _ticks(first: date, last: date) -> list[Tick]:
    """Label some years, always the first."""
    whole = (last - first).days + 1
    years = last.year - first.year + 1
    step = max(ceil(years / _MOST_LABELS), 1)
    ticks = []
    for year in range(first.year, last.year + 1, step):
        before = (date(year, 1, 1) - first).days
        ticks.append(
            Tick(str(year), f"{100 * (whole - before if get_language_bidi() else before) / whole:.2f}%", "start")
        )
    return ticks
