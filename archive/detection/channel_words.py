"""Words for how something was uttered; each paragraph of a text is searched for them once."""

from dataclasses import dataclass
from functools import cache
from re import Pattern
from weakref import WeakKeyDictionary

from archive.detection.lexicons.channels import CHANNELS
from archive.detection.reading import Reading
from archive.detection.word_starts import at_word_starts
from archive.vocabulary.terms import Channel


@dataclass(frozen=True)
class ChannelWord:
    """A phrase that names a channel, outside quotations."""

    start: int
    end: int
    channel: Channel


_found: WeakKeyDictionary[Reading, dict[int, list[ChannelWord]]] = WeakKeyDictionary()


def channel_words(reading: Reading, start: int, end: int) -> list[ChannelWord]:
    """Return the phrases within a span of one paragraph, the most specific channel first, then in order."""
    if start >= end:
        return []
    number = reading.paragraph_at(start).number
    known = _found.setdefault(reading, {})
    if number not in known:
        known[number] = _in_paragraph(reading, number)
    return [word for word in known[number] if start <= word.start and word.end <= end]


def _in_paragraph(reading: Reading, number: int) -> list[ChannelWord]:
    paragraph = reading.paragraphs[number]
    return [
        ChannelWord(*match.span(), channel)
        for channel, pattern in _patterns()
        for match in pattern.finditer(reading.folded, paragraph.start, paragraph.end)
        if not reading.in_quote(match.start())
    ]


@cache
def _patterns() -> list[tuple[Channel, Pattern[str]]]:
    return [(channel, at_word_starts(pattern)) for channel, pattern in CHANNELS]
