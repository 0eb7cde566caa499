"""Whose words a quotation is: the clause that governs it, read by the order of the formulas.

After the words: "…", précise le communiqué · "…", a-t-il ajouté · "…", Blinken said ·
"…", selon la même source. Before them: Selon X, "…" · X a déclaré : "…" · أكد X أن "…".
An institution that reports what officials think is itself the speaker; they are whose
position it gives. Without a formula the running speaker goes on, and confidence says so.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cache

from archive.detection.agents import Agent, Role, in_sentence
from archive.detection.cast import GENITIVE
from archive.detection.lexicons.attribution import ACCORDING, ARABIC_CONTINUES, PRONOUN_AFTER, VERBS
from archive.detection.quote_marks import Quote
from archive.detection.reading import Reading, Sentence
from archive.vocabulary.terms import Confidence

_OBJECT = re.compile(
    r"(?:\bavec|\bwith|\bcon|\ba|\bau|\baux|\bto|\bchez|\baupres de|\bhis|\bher|\bson|"
    r"\bsa|\bentre|\bbetween|\bpour|\bfor|\bcontre|\bpar|\bby|\bsur|\bon|\babout"
    r"|(?<![\u0621-\u064a])(?:مع|الي|علي|عن|من|بين|في|نظيره))\s?(?:(?:le|la|l'|les|"
    r"the|el|son|sa|ses|his|her|leur|m\.|mme|mr\.?|السيد|نظيره|homologue \w+,?)\s?){0,3}$"
)
_ARTICLE = re.compile(r"\b(?:a|an)\s$")
_FOR = re.compile(r"(?:pour|for|para)\s")
_AUXILIARY = re.compile(
    r"[\s,،;:.–—-]*(?:(?:a|ont|avait|avaient|aurait|has|had|have|ha|han|y|en|s'est|se "
    r"sont|s'etait|qu'|que|comme|as|ainsi|tel que|selon ce qu'|c'est ce qu'|notamment|"
    r"egalement|encore|toutefois|par ailleurs|en outre|de son cote|pour sa part"
    r"|also|then|later|و|كما|حسبما|وفق ما|بحسب ما|حسب ما|علي ما|segun)\s?)*"
)
_PASSIVE = re.compile(r"\b(?:par|by|por)\s(?:le |la |l'|the |el |m\. )?$|من قبل $|من طرف $")
_COLON = re.compile(r"[:：]\s?$|(?:\bque|\bqu'|\bthat|\bان|\bبان|انه|انها|بقوله|قايلا)\s?:?\s?$")
_ISSUED_BY = re.compile(
    r"(?:\bdu|\bde|\bde la|\bde l'|\bdes|\bd'|\bpar|\bof|\bby|\bfrom|\bdel|\bpor|"
    r"(?<![\u0621-\u064a])(?:عن|من|ل|لل|باسم|صادر عن))\s?(?:le |la |les |l'|the |"
    r"el )?$|^\s?$"
)
_CLAUSE = re.compile(r"[,;:،؛]|\bque\b|\bthat\b|\bavec\b|\bwith\b|(?<![\u0621-\u064a])(?:ان|مع)(?![\u0621-\u064a])")
_ASKED = re.compile(r"(?:asked|questioned|interrog\w+|pregunt\w+) (?:about|on|whether|by|sur|par|si|sobre)\b")
_PRONOUN = re.compile(r"\b(?:he|she|il|elle)\s(?:(?:a|avait|has|had|also|en|y|later|then)\s)*(?=\S)")
_SENTENCE_VERBS = 8
_NEAR_TAIL = 90


@dataclass
class Speaker:
    """Whose words they are, and how that was read."""

    agent: Agent | None
    confidence: Confidence
    reason: str
    cue: tuple[int, int] | None = None
    holders: list[Agent] = field(default_factory=list)
    """Those whose position is reported, where an institution speaks."""


@dataclass
class Running:
    """Who spoke last, which person was last the subject, which institution issued last."""

    speaker: Agent | None = None
    person: Agent | None = None
    issuer: Agent | None = None


class Attributor:
    """Reads the sentences of a text in order and says whose each quotation is."""

    def __init__(self, reading: Reading, agents: list[Agent]) -> None:
        self._reading = reading
        self._agents = agents
        self.running = Running()

    def read(self, sentence: Sentence, quotes: list[Quote]) -> list[Speaker]:
        """Return a speaker for each quotation of a sentence, and remember who spoke."""
        agents = in_sentence(self._agents, sentence)
        language = self._reading.language_at(sentence.start)
        anchors = [
            m
            for m in verb_pattern(language).finditer(self._reading.folded, sentence.start, sentence.end)
            if not self._reading.in_quote(m.start()) and not _ASKED.match(self._reading.folded, m.start())
        ]
        speakers = []
        for quote in quotes:
            speaker = self._speaker(sentence, quote, quotes, agents, anchors, language)
            speaker.holders = self._holders(speaker, agents, quote)
            speakers.append(speaker)
        self._remember(agents, anchors, speakers, language)
        return speakers

    def _speaker(
        self,
        sentence: Sentence,
        quote: Quote,
        quotes: list[Quote],
        agents: list[Agent],
        anchors: list[re.Match[str]],
        language: str,
    ) -> Speaker:
        return (
            self._after(sentence, quote, quotes, agents, anchors, language)
            or self._according(sentence, quote, agents, language)
            or self._before(sentence, quote, agents, anchors, language)
            or self._subject_alone(quote, agents)
            or Speaker(self.running.speaker, Confidence.LOW, "nobody named; the one who spoke last")
        )

    def _after(
        self,
        sentence: Sentence,
        quote: Quote,
        quotes: list[Quote],
        agents: list[Agent],
        anchors: list[re.Match[str]],
        language: str,
    ) -> Speaker | None:
        """Read the clause after the words, up to the next quotation or to the end of the sentence."""
        folded = self._reading.folded
        following = [other.outer_start for other in quotes if other.outer_start >= quote.outer_end]
        end = sentence.end
        stop = min(following, default=end)
        near = [anchor for anchor in anchors if quote.outer_end <= anchor.start() < min(stop, quote.outer_end + 140)]
        said = self._inverted(quote, near[0], agents, language, stop) if near else None
        if said:
            return said
        marker = according_pattern(language).search(folded, quote.outer_end, end)
        agent = self._first(agents, marker.end(), marker.end() + _NEAR_TAIL) if marker else None
        if marker and agent:
            return self._said(agent, Confidence.HIGH, "“according to” after the words", (marker.start(), agent.end))
        if near:
            return None
        pronoun = re.compile(r"[\s,]*(?:" + PRONOUN_AFTER.get(language, "$^") + ")").match(
            folded, quote.outer_end, stop
        )
        if pronoun and language == "fr":
            return Speaker(self._last_person(), Confidence.MEDIUM, "a pronoun after the words", pronoun.span())
        return None

    def _inverted(
        self, quote: Quote, anchor: re.Match[str], agents: list[Agent], language: str, stop: int
    ) -> Speaker | None:
        folded = self._reading.folded
        between = folded[quote.outer_end : anchor.start()]
        ahead = [agent for agent in agents if quote.outer_end <= agent.start and agent.end <= anchor.start()]
        if ahead and language in {"en", "es", "fr", ""} and _bare_gap(between, ahead[-1], quote.outer_end):
            return self._said(
                ahead[-1], Confidence.HIGH, "subject and verb after the words", (ahead[-1].start, anchor.end())
            )
        lead = re.search(r"[,،]\s*([^,،]{0,40})$", between)
        starts_clause = _AUXILIARY.fullmatch(between) or (
            lead and _AUXILIARY.fullmatch(lead.group(1)) and len(between) < 90
        )
        if language == "ar" and (anchor.group()[0] in "وف" or re.fullmatch(ARABIC_CONTINUES, anchor.group())):
            return None  # "واشاد" and "مضيفا" open what comes next
        pronoun = re.search(
            r"(?:a|ont|avait|avaient)-t-(?:il|elle|ils|elles|on)\s[^,.]{0,40}$|-t-(?:il|elle)\s[^,.]{0,30}$|"
            r"\b(?:he|she|they)\s(?:also |then |later )?$",
            between,
        )
        inverted = re.match(r"-t-(?:il|elle|ils|elles|on)\b|\s(?:he|she)\b", folded[anchor.end() : anchor.end() + 12])
        if pronoun or (starts_clause and inverted):
            return Speaker(
                self._last_person(), Confidence.MEDIUM, "a pronoun after the words", (quote.outer_end, anchor.end())
            )
        if not starts_clause:
            return None
        agent = self._first(agents, anchor.end(), min(stop, anchor.end() + 70))
        if agent is None:
            return None
        gap = folded[anchor.end() : agent.start]
        if _OBJECT.search(gap) and not _PASSIVE.search(gap):
            return None
        return self._said(agent, Confidence.HIGH, "verb and subject after the words", (anchor.start(), agent.end))

    def _according(self, sentence: Sentence, quote: Quote, agents: list[Agent], language: str) -> Speaker | None:
        opening = _FOR.match(self._reading.folded, sentence.start)
        told = self._first(agents, opening.end(), opening.end() + 8) if opening else None
        if told and self._reading.folded[told.end : told.end + 1] in ",،":
            return self._said(told, Confidence.MEDIUM, "“for …” before the words", (sentence.start, told.end))
        for marker in according_pattern(language).finditer(self._reading.folded, sentence.start, quote.outer_start):
            agent = self._first(agents, marker.end(), min(quote.outer_start, marker.end() + _NEAR_TAIL))
            if agent and not self._reading.in_quote(marker.start()):
                return self._said(
                    agent, Confidence.MEDIUM, "“according to” before the words", (marker.start(), agent.end)
                )
        return None

    def _before(
        self, sentence: Sentence, quote: Quote, agents: list[Agent], anchors: list[re.Match[str]], language: str
    ) -> Speaker | None:
        """Read the verbs before the words: the first when an institution tells it all, else the nearest."""
        earlier = [anchor for anchor in anchors if anchor.end() <= quote.outer_start + 1][-_SENTENCE_VERBS:]
        if not earlier:
            return None
        nearest = earlier[-1]
        direct = quote.outer_start - nearest.end() < 60 and _COLON.search(
            self._reading.folded, nearest.end(), quote.outer_start
        )
        own = self._subject(nearest, agents, sentence, quote, language)
        if own and direct and own.role in {Role.PERSON, Role.BARE}:
            return self._said(
                own, Confidence.HIGH, "verb and speaker before the words", (nearest.start(), nearest.end())
            )
        for anchor in earlier[:2]:
            subject = self._subject(anchor, agents, sentence, quote, language)
            if subject and subject.role in {Role.TEXT, Role.INSTITUTION}:
                return self._said(subject, Confidence.MEDIUM, "an institution tells it", (anchor.start(), anchor.end()))
        for anchor in reversed(earlier):
            subject = self._subject(anchor, agents, sentence, quote, language)
            if subject:
                return self._said(
                    subject, Confidence.MEDIUM, "subject of the verb before the words", (anchor.start(), anchor.end())
                )
        return Speaker(
            self._last_speaker(), Confidence.MEDIUM, "a verb without a subject: the one who spoke last", nearest.span()
        )

    def _subject(
        self, anchor: re.Match[str], agents: list[Agent], sentence: Sentence, quote: Quote, language: str
    ) -> Agent | None:
        after = [a for a in agents if a.start >= anchor.end() - 1 and a.end <= quote.outer_start]
        before = [a for a in agents if a.end <= anchor.start() + 1]
        if language == "ar":
            return self._arabic_subject(anchor, after, before)
        passive = next((a for a in after if _PASSIVE.search(self._reading.folded[anchor.end() : a.start])), None)
        if passive and passive.start - anchor.end() < 30:
            return passive
        pronoun = _PRONOUN.search(self._reading.folded, sentence.start, anchor.start())
        if pronoun and pronoun.end() == anchor.start():
            return Agent(pronoun.start(), pronoun.end(), Role.BARE)
        able = [agent for agent in before if not self._is_object(agent, sentence)]
        persons = [a for a in able if a.role is not Role.COUNTRY or anchor.start() - a.end < 40]
        return persons[-1] if persons else None

    def _arabic_subject(self, anchor: re.Match[str], after: list[Agent], before: list[Agent]) -> Agent | None:
        """Arabic sets the subject after the verb, or before it behind كان."""
        if re.fullmatch(ARABIC_CONTINUES, anchor.group()):
            return None
        folded = self._reading.folded
        told_in = after and after[0].role is Role.TEXT and re.fullmatch(r"و?(?:جاء|ورد)", anchor.group())
        if told_in:
            return after[0]  # "it says in the statement"
        for agent in after[:1]:
            gap = folded[anchor.end() : agent.start]
            if agent.role is Role.COUNTRY and len(gap) > 2:
                break
            if (
                len(gap) < 45
                and not _OBJECT.search(gap)
                and not re.search(r"(?<![\u0621-\u064a])(?:ان|بان|انه|الي ان)(?![\u0621-\u064a])", gap)
            ):
                return agent
        able = [
            a
            for a in before
            if a.role is not Role.COUNTRY and not _OBJECT.search(folded[max(0, a.start - 20) : a.start])
        ]
        return able[0] if able else None

    def _is_object(self, agent: Agent, sentence: Sentence) -> bool:
        before = self._reading.folded[max(sentence.start, agent.start - 45) : agent.start]
        if self._reading.language_at(agent.start) == "en":
            before = _ARTICLE.sub("", before)  # « à » folds to the English article
        return bool(_OBJECT.search(before) or GENITIVE.search(before))

    def _subject_alone(self, quote: Quote, agents: list[Agent]) -> Speaker | None:
        """Take the subject of a sentence whose verb is not one of saying."""
        before = [
            a for a in agents if a.end <= quote.outer_start and a.role in {Role.PERSON, Role.INSTITUTION, Role.BARE}
        ]
        able = [a for a in before if not _OBJECT.search(self._reading.folded[max(0, a.start - 40) : a.start])]
        return (
            self._said(able[0], Confidence.LOW, "subject of the sentence", (able[0].start, able[0].end))
            if able
            else None
        )

    def _said(self, agent: Agent, confidence: Confidence, reason: str, cue: tuple[int, int]) -> Speaker:
        """Resolve "the statement" and "the minister" to whom they stand for."""
        if agent.role is Role.TEXT:
            issuer = self._issuer_after(agent) or self.running.issuer
            return Speaker(issuer, confidence if issuer else Confidence.LOW, reason, cue)
        if agent.role is Role.BARE:
            return Speaker(self._last_person(), Confidence.MEDIUM, reason, cue)
        if agent.role is Role.OFFICE:
            return Speaker(agent.house if agent.spokesperson and agent.house else agent, Confidence.MEDIUM, reason, cue)
        return Speaker(agent, confidence, reason, cue)

    def _issuer_after(self, agent: Agent) -> Agent | None:
        """Return whose statement it is: "a statement by …", "communiqué du …", بيان ل."""
        near = [
            a for a in self._agents_after(agent) if a.role in {Role.INSTITUTION, Role.PERSON, Role.OFFICE, Role.COUNTRY}
        ]
        for issuer in near[:2]:
            gap = self._reading.folded[agent.end : issuer.start]
            if len(gap) < 70 and _ISSUED_BY.search(gap) and not _CLAUSE.search(gap):
                return issuer.house if issuer.spokesperson and issuer.house else issuer
        return None

    def _agents_after(self, agent: Agent) -> list[Agent]:
        sentence = self._reading.sentence_at(agent.start)
        if sentence is None:
            return []
        first = bisect_left(self._agents, agent.end, key=lambda other: other.start)
        return [other for other in self._agents[first : first + 3] if other.start < sentence.end]

    def _first(self, agents: list[Agent], start: int, end: int) -> Agent | None:
        return next((a for a in agents if start <= a.start < end and not self._reading.in_quote(a.start)), None)

    def _last_person(self) -> Agent | None:
        running = self.running
        return (
            running.speaker
            if running.speaker and running.speaker.role in {Role.PERSON, Role.OFFICE}
            else running.person or running.speaker
        )

    def _last_speaker(self) -> Agent | None:
        return self.running.speaker

    def _holders(self, speaker: Speaker, agents: list[Agent], quote: Quote) -> list[Agent]:
        if speaker.agent is None:
            return []
        if speaker.agent.role in {Role.PERSON, Role.COUNTRY}:
            return [speaker.agent]
        before = [a for a in agents if a.end <= quote.outer_start and a.role is Role.PERSON and not a.spokesperson]
        subjects = [
            a for a in before if not self._is_object(a, self._reading.sentence_at(quote.start) or _whole(quote))
        ]
        if not subjects and self.running.person:
            return [self.running.person]
        return list({a.id: a for a in subjects if a.id}.values())[:2]

    def _remember(
        self, agents: list[Agent], anchors: list[re.Match[str]], speakers: list[Speaker], language: str
    ) -> None:
        told_by_text = any(agent.role is Role.TEXT for agent in agents)
        for agent in agents:
            if agent.role is Role.INSTITUTION:
                self.running.issuer = agent
            elif agent.house and told_by_text:
                self.running.issuer = agent.house
        said = [speaker.agent for speaker in speakers if speaker.agent]
        if said:
            self.running.speaker = said[-1]
            if said[-1].role is Role.PERSON:
                self.running.person = said[-1]
        elif anchors:
            subject = next(
                (a for a in agents if a.role is Role.PERSON and (language == "ar" or a.start < anchors[-1].start())),
                None,
            )
            if subject:
                self.running.speaker = self.running.person = subject
        if self.running.person is None:
            self.running.person = next((a for a in agents if a.role is Role.PERSON and not a.spokesperson), None)


def _whole(quote: Quote) -> Sentence:
    from archive.detection.reading import Paragraph, Zone

    return Sentence(0, quote.start, quote.end, Paragraph(0, quote.start, quote.end, Zone.BODY))


def _bare_gap(between: str, agent: Agent, start: int) -> bool:
    """Tell whether only the agent stands between the words and the verb ("…", the minister said)."""
    before = between[: agent.start - start]
    after = between[agent.end - start :]
    return bool(re.fullmatch(r"[\s,،.]*(?:the|le|la|el|mr\.?|m\.)?\s*", before)) and bool(
        re.fullmatch(r"[\s,]*(?:also|then|later|has|had|a|ont|avait|ha)?\s*", after)
    )


@cache
def verb_pattern(language: str) -> re.Pattern[str]:
    """Return the attribution verbs of a language, of all our languages when it is unknown."""
    forms = [VERBS[language]] if language in VERBS else list(VERBS.values())
    return re.compile("|".join(form if form.startswith("(") else rf"\b(?:{form})" for form in forms))


@cache
def according_pattern(language: str) -> re.Pattern[str]:
    """Return the "according to" of a language, of all our languages when it is unknown."""
    forms = [ACCORDING[language]] if language in ACCORDING else list(ACCORDING.values())
    return re.compile("|".join(forms))
