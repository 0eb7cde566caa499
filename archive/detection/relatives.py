"""Who is the subject in a relative clause, of a second verb in it, behind "in which he", and whom "he" alone means."""

import re

from archive.detection.agent import Agent, Role
from archive.detection.reading import Reading
from archive.detection.running import Running
from archive.detection.said import Clause

_WHO_AND = re.compile(
    r",\s(?:qui|who|quien|que)\s[^,;:«»“”\"]*\s(?:and|y|e|et)\s"
    r"(?:(?:a|avait|has|had|ha|habia|also|then|le|les|lui|lo|se) ){0,2}"
)
_IN_WHICH = re.compile(
    r"\b(?:in|during|at) which $|\bdans (?:le|la|les)quel(?:le)?s? $|\b(?:en|durante) (?:el|la) (?:que|cual) $"
)
_BY = re.compile(r"\b(?:by|of|from|de|du|d'|del|par|por)\s?(?:(?:the|le|la|el|l'|m\.|mme|mr\.?|ms\.?)\s?)?$")
_HE_LEADS = re.compile(
    r"\W*(?:[^.;:«“\"]{3,140}?, )?(?:(?P<m>he|il(?! (?:y|est|faut|fut|s['’]agit)\b))|(?P<f>she|elle|ella))\s"
)
_PEOPLE = frozenset({Role.PERSON, Role.OFFICE, Role.BARE})
WHO_SAYS = re.compile(
    r",\s(?:qui|who|quien|lequel|laquelle|el cual|la cual),?\s"
    r"(?:(?:in turn|in response|a son tour|de son cote|pour sa part|a su vez|por su parte|for h(?:is|er) part|then"
    r"|later|himself|herself|lui-meme|elle-meme|meanwhile|in return|ensuite|luego|despues),? )?"
    r"(?:(?:el|la|desde|en|depuis|le|la veille|on|in|from) [^.,;:«“\"]{2,24},?"
    r" (?:(?:desde|en|depuis|a) [^.,;:«“\"]{2,24}, )?)?"
    r"(?:(?:(?:a|ont|avait|has|had|ha|habia|also|once|then|later|often|y|en|lui|leur|s'etait|s'est|l[aeo]s?|ne|se)\s|[snl]')){0,2}"
    r"(?:(?:promis de|jure de|menace de|dit|tenu a|voulu|souhaite|entend|veut|choisi de|refuse de|prefere|tente de"
    r"|dite? prete? a) )?$"
)
"""What stands between somebody and the verb of a clause that tells what he says: ", quien el lunes había "."""


def goes_on_in_relative(reading: Reading, before: list[Agent], verb: int) -> Agent | None:
    """Return of whom a second verb is said: "called on the King, who thanked Britain and observed that"."""
    able = (one for one in reversed(before) if one.role in _PEOPLE)
    return next((one for one in able if _WHO_AND.fullmatch(reading.folded, one.end, verb)), None)


def author_in_which(reading: Reading, before: list[Agent], pronoun: int) -> Agent | None:
    """Return whose the words are that a relative tells of: "the statement made by X, in which he had observed"."""
    if not before or not _IN_WHICH.search(reading.folded, max(0, pronoun - 30), pronoun):
        return None
    last = before[-1]
    by = _BY.search(reading.folded, max(0, last.start - 12), last.start)
    return last if last.role is Role.PERSON and by else None


def he_leads(reading: Reading, running: Running, clause: Clause) -> list[Agent]:
    """Return whom a pronoun means that is the subject of the words' sentence: "Turning to X, he asked that “…”"."""
    until = clause.quote.outer_start
    leads = _HE_LEADS.match(reading.folded, clause.sentence.start, until)
    between = [a for a in clause.agents if leads and a.start >= leads.end() and a.end <= until]
    if (
        leads is None
        or ";" in reading.folded[leads.end() : until]
        or reading.in_quote(leads.end() - 1)
        or any(a.role in _PEOPLE for a in between)
    ):
        return []
    found = running.last_person("m" if leads["m"] else "f")
    return [found] if found and found.role is Role.PERSON and not found.members else []
