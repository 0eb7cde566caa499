"""Demonyms that name a language, no country: « s'exprimant en français », "said in Portuguese", باللغة الإسبانية."""

import re

from archive.detection.reading import Reading

_BEFORE = re.compile(
    r"(?:\b(?:(?:en|in|into|mots? de|words? of|palabras de|traduit du|translated from(?: the)?|traducid[oa]s? del?|"
    r"parler?|speaks?|spoke|habla(?:r|ba)?|hablo|langue|language|lengua|idioma)"
    r"(?: (?:fluent|perfect|broken|good|halting|impeccable|parfait|bon|perfecto|buen|impecable|correcto))?|"
    r"(?:english|anglais|ingles) (?:and|et|y|or|ou))"
    r"|(?<![\u0621-\u064a])(?:[وف]?[بل]?(?:ال)?لغه|للغه)) (?:ال)?$"
)
_NOT_NAMING = re.compile(
    r"\W*$|[,.;:)»”\"'’!?…\n]| [«“\"(—–-]| (?:and|or|to|for|on|by|at|with|before|during|when|as|et|ou|sur|par|pour|"
    r"devant|lors|avant|y|o|ante|por|para|durante|con|قبل|خلال|و\w+|في|امام)(?!\w)"
)
"""What follows a language; a noun would follow an adjective: "in French waters"."""
_REACH = 40


def is_tongue(reading: Reading, start: int, end: int) -> bool:
    """Tell whether the demonym there is the name of a language."""
    first = max(0, start - _REACH)
    if reading.search(_BEFORE, first, start) is None:
        return False
    return _NOT_NAMING.match(reading.folded, end, min(len(reading.folded), end + _REACH)) is not None
