"""Words of a treaty, a resolution, a letter: "the agreement stipulates that “…”", « Aux termes de l'article 5, … ».

Such a text is nobody's statement to the press: a resolution's words are the United Nations', another's belong to no
speaker, and after them the one who spoke before goes on.
"""

import re
from bisect import bisect_left
from dataclasses import replace

from archive.detection.agent import Agent, Role
from archive.detection.descriptions import Descriptions
from archive.detection.reading import Reading
from archive.detection.said import Clause, Speaker
from archive.vocabulary.terms import Confidence

_STIPULATES = re.compile(
    r"(?P<text>\b(?:the|this|that|which|it|le|la|l'|il|elle|ce|cet|cette|qui|el|es[ea]|est[ea]|"
    r"que) ?(?:[\w'’-]+,? ){0,9}?)"
    r"(?:stipul(?:e|ent|ait|ates?|ated)|dispose(?:nt)?(?= qu)|prevoi(?:t|ent|yait)|"
    r"enonc(?:e|ent|ait)"
    r"|provides? (?:that|for)|establece[n]?|estipula[n]?|dispone[n]?)\b"
    r"|(?P<text_ar>(?<![\u0621-\u064a])[وف]?(?:(?:ال)?(?:اتفاقيه|اتفاق|مذكره|قرار|اعلان|معاهده|وثيقه)|نص|النص)"
    r"[^.،:]{0,60}?(?:نص|تنص|ينص|نصت|يقضي|تقضي)(?![\u0621-\u064a])"
    r"|(?<![\u0621-\u064a])[وف]?(?:تنص|ينص|نصت) [^.،:]{3,60}?\sعلي(?![\u0621-\u064a]))"
)
"""Verbs whose subject is a legal text, never a person."""
_TEXT_SAYS = re.compile(
    r"(?P<text>\b(?:(?:the|this|that|an?|le|la|l'|ce|cet|cette|leur|un|une|el|una?|es[ea]|est[ea]"
    r"|dich[oa]) ?(?:[a-z-]+ ){0,2}|(?=resolution \d))(?:accord|traite"
    r"|charte|convention|declaration(?=,? (?:which|qui|que)\b)|resolution|memorandum|pacte|protocole|lettre|missive"
    r"|petition|motion|agreement|treaty|charter"
    r"|letter|pact|memo|acuerdo|tratado|convenio|carta|misiva|resolucion|memorando)\b[^.;:«“\"]{0,90}?)"
    r"\b(?:parle|dit|exige|demande|evoque|mentionne|precise|reclame|accuse|enjoint|says|reads|speaks of|calls for"
    r"|demands|extends|extended|renews|renewed|authori[sz]e[sd]?|establishe[sd]|condemn(?:s|ed)|sets out|warns"
    r"|proroge|renouvelle|autorise|condamne|fixe|instaure|prevoit|invite|appelle|souligne|affirme|engage|interdit"
    r"|prorrog[ao]|renueva|renovo|autoriz[ao]|conden[ao]|exigio|instaura|obliga|insta|subraya|senala|afirma|debera"
    r"|commits|refers to|urges|pide|habla de|dice|recoge|reclama|acusa|contempla|fija|fixe)\b"
)
_UNDER = re.compile(
    r"\W{0,3}(?P<text>(?:under|pursuant to|in accordance with|aux termes d[eu]|en vertu d[eu]|conformement a|selon"
    r"|con arreglo al?|en virtud del?|segun)\s?(?:the |la |l'|le |el |its )?(?:[\w'-]+ ){0,4}?(?:agreement|treaty"
    r"|article \d+|articulo \d+|resolution|charter|convention|accord|traite|acuerdo|tratado|resolucion|convenio"
    r"|charte|protocole?|pact)\b)[^«“\"]{0,110}$"
    r"|\W{0,3}(?P<text_ar>(?:بموجب|وفقا ل|بمقتضي|عملا ب)\s?(?:ال)?(?:اتفاق|اتفاقيه|قرار|معاهده|ميثاق|ماده)\b)"
    r"[^«“\"]{0,110}$"
)
"""What opens a sentence about the rules of a text."""
_OF_THE_UN = re.compile(
    r"\bresolu(?:tion|cion) (?:n[°o.]* ?)?\d{3,4}\b|\bresolu(?:tion|cion)\b[^.;:]{0,40}\b(?:conseil de securite"
    r"|security council|consejo de seguridad|l'onu|the un|la onu)\b"
    r"|\bresolu(?:tion|cion)[a-z0-9° ]{0,12} (?:du|of the|del)"
    r" (?:conseil de securite|security council|consejo de seguridad)|\b(?:security council|un) resolution\b"
    r"|قرار (?:مجلس الامن|الامم)|القرار (?:الاممي |الدولي )?(?:رقم )?\d{3,4}"
)
_UNITED_NATIONS = "united-nations"


