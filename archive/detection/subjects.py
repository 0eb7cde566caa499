"""Who is the subject of an attribution verb, and whom a bare noun stands for."""

import re
from bisect import bisect_left
from itertools import pairwise

from archive.detection.agent import Agent, Role
from archive.detection.arabic_subjects import ArabicSubjects, oblique
from archive.detection.cast import GENITIVE
from archive.detection.clauses import ENGLISH_ARTICLE, OBJECT, PASSIVE, PRONOUN_BEFORE, verb_pattern
from archive.detection.genders import Gender
from archive.detection.participles import does_beside, goes_on, of_main_clause
from archive.detection.quote_marks import Quote
from archive.detection.reading import Reading, Sentence
from archive.detection.relatives import WHO_SAYS, author_in_which, goes_on_in_relative
from archive.detection.running import Running
from archive.detection.set_apart import Aside, aside_of, in_reach, interrupts, said_there, subject_within, tells_aside

_WITHIN = re.compile(
    r"(?:\bdans|\bin|\ben|\blors d'|(?<![\u0621-\u064a])في)\s?(?:une?|la|le|cette|a|an|the|el|una|un|its|his|her"
    r"|their|son|sa|su)?\s?(?:(?:own|bref|breve|brief|short|terse|propre|propio|propia|separate|longue?)\s)?$"
)
_OWNS = re.compile(r"['’]s? (?:[a-z]+ )?(?:office|ministry|spokes\w+|team)\b")
_WHICH = re.compile(r"(?: [a-z]{4,})?,? (?:que|qui|which|that|lequel) (?:(?:se|le|la|lo|a|ha|has|y|ne|n') ?){0,2}")
_IS_READ = frozenset({"se lee", "lit-on", "peut-on lire", "reza"})
"""Verbs of what a text says, without a subject."""
_AND_THEN = re.compile(r"\s(?:y|e|et|and)\s(?:(?:a|ha|has|had|avait|tambien|aussi|also|en|lui|le|les) ){0,2}")
_NAME_BEFORE = re.compile(
    r"(?P<name>[A-ZÀ-Þ][\w’'-]+(?: (?:(?:de|del|la|ben|bin|al|el|van|von) )?[A-ZÀ-Þ][\w’'-]+){1,3})$"
)
_ADVERBIAL = re.compile(
    r"(?:noting|with|after|before|while|during|as|on|at|in|speaking|apres|lors|devant|tras|durante|ante)\b"
)
"""What opens a clause ahead of the subject: who stands in it is not the one who speaks."""
_CITED = re.compile(r"\b(?:quot(?:ed|es|ing)|cit(?:ed|es|ing)) (?:him|her|them) as\b|\b(?:le|la|lui) cit(?:ant|e)\b")
_COURTESY = re.compile(r"\s(?:the |mr\.? |ms\.? |m\. |mme |le |la |el )?")
TAKES_OBJECT = re.compile(
    r"t(?:ell|old)|thank|urg|remind|reassur|quot|cit|prais|salu|remerci|felicit|appel|exhort|call"
)
"""Verbs whose next noun is whom they address, not who speaks."""
VOICE = re.compile(
    r",\s(?:par la voix d|par la bouche d|por boca d|en voz d|a traves d|through (?:its|his|her)\b|in the words of)"
)
_ADDRESSES = re.compile(r"t(?:ell|old)|thank|urg|remind|reassur|prais|call|warn|ask|invit|accus|press")
_PARTICIPLE = re.compile(r"[a-z]+(?:ing|ant)\b")
_RELATIVE = re.compile(r",\s(?:qui|dont|que|ou|who|whose|which|whom|quien|que|cuyo)\s")
_WHAT = re.compile(r"\b(?:ce qu(?:e |')|lo que |what )(?:the |l[ae]s? |l'|el |los |ses |sus |his |her )?$")
_TO_WHOM = re.compile(
    r",?\s(?:al que|a la que|a quien|con quien|con el que|a qui|a laquelle|auquel|avec qui|avec lequel|avec laquelle"
    r"|to whom|with whom|whom)\b"
)
"""A relative in which somebody else is the subject: "Steve Witkoff, al que trasladó"."""
_ARTICLES = re.compile(r"(?:(?:le|la|l'|les|the|el|los|las|m\.|mme|mr\.?)\s?)*")
_AND_ANOTHER = re.compile(
    r"\b(?:between|entre|with|con|avec|a|à|of|de|from|to)\s(?:(?:the|la|le|les|el|los) |l['’])?"
    r"(?:[A-ZÀ-Þ][\w.’'-]*,? (?:of )?){1,4}(?:and|y|e|et) (?:(?:the|la|le|les|el|los) |l['’])?(?:[A-Z]\w+ )*(?:of )?$"
)
"""What stands before the second of two that a preposition governs."""
_OF_BOTH = re.compile(r"(?:des|aux|de los|de las)\s")
QUESTIONED = re.compile(
    r"\W{0,3}(?:when |pressed |quand on lui )?(?:asked|questioned|pressed|quizzed|interrogee?|interpellee?|relancee?"
    r"|pressee?|questionnee?|sondee?|sollicitee?|preguntad[oa]|a un[e]? (?:journaliste|reporter|question))"
)
"""What opens a sentence about one who was asked: whoever else stands in it is not "he"."""
_HIS_OPENS = re.compile(r"\W*(?:son|sa|ses|leur|leurs|his|her|its|their|su|sus)\s")
_THAT_HIS = re.compile(
    r"(?:\b(?:que|that)|[,;] (?:mais|pero|but))\s(?:son|sa|his|her|their|su|leur)\s(?:homologue(?: [a-z]+)?,? ?)?$"
)
_HIS_LONGEST = 9
_TEXT_AS = {"fr": "il", "en": "it", "es": "-"}
"""The pronoun that takes up a statement."""
_OWNER_OF = re.compile(r"['’]s\s[a-z«“\"]")
"""What makes somebody the owner of what is told of: "Manalo welcomed Tokyo's offer, saying it came “…”"."""
_JOINED_BY = re.compile(r"\b(?:[a-z]+(?:ant|ing|ando|iendo)|uni(?:t|ssent)|lie(?:nt)?|unen|bind|link)\s(?:a )?$")
_PEOPLE = frozenset({Role.PERSON, Role.OFFICE, Role.BARE})
_OWNERS = frozenset({Role.PERSON, Role.COUNTRY})
_COORDINATED = re.compile(
    r"\s(?:y|e|et|and)\s(?:(?:a|ha|has|had|also|le|les|lui|leur|se|en|tambien|aussi|then|avait|habia)\s|[ls]')*"
)
"""What joins a verb to an earlier one, past the object of that."""
_TO_SAY = re.compile(r"\W*(?:et|puis|avant) (?:de |d')")
"""What opens a French sentence with an infinitive that goes on telling: « Et de préciser que … »."""
_AFTER_COMMA = re.compile(r",\s(?:the |mr\.? |ms\.? |m\. |mme |le |la |el )?$")
_NOUNS = frozenset({Role.OFFICE, Role.BARE})
_APPOSED = re.compile(r",\s(?:(?:the|l[ae]|l'|el|su|son|sa|his|her|an?|une?|una)\s?)?(?:(?:form|anci|antigu)[a-z]+ )?")
_COMMA = re.compile(r"(?:\s[a-z]+)?(?:\s(?:to|in|at|of|en|de|du|a|aupres d[eu])\s[^,.;:«“\"]{2,22})?,")
_A_NOUN = re.compile(r"(?:an?|une?|una)\s")
_ITS_COMPLEMENT = re.compile(r"(?:\s(?:de|del|du|d'|des|of|by|turned)\s?[a-z' -]{2,30})?,")
_PRONOUNS: dict[str, Gender] = {"elle": "f", "elles": "f", "she": "f", "ella": "f", "il": "m", "he": "m"}


