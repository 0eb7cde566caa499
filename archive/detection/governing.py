"""The verbs of saying before quoted words, and which of their subjects speaks."""

import re
from dataclasses import replace

from archive.detection.agent import Agent, Role
from archive.detection.clauses import COLON, SOURCE
from archive.detection.descriptions import Descriptions
from archive.detection.reading import Reading
from archive.detection.said import Clause, Speaker
from archive.detection.set_apart import aside_of, tells_aside
from archive.detection.subjects import TAKES_OBJECT
from archive.detection.verb_forms import is_plural
from archive.vocabulary.terms import Confidence

_SENTENCE_VERBS = 8
_AHEAD = 60
_QUOTES = frozenset({"quoted", "quotes", "cited", "cites"})
_BEHIND_COLON = re.compile(r"[:：]\s?$")
_TO_SOMEBODY = re.compile(
    r"\b(?:lui|leur|m'|me|nous|le|les)\s?(?:a|ont|avait|avaient|ha|habia|dijo|respondio)\s|\b(?:him|her|me|them)\s?:"
)
"""What makes a verb before a colon one of its own clause: « que M. Fidan lui avait soufflé : « … » »."""
COMPLEMENT = re.compile(r"(?<!\bce )(?<!\blo )\b(?:que|that)\s(?:les |le |la |the |el |los )?$|(?<!\bce )\bqu'$")
"""What opens the clause of its own that an agent stands in."""
_AFTER_WHICH = re.compile(
    r"\b(?:after|before|since|when|avant de|antes de|apres que"
    r"|alors que|lorsque|tandis que|while|tras|cuando)\s|بعد ان|بعدما|فيما|بينما"
)
_THINKS = re.compile(
    r"want|hop(?:es|ed)|fear|worr|consider|view|regard|expect|believ|doubt|prefer|refus|oppos|reject|seek|sought|saw|sees"
    r"|souhait|esper|craint|craign|redout|veut|voul|entend|inquiet|refus|rejett"
    r"|quier|queri|tem(?:e|ia)|desea|confia|espera|mantien|mantuv|rechaz|conside?r|ve\b|ven\b"
    r"|[وف]?[يت](?:عتبر|ري|امل|تمني|توقع|رفض|خشي|عتقد)"
)
"""Verbs of what somebody thinks or wants: in what another one tells, the words are the teller's."""
_TELLS = re.compile(
    r"\s(?:[a-z]+ ){0,9}?(?:that\b|que\b|qu')|\s(?:\S+\s){0,6}?[وف]?ب?ان(?:ه|ها|هم)?(?![\u0621-\u064a])"
)
_TELLS_AT_ONCE = re.compile(r"\s(?:(?:him|her|them|me|us|reporters|journalists|mps) )?")
_ONE = frozenset({Role.PERSON, Role.COUNTRY, Role.OFFICE, Role.BARE})
_SUBJECT = "subject of the verb before the words"


