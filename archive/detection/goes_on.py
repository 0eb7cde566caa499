"""Who goes on unnamed: « La France … Elle … », « Ils se sont engagés … », « Interrogé …, il … », « Selon lui, … »."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from archive.detection.agent import Agent, Role
from archive.detection.genders import Gender
from archive.detection.quote_marks import Quote
from archive.detection.reading import Reading, Sentence
from archive.detection.running import Running
from archive.detection.said import Clause, Speaker
from archive.detection.subjects import QUESTIONED
from archive.vocabulary.terms import Confidence

_STATES = frozenset({Role.COUNTRY, Role.INSTITUTION})
_IT_OPENS = re.compile(r"\W*(?:il|elle)\s")
_THEY_OPEN = re.compile(r"\W{0,2}(?:ils|elles)\s")
_PLACE = re.compile(r"\W*(?:a|au|aux|en|de|depuis|cote) [^.,;:«\"]{2,30}, (?:le |la |l')?")
_PLACE_AND_HOUSE = 2
_CLOSED = re.compile(r"\s?, (?:[a-z]|l')")
_TO_HIS_MIND = re.compile(
    r"\W{0,3}(?:selon|d'apres|pour|a en croire|segun|para|according to|in the view of) (?P<who>lui|elle|el|ella|him"
    r"|her)\b(?= ?,)"
)
_HAD_SAID = re.compile(r"\bavai(?:en)?t (?:[a-z]+ )?$")


def state_after(
    reading: Reading, opens: Agent | None, agents: Sequence[Agent], sentence: Sentence, before: Agent | None
) -> Agent | None:
    """Return the country or house that pronouns take up behind a sentence; `opens` is whom it begins with."""
    opens = opens or _behind_place(reading, agents, sentence)
    if opens and opens.role in _STATES:
        return opens
    return before if _IT_OPENS.match(reading.folded, sentence.start, sentence.end) else None


def _behind_place(reading: Reading, agents: Sequence[Agent], sentence: Sentence) -> Agent | None:
    """Return the house a sentence opens with behind where it is: « À Katmandou, le ministère a rejeté »."""
    for agent in agents[:_PLACE_AND_HOUSE]:
        if agent.role in _STATES and _PLACE.fullmatch(reading.folded, sentence.start, agent.start):
            return agent
    return None


def kept_floor(reading: Reading, floor: Agent | None, anchors: list[re.Match[str]], sentence: Sentence) -> Agent | None:
    """Return who has the floor, where a sentence tells only what another had said before, and one is asked next."""
    asked = anchors and reading.language_at(sentence.start) == "fr" and QUESTIONED.match(reading.folded, sentence.end)
    if not asked or floor is None or floor.role is not Role.PERSON:
        return None
    past = all(_HAD_SAID.search(reading.folded, max(0, a.start() - 24), a.start()) for a in anchors)
    return floor if past else None


def closed_before(reading: Reading, relative: int, quote: Quote) -> bool:
    """Tell whether a relative clause has had its quoted words: « X, pour qui « … », Y a souri : « … » »."""
    at = bisect_left(reading.quotes, quote.outer_start, key=lambda other: other.outer_start)
    before = reading.quotes[at - 1] if at else None
    if before is None or before.outer_start < relative:
        return False
    return _CLOSED.match(reading.folded, before.outer_end) is not None


def they_open(reading: Reading, running: Running, clause: Clause) -> Speaker | None:
    """Read « Ils se sont engagés à défendre « … » »: the subject of a verb of any kind."""
    opens = _THEY_OPEN.match(reading.folded, clause.sentence.start, clause.quote.outer_start)
    several = running.several(*opens.span()) if opens and clause.language == "fr" else None
    if opens is None or several is None:
        return None
    reason = "a verb without a subject: the one who spoke last"
    return Speaker(several, Confidence.LOW, reason, opens.span(), explicit=False)


def to_his_mind(reading: Reading, running: Running, clause: Clause) -> Speaker | None:
    """Read « Selon lui, « … » »: the person spoken of last."""
    his = _TO_HIS_MIND.match(reading.folded, clause.sentence.start, clause.quote.outer_start)
    if his is None or any(anchor.start() > his.end() for anchor in clause.earlier):
        return None
    gender: Gender = "f" if his["who"] in {"elle", "ella", "her"} else "m"
    who = running.last_person(gender)
    return Speaker(who, Confidence.MEDIUM, "“according to” before the words", his.span()) if who else None
