"""Which figure of 03/04/2024 is the month: by the other dates of the text, then by its language."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from archive.detection.date_words import dates_in
from archive.detection.printed_dates import DateWord, Shape
from archive.detection.reading import Reading, Zone

_FIGURES = re.compile(r"(?<![\d/.-])(\d{1,2})\s?([/-])\s?(\d{1,2})\s?\2\s?(?:20)?\d\d(?!\d)")
_DAY_FIRST = frozenset({"fr", "es", "ar"})
_NEAR, _FAR = 7, 20
_PARAGRAPHS = 6


class FigureOrder:
    """How one document writes dates in figures."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._month_first = _by_other_figures(reading)

    def settle(self, words: list[DateWord]) -> list[DateWord]:
        """Return the words with the order decided where anything decides it; the rest stay doubtful."""
        doubtful = [word for word in words if word.doubtful]
        if not doubtful:
            return words
        order = self._month_first
        for decide in (self._by_weekday, _by_nearness, self._by_language):
            order = decide(doubtful) if order is None else order
        return words if order is None else [_ordered(word, month_first=order) for word in words]

    def _by_weekday(self, doubtful: list[DateWord]) -> bool | None:
        """Return the order in which a stamp falls on the weekday that the text calls today or yesterday."""
        today = next(_weekdays_of_writing(self._reading), None)
        if today is None:
            return None
        fits = [
            (word.full_day is not None and word.full_day.weekday() == today, word.other_day.weekday() == today)
            for word in doubtful
            if word.other_day
        ]
        printed, turned = any(first for first, _ in fits), any(second for _, second in fits)
        return turned if printed != turned else None

    def _by_language(self, doubtful: list[DateWord]) -> bool | None:
        """English alone writes both orders, and points only with the day first."""
        dotted = all("." in self._reading.folded[word.start : word.end] for word in doubtful)
        return False if dotted or _language(self._reading) in _DAY_FIRST else None


def _weekdays_of_writing(reading: Reading) -> Iterator[int]:
    for paragraph in reading.body_paragraphs[:_PARAGRAPHS]:
        for word in dates_in(reading.letters, paragraph.start, min(paragraph.end, paragraph.start + 1500)):
            told = word.shape is Shape.WEEKDAY and word.weekday is not None and word.direction == 0
            if told and (word.offset is not None or word.this) and not reading.in_quote(word.start):
                yield ((word.weekday or 0) - (word.offset or 0)) % 7


def _ordered(word: DateWord, *, month_first: bool) -> DateWord:
    if not word.doubtful:
        return word
    day, month = (word.month, word.day) if month_first else (word.day, word.month)
    return replace(word, day=day, month=month, doubtful=False)


def _by_other_figures(reading: Reading) -> bool | None:
    """Return whether the month stands first in the dates that leave no choice, None when they disagree or lack."""
    votes = {
        int(match[1]) <= 12
        for paragraph in reading.in_zones(Zone.BODY, Zone.BYLINE, Zone.TITLE, Zone.CLUTTER)
        for match in _FIGURES.finditer(reading.folded, paragraph.start, paragraph.end)
        if (int(match[1]) > 12) != (int(match[3]) > 12)
    }
    return votes.pop() if len(votes) == 1 else None


def _by_nearness(doubtful: list[DateWord]) -> bool | None:
    """Of two stamps on one page, published and updated, one order makes neighbours and the other strangers."""
    days = [word.full_day for word in doubtful if word.full_day]
    swapped = [word.other_day for word in doubtful if word.other_day]
    if len(set(days)) < 2 or len(swapped) != len(days):
        return None
    printed, turned = (max(days) - min(days)).days, (max(swapped) - min(swapped)).days
    if printed <= _NEAR and turned > _FAR:
        return False
    return True if turned <= _NEAR and printed > _FAR else None


def _language(reading: Reading) -> str:
    sizes: Counter[str] = Counter()
    for paragraph in reading.body_paragraphs:
        sizes[reading.paragraph_languages.get(paragraph.number, "")] += paragraph.end - paragraph.start
    return sizes.most_common(1)[0][0] if sizes else ""
