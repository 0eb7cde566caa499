"""Words that commas set apart within a clause, and whom they leave the quotation to.

"Será, dicen en su equipo, un viaje «…»" · "que conoce, según bromeó, «…»" · « Les deux ministres ont, selon un
communiqué, « exprimé … » ».
"""

import re

from archive.detection.agent import Agent, Role
from archive.detection.reading import Reading
from archive.detection.said import Clause, Speaker
from archive.vocabulary.terms import Confidence

_THEY_SAY = re.compile(
    r"\b(?:dicen|cuentan|explican|aseguran|senalan|apuntan|sostienen|admiten|reconocen|confian|deslizan|insisten"
    r"|comentan|recuerdan|precisan) (?:en|desde|entre) (?:su|sus|el|la|los|las) [a-z]{4,}"
)
"""A plural without a subject: nobody in particular, somewhere."""
_AS_SAID = re.compile(r",\s(?:segun|como)\s(?:(?:ha|habia|el mismo|ella misma)\s)?$")
_AUXILIARY = re.compile(r"\s(?:ont|avaient|have|had|han|habian),\s?$")
_PAST = re.compile(r"[^«“\"]{0,80},\s")


def they_say(reading: Reading, clause: Clause) -> Speaker | None:
    """Return somebody unnamed where a Spanish plural without a subject says it somewhere: "dicen en su equipo"."""
    if clause.language != "es":
        return None
    start, until = clause.sentence.start, clause.quote.outer_start
    said = next(iter(_THEY_SAY.finditer(reading.folded, start, until)), None)
    if said is None or reading.in_quote(said.start()):
        return None
    if any(a.start >= said.start() for a in clause.agents if a.end <= until):
        return None
    if any(anchor.start() > said.end() for anchor in clause.earlier):
        return None
    who = Agent(*said.span(), Role.ANONYMOUS)
    return Speaker(who, Confidence.LOW, "subject of the verb before the words", said.span(), stranger=True)


def as_said(reading: Reading, clause: Clause) -> Speaker | None:
    """Return who spoke the words before, where a verb set apart goes on: "que conoce, según bromeó, «…»"."""
    if clause.language != "es" or not clause.earlier or clause.previous is None or clause.previous.agent is None:
        return None
    verb = clause.earlier[-1]
    until = clause.quote.outer_start
    if not _AS_SAID.search(reading.folded, max(clause.sentence.start, verb.start() - 24), verb.start()):
        return None
    if not re.fullmatch(r",?\s?", reading.folded[verb.end() : until]):
        return None
    reason = "a verb without a subject: the one who spoke last"
    return Speaker(clause.previous.agent, Confidence.MEDIUM, reason, verb.span(), explicit=False)


def both_within(reading: Reading, clause: Clause, marker: re.Match[str]) -> Speaker | None:
    """Return the two whose verb a source splits: « Les deux ministres ont, selon un communiqué, « exprimé … » »."""
    ahead = [a for a in clause.agents if a.end <= marker.start()]
    pair = ahead[-1] if ahead else None
    if pair is None or not pair.pair or pair.role is not Role.ANONYMOUS:
        return None
    split = _AUXILIARY.fullmatch(reading.folded, pair.end, marker.start())
    if split is None or not _PAST.fullmatch(reading.folded, marker.end(), clause.quote.outer_start):
        return None
    return Speaker(pair, Confidence.MEDIUM, "subject of the verb before the words", (pair.start, marker.end()))
