"""Who invited: the other side of a visit, « à l'invitation de X, Y a effectué une visite de travail »."""

import re

from archive.detection.cast import Actor
from archive.detection.reading import Reading
from archive.detection.round_a_word import BARRED

_INVITED = re.compile(
    r"\b(?:a l'invitation|at the (?:invitation|instance|behest)|por invitacion) (?:d\S{1,3}|of|de\S?)[^.,;]{0,45}$|"
    r"(?<![\u0621-\u064a])بدعوه(?![\u0621-\u064a])[^.؛]{0,22}$"
)


_INVITATION = re.compile(r"invitation|invitacion|at the (?:instance|behest)|بدعوه")


def hosts_in(reading: Reading, actors: list[Actor], opening: set[int]) -> list[Actor]:
    """Return those known of whom the opening, paragraphs by their numbers, says that they invited."""
    if reading.search(_INVITATION) is None:
        return []
    return [actor for actor in actors if _has_invited(reading, actor, opening)]


def _has_invited(reading: Reading, actor: Actor, opening: set[int]) -> bool:
    sentence = reading.sentence_at(actor.start)
    if sentence is None or not actor.id or actor.kind in BARRED or sentence.paragraph.number not in opening:
        return False
    before = reading.folded[max(sentence.start, actor.start - 60) : actor.start]
    return not reading.in_quote(actor.start) and _INVITED.search(before) is not None
