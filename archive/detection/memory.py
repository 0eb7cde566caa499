"""What a sentence leaves behind for the next: who speaks on, whom it is about, whose statement it cites."""

import re
from bisect import bisect_left

from archive.detection.agent import Agent, Role
from archive.detection.apposed_names import told_by_name
from archive.detection.clauses import CLAUSE_VERB, FOR, SOURCE, TAIL_OPENS, according_pattern
from archive.detection.descriptions import Descriptions
from archive.detection.goes_on import kept_floor, state_after
from archive.detection.quote_marks import Quote
from archive.detection.reading import Reading, Sentence
from archive.detection.running import Running, key_of
from archive.detection.strangers import LANGUAGES, stranger_before
from archive.detection.texts_in import is_paper
from archive.detection.unnamed_subjects import unnamed_subject
from archive.detection.who_has_the_floor import Floor

_WHILE = re.compile(
    r",\s(?:while|whereas|tandis que|alors que|mientras que|mientras)\s(?:(?:the|le|la|el|m\.|mme|mr\.?)\s?){0,2}$"
    r"|،\s(?:فيما|بينما|في حين)\s(?:\S+\s)?$"
)
_FIRST = 3
_OPENED_AR = re.compile(
    r"\s?[وف]?(?!ان|انه|في|من|عن|الي|علي|لم|لن|قد)[\u0621-\u064a]{3,}\s(?P<name>[\u0621-\u064a]{4,})(?![\u0621-\u064a])"
)
"""What may open an Arabic sentence: a verb, and a name."""
_OF_BEFORE = re.compile(r"\b(?:depuis|since|desde|line with|conformement a|pursuant to)\b|منذ|طبقا ل")
_OF_A_YEAR = re.compile(r"[^.,;:،\n]{0,30}\b(?:19|20)\d\d\b")
_THAT_OF = re.compile(
    r"(?:^|[.!?»”\"\n]\s?)(?:celui|celle|that|el|la|those) (?:du |de la |de l'|d'|de |del |of )(?:the )?$"
)
_OPENS = 5
"""A space, and an article."""
_ARTICLE = re.compile(r"(?:The|His|Her|Its|Le|La|Les|L['’]|Son|Sa|El|Los|Las|Su)\b")
_ASKED_AR = re.compile(r"(?<![\u0621-\u064a])[وف]?سيل(?:ت)?\s(?:السيد |معالي |الدكتور )?$")
_THAT = re.compile(r"\s(?:(?:[a-z]+ ){0,3}?)(?:que\b|qu'|that\b)")
_WHO = re.compile(r",?\s(?:qui|who|quien|whose|que|(?:selon|d'apres) (?:lequel|laquelle)|segun quien|segun el cual)\b")
_OF_ITS_OWN = re.compile(r"\b(?:que|that)\b|\bqu'|(?<![\u0621-\u064a])ب?ان(?:ه|ها)?(?![\u0621-\u064a])")
_NEXT = 28
_ITS_OWN = re.compile(
    r"[^.;:«»“”\"]{0,50}\b(?:le sien|la sienne|la suya|el suyo|its own|son propre|sa propre|su propi[oa])\b"
    r"|[^.؛:«»“”\"]{0,40}(?<![\u0621-\u064a])(?:بيانها|بيانا مماثلا|بيانا من جانبها)(?![\u0621-\u064a])"
)
_ONE = frozenset({Role.PERSON, Role.OFFICE, Role.BARE})
_HAD = re.compile(
    r"(?:,[^,.;:]{2,60},| (?:como|and|y|et|ni|nor) [^,.;:]{3,60}?)?"
    r" (?:(?:se|lo|la|les?|ya|also|already|both|en|y|lui|tambien) )*(?:had|habian?|avai(?:en)?t|s'etait)\b"
)
_FORMER = r"(?:predecessor|predecesora?|predecesseure?)"
_FORMER_BEFORE = re.compile(rf"\b{_FORMER},? (?:(?:m|mme|mr|ms)\.? )?$")
_FORMER_BEHIND = re.compile(rf", (?:[\w'’-]+ ){{0,4}}{_FORMER}\b")


