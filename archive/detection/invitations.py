"""Who invited: the other side of a visit, « à l'invitation de X, Y a effectué une visite de travail »."""

import re

from archive.detection.cast import Actor
from archive.detection.reading import Reading
from archive.detection.round_a_word import BARRED

_INVITED = re.compile(
    r"\b(?:a l'invitation|at the invitation|por invitacion) (?:d\S{1,3}|of|de\S?)[^.,;]{0,45}$|"
    r"(?<![\u0621-\u064a])بدعوه(?![\u0621-\u064a])[^.؛]{0,22}$"
)


def has_invited(reading: Reading, actor: Actor, opening: set[int]) -> bool:
    """Tell whether the opening says that somebody known invited."""
    sentence = reading.sentence_at(actor.start)
    if sentence is None or not actor.id or actor.kind in BARRED or sentence.paragraph.number not in opening:
        return False
    before = reading.folded[max(sentence.start, actor.start - 60) : actor.start]
    return not reading.in_quote(actor.start) and _INVITED.search(before) is not None
