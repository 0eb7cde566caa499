"""Nouns that give words to somebody without a verb: « les propos de X sur la « … » », "X's words on it: “…”"."""

import re

from archive.detection.agent import Role
from archive.detection.descriptions import Descriptions
from archive.detection.reading import Reading
from archive.detection.said import Clause, Speaker
from archive.vocabulary.terms import Confidence

TELLING = frozenset({Role.PERSON, Role.INSTITUTION, Role.BARE, Role.TEXT, Role.OFFICE, Role.ANONYMOUS})
"""Roles of those who can tell something; a country needs more than a place in the clause."""
_WORDS_OF = re.compile(
    r"\b(?:propos|mots|paroles|declarations?|phrase|formule|expression) (?:tenus? par |de |d'|du |de la )"
    r"(?:m\. |mme |le |la )?$|\b(?:remarks|comments|words|description|warning|claim) (?:of|by|from) (?:the |mr\.? )?$"
    r"|\b(?:palabras|declaraciones|expresion|frase) de(?:l)? (?:la )?$|(?:تصريحات|كلام|عباره|مقوله|كلمات) (?:السيد )?$"
)
_ABOUT = re.compile(
    r",?\s(?:sur|about|on|sobre|a propos d[eu]|qualifiant|evoquant|calling|describing|حول|عن|بشان)\s[^,.;:]{0,30}"
)
_UP_TO_COLON = re.compile(r"[^.;:«»“”\"]{0,60}:\s?")
_OWN_WORDS = re.compile(
    r"['’]s? (?:own |recent |earlier )?(?:remarks?|comments?|words|description|warning|claim|call|pledge|assertion"
    r"|phrase|formula|statement)\b[^,.;:]{0,40}$"
)


def words_of(reading: Reading, subjects: Descriptions, clause: Clause) -> Speaker | None:
    """Read « les propos de X sur la « … » », "X's description of it as “…”", تصريحات X بان "…"."""
    folded, start, until = reading.folded, clause.sentence.start, clause.quote.outer_start
    for agent in reversed([a for a in clause.agents if a.end <= until and until - a.end < 70]):
        if agent.role not in TELLING:
            continue
        gap = folded[agent.end : until]
        of = _WORDS_OF.search(folded, max(start, agent.start - 40), agent.start) and (
            _ABOUT.fullmatch(gap) or _UP_TO_COLON.fullmatch(gap)
        )
        if of or _OWN_WORDS.match(gap):
            cue = (agent.start, agent.end)
            return subjects.said(agent, Confidence.MEDIUM, "“according to” before the words", cue)
    return None
