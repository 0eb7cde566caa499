"""Whose ministry is meant without its country: of the side that the text has just turned to.

"The Chinese account was cooler. A readout by the Foreign Ministry said …" · « L'Ukraine a démenti. Son ministère … ».
"""

import re
from bisect import bisect_left

from archive.detection.matching import Hit
from archive.detection.reading import Reading
from archive.vocabulary.terms import NameKind

_ACCOUNT = (
    r"(?:account|readout|version|statement|summary|reading|take|recit|compte[- ]rendu|lecture|communique"
    r"|relato|comunicado|nota)"
)
_LEAD = r"\W{0,3}(?:(?:but|mais|pero|meanwhile|from|cote|du|del|au|al) ?,? ?)?(?:the |la |le |el |les )?"
_BEHIND = re.compile(rf" {_ACCOUNT}\b")
_AHEAD = re.compile(rf"{_LEAD}(?P<noun>{_ACCOUNT} )?")
_OWN = re.compile(r"\b(?:its|son|su)\s(?:own |propio |propre )?$")
_OWN_REACH = 14
_NEAR = 2
"""Sentences of a paragraph behind the one that turns to a side, in which a ministry without a country is its."""


def side_turned_to(reading: Reading, position: int, countries: list[Hit], starts: list[int]) -> str:
    """Return the country whose account the text has turned to shortly before a position, "" where it has not.

    A possessive ("its foreign ministry", « son ministère ») means the country that opens the sentence before.
    """
    sentence = reading.sentence_at(position)
    if sentence is None:
        return ""
    if _OWN.search(reading.folded, max(sentence.start, position - _OWN_REACH), position):
        here = _opening(reading, sentence.start, position, countries, starts)
        before = reading.sentence_at(sentence.start - 2) if sentence.start > 1 else None
        near = before is not None and before.paragraph == sentence.paragraph
        return here or (_opening(reading, before.start, before.end, countries, starts) if before and near else "")
    for _ in range(_NEAR):
        if country := _account_of(reading, sentence.start, countries, starts):
            return country
        before = reading.sentence_at(sentence.start - 2) if sentence.start > 1 else None
        if before is None or before.paragraph != sentence.paragraph:
            return ""
        sentence = before
    return _account_of(reading, sentence.start, countries, starts)


def with_possessive(reading: Reading, position: int) -> int:
    """Return where a ministry's name begins with the possessive before it: "its foreign ministry"."""
    own = _OWN.search(reading.folded, max(0, position - _OWN_REACH), position)
    return own.start() if own else position


def _opening(reading: Reading, start: int, end: int, countries: list[Hit], starts: list[int]) -> str:
    """Return the country named right at the start of a sentence."""
    at = bisect_left(starts, start)
    first = countries[at] if at < len(countries) else None
    return first.id if first and first.start < min(end, start + 10) else ""


def _account_of(reading: Reading, start: int, countries: list[Hit], starts: list[int]) -> str:
    """Return whose account opens a sentence: "The Chinese account", « Le récit turc », "El relato chileno"."""
    at = bisect_left(starts, start)
    hit = countries[at] if at < len(countries) else None
    if hit is None or hit.kind is not NameKind.DEMONYM or hit.start - start > 40:
        return ""
    lead = _AHEAD.fullmatch(reading.folded, start, hit.start)
    told = lead and (lead["noun"] or _BEHIND.match(reading.folded, hit.end))
    return hit.id if told else ""
