"""The chart of exchanges by quarter, drawn on the server as SVG: bars stacked by kind, each a link."""

from dataclasses import dataclass

from django.utils.translation import get_language_bidi
from django.utils.translation import gettext as _

from archive.browse.cadence import Cadence, Count, QuarterCount

WIDTH, HEIGHT = 960, 180
_TOP, _BOTTOM = 10, 24


@dataclass(frozen=True)
class Bar:
    """One kind in one quarter."""

    x: float
    y: float
    width: float
    height: float
    count: Count
    label: str


@dataclass(frozen=True)
class Tick:
    """A year on the axis."""

    x: float
    label: str


@dataclass(frozen=True)
class Chart:
    """Bars, years and the scale."""

    bars: list[Bar]
    years: list[Tick]
    highest: int
    top: float
    base: float
    width: int = WIDTH
    height: int = HEIGHT


def cadence_chart(cadence: Cadence) -> Chart:
    """Lay the bars out up to the end of time, the edge that a narrow screen shows first.

    In a right-to-left interface time runs from the right.
    """
    quarters, mirrored = cadence.quarters, get_language_bidi()
    base = HEIGHT - _BOTTOM
    unit = (base - _TOP) / max(cadence.highest, 1)
    step = min(WIDTH / max(len(quarters), 1), 48)
    bars: list[Bar] = []
    years: list[Tick] = []
    for number, one in enumerate(quarters):
        to_come = len(quarters) - number - 1
        x = to_come * step if mirrored else WIDTH - (to_come + 1) * step
        bars += _stack(one, x, step, unit, base)
        if one.quarter.number == 1 or number == 0:
            years.append(Tick(x + (step if mirrored else 0), str(one.quarter.year)))
    spaced = [tick for n, tick in enumerate(years) if n == 0 or abs(tick.x - years[n - 1].x) >= 30]
    return Chart(bars, spaced, cadence.highest, _TOP, base)


def _stack(one: QuarterCount, x: float, step: float, unit: float, base: float) -> list[Bar]:
    bars, y = [], float(base)
    for count in one.kinds:
        height = count.number * unit
        y -= height
        label = _("%(year)d, quarter %(quarter)d, %(kind)s: %(number)d") % {
            "year": one.quarter.year,
            "quarter": one.quarter.number,
            "kind": count.label,
            "number": count.number,
        }
        bars.append(Bar(round(x + 1, 1), round(y, 1), round(step - 2, 1), round(height - 1, 1), count, label))
    return bars
