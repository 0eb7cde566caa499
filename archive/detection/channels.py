"""How quoted words were uttered: read from the clause round them, else carried on from where the text said so.

Nearest first: the clause behind the words, the one before them, the sentences before that
tell where this speaker spoke, the sentence after that does ("Speaking at a press conference,
he …"). A joint press conference holds both speakers; any other setting only the one it
names. A reference to another document ("since the joint declaration of 2022") is no setting.
"""

import re
from dataclasses import dataclass, field, replace

from archive.detection.addressed import received, to_other_side
from archive.detection.agent import Agent, Role
from archive.detection.channel_words import PRESS_CONFERENCE, cue_in
from archive.detection.named_near import NamedNear
from archive.detection.occasions import EXCHANGE, NEAR, OCCASIONS, OF_ONE, TOLD_OF, Round, Setting, answers
from archive.detection.quote_marks import Quote
from archive.detection.reading import Reading, Sentence, Zone
from archive.detection.said import Speaker
from archive.detection.settings_ahead import Ahead, SettingsAhead
from archive.detection.settings_told import setting_in, speaker_key, together
from archive.vocabulary.terms import Channel

_HOUSES = frozenset({Role.INSTITUTION, Role.TEXT})
_PRESS = frozenset({Channel.PRESS_CONFERENCE, Channel.PRESS_BRIEFING})
_OF_ONE = OF_ONE | {Channel.SPEECH}
"""What whoever speaks in the sentence has alone."""
_PRONOUN = re.compile(
    r"\b(?:he|she) (?:then |later |also |briefly )?(?:told|spoke|met|faced|held|gave|answered|addressed|went)\b"
    r"|\b(?:il|elle) (?:a (?:[a-z]+ )?(?:repondu|parle|declare|fait|tenu|donne)|s'est (?:exprimee?|adressee?"
    r"|confiee?))\b"
)
"""One speaks, alone: "Elle a répondu aux journalistes."."""
_TWO, _SOON = 2, 3


