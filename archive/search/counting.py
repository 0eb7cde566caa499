"""Counts over all matches: values beside the filters, and months for the histogram.

As browse/facets counts them without words: officials and countries, of which all must be
there, are counted within the matches; of the other filters any one value is enough, so each
is counted as if it had not been given itself.
"""

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from archive.search.plan import Plan
from archive.search.query import SearchQuery

if TYPE_CHECKING:
    from archive.search.find import Found

FACETS = ("official", "country", "relation", "topic", "genre", "kind", "status", "language", "source")
ALL_OF = frozenset({"official", "country"})


def count_facets(
    query: SearchQuery,
    found: list["Found"],
    evaluated: Callable[[dict[str, Plan]], list["Found"]],
    filters: dict[str, Plan],
) -> dict[str, dict[str, int]]:
    """Return filter → value → count, most frequent first."""
    counts = {}
    for name in FACETS:
        base = found
        if name in filters and name not in ALL_OF:
            base = evaluated({other: plan for other, plan in filters.items() if other != name})
        counts[name] = _counted(name, base)
    return counts


def count_months(found: list["Found"]) -> dict[str, int]:
    """Return month → count in the order of time; a year alone where no month is known, "" for undated."""
    months = _counted("month", found)
    undated = sum(len(one.matches.ids) for one in found) - sum(months.values())
    return {**({"": undated} if undated else {}), **dict(sorted(months.items()))}


def _counted(field: str, found: list["Found"]) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for one in found:
        table = one.segment.table(field)
        mask = np.zeros(one.segment.size, dtype=np.bool_)
        mask[one.matches.ids] = True
        numbers = np.bincount(table.values[mask[table.docs]], minlength=len(table.names))
        counts.update({name: int(number) for name, number in zip(table.names, numbers, strict=True) if number})
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
