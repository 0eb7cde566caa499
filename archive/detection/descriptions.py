"""Whom a description stands for: "the minister", "her counterpart", "the statement", "a spokesperson of …"."""

import re
from bisect import bisect_left
from dataclasses import replace

from archive.detection.agent import Agent, Role
from archive.detection.bare_subjects import NEAR, BareSubjects
from archive.detection.clauses import CLAUSE, ISSUED_BY, SOURCE
from archive.detection.genders import gender_of_words
from archive.detection.running import key_of
from archive.detection.said import Speaker
from archive.detection.texts_in import is_paper
from archive.vocabulary.names import UPPER, fold
from archive.vocabulary.terms import Confidence

_BESIDE = re.compile(
    r"(?:\s(?:du|de la|of the|at the|del|de) [a-z]+)?[\s,]{1,2}(?:mme |m\. |mr\.? |ms\.? )?|"
    r"\s?(?:باسم|ل) ?[\u0621-\u064a]+،? |"
    r"\s(?:de|du|des|d'|of|for|to|para|pour|chargee?|del|aux?)\b[^.;:«»“”\"]{0,70},\s(?:mme |m\. |mr\.? |ms\.? )?"
)
_AND = re.compile(r"[\s,،]*(?:et|and|y|e|و)\s?(?:(?:le|la|l'|the|el|son|sa|his|her|su|m\.|mme|mr\.?)\s?){0,2}")
_JOINT_TEXT = re.compile(r"\bjoint\b|\bconjoint|\bcommune?\b|مشترك|ختامي|\bconjunt")
_OF_MORE = re.compile(r"\s(?:(?:de |d')(?![a-z]+(?:er|ir|re)\b)|(?:du|des|of|for|charge)\b)")

_FOR_WHOM = re.compile(r"\s(?:for|of|del?|باسم)\b|\sلل")
_NAMED_HOUSE = re.compile(rf"\b(?!(?:An?|The|Une?|L[ea]|El|Una)\b)[{UPPER}][\w’'-]+ (?:[^\s.]+ )?[^\s.]+$")
_OTHER_HOUSE = re.compile(
    r"\ban? (?!ministry|department|government|foreign|senior|deputy|official|second|chief|state|female|male)[a-z]+"
    r" spokes\w+$"
)
_FOR_HOUSE = re.compile(r"\s(?:for|of|from|at|du|de|de la|del|de l'|باسم)?\s?(?:the |la |le |el )?")
_CARRIES = re.compile(r"(?<![\u0621-\u064a])[وف]?(?:نقل|ينقل)\s?$")
_DEPUTY = re.compile(r"\bvice\b|vice[- ]|\bdeputy\b|\btanaiste\b|^نايب")
_THAT_PUBLISHED = re.compile(
    r",? (?:que|qu'|that|which) ?(?:(?:avait|a|ha|habia|had) )?(?:difund|public|emiti|publie|diffuse|issue"
    r"|release)[a-z]*"
    r"(?: [a-z]+)? (?:el |la |le |l'|the )?"
)
_THEY_SAID = re.compile(
    r"\b(?:[a-z]{3,}(?:aron|ieron|jeron)|(?:ont|han) [a-z]{3,})(?: (?:al unisono|d'une seule voix|de concert))?"
    r" (?:m\. |mme |el |la |le )?$"
)
_PUBLISHED = re.compile(
    r"\s(?:(?:a|ha|has|had|avait|habia|y|lui|le) ){0,2}(?:publie|diffuse|rendu public|emis|issued?|issues|released"
    r"|put out|published|responded with|repondu par|respondio con|replico con|publicad?o|difundi(?:o|do)|emiti(?:o|do)"
    r"|اصدرت?|نشرت?)"
    r"(?: [a-z'-]+){0,2}? (?:un |une |a |an |its |its own |son |su |sa )?(?:[a-z]+ )?\s?"
)
_HIS_OFFICE = re.compile(
    r"(?:his|her) (?:office|ministry|department)|son (?:cabinet|ministere)|ses services"
    r"|whose (?:office|ministry|department)|dont (?:le (?:cabinet|ministere|bureau)|les services)"
    r"|cuy[oa] (?:oficina|despacho|gabinete|ministerio)|su (?:oficina|despacho|gabinete|ministerio)"
    r"|[وفبل]?(?:مكتب|وزارت)(?:ه|ها)"
)
_THE_PAPER = re.compile(
    r"(?:the|this|that|le|ce|el|dicho|este) (?:text|document|texte|texto|documento)|(?:ال)?(?:وثيقه|نص)"
    r"|celui-ci|celle-ci"
)
_ONE_OF_MANY = re.compile(r"\b(?:(?P<en>an?|one|another)|(?P<es>un[ao]?|otr[ao])|(?P<fr>une?)) (?:(?!new)[a-z-]+ )?$")
_HIS_CALL = re.compile(r"'s (?:[a-z]+ ){0,2}(?:call|conversation|meeting|talks|visit|trip|remarks|speech)\b")
"""What a statement is about, not whose it is: "its readout of Radoslaw Sikorski's call with"."""
_OPENS = 8
_ANOTHER = re.compile(r"\b(?:une?|an?) [a-z' -]*$|(?<![\u0621-\u064a])[وف]?(?:متحدثه?|ناطقه?)(?![\u0621-\u064a])")
_SURE = (Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH)


