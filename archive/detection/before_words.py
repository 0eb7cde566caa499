"""Attribution that precedes the quoted words: Selon X, "…" · X a déclaré : "…" · أكد X أن "…"."""

import re

from archive.detection.agent import Agent, Role
from archive.detection.bare_subjects import IN_TURN
from archive.detection.clauses import CLAUSE_VERB, FOR, VIEWED, according_pattern
from archive.detection.descriptions import Descriptions
from archive.detection.goes_on import closed_before, they_open, to_his_mind
from archive.detection.governing import COMPLEMENT, Governing
from archive.detection.noun_subjects import own_subject
from archive.detection.nouns_of_saying import TELLING, words_of
from archive.detection.reading import Reading
from archive.detection.relatives import he_leads
from archive.detection.running import Running
from archive.detection.said import Clause, Speaker
from archive.detection.second_clauses import coordinate, second_subject
from archive.detection.set_apart import as_said, both_within, they_say
from archive.detection.strangers import LANGUAGES as STRANGERS
from archive.detection.strangers import name_alone, stranger_before
from archive.detection.subjects import VOICE
from archive.detection.unnamed_subjects import somebody_leads
from archive.detection.verb_forms import continues, gender_of_verb, is_plural
from archive.detection.voices import by_voice
from archive.detection.words_of_texts import text_speaks
from archive.vocabulary.terms import Confidence

_NEAR_TAIL = 90
_OTHERS = re.compile(
    r"(?:^|[,;:]\s)\s?(?:(?:Some|Many|Several|The|Des|Les|Plusieurs|Certains|[A-Z]\w+)\s)?(?:[\w’'-]+\s){0,2}?"
    r"(?:analysts|critics|experts|observers|lawmakers|protesters|activists|diplomats|residents|media|newspapers|"
    r"analystes|observateurs|experts|élus|manifestants|médias|députés|opposants|Alliance|Party|Parti|Union|Group|"
    r"Association|Committee|Hamas|Hezbollah|opposition|ONG)\s(?:a |ont |have |has |had |also |y )?$",
    re.IGNORECASE,
)
_OF_WHOM = re.compile(
    r",?\s(?:(?:selon|pour|d'apres) (?:lequel|laquelle|lesquels|lesquelles|qui)"
    r"|(?:segun|para) (?:quien|el cual|la cual)"
    r"|according to whom|for whom)\b"
)
_NEW_CLAUSE = re.compile(
    r"[,;]\s?(?:aunque|mientras|pero|tandis que|alors que|mais|while|but|although|whereas)\s"
    r"|\s(?:فيما|بينما|لكن|غير ان)\s"
)
_CARRIED = re.compile(
    r"\s?(?:ما|لما) (?:نقل|ذكر|اورد|افاد|نشر|بث|اعلن)ت?(?:ه|ها)? (?:(?:عن(?:ه|ها) )?(?:وكاله|صحيفه|قناه|موقع|وسايل"
    r"|التلفزيون|جريده|شبكه)|عن(?:ه|ها))"
)
_CITES = re.compile(r"citing|quoting|citant|qui cite|citando a|que cita a")
_HIS_OWN = re.compile(
    r" (?:(?:un|une|an?) (?:communique|comunicado|statement|readout|nota|note) (?:de|from|by|of) )?"
    r"(?:son|ses|his|her|su) (?:cabinet|ministere|services|office|ministry|ministerio|gabinete|despacho)\b"
    r"| (?:بيان |بلاغ )?(?:صادر عن |من )?ل?(?:وزارت|مكتب)(?:ه|ها)"
)
_LIKES_TO_SAY = re.compile(
    r"\b(?:le gusta|suele|solia|no se cansa de|aime(?: a| bien)?|se plait a|a coutume de|ne cesse de|likes to|loves to"
    r"|is fond of|never tires of|has often|often) ?(?:repetir|decir|recordar|repeter|dire|rappeler|say(?:ing)?"
    r"|repeat(?:ing)?|said|remind(?:ing)?)\b"
)
_WITH = re.compile(r"\b(?:with|as) (?:the |a |an )?$")
_ING = re.compile(r",? [a-z]+ing\b[^.;:\n]{0,50}")
_COMMA = re.compile(r"[,،;]")
_COLON = re.compile(r"[:：]\s?$")
_HEADING, _OPENS, _FIRST_WORDS = 80, 5, 30
_GOES_ON = re.compile(r"[a-z]+(?:ant|ing|ando|iendo|er|ir|re)(?: .*)?|م\S+(?:ا|ه)")
"""A participle or an infinitive, whose subject is that of the verb before it."""
_ITS_VERB = 4
_PRONOUN_OPENS = re.compile(r"\W*(?:il|elle|ils|elles|he|she|they)\s")
_THAT_ONE = re.compile(
    r",?\s(?:que|qui|quien|who|lequel|laquelle)\s(?:(?:le|les|lui|leur|nos|se|s'|a|ha|had|has|avait|y|en"
    r"|l')\s?){0,3}[a-z]{3,}"
    r"(?:\s[^,.;:«»“”\"]{0,90})?\s?"
)


