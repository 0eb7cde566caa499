"""Who is the subject of an attribution verb, and whom a bare noun stands for."""

import re
from bisect import bisect_left
from dataclasses import replace

from archive.detection.agent import Agent, Role
from archive.detection.cast import GENITIVE
from archive.detection.clauses import ENGLISH_ARTICLE, OBJECT, PASSIVE, PRONOUN_BEFORE, verb_pattern
from archive.detection.genders import Gender
from archive.detection.quote_marks import Quote
from archive.detection.reading import Reading, Sentence
from archive.detection.running import Running
from archive.detection.verb_forms import continues

_THAT = re.compile(r"(?<![\u0621-\u064a])(?:ان|بان|انه|الي ان)(?![\u0621-\u064a])")
_THAT_BEFORE = re.compile(r"(?<![\u0621-\u064a])[وفب]?(?:ان|لكن|كلا)\s$")
_OPENING = 40
_LEADS = re.compile(
    r"(?:^|[،.:؛\n]\s?|(?<![\u0621-\u064a])(?:[وف]?كان|[وف]?كانت|ان|وان|بان|فان)\s)(?:السيد|السيده|الدكتور)?\s?$"
)
"""What stands before an Arabic subject that comes ahead of its verb."""
_WITHIN = re.compile(
    r"(?:\bdans|\bin|\ben|\blors d'|(?<![\u0621-\u064a])في)\s?(?:une?|la|le|cette|a|an|the|el|una|un)?\s?$"
)
_COURTESIES = re.compile(
    r"(?:\s(?:السيده?|الدكتوره?|السفيره?|الشيخ|الامير|معالي|سعاده|سمو|فخامه|جلاله|صاحب|السمو))+\s?$"
)
_WHO_SAYS = re.compile(
    r",\s(?:qui|who|quien|lequel|laquelle|el cual|la cual)\s"
    r"(?:(?:a|ont|avait|has|had|ha|also|y|en|lui|l[aeo]s?)\s){0,2}$"
)
_NAME_BEFORE = re.compile(
    r"(?P<name>[A-ZÀ-Þ][\w’'-]+(?: (?:(?:de|del|la|ben|bin|al|el|van|von) )?[A-ZÀ-Þ][\w’'-]+){1,3})$"
)
_EACH = re.compile(r"\sكل(?:ا)? من\s")
_THANKED = re.compile(r"[وف]?(?:شكر|هنا|هني|ابلغ|اخبر|اطلع|حث|طمان|دعا)ت?")
_OBJECT_FORM = re.compile(r"[وف]?نظير(?:يه|يها|ته|ه|ها)")
_PROCLITIC = re.compile(r"[وف]?(?:لل|[بكل](?=نظير|ضيف|زميل|مضيف|محاور|الوزير|المس[وي]ول|الرييس))")
"""What makes an Arabic description an object within its own word: بضيفه, للوزير."""
_RULED = re.compile(r"\s?(?:[،.]|\s(?:الي|علي|عن|ان|بان|ب|ل))")
"""What follows the object of such a verb: what it asks of, or thanks for."""
_COMPLEMENT = re.compile(r"\s(?:الي|عن|علي|باسم)\s")
"""What opens the complement of an Arabic verb: whoever follows is not its subject."""
_ADVERBIAL = re.compile(
    r"(?:noting|with|after|before|while|during|as|on|at|in|speaking|apres|lors|devant|tras|durante|ante)\b"
)
"""What opens a clause ahead of the subject: who stands in it is not the one who speaks."""
_CITED = re.compile(r"\b(?:quot(?:ed|es|ing)|cit(?:ed|es|ing)) (?:him|her|them) as\b|\b(?:le|la|lui) cit(?:ant|e)\b")
_SET_OFF = re.compile(r",\s(?:a |ont |ha |lui a |leur a )?$")
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
    r"\W{0,3}(?:when |pressed |quand on lui )?(?:asked|questioned|pressed|quizzed|interroge|relance|presse|questionne"
    r"|preguntad[oa]|a un[e]? (?:journaliste|reporter|question))"
)
"""What opens a sentence about one who was asked: whoever else stands in it is not "he"."""
_WHO = re.compile(r"[\s،]{1,3}و?(?:الذي|التي)\s(?:قد\s)?")
_WHOM = frozenset({Role.PERSON, Role.BARE, Role.OFFICE})
_ITS_OBJECT = re.compile(r"[وف]?(?:عد|وصف|اعتبر|سمي|اسما|عتبر)ت?(?:ه|ها)")
"""A verb whose object is whom "who" refers to: "the decision, which he called …"."""
_STANDS_IN = re.compile(r"و?(?:جاء|ورد)")
_HIS_OPENS = re.compile(r"\W*(?:son|sa|ses|leur|leurs|his|her|its|their|su|sus)\s")
_HIS_LONGEST = 9
_TEXT_AS = {"fr": "il", "en": "it", "es": "-"}
"""The pronoun that takes up a statement."""
_JOINED_BY = re.compile(r"\b(?:[a-z]+(?:ant|ing|ando|iendo)|uni(?:t|ssent)|lie(?:nt)?|unen|bind|link)\s(?:a )?$")
_OBLIQUE = re.compile(r"[وف]?(?:ال)[\u0621-\u064a]+ين")
_AS_FOR = re.compile(r"[\s«“\"]*[وف]?اما\s")
_ACCUSED = re.compile(r"[وف]?(?:اتهم|انتقد|هاجم|هدد|توعد|طالب|دعا|حث|ناشد|حذر|شكر|حمل|ادان)")
"""Verbs in the masculine, whose next country is whom they speak to or of: a country is feminine."""
_NAME_AR = re.compile(
    r"\s(?P<word>(?!ال|(?:وزير|رييس|سفير|نايب|مستشار|عضو|وكيل|مدير|امين|ملك|ولي|امير|شيخ|دوله|جلاله|سمو"
    r"|فخامه|معالي|سعاده|كاتب|مبعوث|موفد|ممثل|قايد)ه?(?![\u0621-\u064a]))[\u0621-\u064a]{3,})(?![\u0621-\u064a])"
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
        nearby = max(sentence.start, anchor.start() - 60)
        pronouns = PRONOUN_BEFORE.finditer(self._reading.folded, nearby, anchor.start())
        if pronoun := next((m for m in pronouns if m.end() == anchor.start()), None):
            return self._pronoun(pronoun, [a for a in before if a.end <= pronoun.start()])
        relative = _WHO_SAYS.search(self._reading.folded, max(sentence.start, anchor.start() - 30), anchor.start())
        if before and relative and before[-1].end == relative.start() and before[-1].role is not Role.COUNTRY:
            return before[-1]  # « partagée par son hôte, qui a parlé de »
        if relative and (stranger := _NAME_BEFORE.search(self._reading.text, sentence.start, relative.start())):
            known = self._running.company.by_part_of_name(f" {stranger['name']}")
            return known or Agent(*stranger.span("name"), Role.PERSON, name=stranger["name"], named=True)
        if before and _PARTICIPLE.match(anchor.group()) and 0 <= anchor.start() - before[-1].end <= 1:
            return before[-1]  # "with Wang calling for"
        if cited := self._cited(anchor, before, sentence):
            return cited
        if inverted := self._inverted(anchor, after, quote):
            return inverted
        return self._before_verb(anchor, before, sentence, language)

    def _before_verb(
        self, anchor: re.Match[str], before: list[Agent], sentence: Sentence, language: str
    ) -> Agent | None:
        """Return the last agent before a verb that nothing keeps from being its subject."""
        if voice := self._by_voice(anchor, before, sentence):
            return voice
        able = [agent for agent in before if not self.is_object(agent, sentence)]
        able = [agent for agent in able if not self._in_relative(agent, anchor, sentence)] or able
        able = [agent for agent in able if not _TO_WHOM.match(self._reading.folded, agent.end, anchor.start())] or able
        opening = self._reading.folded[sentence.start : anchor.start()]
        if _ADVERBIAL.match(opening) and len(able) > 1:
            able = [a for a in able if "," in self._reading.folded[sentence.start : a.start]] or able
        if len(able) > 1 and anchor.group() != "saying" and self._follows_verb(able[-1], language):
            able.pop()  # "a félicité son homologue et lui a assuré"
        if able and language == "en" and self._only_object(able[-1], anchor, sentence):
            able.pop()  # "a rights group urged her to act, calling …"
        persons = [a for a in able if a.role is not Role.COUNTRY or a.named or anchor.start() - a.end < 40]
        return persons[-1] if persons else None

    def _cited(self, anchor: re.Match[str], before: list[Agent], sentence: Sentence) -> Agent | None:
        """Read "recalling a talk with President X, he quoted him as saying": the words are the other one's."""
        if not _CITED.search(self._reading.folded, max(sentence.start, anchor.start() - 40), anchor.end()):
            return None
        objects = [a for a in before if a.role is Role.PERSON and self.is_object(a, sentence)]
        return objects[-1] if objects else None

    def _inverted(self, anchor: re.Match[str], after: list[Agent], quote: Quote) -> Agent | None:
        """Read "Turkiye, replied Mr Fidan, “…”": the subject behind a verb that commas set off."""
        folded, first = self._reading.folded, after[0] if after else None
        if first is None or not re.fullmatch(
            r"\s(?:the |mr\.? |ms\.? |m\. |mme |le |la |el )?", folded[anchor.end() : first.start]
        ):
            return None
        apart = _SET_OFF.search(folded, max(0, anchor.start() - 6), anchor.start())
        closes = re.fullmatch(r",\s|\s?:\s", folded[first.end : quote.outer_start])
        return first if apart and closes and not TAKES_OBJECT.match(anchor.group()) else None

    def _names_a_thing(self, anchor: re.Match[str], agent: Agent) -> bool:
        """Tell whether the verb has an object of its own before "by": "said a visit by Attaf"."""
        return bool(re.search(r"\b(?:a|the|une?|la|le|el)\s[a-z]", self._reading.folded[anchor.end() : agent.start]))

    def _in_relative(self, agent: Agent, anchor: re.Match[str], sentence: Sentence) -> bool:
        """Tell whether an agent stands in ", who accompanied the president," before the verb."""
        folded = self._reading.folded
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

    def _pronoun(self, pronoun: re.Match[str], before: list[Agent]) -> Agent | None:
        word = pronoun.group("word")
        sides = [agent for agent in before if agent.role in {Role.COUNTRY, Role.INSTITUTION, Role.ANONYMOUS}]
        if word == "on" and sides:
            return sides[-1]  # « Côté brésilien, on se félicite », « À Paris, on invoque »
        sentence = self._reading.sentence_at(pronoun.start())
        people = [
            a for a in before if a.role in {Role.PERSON, Role.OFFICE} and sentence and not self.is_object(a, sentence)
        ]
        opening = self._reading.folded[sentence.start : sentence.start + 30] if sentence else ""
        same = re.match(rf"(?:\W|and |et |y ){{0,2}}{word}\b", opening) and pronoun.start() > (
            sentence.start + 5 if sentence else 0
        )  # "He urged his counterpart to use what he called": the one who is subject already
        if (
            people
            and not same
            and word in _PRONOUNS
            and not QUESTIONED.match(opening)
            and not self._running.differs(people[-1], _PRONOUNS[word])
        ):
            return people[-1]  # "M. Barrot a animé un point de presse au cours duquel il a affirmé"
        if word in {"they", "ils", "elles"}:
            pairs = [a for a in before if a.role is Role.ANONYMOUS or a.members]
            return pairs[-1] if pairs else self._running.several(*pronoun.span())
        if (text := self._running.text) and word == _TEXT_AS.get(self._reading.language_at(text.start), word):
            return text  # « Le communiqué est bref. Il dit que »
        institution = self._running.institution() if word in {"on", "it"} else None
        if word == "on" and (institution is None or institution.role is Role.TEXT):
            return Agent(*pronoun.span(), Role.ANONYMOUS)  # « on reconnaît que »: nobody in particular
        if institution:
            return institution
        return self._running.last_person(_PRONOUNS.get(word, "")) or Agent(pronoun.start(), pronoun.end(), Role.BARE)

    def _arabic(
        self, anchor: re.Match[str], after: list[Agent], before: list[Agent], sentence: Sentence
    ) -> Agent | None:
        """Arabic sets the subject after the verb, or before it behind كان; none where an earlier verb lies between."""
        if continues(anchor):
            return None
        folded = self._reading.folded
        if topic := self._topic(anchor, before, sentence):
            return topic
        if after and after[0].role is Role.TEXT and _STANDS_IN.fullmatch(anchor.group()):
            return after[0]  # "it says in the statement"
        if called := self._called(anchor, after):
            return called
        for agent in after[:1]:
            gap = folded[anchor.end() : agent.start]
            accused = agent.role is Role.COUNTRY and _ACCUSED.fullmatch(anchor.group())
            if (agent.role is Role.COUNTRY and len(gap) > 2) or accused or _PROCLITIC.match(folded, agent.start):
                break
            bare = _COURTESIES.sub(" ", _EACH.sub(" ", gap))
            thanked = agent.counterpart and _THANKED.fullmatch(anchor.group())
            if thanked and _OBJECT_FORM.match(folded, agent.start) and _RULED.match(folded, agent.end):
                break  # وشكر نظيريه على: whoever speaks thanks them; دعا نظيره المجتمع الدولي: he calls on others
            if len(bare) < 45 and not OBJECT.search(bare) and not _THAT.search(gap) and not _COMPLEMENT.match(gap):
                return agent
        who = before and before[-1].role in _WHOM and _WHO.fullmatch(folded, before[-1].end, anchor.start())
        if who and not _ITS_OBJECT.fullmatch(folded, anchor.start(), _word_end(folded, anchor)):
            return before[-1]  # "… عطاف، الذي وصف"
        taken = self._last_taken(anchor, before, sentence)
        ends = {a.end + 1 for a in before if a.role in {Role.PERSON, Role.OFFICE, Role.BARE}}
        able = (
            a
            for a in reversed(before)
            if a.end > taken
            and a.role is not Role.COUNTRY
            and not (a.counterpart and a.start in ends)  # شكر الوزير مضيفه: its object
            and not OBJECT.search(folded[max(0, a.start - 20) : a.start])
            and not _PROCLITIC.match(folded, a.start)
            and (a.start - sentence.start < _OPENING or _LEADS.search(folded[max(0, a.start - 20) : a.start]))
        )
        return next(able, None)

    def _last_taken(self, anchor: re.Match[str], before: list[Agent], sentence: Sentence) -> int:
        """Return where the last verb before an Arabic one begins that has a subject behind it, -1 for none."""
        starts = sorted(a.start for a in before)
        verbs = list(self._reading.finditer(verb_pattern("ar"), sentence.start, anchor.start()))
        for verb in reversed(verbs):
            at = bisect_left(starts, verb.end())
            if at < len(starts) and starts[at] - verb.end() < _OPENING and not continues(verb):
                return verb.start()
        return -1

    def _called(self, anchor: re.Match[str], after: list[Agent]) -> Agent | None:
        """Return the one of the text's people by whose family name alone a verb is followed: تحدث براك الى."""
        name = _NAME_AR.match(self._reading.folded, anchor.end())
        if name is None or (after and after[0].start < name.end()):
            return None
        found = self._running.company.with_name(name["word"])
        return replace(found, start=name.start("word"), end=name.end(), named=True) if found else None

    def _topic(self, anchor: re.Match[str], before: list[Agent], sentence: Sentence) -> Agent | None:
        """Return whom اما sets ahead of the verb that ف opens: اما الوزير السوري، فاتهم …."""
        folded = self._reading.folded
        if not before or not _AS_FOR.match(folded, sentence.start) or before[0].start - sentence.start > _OPENING:
            return None
        opens = re.search(r"[،,]\s$", folded[max(0, anchor.start() - 2) : anchor.start()])
        return before[0] if anchor.group().startswith("ف") and opens else None

    def is_object(self, agent: Agent, sentence: Sentence) -> bool:
        """Tell whether what stands before an agent keeps it from being the subject."""
        before = self._reading.folded[max(sentence.start, agent.start - 45) : agent.start]
        if agent.start - sentence.start < _HIS_LONGEST and _HIS_OPENS.fullmatch(before):
            return False  # "Son homologue italien a acquiescé."
        if agent.pair and _OF_BOTH.match(self._reading.folded, agent.start) and agent.start > sentence.start + 3:
            return True  # "des deux délégations"
        if agent.pair and (_JOINED_BY.search(before) or _oblique(self._reading.folded, agent)):
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


def _word_end(folded: str, anchor: re.Match[str]) -> int:
    """Return where the word ends that an Arabic verb is found in: its object may be part of it."""
    end = anchor.end()
    while end < len(folded) and "\u0621" <= folded[end] <= "\u064a":
        end += 1
    return end


def _oblique(folded: str, agent: Agent) -> bool:
    """Tell whether an Arabic dual stands in the case of objects; behind "that" it is a subject all the same."""
    if not _OBLIQUE.fullmatch(folded, agent.start, agent.end):
        return False
    return not _THAT_BEFORE.search(folded, max(0, agent.start - 8), agent.start)
