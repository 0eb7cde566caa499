"""Which segments become one, so that single edits do not pile up and no edit waits long.

A dozen segments of one size make one of the next size: each document is written again only
as often as there are sizes. What a request may wait for is bounded; the rest is the indexer's.
"""

from pathlib import Path
from typing import Any

from archive.search import manifest
from archive.search.quick_writer import QuickWriter
from archive.search.segments import Segment
from archive.search.storage import IndexUnavailable

GROUP = 12
SMALLEST = 24
"""Statements in a segment of the smallest size, at most."""
AT_ONCE = 300
"""Statements that a writer whom somebody waits for writes again, at most."""
EVERYTHING = 10**9


def chosen(segments: list[Any], most: int) -> list[Any]:
    """Return the segments to merge, of all up to one size, where a dozen have come together; none beyond `most`."""
    by_size: dict[int, list[Any]] = {}
    for segment in segments:
        by_size.setdefault(_size(segment), []).append(segment)
    for size in sorted(by_size):
        group = [segment for other in by_size if other <= size for segment in by_size[other]]
        if len(by_size[size]) >= GROUP and sum(map(_alive, group)) <= most:
            return group
    return [segment for segment in segments if _is_mostly_dead(segment)] if most == EVERYTHING else []


def _alive(segment: Any) -> int:
    return int(segment.doc_count_all() - segment.deleted_count())


def _size(segment: Any) -> int:
    """Return the size class of a segment: 0 up to SMALLEST statements, and one more for each dozen times that."""
    size, limit = 0, SMALLEST
    while _alive(segment) > limit:
        size, limit = size + 1, limit * GROUP
    return size


def _is_mostly_dead(segment: Any) -> bool:
    """Tell whether most of a segment is deleted: its words still lie in the files."""
    return _alive(segment) * 2 < int(segment.doc_count_all())


def merge_within(most: int) -> Any:
    """Return a merge policy for Whoosh's writer that writes at most so many statements again."""

    def merge(writer: QuickWriter, segments: list[Any]) -> list[Any]:
        group = chosen(segments, most)
        names = [segment.segment_id() for segment in group]
        if found := manifest.damaged(Path(writer.storage.folder), writer.generation - 1, names):
            raise IndexUnavailable(f"Files of the index changed: {', '.join(found)}.")
        for segment in group:
            opened = Segment(writer.storage, segment)
            writer.take_over(opened, opened.alive(segment))
        return [segment for segment in segments if segment not in group]

    return merge
