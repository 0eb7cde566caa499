"""Those who were there besides the two: « en présence de X », "X also attended", or who invited."""

import re

from archive.detection.cast import Actor
from archive.detection.reading import Reading
from archive.vocabulary.terms import OfficeKind

_BARRED = frozenset({OfficeKind.SPOKESPERSON, OfficeKind.AMBASSADOR})
_PRESENT = re.compile(
    r"\b(?:en presence|in the presence|en presencia|attended by) (?:d\S{1,3}|of|de\S?|the)[^.,;]{0,30}$|"
    r"\b(?:a l'invitation|at the invitation|por invitacion) (?:d\S{1,3}|of|de\S?)[^.,;]{0,45}$|"
    r"(?<![\u0621-\u064a])(?:وبحضور|بحضور|حضر|وحضر|بدعوه)(?![\u0621-\u064a])[^.؛]{0,22}$"
)
"""What comes before one who was there besides the two, or who invited."""
_ATTENDED = re.compile(
    r"\s*,?\s?(?:also |also took part|egalement |y )?(?:attended|took part in|was present|a assiste|a pris part|"
    r"ont assiste|assistait|asistio)\b"
)


def was_present(reading: Reading, actor: Actor, opening: set[int]) -> bool:
    """Tell whether the opening says that somebody known attended, or invited."""
    sentence = reading.sentence_at(actor.start)
    if sentence is None or not actor.id or actor.kind in _BARRED or sentence.paragraph.number not in opening:
        return False
    before = reading.folded[max(sentence.start, actor.start - 60) : actor.start]
    after = _ATTENDED.match(reading.folded, actor.end, min(sentence.end, actor.end + 40))
    return not reading.in_quote(actor.start) and bool(after or _PRESENT.search(before))
