"""What stands between a headline and its text: second headline, standfirst, caption, names, the line that dates it.

Where such lines end shows in the last of them that is furniture by itself: a byline, a date, a bar of
buttons. What stands above that line, below the headline, is no text either, even where it closes
like a sentence; unless it is so long, or so little follows, that it may be the text after all.
"""

import re

from archive.cleaning.bylines import date_pattern
from archive.cleaning.headlines import GENRE_LINE
from archive.cleaning.lines import Labelled, Line

_FURNITURE = frozenset({"byline", "share", "print", "widget", "credit", "navigation", "paywall", "symbols", "comments"})
_REACH = 12
_MOST_LINES = 4
_MOST = 420
_TIMES = 3
"""How much longer than these lines the text below must be."""
_SIGNS = re.compile(
    r"(?:publi|mis a jour|mise a jour|modifie|par |by |por |posted|updated|actualizado|redige|propos recueillis|"
    r"from|de|نشر|بقلم|كتب|اخر تحديث|تاريخ)"
)
"""Opens a line that says who wrote or when: what stands above it may be prose."""


def label_head_matter(labelled: list[Labelled]) -> None:
    """Label what stands between the headline and the furniture that closes the head of the page."""
    title = next((n for n in reversed(range(len(labelled))) if labelled[n].reason == "title"), None)
    if title is None:
        return
    head = labelled[title + 1 : title + 1 + _REACH]
    last = max((n for n, item in enumerate(head) if item.reason in _FURNITURE), default=-1)
    for end in range(last, -1, -1):
        kept = [item for item in head[:end] if not item.reason]
        if head[end].reason in _FURNITURE and kept and _is_head(kept, head[end], labelled[title + end + 2 :]):
            for item in kept:
                item.reason = "byline" if GENRE_LINE.fullmatch(item.line.folded) else "subtitle"
            return


def _is_head(kept: list[Labelled], closes: Labelled, below: list[Labelled]) -> bool:
    size = sum(len(item.line.text) for item in kept)
    if len(kept) > _MOST_LINES or size > _MOST:
        return False
    if any(item.line.is_prose for item in kept) and not _dates(closes.line):
        return False
    return sum(len(item.line.text) for item in below if not item.reason) >= _TIMES * size


def _dates(line: Line) -> bool:
    return bool(date_pattern().search(line.folded) or _SIGNS.match(line.folded))
