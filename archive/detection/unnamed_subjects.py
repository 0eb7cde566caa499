"""Somebody unnamed who is the subject of a clause, whatever its verb: "A nurse shook her head", "Un delegado resumía".

An indefinite article shows that nobody told of before is meant; the noun, or what stands behind it ("who", "in her
fifties"), that it is a person. Whom such a sentence is about speaks the words after it.
"""

import re
from dataclasses import replace

from archive.detection.agent import Agent, Role
from archive.detection.descriptions import Descriptions
from archive.detection.lexicons.given_names import GIVEN
from archive.detection.lexicons.persons import SOMEBODY
from archive.detection.reading import Reading
from archive.detection.said import Clause, Speaker
from archive.detection.strangers import stranger_after
from archive.vocabulary.names import fold
from archive.vocabulary.terms import Confidence

_ARTICLES = {
    "en": (r"(?:an?|one|another)", r"(?:someone|somebody|one of (?:the|his|her|their|those))"),
    "es": (r"(?:un[ao]?|otr[ao]|algun[ao]?)", r"(?:alguien|un[ao] de (?:l[oa]s|sus|ell[oa]s))"),
}
"""What shows by language that one is meant of whom nothing was told, and what says so alone."""
_SHOWS_ONE = (
    r"(?=,? (?:who|quien|whose|in (?:his|her) (?:late |early |mid-)?(?:teens|twenties|thirties|forties|fifties|sixties"
    r"|seventies|eighties)|aged \d|de \d\d anos)\b)"
)
_NOUN = {
    language: re.compile(
        rf"(?:{article} (?:(?!of |de |que |that )[a-z'-]+ ){{0,3}}?(?:{SOMEBODY}(?![\w-])|[a-z-]{{4,}}{_SHOWS_ONE})"
        rf"|{alone}\b)"
    )
    for language, (article, alone) in _ARTICLES.items()
}
_LEAD = re.compile(
    r"\W*(?:(?:y|and|but|pero) )?(?:(?:outside|inside|nearby|elsewhere|fuera|dentro|cerca), )?"
    r"(?:(?:in|on|at|by|behind|outside|inside|near|beside|across|down|from|under|after|over"
    r"|among|to|en|ante|tras|desde|junto|frente|bajo|entre|sobre|a|fuera|dentro|cerca|al) [^.;:«“\"]{2,90}?, "
    r"|(?:in|on|at|behind|outside|near|en|desde) (?:the|la|el|l[oa]s) [a-z'-]{3,20} (?=an? |one |un[oa]? ))?"
)
"""What may stand ahead of a sentence's subject: where it is said."""
_GOES_ON = re.compile(r"[ ,]")
_NO_PERSON = (
    r"(?!(?:poco|vez|tanto|bit|few|lot|time|day|week|month|year|momento|dia|semana|mes|ano|nota|comunicado|statement"
    r"|interview|entrevista|letter|carta|post|mensaje|message|briefing|press|rueda|conferencia|speech|discurso|news)\b)"
)
_BEHIND = {
    language: re.compile(
        rf"\s(?:(?:a|al|ante|to|en|desde) (?:[\w-]+ ){{1,4}}?)?(?P<noun>(?:{article} {_NO_PERSON}[a-z'-]+|{alone}\b))"
    )
    for language, (article, alone) in _ARTICLES.items()
}
"""What stands between a verb behind the words and an unnamed one who is its subject: "recordó a este diario un …"."""
_BETWEEN = re.compile(
    r"[\s,]*(?P<noun>(?:an?|one|another|someone|somebody) [a-z][a-z' -]{3,60}?)\s(?:(?:also|then|later|has|had)\s)?"
)
_PLACED = re.compile(r"\b(?:al?|ante|to|with|con|in|en|at|desde|from|on|a bordo del?|aboard)\s(?:[a-z]+ ){0,2}$")
_OF = re.compile(r"\b(?:del?|de la|of|du) $")
_HOUSE_AND_NAME = 3
_COLON = re.compile(r":\s?$")
_CALLED_OUT = {
    language: re.compile(
        rf"\b(?:by|from|por|de) {article} (?:[\w'-]+ ){{0,3}}?[a-z-]{{3,}}(?: [^,.;:«“\"]{{2,40}})?, (?:who|que|quien)"
        r" [a-z][^.;:«“\"]{1,60}: ?"
    )
    for language, (article, _) in _ARTICLES.items()
}