@dataclass
class Channels:
    """Reads the channels of a text's quotations in their order."""

    reading: Reading
    whole: Channel | None = None
    """What all words are in a text that is one utterance."""
    media: list[int] = field(default_factory=list)
    """Where outlets are named, in order."""
    people: list[int] = field(default_factory=list)
    """Where people are named, in order."""
    printed_in: Channel | None = None
    """How a text that is a ministry's own gives words to the public, where it tells no occasion for them."""
    exchange: Channel | None = None
    """What the exchange was that the text tells of: where its two sides spoke to each other."""
    voices: frozenset[str] | None = None
    """Who has the floor in a text in which speakers take turns: what they quote of others was said elsewhere."""
    sides: frozenset[str] = frozenset()
    """Who took part in it, by id or by name; nobody where the text does not tell."""
    _last: dict[str, Channel] = field(default_factory=dict)
    _setting: Setting | None = None
    _conference: Setting | None = None
    """The joint press conference told last, to which a text comes back."""
    _held: Setting | None = None
    """The press conference told last, whoever is said to have held it."""
    _quoted: tuple[Quote, str] | None = None
    """The quotation read last, and whose it is."""
    _left: dict[str, int] = field(default_factory=dict)
    """Which setting somebody has left, by the sentence that told it."""
    _told_there: bool = False
    """Whether the words read last were said to the other side, as their clause alone tells."""
    _personal: set[str] = field(default_factory=set)
    """Those who spoke for themselves in the document that was told."""

    def __post_init__(self) -> None:
        self._ahead = SettingsAhead(self.reading, self.media)
        self._near = NamedNear(self.reading, self.media, self.people)

    def note(self, sentence: Sentence, agents: list[Agent], spoke: Agent | None) -> None:
        """Take note of a sentence, once its quotations are read: it may tell where the next words were said.

        `spoke` is who spoke in it, or whom it is about.
        """
        if sentence.paragraph.zone not in {Zone.BODY, Zone.TITLE}:
            return
        bare = any(agent.role in {Role.BARE, Role.OFFICE} for agent in agents)
        setting = setting_in(self.reading, self.media, sentence, [*agents, spoke] if spoke and bare else agents)
        if setting and setting.channel in TOLD_OF and answers(self.reading, sentence):
            return
        if setting and sentence.paragraph.zone is Zone.TITLE and not setting.people and not self._is_formal(sentence):
            return  # "Questioned by the press": a headline that says of nobody that he was
        if setting and not setting.people and spoke and spoke.role is Role.PERSON and not setting.joint:
            quoted = self._quoted is not None and self._quoted[0].outer_start >= sentence.start
            alone = quoted or self._has_pronoun(sentence)
            of_one = setting.channel in _OF_ONE or (setting.channel in OCCASIONS and alone)
            setting = replace(setting, people=frozenset({speaker_key(spoke)}), shared=False) if of_one else setting
        if setting:
            self._setting = setting
            conference = setting.joint and setting.channel is Channel.PRESS_CONFERENCE and not setting.at_side
            self._conference = setting if conference else self._conference
            if setting.channel is Channel.PRESS_CONFERENCE and not setting.once and self._is_formal(sentence):
                self._held = setting

    def _is_formal(self, sentence: Sentence) -> bool:
        return bool(self.reading.search(PRESS_CONFERENCE, sentence.start, sentence.end))

    def _has_pronoun(self, sentence: Sentence) -> bool:
        return bool(_PRONOUN.search(self.reading.folded, sentence.start, sentence.end))

    def of(self, sentence: Sentence, quote: Quote, speaker: Speaker, ahead: Ahead) -> Channel:
        """Return the channel of a quotation; `ahead` are the next sentences with who is named in them."""
        self._told_there = False
        channel = self._of(sentence, quote, speaker, ahead)
        words = self._round(sentence, quote, speaker.agent)
        if speaker.agent and not words.of_another_time() and not self._told_there:
            self._last[speaker_key(speaker.agent)] = channel
            if channel is Channel.COMMUNIQUE and words.in_first_person:
                self._personal.add(speaker_key(speaker.agent))
            for holder in speaker.holders if speaker.agent.role is Role.PERSON else []:
                self._last[speaker_key(holder)] = channel
        if self._told_there and not (self._setting and self._setting.channel in OCCASIONS):
            number = sentence.paragraph.number
            self._setting = Setting(channel, sentence.number, number, frozenset(), joint=False, shared=True, once=True)
        self._quoted = (quote, speaker_key(speaker.agent) if speaker.agent else "")
        if self._setting and channel is self._setting.channel and channel in OCCASIONS:  # it lasts while words go on
            self._setting = replace(self._setting, sentence=sentence.number, paragraph=sentence.paragraph.number)
        return channel

    def _of(self, sentence: Sentence, quote: Quote, speaker: Speaker, ahead: Ahead) -> Channel:
        named = self._named(sentence, quote, speaker)
        if named in _PRESS and (table := self._reported_of_table(sentence, quote, speaker)):
            return table
        if named:
            return self._faced(sentence, quote, speaker) or named if named is Channel.INTERVIEW else named
        alone = not self.reading.folded[sentence.start : quote.outer_start].strip()
        if alone and speaker.agent is None and (told := self._ahead.told_next(sentence, ahead)):
            return told
        agent = _of_occasion(speaker)
        words = self._round(sentence, quote, agent)
        if agent is None or agent.role in {Role.ANONYMOUS, Role.COUNTRY}:
            return self._in_nobodys_voice(agent, words)
        if self.whole in OCCASIONS:
            if not self._quoted_by_others(agent):
                return self.whole
            return Channel.COMMUNIQUE if agent.role in _HOUSES else self._to_the_other(words) or Channel.UNSPECIFIED
        if self._older(words):
            return self.whole or self.printed_in or Channel.UNSPECIFIED
        carried = self._told_before(agent, words)
        if carried is not Channel.UNSPECIFIED:
            return carried
        house = agent.role in _HOUSES and not agent.spokesperson
        if house or (speaker.told_by and speaker.told_by.role in _HOUSES):
            return Channel.COMMUNIQUE
        return self._by_the_text(agent, words, ahead) or self.printed_in or Channel.UNSPECIFIED

    def _faced(self, sentence: Sentence, quote: Quote, speaker: Speaker) -> Channel | None:
        """Return the occasion at which somebody faces the press, where only the question he answers is an outlet's."""
        agent, setting = _of_occasion(speaker), self._setting
        if agent is None or setting is None or setting.channel not in _PRESS:
            return None
        words = self._round(sentence, quote, agent)
        return setting.channel if words.answer and self._reaches(agent, words) else None

    def _reported_of_table(self, sentence: Sentence, quote: Quote, speaker: Speaker) -> Channel | None:
        """Return the exchange, where the press was only told behind the words what one had said to the other there."""
        agent = _of_occasion(speaker)
        if agent is None or cue_in(self.reading, sentence.start, quote.outer_start):
            return None
        return self._to_the_other(self._round(sentence, quote, agent))

    def _by_the_text(self, agent: Agent, words: Round, ahead: Ahead) -> Channel | None:
        """Return how one spoke of whom no occasion was told, as far as the whole text or what follows tells it."""
        told = self._in_one_utterance(words.sentence, agent) or self._to_the_other(words)
        return told or self._ahead.told_after(agent, words.sentence, ahead)

    def _quoted_by_others(self, agent: Agent) -> bool:
        """Tell whether somebody has not the floor himself in a text in which speakers take turns."""
        if self.voices is None or agent.spokesperson or agent.role not in {Role.PERSON, *_HOUSES}:
            return False
        known = bool(self.voices) or self.whole is Channel.PRESS_BRIEFING
        return known and speaker_key(agent) not in self.voices

    def _in_nobodys_voice(self, agent: Agent | None, words: Round) -> Channel:
        """Return how words were uttered that are no one person's: of nobody known, of a country, of both sides."""
        sentence, setting = words.sentence, self._setting
        both = agent is not None and (agent.pair or bool(agent.members))
        if both and self.printed_in and not self.whole and self._of_both(sentence):
            return Channel.JOINT_STATEMENT
        if agent and not agent.unnamed and self.printed_in and not self.whole:
            return self._in_one_utterance(sentence, agent) or self.printed_in
        if setting and setting.near(sentence) and setting.channel is Channel.COMMUNIQUE and words.goes_on:
            return Channel.COMMUNIQUE
        if both and self._of_both(sentence):
            return Channel.JOINT_STATEMENT
        beside = self._quoted is not None and sentence.paragraph.start <= self._quoted[0].start
        if agent and agent.unnamed and beside and self._quoted and self._quoted[1] == speaker_key(agent):
            last = self._last.get(speaker_key(agent), Channel.UNSPECIFIED)
            return last if last in EXCHANGE | OCCASIONS and not words.leaves(last) else Channel.UNSPECIFIED
        told = self._in_one_utterance(sentence, agent) or (
            self.exchange if both and self.exchange is Channel.PHONE_CALL else None
        )
        if told is Channel.JOINT_STATEMENT and agent is None and self.whole is None and words.in_first_person:
            return Channel.UNSPECIFIED
        return told or Channel.UNSPECIFIED

    def _to_the_other(self, words: Round) -> Channel | None:
        """Return the exchange, where the clause says that the words were said to the other side."""
        sentence, quote = words.sentence, words.quote
        if words.answer or not to_other_side(self.reading, self.people, sentence, quote):
            return None
        table = self.exchange or (Channel.MEETING if received(self.reading, sentence, quote) else None)
        self._told_there = table is not None
        return table

    def _named(self, sentence: Sentence, quote: Quote, speaker: Speaker) -> Channel | None:
        """Return the channel that the words round a quotation name, where its speaker can speak through it."""
        agent = _of_occasion(speaker)
        unnamed = agent is not None and agent.role is Role.ANONYMOUS
        named = self._near.channel(sentence, quote, speaker.cue, self._quoted and self._quoted[0], unnamed=unnamed)
        if named is Channel.PRESS_CONFERENCE and agent and agent.unnamed:
            return Channel.PRESS_BRIEFING
        return None if named in EXCHANGE and agent and _outside(agent) else named

    def _in_one_utterance(self, sentence: Sentence, agent: Agent | None) -> Channel | None:
        setting = self._setting
        if setting is None or not setting.joint or self.whole is not None:
            return self.whole
        if agent and (agent.role in {Role.PERSON, Role.INSTITUTION} or agent.unnamed):
            return None
        if setting.channel is Channel.JOINT_STATEMENT:
            return setting.channel
        return setting.channel if setting.paragraph == sentence.paragraph.number else None

    def _of_both(self, sentence: Sentence) -> bool:
        """Tell whether the sentences before speak of a joint statement."""
        setting = self._setting
        near = setting is not None and sentence.number - setting.sentence <= NEAR
        return near and setting is not None and setting.channel is Channel.JOINT_STATEMENT

    def _round(self, sentence: Sentence, quote: Quote, agent: Agent | None) -> Round:
        """Return a quotation with what is about it alone: not what leads to another's words before it."""
        start = sentence.start
        if self._quoted and start <= self._quoted[0].outer_start and agent and self._quoted[1] != speaker_key(agent):
            start = self._quoted[0].outer_end
        return Round(self.reading, sentence, quote, start, self._near.next_quote(quote, sentence))

    def _told_before(self, agent: Agent, words: Round) -> Channel:
        """Return what is carried to these words; what others report him to have told the other side was said there."""
        carried = self._carried_to(agent, words)
        if carried in EXCHANGE and (_outside(agent) or (self.printed_in and words.in_first_person)):
            return Channel.UNSPECIFIED
        reported = carried in OCCASIONS and words.of_hearsay
        written = carried is Channel.COMMUNIQUE and agent.role is Role.PERSON
        told = self._to_the_other(words) if reported or written else None
        return told or carried

    def _carried_to(self, agent: Agent, words: Round) -> Channel:
        """Return the setting told before, or how this speaker spoke last, unless these words were said elsewhere."""
        key, person = speaker_key(agent), agent.role is Role.PERSON
        setting = self._setting if self._reaches(agent, words) else None
        last = self._last.get(key, Channel.UNSPECIFIED)
        moves = person and words.moves_on
        if person and setting and (self._leaves(setting.channel, key, words) or moves):
            self._left[key] = setting.sentence
            setting = None
        if moves:
            return Channel.UNSPECIFIED
        if person and (last is Channel.JOINT_STATEMENT or self._leaves(last, key, words)):
            last = Channel.UNSPECIFIED
        if setting is None and last is Channel.UNSPECIFIED and person and self._conference:
            joint = self._conference.channel if self._party(key, self._conference) else last
            return self._to_the_other(words) or joint
        if setting is None and last is Channel.UNSPECIFIED and person and self._answers_there(key, words):
            return self._to_the_other(words) or Channel.PRESS_CONFERENCE
        return setting.channel if setting else last

    def _answers_there(self, key: str, words: Round) -> bool:
        """Tell whether one of the two sides of an exchange speaks right after the press conference of the other."""
        held, sentence = self._held, words.sentence
        if held is None or len(self.sides) != _TWO or key not in self.sides or self.exchange is Channel.PHONE_CALL:
            return False
        return sentence.number - held.sentence <= _SOON or words.of_same_scene

    def _older(self, words: Round) -> bool:
        return words.of_another_time() and not (self._setting and self._setting.once)

    def _leaves(self, channel: Channel, key: str, words: Round) -> bool:
        if channel is Channel.COMMUNIQUE and key in self._personal:
            return False
        return words.leaves(channel)

    def _party(self, key: str, setting: Setting) -> bool:
        """Tell whether somebody takes part in a setting: named with it, or a side of the exchange."""
        unknown = len(self.sides) < _TWO and not setting.at_side
        return key in setting.people or key in self.sides or unknown

    def _reaches(self, agent: Agent, words: Round) -> bool:
        """Tell whether the setting told before holds for this speaker."""
        setting, key, sentence = self._setting, speaker_key(agent), words.sentence
        if setting is None or (agent.role in _HOUSES and setting.channel in OCCASIONS):
            return False
        if agent.role is not Role.PERSON:
            shared = not setting.people and setting.channel not in OF_ONE
            return setting.near(sentence) and (key in setting.people or shared)
        if setting.channel is Channel.JOINT_STATEMENT or self._left.get(key) == setting.sentence:
            return False  # what one of the two says is none of their common words
        if setting.once and setting.paragraph != sentence.paragraph.number and not words.of_another_time():
            return False
        held = setting.joint or setting.channel in EXCHANGE
        mine, party = key in setting.people, self._party(key, setting) or (held and words.of_same_scene)
        beside = (
            setting.near(sentence) and setting.channel is Channel.PRESS_CONFERENCE and together(self.reading, sentence)
        )
        if setting.joint or beside:
            return beside or party
        shared = setting.shared or (setting.of_house and words.goes_on)
        return (mine and setting.channel in OCCASIONS) or (setting.near(sentence) and (mine or (party and shared)))


def _of_occasion(speaker: Speaker) -> Agent | None:
    """Return who speaks, unless it is one who has no part in the occasions of others."""
    return None if speaker.stranger or speaker.of_text else speaker.agent


def _outside(agent: Agent) -> bool:
    """Tell whether somebody tells of the exchange and was not at the table."""
    return agent.role in _HOUSES or agent.spokesperson