class BeforeWords:
    """Reads what stands between the start of a sentence and its quoted words."""

    def __init__(self, reading: Reading, subjects: Descriptions, running: Running) -> None:
        self._reading = reading
        self._subjects = subjects
        self._running = running
        self._governing = Governing(reading, subjects)

    def read(self, clause: Clause) -> Speaker | None:
        """Return the speaker the words before a quotation name, None when they name none."""
        dropped = self._verb_alone(clause) if clause.language == "ar" else None
        return (
            self._by_relative(clause)
            or by_voice(self._reading, clause)
            or they_say(self._reading, clause)
            or as_said(self._reading, clause)
            or words_of(self._reading, self._subjects, clause)
            or text_speaks(self._reading, self._subjects, clause, TELLING)
            or self._second_clause(clause)
            or self._habit(clause)
            or to_his_mind(self._reading, self._running, clause)
            or self._according(clause)
            or self._participle(clause)
            or self.governing(clause)
            or self._group(clause)
            or somebody_leads(self._reading, self._subjects, clause)
            or self._announced(clause)
            or they_open(self._reading, self._running, clause)
            or dropped
            or self._subject_alone(clause)
            or self._verb_alone(clause)
        )

    def _by_relative(self, clause: Clause) -> Speaker | None:
        """Read « …, a répondu X, selon lequel Riyad veut « … » », « X, pour qui « … » »: the one it refers to."""
        folded, quote = self._reading.folded, clause.quote
        found = list(_OF_WHOM.finditer(folded, max(clause.sentence.start, quote.outer_start - 160), quote.outer_start))
        found = [m for m in found if not closed_before(self._reading, m.end(), quote)]
        relative = next((m for m in reversed(found) if not self._reading.in_quote(m.start())), None)
        ahead = [a for a in clause.agents if relative and a.end <= relative.start() + 1]
        unnamed = clause.previous.agent if clause.previous and clause.previous.stranger else None
        if relative and unnamed and (not ahead or ahead[-1].end <= unnamed.start):
            return Speaker(unnamed, Confidence.LOW, "“according to” before the words", relative.span(), stranger=True)
        if relative is None or not ahead or relative.start() - ahead[-1].end > 30:
            return None
        return self._subjects.said(ahead[-1], Confidence.MEDIUM, "“according to” before the words", relative.span())

    def _habit(self, clause: Clause) -> Speaker | None:
        """Read "Al presidente X le gusta repetir que “…”", « M. X aime à dire que « … » », "X likes to say “…”"."""
        folded, until = self._reading.folded, clause.quote.outer_start
        habit = next(iter(_LIKES_TO_SAY.finditer(folded, max(clause.sentence.start, until - 90), until)), None)
        ahead = [a for a in clause.agents if habit and a.end <= habit.start() + 1 and a.role in TELLING]
        if habit is None or not ahead or habit.start() - ahead[-1].end > 3:
            return None
        return self._subjects.said(ahead[-1], Confidence.MEDIUM, "subject of the verb before the words", habit.span())

    def _according(self, clause: Clause) -> Speaker | None:
        folded, sentence, quote = self._reading.folded, clause.sentence, clause.quote
        opening = FOR.match(folded, sentence.start)
        told = clause.first(opening.end(), opening.end() + 8) if opening else None
        viewed = told and told.role is Role.COUNTRY and VIEWED.match(folded, told.end)
        if told and (viewed or folded[told.end : told.end + 1] in ",،"):
            return self._subjects.said(told, Confidence.MEDIUM, "“for …” before the words", (sentence.start, told.end))
        for marker in according_pattern(clause.language).finditer(folded, sentence.start, quote.outer_start):
            if _CARRIED.match(folded, marker.end()):
                continue  # «بحسب ما نقلت عنه وكالة»: who only carries the words
            if _CITES.fullmatch(marker.group()) and any(a.end <= marker.start() for a in self._able(clause)):
                continue  # "X, citing the resolution, said": X
            if _HIS_OWN.match(folded, marker.end()) and any(marker.start() - a.end < 3 for a in self._able(clause)):
                continue  # "X, according to a statement by his ministry, said": X
            if both := both_within(self._reading, clause, marker):
                return both
            agent = clause.first(marker.end(), min(quote.outer_start, marker.end() + _NEAR_TAIL))
            if agent and not self._reading.in_quote(marker.start()) and not self._later_clause(clause, agent.end):
                cue = (marker.start(), agent.end)
                said = self._subjects.said(agent, Confidence.MEDIUM, "“according to” before the words", cue)
                if said.known or not clause.earlier:
                    return said
        return None

    def _later_clause(self, clause: Clause, start: int) -> bool:
        """Tell whether a clause with its own subject and verb stands between "according to" and the words."""
        verbs = [anchor for anchor in clause.earlier if anchor.start() > start]
        if not verbs:
            return False
        own = self._subjects.of(verbs[-1], clause.agents, clause.sentence, clause.quote, clause.language)
        if own is None or own.start <= start or (own.role not in TELLING and not own.named):
            return False
        first = min(own.start, verbs[-1].start())
        teller = next((a for a in clause.agents if a.end == start), None)
        if teller and teller.unnamed and _COMMA.search(self._reading.folded, start, first):
            return True
        return bool(_NEW_CLAUSE.search(self._reading.folded, start, first))

    def _second_clause(self, clause: Clause) -> Speaker | None:
        """Read « X a dit « … » ; son homologue, « … » », "…, mientras que Y se comprometió a «…»"."""
        agent = second_subject(self._reading, clause)
        if agent is None or self._subjects.is_object(agent, clause.sentence):
            return None
        return self._subjects.said(agent, Confidence.MEDIUM, "subject of the sentence", (agent.start, agent.end))

    def _participle(self, clause: Clause) -> Speaker | None:
        """Read "with a senior official terming it “…”": a participle right behind its subject, whatever the verb."""
        folded, until = self._reading.folded, clause.quote.outer_start
        last = next((a for a in reversed(clause.agents) if a.end <= until), None)
        if last is None or last.role not in TELLING or not _WITH.search(folded, max(0, last.start - 12), last.start):
            return None
        if not _ING.fullmatch(folded, last.end, until):
            return None
        return self._subjects.said(
            last, Confidence.MEDIUM, "subject of the verb before the words", (last.start, last.end)
        )

    def _announced(self, clause: Clause) -> Speaker | None:
        """Read « Réponse de M. Barrot : « … » »: one person in a lead without a verb of saying that ends in a colon."""
        folded, sentence, quote = self._reading.folded, clause.sentence, clause.quote
        lead = folded[sentence.start : quote.outer_start]
        ahead = [a for a in clause.agents if a.end <= quote.outer_start]
        if clause.earlier or len(ahead) != 1 or not _COLON.search(lead) or ahead[0].role not in TELLING:
            return None
        if (
            len(lead) > _HEADING
            or _PRONOUN_OPENS.match(lead)
            or not re.fullmatch(r"\s?[:：]\s?", folded[ahead[0].end : quote.outer_start])
        ):
            return None
        return self._subjects.said(
            ahead[0], Confidence.MEDIUM, "subject of the sentence", (ahead[0].start, ahead[0].end)
        )

    def governing(self, clause: Clause) -> Speaker | None:
        """Read the verbs before the words: the first when an institution tells it all, else the nearest."""
        return self._governing.read(clause)

    def _group(self, clause: Clause) -> Speaker | None:
        """Read "El Ejecutivo gibraltareño, que no participaba, ha celebrado «…»": a group of nobody known."""
        if not clause.earlier or clause.language not in STRANGERS:
            return None
        able = [a for a in self._able(clause, clause.earlier[-1].start()) if a.role is not Role.TEXT]
        verb = clause.earlier[-1]
        stranger = None if able else stranger_before(self._reading, clause.sentence.start, verb.start())
        return self._stranger(stranger, verb.span()) if stranger else None

    def _stranger(self, stranger: Agent, cue: tuple[int, int]) -> Speaker:
        """Return somebody no agent is, or the one of the text's people whose name a part of it is."""
        known = self._running.company.by_part_of_name(self._reading.text[stranger.start : stranger.end])
        reason = "subject of the verb before the words"
        return Speaker(known or stranger, Confidence.LOW, reason, cue, stranger=known is None)

    def _verb_alone(self, clause: Clause) -> Speaker | None:
        earlier = clause.earlier
        if clause.language == "ar":
            earlier = earlier[:1] if earlier and not continues(earlier[0]) else earlier[-1:]
        if not earlier:
            return None
        verb = earlier[-1]
        if told := self._of_others(clause, verb) or coordinate(self._reading, clause, verb):
            return told
        gender = gender_of_verb(earlier[-1], clause.language)
        if is_plural(self._reading.folded, earlier[-1], clause.language) and (
            both := self._running.several(*earlier[-1].span())
        ):
            reason = "a verb without a subject: the one who spoke last"
            return Speaker(both, Confidence.MEDIUM, reason, earlier[-1].span(), explicit=False)
        if other := self._in_turn(clause):
            return Speaker(other, Confidence.LOW, "subject of the verb before the words", earlier[-1].span())
        if clause.language == "ar" and (own := own_subject(self._reading, earlier[-1], clause)):
            known = self._running.company.with_name(self._reading.folded[own.start : own.end])
            reason = "subject of the verb before the words"
            return Speaker(known or own, Confidence.LOW, reason, earlier[-1].span(), stranger=known is None)
        if clause.language == "ar" and (agent := self._behind_its_verb(clause, earlier[-1].start())):
            return self._subjects.said(
                agent, Confidence.MEDIUM, "subject of the verb before the words", (agent.start, agent.end)
            )
        return Speaker(
            self._running.last_speaker(gender, single=not _GOES_ON.fullmatch(earlier[-1].group())),
            Confidence.MEDIUM,
            "a verb without a subject: the one who spoke last",
            earlier[-1].span(),
            explicit=False,
        )

    def _of_others(self, clause: Clause, verb: re.Match[str]) -> Speaker | None:
        """Read a verb with a subject that is none of the text's agents: whoever that is."""
        if clause.language not in STRANGERS:
            return None
        start = clause.sentence.start
        nobody = not self._able(clause, verb.start())
        stranger = stranger_before(self._reading, start, verb.start()) if nobody else None
        stranger = stranger or name_alone(self._reading, start, verb.start())
        if stranger:
            return self._stranger(stranger, verb.span())
        if clause.language in {"en", "fr"} and _OTHERS.search(self._reading.text[start : verb.start()]):
            return Speaker(None, Confidence.LOW, "subject of the verb before the words", verb.span())
        return None

    def _in_turn(self, clause: Clause) -> Agent | None:
        """Return the other of the two where "in turn" opens a sentence that names nobody we know."""
        last = self._running.speaker
        if last is None or not IN_TURN.search(self._reading.folded, clause.sentence.start, clause.quote.outer_start):
            return None
        return self._running.company.other(last) if last.role is Role.PERSON else None

    def _behind_its_verb(self, clause: Clause, until: int) -> Agent | None:
        """Return whom an Arabic clause opens with behind its verb, whatever verb: "اكتفى المتحدث بالقول"."""
        folded = self._reading.folded
        for agent in reversed([a for a in clause.agents if a.end <= until]):
            before = folded[max(clause.sentence.start, agent.start - 40) : agent.start]
            people = agent.role in TELLING and agent.role is not Role.TEXT
            if people and CLAUSE_VERB.search(before) and not self._subjects.is_object(agent, clause.sentence):
                return agent
        return None

    def subject(self, clause: Clause) -> Speaker | None:
        """Return the subject that stands before the words, of whatever verb."""
        return self.governing(clause) or self._subject_alone(clause)

    def opens(self, clause: Clause) -> Agent | None:
        """Return the one with whom a sentence opens that tells more than the quoted words: « X partira « mardi » »."""
        first = next(iter(clause.agents), None)
        if first is None or not ((first.role is Role.PERSON and first.named) or first.unnamed):
            return None
        if first.start - clause.sentence.start > _FIRST_WORDS or clause.quote.outer_start - first.end < _ITS_VERB:
            return None  # « X « a écouté » », a-t-il précisé: of X speaks another
        return None if self._subjects.is_object(first, clause.sentence) else first

    def _subject_alone(self, clause: Clause) -> Speaker | None:
        """Take the subject of a sentence whose verb is not one of saying."""
        able = (
            self._of_relative(clause) or self._able(clause) or self._country_alone(clause) or self._both_beside(clause)
        )
        if not able:
            return None
        start = clause.sentence.start
        cue = (able[0].start, able[0].end) if able[0].start >= start else (start, clause.quote.outer_start)
        found = self._subjects.said(able[0], Confidence.LOW, "subject of the sentence", cue)
        found.explicit = False
        return found

    def _of_relative(self, clause: Clause) -> list[Agent]:
        """Return whom the clause with the words refers to: "con su homólogo, X, que le ofreció «…»"."""
        folded, until = self._reading.folded, clause.quote.outer_start
        last = next((a for a in reversed(clause.agents) if a.end <= until), None)
        people = {Role.PERSON, Role.OFFICE, Role.BARE}
        refers = last and last.role in people and _THAT_ONE.fullmatch(folded, last.end, until)
        return [last] if last and refers else he_leads(self._reading, self._running, clause)

    def _both_beside(self, clause: Clause) -> list[Agent]:
        """Return the two whose verb the quoted words begin with: « que les deux parties « sont convenues … » »."""
        until = clause.quote.outer_start
        last = next((a for a in reversed(clause.agents) if a.end <= until), None)
        return [last] if last and last.pair and last.role is Role.ANONYMOUS and until - last.end <= 1 else []

    def _country_alone(self, clause: Clause) -> list[Agent]:
        """Return the country with which a sentence opens: "Israel convocó a la embajadora para …", or its minister."""
        first = next(iter(clause.agents), None)
        if first is None or first.role is not Role.COUNTRY or clause.earlier:
            return []
        if first.start - clause.sentence.start >= _OPENS or clause.later:
            return []
        member = self._running.company.of_country(first.country, "minister", None)
        voice = VOICE.match(self._reading.folded, first.end)
        goes_on = re.match(r"\s[a-zà-ÿ]", self._reading.text[first.end : first.end + 2])  # no dateline: "TUNIS (TAP) -"
        return [member.agent] if voice and member else [first] if goes_on else []

    def _able(self, clause: Clause, until: int | None = None) -> list[Agent]:
        folded = self._reading.folded
        end = clause.quote.outer_start if until is None else until
        before = [a for a in clause.agents if a.end <= end and a.role in TELLING]
        before = [a for a in before if not COMPLEMENT.search(folded[max(0, a.start - 12) : a.start])]
        if clause.language == "en":  # "a group accused both men": English sets no subject behind its verb
            verbs = {anchor.end() for anchor in clause.earlier}
            before = [a for a in before if not verbs & {a.start - 1, a.start - 5}]
        return [a for a in before if not self._subjects.is_object(a, clause.sentence)]