class Descriptions(BareSubjects):
    """Finds subjects, and who they are."""

    def said(self, agent: Agent, confidence: Confidence, reason: str, cue: tuple[int, int]) -> Speaker:
        """Make a speaker of an agent, with "the statement" and "the minister" resolved to whom they stand for."""
        spoken_of = agent.role is Role.PERSON and agent.start < self._sentence_start(cue[0])
        found = agent if spoken_of else self.resolved(agent)  # "he" is one, though named beside another before
        if agent.role is Role.TEXT and found is None:  # nobody says whose text it is
            return Speaker(Agent(agent.start, agent.end, Role.ANONYMOUS), Confidence.LOW, reason, cue, of_text=True)
        if agent.role is Role.TEXT:
            return Speaker(found, confidence, reason, cue)
        if agent.role in {Role.BARE, Role.OFFICE} or (agent.role is Role.PERSON and not agent.named):
            return Speaker(found, min(confidence, Confidence.MEDIUM, key=_SURE.index), reason, cue)
        return Speaker(found, confidence, reason, cue)

    def resolved(self, agent: Agent) -> Agent | None:
        """Return whom an agent stands for: itself, or who a statement, a title or a bare noun means."""
        if agent.role is Role.TEXT and (paper := self.paper(agent)):
            return paper
        if agent.role is Role.TEXT and agent.pair and self._running.pair():
            return agent  # a joint statement: the words of both
        if agent.role is Role.TEXT and (source := self._source_before(agent)):
            return source
        if agent.role is Role.TEXT:
            return self.own_issuer(agent) or self._running.issuer
        if agent.role in {Role.OFFICE, Role.BARE}:
            return self._untitled(agent)
        if agent.pair and self._running.told_by_institution() and not self._tells_jointly(agent):
            return self._running.issuer
        if agent.role is Role.PERSON:
            return self._with_coordinate(agent)
        if agent.unnamed and _HIS_OFFICE.fullmatch(self._reading.folded, agent.start, agent.end):
            holder = self._subject_ahead(agent) or self._running.last_person()
            country = holder.country if holder else ""
            return replace(agent, role=Role.INSTITUTION, country=country) if country else agent
        return agent

    def _untitled(self, agent: Agent) -> Agent | None:
        """Return whom an office or a noun without a name means."""
        if not agent.spokesperson and self._one_of_many(agent):
            return replace(agent, role=Role.ANONYMOUS)
        if agent.role is Role.OFFICE:
            return self.name_behind(agent) or self.not_himself(agent, self._office(agent))
        return self.name_behind(agent) or self._after_name(agent, self.bare(agent))

    def _one_of_many(self, agent: Agent) -> bool:
        """Tell whether an article shows that one is meant of whom nothing was told: "a former ambassador"."""
        before = _ONE_OF_MANY.search(self._reading.folded, max(0, agent.start - 40), agent.start)
        language = self._reading.language_at(agent.start)
        alone = not agent.named and not self._named_beside(agent) and not agent.house and not self._house_behind(agent)
        return bool(before and before.lastgroup == language and alone)

    def paper(self, text: Agent | None = None) -> Agent | None:
        """Return a paper that both sides signed as theirs, or, for "the document" or none, the one told of last."""
        last = self._running.paper
        words = self._reading.folded[text.start : text.end] if text else ""
        if text is None or (_THE_PAPER.fullmatch(words) and not text.pair and not text.country):
            newer = last and (self._running.issuer is None or self._running.issuer.start < last.start)
            text = last if newer else None
        elif not is_paper(self._reading.folded, text):
            return None
        sides = (self._running.pair() or self._running.company.pair()) if text else []
        members = tuple(Agent(side.start, side.end, Role.COUNTRY, side.country, side.country) for side in sides)
        return replace(text, members=members, pair=True) if text and len(members) > 1 else None

    def own_issuer(self, text: Agent) -> Agent | None:
        """Return whose statement the words beside it say it is: "a statement by …", "the Turkish readout"."""
        own = Agent(text.start, text.end, Role.COUNTRY, text.country, text.country) if text.country else None
        return self.issuer_after(text) or self._house_before(text) or own

    def _subject_ahead(self, agent: Agent) -> Agent | None:
        """Return the person who is a subject before somebody in the same sentence: "Saar, his office said, …"."""
        sentence = self._reading.sentence_at(agent.start)
        at = bisect_left(self._agents, agent.start, key=lambda other: other.start)
        ahead = [a for a in self._agents[max(0, at - 4) : at] if sentence and a.start >= sentence.start]
        people = [a for a in ahead if a.role is Role.PERSON and sentence and not self.is_object(a, sentence)]
        return people[0] if people else None

    def _sentence_start(self, position: int) -> int:
        sentence = self._reading.sentence_at(position)
        return sentence.start if sentence else 0

    def _tells_jointly(self, agent: Agent) -> bool:
        sentence = self._reading.sentence_at(agent.start)
        return bool(sentence and _JOINT_TEXT.search(self._reading.folded, sentence.start, agent.start))

    def _with_coordinate(self, agent: Agent) -> Agent:
        """Return both of "X et Y" where the two are one subject."""
        at = bisect_left(self._agents, agent.start, key=lambda other: other.start)
        before = self._agents[at - 1] if at else None
        behind = next(iter(self._agents[at + 1 : at + 2]), None)
        if behind and behind.role is Role.PERSON and (self._both_said(agent, behind) or self._beside(agent, behind)):
            return Agent(agent.start, behind.end, Role.ANONYMOUS, members=(agent, behind))
        if before is None or before.role is not Role.PERSON or before.id == agent.id:
            return agent
        if not self._joined(before, agent):
            return agent
        sentence = self._reading.sentence_at(before.start)
        if sentence is None or self.is_object(before, sentence):
            return agent
        return Agent(before.start, agent.end, Role.ANONYMOUS, members=(before, agent))

    def _after_name(self, noun: Agent, found: Agent | None) -> Agent | None:
        """Return both where a noun without a name is joined to a name before it: "Albares, y el argelino acordaron"."""
        at = bisect_left(self._agents, noun.start, key=lambda other: other.start)
        before = self._agents[at - 1] if at else None
        sentence = self._reading.sentence_at(noun.start)
        if before is None or sentence is None or found is None or before.role is not Role.PERSON:
            return found
        opens = before.start - sentence.start < _OPENS
        if not opens or found.role is not Role.PERSON or key_of(found) == key_of(before):
            return found
        return (
            Agent(before.start, noun.end, Role.ANONYMOUS, members=(before, found))
            if self._joined(before, noun)
            else found
        )

    def _beside(self, one: Agent, other: Agent) -> bool:
        """Tell whether two names are one subject that open a sentence, or by what the second is to the first."""
        opens = one.start - self._sentence_start(one.start) < _OPENS
        near = self._reading.folded[one.end : one.end + 1] == " "
        return (other.counterpart or opens) and near and self._joined(one, other)

    def _joined(self, one: Agent, other: Agent) -> bool:
        """Tell whether nothing but "and" stands between two; Arabic writes it as part of the second."""
        gap = self._reading.folded[one.end : other.start]
        return bool(_AND.fullmatch(gap)) or (gap == " " and self._reading.folded[other.start] == "و")

    def _both_said(self, one: Agent, other: Agent) -> bool:
        """Tell whether a verb in the plural right before two names has both as its subject: "dijeron X y Y"."""
        folded = self._reading.folded
        joined = one.id != other.id and _AND.fullmatch(folded, one.end, other.start)
        return bool(joined and _THEY_SAID.search(folded, max(0, one.start - 30), one.start))

    def _source_before(self, agent: Agent) -> Agent | None:
        """Return the unnamed one whom "the source" takes up, where no statement was cited since."""
        if not SOURCE.search(self._reading.folded, agent.start, agent.end):
            return None
        at = bisect_left(self._agents, agent.start, key=lambda other: other.start)
        told = [a for a in self._agents[max(0, at - 8) : at] if a.unnamed or a.role in {Role.TEXT, Role.INSTITUTION}]
        return told[-1] if told and told[-1].unnamed and agent.start - told[-1].start < NEAR else None

    def _office(self, agent: Agent) -> Agent:
        """Find the holder of a title that the tenures do not tell among the people spoken of."""
        running = self._running
        country = agent.country or (agent.house.country if agent.house else "")
        beside = self._named_beside(agent)
        if beside:
            return beside
        if agent.spokesperson:
            words = self._reading.folded[max(0, agent.start - 5) : agent.end]
            another = _ANOTHER.search(words) or self._one_of_many(agent)
            named = None if another else running.spokesperson()
            if named and (not country or named.country in {"", country}):
                return named
            house = agent.house or self._house_behind(agent)
            house = house or (None if another else self._house_presented(agent)) or self._house_spoken_of(agent)
            at_home = running.company.spokesperson_at_home()
            if house is None and at_home and not country:
                return at_home
            return replace(house, spokesperson=True) if house else replace(agent, role=Role.ANONYMOUS)
        if agent.counterpart and not country:
            return self._other_than_subject(agent) or running.counterpart() or agent
        if country and not _OF_MORE.match(self._reading.folded, agent.end):
            gender = gender_of_words(self._reading.folded[max(0, agent.start - 3) : agent.end])
            return running.of_country(country, agent.kind, gender) or running.without_country(agent.kind) or agent
        if not country and not _OF_MORE.match(self._reading.folded, agent.end):
            words = self._reading.folded[agent.start : agent.end]
            deputy = running.own_minister() if _DEPUTY.search(words) else None
            return (
                running.called(words)
                or deputy
                or running.holder(agent.kind)
                or running.of_function(agent.kind, "", self.beside(agent))
                or agent
            )
        return agent

    def _other_than_subject(self, agent: Agent) -> Agent | None:
        """Return whom "his guest" means beside the subject of its own sentence: the other of the two who met."""
        sentence = self._reading.sentence_at(agent.start)
        at = bisect_left(self._agents, agent.start, key=lambda other: other.start)
        for one in reversed(self._agents[max(0, at - 4) : at]):
            if sentence is None or one.start < sentence.start:
                return None
            if one.role is Role.PERSON and not one.spokesperson and not self.is_object(one, sentence):
                return self._running.company.other(one)
        return None

    def _house_behind(self, agent: Agent) -> Agent | None:
        """Return whom "a spokesperson for the department" speaks for: the house spoken of."""
        at = bisect_left(self._agents, agent.end, key=lambda other: other.start)
        house = next(iter(self._agents[at : at + 1]), None)
        if house is None or not _FOR_HOUSE.fullmatch(self._reading.folded, agent.end, house.start):
            return None
        found = self.resolved(house) if house.role in {Role.TEXT, Role.INSTITUTION} else None
        return found if found and found.role is Role.INSTITUTION else None

    def _house_presented(self, agent: Agent) -> Agent | None:
        """Return the house of the spokesperson whom "the spokesperson" takes up: وصرح المتحدث باسم …, واضاف المتحدث."""
        words = self._reading.folded[agent.start : agent.end].split()
        at = bisect_left(self._agents, agent.start, key=lambda other: other.start)
        last = next((a for a in reversed(self._agents[max(0, at - 12) : at]) if a.spokesperson), None)
        alone = len(words) == 1 and not _OF_MORE.match(self._reading.folded, agent.end)
        return last.house if last and alone and agent.start - last.end < NEAR else None

    def _house_spoken_of(self, agent: Agent) -> Agent | None:
        """Return the ministry told of shortly before, for which "a spokesperson" of nobody else speaks."""
        issuer = self._running.issuer
        if issuer is None or issuer.role is not Role.INSTITUTION or not 0 < agent.start - issuer.end < NEAR // 2:
            return None
        words = self._reading.text[agent.start + 1 : agent.end + _OPENS]
        of_more = _OF_MORE.match(self._reading.folded, agent.end) or _FOR_WHOM.search(fold(words))
        own = self._reading.text[max(0, agent.start - 25) : agent.end]
        named = _NAMED_HOUSE.search(own) or _OTHER_HOUSE.search(fold(own))  # "a Commission spokesperson"
        return None if of_more or named or agent.country not in {"", issuer.country} else issuer

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
        owner = self._owner(agent) or self._publisher(agent)
        if owner:
            return owner
        near = [
            other
            for other in self._agents[first : first + 3]
            if other.start < sentence.end and other.role in {Role.INSTITUTION, Role.PERSON, Role.OFFICE, Role.COUNTRY}
        ]
        if _CARRIES.search(self._reading.folded, max(0, agent.start - 12), agent.start):
            return None  # ونقل البيان عن X قوله: it carries the words of X
        beside = next((a for a in self._agents[first : first + 1] if a.start < sentence.end), None)
        if beside and beside.unnamed and ISSUED_BY.search(self._reading.folded[agent.end : beside.start]):
            office = self.resolved(beside)
            return office if office and office.role is Role.INSTITUTION else None  # "a statement from his office"
        for issuer in near[:2]:
            gap = self._reading.folded[agent.end : issuer.start]
            of_his = issuer.role is Role.PERSON and _HIS_CALL.match(self._reading.folded, issuer.end)
            if len(gap) < 70 and ISSUED_BY.search(gap) and not CLAUSE.search(gap) and not of_his:
                return issuer.house if issuer.spokesperson and issuer.house else issuer
        return None

    def _house_before(self, agent: Agent) -> Agent | None:
        """Return the institution that puts a statement out in the same sentence."""
        sentence = self._reading.sentence_at(agent.start)
        at = bisect_left(self._agents, agent.start, key=lambda other: other.start)
        before = self._agents[at - 1] if at else None
        if before is None or sentence is None or before.start < sentence.start:
            return None
        published = _PUBLISHED.fullmatch(self._reading.folded, before.end, agent.start)
        able = before.role is Role.INSTITUTION or (before.role is Role.COUNTRY and not before.members and published)
        return before if able and not self.is_object(before, sentence) else None

    def _publisher(self, agent: Agent) -> Agent | None:
        """Return who put a text out by the relative behind it: "el comunicado que difundió entonces Rabat"."""
        at = bisect_left(self._agents, agent.end, key=lambda other: other.start)
        able = {Role.COUNTRY, Role.INSTITUTION}
        behind = next((a for a in self._agents[at : at + 1] if a.role in able), None)
        published = behind and _THAT_PUBLISHED.fullmatch(self._reading.folded, agent.end, behind.start)
        return behind if published else None

    def _owner(self, agent: Agent) -> Agent | None:
        """Return whose a text is by the possessive before it: "China's readout"."""
        at = bisect_left(self._agents, agent.start, key=lambda other: other.start)
        before = self._agents[at - 1] if at else None
        if before is None or before.role not in {Role.COUNTRY, Role.INSTITUTION, Role.PERSON}:
            return None
        gap = self._reading.folded[before.end : agent.start]
        return before if re.fullmatch(r"['’]s (?:own |[a-z]+ )?", gap) else None
