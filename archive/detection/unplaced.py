"""People of whose country a text says nothing but by describing them: "Espen Barth Eide called. The Norwegian asked …".

A description by nationality that nobody else of the text can bear means the one whose country no title tells, where
gender, function and the sentences they stand in leave one: two named in one sentence are not the same.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from archive.detection.agent import Agent, Role
from archive.detection.genders import Gender, gender_of_words
from archive.vocabulary.terms import OfficeKind

_DESCRIBES = frozenset({Role.OFFICE, Role.BARE})
_NEVER = frozenset({OfficeKind.AMBASSADOR, OfficeKind.SPOKESPERSON})
_RULERS = frozenset({OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT})
_AMERICAN = re.compile(r"(?:the |el |la )?secret(?:ary of state|ari[oa] de estado|aire d'etat)")
"""An office whose country is told by its name alone describes nobody by nationality."""
_FORMER = re.compile(r"\b(?:former|then|ex|ancien(?:ne)?|antigu[oa])[ -]$")
_SENTENCE_ENDS = re.compile(r"[.!?؟][»”\"]?\s|\n")
_FEMININE = re.compile(r"(?:\bla |\bune? )\S*$|(?:enne|aine|aise|oise|ana|esa|ina|ena|iana|yana|ola|uaya|iega|eca)$")
_MASCULINE = re.compile(r"(?:\ble |\bel )\S*$|(?:ien|ain|ais|ois|ano|ino|eno|ego|aco|uayo)$")


@dataclass(frozen=True)
class Unplaced:
    """One whose country is not known, and every agent that names him."""

    gender: Gender
    mentions: tuple[Agent, ...]

    @property
    def kinds(self) -> set[OfficeKind]:
        """The functions with which the text names him."""
        return {kind for agent in self.mentions for kind in (agent.kind, agent.also) if kind}

    @property
    def private(self) -> bool:
        """True for one whom a noun introduces that is no office of state."""
        return any(agent.private for agent in self.mentions)

    @property
    def registered(self) -> bool:
        """True for one of the authority file."""
        return any(agent.id for agent in self.mentions)


def unplaced_among(people: Mapping[str, Gender], agents: Sequence[Agent]) -> dict[str, Unplaced]:
    """Return those people, given as key and gender, with the agents that name them."""
    mentions: dict[str, list[Agent]] = {key: [] for key in people}
    for agent in agents:
        if agent.role is Role.PERSON and (agent.id or agent.name) in mentions:
            mentions[agent.id or agent.name].append(agent)
    return {key: Unplaced(gender, tuple(mentions[key])) for key, gender in people.items()}


def other_side(agents: Sequence[Agent], taken: Collection[str]) -> str:
    """Return the country a text speaks of most beside those taken, "" for none."""
    weights = {Role.OFFICE: 3, Role.INSTITUTION: 2, Role.COUNTRY: 1}
    counts: Counter[str] = Counter()
    for agent in agents:
        for one in agent.members or (agent,):
            if one.country and one.country not in taken and one.role in weights:
                counts[one.country] += weights[one.role]
    return counts.most_common(1)[0][0] if counts else ""


def placed(
    people: Mapping[str, Unplaced], sides: Collection[str], held: Collection[str], agents: Sequence[Agent], folded: str
) -> Iterator[tuple[str, str, list[int]]]:
    """Yield the key of each person whom descriptions place, the country, and where these descriptions stand.

    `sides` are the keys of who took part in the exchange, `held` the countries whose people the text names.
    """
    left = dict(people)
    described = _by_country([agent for agent in agents if _describes(agent, held, folded)])
    found = True
    while found and left and described:
        found = False
        for country, descriptions in list(described.items()):
            able = [key for key, one in left.items() if all(_may_be(one, agent, folded) for agent in descriptions)]
            able = [key for key in able if key not in _set_against(descriptions, agents)]
            able = [key for key in able if key in sides] or [key for key in able if not left[key].private] or able
            sure = len(able) == 1 and (able[0] in sides or not left[able[0]].private)
            if sure or (len(able) == 1 and any(agent.kind is None for agent in descriptions)):
                yield able[0], country, [agent.start for agent in descriptions]
                del left[able[0]], described[country]
                found = True


def _describes(agent: Agent, held: Collection[str], folded: str) -> bool:
    if agent.role not in _DESCRIBES or not agent.country or agent.country in held:
        return False
    if _AMERICAN.fullmatch(folded, agent.start, agent.end):
        return False
    return not agent.spokesperson and agent.kind not in _NEVER


def _by_country(agents: Sequence[Agent]) -> dict[str, list[Agent]]:
    found: dict[str, list[Agent]] = {}
    for agent in agents:
        found.setdefault(agent.country, []).append(agent)
    return found


def _set_against(descriptions: Sequence[Agent], agents: Sequence[Agent]) -> set[str]:
    """Return the keys of those named last before "his Djiboutian counterpart": whose counterpart it is."""
    found = set()
    for description in descriptions if any(one.counterpart for one in descriptions) else ():
        at = bisect_left(agents, description.start, key=lambda agent: agent.start)
        last = next((one for one in reversed(agents[:at]) if one.role is Role.PERSON), None)
        if description.counterpart and last:
            found.add(last.id or last.name)
    return found


def _may_be(one: Unplaced, agent: Agent, folded: str) -> bool:
    """Tell whether a description can mean a person: of that gender and function, and not named beside it."""
    words = folded[max(0, agent.start - 3) : agent.end]
    gender = gender_of_words(words) or _gender_of_people(words)
    if gender and one.gender not in {"", gender}:
        return False
    former = _FORMER.search(folded, max(0, agent.start - 10), agent.start)
    if one.registered and agent.role is Role.OFFICE and not former:
        return False  # whose country the authority file would know
    ruling = bool(one.kinds & _RULERS)
    if one.kinds and not former and agent.kind and (agent.kind in _RULERS) is not ruling:
        return False
    if (
        agent.kind is OfficeKind.FOREIGN_MINISTER
        and one.kinds
        and agent.kind not in one.kinds
        and not agent.counterpart
    ):
        return False
    spans = ((min(other.start, agent.start), max(other.start, agent.start)) for other in one.mentions)
    return all(_SENTENCE_ENDS.search(folded, *span) for span in spans)


def _gender_of_people(words: str) -> Gender:
    """Return what the article or the ending of a demonym shows: « la Lettone », "ecuatoriana"."""
    if _FEMININE.search(words):
        return "f"
    return "m" if _MASCULINE.search(words) else ""
