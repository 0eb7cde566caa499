"""Words that a line, a sentence or the rest of their own sentence gives to somebody behind them.

« … » under which a line is signed · « … ». Le mot est de X. · «…». Así de tajante fue X. · « … » : X a multiplié …
"""

import re
from bisect import bisect_left, bisect_right

from archive.detection.agent import Agent, Role
from archive.detection.descriptions import Descriptions
from archive.detection.reading import Reading
from archive.detection.said import Clause, Speaker
from archive.vocabulary.terms import Confidence

_SIGNATURE = re.compile(
    r"\s*[-–—―]\s?(?:(?:the|l'|la|le|el|his|her|son|sa|su|right|tres)? ?(?:honou?rable|hon\.?|excellency|excellence"
    r"|rt hon\.?|excelencia)\s)?(?:(?:m|mme|mr|ms|mrs|dr)\.? )?"
)
"""What opens the line that signs words quoted above it."""
_OWNED = re.compile(
    r"\s*(?:le mot|les mots|la formule|la phrase|l'expression|l'image|le constat|la citation|l'aveu|the (?:words?"
    r"|phrase|line|quip"
    r"|image|metaphor)|la frase|la expresion|las palabras|la imagen|la formula) (?:est|sont|etait|is|was|were|are|es"
    r"|era|son"
    r"|belongs?) (?:signee? )?(?:de la|de l'|del?|du|d'|to|that of|those of) ?(?:m\. |mme |mr\.? |the |la |el )?"
    r"|\s*ce sont (?:la )?les (?:mots|propos|termes|paroles) (?:de la|de l'|du|de|d') ?(?:m\. |mme )?"
    r"|\s*و(?:الكلام|العباره|الوصف|التعبير|القول) (?:هنا )?ل(?:ل|ـ)?"
)
_OWNED_REACH = 60
_SO_SPOKE = re.compile(
    r"\s*(?:asi (?:de [a-z]+ )?(?:(?:se|lo|le) )?(?:ha |fue\b|es\b|[a-z]+o\b)|ainsi (?:parlait|parle|s'exprim|a parle)"
    r"|c'est (?:ainsi que|ce qu'a|en ces termes que|par ces mots que)|(?:so|thus) (?:said|spoke|wrote)"
    r"|(?:بهذه العباره|بهذه الكلمات|هكذا|بهذا) [\u0621-\u064a]{3,9})"
)
"""What opens the sentence that says who has just been heard."""
_SUMS_UP = re.compile(
    r"(?:[\s,،;]*(?:بهذه (?:العباره|العبارات|الكلمات|الجمله)|هكذا|بهذا)\s[\u0621-\u064a]{3,9}\s|\s?:\s)"
)
"""What leads from words that open a sentence to what it says of their speaker."""
_SAID = re.compile(
    r" (?:(?:has|had|later|also|then|a|avait|ha|lo) )*(?:said|wrote|posted|tweeted|added|told|declared|warned|stated"
    r"|ecrit|dit|declare|poste|ajoute|affirme|dijo|dicho|escribio|escrito|anadio|afirmo|declaro|publico)"
    r"(?: (?:on|in|at|to|after|during|via|from|when|en|sur|dans|a|au|aux|ante|tras|durante|lors|devant|reporters"
    r"|journalists|the press|late|later|earlier)\b[^.;:«»“”\"]{0,80}(?:[\"'«“‘]x[\"'»”’])?)?[.\s]*"
)
"""The rest of a sentence that says no more than who spoke, and where."""
_BETWEEN = re.compile(r"[\s,،;]*(?:(?:et|and|y|puis|then)\s)?")
_ONE = frozenset({Role.PERSON, Role.OFFICE, Role.BARE, Role.INSTITUTION})
_SUBJECT_REACH = 45
_ALONE = 3


