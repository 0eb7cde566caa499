"""Which patterns a text can hold at all: one of Arabic words is not tried on a text without an Arabic letter."""

import re
from functools import cache

_NO_WORDS = re.compile(r"\\u[0-9a-f]{4}|\\.|\[[^\]]*\]|\(\?P<\w+>|\{[\d,]+\}")
"""Escapes, sets of characters, names of groups and counts hold letters and figures that are no words."""
_FIGURE = re.compile(r"\d")
_LATIN, _ARABIC = re.compile(r"[a-z]"), re.compile(r"[\u0621-\u064a]")


def scripts_in(folded: str) -> frozenset[str]:
    """Return which of the two scripts a text, or a pattern without its escapes, has letters of."""
    scripts = {"latin": _LATIN, "arabic": _ARABIC}
    return frozenset(name for name, letters in scripts.items() if letters.search(folded))


@cache
def script_of(pattern: str) -> str:
    """Return the one script of a pattern over folded text; "" for none, for both, or where figures may do ("2+2")."""
    forms = _NO_WORDS.sub(" ", pattern)
    scripts = scripts_in(forms)
    return next(iter(scripts)) if len(scripts) == 1 and not _FIGURE.search(forms) else ""
