"""Attribution that follows the quoted words: "…", he said · « … », a prévenu M. X · "…", según X · "…" (X)."""

import re

from archive.detection.agent import Agent, Role
from archive.detection.before_words import BeforeWords
from archive.detection.cast import GENITIVE
from archive.detection.clauses import (
    IN_THESE_TERMS,
    INVERTED,
    PASSIVE,
    PRONOUN_BETWEEN,
    TAIL_OPENS,
    according_pattern,
    bare_gap,
    is_place,
    opens_clause,
)
from archive.detection.descriptions import Descriptions
from archive.detection.genders import Gender
from archive.detection.lexicons.arabic_verbs import ARABIC_CONTINUES
from archive.detection.lexicons.attribution import HIS_WORDS, PRONOUN_AFTER
from archive.detection.noun_subjects import somebody_behind
from archive.detection.reading import Reading
from archive.detection.replies import replied
from archive.detection.running import Running
from archive.detection.said import Clause, Speaker
from archive.detection.set_apart import said_somewhere
from archive.detection.subjects import QUESTIONED
from archive.detection.tight_clauses import TightClause, completes_noun, governed_at_once, tight_clause
from archive.detection.unnamed_subjects import stranger_behind, unnamed_between
from archive.detection.verb_forms import continues, gender_of_verb
from archive.detection.voices import relayed
from archive.vocabulary.terms import Confidence

_NEAR_TAIL, _FAR, _NEAR_SUBJECT = 90, 140, 45
_ARABIC_OBJECT = re.compile(
    r"(?:^|\s)(?:في|من|الي|علي|عن|مع|داخل|بين|ب[\u0621-\u064a]{3,})\s|(?:^|\s)(?:لل|ل|بال|ب|ال)$"
)
_ARTICLE = re.compile(r"\s(?:the |an? |mr\.? |ms\.? |mrs\.? |el |la |le |l'|m\. |mme )?$")
_PRONOUN = re.compile(rf"[\s,]*(?:{PRONOUN_AFTER['fr']})")
_FEMININE, _MASCULINE = frozenset(["elle", "she", "elles", "ella"]), frozenset(["il", "he", "el"])
_HIS = re.compile(rf"[\s,،]*(?:{HIS_WORDS})")
_SIGNED = re.compile(r"[\s.]*(?:[—–-]\s|\()(?:(?:the|le|la|el|m\.|mme|mr\.?)\s)?")
_PARTICIPLE = re.compile(r"[a-z]+(?:ant|ing|ando|iendo)(?: .*)?")
_PAST_AR = re.compile(r"ت\S+ت(?:ه|ها)?")
_PLURAL, _NEUTER = frozenset(["ils", "elles", "they"]), frozenset(["on", "it"])
_OF_WHOM = re.compile(r"\s(?:lequel|laquelle|lesquels|qui|quien|el cual|la cual|whom)\b")
_AS_DONE = re.compile(r"\s?ل?ما\s(?!\S{0,2}(?:ذكر|قال|قول|افاد|فيد|علن|كد|نقل|جاء|ورد|وضح|صرح|كشف|نشر|علم|بث|شار))")
_ENDS = re.compile(r"\s*(?:[.,;)؛،]|$)")
_CITES = re.compile(r"\b(?:quot(?:ed|es|ing)|cit(?:ed|es|ing)) (?:the |mr\.? |ms\.? )?")
_AS_SAYING = re.compile(r" (?:as|by) (?:saying|telling|having said|declaring|stating|adding)\b")
_CLOSES = re.compile(r"[^,،.]{0,60}[.\s]*")
_COMPLEMENT = re.compile(r"\b(?:que|qu'|that)(?:\b|(?<='))")
_WITHOUT = re.compile(r"\b(?:sans|avant de|afin d[e']|sin|antes de|without|before) ?[a-z]+(?:er|ir|re|ar|ing)\b")
_MEDIA = re.compile(
    r"(?:['’]s)? (?:[a-z]+ ){0,2}(?:media|news agency|agency|television|tv|radio|broadcaster|newspaper|daily)\b"
)
_BY = re.compile(r"\s(?:par|by|por)\s(?:(?:le|la|les|l'|the|el|los|las|m\.|mme|mr\.?)\s?)?")
_PASSIVE_LEAD = re.compile(
    r"\b(?:fue|ha sido|a ete|est|was|has been|is|been)\s(?:[a-z]+ )?(?:[a-z]+(?:ee?s?|ed|ad[oa]|id[oa])|termed"
    r"|dubbed)\s[^.;]{0,40}$"
)