class Memory:
    """Keeps the running state of a text up to date."""

    def __init__(self, reading: Reading, subjects: Descriptions, running: Running) -> None:
        self._reading = reading
        self._subjects = subjects
        self._running = running
        self._floor = Floor(reading, subjects, running)

    def remember(
        self, agents: list[Agent], anchors: list[re.Match[str]], said: list[Agent], language: str, sentence: Sentence
    ) -> None:
        """Take note of a sentence: `said` are those who spoke its quotations."""
        running = self._running
        before = running.last_person()
        running.name(agents)
        running.taken = self._taken_up(agents)
        opens = agents[0] if agents and agents[0].start - sentence.start <= _OPENS else None
        running.text = opens if opens and opens.role is Role.TEXT else None
        running.state = state_after(self._reading, opens, agents, sentence, running.state)
        self._remember_issuer(agents, sentence)
        if said:
            running.speaker = said[-1]
            if said[-1].role is Role.PERSON:
                running.person = said[-1]
            if teller := self._teller(agents, anchors, said[-1], before, language, sentence):
                running.speaker = running.person = teller
            if other := self._meanwhile(agents, sentence) or kept_floor(self._reading, before, anchors, sentence):
                running.speaker = running.person = other
        else:
            subject = self._closing(agents, anchors, sentence) or self._topic(agents, anchors, language, sentence)
            subject = self._stranger(agents, anchors, language, sentence) or subject
            somebody = self._somebody(agents, sentence)
            told = self._according(agents, language, sentence) or self._other_house(agents, anchors)
            if teller := told or somebody or self._house_opens(opens, sentence, subject):
                running.speaker = teller  # "In the corridor a nurse shook her head."
            elif subject:
                running.speaker = running.person = subject
            elif anchors and (unnamed := self._unnamed(agents, anchors, sentence)):
                running.speaker = unnamed
            elif agents and agents[0].unnamed and agents[0].start - sentence.start < _OPENS:
                running.speaker = agents[0]  # "A senior official played down the gap."
        if running.person is None:
            running.person = next((a for a in agents if a.role is Role.PERSON and not a.spokesperson), None)

    def _somebody(self, agents: list[Agent], sentence: Sentence) -> Agent | None:
        """Return the unnamed one a sentence is about; a name in apposition leaves nobody unnamed."""
        found = unnamed_subject(self._reading, sentence.start, sentence.end)
        named = found and any(told_by_name(self._reading, found, agent) for agent in agents)
        return None if named else found

    def _house_opens(self, opens: Agent | None, sentence: Sentence, subject: Agent | None) -> Agent | None:
        """Return the house a Spanish sentence is about: "La Cancillería tardó un día en reaccionar. … habló de «…»"."""
        house = opens if opens and opens.role is Role.INSTITUTION and subject is None else None
        spanish = self._reading.language_at(sentence.start) == "es"
        return house if house and spanish and not self._subjects.is_object(house, sentence) else None

    def _taken_up(self, agents: list[Agent]) -> Agent | None:
        """Return whom the last noun of a sentence means: « avant de céder la parole à son hôte »."""
        noun = agents[-1] if agents and agents[-1].role in {Role.BARE, Role.OFFICE} else None
        found = self._subjects.resolved(noun) if noun else None
        return found if found and found.role is Role.PERSON and not found.spokesperson else None

    def _teller(
        self,
        agents: list[Agent],
        anchors: list[re.Match[str]],
        said: Agent,
        before: Agent | None,
        language: str,
        sentence: Sentence,
    ) -> Agent | None:
        """Return who tells what another said, and goes on: "X explained that Y had asked for “time”".

        `before` had the floor before the sentence: Spanish leaves out a subject that stays the same.
        """
        if not anchors or said.role is not Role.PERSON or language == "ar":
            return None
        start = sentence.start + (self._reading.folded[sentence.start] == " ")
        marker = according_pattern(language).match(self._reading.folded, start, anchors[0].start())
        opening = anchors[0].end() if marker else start
        verbs = [anchor for anchor in anchors if anchor.end() <= said.start] or anchors[:1]
        that = next((v for v in verbs if _THAT.match(self._reading.folded, v.end(), sentence.end)), None)
        recalled = that is None and marker is None and self._only_recalled(said, sentence)
        verb = verbs[0] if recalled else that
        if verb is None and not marker:
            return None
        until = Quote(sentence.end, sentence.end, sentence.end, sentence.end)
        near = next((a for a in agents if marker and opening <= a.start < opening + _NEXT), None)
        teller = near or (self._subjects.of(verb, agents, sentence, until, language) if verb else None)
        if recalled and (teller is None or teller.end > said.start):
            led = self._leads(agents, said, sentence)
            return led or (before if before and key_of(before) != key_of(said) else None)
        found = self._subjects.resolved(teller) if teller and teller.role in _ONE else None
        other = found and found.role is Role.PERSON and key_of(found) != key_of(said)
        return found if other and teller and said.start > teller.start else None

    def _leads(self, agents: list[Agent], said: Agent, sentence: Sentence) -> Agent | None:
        """Return the one a sentence is about that only recalls what another had said: "Motegi fue preguntado por …"."""
        ahead = [a for a in agents if a.end <= said.start and a.role in _ONE]
        able = (self._subjects.resolved(a) for a in ahead if not self._subjects.is_object(a, sentence))
        return next((a for a in able if a and a.role is Role.PERSON and key_of(a) != key_of(said)), None)

    def _only_recalled(self, said: Agent, sentence: Sentence) -> bool:
        """Tell whether one whom a clause refers to is no more than an object: "recalled Mr X, who had said"."""
        return bool(_WHO.match(self._reading.folded, said.end)) and self._subjects.is_object(said, sentence)

    def _other_house(self, agents: list[Agent], anchors: list[re.Match[str]]) -> Agent | None:
        """Return the institution that tells a sentence after another one spoke: ", the Brazilian presidency said."."""
        last = self._running.speaker
        if last is None or last.role is not Role.INSTITUTION or not anchors:
            return None
        verb = anchors[-1]
        beside = (
            a for a in agents if a.end in range(verb.start() - 2, verb.start()) or 0 < a.start - verb.end() < _OPENS
        )
        return next((a for a in beside if a.role is Role.INSTITUTION), None)

    def _according(self, agents: list[Agent], language: str, sentence: Sentence) -> Agent | None:
        """Return the one by whom a sentence without quotations is told: "According to a diplomat, …", "Para X, …"."""
        folded, start = self._reading.folded, sentence.start + (self._reading.folded[sentence.start] == " ")
        told = according_pattern(language).match(folded, start, sentence.end)
        marker = told or FOR.match(folded, start)
        first = next((a for a in agents if marker and marker.end() <= a.start < marker.end() + _OPENS), None)
        first = first if first and (told or folded.startswith(",", first.end)) else None
        return first if first and (first.unnamed or (first.role is Role.PERSON and first.named)) else None

    def _stranger(
        self, agents: list[Agent], anchors: list[re.Match[str]], language: str, sentence: Sentence
    ) -> Agent | None:
        """Return one the text names in no other place, whom a sentence without quotations makes its speaker.

        "Guy Saint-Jacques, a former ambassador, said …": whoever spoke before does not go on.
        """
        if not anchors or language not in LANGUAGES:
            return None
        verb = anchors[0].start()
        if any(a.start < sentence.start + _OPENS + 2 for a in agents):
            return None
        found = stranger_before(self._reading, sentence.start, verb)
        if found is None or found.role is not Role.PERSON or " " not in found.name or _ARTICLE.match(found.name):
            return None
        return None if self._running.company.by_part_of_name(f" {found.name}") else found

    def _meanwhile(self, agents: list[Agent], sentence: Sentence) -> Agent | None:
        """Return the subject of the clause that ends a sentence: "…, while Kihara pitched for …"."""
        if not agents or agents[-1].start < sentence.start:
            return None
        for agent in reversed(agents):
            if agent.role is Role.PERSON and _WHILE.search(self._reading.folded, max(0, agent.start - 40), agent.start):
                quotes = self._reading.quotes
                at = bisect_left(quotes, agent.start, key=lambda quote: quote.outer_start)
                return None if at < len(quotes) and quotes[at].outer_start < sentence.end else agent
        return None

    def _remember_issuer(self, agents: list[Agent], sentence: Sentence) -> None:
        """Note whose statement a sentence speaks of; a ministry named in passing never displaces it."""
        running = self._running
        for agent in agents:
            if agent.role is Role.TEXT and is_paper(self._reading.folded, agent):
                running.paper = agent
            elif agent.role is Role.TEXT and agent.pair and not self._in_passing(agent) and running.pair():
                running.issuer, running.sure = agent, True
            elif agent.role is Role.TEXT:
                issuer = self._subjects.own_issuer(agent) or self._own_office(agents)
                running.issuer, running.sure = (issuer, True) if issuer else (running.issuer, running.sure)
            elif agent.role is Role.INSTITUTION and (self._stands_for_text(agent) or self._publishes_own(agent)):
                running.issuer, running.sure = agent, True  # « Celui d'Affaires mondiales Canada tient en … »
            elif (agent.role is Role.INSTITUTION and not running.sure) or (
                agent.role is Role.ANONYMOUS
                and not running.issuer
                and SOURCE.search(self._reading.folded, agent.start, agent.end)
            ):
                running.issuer = agent
        if side := self._side_told_by(agents, sentence):
            running.issuer, running.sure = side, True
        houses = [agent.house for agent in agents if agent.house and agent.spokesperson]
        if houses and not running.sure and any(agent.role is Role.TEXT for agent in agents):
            running.issuer = houses[-1]

    def _side_told_by(self, agents: list[Agent], sentence: Sentence) -> Agent | None:
        """Return the side whose account a sentence opens with, "Según Argel, …": "the text" is its text next."""
        start = sentence.start + (self._reading.folded[sentence.start] == " ")
        marker = according_pattern(self._reading.language_at(start)).match(self._reading.folded, start, sentence.end)
        first = next((a for a in agents if marker and marker.end() <= a.start < marker.end() + _OPENS), None)
        apart = first and self._reading.folded[first.end : first.end + 1] in {",", "،"}
        return first if first and apart and first.role is Role.COUNTRY else None

    def _own_office(self, agents: list[Agent]) -> Agent | None:
        """Return the office of the one spoken of, where it puts a text out: « son cabinet dans un compte rendu »."""
        offices = map(self._subjects.resolved, (agent for agent in agents if agent.unnamed))
        return next((office for office in offices if office and office.role is Role.INSTITUTION), None)

    def _stands_for_text(self, agent: Agent) -> bool:
        return bool(_THAT_OF.search(self._reading.folded, max(0, agent.start - 16), agent.start))

    def _publishes_own(self, agent: Agent) -> bool:
        """Tell whether a house puts out a text beside the other side's: « Le Quai d'Orsay a diffusé le sien »."""
        return bool(_ITS_OWN.match(self._reading.folded, agent.end))

    def _in_passing(self, agent: Agent) -> bool:
        """Tell whether a document is another one than the text reports: "the joint declaration of 2022"."""
        folded = self._reading.folded
        before = folded[max(0, agent.start - 40) : agent.start]
        return bool(_OF_BEFORE.search(before) or _OF_A_YEAR.match(folded, agent.end))

    def _closing(self, agents: list[Agent], anchors: list[re.Match[str]], sentence: Sentence) -> Agent | None:
        """Return who tells the whole sentence in the clause that closes it: "…, a précisé le porte-parole, X."."""
        if not anchors or not TAIL_OPENS.search(self._reading.folded[sentence.start : anchors[-1].start()]):
            return None
        verb = anchors[-1]
        after = [a for a in agents if verb.end() <= a.start < verb.end() + 100]
        told = [a for a in after if not self._subjects.is_object(a, sentence)]
        if told and _OF_ITS_OWN.search(self._reading.folded, verb.end(), told[0].start):
            return None  # « M. X, de passage, a dit que Y »: Y has a clause of his own
        found = self._subjects.resolved(told[0]) if told else None
        return found if found and found.role is Role.PERSON else None

    def _unnamed(self, agents: list[Agent], anchors: list[re.Match[str]], sentence: Sentence) -> Agent | None:
        """Return the source or the pair that a sentence without quotations makes its speaker."""
        able = [a for a in agents if not self._subjects.is_object(a, sentence) and a.role is not Role.COUNTRY]
        first = next((a for a in able if abs(a.start - anchors[0].end()) < 60 or a.end <= anchors[-1].start()), None)
        return first if first and first.role is Role.ANONYMOUS else None

    def _may_go_on(self, found: Agent, agent: Agent, start: int) -> bool:
        """Tell whether the subject of a sentence is one who speaks on; an office of nobody known ends whoever spoke."""
        if found.role in {Role.ANONYMOUS, Role.INSTITUTION}:
            return agent.role in {Role.OFFICE, Role.BARE}  # "A spokesperson for the union said the ban had cost jobs."
        return found.role is Role.PERSON or self._opens_unknown(found, agent, start)

    def _opens_unknown(self, found: Agent, agent: Agent, start: int) -> bool:
        """Tell whether a sentence opens with an office of a country that nobody is known to hold."""
        opens = agent.start - start <= _OPENS
        return found.role is Role.OFFICE and bool(found.country) and opens

    def _asked(self, agents: list[Agent]) -> Agent | None:
        """Return whom an Arabic sentence says was asked: سئل الصفدي."""
        folded = self._reading.folded
        asked = (a for a in agents if a.role in _ONE and _ASKED_AR.search(folded, max(0, a.start - 25), a.start))
        return next(filter(None, map(self._subjects.resolved, asked)), None)

    def _acts(self, agents: list[Agent], sentence: Sentence) -> Agent | None:
        """Return whom an Arabic clause without a verb of saying opens with, behind its verb: ذهبت المنقوش أبعد."""
        for agent in agents[:_FIRST]:
            before = self._reading.folded[max(sentence.start, agent.start - 40) : agent.start]
            if agent.role not in _ONE or not CLAUSE_VERB.search(before.lstrip()):
                continue
            found = None if self._subjects.is_object(agent, sentence) else self._subjects.resolved(agent)
            if found and found.role is Role.PERSON and not self._running.only_by_tenure(found):
                return found
        opened = _OPENED_AR.match(self._reading.folded, sentence.start, sentence.end)
        return self._running.company.with_name(opened["name"]) if opened else None

    def _topic(
        self, agents: list[Agent], anchors: list[re.Match[str]], language: str, sentence: Sentence
    ) -> Agent | None:
        """Return the person a sentence without quotations is about: who goes on speaking after it."""
        if not anchors and language == "ar":
            return self._asked(agents) or self._acts(agents, sentence)
        if language != "ar" and (given := self._floor.given(agents, sentence)):
            return given
        until = anchors[-1].start() if anchors and anchors[-1].start() - sentence.start > _OPENS else None
        if until and language != "ar":  # « Reçu par Y, X a réclamé »
            ahead = [a for a in agents if a.start < until and not self._subjects.is_object(a, sentence)]
            agents = ahead if any(a.role in _ONE for a in ahead) else agents
        for agent in agents:
            late = until is not None and agent.start >= until and language != "ar"
            if late or agent.role not in _ONE or self._running.only_by_tenure(agent) or self._former(agent):
                continue
            if (until is None or language == "fr") and self._subjects.is_object(agent, sentence):
                continue
            later = agent.counterpart and agent.start - sentence.start > _OPENS + 4
            if later and until is None:
                continue  # « La phrase est de X, qui recevait son homologue »
            found = self._subjects.resolved(agent)
            if found and self._told_in_passing(found, sentence):
                return None  # "Both Zelensky and Merz had said so the day before."
            found = found.members[0] if found and found.members else found
            if found and self._may_go_on(found, agent, sentence.start):
                return found
        return None

    def _former(self, agent: Agent) -> bool:
        """Tell whether somebody is named only as another one's predecessor."""
        folded = self._reading.folded
        before = _FORMER_BEFORE.search(folded, max(0, agent.start - 24), agent.start)
        return bool(before or _FORMER_BEHIND.match(folded, agent.end))

    def _told_in_passing(self, found: Agent, sentence: Sentence) -> bool:
        """Tell whether a paragraph ends on what others had done before, while one of the two who met has the floor."""
        sides = self._running.sides or frozenset(map(key_of, self._running.company.pair()))
        last = self._running.last_person()
        if sentence.end < sentence.paragraph.end or last is None or key_of(last) not in sides:
            return False
        keys = {key_of(member) for member in found.members or (found,)}
        return keys.isdisjoint(sides) and bool(_HAD.match(self._reading.folded, found.end, sentence.end))