def unnamed_subject(reading: Reading, start: int, until: int) -> Agent | None:
    """Return the unnamed person whom a sentence has for its subject, ahead of `until`; None where it has another."""
    folded, form = reading.folded, _NOUN.get(reading.language_at(start))
    lead = _LEAD.match(folded, start, until) if form else None
    noun = form.match(folded, lead.end(), until) if form and lead else None
    if noun is None or not _GOES_ON.match(folded, noun.end(), until) or reading.in_quote(noun.start()):
        return None
    return Agent(*noun.span(), Role.ANONYMOUS)


def unnamed_behind(reading: Reading, verb: int, stop: int) -> Agent | None:
    """Return the unnamed person right behind a verb that follows quoted words: "…," muttered a man in a cap."""
    form = _BEHIND.get(reading.language_at(verb))
    found = form.match(reading.folded, verb, stop) if form else None
    return Agent(*found.span("noun"), Role.ANONYMOUS) if found else None


def unnamed_between(reading: Reading, start: int, verb: int) -> Agent | None:
    """Return somebody of whom nothing more is known between English words and their verb: "a trader at a bank told"."""
    found = _BETWEEN.fullmatch(reading.folded, start, verb)
    return Agent(*found.span("noun"), Role.ANONYMOUS) if found else None


def somebody_leads(reading: Reading, subjects: Descriptions, clause: Clause) -> Speaker | None:
    """Read "Someone at the back muttered: “…”", "was heckled by a backbencher, who shouted: “…”"."""
    start, until = clause.sentence.start, clause.quote.outer_start
    if not _COLON.search(reading.folded, max(start, until - 3), until):
        return None
    somebody = unnamed_subject(reading, start, until) or _called_out(reading, start, until)
    if somebody is None:
        return None
    behind = [a for a in clause.agents if somebody.end <= a.start and a.end <= until and a.role is Role.PERSON]
    if any(not subjects.is_object(agent, clause.sentence) for agent in behind):
        return None
    return Speaker(somebody, Confidence.LOW, "subject of the sentence", (somebody.start, somebody.end), stranger=True)


def stranger_behind(reading: Reading, verb: int, stop: int) -> Agent | None:
    """Return somebody of whom nothing more is known behind a verb; no place, no paper in which it is said."""
    found = unnamed_behind(reading, verb, stop) or stranger_after(reading, verb, stop)
    placed = found and found.role is Role.PERSON and _PLACED.search(reading.folded, verb, found.start)
    return None if placed else _without_house(reading, found)


def _without_house(reading: Reading, found: Agent | None) -> Agent | None:
    """Return the person behind the house they are of: "el exministro del Interior Bruno Retailleau"."""
    words = reading.text[found.start : found.end].split() if found else []
    of = found and len(words) == _HOUSE_AND_NAME and _OF.search(reading.folded, max(0, found.start - 6), found.start)
    if found is None or not of or fold(words[1]) not in GIVEN:
        return found
    return replace(found, start=found.start + len(words[0]) + 1, role=Role.PERSON, name=" ".join(words[1:]))


def _called_out(reading: Reading, start: int, until: int) -> Agent | None:
    form = _CALLED_OUT.get(reading.language_at(start))
    found = next(form.finditer(reading.folded, start, until), None) if form else None
    return Agent(*found.span(), Role.ANONYMOUS) if found and found.end() == until else None
