"""Words that begin with some letters, from the index's own dictionary."""

from collections import Counter

from archive.search.analysis import ANALYZERS, tokens
from archive.search.plan import Nothing, Plan, Some, Term
from archive.search.schema import SURFACE, text_field
from archive.search.segments import Segment

MOST_EXPANSIONS = 256


class Prefixes:
    """Expands prefixes over the segments of one snapshot, within one budget for the whole query."""

    def __init__(self, segments: list[Segment]) -> None:
        self._segments = segments
        self._left = MOST_EXPANSIONS

    def plan(self, letters: str, zone: str = "") -> tuple[Plan, bool]:
        """Return a plan for words beginning so, and whether some had to be left out."""
        folded = "".join(token.folded for token in tokens(letters))
        fields = [text_field(zone, analyzer) for analyzer in ANALYZERS] if zone else [SURFACE]
        counts: Counter[tuple[str, str]] = Counter()
        for segment in self._segments:
            for field in fields:
                for term in segment.terms(field, folded):
                    counts[field, term] += segment.frequency(field, term)
        chosen = counts.most_common(self._left)
        self._left -= len(chosen)
        terms = tuple(Term(field, term) for (field, term), _count in chosen)
        return (Some(terms) if terms else Nothing()), len(counts) > len(chosen)
