"""Whom a noun without a name stands for: "the minister", « le second », "su anfitrión", الوزير."""

import re
from bisect import bisect_left
from functools import cached_property
from itertools import pairwise

from archive.detection.agent import Agent, Role
from archive.detection.genders import Gender, gender_of_words
from archive.detection.honours import Honours
from archive.detection.running import key_of
from archive.detection.subjects import Subjects
from archive.vocabulary.terms import OfficeKind

_PRINCE = re.compile(r"prin(?:ce|cipe)")
ARTICLE = re.compile(r"^(?:le|la|the|el|[وف]?(?:ال|لل)) ?")
NEAR = 700
_COURTEOUS = re.compile(r"\b(?:monsieur|madame)\s$|(?<![\u0621-\u064a])(?:السيد|السيده|معالي)\s$")
_COMMON = frozenset(
    [
        "ministre",
        "minister",
        "secretary",
        "president",
        "ministro",
        "canciller",
        "وزير",
        "رييس",
        "responsable",
        "official",
    ]
)
"""Titles too common to tell who is meant."""
_LATTER = re.compile(r"(?:ce|cette) derni|celui-ci|celle-ci|the latter|اخير|est[ea]\b")
_FORMER = re.compile(r"\b(?:(?P<one>premiere?|former|primero)|seconde?|segundo)$")
_AND = re.compile(r",?\s(?:et|and|y|e)\s(?:[^.;:«“\"]{0,60}?,? )?(?:m\. |mme |mr\.? |l'|le |la |the |el )?")
_CONCERNED = re.compile(r"\bl'interesse(?P<f>e)?\b")
_TO_HIM = re.compile(r"(?: de la republique)? (?:lui|le (?:aseguro|respondio|dijo)) ")
_HE_IS_TOLD = re.compile(
    r"\b(?:lui|leur) (?:a|avait) (?:[a-z]+ment )?[a-z]{3,} $|\b(?:lui|leur) [a-z]{4,} $"
    r"|\b(?:le|les) (?:ha )?(?:respondi|replic|contest|espet|dij|dich|asegur|retruc|record|promet)[a-z]+ $"
    r"|(?<![\u0621-\u064a])[وف]?(?:رد|اجاب|يرد|يجيب)(?: عليه|ه)ا? $"
)
"""What stands before one who speaks to whoever spoke last: « lui a répondu le ministre »."""
_BESIDE_HIM = re.compile(
    r"(?:^|[.!?»”\"]\s|\n)(?:a ses cotes|a son cote|a sa (?:droite|gauche)|beside (?:him|her)|at (?:his|her) side"
    r"|a su (?:lado|derecha|izquierda)),?\s$"
)
_HOSTS = re.compile(r"\b(?:host|hotesse|anfitriona?)\b|مضيفه?$")
_EITHER = re.compile(r"\bhote\b")
"""French calls both the one who receives and the one received so."""
_HOST = re.compile(
    r"\b(?:hote|hotesse|invitee?|visiteu(?:r|se)|guest|visitor|host|anfitriona?|invitad[oa]|visitante|huesped)\b"
    r"|\bvisiting\b|\ben visite\b|(?:ضيف|زاير)ه?$"
)
"""Nouns that mean the other of the two who met."""
IN_TURN = re.compile(
    r"\b(?:de son cote|pour sa part|a son tour|for (?:his|her) part|in (?:his|her) turn|por su parte|a su vez"
    r"|por su lado)\b|(?<![\u0621-\u064a])[وف]?(?:من (?:جانب|جهت|ناحيت)(?:ه|ها)|من جهه اخري|بدور(?:ه|ها)"
    r"|بالمقابل|في المقابل)"
)
_ADJECTIVE = re.compile(r" (?:[a-zà-ÿ]{4,}(?<!mente) )?")
_TAIL = re.compile(
    r" (?:de|du|des|d'|del|aux?|a la|a l'|chargee? d[eu]s?|para|of|for|adjointe?)\b[a-z' -]{2,60}, (?:m\. |mme )?"
)
"""The rest of an office between its country and its holder's name."""


