"""A day told as the one before or behind the day named last: « La veille, … », "The next day …"."""

import re
from dataclasses import replace
from datetime import timedelta

from archive.detection.date_words import dates_in
from archive.detection.printed_dates import DateWord, Shape
from archive.detection.reading import Reading, Sentence

_OPENS = r"\W*(?:(?:mais|et|but|and|on|y|pero|en|وفي|في) ?)?"
_BEFORE = re.compile(
    rf"{_OPENS}(?:la veille(?: au soir)?(?! (?:des?|d'|du)\b)|(?:the|a) (?:day|evening|night) (?:before|earlier)"
    r"(?=[,.])|the previous (?:day|evening)\b|(?:el dia|la vispera|la noche) anterior\b|la vispera(?! del?\b)"
    r"|(?:اليوم|المساء|الليله) السابقه?(?! ل)|قبل ذلك بيوم)"
)
_BEHIND = re.compile(
    rf"{_OPENS}(?:(?:des )?le lendemain(?: matin)?(?! (?:des?|d'|du)\b)|the (?:next|following) (?:day|morning)\b"
    r"|a day later\b|al dia siguiente(?! del?\b)|un dia despues(?! del?\b)|(?:صباح )?اليوم (?:التالي|الموالي)(?! ل))"
)
_HELD = (
    r"\b(?:tenue?s?|eue?s?|intervenue?s?|survenue?s?|eu lieu|deroulee?s?|accordee?s?|donnee?s?|menee?s?|"
    r"held|took place|taken place|celebrad[oa]s?|"
    r"mantenid[oa]s?|sostenid[oa]s?|tuvo lugar)(?: au telephone| par telephone| by (?:tele)?phone| por telefono)? "
)
_HELD_BEFORE = re.compile(
    rf"{_HELD}(?:la veille(?! (?:des?|d'|du)\b)|(?:on )?the (?:day|evening|night) before(?! (?:the|a|his|her|their)\b)"
    r"|a day earlier|(?:on )?the previous (?:day|evening)\b|(?:el dia|la vispera|la noche) anterior\b"
    r"|la vispera(?! del?\b))"
    r"|(?<![\u0621-\u064a])(?:جر[يت]|عقدت?|اجري|تم|تمت) (?:في )?اليوم السابق(?! ل)"
    r"|\b(?:se (?:reunio|reunieron|vio|vieron|entrevisto|entrevistaron)|recibio|recibieron|converso|conversaron|hablo|"
    r"hablaron|mantuvo|mantuvieron|sostuvo|visito|met|received|hosted|spoke) (?:[^\s,.;:]+ ){0,3}?"
    r"(?:la vispera(?! del?\b)|(?:on )?the previous (?:day|evening)\b|the day before(?=[,.]| in\b| with\b))"
)
"""The day before, right behind what says that an exchange was held: « un appel tenu la veille »."""
_REACH = 500
"""Characters back to the day it is counted from."""


def neighbour_day(reading: Reading, sentence: Sentence) -> DateWord | None:
    """Return the day with which a sentence opens, or on which what it tells of was held, counted from one named before.

    Its span holds both.
    """
    held = _HELD_BEFORE.search(reading.folded, sentence.start, sentence.end)
    for pattern, days in ((_BEFORE, -1), (_BEHIND, 1)):
        opening = pattern.match(reading.folded, sentence.start, sentence.end) or (held if days < 0 else None)
        if opening is None or reading.in_quote(opening.end() - 1):
            continue
        named = dates_in(reading.letters, max(0, opening.start() - _REACH), opening.start())
        told = [word for word in named if not reading.in_quote(word.start)]
        shifted = _shifted(told[-1], days) if told else None
        return replace(shifted, end=opening.end()) if shifted else None
    return None


def opens_beside(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether a sentence opens with words for such a day."""
    return any(pattern.match(reading.folded, sentence.start, sentence.end) for pattern in (_BEFORE, _BEHIND))


def _shifted(word: DateWord, days: int) -> DateWord | None:
    """Return a word for the day so far from another, None where that names no single day."""
    if word.doubtful or word.converted or word.last_weekday is not None:
        return None
    weekday = None if word.weekday is None else (word.weekday + days) % 7
    if word.full_day:
        day = word.full_day + timedelta(days=days)
        return replace(word, year=day.year, month=day.month, day=day.day, weekday=weekday)
    if word.shape is Shape.DAY_MONTH and word.month and word.day and 1 <= word.day + days <= 28:
        return replace(word, day=word.day + days, weekday=weekday)
    if word.shape in {Shape.RELATIVE, Shape.WEEKDAY} and not word.direction:
        return replace(word, weekday=weekday, offset=None if word.offset is None else word.offset + days)
    return None
