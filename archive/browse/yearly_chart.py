"""Numbers by year as rows of bars on one scale, drawn on the server; in Arabic time runs from the right."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import get_language_bidi

from archive.browse.yearly import Line

HEIGHT = 40
_FOR_NUMBER = 14
"""Room above the highest bar for its number."""
_GAP = 0.24
"""The share of a bar's place that stays empty."""


@dataclass(frozen=True)
class Bar:
    """One year: its number, the list it opens, where it is drawn (in shares of the width, and pixels)."""

    year: int
    number: int
    address: str
    x: str
    width: str
    middle: str
    height: int

    @property
    def y(self) -> int:
        """Where its top is."""
        return HEIGHT - self.height

    @property
    def number_y(self) -> int:
        """The line its number stands on."""
        return self.y - 3


@dataclass(frozen=True)
class Row:
    """What is counted, and a bar for each year that has any."""

    label: Any
    bars: list[Bar]


@dataclass(frozen=True)
class YearlyChart:
    """The rows, the years under them, and the numbers again for the table."""

    rows: list[Row]
    ticks: list[tuple[int, str]]
    years: Sequence[int]
    lines: list[Line]
    height: int = HEIGHT


def yearly_chart(lines: list[Line], years: Sequence[int]) -> YearlyChart:
    """Lay out lines of figures, one for each year; equal numbers are equally high in all rows."""
    highest = max((figure.number for line in lines for figure in line.figures), default=0) or 1
    rows = [
        Row(
            line.label,
            [
                _bar(place, len(years), year, figure.number, figure.address, highest)
                for place, (year, figure) in enumerate(zip(years, line.figures, strict=True))
                if figure.number
            ],
        )
        for line in lines
    ]
    return YearlyChart(
        rows, [(year, _share(place + 0.5, 0, len(years))) for place, year in enumerate(years)], years, lines
    )


def _bar(place: int, size: int, year: int, number: int, address: str, highest: int) -> Bar:
    return Bar(
        year=year,
        number=number,
        address=address,
        x=_share(place + _GAP / 2, 1 - _GAP, size),
        width=f"{100 * (1 - _GAP) / size:.3f}%",
        middle=_share(place + 0.5, 0, size),
        height=max(round((HEIGHT - _FOR_NUMBER) * number / highest), 2),
    )


def _share(start: float, width: float, size: int) -> str:
    left = size - start - width if get_language_bidi() else start
    return f"{100 * left / size:.3f}%"