class Subjects:
    """Finds subjects among the agents of a text."""

    def __init__(self, reading: Reading, agents: list[Agent], running: Running) -> None:
        self._reading = reading
        self._agents = agents
        self._running = running
        self._arabic = ArabicSubjects(reading, running)

    def of(
        self, anchor: re.Match[str], agents: list[Agent], sentence: Sentence, quote: Quote, language: str
    ) -> Agent | None:
        """Return the subject of a verb before a quotation."""
        after = [a for a in agents if a.start >= anchor.end() - 1 and a.end <= quote.outer_start]
        before = [a for a in agents if a.end <= anchor.start() + 1]
        if language == "ar":
            return self._arabic.of(anchor, after, before, sentence)
        passive = next((a for a in after if PASSIVE.search(self._reading.folded[anchor.end() : a.start])), None)
        if passive and passive.start - anchor.end() < 30 and not (before and self._names_a_thing(anchor, passive)):
            return passive
        if anchor.group() in _IS_READ:
            return self._running.institution() or self._running.issuer
        if language == "fr" and _TO_SAY.fullmatch(self._reading.folded, sentence.start, anchor.start()):
            return self._running.last_speaker()
        aside = aside_of(self._reading, anchor, sentence.start, quote.outer_start)
        if aside and (told := self._in_aside(anchor, aside, before, after, sentence)):
            return told
        nearby = max(sentence.start, anchor.start() - 60)
        pronouns = PRONOUN_BEFORE.finditer(self._reading.folded, nearby, anchor.start())
        if pronoun := next((m for m in pronouns if m.end() == anchor.start()), None):
            return self._pronoun(pronoun["word"], pronoun.span(), [a for a in before if a.end <= pronoun.start()])
        if referred := self._of_relative(anchor, before, sentence):
            return referred
        if before and _PARTICIPLE.match(anchor.group()) and 0 <= anchor.start() - before[-1].end <= 1:
            return before[-1]  # "with Wang calling for"
        if cited := self._cited(anchor, before, sentence):
            return cited
        return self._before_verb(anchor, before, sentence, language)

    def _of_relative(self, anchor: re.Match[str], before: list[Agent], sentence: Sentence) -> Agent | None:
        """Return whom a relative clause with the verb refers to."""
        relative = WHO_SAYS.search(self._reading.folded, max(sentence.start, anchor.start() - 80), anchor.start())
        if (
            before
            and relative
            and before[-1].end == relative.start()
            and (before[-1].role is not Role.COUNTRY or self._reading.language_at(anchor.start()) == "fr")
        ):
            return before[-1]  # « partagée par son hôte, qui a parlé de »
        if one := goes_on_in_relative(self._reading, before, anchor.start()):
            return one
        text = before[-1] if before and before[-1].role is Role.TEXT else None
        if text and _WHICH.fullmatch(self._reading.folded, text.end, anchor.start()):
            return text  # « dans la note espagnole, qui se borne à »
        if relative and (stranger := _NAME_BEFORE.search(self._reading.text, sentence.start, relative.start())):
            known = self._running.company.by_part_of_name(f" {stranger['name']}")
            return known or Agent(*stranger.span("name"), Role.PERSON, name=stranger["name"], named=True)
        return None

    def _in_aside(
        self, anchor: re.Match[str], aside: Aside, before: list[Agent], after: list[Agent], sentence: Sentence
    ) -> Agent | None:
        """Return the subject of a clause set apart: whoever stands right before it is the subject of another verb."""
        within = subject_within(self._reading, anchor, aside, after)
        if within and not TAKES_OBJECT.match(anchor.group()):
            return within
        if aside.pronoun:
            ahead = [a for a in before if a.end < aside.start]
            return self._pronoun(aside.pronoun, (aside.start, anchor.end()), ahead)
        dropped = self._reading.language_at(anchor.start()) == "es" and interrupts(self._reading, aside, sentence.start)
        if not dropped:
            return None
        led = [a for a in before if a.role in _PEOPLE and ": " in self._reading.folded[a.end : aside.start]]
        led = [a for a in led if not self.is_object(a, sentence)]
        return led[-1] if led else self._running.last_speaker()  # "El ministro lo niega: la conversación, asegura, …"

    def _before_verb(
        self, anchor: re.Match[str], before: list[Agent], sentence: Sentence, language: str
    ) -> Agent | None:
        """Return the last agent before a verb that nothing keeps from being its subject."""
        there = said_there(self._reading, anchor, before, sentence.start) if language == "es" else None
        if voice := there or self._by_voice(anchor, before, sentence):
            return voice
        able = [agent for agent in before if not self.is_object(agent, sentence)]
        able = [agent for agent in able if not self._in_relative(agent, anchor, sentence)] or able
        if len(able) > 1 and _COORDINATED.fullmatch(self._reading.folded, able[-1].end, anchor.start()):
            able.pop()  # "reafirmó su adhesión al principio de una sola China y apuntó que"
        aside = len(able) > 1 and language == "en" and tells_aside(self._reading, able[-1], anchor.start())
        if aside or does_beside(self._reading, able, anchor.start()):
            able.pop()  # "Saar, his office said, had answered", "Escobar, echoing Borrell, insisted"
        noted = {other for one, other in pairwise(able) if self._explains(one, other)}
        able = [a for a in able if a not in noted]  # "Albares, su anfitrión, elogió": one person
        able = [agent for agent in able if not _TO_WHOM.match(self._reading.folded, agent.end, anchor.start())] or able
        opening = self._reading.folded[sentence.start : anchor.start()]
        if _ADVERBIAL.match(opening) and len(able) > 1:
            able = [a for a in able if "," in self._reading.folded[sentence.start : a.start]] or able
        if len(able) > 1 and goes_on(self._reading, anchor):
            return of_main_clause(self._reading, able, sentence.start)
        if len(able) > 1 and anchor.group() != "saying" and self._follows_verb(able[-1], language):
            able.pop()  # "a félicité son homologue et lui a assuré"
        if able and language == "en" and self._only_object(able[-1], anchor, sentence):
            able.pop()  # "a rights group urged her to act, calling …"
        if (
            len(able) > 1
            and able[-1].role is Role.COUNTRY
            and _AND_THEN.fullmatch(self._reading.folded, able[-1].end, anchor.start())
        ):
            able.pop()  # "defendió el principio de una sola China y pidió"
        persons = in_reach(self._reading, able, anchor.start(), sentence.start)
        return persons[-1] if persons else None

    def _cited(self, anchor: re.Match[str], before: list[Agent], sentence: Sentence) -> Agent | None:
        """Read "recalling a talk with President X, he quoted him as saying": the words are the other one's."""
        if not _CITED.search(self._reading.folded, max(sentence.start, anchor.start() - 40), anchor.end()):
            return None
        people = [a for a in before if a.role is Role.PERSON]
        objects = [a for a in people if self.is_object(a, sentence)]
        owners = [a for a in people if _OWNS.match(self._reading.folded, a.end)]
        return next(iter([*objects[-1:], *owners[-1:]]), None)  # "Zelensky's office quoted him as telling"

    def _explains(self, name: Agent, noun: Agent) -> bool:
        """Tell whether a noun set off by commas says what the one named before it is."""
        folded = self._reading.folded
        known = name.role is Role.PERSON and name.named
        if noun.named or not (known or (name.role is Role.BARE and name.country)):
            return False
        if noun.unnamed and _A_NOUN.match(folded, noun.start):  # « Mme X, une diplomate de carrière, »
            behind = _ITS_COMPLEMENT.match(folded, noun.end)
            return bool(_APPOSED.fullmatch(folded, name.end, noun.start) and behind)
        return noun.role in _NOUNS and bool(
            _APPOSED.fullmatch(folded, name.end, noun.start) and _COMMA.match(folded, noun.end, noun.end + 45)
        )

    def _names_a_thing(self, anchor: re.Match[str], agent: Agent) -> bool:
        """Tell whether the verb has an object of its own before "by": "said a visit by Attaf"."""
        return bool(re.search(r"\b(?:a|the|une?|la|le|el)\s[a-z]", self._reading.folded[anchor.end() : agent.start]))

    def _in_relative(self, agent: Agent, anchor: re.Match[str], sentence: Sentence) -> bool:
        """Tell whether an agent stands in ", who accompanied the president," before the verb."""
        folded = self._reading.folded
        at = bisect_left(self._reading.quotes, agent.end, key=lambda quote: quote.outer_start)
        quoted = any(quote.outer_end <= anchor.start() for quote in self._reading.quotes[at : at + 1])
        if quoted and _WHAT.search(folded, max(sentence.start, agent.start - 24), agent.start):
            return True  # « M. X, dans ce que Moscou appelle « … », voit »
        opened = list(_RELATIVE.finditer(folded, max(sentence.start, agent.start - 90), agent.start))
        if not opened or _ARTICLES.fullmatch(folded, opened[-1].end(), agent.start):
            return False  # « …, que le secrétaire d'État, X, jugeait »: subject of the relative itself
        return "," not in folded[opened[-1].end() : agent.start] and "," in folded[agent.end : anchor.start()]

    def _by_voice(self, anchor: re.Match[str], before: list[Agent], sentence: Sentence) -> Agent | None:
        """Return whom « Alger, par la voix de son ministre » lets speak: the one named, else the minister."""
        voice = VOICE.search(self._reading.folded, sentence.start, anchor.start())
        named = [a for a in before if voice and a.start >= voice.end() and a.role is not Role.COUNTRY]
        sides = [a for a in before if voice and a.end <= voice.start() + 1 and a.role is Role.COUNTRY]
        if named or not sides:
            return named[-1] if named else None
        member = self._running.company.of_country(sides[-1].country, "minister", None)
        return member.agent if member else None

    def _only_object(self, agent: Agent, anchor: re.Match[str], sentence: Sentence) -> bool:
        """Tell whether an agent is whom the main verb of a sentence addresses, its subject being nobody known."""
        verbs = verb_pattern("en").finditer(self._reading.folded, sentence.start, agent.start)
        addressed = (m for m in verbs if _ADDRESSES.match(m.group()) and agent.start - m.end() in range(1, 6))
        return any(addressed) and agent.end <= anchor.start()

    def _follows_verb(self, agent: Agent, language: str) -> bool:
        before = self._reading.folded[max(0, agent.start - 30) : agent.start]
        return any(
            re.fullmatch(r"\s(?:le |la |el |the )?", before[m.end() :]) for m in verb_pattern(language).finditer(before)
        )

    def _pronoun(self, word: str, span: tuple[int, int], before: list[Agent]) -> Agent | None:
        sides = [agent for agent in before if agent.role in {Role.COUNTRY, Role.INSTITUTION, Role.ANONYMOUS}]
        told = (
            sides[-1] if word == "on" and sides else None
        )  # « Côté brésilien, on se félicite », « À Paris, on invoque »
        if told or (told := author_in_which(self._reading, before, span[0])):
            return told
        sentence = self._reading.sentence_at(span[0])
        people = [
            a for a in before if a.role in {Role.PERSON, Role.OFFICE} and sentence and not self.is_object(a, sentence)
        ]
        people = [a for a in people if not a.counterpart] or people  # "he thanked his guest for what he called"
        people = [a for a in people if self._running.known_as(a, _PRONOUNS.get(word, ""))] or people
        opening = self._reading.folded[sentence.start : sentence.start + 30] if sentence else ""
        before_last = self._reading.folded[sentence.start : people[-1].start] if sentence and people else ""
        same = bool(people and sentence) and self._stands_before(word, people[-1], people[-1].start - 160)
        if same and (before_it := self._before_pronoun(word, people)):
            return before_it  # "Castro had announced that she was sending her minister, Reina -- a sign, she wrote"
        if (
            people
            and not same
            and word in _PRONOUNS
            and (not QUESTIONED.match(opening) or _AFTER_COMMA.search(before_last))
            and not self._running.differs(people[-1], _PRONOUNS[word])
        ):
            return people[-1]  # "M. Barrot a animé un point de presse au cours duquel il a affirmé"
        if word in {"they", "ils", "elles"}:
            pairs = [a for a in before if a.role is Role.ANONYMOUS or a.members]
            return pairs[-1] if pairs else self._running.several(*span)
        if (text := self._running.text) and word == _TEXT_AS.get(self._reading.language_at(text.start), word):
            return text  # « Le communiqué est bref. Il dit que »
        institution = self._running.institution() if word in {"on", "it"} else None
        if word == "on" and (institution is None or institution.role is Role.TEXT):
            return Agent(*span, Role.ANONYMOUS)  # « on reconnaît que »: nobody in particular
        if institution:
            return institution
        if word == "it":
            return None
        if not people and (state := self._running.state_as(word)):
            return state  # « La France condamne … Elle exprime »
        return self._running.last_person(_PRONOUNS.get(word, "")) or Agent(*span, Role.BARE)

    def _before_pronoun(self, word: str, people: list[Agent]) -> Agent | None:
        """Return who stands ahead of the first of several pronouns in a sentence: all of them mean one person."""
        gender = _PRONOUNS.get(word, "")
        ahead = [a for a in people[:-1] if not self._stands_before(word, a, a.start - 160)]
        able = [a for a in ahead if not self._running.differs(a, gender)]
        return able[-1] if able and word in _PRONOUNS else None

    def _stands_before(self, pronoun: str, agent: Agent, start: int) -> bool:
        """Tell whether a pronoun stands before somebody too: "he thanked Iwaya for what he called", one "he"."""
        sentence = self._reading.sentence_at(agent.start)
        start = max(start, sentence.start if sentence else 0)
        again = re.compile(rf"\b{pronoun}\b(?! (?:y a|est|faut|s'agit|fallait)\b)")
        found = again.finditer(self._reading.folded, start, agent.start)
        return any(not self._reading.in_quote(match.start()) for match in found)

    def is_object(self, agent: Agent, sentence: Sentence) -> bool:
        """Tell whether what stands before an agent keeps it from being the subject."""
        before = self._reading.folded[max(sentence.start, agent.start - 45) : agent.start]
        if agent.start - sentence.start < _HIS_LONGEST and _HIS_OPENS.fullmatch(before):
            return False  # "Son homologue italien a acquiescé."
        if agent.role in _OWNERS and _OWNER_OF.match(self._reading.folded, agent.end):
            return not _OWNS.match(self._reading.folded, agent.end)  # "Jaishankar's office was silent, but he …"
        if _THAT_HIS.search(before):
            return False  # « que son homologue turc, X, lui avait soufflé »
        if agent.pair and _OF_BOTH.match(self._reading.folded, agent.start) and agent.start > sentence.start + 3:
            return True  # "des deux délégations"
        if agent.pair and (_JOINED_BY.search(before) or oblique(self._reading.folded, agent)):
            return True  # « unissant les deux pays », البلدين
        if agent.role is Role.COUNTRY and self._joined_to_object(agent, sentence):
            return True  # "the talks between Iran and the United States"
        if agent.role is Role.TEXT and _WITHIN.search(before):
            return True  # "in a statement to the media, he …"
        return self.is_object_gap(before, self._reading.language_at(agent.start)) or bool(
            GENITIVE.search(before) and not before.endswith("'s ")
        )

    def _joined_to_object(self, agent: Agent, sentence: Sentence) -> bool:
        """Tell whether "and" joins a country to one that is an object."""
        return bool(_AND_ANOTHER.search(self._reading.text, max(sentence.start, agent.start - 80), agent.start))

    def is_object_gap(self, before: str, language: str) -> bool:
        """Tell whether these words make what follows them an object."""
        if language == "en":
            before = ENGLISH_ARTICLE.sub("", before)  # « à » folds to the English article
        return bool(OBJECT.search(before))
