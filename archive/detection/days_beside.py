"""Days that stand beside the exchange's own: of its calling off, of what comes after it.

"X cancelled today the visit he was to make on Thursday", "received by the president, who on Saturday takes over …",
« le président, qui samedi prendra la tête de l'Union ».
"""

import re

from archive.detection.date_surroundings import Surroundings
from archive.detection.printed_dates import DateWord, Shape
from archive.vocabulary.terms import ExchangeStatus

_FUTURE = {
    "es": r"[^\W\d_]{2,}r(?:á|án)\b",
    "fr": r"[^\W\d_]{2,}(?:era|ira|dra|oira|ourra|eront|iront|dront|oiront|ourront)\b",
}
_FUTURE_BEHIND = {language: re.compile(rf"\s(?:\w+\s)?{verb}") for language, verb in _FUTURE.items()}
_FUTURE_BEFORE = {
    language: re.compile(rf"(?<!\w){verb}(?:\s[^\s,.;:]+){{0,2}}?\s?(?:el |le |ce |este )?$")
    for language, verb in _FUTURE.items()
}
"""A verb of the future right beside a day, as printed: the accent tells it from other tenses."""
_CLAUSE = 45
_WAS_TO_BE = re.compile(
    r"(?:\b(?:prevue?s?|programmee?s?|fixee?s?|devait|devaient|devant|iba a|iban a|debia|tenia previsto|previst[oa]s?|"
    r"programad[oa]s?|planned|scheduled|due|set|slated|expected|was to|were to|had been)\b"
    r"|(?<![\u0621-\u064a])[وف]?(?:ال)?(?:مقرر|مرتقب|منتظر|مزمع)(?:ه|ا)?(?![\u0621-\u064a]))[^.;]{0,60}$"
)
_COUNTED = frozenset({Shape.RELATIVE, Shape.WEEKDAY})


def of_calling_off(word: DateWord, around: Surroundings) -> bool:
    """Tell whether a day is that on which the exchange was called off, not that for which it was set."""
    if around.frame.status is not ExchangeStatus.CANCELLED or word.shape not in _COUNTED or (word.offset or 0) > 0:
        return False
    reading = around.reading
    sentence = reading.sentence_at(word.start)
    if sentence is None or word.direction > 0:
        return False
    if any(cue.end + 3 >= word.start >= cue.end or 0 <= cue.start - word.end <= 3 for cue in around.frame.cues):
        return False
    set_for = _WAS_TO_BE.search(reading.folded, max(sentence.start, word.start - _CLAUSE), word.start)
    return set_for is None and (word.offset is not None or around.frame.status_span[0] < word.start)


def of_what_follows(word: DateWord, around: Surroundings) -> bool:
    """Tell whether a verb of the future stands right beside a day in a text of what was held."""
    reading = around.reading
    language = reading.language_at(word.start)
    if around.ahead or word.shape in {Shape.MONTH, Shape.MONTH_YEAR} or language not in _FUTURE:
        return False
    behind = _FUTURE_BEHIND[language].match(reading.text, word.end)
    return bool(behind or _FUTURE_BEFORE[language].search(reading.text, max(0, word.start - _CLAUSE), word.start))
