"""The language of a paragraph: its script, then its commonest words, then a classifier."""

import re
from functools import cache
from typing import Any

from archive.vocabulary.languages import script_of

_COMMON: dict[str, frozenset[str]] = {
    "fr": frozenset(
        [
            "le",
            "la",
            "les",
            "des",
            "du",
            "un",
            "une",
            "et",
            "est",
            "dans",
            "pour",
            "que",
            "qui",
            "sur",
            "par",
            "avec",
            "au",
            "aux",
            "son",
            "sa",
            "ses",
            "ce",
            "cette",
            "ces",
            "il",
            "elle",
            "a",
            "ont",
            "ete",
            "lors",
            "ainsi",
            "entre",
            "leur",
            "leurs",
            "selon",
            "plus",
            "d'un",
            "d'une",
            "l'importance",
            "notamment",
            "afin",
            "nous",
            "vous",
            "avons",
        ]
    ),
    "en": frozenset(
        [
            "the",
            "of",
            "and",
            "to",
            "in",
            "for",
            "with",
            "on",
            "that",
            "is",
            "are",
            "was",
            "were",
            "by",
            "his",
            "her",
            "their",
            "our",
            "we",
            "this",
            "has",
            "have",
            "at",
            "from",
            "as",
            "it",
            "an",
            "be",
            "also",
            "between",
            "will",
            "its",
            "today",
            "about",
            "i",
            "you",
        ]
    ),
    "es": frozenset(
        [
            "el",
            "la",
            "los",
            "las",
            "de",
            "del",
            "un",
            "una",
            "y",
            "en",
            "que",
            "por",
            "para",
            "con",
            "su",
            "sus",
            "se",
            "al",
            "como",
            "ha",
            "han",
            "lo",
            "es",
            "fue",
            "entre",
            "sobre",
            "este",
            "esta",
            "nuestro",
            "tambien",
            "pais",
            "paises",
        ]
    ),
}
_OTHERS = ["fr", "en", "es", "pt", "it", "de", "nl", "ar", "fa", "ur", "he", "ru"]
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_LETTERS = re.compile(r"[^\W\d_]")
_FEW = 4
_ENOUGH_TO_CLASSIFY = 40


def guess_language(text: str, folded: str) -> str:
    """Return the BCP 47 code of a stretch of text, or "" when it is too short to tell."""
    sample, sample_folded = text[:4000], folded[:4000]
    letters = len(_LETTERS.findall(sample))
    if letters < 8:
        return ""
    if script_of(sample) == "Arab":
        return "fa" if len(re.findall("[پچژگ]", sample)) * 50 > letters else "ar"
    words = _WORD.findall(sample_folded)
    scores = {
        code: sum(word in common or word.split("'")[-1] in common for word in words) for code, common in _COMMON.items()
    }
    if re.search(r"\b[ldnscj]'", sample_folded):
        scores["fr"] += 1
    ranked = sorted(scores.values(), reverse=True)
    best = max(scores, key=lambda code: scores[code])
    if ranked[0] >= 2 and ranked[0] >= 1.5 * ranked[1] and ranked[0] * 12 >= len(words):
        return best
    return (
        _classified(sample)
        if len(words) > _FEW and letters >= _ENOUGH_TO_CLASSIFY
        else (best if ranked[0] > ranked[1] else "")
    )


def _classified(sample: str) -> str:
    return str(_classifier().classify(sample)[0])


@cache
def _classifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # numpy and a model: only doubtful text needs them

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(_OTHERS)
    return identifier
