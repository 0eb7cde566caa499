"""Where words were said of which only the sentences behind them tell: "Speaking at a press conference, he …"."""

import re
from dataclasses import dataclass, field
from functools import cache

from archive.detection.agent import Agent
from archive.detection.lexicons.occasions import CAME_DURING
from archive.detection.occasions import NEAR, OCCASIONS, OF_ONE, Setting
from archive.detection.reading import Reading, Sentence
from archive.detection.settings_told import first_paragraph, setting_in, speaker_key
from archive.vocabulary.terms import Channel

Ahead = list[tuple[Sentence, list[Agent]]]
"""The next sentences with who is named in them."""


@dataclass
class SettingsAhead:
    """Reads the sentences behind a quotation; each of them once, though every quotation before it asks."""

    reading: Reading
    media: list[int]
    _read: dict[int, Setting | None] = field(default_factory=dict)

    def told_after(self, agent: Agent, sentence: Sentence, ahead: Ahead) -> Channel | None:
        """Return the occasion that the sentences after the one with the words tell.

        The news itself may be what was said at the joint press conference of which the next paragraph tells, and
        what opens a paragraph what was said at the one that it goes on to name.
        """
        lead = sentence.paragraph.number == first_paragraph(self.reading)
        for later, agents in ahead[:NEAR]:
            came = _spoken_at().match(self.reading.folded, later.start)
            if not (lead or came or later.paragraph.number == sentence.paragraph.number):
                continue
            setting = self._told_in(later, agents)
            if setting and not came and not (setting.joint and setting.channel is Channel.PRESS_CONFERENCE):
                continue
            if setting and setting.channel in OCCASIONS and (setting.joint or speaker_key(agent) in setting.people):
                return setting.channel
        return None

    def told_next(self, sentence: Sentence, ahead: Ahead) -> Channel | None:
        """Return where words were said that open a paragraph and whose speaker only its next sentence brings."""
        for later, agents in ahead[:1]:
            if later.paragraph.number == sentence.paragraph.number:
                setting = self._told_in(later, agents)
                return setting.channel if setting and setting.channel in OCCASIONS | OF_ONE else None
        return None

    def _told_in(self, sentence: Sentence, agents: list[Agent]) -> Setting | None:
        if sentence.number not in self._read:
            self._read[sentence.number] = setting_in(self.reading, self.media, sentence, agents)
        return self._read[sentence.number]


@cache
def _spoken_at() -> re.Pattern[str]:
    return re.compile(CAME_DURING)
