"""The charts with made-up numbers: tenures, exchanges by quarter, statements by year, two pairs beside each other."""

from types import SimpleNamespace

from django.utils.translation import get_language_bidi
from django.utils.translation import gettext as _

from archive.browse.cadence import Cadence, Count, QuarterCount
from archive.browse.cadence_chart import cadence_chart
from archive.browse.histogram import Tick
from archive.browse.specimens.specimen import MOROCCO, STATES, TOPIC, Specimen
from archive.browse.tenure_chart import TenureBar, TenureChart
from archive.browse.yearly import Figure, Line
from archive.browse.yearly_chart import yearly_chart
from archive.vocabulary.quarters import Quarter
from archive.vocabulary.terms import ExchangeKind

_CALLS, _VISITS = ExchangeKind.CALL, ExchangeKind.VISIT


def of_charts() -> dict[str, list[Specimen]]:
    """Return the charts by name, each with its states."""
    return {"tenures": _tenures(), "exchanges by quarter": _cadences(), "by year": _yearly(), "two pairs": _beside()}


def _tenures() -> list[Specimen]:
    past = SimpleNamespace(
        office="Foreign Minister of Morocco", acting=False, began_on="2017-04-05", ended_on="2021-10"
    )
    present = SimpleNamespace(office="وزير الشؤون الخارجية", acting=True, began_on="", ended_on="")
    first, second = ("40%", "0%") if get_language_bidi() else ("0%", "60%")
    bars = [TenureBar(past, first, "60%", 12, "?"), TenureBar(present, second, "40%", 0, "?")]  # type: ignore[arg-type]
    begin, change = ("100%", "40%") if get_language_bidi() else ("0%", "60%")
    ticks = [Tick("2017", begin, "start"), Tick("2021", change, "start")]
    return [
        Specimen("past, and acting without dates", "tenures", {"chart": TenureChart(bars, ticks)}),
        Specimen("in a line", "tenure_line", {"tenure": past}),
        Specimen("in a line, acting, in office", "tenure_line", {"tenure": present}),
    ]


def _count(kind: ExchangeKind, number: int) -> Count:
    return Count(kind.value, str(kind.label), number, "?")


def _cadences() -> list[Specimen]:
    numbers = [(2, 1), (0, 0), (4, 0), (1, 3), (0, 2), (6, 1)]
    quarters = [
        QuarterCount(
            Quarter(2022 + place // 4, place % 4 + 1),
            [_count(kind, number) for kind, number in ((_CALLS, calls), (_VISITS, visits)) if number],
            calls + visits,
            "?",
        )
        for place, (calls, visits) in enumerate(numbers)
    ]
    none = Count("", "", 0, "")
    whole = Cadence(Count("", "", 20, "?"), quarters, [_count(_CALLS, 13), _count(_VISITS, 7)], [], none, none, None)
    context = {"cadence": whole, "chart": cadence_chart(whole), "is_rtl": get_language_bidi()}
    return [Specimen("two kinds, an empty quarter", "cadence", context)]


def _yearly() -> list[Specimen]:
    years = list(range(2018, 2024))
    rows = [[0, 3, 12, 7, 0, 1], [1, 0, 0, 2, 30, 4]]
    lines = [
        Line(label, [Figure(number, "?") for number in row]) for label, row in zip((TOPIC, MOROCCO), rows, strict=True)
    ]
    return [Specimen("two rows", "yearly", {"chart": yearly_chart(lines, years), "caption": _("Topics")})]


def _beside() -> list[Specimen]:
    row = SimpleNamespace(label=_("Statements"), figures=[Figure(12, "?"), Figure(0, "?")], of_statements=True)
    page = SimpleNamespace(pairs=[MOROCCO, STATES])
    return [Specimen("one row", "beside_table", {"page": page, "rows": [row], "caption": _("Statements")})]
