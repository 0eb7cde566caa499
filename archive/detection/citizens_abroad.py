"""Citizens of a side in another state's hands, or attacked there: a matter of consuls, whatever the words.

"A Canadian on death row", « la situation des Canadiens détenus », "el ciudadano español secuestrado", "xenophobic
violence". Prisoners of a war between others are none of the two who talk.
"""

import re
from collections.abc import Collection, Iterator

from archive.detection.context import Context
from archive.detection.matching import Entity
from archive.vocabulary.terms import NameKind

_WHO = (
    r"(?:(?:citizens?|nationals?|writers?|journalists?|bloggers?|academics?|students?|tourists?|couple|activists?|"
    r"business(?:man|men|woman|people)|ressortissante?s?|citoyen(?:ne)?s?|ecrivain|journalistes?|universitaires?|"
    r"ciudadan[oa]s?|periodistas?|turistas?|empresari[oa]s?),? )?"
)
_HELD = re.compile(
    rf"(?:s|es|ne|nes|as|os)? {_WHO}(?:(?:who|qui|que) (?:is|are|was|were|has been|have been|est|sont|a ete|ont ete|"
    r"esta|estan|fue|fueron) )?"
    r"(?:on death row|detained|jailed|imprisoned|in (?:jail|prison|custody)|behind bars|sentenced to|arrested in|"
    r"detenue?s?|emprisonnee?s?|incarceree?s?|condamnee?s? a (?:mort|la prison|perpetuite)|arretee?s? (?:a|en|au)\b"
    r"(?! une)|detenid[oa]s?|encarcelad[oa]s?|pres[oa]s|retenid[oa]s?|secuestrad[oa]s?|condenad[oa]s? a (?:muerte|"
    r"prision|cadena))\b"
    r"|(?:ين|ون|يين)? (?:ال)?(?:محتجز|موقوف|معتقل|مسجون|محكوم)(?:ين|ون)?(?![\u0621-\u064a])"
)
"""Behind a demonym: he is in somebody's hands."""
_HELD_BEFORE = re.compile(
    r"\b(?:detained|jailed|imprisoned|convicted|clemency for (?:an? |the )?(?:convicted )?|"
    r"(?:sentence|case|release) of (?:an? |the )?(?:detained|jailed|imprisoned)) (?:the |an? )?$"
)
"""Before a demonym."""
_COMMUNITY = re.compile(
    r"(?:s|es|ne|nes|as|os)? (?:communit(?:y|ies)|expats?|expatriates?|residents|diaspora)\b"
    r"(?! (?:of practice|centre|center|leaders? conference))"
)
_COMMUNITY_BEFORE = re.compile(
    r"\b(?:communautes?|comunidad(?:es)?|colonia|diaspora|collectivite)(?: [a-z]{4,12})? $"
    r"|(?<![\u0621-\u064a])[وفبكل]{0,2}(?:ال|لل)?جالي(?:ه|ات|تين) (?:ال)?$"
)
"""« la communauté tunisienne », "the Indian community", "la gran comunidad italiana": nationals who live abroad."""
_XENOPHOBIC = re.compile(
    r"\bxenophobic (?:violence|attacks?|riots?)|\b(?:violences?|attaques?|agressions?) xenophobes|"
    r"\b(?:violencia|ataques?|agresiones) xenofob[oa]s?|(?<![\u0621-\u064a])(?:ال)?(?:هجمات|عنف|اعتداءات) "
    r"(?:ال)?(?:معاديه? للاجانب|كراهيه الاجانب)|\battacks? on (?:each other's|foreign) (?:citizens|nationals)\b"
)
_BEFORE = 45


def citizens_abroad(context: Context, parties: Collection[str]) -> Iterator[tuple[int, int]]:
    """Yield the spans of the words that tell of citizens of one of `parties`, held or harmed."""
    reading = context.reading
    for hit in context.hits_of(Entity.COUNTRY):
        if hit.kind is not NameKind.DEMONYM or hit.id not in parties:
            continue
        held = _HELD.match(reading.folded, hit.end) or _COMMUNITY.match(reading.folded, hit.end)
        reach = max(0, hit.start - _BEFORE)
        before = _HELD_BEFORE.search(reading.folded, reach, hit.start)
        before = before or _COMMUNITY_BEFORE.search(reading.folded, reach, hit.start)
        if held or before:
            yield before.start() if before else hit.start, held.end() if held else hit.end
    yield from (attack.span() for attack in reading.finditer(_XENOPHOBIC))
