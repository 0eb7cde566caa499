"""How quoted words were uttered: read from the clause round them, else carried on from the last."""

import re
from functools import cache

from archive.detection.agents import Agent, Role
from archive.detection.attribution import Speaker
from archive.detection.lexicons.channels import CHANNELS
from archive.detection.quote_marks import Quote
from archive.detection.reading import Reading, Sentence
from archive.vocabulary.terms import Channel

_REACH = 800
_SPOKEN = frozenset({Channel.PHONE_CALL, Channel.MEETING})


def channel_of(
    reading: Reading,
    sentence: Sentence,
    quote: Quote,
    speaker: Speaker,
    before: tuple[Agent | None, list[Agent], Channel],
    told: Channel | None = None,
) -> Channel:
    """Return the channel of a quotation.

    `before` is the last one's speaker, holders and channel; `told` what the sentence just before sets.
    """
    named = _named(reading, sentence, quote)
    institution = speaker.agent is not None and speaker.agent.role in {Role.INSTITUTION, Role.TEXT}
    if named and not (institution and named in _SPOKEN):
        return named
    if told and not institution:
        return told
    last_speaker, last_holders, last_channel = before
    if (
        last_channel is not Channel.UNSPECIFIED
        and speaker.agent
        and _carries_on(speaker.agent, last_speaker, last_holders)
    ):
        return last_channel
    return Channel.COMMUNIQUE if institution else Channel.UNSPECIFIED


def named_channel(reading: Reading, sentence: Sentence) -> Channel | None:
    """Return the channel a sentence without quotations sets for the words that follow it."""
    end = Quote(sentence.end, sentence.end, sentence.end, sentence.end)
    return _named(reading, sentence, end)


def _named(reading: Reading, sentence: Sentence, quote: Quote) -> Channel | None:
    """Search the clause after the words first, then the one before them."""
    for start, end in (
        (quote.outer_end, min(sentence.end, quote.outer_end + _REACH)),
        (max(sentence.start, quote.outer_start - _REACH), quote.outer_start),
    ):
        found = [
            (order, match)
            for order, (channel, pattern) in enumerate(_patterns())
            for match in pattern.finditer(reading.folded, start, end)
            if not reading.in_quote(match.start())
        ]
        if found:
            return _patterns()[min(found, key=lambda pair: pair[0])[0]][0]
    return None


def _carries_on(agent: Agent, last: Agent | None, holders: list[Agent]) -> bool:
    same = last is not None and (agent.role, agent.id, agent.country) == (last.role, last.id, last.country)
    return same or any(agent.id and agent.id == holder.id for holder in holders)


@cache
def _patterns() -> list[tuple[Channel, re.Pattern[str]]]:
    return [(channel, re.compile(pattern)) for channel, pattern in CHANNELS]
