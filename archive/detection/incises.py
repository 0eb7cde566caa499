"""Who speaks by a clause inside the marks: « …, lance M. X à l'issue de la rencontre. … » · «… —ha añadido— …».

French and Spanish print set the verb of saying and its subject into the quoted words,
between commas or dashes. Such a clause is the reporter's, so whoever it names speaks.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass

from archive.detection.agent import Agent, Role
from archive.detection.clauses import verb_pattern
from archive.detection.quote_marks import Quote
from archive.detection.reading import Reading
from archive.detection.strangers import stranger_after

_FRENCH = re.compile(
    r"[,?!…] (?:(?:s'|l'|lui |leur )?(?:a|ont)-t?-?(?P<has>il|elle|ils|elles|on) (?:[a-z]+ment |aussi |encore )?[a-z]+"
    r"|(?:s')?[a-z]{3,}(?:e|t|d|ait)(?:-t)?-(?P<pronoun>il|elle|ils|elles)\b"
    r"|(?:(?:s'|l'|lui |leur )?(?:a|ont) (?:[a-z]+ment |aussi |encore )?(?P<part>[a-z]{3,}(?:e|i|u|t|is))"
    r"|(?P<verb>(?!(?:dont|quand|comme|contre|entre|notamment|ensuite|tout|avant|pendant|outre|presque|meme"
    r"|autre)\b)(?:s')?[a-z]{4,}(?:e|t|d|ait|ent)))"
    r"(?= (?:[a-z' ]{1,40} )?(?:l[ae] |l'|un |une |m\. |mme |les |des |[^,.]{4,40}[,.])))"
)
_SPANISH = re.compile(
    r"(?: [—–-]|[,] )(?:(?:le |les |lo )?(?:ha|han) )?(?P<verb>[a-z]{3,}(?:o|io|a|e|ado|ido|cho|sto|ron|an))\b"
)
_COURTESY = re.compile(r"(?:m|mr|dr|sr|sra)\. ?$")
_REACH = 60
_CLOSES = re.compile(r"[^«»“”\"]{0,90}?(?:[,.—–]|-(?=[ ,.;:]))")
_ADVERBIAL = (
    r" (?:(?:un peu plus tot|plus tot|plus tard|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|ensuite"
    r"|encore|aussi|ainsi|alors|hier|de son cote|pour sa part|a son tour|deja|volontiers|toutefois|en substance) )?"
    r"(?:l[ae] |l'|el |m\. |mme )?"
)
_BEFORE_NAME = re.compile(r" (?:un |une |l[ae] |l')?(?:[a-z'-]+ ){0,3}")
_PEOPLE = frozenset({Role.PERSON, Role.OFFICE, Role.BARE, Role.ANONYMOUS, Role.INSTITUTION})


@dataclass(frozen=True)
class Incise:
    """A clause of the reporter's inside quoted words: its pronoun or its subject, neither where none is printed."""

    span: tuple[int, int]
    pronoun: str = ""
    subject: Agent | None = None


def incise_in(reading: Reading, quote: Quote, quoted: list[Agent], language: str) -> Incise | None:
    """Return the first such clause of a quotation; `quoted` are those named inside quotation marks, in order."""
    pattern = {"fr": _FRENCH, "es": _SPANISH}.get(language)
    if pattern is None:
        return None
    for match in pattern.finditer(reading.folded, quote.start, quote.end):
        found = _read(reading, match, quote, quoted, language)
        if found:
            return found
    return None


def _read(reading: Reading, match: re.Match[str], quote: Quote, quoted: list[Agent], language: str) -> Incise | None:
    words = match.groupdict()
    pronoun = words.get("has") or words.get("pronoun") or ""
    if not _CLOSES.match(reading.folded, match.end(), quote.end):
        return None
    if pronoun:
        return Incise(match.span(), pronoun)
    group = "part" if words.get("part") else "verb"
    at = bisect_left(quoted, match.end(), key=lambda agent: agent.start)
    agent = quoted[at] if at < len(quoted) else None
    gap = _COURTESY.sub("", reading.folded[match.end() : agent.start]) if agent else ""
    able = agent is not None and agent.role in _PEOPLE and not agent.pair
    near = able and agent is not None and agent.end <= quote.end and len(gap) < _REACH
    listed = verb_pattern(language).fullmatch(reading.folded, *match.span(group)) is not None
    if near and agent and not re.search(r"[,.;:—–]| -", gap) and (listed or re.fullmatch(_ADVERBIAL, gap)):
        return Incise((match.start(), agent.end), subject=agent)
    stranger = stranger_after(reading, match.end(), quote.end) if listed or language == "fr" else None
    if stranger and (listed or _BEFORE_NAME.fullmatch(reading.folded, match.end(), stranger.start)):
        return Incise((match.start(), stranger.end), subject=stranger)
    dashed = language == "es" and listed and re.match(r" ?[—–-]", reading.folded[match.end() : match.end() + 2])
    return Incise(match.span()) if dashed else None
