"""Whose words a quotation is: the clause that governs it, read by the order of the formulas.

After the words: "…", précise le communiqué · "…", a-t-il ajouté · "…", Blinken said ·
"…", selon la même source. Before them: Selon X, "…" · X a déclaré : "…" · أكد X أن "…".
An institution that reports what officials think is itself the speaker; they are whose
position it gives. Where speakers take turns, the turn's own speaker goes on unless the
words name another. Without a formula the running speaker goes on, and confidence says so.
"""

import re
from collections.abc import Mapping, Sequence

from archive.detection.after_words import AfterWords
from archive.detection.agent import Agent, Role
from archive.detection.agents import in_sentence
from archive.detection.before_words import BeforeWords
from archive.detection.behind_words import BehindWords
from archive.detection.clauses import ASKED, is_bare_participle, verb_pattern
from archive.detection.company import Company, home_in, settled
from archive.detection.descriptions import Descriptions
from archive.detection.in_turns import InTurns
from archive.detection.incises import incise_in
from archive.detection.matching import Hit
from archive.detection.memory import Memory
from archive.detection.opening_clauses import opening_clause
from archive.detection.quote_marks import Quote
from archive.detection.reading import Paragraph, Reading, Sentence, Zone
from archive.detection.running import COUNTED, MORE_THAN_TWO, Running, between, genders_in, key_of
from archive.detection.said import Clause, Speaker
from archive.detection.turns import turn_at, turns_in
from archive.vocabulary.terms import Channel, Confidence, OfficeKind

_PRESS = re.compile(
    r"press (?:conference|briefing|availability)|news conference|rueda de prensa|conference de presse|point de presse"
    r"|conferencia de prensa|comparecencia|موتمر (?:ال)?صحا?في|احاطه|department of state|remarks to the press"
)
"""What tells that several ask, where one answers."""
_PASSIVE = {
    "fr": re.compile(
        r"[^«“\"]{0,80}\b(?:(?:a|ont|avait|avaient) ete (?:[a-z]+ment |aussi |egalement )?[a-z]{3,}(?:ee?s?|i[es]?"
        r"|u[es]?)\b|il (?:est|etait|fut) (?:[a-z]+ment |aussi )?[a-z]{3,}e\b)"
    ),
    "en": re.compile(
        r"[^«“\"]{0,80}\b(?:was|were|is|are) (?:also |further )?(?:agreed|discussed|reviewed|raised|stressed|noted"
        r"|underlined|reaffirmed|recalled|decided|emphasi[sz]ed)\b"
    ),
    "es": re.compile(
        r"[^«“\"]{0,80}\bse (?:abord|acord|analiz|destac|subray|reiter|trat(?!a\b)|examin|repas|convin|reafirm|plante"
        r"|record|resalt)[a-z]+\b"
    ),
}
"""Verbs that name nobody, in the account of an institution."""
_IN_IT = re.compile(
    r"\s?(?:il y est (?:question|fait)|on y (?:lit|trouve|evoque)|y (?:figurent?|lit-on)"
    r"|en (?:el|ella) se (?:lee|dice|habla)|[وف]?(?:جاء|ورد) في(?:ه|ها)(?![\u0621-\u064a]))"
)
"""What leads to words of the account told of before: « Il y est question d'« … » »."""
_PASSIVE_AR = re.compile(r"\s?[وف]?(?:جري|جرت|تم|تمت)\s")
_NOUN_AR = re.compile(r"(?<![\u0621-\u064a])[وف]?(?:عن|الي|مع)\s$")
"""Prepositions that make a noun of what has a verb's letters: اعرب عن شكره."""
_FIRST_WORDS = 30
_FEW = 2


