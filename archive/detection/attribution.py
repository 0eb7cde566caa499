"""Whose words a quotation is: the clause that governs it, read by the order of the formulas.

After the words: "…", précise le communiqué · "…", a-t-il ajouté · "…", Blinken said ·
"…", selon la même source. Before them: Selon X, "…" · X a déclaré : "…" · أكد X أن "…".
An institution that reports what officials think is itself the speaker; they are whose
position it gives. Without a formula the running speaker goes on, and confidence says so.
"""

import re
from dataclasses import dataclass, field

from archive.detection.agents import Agent, Role, in_sentence
from archive.detection.clauses import (
    ASKED,
    COLON,
    FOR,
    IN_THESE_TERMS,
    INVERTED,
    PASSIVE,
    PRONOUN_BETWEEN,
    TAIL_OPENS,
    according_pattern,
    bare_gap,
    is_bare_participle,
    opens_clause,
    verb_pattern,
)
from archive.detection.genders import Gender
from archive.detection.lexicons.arabic_verbs import ARABIC_CONTINUES
from archive.detection.lexicons.attribution import HIS_WORDS, PRONOUN_AFTER
from archive.detection.memory import Memory
from archive.detection.quote_marks import Quote
from archive.detection.reading import Paragraph, Reading, Sentence, Zone
from archive.detection.running import Running, genders_in
from archive.detection.subjects import Subjects, gender_of_verb
from archive.vocabulary.terms import Confidence

_SENTENCE_VERBS = 8
_NEAR_TAIL = 90
_FEMININE = frozenset(["elle", "she", "elles", "ella"])
_NEUTER = frozenset(["on", "it"])


@dataclass
class Speaker:
    """Whose words they are, and how that was read."""

    agent: Agent | None
    confidence: Confidence
    reason: str
    cue: tuple[int, int] | None = None
    holders: list[Agent] = field(default_factory=list)
    """Those whose position is reported, where an institution speaks."""


@dataclass(frozen=True)
class _Clause:
    """A quotation in its sentence, with what can govern it."""

    sentence: Sentence
    quote: Quote
    agents: list[Agent]
    anchors: list[re.Match[str]]
    language: str
    stop: int
    """Where the next quotation opens, or the sentence ends."""


