"""What the archive holds, counted: languages, kinds of text, sources, what was reviewed and what is undated."""

from dataclasses import dataclass

from archive.browse.addresses import Choices
from archive.browse.facet_lists import value_name
from archive.browse.facets import most_frequent
from archive.browse.names import Names, Wanted
from archive.browse.overview import Extent
from archive.browse.whole_counts import WholeCounts
from archive.models import Statement

SHOWN_SOURCES = 12


@dataclass(frozen=True)
class Count:
    """A value with its statements and the view of them."""

    name: str
    number: int
    address: str


@dataclass(frozen=True)
class Coverage:
    """The figures of the page about the archive."""

    extent: Extent
    languages: list[Count]
    genres: list[Count]
    sources: list[Count]
    source_count: int
    never_reviewed: int
    undated: int


def coverage() -> Coverage:
    """Count what is published."""
    whole = WholeCounts()
    counts = whole.values("language", "genre", "source")
    wanted = Wanted()
    wanted.add("source", (value for value, _number in most_frequent(counts["source"], SHOWN_SOURCES)))
    names = Names(wanted)
    lists = {
        name: [
            Count(value_name(name, value, names), number, Choices.of([(name, value)]).query_string)
            for value, number in most_frequent(counts[name], SHOWN_SOURCES)
        ]
        for name in ("language", "genre", "source")
    }
    published = Statement.objects.published()
    return Coverage(
        extent=whole.extent,
        languages=lists["language"],
        genres=lists["genre"],
        sources=lists["source"],
        source_count=sum(1 for number in counts["source"].values() if number),
        never_reviewed=published.filter(never_reviewed=True).count(),
        undated=published.undated().count(),
    )
