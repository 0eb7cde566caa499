"""Where the letters of a text stand, so that many patterns find their matches in it without each reading all of it."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain

from archive.detection.openings import DIGIT, LONGEST, Openings, openings

_DIGITS = re.compile(r"\d")
_FEW = 10
"""One place in so many characters: where a pattern may begin more often, it reads the text itself as fast."""


class FirstLetters:
    """The places of every short run of characters in one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._runs: defaultdict[str, list[int]] = defaultdict(list)
        self._places: dict[int, tuple[re.Pattern[str], list[int] | None]] = {}
        self._alike = _DIGITS.sub(DIGIT, text)
        padded = self._alike + "\0" * LONGEST
        for place in range(len(text)):
            self._runs[padded[place : place + LONGEST]].append(place)
        self._longer: defaultdict[str, list[str]] = defaultdict(list)
        for run in self._runs:
            for length in range(1, LONGEST + 1):
                self._longer[run[:length]].append(run)

    def finditer(self, pattern: re.Pattern[str], start: int, end: int) -> Iterator[re.Match[str]]:
        """Yield what `pattern.finditer(text, start, end)` does."""
        if id(pattern) not in self._places:  # its hash is worked out anew from all of it each time
            self._places[id(pattern)] = pattern, self._where(openings(pattern))
        places = self._places[id(pattern)][1]
        if places is None:
            yield from pattern.finditer(self.text, start, end)
            return
        for number in range(bisect_left(places, start), bisect_left(places, end)):
            if places[number] >= start and (match := pattern.match(self.text, places[number], end)):
                yield match
                start = match.end()

    def _where(self, known: Openings | None) -> list[int] | None:
        """Return the places where a pattern may begin, in order; None where they are many or not known."""
        if known is None or any(words in self._alike for words in known.words):
            return None
        runs = {run for beginning in known.first & self._longer.keys() for run in self._longer[beginning]}
        if sum(len(self._runs[run]) for run in runs) * _FEW > len(self.text):
            return None
        return sorted(chain.from_iterable(self._runs[run] for run in runs))
