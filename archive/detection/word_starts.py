"""Patterns that are tried where a word may begin, not at every letter: a long alternation costs five times less so."""

import re

_GATE = r"(?:(?<![a-z0-9\u0621-\u064a])|(?<=[وفبكلس])|(?='))(?=[\w'@#])"
"""Latin words begin after what is no letter, Arabic ones also after the letters written together with them."""


def at_word_starts(pattern: str) -> re.Pattern[str]:
    """Compile an alternation over folded text; each of its forms begins with a letter, a figure, ' @ or #."""
    return re.compile(f"{_GATE}(?:{pattern})")
