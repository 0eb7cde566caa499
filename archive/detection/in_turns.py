"""Whose words a quotation is in the turn of one who has the floor: their own, unless they give them to somebody else.

"You wrote that “…”" is the answerer's, « Il m'a dit : « … » » the other side's, "As he put it himself, “…”" of the one
just spoken of. Everything else said in a turn is its speaker's.
"""

import re
from bisect import bisect_left, bisect_right

from archive.detection.after_words import AfterWords
from archive.detection.agent import Agent, Role
from archive.detection.before_words import BeforeWords
from archive.detection.descriptions import Descriptions
from archive.detection.reading import Reading, Sentence
from archive.detection.running import Running, key_of
from archive.detection.said import Clause, Speaker
from archive.detection.turns import Turn
from archive.vocabulary.terms import Confidence

_OWN_WORDS = re.compile(
    r"\b(?:i|we) (?:have |also |just )?(?:said|told|called|made|want)\b|\bje (?:l'ai|l'avais|dis|le dis|vous)\b|"
    r"\bnous (?:l'avons|avons)\b|\bj'ai\b|"
    r"\b(?:we|i) (?:\w+ )?(?:agreed|stressed|underlined|reaffirmed|asked)\b|"
    r"\b(?:he|hemos) \w+(?:ado|ido|cho|sto"
    r"|rto)\b|"
    r"(?<![\u0621-\u064a])(?:قلت|قلنا|اقول"
    r"|نقول)(?![\u0621-\u064a])"
)

_YOU = re.compile(
    r"\byou (?:have |had |also |once |just )?(?:said|wrote|called|described|told|warned|argued|tweeted|posted|spoke)\b"
    r"|\bvous (?:avez|aviez) (?:[a-z]+ )?(?:dit|declare|ecrit|affirme|parle|evoque|qualifie|estime|promis)\b"
    r"|\b(?:usted )?(?:ha dicho|dijo usted|usted dijo|escribio usted)\b"
    r"|(?<![\u0621-\u064a])و?(?:قلتم|قلت|ذكرتم|كتبتم|وصفتم|صرحتم|اعلنتم)(?![\u0621-\u064a])"
)

_THIRD = re.compile(
    r"(?:^\s*|[.!?,;:] )(?:il|elle|he|she|el|ella) [^.!?:«“\"]{0,50}:\s?$|(?<![\u0621-\u064a])[وف]?قال(?:ت)? لي\b"
)
"""What opens somebody else's words in the turn of one who speaks of them: « Il a eu cette phrase : »."""

_TO_ME = re.compile(
    r"[^.;:!?]{0,30}(?:\bm'a(?:-t-(?:il|elle))? (?:dit|confie|repondu|repete|assure|lance|avoue|glisse|souffle"
    r"|explique)\b"
    r"|\b(?:told|reminded|assured) me\b|\bme (?:dijo|ha dicho|confeso|aseguro)\b"
    r"|(?<![\u0621-\u064a])[وف]?(?:(?:قالت?|اكدت?|ذكرت?|همس) ل(?:ي|نا)|ابلغ(?:ني|نا)|اخبر(?:ني|نا))(?![\u0621-\u064a]))"
)
"""Words that somebody told the one who has the floor."""
_AS_THEY_SAID = re.compile(
    r"\b(?:comme|como|as) (?:(?:le|la|lo) )?(?:il|elle|el|ella|he|she)\b[^.;:«»“”\"]{0,40}[:,]?\s?$"
    r"|\b(?:y cito|je (?:le |la |les )?cite|and i(?:'m)? quot(?:e|ing)|i quote|cito (?:sus|textual))"
    r"\b[^.;«»“”\"]{0,25}$"
    r"|(?<![\u0621-\u064a])(?:و?اقتبس|كما (?:قال|كتب|ذكر)ت?(?: هو| هي)?)\s[^.؛:]{0,25}:?\s?$"
)
"""What tells words that the one who has the floor quotes: "as he wrote himself", "and I quote"."""
_TURNS_BACK = 4
_NEAR_AGENTS = 8
_HE = re.compile(r"\W{0,3}(?:il|elle|he|she|el|ella)\b")


