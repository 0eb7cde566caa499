"""Refuses markup that would keep an HTML parser busy for minutes, before any parser sees it.

Measured (reading.md, pitfall 13): 50,000 attributes on one tag, 50,000 nested elements and
chains of unclosed formatting tags each cost parsers 2 to 60 seconds. One linear pass finds
all three.
"""

import re

from archive.cleaning.refusal import UnreadableDocument

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]{0,30})([^<>]*)(>?)")
_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "path",
        "circle",
        "rect",
        "use",
    ]
)
_IMPLIED = frozenset(
    ["p", "li", "td", "tr", "th", "dd", "dt", "option", "tbody", "thead", "tfoot", "colgroup", "rb", "rt", "rp"]
)
_FORMATTING = frozenset(
    ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"]
)

_MOST_TAGS = 60_000
_MOST_DEPTH = 400
_LONGEST_TAG = 20_000
_MOST_ATTRIBUTES = 300
_MOST_OPEN_FORMATTING = 60


def refuse_time_bombs(page: str) -> None:
    """Raise UnreadableDocument when the markup is of a kind no honest page has."""
    depth = formatting = unclosed = 0
    for tags, match in enumerate(_TAG.finditer(page)):
        closing, name, attributes, end = match.groups()
        name = name.lower()
        unclosed += not end
        if len(attributes) > _LONGEST_TAG and "=" in attributes[:200] and "base64" not in attributes:
            raise UnreadableDocument("markup")
        if len(attributes) > 1000 and attributes.count(" ") > _MOST_ATTRIBUTES * 10:
            raise UnreadableDocument("markup")
        step = -1 if closing else 1
        if name in _FORMATTING:
            formatting = max(0, formatting + step)
        elif name not in _VOID and name not in _IMPLIED and not attributes.endswith("/"):
            depth = max(0, depth + step)
        if depth > _MOST_DEPTH or formatting > _MOST_OPEN_FORMATTING or tags > _MOST_TAGS or unclosed > 1000:
            raise UnreadableDocument("markup")
