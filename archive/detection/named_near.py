"""The channel that the words round a quotation name, in the order in which they are nearer to it."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from archive.detection.channel_words import ChannelWord, asked_about, cue_in
from archive.detection.lexicons.occasions import FOR_HIS_PART
from archive.detection.outlets import told_to_outlet
from archive.detection.quote_marks import Quote
from archive.detection.reading import Reading, Sentence
from archive.vocabulary.terms import Channel

_REACH = 800
_SOURCE = re.compile(r"source|مصدر|fuente")
_AGAINST = re.compile(
    r"\b(?:while|whereas|tandis que|alors que|mientras que|en tanto que)\b|(?<![\u0621-\u064a])(?:فيما|بينما|في حين)"
)
"""What sets the words of one against those of another."""
_OF_ANOTHER = re.compile(
    rf"{_AGAINST.pattern}|{FOR_HIS_PART}|, (?:lequel|laquelle|lesquels|quien|quienes|el cual|la cual)\b"
)
"""The same before another quotation: a relative clause leads to that one."""


@dataclass(frozen=True)
class NamedNear:
    """Reads the words round the quotations of a text; `media` and `people` are where they are named, in order."""

    reading: Reading
    media: list[int]
    people: list[int]

    def channel(
        self, sentence: Sentence, quote: Quote, cue: tuple[int, int] | None, last: Quote | None, *, unnamed: bool
    ) -> Channel | None:
        """Search the clause after the words first, then the one before them, then what follows further words.

        A sentence behind them that says whose they are, at `cue`, comes before all.
        """
        signing = self.reading.sentence_at(cue[0]) if cue and cue[0] >= sentence.end else None
        spans = (
            *([(signing.start, min(signing.end, self.next_quote(quote, signing)))] if signing else []),
            (quote.outer_end, self._next_clause(quote, sentence)),
            *self._own_part(sentence, quote, last),
            (max(sentence.start, quote.outer_start - _REACH), quote.outer_start),
            (quote.outer_end, self._next_speaker(quote, sentence)),
        )
        for start, end in spans:
            found = cue_in(self.reading, start, min(end, quote.outer_end + _REACH))
            source = found and found.channel is Channel.COMMUNIQUE and _SOURCE.search(self._words(found))
            asked = found and found.end <= quote.outer_start and asked_about(self.reading, found, quote.outer_start)
            if found and not (unnamed and source) and not asked:
                return found.channel
            if told_to_outlet(self.reading, self.media, start, min(end, quote.outer_end + _REACH)):
                return Channel.INTERVIEW
        return None

    def _own_part(self, sentence: Sentence, quote: Quote, last: Quote | None) -> list[tuple[int, int]]:
        """Return the words right before a quotation, where they set one who speaks beside the one quoted before."""
        start = max(sentence.start, min(last.outer_end, quote.outer_start)) if last else sentence.start
        parted = start > sentence.start and re.search(FOR_HIS_PART, self.reading.folded[start : quote.outer_start])
        return [(start, quote.outer_start)] if parted else []

    def _words(self, word: ChannelWord) -> str:
        return self.reading.folded[word.start : word.end]

    def next_quote(self, quote: Quote, sentence: Sentence) -> int:
        """Return where the next quotation opens, or where the sentence ends."""
        quotes = self.reading.quotes
        at = bisect_right(quotes, quote.outer_start, key=lambda other: other.outer_start)
        return min(sentence.end, quotes[at].outer_start) if at < len(quotes) else sentence.end

    def _next_clause(self, quote: Quote, sentence: Sentence) -> int:
        """Return where what follows the words ends: at the next quotation, or where another is set against them."""
        end = self.next_quote(quote, sentence)
        against = (_AGAINST if end == sentence.end else _OF_ANOTHER).search(self.reading.folded, quote.outer_end, end)
        return against.start() if against else end

    def _next_speaker(self, quote: Quote, sentence: Sentence) -> int:
        """Return where after the words the next one who can speak is named, or where the sentence ends."""
        at = bisect_left(self.people, quote.outer_end)
        return min(sentence.end, self.people[at]) if at < len(self.people) else sentence.end