class Attributor:
    """Reads the sentences of a text in order and says whose each quotation is."""

    def __init__(self, reading: Reading, agents: list[Agent]) -> None:
        self._reading = reading
        self._agents = agents
        self.running = Running(genders_in(reading, agents))
        self._subjects = Subjects(reading, agents, self.running)
        self._memory = Memory(reading, self._subjects, self.running)

    def read(self, sentence: Sentence, quotes: list[Quote]) -> list[Speaker]:
        """Return a speaker for each quotation of a sentence, and remember who spoke."""
        agents = in_sentence(self._agents, sentence)
        language = self._reading.language_at(sentence.start)
        anchors = [
            m
            for m in verb_pattern(language).finditer(self._reading.folded, sentence.start, sentence.end)
            if not self._reading.in_quote(m.start())
            and not ASKED.match(self._reading.folded, m.start())
            and not is_bare_participle(self._reading, m, language)
        ]
        speakers = []
        for number, quote in enumerate(quotes):
            stop = quotes[number + 1].outer_start if number + 1 < len(quotes) else sentence.end
            speaker = self._speaker(_Clause(sentence, quote, agents, anchors, language, stop))
            speaker.holders = self._holders(speaker, agents, quote)
            speakers.append(speaker)
        said = [speaker.agent for speaker in speakers if speaker.agent]
        self._memory.remember(agents, anchors, said, language)
        return speakers

    def _speaker(self, clause: _Clause) -> Speaker:
        return (
            self._after(clause)
            or self._tail(clause)
            or self._according(clause)
            or self._governing(clause)
            or self._subject_alone(clause)
            or self._verb_alone(clause)
            or Speaker(self.running.last_speaker(), Confidence.LOW, "nobody named; the one who spoke last")
        )

    def _after(self, clause: _Clause) -> Speaker | None:
        """Read the clause after the words, up to the next quotation or to the end of the sentence."""
        folded, quote = self._reading.folded, clause.quote
        near = [a for a in clause.anchors if quote.outer_end <= a.start() < min(clause.stop, quote.outer_end + 140)]
        said = self._inverted(clause, near[0]) if near else None
        if said:
            return said
        marker = according_pattern(clause.language).search(folded, quote.outer_end, clause.sentence.end)
        agent = self._first(clause.agents, marker.end(), marker.end() + _NEAR_TAIL) if marker else None
        if marker and agent:
            return self._said(agent, Confidence.HIGH, "“according to” after the words", (marker.start(), agent.end))
        terms = IN_THESE_TERMS.match(folded, quote.outer_end, clause.stop)
        agent = self._first(clause.agents, terms.end(), terms.end() + _NEAR_TAIL) if terms else None
        if terms and agent:
            return self._said(agent, Confidence.MEDIUM, "“in these terms”", (terms.start(), agent.end))
        his = re.compile(rf"[\s,،]*(?:{HIS_WORDS})").match(folded, quote.outer_end, clause.stop)
        if his:
            own = self._governing(clause) if clause.anchors else None
            return own or Speaker(self.running.last_person(), Confidence.MEDIUM, "“as he put it”", his.span())
        if near:
            return self._subject_dropped(clause, near[0])
        pronoun = re.compile(r"[\s,]*(?:" + PRONOUN_AFTER.get(clause.language, "$^") + ")").match(
            folded, quote.outer_end, clause.stop
        )
        if pronoun and clause.language == "fr":
            return Speaker(self.running.last_person(), Confidence.MEDIUM, "a pronoun after the words", pronoun.span())
        return None

    def _tail(self, clause: _Clause) -> Speaker | None:
        """Read the clause that closes a sentence and covers all of it: "…", précise la même source."""
        folded, quote = self._reading.folded, clause.quote
        later = [a for a in clause.anchors if a.start() >= quote.outer_end]
        if not later or not TAIL_OPENS.search(folded[quote.outer_end : later[-1].start()]):
            return None
        anchor = later[-1]
        agent = self._first(clause.agents, anchor.end(), anchor.end() + 60)
        one = INVERTED.match(folded, anchor.end())
        if agent and agent.role in {Role.TEXT, Role.INSTITUTION} and clause.sentence.end - agent.end < 60:
            return self._said(agent, Confidence.MEDIUM, "the clause that closes the sentence", anchor.span())
        if one and (one.group("fr") or one.group("on")) == "on" and clause.sentence.end - anchor.end() < 40:
            return self._stands_for("on", anchor.span(), "the clause that closes the sentence")
        return None

    def _inverted(self, clause: _Clause, anchor: re.Match[str]) -> Speaker | None:
        folded, start = self._reading.folded, clause.quote.outer_end
        between = folded[start : anchor.start()]
        ahead = [agent for agent in clause.agents if start <= agent.start and agent.end <= anchor.start()]
        if ahead and clause.language != "ar" and bare_gap(between, ahead[-1].start - start, ahead[-1].end - start):
            return self._said(
                ahead[-1], Confidence.HIGH, "subject and verb after the words", (ahead[-1].start, anchor.end())
            )
        if clause.language == "ar" and (anchor.group()[0] in "وف" or re.fullmatch(ARABIC_CONTINUES, anchor.group())):
            return None  # "واشاد" and "مضيفا" open what comes next
        opens = opens_clause(between)
        pronoun = self._pronoun_after(between, anchor, opens)
        if pronoun:
            return self._stands_for(pronoun, (start, anchor.end()), "a pronoun after the words")
        if not opens:
            return None
        agent = self._first(clause.agents, anchor.end(), min(clause.stop, anchor.end() + 70))
        if agent is None:
            return None
        gap = folded[anchor.end() : agent.start]
        if self._subjects.is_object_gap(gap, clause.language) and not PASSIVE.search(gap):
            return None
        return self._said(agent, Confidence.HIGH, "verb and subject after the words", (anchor.start(), agent.end))

    def _pronoun_after(self, between: str, anchor: re.Match[str], opens: bool) -> str:
        """Return the pronoun that is the subject of the verb after the words, "" when none is."""
        before = PRONOUN_BETWEEN.search(between)
        if before:
            return next(group for group in before.groups() if group)
        folded = self._reading.folded
        after = INVERTED.match(folded, anchor.end(), min(len(folded), anchor.end() + 12)) if opens else None
        if after:
            return str(after.group("fr") or after.group("on") or after.group("en"))
        return "on" if opens and anchor.group() in {"lit-on", "peut-on lire"} else ""

    def _stands_for(self, pronoun: str, cue: tuple[int, int], reason: str) -> Speaker:
        if pronoun in _NEUTER:
            institution = self.running.institution()
            if institution:
                return Speaker(institution, Confidence.MEDIUM, reason, cue)
        gender: Gender = "f" if pronoun in _FEMININE else "m" if pronoun in {"il", "he", "el"} else ""
        return Speaker(self.running.last_person(gender), Confidence.MEDIUM, reason, cue)

    def _subject_dropped(self, clause: _Clause, anchor: re.Match[str]) -> Speaker | None:
        """Read "…", añadió: Spanish and Arabic leave the subject out where it is known."""
        between = self._reading.folded[clause.quote.outer_end : anchor.start()]
        if clause.language not in {"es", "ar"} or not opens_clause(between):
            return None
        if clause.language == "ar" and anchor.group()[0] not in "يت":
            return None  # only the present tense follows the words: "…"، يضيف
        gender = gender_of_verb(anchor, clause.language)
        return Speaker(self.running.last_speaker(gender), Confidence.MEDIUM, "a verb after the words", anchor.span())

    def _according(self, clause: _Clause) -> Speaker | None:
        folded, sentence, quote = self._reading.folded, clause.sentence, clause.quote
        opening = FOR.match(folded, sentence.start)
        told = self._first(clause.agents, opening.end(), opening.end() + 8) if opening else None
        if told and folded[told.end : told.end + 1] in ",،":
            return self._said(told, Confidence.MEDIUM, "“for …” before the words", (sentence.start, told.end))
        for marker in according_pattern(clause.language).finditer(folded, sentence.start, quote.outer_start):
            agent = self._first(clause.agents, marker.end(), min(quote.outer_start, marker.end() + _NEAR_TAIL))
            if agent and not self._reading.in_quote(marker.start()):
                return self._said(
                    agent, Confidence.MEDIUM, "“according to” before the words", (marker.start(), agent.end)
                )
        return None

    def _governing(self, clause: _Clause) -> Speaker | None:
        """Read the verbs before the words: the first when an institution tells it all, else the nearest."""
        quote = clause.quote
        earlier = [anchor for anchor in clause.anchors if anchor.end() <= quote.outer_start + 1][-_SENTENCE_VERBS:]
        if not earlier:
            return None
        nearest = earlier[-1]
        direct = nearest.group() == "saying" or (
            quote.outer_start - nearest.end() < 60
            and COLON.search(self._reading.folded, nearest.end(), quote.outer_start)
        )
        subjects = {
            anchor.start(): self._subjects.of(anchor, clause.agents, clause.sentence, quote, clause.language)
            for anchor in earlier
        }
        own = subjects[nearest.start()]
        if own and direct and own.role in {Role.PERSON, Role.BARE, Role.OFFICE}:
            return self._said(
                own, Confidence.HIGH, "verb and speaker before the words", (nearest.start(), nearest.end())
            )
        for anchor in earlier[:2]:
            subject = subjects[anchor.start()]
            if subject and subject.role in {Role.TEXT, Role.INSTITUTION}:
                return self._said(subject, Confidence.MEDIUM, "an institution tells it", (anchor.start(), anchor.end()))
        for anchor in reversed(earlier):
            subject = subjects[anchor.start()]
            if subject:
                return self._said(
                    subject, Confidence.MEDIUM, "subject of the verb before the words", (anchor.start(), anchor.end())
                )
        return None

    def _verb_alone(self, clause: _Clause) -> Speaker | None:
        earlier = [anchor for anchor in clause.anchors if anchor.end() <= clause.quote.outer_start + 1]
        if not earlier:
            return None
        gender = gender_of_verb(earlier[-1], clause.language)
        return Speaker(
            self.running.last_speaker(gender),
            Confidence.MEDIUM,
            "a verb without a subject: the one who spoke last",
            earlier[-1].span(),
        )

    def _subject_alone(self, clause: _Clause) -> Speaker | None:
        """Take the subject of a sentence whose verb is not one of saying."""
        quote = clause.quote
        telling = {Role.PERSON, Role.INSTITUTION, Role.BARE, Role.TEXT, Role.OFFICE, Role.ANONYMOUS}
        before = [a for a in clause.agents if a.end <= quote.outer_start and a.role in telling]
        able = [a for a in before if not self._subjects.is_object(a, clause.sentence)]
        if not able:
            return None
        return self._said(able[0], Confidence.LOW, "subject of the sentence", (able[0].start, able[0].end))

    def _said(self, agent: Agent, confidence: Confidence, reason: str, cue: tuple[int, int]) -> Speaker:
        """Resolve "the statement" and "the minister" to whom they stand for."""
        found = self._subjects.resolved(agent)
        if agent.role is Role.TEXT:
            return Speaker(found, confidence if found else Confidence.LOW, reason, cue)
        if agent.role in {Role.BARE, Role.OFFICE}:
            return Speaker(found, Confidence.MEDIUM, reason, cue)
        return Speaker(found, confidence, reason, cue)

    def _first(self, agents: list[Agent], start: int, end: int) -> Agent | None:
        return next((a for a in agents if start <= a.start < end and not self._reading.in_quote(a.start)), None)

    def _holders(self, speaker: Speaker, agents: list[Agent], quote: Quote) -> list[Agent]:
        if speaker.agent is None:
            return []
        if speaker.agent.role in {Role.PERSON, Role.COUNTRY}:
            return [speaker.agent]
        before = [a for a in agents if a.end <= quote.outer_start and a.role is Role.PERSON and not a.spokesperson]
        sentence = self._reading.sentence_at(quote.start) or _whole(quote)
        subjects = [a for a in before if not self._subjects.is_object(a, sentence)]
        if not subjects and self.running.person:
            return [self.running.person]
        return list({a.id: a for a in subjects if a.id}.values())[:2]


def _whole(quote: Quote) -> Sentence:
    return Sentence(0, quote.start, quote.end, Paragraph(0, quote.start, quote.end, Zone.BODY))
