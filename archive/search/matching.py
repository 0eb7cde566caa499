"""One query on one snapshot of the index: what its words and filters find, segment by segment."""

import time
from dataclasses import dataclass

from archive.search.engine import Snapshot
from archive.search.evaluate import NOTHING, Matches, evaluate, filter_mask
from archive.search.filtering import filter_plans
from archive.search.narrowing import narrowed
from archive.search.plan import Plan
from archive.search.prefixes import Prefixes
from archive.search.query import SearchQuery
from archive.search.segments import Mask, Segment
from archive.search.syntax import parse
from archive.search.term_statistics import Statistics
from archive.search.translate import Translation


@dataclass(frozen=True)
class Found:
    """What was found in one segment."""

    segment: Segment
    matches: Matches

    @property
    def mask(self) -> Mask:
        """Which documents of the segment were found."""
        return self.matches.mask(self.segment.size)


def count(found: list[Found]) -> int:
    """Return how many statements were found."""
    return sum(len(one.matches.ids) for one in found)


class Matching:
    """A query, read and ready to be evaluated."""

    def __init__(self, snapshot: Snapshot, query: SearchQuery, seconds: float) -> None:
        self.snapshot = snapshot
        self.query = query
        self.statistics = Statistics(snapshot.segments, time.monotonic() + seconds)
        self.translation = Translation(parse(query.q), Prefixes(snapshot.segments), query.by_name)
        self.words = self.translation.plan()
        self.filters = filter_plans(query)

    def find(self, words: Plan | None = None, without: str = "") -> list[Found]:
        """Return what the query's words (or others) find within all its filters, or all but one.

        What is deleted is left out. Raises OverBudgetError.
        """
        found = []
        wanted = narrowed(words or self.words, self.statistics)
        for segment, alive in zip(self.snapshot.segments, self.snapshot.alive, strict=True):
            keep = alive
            for name, plan in self.filters.items():
                if name != without:
                    keep = keep & filter_mask(plan, segment, self.statistics)
            matches = evaluate(wanted, segment, self.statistics) if keep.any() else NOTHING
            found.append(Found(segment, matches.kept(keep[matches.ids])))
        return found