class InTurns:
    """Reads the quotations inside the turns of a text."""

    def __init__(
        self,
        reading: Reading,
        agents: list[Agent],
        turns: list[Turn],
        subjects: Descriptions,
        running: Running,
        before: BeforeWords,
        after: AfterWords,
    ) -> None:
        self._reading = reading
        self._agents = agents
        self._turns = turns
        self._subjects = subjects
        self._running = running
        self._before = before
        self._after = after

    def read(self, clause: Clause, turn: Turn) -> Speaker:
        """Give the words to the turn's speaker, unless the sentence gives them to somebody else."""
        own = Speaker(turn.speaker, Confidence.MEDIUM, "words in the turn of the one who speaks", turn.label)
        if turn.asks:
            read = self._after.read(clause) or self._before.read(clause)
            asked = self._addressed(clause, turn)
            asker = Speaker(asked, Confidence.LOW, "words in the turn of the one who speaks", turn.label)
            if asked:
                return asker
            named = read and read.agent and read.agent.role is Role.PERSON and read.agent.start >= clause.sentence.start
            return read if read and (read.explicit or named) else asker
        self._running.speaker = self._running.person = self._spoken_of(clause, turn)
        opening = self._reading.folded[
            max(clause.sentence.start, clause.quote.outer_start - 60) : clause.quote.outer_start
        ]
        if _TO_ME.search(opening) or _TO_ME.match(self._reading.folded, clause.quote.outer_end):
            return self._told_to(clause, turn)
        if _AS_THEY_SAID.search(opening):
            return self._cited(clause, turn)
        if clause.quote.outer_start - turn.start < 4 or _OWN_WORDS.search(opening):
            return own
        read = self._after.read(clause) or self._before.read(clause)
        if (read is None or not read.explicit) and _THIRD.search(opening) and opening.rstrip().endswith(":"):
            return Speaker(self._running.person, Confidence.LOW, "words in the turn of the one who speaks")
        return own if read is None or not read.explicit else read

    def _cited(self, clause: Clause, turn: Turn) -> Speaker:
        """Give words that the one who has the floor cites to whom the clause names, else to whom they spoke of."""
        read = self._after.read(clause) or self._before.read(clause)
        if (
            read
            and read.agent
            and read.explicit
            and (turn.speaker is None or key_of(read.agent) != key_of(turn.speaker))
        ):
            return read
        return Speaker(self._running.person, Confidence.LOW, "words in the turn of the one who speaks")

    def _told_to(self, clause: Clause, turn: Turn) -> Speaker:
        """Give words told to the one who has the floor to whom the clause names, else to the other side."""
        mine = key_of(turn.speaker) if turn.speaker else ""
        read = self._after.read(clause) or self._before.read(clause)
        if read and read.agent and read.explicit and key_of(read.agent) != mine:
            return read
        others = {key_of(a): a for a in self._agents if key_of(a) in self._running.sides and key_of(a) != mine}
        at = bisect_left(self._agents, clause.quote.outer_start, key=lambda agent: agent.start)
        named = [a for a in self._agents[max(0, at - _NEAR_AGENTS) : at] if a.role is Role.PERSON and key_of(a) != mine]
        other = self._running.person or (
            next(iter(others.values())) if len(others) == 1 else next(iter(named[-1:]), None)
        )
        return Speaker(other, Confidence.LOW, "words in the turn of the one who speaks")

    def _addressed(self, clause: Clause, turn: Turn) -> Agent | None:
        """Return the one who answers, where the question quotes their own words: "you wrote that “…”"."""
        if not _YOU.search(self._reading.folded, clause.sentence.start, clause.quote.outer_start):
            return None
        at = bisect_right(self._turns, turn.start, key=lambda other: other.start)
        return next((other.speaker for other in self._turns[at : at + 3] if not other.asks), None)

    def _spoken_of(self, clause: Clause, turn: Turn) -> Agent | None:
        """Return whom "he" means in somebody's turn: one named in it or just before, never who has the floor."""
        at = bisect_left(self._turns, turn.start, key=lambda other: other.start)
        back = _TURNS_BACK if _HE.match(self._reading.folded, clause.sentence.start) else 0
        first = bisect_left(self._agents, self._turns[max(0, at - back)].start, key=lambda agent: agent.start)
        last = bisect_left(self._agents, clause.quote.outer_start, key=lambda agent: agent.start)
        people = [a for a in self._agents[first:last] if a.role in {Role.PERSON, Role.BARE, Role.OFFICE}]
        for agent in [*self._subject_before(people, clause.sentence), *reversed(people)]:
            found = self._subjects.resolved(agent)
            if found and (turn.speaker is None or key_of(found) != key_of(turn.speaker) or not key_of(found)):
                return found
        return None

    def _subject_before(self, people: list[Agent], sentence: Sentence) -> list[Agent]:
        """Return the first of those named last who is no object, where the words' own sentence names nobody."""
        last = self._reading.sentence_at(people[-1].start) if people else None
        if last is None or last.number >= sentence.number:
            return []
        return [a for a in people if a.start >= last.start and not self._subjects.is_object(a, last)][:1]