_BY_CRAFT = re.compile(r"\s(?:el|(?P<la>la))\s[a-z]{2,}(?:ista|olog[oa]|[dst]ora?|ocrata)\b")
"""Somebody called by what he does, whom a text named before."""


class AfterWords:
    """Reads what stands between quoted words and the end of their sentence."""

    def __init__(self, reading: Reading, subjects: Descriptions, running: Running, before: BeforeWords) -> None:
        self._reading = reading
        self._subjects = subjects
        self._running = running
        self._before = before

    def read(self, clause: Clause) -> Speaker | None:
        """Return the speaker the words after a quotation name, None when they name none."""
        if completes_noun(self._reading, clause):
            return None
        found = self._found(clause)
        return relayed(self._reading, clause, found, self._before.governing) or found

    def _found(self, clause: Clause) -> Speaker | None:
        quote = clause.quote
        near = [a for a in clause.later if a.start() < min(clause.stop, quote.outer_end + _FAR)]
        return (
            self._quoted_as(clause)
            or self._by(clause)
            or said_somewhere(self._reading, clause)
            or (self._inverted(clause, near[0]) if near else None)
            or self._tight(clause)
            or self._source(clause)
            or self._his_words(clause)
            or (self._subject_dropped(clause, near[0]) if near else self._pronoun(clause))
            or self._signed(clause)
            or replied(self._reading, self._subjects, self._running, clause)
            or self._tail(clause)
        )

    def _quoted_as(self, clause: Clause) -> Speaker | None:
        """Read "…", the ministry quoted X as saying: the words are X's, whoever carries them."""
        end = min(clause.stop, clause.quote.outer_end + _FAR)
        for cited in _CITES.finditer(self._reading.folded, clause.quote.outer_end, end):
            agent = clause.first(cited.end(), cited.end() + 6)
            if agent and _AS_SAYING.match(self._reading.folded, agent.end):
                said = self._subjects.said(
                    agent, Confidence.HIGH, "verb and subject after the words", (cited.start(), agent.end)
                )
                carriers = [a for a in clause.agents if clause.quote.outer_end <= a.start and a.end <= cited.start()]
                said.told_by = carriers[-1] if carriers else None
                return said
        return None

    def _by(self, clause: Clause) -> Speaker | None:
        """Read « jugée « utile » par plusieurs responsables », "was called “useful” by X"."""
        folded, quote = self._reading.folded, clause.quote
        by = _BY.match(folded, quote.outer_end, clause.stop)
        agent = clause.first(by.end(), by.end() + 4) if by else None
        passive = _PASSIVE_LEAD.search(folded, clause.sentence.start, quote.outer_start)
        if by is None or agent is None or not passive or agent.role is Role.TEXT:
            return None
        cue = (by.start(), agent.end)
        return self._subjects.said(agent, Confidence.MEDIUM, "verb and subject after the words", cue)

    def _inverted(self, clause: Clause, anchor: re.Match[str]) -> Speaker | None:
        folded, start = self._reading.folded, clause.quote.outer_end
        between = folded[start : anchor.start()]
        ahead = [agent for agent in clause.agents if start <= agent.start and agent.end <= anchor.start()]
        if ahead and ahead[-1].role is Role.COUNTRY and _MEDIA.match(folded, ahead[-1].end):
            return None  # "Iran's state media reported": who carries the words
        if not ahead and clause.language == "en" and (noun := unnamed_between(self._reading, start, anchor.start())):
            cue = (noun.start, anchor.end())
            return Speaker(noun, Confidence.LOW, "subject and verb after the words", cue, stranger=True)
        opens_next = clause.language == "ar" or governed_at_once(self._reading, clause)
        for one in [] if opens_next else [*ahead[-1:], *ahead[:1]]:  # "X, the ministry's spokesman, told"
            titled = clause.language == "en" and one.named
            if bare_gap(between, one.start - start, one.end - start, titled=titled):
                cue = (one.start, anchor.end())
                return self._subjects.said(one, Confidence.HIGH, "subject and verb after the words", cue)
        if clause.language == "ar" and (anchor.group()[0] in "وف" or re.fullmatch(ARABIC_CONTINUES, anchor.group())):
            return None  # "واشاد" and "مضيفا" open what comes next
        if _PARTICIPLE.fullmatch(anchor.group()):
            return None  # "notant que", "adding": the same one goes on
        opens = opens_clause(between, clause.language)
        if pronoun := self._pronoun_after(between, anchor, opens):
            return self.by_pronoun(clause, pronoun, (start, anchor.end()))
        agent = self._subject_after(clause, anchor.end(), anchor.end() + _NEAR_TAIL) if opens else None
        reason = "verb and subject after the words"
        if agent is None:
            stranger = somebody_behind(self._reading, anchor, clause) if opens else None
            if stranger is None:
                return None
            return Speaker(stranger, Confidence.LOW, reason, (anchor.start(), stranger.end), stranger=True)
        return self._subjects.said(agent, Confidence.HIGH, reason, (anchor.start(), agent.end))

    def _subject_after(self, clause: Clause, start: int, end: int) -> Agent | None:
        """Return the first agent after a verb that nothing makes its object."""
        for agent in clause.agents:
            if not start <= agent.start < min(end, clause.stop):
                continue
            gap = self._reading.folded[start : agent.start]
            near = 1 if agent.role is Role.COUNTRY else _NEAR_SUBJECT  # استعرض حرب اوكرانيا: the war is its noun
            if clause.language == "ar" and (len(gap) > near or _ARABIC_OBJECT.search(gap)):
                return None
            if _COMPLEMENT.search(gap) or _WITHOUT.search(gap):
                return None  # "dijo, y que España quiere": a clause of its own
            if is_place(gap, country=agent.role is Role.COUNTRY) or (GENITIVE.search(gap) and not gap.endswith("'s ")):
                continue  # "dijo en el patio de la Secretaría": a place
            if PASSIVE.search(gap) or not self._subjects.is_object_gap(gap, clause.language):
                return agent
        return None

    def _pronoun_after(self, between: str, anchor: re.Match[str], opens: bool) -> str:
        """Return the pronoun that is the subject of the verb after the words, "" when none is."""
        if before := PRONOUN_BETWEEN.search(between):
            return next(group for group in before.groups() if group)
        folded = self._reading.folded
        after = INVERTED.match(folded, anchor.end(), min(len(folded), anchor.end() + 12)) if opens else None
        if after:
            return str(after.group("fr") or after.group("on") or after.group("en"))
        return "on" if opens and anchor.group() in {"lit-on", "peut-on lire"} else ""

    def by_pronoun(self, clause: Clause, pronoun: str, cue: tuple[int, int]) -> Speaker:
        """Read "…", they added · "…", assure-t-on à Paris."""
        reason = "a pronoun after the words"
        place = clause.first(cue[1], cue[1] + 22) if pronoun == "on" else None
        if place and place.role in {Role.COUNTRY, Role.INSTITUTION, Role.ANONYMOUS}:
            return self._subjects.said(place, Confidence.MEDIUM, reason, (cue[0], place.end))
        own = self._before.governing(clause) if clause.earlier and pronoun not in _NEUTER else None
        passive = own and own.cue and _BY.match(self._reading.folded, own.cue[1])
        if own and own.agent and own.agent.role is Role.PERSON and not passive:  # « X, invité par Y, viendra … »
            if self._goes_on(own.agent, pronoun, clause):
                return own  # "X warned that "…", they added": sources report what X said
        elif (subject := self._before.opens(clause)) and self._goes_on(subject, pronoun, clause):
            return self._subjects.said(subject, Confidence.MEDIUM, reason, cue)
        return self._stands_for(pronoun, cue, reason)

    def _goes_on(self, agent: Agent, pronoun: str, clause: Clause) -> bool:
        """Tell whether a pronoun behind the words can mean the subject of their own sentence."""
        if pronoun in {*_PLURAL, *_NEUTER}:
            return pronoun in _PLURAL
        if QUESTIONED.match(self._reading.folded, clause.sentence.start) or agent.start < clause.sentence.start:
            return False
        return not self._running.differs(agent, "f" if pronoun in _FEMININE else "m")

    def _stands_for(self, pronoun: str, cue: tuple[int, int], reason: str) -> Speaker:
        if pronoun in _PLURAL:
            return Speaker(self._running.several(*cue), Confidence.MEDIUM, reason, cue)
        if pronoun in _NEUTER:
            institution = self._running.institution()
            if pronoun == "on" and institution is None:
                return Speaker(Agent(*cue, Role.ANONYMOUS), Confidence.LOW, reason, cue)
            if institution or pronoun == "it":
                return Speaker(institution, Confidence.MEDIUM if institution else Confidence.LOW, reason, cue)
        gender: Gender = "f" if pronoun in _FEMININE else "m" if pronoun in _MASCULINE else ""
        told = self._running.house_as(pronoun) or self._running.last_person(gender)
        return Speaker(told, Confidence.MEDIUM, reason, cue)

    def _tight(self, clause: Clause) -> Speaker | None:
        """Read a verb we do not list, where its place right behind the words says what it is: « … », a prévenu X."""
        found = tight_clause(self._reading, clause.quote, clause.language, clause.stop)
        if found is None:
            return None
        if found.pronoun:
            return self.by_pronoun(clause, found.pronoun, found.span)
        start, end = found.subject
        agent = self._subject_after(clause, start, end)
        if agent and agent.role is Role.COUNTRY and _MEDIA.match(self._reading.folded, agent.end):
            return None  # "Iran's state media reported": who carries the words
        if agent is None or (found.bare and agent.start > start + 5):
            return self._unknown(clause, found) if agent is None else None
        cue = (found.span[0], agent.end)
        return self._subjects.said(agent, Confidence.MEDIUM, "verb and subject after the words", cue)

    def _unknown(self, clause: Clause, found: TightClause) -> Speaker | None:
        """Read « … », soupire un mareyeur: somebody of whom nothing more is known, behind a verb we do not list."""
        folded = self._reading.folded
        article = _ARTICLE.search(folded, *found.span)
        end = article.start() if article else found.span[1]
        noun = stranger_behind(self._reading, end, clause.stop) if folded[found.span[0] : end].strip(" ,") else None
        if noun is None or (found.bare and not noun.unnamed):
            return None
        cue = (found.span[0], noun.end)
        return Speaker(noun, Confidence.LOW, "verb and subject after the words", cue, stranger=True)

    def _source(self, clause: Clause) -> Speaker | None:
        folded, quote = self._reading.folded, clause.quote
        marker = according_pattern(clause.language).search(folded, quote.outer_end, clause.sentence.end)
        if marker and (_OF_WHOM.match(folded, marker.end()) or folded.startswith("ونقل", marker.start())):
            marker = None  # « …, selon lequel « … » »; ونقل عن: it gives the next words
        if marker and _AS_DONE.match(folded, marker.end()):
            marker = None  # وفق ما التزمته الحكومة: what was done, not who said so
        agent = clause.first(marker.end(), marker.end() + _NEAR_TAIL) if marker else None
        if marker and agent:
            said = self._subjects.said(
                agent, Confidence.HIGH, "“according to” after the words", (marker.start(), agent.end)
            )
            if said.known or not clause.earlier:
                return said  # « X a dit « … », selon un communiqué » of nobody knows whom: X
        terms = IN_THESE_TERMS.match(folded, quote.outer_end, clause.stop)
        agent = clause.first(terms.end(), terms.end() + _NEAR_TAIL) if terms else None
        if terms and agent:
            return self._subjects.said(agent, Confidence.MEDIUM, "“in these terms”", (terms.start(), agent.end))
        return None

    def _his_words(self, clause: Clause) -> Speaker | None:
        his = _HIS.match(self._reading.folded, clause.quote.outer_end, clause.stop)
        if his is None:
            return None
        who = Speaker(self._running.last_person(), Confidence.MEDIUM, "“as he put it”", his.span())
        return (self._before.governing(clause) if clause.anchors else None) or who

    def _subject_dropped(self, clause: Clause, anchor: re.Match[str]) -> Speaker | None:
        """Read "…", añadió: Spanish and Arabic leave the subject out where it is known."""
        between = self._reading.folded[clause.quote.outer_end : anchor.start()]
        if clause.language not in {"es", "ar"} or not opens_clause(between, clause.language):
            return None
        if clause.language == "ar" and (anchor.group()[0] not in "يت" or _PAST_AR.fullmatch(anchor.group())):
            return None  # only the present tense follows the words, "…"، يضيف; "…"، تطرقت الى: said of what is before
        if clause.language == "es" and (own := self._before.subject(clause)):
            return own  # X se mostró escéptico: "…", ironizó
        told = self._running.last_speaker(gender_of_verb(anchor, clause.language))
        craft = _BY_CRAFT.match(self._reading.folded, anchor.end(), clause.stop)
        if craft and told and told.role is Role.TEXT:  # "…", atajó la economista: no paper speaks so
            told = self._running.last_person("f" if craft["la"] else "m")
        return Speaker(told, Confidence.MEDIUM, "a verb after the words", anchor.span())

    def _pronoun(self, clause: Clause) -> Speaker | None:
        """Read « … », a-t-elle glissé: a French pronoun behind the words, whatever its verb."""
        pronoun = _PRONOUN.match(self._reading.folded, clause.quote.outer_end, clause.stop)
        if pronoun is None or clause.language != "fr":
            return None
        return self.by_pronoun(clause, "elle" if "elle" in pronoun.group() else "il", pronoun.span())

    def _signed(self, clause: Clause) -> Speaker | None:
        """Read "…" — Blinken, and « … » (M. Bourita)."""
        folded, quote = self._reading.folded, clause.quote
        sign = _SIGNED.match(folded, quote.outer_end, clause.stop)
        agent = clause.first(sign.end(), sign.end() + 2) if sign else None
        if sign is None or agent is None or not _ENDS.match(folded, agent.end):
            return None
        return self._subjects.said(agent, Confidence.MEDIUM, "signed after the words", (sign.start(), agent.end))

    def _tail(self, clause: Clause) -> Speaker | None:
        """Read the clause that closes a sentence and covers all of it: "…", précise la même source."""
        folded, quote, later = self._reading.folded, clause.quote, clause.later
        if not later:
            return None
        anchor = later[-1]
        if _PARTICIPLE.fullmatch(anchor.group()) or (
            clause.language == "ar" and (continues(anchor) or anchor.group()[0] in "وف")
        ):
            return None  # "stressing that “…”", ووجه: it opens what comes next
        between = folded[quote.outer_end : anchor.start()]
        reason = "the clause that closes the sentence"
        if TAIL_OPENS.search(between):
            agent = clause.first(anchor.end(), anchor.end() + 60)
            closes = agent is not None and clause.sentence.end - agent.end < 60
            beyond = agent and _WITHOUT.search(folded, anchor.end(), agent.start)
            told = agent and not beyond and (agent.role in {Role.TEXT, Role.INSTITUTION} or not clause.earlier)
            if agent and told and closes and not self._subjects.is_object(agent, clause.sentence):
                return self._subjects.said(agent, Confidence.MEDIUM, reason, anchor.span())
            one = INVERTED.match(folded, anchor.end())
            on = one and (one.group("fr") or one.group("on")) == "on"
            if on and clause.sentence.end - anchor.end() < 40:
                return self._stands_for("on", anchor.span(), reason)
        return self._tail_with_subject(clause, anchor, reason)

    def _tail_with_subject(self, clause: Clause, anchor: re.Match[str], reason: str) -> Speaker | None:
        """Read ", the ministry said." at the end of a sentence; of a person, where no verb before it governs."""
        if clause.language not in {"en", "es", ""} or anchor.start() < clause.stop <= anchor.end():
            return None
        folded = self._reading.folded
        ahead = [a for a in clause.agents if clause.quote.outer_end <= a.start and a.end <= anchor.start()]
        if not ahead or not _CLOSES.fullmatch(folded, anchor.end(), clause.sentence.end):
            return None
        last = ahead[-1]
        if clause.earlier and last.role not in {Role.INSTITUTION, Role.TEXT}:
            return None
        if last.role is Role.COUNTRY and _MEDIA.match(folded, last.end):
            return None
        opens = re.search(
            r",\s(?:the |a |an |el |la |mr\.? |ms\.? |[a-z]+['’]s )?$", folded[clause.quote.outer_end : last.start]
        )
        if opens and re.fullmatch(r"\s(?:has |had |have |also |later )*", folded[last.end : anchor.start()]):
            return self._subjects.said(last, Confidence.MEDIUM, reason, (last.start, anchor.end()))
        return None