class Governing:
    """Chooses among the verbs before a quotation."""

    def __init__(self, reading: Reading, subjects: Descriptions) -> None:
        self._reading = reading
        self._subjects = subjects

    def read(self, clause: Clause) -> Speaker | None:
        """Return the speaker by the first verb when an institution tells it all, else by the nearest with a subject."""
        earlier = clause.earlier[-_SENTENCE_VERBS:]
        if not earlier:
            return None
        nearest = earlier[-1]
        subjects = self._subjects_of(clause, earlier)
        own = subjects.get(nearest.start())
        if own and self._disagrees(own, nearest, clause.language):
            return None
        aside = aside_of(self._reading, nearest, clause.sentence.start, clause.quote.outer_start)
        if own and aside and not aside.colon:
            return self._subjects.said(own, Confidence.MEDIUM, _SUBJECT, nearest.span())
        if own and own.role is Role.COUNTRY and self._told_by_dropped(nearest, earlier, subjects, clause.language):
            return None
        if teller := self._tells_of(nearest, earlier, subjects, own):
            return self._subjects.said(teller, Confidence.LOW, _SUBJECT, nearest.span())
        told = (self._nearest(clause, nearest, own) if own else None) or self._told(clause, earlier[:2], subjects)
        if told and not told.known and own and own.role in _ONE and own.role is not Role.COUNTRY:
            return self._subjects.said(own, Confidence.LOW, _SUBJECT, nearest.span())  # whose text it is, nobody says
        return told or self._last(earlier, subjects)

    def _subjects_of(self, clause: Clause, earlier: list[re.Match[str]]) -> dict[int, Agent | None]:
        """Return the subject of each verb; behind a colon those of the main clause, where it shows any."""
        found = {
            anchor.start(): self._subjects.of(anchor, clause.agents, clause.sentence, clause.quote, clause.language)
            for anchor in earlier
        }
        folded, last = self._reading.folded, earlier[-1]
        told = _TO_SOMEBODY.search(folded[max(0, last.start() - 20) : last.end() + 8])
        if not told and _BEHIND_COLON.search(folded, last.end(), clause.quote.outer_start):
            return {at: one for at, one in found.items() if one is None or not self._in_complement(one)} or found
        return found

    def _nearest(self, clause: Clause, nearest: re.Match[str], own: Agent) -> Speaker | None:
        direct = nearest.group() == "saying" or (
            clause.quote.outer_start - nearest.end() < 60
            and COLON.search(self._reading.folded, nearest.end(), clause.quote.outer_start)
        )
        if direct and own.role in {Role.PERSON, Role.BARE, Role.OFFICE}:
            return self._subjects.said(own, Confidence.HIGH, "verb and speaker before the words", nearest.span())
        if own.role is Role.COUNTRY and (said := self._still(clause, nearest.end())):
            return said
        if own.unnamed and not SOURCE.search(self._reading.folded, own.start, own.end):
            # No statement quotes an unnamed critic.
            return self._subjects.said(own, Confidence.MEDIUM, _SUBJECT, nearest.span())
        return None

    def _tells_of(
        self,
        nearest: re.Match[str],
        earlier: list[re.Match[str]],
        subjects: dict[int, Agent | None],
        own: Agent | None,
    ) -> Agent | None:
        """Return who tells what another thinks, or what their own country asks.

        « M. Raggi a rappelé que Beyrouth demandait « … » », "he said Mr Mahama considered it “…”".
        """
        thinks = _THINKS.match(nearest.group())
        if not thinks and (own is None or own.role is not Role.COUNTRY):
            return None
        told = [(a, subjects.get(a.start())) for a in earlier if a.start() < nearest.start()]
        for verb, teller in reversed(told):
            if teller is None or teller.role not in _ONE or teller.role is Role.COUNTRY or _THINKS.match(verb.group()):
                continue
            if thinks and own != teller and self._opens_complement(verb, nearest, own):
                return teller
            one = self._subjects.resolved(teller)
            if own and own.role is Role.COUNTRY and one and one.role is Role.PERSON and one.country == own.country:
                return teller
        return None

    def _told_by_dropped(
        self, nearest: re.Match[str], earlier: list[re.Match[str]], subjects: dict[int, Agent | None], language: str
    ) -> bool:
        """Tell whether a verb whose subject is left out tells what a country thinks: "respondió que Cuba mantiene"."""
        if language not in {"es", "ar"} or len(earlier) < 2 or not _THINKS.match(nearest.group()):
            return False
        return subjects.get(earlier[-2].start()) is None and self._opens_complement(earlier[-2], nearest, None)

    def _opens_complement(self, verb: re.Match[str], nearest: re.Match[str], own: Agent | None) -> bool:
        """Tell whether what a verb tells holds the verb nearest to the words: "told him he wanted"."""
        folded = self._reading.folded
        if _TELLS.match(folded, verb.end(), nearest.start()):
            return True
        if aside_of(self._reading, verb, max(0, verb.start() - _AHEAD), nearest.start()):
            return True  # "Brasilia, he said, wanted"
        at_once = _TELLS_AT_ONCE.match(folded, verb.end(), nearest.start())
        begins = own.start if own and own.start >= verb.end() else nearest.start() - 10
        return bool(at_once and self._reading.language_at(verb.start()) == "en" and begins - at_once.end() < 10)

    def _told(self, clause: Clause, anchors: list[re.Match[str]], subjects: dict[int, Agent | None]) -> Speaker | None:
        """Return the institution, the text or the spokesperson that tells all of a sentence."""
        end = clause.quote.outer_start
        for anchor in anchors:
            subject = subjects.get(anchor.start())
            if subject is None or _AFTER_WHICH.search(self._reading.folded, anchor.end(), end):
                continue
            own = subjects.get(clause.earlier[-1].start())
            aside = tells_aside(self._reading, subject, end) or anchor.group() in _QUOTES
            if own and own != subject and own.role is Role.PERSON and aside:
                continue  # "Saar, his office said, had answered “…”", "his office quoted him as saying"
            if subject.role not in {Role.TEXT, Role.INSTITUTION} and not subject.spokesperson:
                continue
            reason = _SUBJECT if subject.spokesperson else "an institution tells it"
            said = self._subjects.said(subject, Confidence.MEDIUM, reason, anchor.span())
            inner = None if said.known else clause.first(anchor.end(), min(end, anchor.end() + 12))
            if inner and inner.pair and inner.role is Role.ANONYMOUS and not TAKES_OBJECT.match(anchor.group()):
                return self._subjects.said(inner, Confidence.MEDIUM, reason, anchor.span())  # "it added both sides"
            return said
        return None

    def _last(self, earlier: list[re.Match[str]], subjects: dict[int, Agent | None]) -> Speaker | None:
        for anchor in reversed(earlier):
            if subject := subjects.get(anchor.start()):
                return self._subjects.said(subject, Confidence.MEDIUM, _SUBJECT, anchor.span())
        return None

    def _still(self, clause: Clause, verb: int) -> Speaker | None:
        """Return who spoke the words before, which a country's verb governs too: « que Paris espère « … », et »."""
        before = clause.previous
        if before is None or before.agent is None or before.agent.role is not Role.PERSON or not before.explicit:
            return None
        quoted = any(verb <= quote.outer_start < clause.quote.outer_start for quote in self._reading.quotes)
        return replace(before, cue=None, confidence=Confidence.LOW) if quoted else None

    def _in_complement(self, agent: Agent) -> bool:
        """Tell whether "that" opens the clause of an agent: "he denied that X had asked: “…”"."""
        return bool(COMPLEMENT.search(self._reading.folded, max(0, agent.start - 12), agent.start))

    def _disagrees(self, agent: Agent, anchor: re.Match[str], language: str) -> bool:
        """Tell whether a Spanish verb in the plural has another subject than this one, left out: "…, han pedido"."""
        if language != "es" or agent.role not in _ONE or agent.members or agent.pair:
            return False
        if not is_plural(self._reading.folded, anchor, language):
            return False
        found = self._subjects.resolved(agent)
        return found is None or not found.members
