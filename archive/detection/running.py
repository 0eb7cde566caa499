"""Who is spoken of as a text goes on, and whom its pronouns and bare nouns stand for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import pairwise, zip_longest

from archive.detection.agent import Agent, Role
from archive.detection.company import Company
from archive.detection.genders import Gender, gender_of_name, gender_of_words
from archive.detection.reading import Reading
from archive.vocabulary.terms import OfficeKind

_ONE = frozenset({Role.PERSON, Role.OFFICE, Role.ANONYMOUS})
"""Roles a pronoun can stand for."""
_RECENT = 12
_SINGLE = frozenset({OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT, OfficeKind.AMBASSADOR})
_APART = frozenset({OfficeKind.AMBASSADOR, OfficeKind.SPOKESPERSON, OfficeKind.HEAD_OF_STATE})
"""Functions that "the French minister" does not mean."""
_RULE = frozenset({OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT})
_NO_MINISTER = _APART | _RULE
_HEADS = re.compile(r"president|mandatari|souverain|chefs? d'etat|leaders|رييس|زعيم")
_MINISTERIAL = re.compile(r"minist|cancill|diploma|وزير")
COUNTED = re.compile(
    r"\b(?:deux|two|both|dos|amb[oa]s|trois|three|tres|quatre|four|cuatro)\b|(?:ان|ين)$|الثلاثه|الاربعه"
)
"""What tells how many speak with one voice."""
_BETWEEN = re.compile(
    r"\b(?:between|entre)\s(?:(?:the|le|la|el|l'|m\.|mme|mr\.?)\s?){0,2}$|(?<![\u0621-\u064a])بين\s(?:\S+\s)?$"
)
_AND_THEN = re.compile(
    r",?\s(?:et|and|y|e)\s(?:(?:le|la|l'|the|el|son|sa|his|her|su|m\.|mme|mr\.?)\s?){0,2}|،?\s?و(?:\S+\s)?"
)
_THREE = re.compile(r"\b(?:trois|three|tres)\b|الثلاثه")
_FOUR = re.compile(r"\b(?:quatre|four|cuatro)\b|الاربعه")
MORE_THAN_TWO = re.compile(f"{_THREE.pattern}|{_FOUR.pattern}")
_MINISTERS = frozenset({OfficeKind.DEFENCE_MINISTER, OfficeKind.OTHER})
"""Functions that "the minister" may mean beside a foreign minister's."""

_ITS_ARTICLE = re.compile(r"\b(?P<the>l'|la|le)\s?")
_ARTICLES = {"il": ("l'", "le"), "elle": ("l'", "la")}