class BehindWords:
    """Reads whose words are by what stands behind them, in their sentence or in the next."""

    def __init__(self, reading: Reading, agents: list[Agent], subjects: Descriptions) -> None:
        self._reading = reading
        self._agents = agents
        self._subjects = subjects

    def signed_below(self, clause: Clause) -> Speaker | None:
        """Read the line that signs a paragraph of quoted words: "- The Honourable X, Minister of Foreign Affairs"."""
        paragraph = clause.sentence.paragraph
        words = (
            self._reading.folded[paragraph.start : clause.quote.outer_start]
            + self._reading.folded[clause.quote.outer_end : paragraph.end]
        )
        below = self._reading.body_paragraphs
        at = bisect_right(below, paragraph.start, key=lambda other: other.start)
        if words.strip() or at >= len(below):
            return None
        line = _SIGNATURE.match(self._reading.folded, below[at].start, below[at].end)
        signed = self._first(line.end(), 4) if line else None
        if signed is None or signed.role not in {Role.PERSON, Role.OFFICE, Role.INSTITUTION}:
            return None
        return self._subjects.said(signed, Confidence.HIGH, "signed after the words", (signed.start, signed.end))

    def owned_next(self, clause: Clause) -> Speaker | None:
        """Read the sentence behind the words that says whose they are: « … ». Le mot est de X. «…». Así lo dijo X."""
        start = clause.sentence.end
        if clause.stop < start:
            return None
        owned = _OWNED.match(self._reading.folded, start, start + _OWNED_REACH)
        owner = self._first(owned.end(), 4) if owned else None
        if owned is None:
            owned = _SO_SPOKE.match(self._reading.folded, start, start + _OWNED_REACH)
            owner = self._subject(owned.end(), self._reading.sentence_at(start + 1)) if owned else None
        if owner is None and (owner := self._told_next(clause)):
            return self._subjects.said(owner, Confidence.MEDIUM, "signed after the words", (owner.start, owner.end))
        cue = (owned.start(), owner.end) if owner and owned else None
        return self._subjects.said(owner, Confidence.MEDIUM, "signed after the words", cue) if owner and cue else None

    def _told_next(self, clause: Clause) -> Agent | None:
        """Return who is all the subject of the next sentence, which says only that: “… this year.” X said on 'X'."""
        start = clause.sentence.end
        behind = self._reading.sentence_at(start + 1)
        alone = clause.quote.outer_start - clause.sentence.start <= _ALONE and start - clause.quote.outer_end <= _ALONE
        if behind is None or not alone or behind.paragraph != clause.sentence.paragraph:
            return None
        agent = self._first(start, 6)
        return agent if agent and _SAID.fullmatch(self._reading.folded, agent.end, behind.end) else None

    def summed_up(self, clause: Clause) -> Speaker | None:
        """Read « … », « … » : X a multiplié les gages: the colon leads from the words to who said them."""
        folded, sentence = self._reading.folded, clause.sentence
        if folded[sentence.start : clause.quote.outer_start].strip() and clause.previous is None:
            return None
        end = clause.quote.outer_end
        quotes = self._reading.quotes
        for quote in quotes[bisect_left(quotes, end, key=lambda quote: quote.outer_start) :]:
            between = _BETWEEN.match(folded, end)
            if between is None or quote.outer_start != between.end() or quote.outer_end > sentence.end:
                break
            end = quote.outer_end
        lead = _SUMS_UP.match(folded, end, sentence.end)
        agent = self._subject(lead.end(), sentence) if lead else None
        if lead is None or agent is None:
            return None
        return self._subjects.said(agent, Confidence.MEDIUM, "signed after the words", (lead.start(), agent.end))

    def _first(self, start: int, reach: int) -> Agent | None:
        """Return the agent that begins right there."""
        at = bisect_left(self._agents, start, key=lambda agent: agent.start)
        return next((agent for agent in self._agents[at : at + 1] if agent.start < start + reach), None)

    def _subject(self, start: int, sentence: object) -> Agent | None:
        """Return the first agent of a clause that nothing makes an object."""
        found = self._reading.sentence_at(start)
        agent = self._first(start, _SUBJECT_REACH)
        if agent is None or found is None or found != sentence or agent.role not in _ONE:
            return None
        return None if self._subjects.is_object(agent, found) else agent
