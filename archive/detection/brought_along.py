"""Who is at somebody's side in his own country: « visitó Boa Vista acompañado por el canciller brasileño, X ».

A delegation comes from the country of the one it accompanies; an official of another country who accompanies a
visitor is his host, and took part.
"""

import re
from collections.abc import Sequence, Set

from archive.detection.cast import Actor
from archive.detection.reading import Reading
from archive.vocabulary.terms import OfficeKind

_ABLE = frozenset({OfficeKind.FOREIGN_MINISTER, OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT})
_BESIDE = re.compile(
    r"\b(?:accompanied by|flanked by|alongside|together with|in the company of|acompanad[oa] (?:por|de)l?|"
    r"flanquead[oa] por|en compania del?|junto (?:al?|con)|accompagnee? (?:de|d'|du|par)|aux cotes d[eu'])"
    r"(?: (?:the|el|la|le|su|his|her|son|sa))?\s?$"
)
_REACH = 30


def accompanied_abroad(
    reading: Reading, actors: Sequence[Actor], alone: Sequence[Actor], opening: Set[int]
) -> list[Actor]:
    """Return the first official of another country at the side of the only one known to have taken part."""
    countries = {actor.country for actor in alone} - {""}
    if len(countries) != 1:
        return []
    for actor in actors:
        sentence = reading.sentence_at(actor.start)
        if sentence is None or sentence.paragraph.number not in opening or actor.kind not in _ABLE:
            continue
        if actor.country in {"", *countries} or reading.in_quote(actor.start):
            continue
        before = [a for a in actors if sentence.start <= a.start < actor.start and a.country]
        if all(a.country in countries for a in before) and reading.search(
            _BESIDE, max(sentence.start, actor.start - _REACH), actor.start
        ):
            return [actor]
    return []
