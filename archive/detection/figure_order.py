"""Which figure of 03/04/2024 is the month: by the other dates of the text, then by its language."""

import re
from collections import Counter
from dataclasses import replace

from archive.detection.printed_dates import DateWord
from archive.detection.reading import Reading, Zone

_FIGURES = re.compile(r"(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(?:20)?\d\d(?!\d)")
_DAY_FIRST = frozenset({"fr", "es"})
_NEAR, _FAR = 7, 20


class FigureOrder:
    """How one document writes dates in figures."""

    def __init__(self, reading: Reading) -> None:
        self._month_first = _by_other_figures(reading)
        if self._month_first is None and _language(reading) in _DAY_FIRST:
            self._month_first = False

    def settle(self, words: list[DateWord]) -> list[DateWord]:
        """Return the words with the order decided where anything decides it; the rest stay doubtful."""
        order = self._month_first if self._month_first is not None else _by_nearness(words)
        return words if order is None else [_ordered(word, month_first=order) for word in words]


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


def _by_nearness(words: list[DateWord]) -> bool | None:
    """Of two stamps on one page, published and updated, one order makes neighbours and the other strangers."""
    doubtful = [word for word in words if word.doubtful]
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