class BareSubjects(Subjects):
    """Finds subjects, and who is meant by a noun that names nobody."""

    @cached_property
    def _honours(self) -> Honours:
        return Honours(self._reading.folded, self._agents)

    def bare(self, agent: Agent) -> Agent | None:
        """Return whom a bare noun stands for, the noun itself where nobody known is meant."""
        words = self._reading.folded[agent.start : agent.end]
        return self._honours.owner(words, agent.start) or self.not_himself(agent, self._bare(agent))

    def not_himself(self, agent: Agent, found: Agent | None) -> Agent | None:
        """Return another than the one who spoke last, where a noun speaks to him or stands beside him.

        « Le Président lui a assuré », « lui a répondu le ministre », « À ses côtés, le dirigeant a dit ».
        """
        last = self._running.last_person()
        same = found and last and key_of(found) == key_of(last) and last.role is Role.PERSON
        if not same or found is None or last is None or (agent.country and agent.kind is None):
            return found  # « le Turc lui a dit »: his people's name tells enough
        beside = self._reading.search(_BESIDE_HIM, max(0, agent.start - 30), agent.start)
        told = self._reading.search(_HE_IS_TOLD, max(0, agent.start - 40), agent.start)
        if not beside and not told and not _TO_HIM.match(self._reading.folded, agent.end):
            return found
        held = self._running.functions
        like = [a for a in self._running.recent if key_of(a) != key_of(last) and agent.kind in held.get(key_of(a), ())]
        return next(reversed(like), None) or self._running.company.other(last) or found

    def _bare(self, agent: Agent) -> Agent | None:
        words = self._reading.folded[agent.start : agent.end]
        if agent.spokesperson:
            at_home = self._running.company.spokesperson_at_home()
            return self._running.spokesperson() or at_home or self._running.last_person()
        if agent.kind is None and not agent.country and (same := self._unnamed_before(agent)):
            return same
        gender = gender_of_words(words)
        if (place := _FORMER.search(words)) and (two := self._two_before(agent)):
            return two[0 if place["one"] else 1]
        if _LATTER.search(words):
            return self._named_before(agent) or self._running.latest(gender) or agent
        if (concerned := _CONCERNED.search(words)) and (told := self._told_of("f" if concerned["f"] else "m")):
            return told
        if agent.country:
            member = self._running.company.of_country(agent.country, "minister", agent.kind, gender)
            found = self._running.of_country(agent.country, agent.kind, gender) or (member.agent if member else None)
            return found or self._of_no_country(agent, gender) or agent
        if _HOST.search(words):
            return self._host_or_guest(words, gender) or self._running.last_person(gender) or agent
        bare = ARTICLE.sub("", words)
        if _PRINCE.fullmatch(bare):
            return self._running.company.royal() or agent
        found = self._by_place(agent, gender) or self._running.company.titled(bare, gender)
        found = found or (self._running.called(bare) if bare not in _COMMON else None)
        found = found or self._running.of_function(agent.kind, gender, self.beside(agent))
        if found is None and agent.kind is OfficeKind.HEAD_OF_STATE:
            found = self._running.company.presiding()  # « el presidente » of a government
        return found or agent

    def _of_no_country(self, agent: Agent, gender: Gender) -> Agent | None:
        """Return the one person spoken of whose country the text does not say, where a people's name takes one up."""
        if agent.kind is not None:
            return None
        able = [one for one in self._running.recent if not one.country and not self._running.differs(one, gender)]
        return able[0] if len({key_of(one) for one in able}) == 1 else None

    def _host_or_guest(self, words: str, gender: Gender) -> Agent | None:
        """Return the one of the two who met whom a word for the host or the guest means."""
        company, last = self._running.company, self._running.speaker
        if _EITHER.search(words):
            return company.other(last if last and last.role is Role.PERSON else self._running.person)
        women = [one for one in company.pair() if self._running.genders.get(key_of(one)) == "f"]
        if gender == "f" and len(women) == 1:
            return women[0]
        return company.host_or_guest(_HOSTS.search(words) is not None, last)

    def _by_place(self, agent: Agent, gender: Gender) -> Agent | None:
        """Return whom the words round a noun tell: courtesies, the seat named before, "for his part", the house."""
        if _COURTEOUS.search(self._reading.folded, max(0, agent.start - 12), agent.start):
            return self._running.own_minister(gender) or agent  # « Monsieur le ministre », in the voice of the house
        if agent.kind is OfficeKind.HEAD_OF_STATE and (seat := self._seat_before(agent)):
            return self._running.of_country(seat, agent.kind, gender) or agent
        if agent.kind is not OfficeKind.FOREIGN_MINISTER:
            return None
        side = self._running.side if self._running.speaker is None else ""
        ours = self._running.company.of_country(side, "", agent.kind, gender) if side else None
        return self._in_turn(agent) or (ours.agent if ours else None) or self._of_the_house(agent, gender)

    def _told_of(self, gender: Gender) -> Agent | None:
        """Return whom the one who spoke last spoke of: « l'intéressé »."""
        last, latest = self._running.speaker, self._running.latest(gender)
        others = [a for a in self._running.recent[-2:] if last is None or key_of(a) != key_of(last)]
        others = [a for a in others if not self._running.differs(a, gender)]
        women = (a for a in reversed(self._running.recent) if gender == "f" and self._running.known_as(a, gender))
        return next(women, None) or (others[-1] if others else latest)

    def name_behind(self, noun: Agent) -> Agent | None:
        """Return whom the name behind a noun and an adjective tells: "la dirigente campesina Mirlande Desrosiers"."""
        at = bisect_left(self._agents, noun.end, key=lambda other: other.start)
        name = next((a for a in self._agents[at : at + 2] if a.role is Role.PERSON and a.named), None)
        if name and self._agents[at] is name and _ADJECTIVE.fullmatch(self._reading.text, noun.end, name.start):
            return name
        tail = name and noun.country and _TAIL.fullmatch(self._reading.folded, noun.end, name.start)
        return name if tail else None  # « la secrétaire philippine aux Affaires étrangères, X »

    def _two_before(self, agent: Agent) -> list[Agent]:
        """Return the two people named last before « le premier » and « le second », in the order of the text."""
        at = bisect_left(self._agents, agent.start, key=lambda other: other.start)
        people: dict[str, Agent] = {}
        named = [one for one in self._agents[max(0, at - 12) : at] if one.role is Role.PERSON and one.named]
        for one, other in reversed(list(pairwise(named))):
            if key_of(one) != key_of(other) and _AND.fullmatch(self._reading.folded, one.end, other.start):
                return [one, other]  # « X et Y »
        for one in reversed(self._agents[max(0, at - 8) : at]):
            if one.role is Role.PERSON and one.named:
                people.setdefault(key_of(one), one)
        two = sorted(list(people.values())[:2], key=lambda one: one.start)
        return two if len(two) == 2 else []

    def _of_the_house(self, agent: Agent, gender: Gender) -> Agent | None:
        """Return the minister at home, where the one who spoke last is no minister: the house calls its own so."""
        last = self._running.speaker
        member = self._running.company.at_home()
        if member is None or (last and last.role is Role.PERSON and self._running.company.is_minister(last)):
            return None
        return None if self._running.differs(member.agent, gender) else member.agent

    def _unnamed_before(self, agent: Agent) -> Agent | None:
        """Return the unnamed one that a description takes up by its noun: "a senior official …, the official said"."""
        folded = self._reading.folded
        noun = ARTICLE.sub("", folded[agent.start : agent.end]).split()[-1]
        at = bisect_left(self._agents, agent.start, key=lambda other: other.start)
        before = [a for a in self._agents[max(0, at - 8) : at] if a.unnamed and agent.start - a.start < NEAR]
        return next((a for a in reversed(before) if noun in folded[a.start : a.end]), None)

    def _in_turn(self, agent: Agent) -> Agent | None:
        """Return the other principal where words set the subject against the one who spoke last."""
        sentence = self._reading.sentence_at(agent.start)
        turns = sentence and self._reading.search(IN_TURN, sentence.start, agent.end + 30)
        last = self._running.speaker
        return self._running.company.other(last) if turns and last and last.role is Role.PERSON else None

    def _seat_before(self, agent: Agent) -> str:
        """Return the country of the presidency named before in the sentence: « à l'Elysée, le chef de l'Etat »."""
        sentence = self._reading.sentence_at(agent.start)
        at = bisect_left(self._agents, agent.start, key=lambda other: other.start)
        seats = [a for a in self._agents[max(0, at - 3) : at] if a.role is Role.INSTITUTION and a.country]
        return seats[-1].country if seats and sentence and seats[-1].start >= sentence.start else ""

    def beside(self, agent: Agent) -> frozenset[str]:
        """Return the people named in the same sentence: a title there hardly means one of them."""
        sentence = self._reading.sentence_at(agent.start)
        first = bisect_left(self._agents, sentence.start if sentence else agent.start, key=lambda other: other.start)
        end = sentence.end if sentence else agent.end
        people = [a for a in self._agents[first : first + 20] if a.start < end and a.role is Role.PERSON]
        return frozenset(map(key_of, people))

    def _named_before(self, agent: Agent) -> Agent | None:
        """Return the person named last before in the sentence: « entre M. X et M. Y, au cours duquel ce dernier »."""
        sentence = self._reading.sentence_at(agent.start)
        at = bisect_left(self._agents, agent.start, key=lambda other: other.start)
        people = [a for a in self._agents[max(0, at - 6) : at] if a.role is Role.PERSON]
        return people[-1] if people and sentence and people[-1].start >= sentence.start else None