@dataclass
class Running:
    """Who spoke last, which person was last the subject, which institution issued last."""

    genders: dict[str, Gender] = field(default_factory=dict)
    company: Company = field(default_factory=lambda: Company([], {}))
    """Everybody of the text, named so far or not."""
    speaker: Agent | None = None
    person: Agent | None = None
    issuer: Agent | None = None
    taken: Agent | None = None
    """Whom the noun means with which the sentence before ends: « … la parole à son hôte »."""
    text: Agent | None = None
    """The statement that the sentence before is about: whom "it" means where nobody else is named."""
    state: Agent | None = None
    """The country or house a sentence opened with, as long as pronouns take it up: « La France … Elle »."""
    paper: Agent | None = None
    """What both sides signed, told of last: "the document" may take it up."""
    sure: bool = False
    """True when the text says whose statement it is, not only names an institution."""
    side: str = ""
    """The country whose officials "the minister" and "the president" mean, where one of its people has the floor."""
    kinds: dict[str, OfficeKind | None] = field(default_factory=dict)
    """The function each person was named with."""
    functions: dict[str, set[OfficeKind | None]] = field(default_factory=dict)
    """Every function each person was named with."""
    sides: frozenset[str] = frozenset()
    """Who took part in the text's main exchange."""
    between: tuple[str, ...] = ()
    """The two whom the text opens by setting together: "a meeting between X and Y"."""
    folded: str = ""
    """The text, folded: titles are compared by their words."""
    mentions: dict[str, set[str]] = field(default_factory=dict)
    """The words with which each person was named."""
    named: dict[str, Agent] = field(default_factory=dict)
    """The people in the order in which they were named first."""
    recent: list[Agent] = field(default_factory=list)
    """People named, the latest last, each once."""

    def name(self, agents: Iterable[Agent]) -> None:
        """Take note of the people a sentence names."""
        agents = list(agents)
        for agent, following in zip_longest(agents, agents[1:]):
            if agent.role is Role.PERSON and not self.only_by_tenure(agent):
                beside = following if following and following.start - agent.end < 4 else None
                if beside and beside.role in {Role.OFFICE, Role.BARE} and beside.spokesperson:
                    agent = replace(agent, spokesperson=True)
                known = self.named.get(key_of(agent))
                if known and known.spokesperson and not agent.spokesperson:
                    agent = replace(agent, spokesperson=True)
                told = agent.kind if agent.kind is not OfficeKind.OTHER else None
                self.kinds[key_of(agent)] = told or self.kinds.get(key_of(agent)) or agent.kind
                self.functions.setdefault(key_of(agent), set()).update(
                    {agent.kind, agent.also} - {None, OfficeKind.OTHER}
                )
                words = {self.folded[agent.start : agent.end]} if agent.named else set()
                self.mentions.setdefault(key_of(agent), set()).update(words)
                self.named.setdefault(key_of(agent), agent)
                others = [a for a in self.recent if key_of(a) != key_of(agent)]
                self.recent = [*others[-_RECENT:], agent]

    def only_by_tenure(self, agent: Agent) -> bool:
        """Tell whether a text never names somebody: whom tenure alone tells, no pronoun means."""
        return agent.role is Role.PERSON and key_of(agent) not in self.company.members and not agent.named

    def last_person(self, gender: Gender = "") -> Agent | None:
        """Return whom a pronoun stands for: the one who spoke last, unless gender says another."""
        first = self.speaker if self.speaker and self._is_one(self.speaker) else None
        first = None if first and first.members else first
        choice = first or self.person or self.speaker
        if not gender or choice is None:
            return choice
        if choice.role is Role.PERSON and self.genders.get(key_of(choice), "") == gender:
            return choice
        if choice.unnamed and gender_of_words(self.folded[choice.start : choice.end]) in {"", gender}:
            return choice  # « Une haute fonctionnaire … », raconte-t-elle
        known = [a for a in [*self.recent, *filter(None, [self.person])] if self._is(a, gender)]
        if known and (gender == "f" or not self._agrees(choice, gender)):
            return known[-1]
        return choice if self._agrees(choice, gender) else self._other_than(choice, gender) or choice

    def state_as(self, word: str) -> Agent | None:
        """Return the country or house that a French pronoun takes up, by the article before it."""
        at = self.state.start if self.state else 0
        article = _ITS_ARTICLE.search(self.folded, max(0, at - 3), at + 3)
        return self.state if article and word in {"il", "elle"} and article["the"] in _ARTICLES[word] else None

    def house_as(self, word: str) -> Agent | None:
        """Return the house a French pronoun behind quoted words takes up: « Le ministère … « … », a-t-il affirmé »."""
        state = self.state_as(word)
        return state if state and state.role is Role.INSTITUTION else None

    def _is_one(self, agent: Agent) -> bool:
        """Tell whether a pronoun can stand for an agent: a house can where its spokesperson spoke for it."""
        return (agent.role in _ONE or (agent.role is Role.INSTITUTION and agent.spokesperson)) and not agent.pair

    def differs(self, agent: Agent, gender: Gender) -> bool:
        """Tell whether a person is known to be of another gender."""
        return not self._agrees(agent, gender)

    def known_as(self, agent: Agent, gender: Gender) -> bool:
        """Tell whether a person is known to be of a gender."""
        return bool(gender) and self._is(agent, gender)

    def latest(self, gender: Gender = "") -> Agent | None:
        """Return the person spoken of last: « ce dernier »; whom a noun means behind all names is `taken`."""
        if self.taken and self._agrees(self.taken, gender):
            return self.taken
        return next((a for a in reversed(self.recent) if self._agrees(a, gender)), None)

    def of_function(
        self, kind: OfficeKind | None, gender: Gender = "", beside: frozenset[str] = frozenset()
    ) -> Agent | None:
        """Return whom "the minister" or "the president" stands for: the last person, if of that function.

        `beside` are people named in the same sentence, who are meant only if nobody else can be.
        """
        choice = self._in_office(self.last_person(gender), kind)
        if choice and key_of(choice) in beside and kind and len(self.recent) > 1:
            others = [
                a for a in self.recent if key_of(a) not in beside and self._may_be(a, kind) and not a.spokesperson
            ]
            choice = others[-1] if others else choice
        able = [a for a in self.recent if self._agrees(a, gender) and not a.spokesperson]
        side = self.side or (self.speaker.country if self.speaker and self._speaks_for_others(self.speaker) else "")
        own = [a for a in able if side and a.country == side and self._may_be(a, kind)] if kind else []
        if own and not (choice and choice.country == side and self._may_be(choice, kind)):
            return own[-1]
        if choice and self._may_be(choice, kind):
            return choice
        held = [a for a in able if kind in self.functions.get(key_of(a), ())]
        held = held or [a for a in able if self._may_be(a, kind)]
        return held[-1] if held else None

    def _in_office(self, agent: Agent | None, kind: OfficeKind | None) -> Agent | None:
        """Return who took part, where an agent did not and held the same office: not the predecessor, named last."""
        if agent is None or kind is None or not agent.country or not self.sides or key_of(agent) in self.sides:
            return agent
        same = [a for a in self.recent if a.country == agent.country and key_of(a) in self.sides]
        return next((a for a in same if kind in self.functions.get(key_of(a), ())), agent)

    def _speaks_for_others(self, agent: Agent) -> bool:
        told = agent.spokesperson or self.kinds.get(key_of(agent)) is OfficeKind.SPOKESPERSON
        return told or agent.role is Role.INSTITUTION

    def _may_be(self, agent: Agent, kind: OfficeKind | None) -> bool:
        if kind and agent.unnamed:
            return False
        own = self.kinds.get(key_of(agent)) or agent.kind
        if kind is None or own in {None, kind} or kind in self.functions.get(key_of(agent), ()):
            return not (kind and agent.spokesperson)
        return kind is OfficeKind.FOREIGN_MINISTER and own in _MINISTERS

    def last_speaker(self, gender: Gender = "", *, single: bool = False) -> Agent | None:
        """Return who spoke last: the subject of a verb that shows none; one alone where the verb is `single`."""
        several = self.speaker is not None and (self.speaker.pair or bool(self.speaker.members))
        if self.speaker is None or (gender and self.speaker.role is Role.PERSON) or (single and several):
            found = self.last_person(gender)
            mistaken = found is not None and gender == "f" and self._is(found, "m")
            return self.issuer if mistaken else found  # وأضافت: the ministry, never a man
        return self.speaker

    def institution(self) -> Agent | None:
        """Return whom "it" and "on" stand for."""
        if self.speaker and (self.speaker.role is Role.INSTITUTION or self.speaker.unnamed):
            return self.speaker
        return self.issuer

    def of_country(self, country: str, kind: OfficeKind | None, gender: Gender = "") -> Agent | None:
        """Return the person of a country named last with such a function: "the Moroccan minister"."""
        able = [a for a in self.recent if a.country == country and not a.spokesperson and self._agrees(a, gender)]
        same = [a for a in able if kind and self.kinds.get(key_of(a)) is kind]
        if kind is OfficeKind.HEAD_OF_STATE and not same:  # "the Italian leader"
            same = [a for a in able if self.kinds.get(key_of(a)) is OfficeKind.HEAD_OF_GOVERNMENT]
        if kind in _SINGLE:
            return same[-1] if same else None
        able = [a for a in able if self.kinds.get(key_of(a)) not in _APART] or able
        ministers = [a for a in able if self.kinds.get(key_of(a)) is OfficeKind.FOREIGN_MINISTER]
        chosen = same or ministers or able
        return self._in_office(chosen[-1], kind or OfficeKind.FOREIGN_MINISTER) if chosen else None

    def told_by_institution(self) -> bool:
        """Tell whether what is told now is told by a statement whose issuer is known."""
        speaker, issuer = self.speaker, self.issuer
        told = speaker is not None and issuer is not None and speaker.role is Role.INSTITUTION and bool(speaker.country)
        return told and speaker is not None and issuer is not None and speaker.country == issuer.country

    def pair(self, words: str = "") -> list[Agent]:
        """Return those of different countries whom "the two ministers", in these words, means.

        The sides of the text's exchange come first, then whoever was named first, of like
        function where that tells; more than two where the words count more, or none.
        """
        people = {key: a for key, a in self.named.items() if a.country and not a.spokesperson}
        able = [a for key, a in people.items() if self.kinds.get(key) not in _APART] or list(people.values())
        if _HEADS.search(words):
            able = [a for key, a in people.items() if self.kinds.get(key) in _RULE] or able
        elif _MINISTERIAL.search(words):
            foreign = [a for key, a in people.items() if self.kinds.get(key) is OfficeKind.FOREIGN_MINISTER]
            able = foreign if len({a.country for a in foreign}) > 1 else able
        count = 3 if _THREE.search(words) else 4 if _FOUR.search(words) else 2
        if count > 2:
            able = [
                a for key, a in self.named.items() if self.kinds.get(key) not in _NO_MINISTER and not a.spokesperson
            ]
            return able if len(able) == count else []
        if len(self.between) > 1 and all(key in people for key in self.between):
            return [people[key] for key in self.between]
        sides = [a for a in able if key_of(a) in self.sides]
        if not _HEADS.search(words) and len({a.country for a in sides}) < 2 and self.company.pair():
            return self.company.pair()
        able = sides if len({a.country for a in sides}) > 1 else able
        if not words and len(sides) > 2 and len({a.country for a in sides}) == len(sides):
            return sides
        other = next((a for a in able[1:] if a.country != able[0].country), None)
        return [able[0], other] if other else []

    def several(self, start: int, end: int) -> Agent | None:
        """Return whom "they" means: the unnamed or the two who spoke last, else the two the text is about."""
        last = self.speaker
        if last and (last.role is Role.ANONYMOUS or last.members):
            return last
        return Agent(start, end, Role.ANONYMOUS, pair=True) if self.pair() else None

    def without_country(self, kind: OfficeKind | None) -> Agent | None:
        """Return the only person of a function whose country the text does not say: "the Mexican minister"."""
        able = [a for a in self.recent if not a.country and not a.spokesperson and self.kinds.get(key_of(a)) is kind]
        return able[-1] if len({key_of(a) for a in able}) == 1 else None

    def own_minister(self, gender: Gender = "") -> Agent | None:
        """Return the minister at home, else the one named first: whom a ministry's own text calls its minister."""
        if member := self.company.at_home():
            return member.agent if self._agrees(member.agent, gender) else self.company.other(member.agent)
        ministers = (a for k, a in self.named.items() if self.kinds.get(k) is OfficeKind.FOREIGN_MINISTER)
        return next((minister for minister in ministers if not minister.counterpart), None)

    def called(self, words: str) -> Agent | None:
        """Return the only person named with these words of a title: "the Foreign Secretary", "el canciller"."""
        able = [key for key, texts in self.mentions.items() if any(words in text for text in texts)]
        return self.named[able[0]] if len(able) == 1 else None

    def holder(self, kind: OfficeKind | None) -> Agent | None:
        """Return the only person named with a function: "the prime minister"."""
        held = [a for a in self.recent if kind and kind in self.functions.get(key_of(a), ())]
        return held[-1] if len({key_of(a) for a in held}) == 1 else None

    def spokesperson(self) -> Agent | None:
        """Return the spokesperson named last."""
        return next((a for a in reversed(self.recent) if a.spokesperson), None)

    def counterpart(self) -> Agent | None:
        """Return the one whom "his counterpart" stands for: the other of the two people spoken of."""
        mine = self.last_person()
        if other := self.company.other(mine):
            return other
        others = [
            a for a in self.recent if not a.spokesperson and (mine is None or key_of(a) != key_of(mine)) and a.country
        ]
        others = [a for a in others if mine is None or a.country != mine.country]
        return others[-1] if len({key_of(a) for a in others}) == 1 else None

    def _other_than(self, choice: Agent, gender: Gender) -> Agent | None:
        able = [a for a in self.recent if key_of(a) != key_of(choice) and self._agrees(a, gender)]
        return able[-1] if able else None

    def _is(self, agent: Agent, gender: Gender) -> bool:
        return self.genders.get(key_of(agent), "") == gender

    def _agrees(self, agent: Agent, gender: Gender) -> bool:
        return not gender or self.genders.get(key_of(agent), "") in {"", gender}


def key_of(agent: Agent) -> str:
    """Return what tells one person from another."""
    return agent.id or agent.name


def genders_in(reading: Reading, agents: list[Agent]) -> dict[str, Gender]:
    """Return the gender of the people of a text whose mentions or given names show it."""
    found: dict[str, Gender] = {}
    official_of = reading.gazetteer.official_of
    for agent in agents:
        if agent.role is not Role.PERSON:
            continue
        shown = gender_of_words(reading.folded[max(0, agent.start - 4) : agent.end])
        if shown or key_of(agent) not in found:
            official = official_of.get(agent.id)
            given = official.names[0].text if official and official.names else agent.name
            found[key_of(agent)] = gender_of_name(given) or shown
    return found


def between(reading: Reading, agents: list[Agent]) -> tuple[str, ...]:
    """Return the two of different countries whom the text's first words of the kind set together."""
    for one, other in pairwise(agents):
        if one.role is not Role.PERSON or other.role is not Role.PERSON or one.country == other.country:
            continue
        before = reading.folded[max(0, one.start - 20) : one.start]
        if _BETWEEN.search(before) and _AND_THEN.fullmatch(reading.folded, one.end, other.start):
            return key_of(one), key_of(other)
    return ()
