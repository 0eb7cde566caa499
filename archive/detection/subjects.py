"""Who is the subject of an attribution verb, and whom a bare noun stands for."""

import re
from bisect import bisect_left

from archive.detection.agents import Agent, Role
from archive.detection.cast import GENITIVE
from archive.detection.clauses import CLAUSE, ENGLISH_ARTICLE, ISSUED_BY, OBJECT, PASSIVE, PRONOUN_BEFORE, verb_pattern
from archive.detection.genders import Gender, gender_of_words
from archive.detection.lexicons.arabic_verbs import ARABIC_CONTINUES
from archive.detection.quote_marks import Quote
from archive.detection.reading import Reading, Sentence
from archive.detection.running import Running, key_of
from archive.detection.said import Speaker
from archive.vocabulary.terms import Confidence, OfficeKind

_THAT = re.compile(r"(?<![\u0621-\u064a])(?:ان|بان|انه|الي ان)(?![\u0621-\u064a])")
_OPENING = 40
_LEADS = re.compile(
    r"(?:^|[،.:؛\n]\s?|(?<![\u0621-\u064a])(?:[وف]?كان|[وف]?كانت|ان|وان|بان|فان)\s)(?:السيد|السيده|الدكتور)?\s?$"
)
"""What stands before an Arabic subject that comes ahead of its verb."""
_BESIDE = re.compile(
    r"(?:\s(?:du|de la|of the|at the|del|de) [a-z]+)?[\s,]{1,2}(?:mme |m\. |mr\.? |ms\.? )?|"
    r"\s?(?:باسم|ل) ?[\u0621-\u064a]+،? |"
    r"\s(?:de|du|des|d'|of|for|to|para|pour|chargee?|del|aux?)\b[^.;:«»“”\"]{0,70},\s(?:mme |m\. |mr\.? |ms\.? )?"
)
_AND = re.compile(r"[\s,،]*(?:et|and|y|e|و)\s?(?:(?:le|la|l'|the|el|son|sa|his|her|su|m\.|mme|mr\.?)\s?){0,2}")
_WITHIN = re.compile(
    r"(?:\bdans|\bin|\ben|\blors d'|(?<![\u0621-\u064a])في)\s?(?:une?|la|le|cette|a|an|the|el|una|un)?\s?$"
)
_ARTICLE = re.compile(r"^(?:le|la|the|el|[وف]?(?:ال|لل)) ?")
_COURTEOUS = re.compile(r"\b(?:monsieur|madame)\s$|(?<![\u0621-\u064a])(?:السيد|السيده|معالي)\s$")
_COMMON = frozenset(
    ["ministre", "minister", "secretary", "president", "ministro", "وزير", "رييس", "responsable", "official"]
)
"""Titles too common to tell who is meant."""
_COURTESIES = re.compile(
    r"(?:\s(?:السيده?|الدكتوره?|السفيره?|الشيخ|الامير|معالي|سعاده|سمو|فخامه|جلاله|صاحب|السمو))+\s?$"
)
_WHO_SAYS = re.compile(r",\s(?:qui|who|quien)\s(?:(?:a|ont|avait|has|had|ha|also|y|en|lui)\s){0,2}$")
_THANKED = re.compile(r"[وف]?(?:شكر|هنا|هني|ابلغ|اخبر|اطلع|حث|طمان|دعا)ت?")
_OBJECT_FORM = re.compile(r"[وف]?نظير(?:يه|يها|ته|ه|ها)")
_COMPLEMENT = re.compile(r"\s(?:الي|عن|علي|باسم)\s")
"""What opens the complement of an Arabic verb: whoever follows is not its subject."""
_ADVERBIAL = re.compile(
    r"(?:noting|with|after|before|while|during|as|on|at|in|speaking|apres|lors|devant|tras|durante|ante)\b"
)
"""What opens a clause ahead of the subject: who stands in it is not the one who speaks."""
_PARTICIPLE = re.compile(r"[a-z]+(?:ing|ant)\b")
_RELATIVE = re.compile(r",\s(?:qui|dont|que|ou|who|whose|which|whom|quien|que|cuyo)\s")
_WHO = re.compile(r"[\s،]{1,3}و?(?:الذي|التي)\s(?:قد\s)?")
_LATTER = re.compile(r"(?:ce|cette) derni|celui-ci|celle-ci|the latter|اخير|est[ea]\b")
_JOINT_TEXT = re.compile(r"\bjoint\b|\bconjoint|\bcommune?\b|مشترك|\bconjunt")
_STANDS_IN = re.compile(r"و?(?:جاء|ورد)")
_OF_MORE = re.compile(r"\s(?:(?:de |d')(?![a-z]+(?:er|ir|re)\b)|(?:du|des|of|for|charge)\b)")
_ARABIC_FEMININE = re.compile(
    r"[وف]?(?:ت(?:قول|ضيف|وضح|شير|وكد|شدد|ذكر|فيد|ورد|شيد|عرب|عتبر|برز|جدد|دعو|ري)|(?!لفت)\S{2,}ت|م\S{3,}ه)"
)
_PRONOUNS: dict[str, Gender] = {"elle": "f", "elles": "f", "she": "f", "ella": "f", "il": "m", "he": "m"}


