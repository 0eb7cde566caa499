"""Foreign ministers who sign where their heads of state or government meet: they took part as well.

"Their foreign ministers, A and B, signed an agreement"; « ووقع وزير الخارجية A مع نظيره B مذكرة تفاهم ».
"""

import re
from collections.abc import Sequence

from archive.detection.cast import Actor
from archive.detection.exchange_cues import Cue, is_background
from archive.detection.exchange_status import lies_ahead
from archive.detection.participants import ANOTHER_DAY, Side
from archive.detection.reading import Reading
from archive.detection.round_a_word import BARRED
from archive.vocabulary.terms import OfficeKind

_HEADS = frozenset({OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT})
_SIGNED = re.compile(
    r"\bsigned\b|\b(?:a|ont) (?:\w+ )?(?:signe|paraphe)\b|\b(?:firm|suscrib|rubric)(?:o|io|aron|ieron)\b|"
    r"\bh(?:a|an) (?:firmado|suscrito)\b|(?<![\u0621-\u064a])[وف]?وقع(?:ا|ت)?(?![\u0621-\u064a])"
)
_DRAFTED = re.compile(
    r"\b(?:drawn up|drafted|negotiated|prepared|worked out|agreed|"
    r"(?:redact|negoci|prepar|pact)ad[oa]s?|elabore|negociee?|preparee?) (?:\w+ ){0,3}(?:by|por|par)\b"
)
"""By whom the text that others signed was made."""
_NEAR = 160


def also_signed(reading: Reading, cues: Sequence[Cue], actors: Sequence[Actor], sides: Sequence[Side]) -> list[Actor]:
    """Return the two ministers of the countries whose heads met, where one sentence says that both signed."""
    heads = {side.actor.country for side in sides if side.actor.kind in _HEADS}
    if len(heads) != len(("one", "other")) or "" in heads:
        return []
    known = {side.actor.id for side in sides} | {None, ""}
    for signed in reading.finditer(_SIGNED):
        sentence = reading.sentence_at(signed.start())
        if sentence is None or reading.in_quote(signed.start()) or lies_ahead(reading, signed.start(), signed.end()):
            continue
        if reading.search(ANOTHER_DAY, sentence.start, sentence.end):
            continue
        if any(cue.sentence == sentence and is_background(reading, cue) for cue in cues):
            continue
        near = [
            actor
            for actor in actors
            if sentence.start <= actor.start < sentence.end
            and actor.id not in known
            and actor.kind not in BARRED
            and not reading.search(_DRAFTED, signed.end(), actor.start)
            and -_NEAR <= actor.start - signed.start() <= _NEAR
        ]
        by_country = {actor.country: actor for actor in reversed(near)}
        kinds = {actor.kind for actor in by_country.values()}
        if set(by_country) == heads and OfficeKind.FOREIGN_MINISTER in kinds:
            return sorted(by_country.values(), key=lambda actor: actor.start)
    return []
