"""Who signs: ministers who have their say met to sign, whatever they signed; states sign through anybody."""

import re

from archive.detection.reading import Reading, Sentence

_SAYING = 30
"""Characters of a quotation that is more than a term or a name."""
_SIGNATORY = re.compile(
    r"\b(?:ministres?|secretaires?|chefs? de la diplomatie|ministers?|secretar(?:y|ies)|ministr[oa]s|ministr[oa]|"
    r"canciller(?:es)?|secretari[oa]s?)\b|(?<![\u0621-\u064a])[ول]?(?:وزيرا?|وزيري|الوزيران)(?![\u0621-\u064a])"
)


def signed_by_people(reading: Reading, sentence: Sentence | None, verb: int) -> bool:
    """Tell whether ministers sign, not their countries, and have their say: they met, whatever they signed."""
    if sentence is None or not any(quote.end - quote.start >= _SAYING for quote in reading.quotes):
        return False
    return _SIGNATORY.search(reading.folded, sentence.start, verb) is not None