class Subjects:
    """Finds subjects among the agents of a text."""

    def __init__(self, reading: Reading, agents: list[Agent], running: Running) -> None:
        self._reading = reading
        self._agents = agents
        self._running = running

    def of(
        self, anchor: re.Match[str], agents: list[Agent], sentence: Sentence, quote: Quote, language: str
    ) -> Agent | None:
        """Return the subject of a verb before a quotation."""
        after = [a for a in agents if a.start >= anchor.end() - 1 and a.end <= quote.outer_start]
        before = [a for a in agents if a.end <= anchor.start() + 1]
        if language == "ar":
            return self._arabic(anchor, after, before, sentence)
        passive = next((a for a in after if PASSIVE.search(self._reading.folded[anchor.end() : a.start])), None)
        if passive and passive.start - anchor.end() < 30 and not (before and self._names_a_thing(anchor, passive)):
            return passive
        pronoun = PRONOUN_BEFORE.search(self._reading.folded, max(sentence.start, anchor.start() - 60), anchor.start())
        if pronoun and pronoun.end() == anchor.start():
            return self._pronoun(pronoun, [a for a in before if a.end <= pronoun.start()])
        relative = _WHO_SAYS.search(self._reading.folded, max(sentence.start, anchor.start() - 30), anchor.start())
        if before and relative and before[-1].end == relative.start() and before[-1].role is not Role.COUNTRY:
            return before[-1]  # « partagée par son hôte, qui a parlé de »
        if before and _PARTICIPLE.match(anchor.group()) and 0 <= anchor.start() - before[-1].end <= 1:
            return before[-1]  # "with Wang calling for"
        able = [agent for agent in before if not self.is_object(agent, sentence)]
        able = [agent for agent in able if not self._in_relative(agent, anchor, sentence)] or able
        opening = self._reading.folded[sentence.start : anchor.start()]
        if _ADVERBIAL.match(opening) and len(able) > 1:
            able = [a for a in able if "," in self._reading.folded[sentence.start : a.start]] or able
        if len(able) > 1 and anchor.group() != "saying" and self._follows_verb(able[-1], language):
            able.pop()  # "a félicité son homologue et lui a assuré"
        persons = [a for a in able if a.role is not Role.COUNTRY or a.named or anchor.start() - a.end < 40]
        return persons[-1] if persons else None

    def _names_a_thing(self, anchor: re.Match[str], agent: Agent) -> bool:
        """Tell whether the verb has an object of its own before "by": "said a visit by Attaf"."""
        return bool(re.search(r"\b(?:a|the|une?|la|le|el)\s[a-z]", self._reading.folded[anchor.end() : agent.start]))

    def _in_relative(self, agent: Agent, anchor: re.Match[str], sentence: Sentence) -> bool:
        """Tell whether an agent stands in ", who accompanied the president," before the verb."""
        folded = self._reading.folded
        opened = list(_RELATIVE.finditer(folded, max(sentence.start, agent.start - 90), agent.start))
        return bool(
            opened and "," not in folded[opened[-1].end() : agent.start] and "," in folded[agent.end : anchor.start()]
        )

    def _follows_verb(self, agent: Agent, language: str) -> bool:
        before = self._reading.folded[max(0, agent.start - 30) : agent.start]
        return any(
            re.fullmatch(r"\s(?:le |la |el |the )?", before[m.end() :]) for m in verb_pattern(language).finditer(before)
        )

    def _pronoun(self, pronoun: re.Match[str], before: list[Agent]) -> Agent | None:
        word = pronoun.group("word")
        sides = [agent for agent in before if agent.role in {Role.COUNTRY, Role.INSTITUTION, Role.ANONYMOUS}]
        if word == "on" and sides:
            return sides[-1]  # « Côté brésilien, on se félicite », « À Paris, on invoque »
        sentence = self._reading.sentence_at(pronoun.start())
        people = [
            a for a in before if a.role in {Role.PERSON, Role.OFFICE} and sentence and not self.is_object(a, sentence)
        ]
        if people and word in _PRONOUNS and not self._running.differs(people[-1], _PRONOUNS[word]):
            return people[-1]  # "M. Barrot a animé un point de presse au cours duquel il a affirmé"
        if word in {"they", "ils", "elles"}:
            pairs = [a for a in before if a.role is Role.ANONYMOUS or a.members]
            return pairs[-1] if pairs else self._running.several(*pronoun.span())
        if word in {"on", "it"} and (institution := self._running.institution()):
            return institution
        return self._running.last_person(_PRONOUNS.get(word, "")) or Agent(pronoun.start(), pronoun.end(), Role.BARE)

    def _arabic(
        self, anchor: re.Match[str], after: list[Agent], before: list[Agent], sentence: Sentence
    ) -> Agent | None:
        """Arabic sets the subject after the verb, or before it behind كان."""
        if continues(anchor):
            return None
        folded = self._reading.folded
        if after and after[0].role is Role.TEXT and _STANDS_IN.fullmatch(anchor.group()):
            return after[0]  # "it says in the statement"
        for agent in after[:1]:
            gap = folded[anchor.end() : agent.start]
            if agent.role is Role.COUNTRY and len(gap) > 2:
                break
            bare = _COURTESIES.sub(" ", gap)
            if agent.counterpart and _THANKED.fullmatch(anchor.group()) and _OBJECT_FORM.match(folded, agent.start):
                break  # وشكر نظيريه: whoever speaks thanks them
            if len(bare) < 45 and not OBJECT.search(bare) and not _THAT.search(gap) and not _COMPLEMENT.match(gap):
                return agent
        if before and before[-1].role is Role.PERSON and _WHO.fullmatch(folded, before[-1].end, anchor.start()):
            return before[-1]  # "… عطاف، الذي وصف"
        able = [
            a
            for a in before
            if a.role is not Role.COUNTRY
            and not OBJECT.search(folded[max(0, a.start - 20) : a.start])
            and (a.start - sentence.start < _OPENING or _LEADS.search(folded[max(0, a.start - 20) : a.start]))
        ]
        return able[0] if able else None

    def is_object(self, agent: Agent, sentence: Sentence) -> bool:
        """Tell whether what stands before an agent keeps it from being the subject."""
        before = self._reading.folded[max(sentence.start, agent.start - 45) : agent.start]
        if agent.role is Role.TEXT and _WITHIN.search(before):
            return True  # "in a statement to the media, he …"
        return self.is_object_gap(before, self._reading.language_at(agent.start)) or bool(
            GENITIVE.search(before) and not before.endswith("'s ")
        )

    def is_object_gap(self, before: str, language: str) -> bool:
        """Tell whether these words make what follows them an object."""
        if language == "en":
            before = ENGLISH_ARTICLE.sub("", before)  # « à » folds to the English article
        return bool(OBJECT.search(before))

    def said(self, agent: Agent, confidence: Confidence, reason: str, cue: tuple[int, int]) -> Speaker:
        """Make a speaker of an agent, with "the statement" and "the minister" resolved to whom they stand for."""
        found = self.resolved(agent)
        if agent.role is Role.TEXT:
            return Speaker(found, confidence if found else Confidence.LOW, reason, cue)
        if agent.role in {Role.BARE, Role.OFFICE}:
            return Speaker(found, Confidence.MEDIUM, reason, cue)
        return Speaker(found, confidence, reason, cue)

    def resolved(self, agent: Agent) -> Agent | None:
        """Return whom an agent stands for: itself, or who a statement, a title or a bare noun means."""
        if agent.role is Role.TEXT and agent.pair and self._running.pair():
            return agent  # a joint statement: the words of both
        if agent.role is Role.TEXT:
            own = Agent(agent.start, agent.end, Role.COUNTRY, agent.country, agent.country) if agent.country else None
            return self.issuer_after(agent) or self._house_before(agent) or own or self._running.issuer
        if agent.role is Role.BARE:
            return self._bare(agent)
        if agent.role is Role.OFFICE:
            return self._office(agent)
        if agent.pair and self._running.told_by_institution() and not self._tells_jointly(agent):
            return self._running.issuer
        if agent.role is Role.PERSON:
            return self._with_coordinate(agent)
        return agent

    def _tells_jointly(self, agent: Agent) -> bool:
        sentence = self._reading.sentence_at(agent.start)
        return bool(sentence and _JOINT_TEXT.search(self._reading.folded, sentence.start, agent.start))

    def _with_coordinate(self, agent: Agent) -> Agent:
        """Return both of "X et Y" where the two are one subject."""
        at = bisect_left(self._agents, agent.start, key=lambda other: other.start)
        before = self._agents[at - 1] if at else None
        if before is None or before.role is not Role.PERSON or before.id == agent.id:
            return agent
        if not _AND.fullmatch(self._reading.folded[before.end : agent.start]):
            return agent
        sentence = self._reading.sentence_at(before.start)
        if sentence is None or self.is_object(before, sentence):
            return agent
        return Agent(before.start, agent.end, Role.ANONYMOUS, members=(before, agent))

    def _bare(self, agent: Agent) -> Agent | None:
        words = self._reading.folded[agent.start : agent.end]
        if agent.spokesperson:
            return self._running.spokesperson() or self._running.last_person()
        gender = gender_of_words(words)
        if _LATTER.search(words):
            return self._named_before(agent) or self._running.latest(gender) or agent
        if agent.country:
            return self._running.of_country(agent.country, agent.kind, gender) or agent
        bare = _ARTICLE.sub("", words)
        if _COURTEOUS.search(self._reading.folded, max(0, agent.start - 12), agent.start):
            return self._running.own_minister() or agent  # « Monsieur le ministre », in the voice of the house
        if agent.kind is OfficeKind.HEAD_OF_STATE and (seat := self._seat_before(agent)):
            return self._running.of_country(seat, agent.kind, gender) or agent
        called = self._running.called(bare) if bare not in _COMMON else None
        return called or self._running.of_function(agent.kind, gender, self._beside(agent)) or agent

    def _seat_before(self, agent: Agent) -> str:
        """Return the country of the presidency named before in the sentence: « à l'Elysée, le chef de l'Etat »."""
        sentence = self._reading.sentence_at(agent.start)
        at = bisect_left(self._agents, agent.start, key=lambda other: other.start)
        seats = [a for a in self._agents[max(0, at - 3) : at] if a.role is Role.INSTITUTION and a.country]
        return seats[-1].country if seats and sentence and seats[-1].start >= sentence.start else ""

    def _office(self, agent: Agent) -> Agent:
        """Find the holder of a title that the tenures do not tell among the people spoken of."""
        running = self._running
        country = agent.country or (agent.house.country if agent.house else "")
        beside = self._named_beside(agent)
        if beside:
            return beside
        if agent.spokesperson:
            named = running.spokesperson()
            if named and (not country or named.country in {"", country}):
                return named
            return agent.house or agent
        if agent.counterpart and not country:
            return running.counterpart() or agent
        if country and not _OF_MORE.match(self._reading.folded, agent.end):
            gender = gender_of_words(self._reading.folded[max(0, agent.start - 3) : agent.end])
            return running.of_country(country, agent.kind, gender) or running.without_country(agent.kind) or agent
        if not country and not _OF_MORE.match(self._reading.folded, agent.end):
            words = self._reading.folded[agent.start : agent.end]
            return (
                running.called(words)
                or running.holder(agent.kind)
                or running.of_function(agent.kind, "", self._beside(agent))
                or agent
            )
        return agent

    def _beside(self, agent: Agent) -> frozenset[str]:
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

    def _named_beside(self, agent: Agent) -> Agent | None:
        """Return the person whose name closes a title: "la porte-parole du ministère, Anne-Claire Legendre"."""
        first = bisect_left(self._agents, agent.end, key=lambda other: other.start)
        for other in self._agents[first : first + 2]:
            gap = self._reading.folded[agent.end : other.start]
            if other.role is Role.PERSON and _BESIDE.fullmatch(gap):
                return other
        return None

    def issuer_after(self, agent: Agent) -> Agent | None:
        """Return whose statement it is: "a statement by …", "communiqué du …", بيان ل, "a State Department readout"."""
        sentence = self._reading.sentence_at(agent.start)
        if sentence is None:
            return None
        first = bisect_left(self._agents, agent.end, key=lambda other: other.start)
        owner = self._owner(agent)
        if owner:
            return owner
        near = [
            other
            for other in self._agents[first : first + 3]
            if other.start < sentence.end and other.role in {Role.INSTITUTION, Role.PERSON, Role.OFFICE, Role.COUNTRY}
        ]
        for issuer in near[:2]:
            gap = self._reading.folded[agent.end : issuer.start]
            if len(gap) < 70 and ISSUED_BY.search(gap) and not CLAUSE.search(gap):
                return issuer.house if issuer.spokesperson and issuer.house else issuer
        return None

    def _house_before(self, agent: Agent) -> Agent | None:
        """Return the institution that puts a statement out in the same sentence."""
        sentence = self._reading.sentence_at(agent.start)
        at = bisect_left(self._agents, agent.start, key=lambda other: other.start)
        before = self._agents[at - 1] if at else None
        if before is None or sentence is None or before.start < sentence.start:
            return None
        return before if before.role is Role.INSTITUTION and not self.is_object(before, sentence) else None

    def _owner(self, agent: Agent) -> Agent | None:
        """Return whose a text is by the possessive before it: "China's readout"."""
        at = bisect_left(self._agents, agent.start, key=lambda other: other.start)
        before = self._agents[at - 1] if at else None
        if before is None or before.role not in {Role.COUNTRY, Role.INSTITUTION, Role.PERSON}:
            return None
        gap = self._reading.folded[before.end : agent.start]
        return before if re.fullmatch(r"['’]s (?:own |[a-z]+ )?", gap) else None


def continues(anchor: re.Match[str]) -> bool:
    """Tell whether an Arabic form goes on from the verb before it: مضيفا, مؤكدا."""
    return bool(re.fullmatch(ARABIC_CONTINUES, anchor.group()))


def gender_of_verb(anchor: re.Match[str], language: str) -> Gender:
    """Return the gender an Arabic verb agrees with; other languages' verbs show none."""
    if language != "ar":
        return ""
    return "f" if _ARABIC_FEMININE.fullmatch(anchor.group()) else "m"