def text_speaks(reading: Reading, subjects: Descriptions, clause: Clause, telling: frozenset[Role]) -> Speaker | None:
    """Return the text whose words these are, or its author; None where a person of `telling` says them.

    What both sides signed is told by both.
    """
    folded, until = reading.folded, clause.quote.outer_start
    if same := _goes_on(reading, clause, telling):
        return same
    start = max(clause.sentence.start, until - 200)
    found = [*_STIPULATES.finditer(folded, start, until), *_TEXT_SAYS.finditer(folded, start, until)]
    if not found and (under := _UNDER.match(folded, clause.sentence.start, until)) and not clause.earlier:
        group = "text" if under["text"] else "text_ar"
        text = _author(reading, *under.span(group))
        return Speaker(text, Confidence.LOW, "subject of the verb before the words", under.span(group), of_text=True)
    if not found or reading.in_quote(found[-1].start()):
        return None
    verb = found[-1]
    between = [a for a in clause.agents if verb.end() <= a.start < until and a.role is not Role.COUNTRY]
    if any(not a.pair for a in between) or any(anchor.start() > verb.end() for anchor in clause.earlier):
        return None
    text = _author(reading, *verb.span("text" if verb["text"] else "text_ar"))
    if both := _both(subjects, clause, verb, text):
        return Speaker(both, Confidence.LOW, "subject of the verb before the words", verb.span(), of_text=True)
    others = [a for a in clause.agents if a.role in telling and a.id != _UNITED_NATIONS]
    if verb.re is _TEXT_SAYS and any(text.start <= a.start < text.end for a in others):
        return None  # "the letter in which X demands"
    return Speaker(text, Confidence.LOW, "subject of the verb before the words", verb.span(), of_text=True)


def _goes_on(reading: Reading, clause: Clause, telling: frozenset[Role]) -> Speaker | None:
    """Return the text of the words before in the same sentence, where nobody else comes between."""
    before, until = clause.previous, clause.quote.outer_start
    at = bisect_left(reading.quotes, until, key=lambda quote: quote.outer_start)
    if before is None or not before.of_text or not at or before.agent is None:
        return None
    start = reading.quotes[at - 1].outer_end
    others = any(a.start >= start and a.end <= until and a.role in telling for a in clause.agents)
    return None if others else replace(before, confidence=Confidence.LOW)


def _both(subjects: Descriptions, clause: Clause, verb: re.Match[str], text: Agent) -> Agent | None:
    """Return the paper of both sides that a verb is said of, by its name or by a pronoun."""
    before = [a for a in clause.agents if a.start < verb.end() and a.end <= clause.quote.outer_start]
    papers = [paper for a in before if a.role is Role.TEXT and (paper := subjects.paper(a))]
    if papers or text.role is not Role.ANONYMOUS:
        return papers[-1] if papers else None
    named = [a for a in before if a.role is not Role.BARE or a.kind]
    return None if named else subjects.paper()  # « Celui-ci prévoit »


def _author(reading: Reading, start: int, end: int) -> Agent:
    """Return the United Nations for a resolution of theirs, else somebody unnamed."""
    known = any(source.id == _UNITED_NATIONS for source in reading.gazetteer.sources)
    theirs = known and _OF_THE_UN.search(reading.folded, start, end)
    return Agent(start, end, Role.INSTITUTION, _UNITED_NATIONS) if theirs else Agent(start, end, Role.ANONYMOUS)
