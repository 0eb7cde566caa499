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
    r"\b(?:propos|mots|paroles|declarations?|phrase|formule|expression|reponse|replique|riposte)"
    r" (?:tenus? par |de |d'|du |de la )(?:m\. |mme |le |la )?$"
    r"|\b(?:remarks|comments|words|description|warning|claim|reply|answer|retort) (?:of|by|from)"
    r" (?:the |mr\.? )?$"
    r"|\b(?:palabras|declaraciones|expresion|frase|respuesta|replica) de(?:l)? (?:la )?$"
    r"|(?:تصريحات|كلام|عباره|مقوله|كلمات) (?:السيد )?$"
)
_CLAIM_OF = re.compile(
    r"\b(?:assurance|pledge|promise|vow|statement|assertion|suggestion|warning|claim|complaint|accusation|charge|remark"
    r"|announcement|admission|prediction|message|reminder|advice|reply|argument|denial|commitment)s?"
    r" (?:[a-z]+ ){0,4}?(?:by|from|of) (?:the |mr\.? |ms\.? )?$"
    r"|\b(?:promesse|assurance|engagement|mise en garde|affirmation|accusation|avertissement|message|rappel|annonce"
    r"|reproche|conviction|argument|reponse|aveu)s? (?:[a-z]+ ){0,4}?(?:de |d'|du |de la |par )"
    r"(?:m\. |mme |le |la |l')?$"
    r"|\b(?:promesa|garantia|compromiso|advertencia|afirmacion|acusacion|aviso|mensaje|anuncio|respuesta|conviccion"
    r"|reproche|argumento)(?:e?s)? (?:[a-z]+ ){0,4}?(?:de |del |de la |por )(?:el |la )?$"
    r"|(?<![\u0621-\u064a])[وف]?[بلك]?(?:تعهد|وعد|وصف|تاكيد|تحذير|اتهام|قول|رد|اعلان|اعتراف|اقرار|زعم|تصريح|تذكير)(?:ات)?"
    r" (?:السيد |الوزير )?$"
)
"""Nouns for what somebody claims, which "that" goes on from: "a pledge by X that the troops would stay “…”"."""
_THAT = re.compile(
    r",?\s(?:that|que|qu'|selon (?:laquelle|lequel)|d'apres laquelle|de que|segun (?:la|el) cual"
    r"|to|(?:\S+ ){0,4}?[وف]?ب?ان(?:ه|ها|هم)?)"
    r"(?:\s|(?<='))[^,;:«»“”\"]{0,70}"
)
_ABOUT = re.compile(
    r",?\s(?:sur|about|on|sobre|a propos d[eu]|qualifiant|evoquant|calling|describing|حول|عن|بشان)\s[^,.;:]{0,30}"
)
_UP_TO_COLON = re.compile(r"[^.;:«»“”\"]{0,60}:\s?")
_OWN_WORDS = re.compile(
    r"['’]s? (?:own |recent |earlier )?(?:remarks?|comments?|words|description|warning|claim|call|pledge|assertion"
    r"|phrase|formula|statement|reply|answer|retort)\b[^,.;:]{0,40}$"
)


def words_of(reading: Reading, subjects: Descriptions, clause: Clause) -> Speaker | None:
    """Read « les propos de X sur la « … » », "X's description of it as “…”", تصريحات X بان "…"."""
    folded, start, until = reading.folded, clause.sentence.start, clause.quote.outer_start
    for agent in reversed([a for a in clause.agents if a.end <= until and until - a.end < 90]):
        if agent.role not in TELLING:
            continue
        gap = folded[agent.end : until]
        of = _WORDS_OF.search(folded, max(start, agent.start - 40), agent.start) and (
            _ABOUT.fullmatch(gap) or _UP_TO_COLON.fullmatch(gap)
        )
        claimed = _THAT.fullmatch(gap) and _CLAIM_OF.search(folded, max(start, agent.start - 60), agent.start)
        if of or claimed or _OWN_WORDS.match(gap):
            cue = (agent.start, agent.end)
            return subjects.said(agent, Confidence.MEDIUM, "“according to” before the words", cue)
    return None
