"""The subject of a second clause behind the first one's words, where no verb of saying shows it.

« X a dit sa « … » ; son homologue, sa « … » » leaves the verb out; "…, while Y pledged to “…”" has one we do not list.
"""

import re
from bisect import bisect_left
from dataclasses import replace

from archive.detection.agent import Agent, Role
from archive.detection.reading import Reading
from archive.detection.said import Clause, Speaker

_ARTICLES = r"(?:(?:le|la|l'|the|el|m\.|mme|mr\.?|ms\.?|السيد)\s?){0,2}"
_GAPPED = re.compile(rf"\s?[;,]\s(?:(?:et|and|y|e)\s)?{_ARTICLES}$")
_GAP_CLOSES = re.compile(r",\s(?:(?:de|d'|son|sa|ses|su|sus|his|her|un|une|una|an?|en|par|por|with|by)\s?){0,2}$")
_GAP_OF_TEXT = re.compile(r",?\s(?:(?:de|d'|of|sur|a|con|un|une|una|an?) ?){0,2}")
_WHILE = re.compile(
    r"[;,]?\s(?:mientras(?: que)?|tandis qu(?:e |')|alors qu(?:e |')|quand |while|whereas|فيما|بينما|في حين)\s?"
    rf"{_ARTICLES}(?:(?:his|her|son|sa|su) [a-z]+,? )?{_ARTICLES}$|;\s{_ARTICLES}$"
)
_ABLE = frozenset({Role.PERSON, Role.OFFICE, Role.BARE, Role.INSTITUTION, Role.ANONYMOUS, Role.COUNTRY, Role.TEXT})
_RELATIVE = re.compile(r",?\s(?:qui|que|who|whom|dont|الذي|التي)\b")
_JOINED = re.compile(r"[\s,]*(?:and|but|et|mais|y|e|pero|aunque) (?:(?:a|ont|has|had|ha|also|then|aussi|tambien) )?")


def second_subject(reading: Reading, clause: Clause) -> Agent | None:
    """Return the subject of the clause between these words and those before them, None where it has another shape."""
    until = clause.quote.outer_start
    at = bisect_left(reading.quotes, until, key=lambda quote: quote.outer_start)
    before = reading.quotes[at - 1] if at else None
    if before is None or before.outer_start < clause.sentence.start or clause.previous is None:
        return None
    start = before.outer_end
    if any(anchor.start() >= start for anchor in clause.earlier):
        return None
    able = [a for a in clause.agents if start <= a.start and a.end <= until and a.role in _ABLE]
    for agent in able[:3]:
        ahead, behind = reading.folded[start : agent.start], reading.folded[agent.end : until]
        closes = _GAP_OF_TEXT if agent.role is Role.TEXT else _GAP_CLOSES
        if _GAPPED.fullmatch(ahead) and closes.fullmatch(behind):
            return agent
        if agent.role is not Role.COUNTRY and _WHILE.search(ahead) and not _RELATIVE.search(behind):
            named = next((a for a in able if a.start > agent.start and _apposed(reading, agent, a)), None)
            return named or agent
    return None


def coordinate(reading: Reading, clause: Clause, verb: re.Match[str]) -> Speaker | None:
    """Return who spoke the words before, where "and" joins a verb to theirs: "“no change”, but added that “…”"."""
    before = clause.previous
    if before is None or before.agent is None or before.cue is None or not before.explicit or before.of_text:
        return None
    at = bisect_left(reading.quotes, clause.quote.outer_start, key=lambda quote: quote.outer_start)
    joined = at and _JOINED.fullmatch(reading.folded, reading.quotes[at - 1].outer_end, verb.start())
    return replace(before, cue=verb.span()) if joined else None


def _apposed(reading: Reading, noun: Agent, name: Agent) -> bool:
    """Tell whether a name explains the noun before it: "su interlocutor, el español X"."""
    gap = re.fullmatch(r",\s(?:(?:le|la|l'|the|el)\s?)?", reading.folded[noun.end : name.start])
    return name.role is Role.PERSON and noun.role is not Role.PERSON and gap is not None
