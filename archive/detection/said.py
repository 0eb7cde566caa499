"""A quotation in its sentence, and whose words it was found to be."""

import re
from dataclasses import dataclass, field

from archive.detection.agent import Agent
from archive.detection.quote_marks import Quote
from archive.detection.reading import Sentence
from archive.vocabulary.terms import Confidence


@dataclass
class Speaker:
    """Whose words they are, and how that was read."""

    agent: Agent | None
    confidence: Confidence
    reason: str
    cue: tuple[int, int] | None = None
    holders: list[Agent] = field(default_factory=list)
    """Those whose position is reported, where an institution speaks."""
    explicit: bool = True
    """False when nothing in the sentence says who speaks."""
    of_text: bool = False
    """True for the words of a treaty or resolution: after them the one who spoke before goes on."""
    stranger: bool = False
    """True for somebody whom the text names in no other place: "Aid groups said"."""

    told_by: Agent | None = None
    """Who carries the words of another: "the ministry quoted him as saying"."""

    @property
    def known(self) -> bool:
        """True where somebody speaks, not a text of nobody knows whom."""
        return self.agent is not None and not self.of_text


@dataclass(frozen=True)
class Clause:
    """A quotation in its sentence, with what can govern it."""

    sentence: Sentence
    quote: Quote
    agents: list[Agent]
    anchors: list[re.Match[str]]
    language: str
    stop: int
    """Where the next quotation opens, or the sentence ends."""
    previous: Speaker | None = None
    """Whose the quotation before it in the sentence is."""

    @property
    def earlier(self) -> list[re.Match[str]]:
        """The verbs of saying before the words."""
        return [anchor for anchor in self.anchors if anchor.end() <= self.quote.outer_start + 1]

    @property
    def later(self) -> list[re.Match[str]]:
        """The verbs of saying after the words."""
        return [anchor for anchor in self.anchors if anchor.start() >= self.quote.outer_end]

    def first(self, start: int, end: int) -> Agent | None:
        """Return the first agent that begins in a span."""
        return next((agent for agent in self.agents if start <= agent.start < end), None)