class Attributor:
    """Reads the sentences of a text in order and says whose each quotation is."""

    def __init__(
        self,
        reading: Reading,
        agents: list[Agent],
        *,
        sides: frozenset[str] = frozenset(),
        home: str = "",
        rulers: Mapping[OfficeKind, str] | None = None,
        places: Sequence[Hit] = (),
        interview: bool = False,
    ) -> None:
        self._reading = reading
        genders = genders_in(reading, agents)
        body = reading.body_paragraphs[0].start if reading.body_paragraphs else 0
        company = Company(agents, genders, sides, home_in(agents, reading.folded, home, body), reading.folded, places)
        company.rulers = dict(rulers or {})
        self._agents = agents = settled(agents, company, reading.folded)
        self.running = Running(
            genders, company=company, sides=sides, between=between(reading, agents), folded=reading.folded
        )
        pairs = [reading.folded[a.start : a.end] for a in agents if a.pair and a.role is Role.ANONYMOUS]
        counted = (words for form in (MORE_THAN_TWO, COUNTED) for words in pairs if form.search(words))
        self._counted = next(counted, "")
        self._subjects = Descriptions(reading, agents, self.running)
        self._memory = Memory(reading, self._subjects, self.running)
        self._before = BeforeWords(reading, self._subjects, self.running)
        self._after = AfterWords(reading, self._subjects, self.running, self._before)
        self._behind = BehindWords(reading, agents, self._subjects)
        self._turns = turns_in(reading, agents, interview=interview)
        self._in_turns = InTurns(reading, agents, self._turns, self._subjects, self.running, self._before, self._after)
        answers = [turn.speaker for turn in self._turns if turn.speaker and not turn.asks]
        alone = len({key_of(agent) for agent in answers}) == 1 and self.occasion is Channel.INTERVIEW
        self._guest = answers[0] if alone else None
        """The one interviewed, who goes on speaking where the text between the turns tells."""
        self.quoted: list[Agent] = []
        """Those named inside quotation marks: the subjects of clauses set into quoted words."""

    @property
    def occasion(self) -> Channel | None:
        """What a text is in which some ask and others answer: a spokesperson's briefing, else a press conference."""
        if not any(turn.asks for turn in self._turns):
            return None
        answers = [turn.speaker for turn in self._turns if turn.speaker]
        if any(agent.spokesperson for agent in answers):
            return Channel.PRESS_BRIEFING
        one = len({key_of(agent) for agent in answers}) == 1
        asked = sum(turn.asks for turn in self._turns)
        told = _PRESS.search(self._reading.folded)
        return Channel.INTERVIEW if one and asked > 1 and not told else Channel.PRESS_CONFERENCE

    @property
    def voices(self) -> frozenset[str]:
        """Return who takes turns in the text, by the keys of `key_of`."""
        return frozenset(key_of(turn.speaker) for turn in self._turns if turn.speaker)

    @property
    def in_turns(self) -> bool:
        """Tell whether speakers take turns in the text."""
        return bool(self._turns)

    def read(self, sentence: Sentence, quotes: list[Quote]) -> list[Speaker]:
        """Return a speaker for each quotation of a sentence, and remember who spoke."""
        agents = in_sentence(self._agents, sentence)
        language = self._reading.language_at(sentence.start)
        anchors = self._anchors(sentence, language)
        turn = turn_at(self._turns, sentence.start)
        answers = turn is not None and not turn.asks
        self.running.side = (
            turn.speaker.country if turn and turn.speaker else self.running.company.home if answers else ""
        )
        if self._guest and turn is None and sentence.start == sentence.paragraph.start:
            self.running.speaker = self.running.person = self._guest
        speakers: list[Speaker] = []
        for number, quote in enumerate(quotes):
            stop = quotes[number + 1].outer_start if number + 1 < len(quotes) else sentence.end
            clause = Clause(sentence, quote, agents, anchors, language, stop, speakers[-1] if speakers else None)
            speaker = self._in_turns.read(clause, turn) if turn else self._speaker(clause)
            speaker.holders = self._holders(speaker, agents, quote)
            if speaker.agent and speaker.agent.role is Role.INSTITUTION and speaker.holders:
                self.running.person = speaker.holders[-1]  # whom it quotes is whom "he" means next
            speakers.append(speaker)
        said = [speaker.agent for speaker in speakers if speaker.agent and not speaker.of_text]
        self._memory.remember(agents, anchors, said, language, sentence)
        if turn and turn.speaker:
            self.running.speaker = self.running.person = turn.speaker
        return speakers

    def _anchors(self, sentence: Sentence, language: str) -> list[re.Match[str]]:
        """Return the verbs of saying of a sentence."""
        return [
            m
            for m in self._reading.finditer(verb_pattern(language), sentence.start, sentence.end)
            if not self._reading.in_quote(m.start())
            and not ASKED.match(self._reading.folded, m.start())
            and not is_bare_participle(self._reading, m, language)
            and not (language == "ar" and _NOUN_AR.search(self._reading.folded, max(0, m.start() - 6), m.start()))
        ]

    def _speaker(self, clause: Clause) -> Speaker:
        return (
            self._behind.signed_below(clause)
            or self._inside(clause)
            or opening_clause(self._reading, self._subjects, clause)
            or self._after.read(clause)
            or self._behind.owned_next(clause)
            or self._passive(clause)
            or self._before.read(clause)
            or self._behind.summed_up(clause)
            or self._announced(clause)
            or self._told_without_subject(clause)
            or self._named_next(clause)
            or Speaker(
                self.running.last_speaker(),
                Confidence.LOW,
                "nobody named; the one who spoke last",
                explicit=False,
            )
        )

    def _passive(self, clause: Clause) -> Speaker | None:
        """Read "It was agreed “…”" in an account whose issuer is known: no one who spoke before."""
        told = self.running.speaker if self.running.told_by_institution() else self.running.issuer
        folded, start, end = self._reading.folded, clause.sentence.start, clause.quote.outer_start
        if told is None or told.role not in {Role.INSTITUTION, Role.COUNTRY}:
            return None
        ahead = any(a.end <= end and (a.role is not Role.COUNTRY or a.start - start < 30) for a in clause.agents[:1])
        sure = (self.running.sure or told is self.running.speaker) and not ahead
        verb = _PASSIVE.get(clause.language) if sure else None
        if not _IN_IT.match(folded, start, end) and (verb is None or not verb.match(folded, start, end)):
            return None
        return Speaker(told, Confidence.LOW, "an institution tells it", explicit=False)

    def _named_next(self, clause: Clause) -> Speaker | None:
        """Read words before which nobody has spoken: « … » X n'a pas varié: of whom the next sentence tells."""
        folded, quote = self._reading.folded, clause.quote
        around = folded[clause.sentence.start : quote.outer_start] + folded[quote.outer_end : clause.sentence.end]
        behind = self._reading.sentence_at(clause.sentence.end + 1)
        if around.strip(" .") or self.running.last_speaker() or behind is None:
            return None
        if behind.paragraph != clause.sentence.paragraph:
            return None
        first = next(iter(in_sentence(self._agents, behind)), None)
        if first is None or first.role is not Role.PERSON or self._subjects.is_object(first, behind):
            return None
        if first.start - behind.start > _FIRST_WORDS:
            return None
        return Speaker(first, Confidence.LOW, "signed after the words", (first.start, first.end), explicit=False)

    def _told_without_subject(self, clause: Clause) -> Speaker | None:
        """Read وجرى خلال الاتصال بحث "…": an Arabic passive in a statement is told by who issued it."""
        house = self.running.institution()
        passive = clause.language == "ar" and _PASSIVE_AR.match(self._reading.folded, clause.sentence.start)
        if not passive or house is None or house.role is not Role.INSTITUTION:
            return None
        return Speaker(house, Confidence.LOW, "an institution tells it", explicit=False)

    def _inside(self, clause: Clause) -> Speaker | None:
        """Read the reporter's clause inside the words: « …, lance M. X. … »."""
        incise = incise_in(self._reading, clause.quote, self.quoted, clause.language)
        if incise is None or (incise.subject is None and not incise.pronoun and clause.earlier):
            return None
        if incise.pronoun:
            return self._after.by_pronoun(clause, incise.pronoun, incise.span)
        if incise.subject is None:
            return Speaker(self.running.last_speaker(), Confidence.MEDIUM, "a verb after the words", incise.span)
        if incise.subject.unnamed:
            return Speaker(incise.subject, Confidence.LOW, "verb and subject after the words", incise.span)
        return self._subjects.said(incise.subject, Confidence.MEDIUM, "verb and subject after the words", incise.span)

    def _announced(self, clause: Clause) -> Speaker | None:
        """Read the sentence before the words where it ends in a colon: "X said:", and the words below it."""
        before = self._reading.sentence_at(clause.sentence.start - 2) if clause.sentence.start > 1 else None
        if before is None or clause.quote.outer_start - clause.sentence.start > 3:
            return None
        words = self._reading.folded[before.start : before.end].rstrip()
        if not words.endswith((":", "：")):
            return None
        end = before.start + len(words)
        quote = Quote(end, end, end, end)
        language = self._reading.language_at(before.start)
        agents = in_sentence(self._agents, before)
        lead = Clause(before, quote, agents, self._anchors(before, language), language, end)
        return self._before.read(lead)

    def _holders(self, speaker: Speaker, agents: list[Agent], quote: Quote) -> list[Agent]:
        if speaker.agent is None:
            return []
        if speaker.agent.role is Role.ANONYMOUS or speaker.agent.members or speaker.agent.pair:
            return list(speaker.agent.members) or self._pair(speaker.agent)
        if speaker.agent.role in {Role.PERSON, Role.COUNTRY}:
            return [speaker.agent]
        before = [a for a in agents if a.end <= quote.outer_start and a.role is Role.PERSON and not a.spokesperson]
        sentence = self._reading.sentence_at(quote.start) or _whole(quote)
        subjects = [a for a in before if not self._subjects.is_object(a, sentence)]
        if not subjects and (one := self._described(agents, quote, sentence)):
            return [one]
        if not subjects and self.running.person:
            return [self.running.person]
        return list({a.id: a for a in subjects if a.id}.values())[:2]

    def _described(self, agents: list[Agent], quote: Quote, sentence: Sentence) -> Agent | None:
        """Return the person whom a statement quotes by office or noun: « selon un communiqué, le président a … »."""
        nouns = [a for a in agents[:_FEW] if a.end <= quote.outer_start and a.role in {Role.BARE, Role.OFFICE}]
        found = (self._subjects.resolved(a) for a in nouns if not self._subjects.is_object(a, sentence))
        return next((one for one in found if one and one.role is Role.PERSON and not one.spokesperson), None)

    def _pair(self, agent: Agent) -> list[Agent]:
        """Return the two whom "the two ministers" means, where the text has spoken of just two."""
        words = self._reading.folded[agent.start : agent.end]
        if agent.role is Role.TEXT or not COUNTED.search(words):
            words = self._counted or ("" if agent.role is Role.TEXT else words)
        return (self.running.pair(words) or self._two_countries(agent)) if agent.pair else []

    def _two_countries(self, agent: Agent) -> list[Agent]:
        """Return the two countries a text opens by joining, where it names nobody for whom "both sides" stands."""
        lead = self._reading.body_paragraphs[:1]
        until = min(agent.start, lead[0].end) if lead else 0
        more = MORE_THAN_TWO.search(self._reading.folded, agent.start, agent.end)
        joined = (a.members for a in self._agents if a.role is Role.COUNTRY and len(a.members) > 1 and a.end <= until)
        first = () if more else next(joined, ())
        return list(first) if len(first) == len({one.country for one in first}) == 2 else []


def _whole(quote: Quote) -> Sentence:
    return Sentence(0, quote.start, quote.end, Paragraph(0, quote.start, quote.end, Zone.BODY))
