"""Whether a verb is that of the clause in which an exchange is told, or of another one beside it.

« recibe el viernes a X, con quien cenó hace un año », "calls X to say that he will visit": the relative and the
reported clause tell of another time than the one they hang on.
"""

import re
from collections.abc import Sequence

from archive.detection.announced_after import announced_after
from archive.detection.positions import Placed
from archive.detection.reading import Reading, Sentence

_WITH_WHOM = re.compile(
    r", (?:con|a|de) (?:quien|quienes|(?:el|la|los|las) (?:que|cual|cuales))\b[^,;]*$|, (?:with |to )?whom\b[^,;]*$"
)
_AFTER = re.compile(r"\b(?:despues de|tras|a raiz de|after|following)\b[^,;]*$")
_WHO = re.compile(r"[,،] (?:who|que|quien|qui)\b[^,;]*$")
_IN_ASIDE = re.compile(
    r"[,،] (?:who|which|que|quien|quienes|qui|on (?:an?|his|her) (?:[\w-]+ ){0,3}(?:visit|trip|tour)|"
    r"(?:en|de) (?:visita|viaje|gira))\b[^,;]*$"
)
"""What stands behind these, up to the next comma, is told of somebody beside what the sentence tells."""
_FINITE = re.compile(
    r"(?:llam|telefone|recib|habl|convers|dialog|inform|traslad)(?:a|e|o|io|aron|ieron|an|en)\b|"
    r"se (?:reun|entrevist|v)|"
    r"(?:called|calls|phoned|phones|spoke|speaks|met|meets|told|tells|hosted|hosts|received|receives)\b"
)
_THAT = re.compile(r"\b(?:que|that)\b")
_COMPLETED = re.compile(r"[,;:]|\b(?:que|tras|despues|durante|segun|donde|cuando|mientras|y|e)\b")
"""Between a verb and a word for the exchange these say that the verb is of something else."""
_NOT = re.compile(r"\bno (?:se |l[aeo]s? )?$")
_NEAR = 70
_WILL = re.compile(
    r"\b(?:will|(?:is|are) (?:due |set |expected |scheduled )?to)\b[^.;:\"]{0,200}(?:,|\band\b)(?: then| also|"
    r" later)? $"
)
_BARE = re.compile(r"(?:hold|have|meet|sign|discuss|visit|tour|attend)\b")


def in_aside(reading: Reading, sentence: Sentence, verb: re.Match[str], own: Sequence[Placed]) -> bool:
    """Tell whether a verb stands between commas in what is told of somebody: "X, who scrapped a stop, met Y"."""
    comma = reading.folded.find(",", verb.end(), sentence.end)
    aside = _WHO.search(reading.folded, sentence.start, verb.start())
    return comma >= 0 and aside is not None and any(cue.start > comma for cue in own)


def closes_aside(reading: Reading, start: int, end: int) -> bool:
    """Tell whether words close what is told of somebody between two commas: "X, who flew in on Saturday, met …"."""
    sentence = reading.sentence_at(start)
    if sentence is None or not reading.folded.startswith((",", "،"), end):
        return False
    return _IN_ASIDE.search(reading.folded, sentence.start, start) is not None


def hangs_on(reading: Reading, sentence: Sentence, verb: re.Match[str], own: Sequence[Placed]) -> bool:
    """Tell whether a verb of the past stands behind "after", or in a relative clause, behind words for the exchange."""
    after = _AFTER.search(reading.folded, sentence.start, verb.start())
    if after and any(cue.end <= after.start() for cue in own):
        return True
    last = max((cue.end for cue in own if cue.start < verb.start()), default=sentence.start)
    if any(cue.start >= verb.start() for cue in own) or verb.start() < last:
        return False
    return bool(_WITH_WHOM.search(reading.folded, last, verb.start()))


def is_reported(reading: Reading, verb: re.Match[str], own: Sequence[Placed]) -> bool:
    """Tell whether a verb of the future stands in what somebody is told by an exchange that a verb tells of."""
    if own and all(cue.start > verb.end() for cue in own) and announced_after(reading, verb.end(), own[0].start):
        return True
    before = [cue for cue in own if cue.end <= verb.start()]
    if not before or not all(_FINITE.match(reading.folded, cue.start) for cue in before):
        return False
    return bool(_THAT.search(reading.folded, before[-1].end, verb.start()))


def governing(
    pattern: re.Pattern[str], reading: Reading, sentence: Sentence, own: Sequence[Placed]
) -> re.Match[str] | None:
    """Match a verb, as printed, that the word for the exchange completes: « almorzará el jueves con su … »."""
    for verb in pattern.finditer(reading.text, sentence.start, sentence.end):
        between = (reading.folded[verb.end() : cue.start] for cue in own if verb.start() <= cue.end)
        near = any(len(gap) < _NEAR and not _COMPLETED.search(gap) for gap in between)
        denied = _NOT.search(reading.folded, max(sentence.start, verb.start() - 10), verb.start())
        if near and not denied and not reading.in_quote(verb.start()):
            return verb
    return None


def joined(reading: Reading, sentence: Sentence, own: Sequence[Placed]) -> re.Match[str] | None:
    """Match the "will" to which "and" joins a bare verb: "will lay a wreath, go aboard and then hold talks"."""
    bare = (cue for cue in own if _BARE.match(reading.folded, cue.start, cue.end))
    return next(filter(None, (_WILL.search(reading.folded, sentence.start, cue.start) for cue in bare)), None)
