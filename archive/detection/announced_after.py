"""What was announced after an exchange is not the exchange a text tells of.

"X and Y will hold a summit in April, their ministers announced after two hours of talks": the talks are told, held;
the summit is what they fixed. The same of « anunciaron tras reunirse » and of a call after which a visit is announced.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Protocol, TypeVar

from archive.detection.lexicons.exchange_status import FUTURE
from archive.detection.positions import Placed
from archive.detection.reading import Reading, Sentence

_TOLD_AFTER = re.compile(
    r"\b(?:announced|said|told|disclosed|revealed|anunci(?:o|aron)|dij(?:o|eron)|inform(?:o|aron)|confirm(?:o|aron|ed)|"
    r"h(?:a|an) (?:anunciado|dicho|informado|confirmado))\b[^.;:]{0,110}?"
    r"\b(?:after|following|at the (?:end|close|conclusion) of|tras|al termino de|despues de|al finalizar)\b"
    r"(?! (?:(?:he|she|they|it)\b|(?:(?:an?|the|el|la|una?) )?(?:reunion del )?(?:cabinet|council|consejo|gabinete|"
    r"party|weekly)))"
)
_REACH = 60
_LEAST = 1.0


class Cue(Placed, Protocol):
    """A word that tells of an exchange."""

    @property
    def weight(self) -> float:
        """How surely it says so."""

    @property
    def sentence(self) -> Sentence | None:
        """The sentence it stands in."""


AnyCue = TypeVar("AnyCue", bound=Cue)


def announced_after(reading: Reading, start: int, end: int) -> int | None:
    """Return where the words for what came before an announcement begin, None where it tells of no such thing."""
    told = reading.search(_TOLD_AFTER, start, end)
    sentence = reading.sentence_at(told.start()) if told else None
    if told is None or sentence is None:
        return None
    return told.end() if reading.search(_future(), sentence.start, told.start()) else None


def of_both(reading: Reading, start: int) -> bool:
    """Tell whether a day is that of an announcement and of what came before it: "said on Monday after a call"."""
    sentence = reading.sentence_at(start)
    told = reading.search(_TOLD_AFTER, sentence.start, sentence.end) if sentence else None
    return told is not None and told.start() < start < told.end()


def clause_start(reading: Reading, start: int, cue: int) -> int:
    """Return where the clause of a word for an exchange begins: behind what was announced after it, else at `start`."""
    first = announced_after(reading, start, cue)
    return start if first is None else first


def is_announced(reading: Reading, end: int, cue: int, last: int) -> bool:
    """Tell whether who is named up to `end` is the one of whom it was announced after the exchange told at `cue`."""
    told = reading.search(_TOLD_AFTER, end, last)
    return told is not None and told.end() <= cue and reading.search(_future(), end, told.start()) is not None


@cache
def _future() -> re.Pattern[str]:
    return re.compile("|".join(FUTURE))


def without_announced(reading: Reading, cues: list[AnyCue]) -> list[AnyCue]:
    """Leave out what is announced where headline or opening says that it was so after an exchange it tells of."""
    opening = {paragraph.number for paragraph in reading.lead}
    for cue in cues:
        sentence = cue.sentence
        if sentence is None or sentence.paragraph.number not in opening or sentence.paragraph == reading.title:
            continue
        first = announced_after(reading, cue.end, sentence.end)
        held = [c for c in cues if first is not None and first <= c.start < min(sentence.end, first + _REACH)]
        if any(c.weight >= _LEAST for c in held):
            return _kept(reading, cues, cue, held[0])
    return cues


def _kept(reading: Reading, cues: Sequence[AnyCue], announced: AnyCue, held: AnyCue) -> list[AnyCue]:
    title = reading.title
    in_title = [c for c in cues if title is not None and title.start <= c.start < title.end]
    return [c for c in cues if c.start >= held.start or (c not in in_title and c.start < announced.start)]
