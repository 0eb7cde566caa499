"""Two who deal with each other where no word names their exchange: "X and Y agreed in Rome …", « X chez Y ».

A report of diplomacy that sets two holders of high office of two countries side by side in its headline or opening, as
one subject or one before the other, tells of an exchange between them, whatever its verbs are.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from archive.detection.cast import Actor
from archive.detection.exchange_cues import Cue
from archive.detection.reading import Reading
from archive.detection.round_a_word import BARRED, passive
from archive.vocabulary.terms import ExchangeKind, OfficeKind

_WORTH = 1.2
_BESIDE = 120
_HIGH = frozenset(
    {OfficeKind.FOREIGN_MINISTER, OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT, OfficeKind.DEFENCE_MINISTER}
)
_SIDE_BY_SIDE = re.compile(
    r"\s?(?:,|et|and|y|e|و)\s?(?:(?:le|la|l'|the|el|son|sa|his|her|su|m\.|mme|mr\.?)\s?)*"
    r"|\s(?:chez|avec|with|con|junto a|aux cotes d[eu']|alongside|مع)\s(?:(?:le|la|l'|the|el|son|sa|his|her|su)\s?)*"
)
_TOLD = re.compile(
    r"[^.;:»”\"]{0,60}\b(?:told|briefed|informed|assured|congratulated|thanked|invited|pressed|urged|"
    r"a (?:dit|informe|assure|felicite|remercie|invite|presse|transmis|demande|promis|fait part)|"
    r"traslado|transmitio|informo|comunico|agradecio|pidio|aseguro|expreso|manifesto|reclamo)\b[^.;:»”\"]{0,70}"
    r"|[^.؛:]{0,40}(?<![\u0621-\u064a])(?:ل|الي|مع)[^.؛:]{0,20}"
)


def dealings(reading: Reading, actors: list[Actor], cues: Sequence[Cue]) -> list[Cue]:
    """Return the first place of headline and opening where two sides deal with each other, as a word for a meeting.

    Where the words known (`cues`) tell of a call rather than of a meeting, it is one for a call.
    """
    kinds = [cue.kind for cue in cues if cue.kind in {ExchangeKind.CALL, ExchangeKind.MEETING}]
    kind = kinds[0] if kinds else ExchangeKind.MEETING
    opening = {paragraph.number for paragraph in reading.lead}
    able = [
        actor
        for actor in actors
        if (actor.kind in _HIGH or (actor.title and actor.title.counterpart))
        and actor.kind not in BARRED
        and not (actor.title and actor.title.shared is not None)
    ]
    for number, (one, other) in enumerate(pairwise(able)):
        sentence = reading.sentence_at(one.start)
        if sentence is None or sentence.paragraph.number not in opening or other.start >= sentence.end:
            continue
        if not one.country or not other.country or one.country == other.country or other.start <= one.end:
            continue
        if any(reading.in_quote(actor.start) or passive(reading, actor, sentence) for actor in (one, other)):
            continue
        third = able[number + 2] if number + 2 < len(able) else None
        if third and third.start < sentence.end and _SIDE_BY_SIDE.fullmatch(reading.folded, other.end, third.start):
            return []  # several who sign a text or share a view
        gap = reading.folded[one.end : other.start]
        beside = bool(other.title and other.title.counterpart) and len(gap) <= _BESIDE  # "stopped in X, where his …"
        if beside or _SIDE_BY_SIDE.fullmatch(gap) or _TOLD.fullmatch(gap):
            return [Cue(one.end, other.start, kind, _WORTH, sentence)]
    return []
