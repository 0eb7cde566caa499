"""How quoted words were uttered: read from the clause round them, else carried on from where the text said so.

Nearest first: the clause behind the words, the one before them, the sentences before that
tell where this speaker spoke, the sentence after that does ("Speaking at a press conference,
he …"). A joint press conference holds both speakers; any other setting only the one it
names. A reference to another document ("since the joint declaration of 2022") is no setting.
"""

import re
from dataclasses import dataclass, field
from functools import cache

from archive.detection.agents import Agent, Role
from archive.detection.channel_words import ChannelWord, channel_words
from archive.detection.lexicons.channels import CAME_DURING, JOINT, REFERENCE_AFTER, REFERENCE_BEFORE
from archive.detection.quote_marks import Quote
from archive.detection.reading import Reading, Sentence
from archive.detection.running import key_of
from archive.detection.said import Speaker
from archive.vocabulary.terms import Channel

_REACH = 800
_NEAR = 2
"""Sentences or paragraphs over which a setting told without quotations holds."""
_SOURCE = re.compile(r"source|مصدر|fuente")
_HOUSES = frozenset({Role.INSTITUTION, Role.TEXT})
_EXCHANGE = frozenset({Channel.PHONE_CALL, Channel.MEETING})
_OCCASIONS = frozenset({Channel.PRESS_CONFERENCE, Channel.PRESS_BRIEFING, Channel.INTERVIEW, Channel.SPEECH})


@dataclass(frozen=True)
class Setting:
    """Where somebody spoke, as a sentence tells it."""

    channel: Channel
    sentence: int
    paragraph: int
    people: frozenset[str]
    """Those the sentence names; nobody means whoever speaks next."""
    joint: bool


@dataclass
class Channels:
    """Reads the channels of a text's quotations in their order."""

    reading: Reading
    whole: Channel | None = None
    """What all words are in a text that is one utterance."""
    _last: dict[str, Channel] = field(default_factory=dict)
    _setting: Setting | None = None

    def note(self, sentence: Sentence, agents: list[Agent]) -> None:
        """Take note of a sentence, once its quotations are read: it may tell where the next words were said."""
        end = Quote(sentence.end, sentence.end, sentence.end, sentence.end)
        setting = self._told_in(sentence, end, agents)
        if setting:
            self._setting = setting

    def of(
        self, sentence: Sentence, quote: Quote, speaker: Speaker, ahead: list[tuple[Sentence, list[Agent]]]
    ) -> Channel:
        """Return the channel of a quotation; `ahead` are the next sentences with who is named in them."""
        channel = self._of(sentence, quote, speaker, ahead)
        if speaker.agent:
            self._last[_key(speaker.agent)] = channel
            for holder in speaker.holders if speaker.agent.role is Role.PERSON else []:
                self._last[_key(holder)] = channel
        return channel

    def _of(
        self, sentence: Sentence, quote: Quote, speaker: Speaker, ahead: list[tuple[Sentence, list[Agent]]]
    ) -> Channel:
        agent = speaker.agent
        house = agent is not None and agent.role in _HOUSES
        named = _named(self.reading, sentence, quote, unnamed=agent is not None and agent.role is Role.ANONYMOUS)
        if named and not (house and named in _EXCHANGE):
            return named
        if agent is None or agent.role in {Role.ANONYMOUS, Role.COUNTRY}:
            return self._in_one_utterance(sentence) or Channel.UNSPECIFIED
        if self.whole in _OCCASIONS:
            return self.whole
        carried = self._carried(agent, sentence) or self._last.get(_key(agent), Channel.UNSPECIFIED)
        if carried is not Channel.UNSPECIFIED and not (house and carried in _EXCHANGE):
            return carried
        if house:
            return Channel.COMMUNIQUE
        return self._in_one_utterance(sentence) or self._told_after(agent, sentence, ahead) or Channel.UNSPECIFIED

    def _in_one_utterance(self, sentence: Sentence) -> Channel | None:
        setting = self._setting
        if self.whole is None and setting and setting.joint and setting.paragraph == sentence.paragraph.number:
            return setting.channel
        return self.whole

    def _carried(self, agent: Agent, sentence: Sentence) -> Channel | None:
        """Return the setting told before, where it holds for this speaker."""
        setting = self._setting
        if setting is None or (agent.role in _HOUSES and setting.channel in _OCCASIONS):
            return None
        near = sentence.number - setting.sentence <= _NEAR or sentence.paragraph.number - setting.paragraph <= 1
        if setting.joint and agent.role is Role.PERSON:
            return setting.channel
        mine = _key(agent) in setting.people
        return setting.channel if near and (mine or not setting.people) else None

    def _told_after(
        self, agent: Agent, sentence: Sentence, ahead: list[tuple[Sentence, list[Agent]]]
    ) -> Channel | None:
        """Read the sentence that follows the one with the news: "Speaking at a press conference, X …"."""
        for later, agents in ahead[:_NEAR]:
            if not _spoken_at().match(self.reading.folded, later.start):
                continue
            setting = self._told_in(later, Quote(later.end, later.end, later.end, later.end), agents)
            if setting and setting.channel in _OCCASIONS and (setting.joint or _key(agent) in setting.people):
                return setting.channel
        return None

    def _told_in(self, sentence: Sentence, quote: Quote, agents: list[Agent]) -> Setting | None:
        found = _cue(self.reading, sentence.start, quote.outer_start)
        if found is None:
            return None
        people = frozenset(_key(agent) for agent in agents if agent.role in {Role.PERSON, Role.INSTITUTION})
        around = self.reading.folded[max(sentence.start, found.start - 30) : found.end + 40]
        joint = found.channel in _OCCASIONS and re.search(JOINT, around) is not None
        return Setting(found.channel, sentence.number, sentence.paragraph.number, people, joint)


def _key(agent: Agent) -> str:
    return key_of(agent) or f"{agent.role}:{agent.country}:{agent.start if agent.role is Role.ANONYMOUS else ''}"


def _named(reading: Reading, sentence: Sentence, quote: Quote, *, unnamed: bool) -> Channel | None:
    """Search the clause after the words first, then the one before them."""
    for start, end in (
        (quote.outer_end, min(sentence.end, quote.outer_end + _REACH)),
        (max(sentence.start, quote.outer_start - _REACH), quote.outer_start),
    ):
        found = _cue(reading, start, end)
        source = (
            found and found.channel is Channel.COMMUNIQUE and _SOURCE.search(reading.folded, found.start, found.end)
        )
        if found and not (unnamed and source):
            return found.channel
    return None


def _cue(reading: Reading, start: int, end: int) -> ChannelWord | None:
    """Return the most specific words of a span that name a channel."""
    return next((word for word in channel_words(reading, start, end) if not _refers(reading.folded, word)), None)


def _refers(folded: str, word: ChannelWord) -> bool:
    """Tell a document named in passing from the one the words come from."""
    before = folded[max(0, word.start - 60) : word.start]
    return bool(_reference_after().match(folded, word.end) or _reference_before().search(before))


@cache
def _spoken_at() -> re.Pattern[str]:
    return re.compile(CAME_DURING)


@cache
def _reference_after() -> re.Pattern[str]:
    return re.compile(REFERENCE_AFTER)


@cache
def _reference_before() -> re.Pattern[str]:
    return re.compile(REFERENCE_BEFORE)
