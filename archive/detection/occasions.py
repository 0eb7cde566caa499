"""How far a named occasion reaches: whose words it holds, and what shows that others were said elsewhere.

An occasion belongs to those whom the sentence names with it, or to the sides of the exchange. A document and the
exchange itself reach no words of one who answers a question, speaks afterwards, from another place or of another time;
nor does a document reach those of somebody who speaks for himself.
"""

import re
from dataclasses import dataclass
from functools import cache

from archive.detection.lexicons.occasions import (
    AFTERWARDS,
    ANOTHER_DAY,
    ASKED,
    ELSEWHERE,
    FIRST_PERSON,
    FOR_HIS_PART,
    GOES_ON,
    HAD,
    HAD_SAID,
    HEARSAY,
    NEW_DAY,
    ONCE,
    TELLS_OF_IT,
)
from archive.detection.quote_marks import Quote
from archive.detection.reading import Reading, Sentence
from archive.vocabulary.names import fold
from archive.vocabulary.terms import Channel

NEAR = 2
"""Sentences or paragraphs over which a setting told without quotations holds."""
EXCHANGE = frozenset({Channel.PHONE_CALL, Channel.MEETING})
OCCASIONS = frozenset({Channel.PRESS_CONFERENCE, Channel.PRESS_BRIEFING, Channel.INTERVIEW, Channel.SPEECH})
OF_ONE = frozenset({Channel.SOCIAL_POST, Channel.INTERVIEW})
"""Settings of one person, which nobody else's words share where the text does not say whose they are."""
_DOCUMENTS = frozenset({Channel.COMMUNIQUE, Channel.JOINT_STATEMENT})
TOLD_OF = EXCHANGE | _DOCUMENTS | {Channel.SOCIAL_POST}
"""What a report tells of, and somebody may speak of to the press."""
_REACH = 300
_OPENING = 70
_PARTED = re.compile(r"[,;:،؛]| (?:and|et|y) ")


@dataclass(frozen=True)
class Setting:
    """Where somebody spoke, as a sentence tells it."""

    channel: Channel
    sentence: int
    paragraph: int
    people: frozenset[str]
    """Those the sentence names; nobody means whoever speaks next."""
    joint: bool
    shared: bool
    """True where it holds what any side of the exchange said: the exchange itself, what names nobody."""
    of_house: bool = False
    """True for the document of a ministry."""
    once: bool = False
    """True for one of another time than the text reports."""
    at_side: bool = False
    """True where only one who stands beside the other shows it: no press is named to which a text comes back."""

    def near(self, sentence: Sentence) -> bool:
        """Tell whether a sentence follows closely enough to be told in this setting."""
        return sentence.number - self.sentence <= NEAR or sentence.paragraph.number - self.paragraph <= 1


@dataclass(frozen=True)
class Round:
    """A quotation and the words of its sentence round it, as far as they are about it."""

    reading: Reading
    sentence: Sentence
    quote: Quote
    start: int
    """Where what leads to the words begins."""
    end: int
    """Where what follows them ends."""

    def leaves(self, channel: Channel) -> bool:
        """Tell whether the words were not said through a channel that was told before them."""
        if channel not in TOLD_OF:
            return False
        after = channel is not Channel.SOCIAL_POST and self._says(_afterwards())  # a post is written afterwards itself
        if after or self.answer or self._elsewhere():
            return True
        words = _tells_of_it() if channel in EXCHANGE else _first_person()
        return channel is not Channel.SOCIAL_POST and self.in_words(words)

    def of_another_time(self) -> bool:
        """Tell whether the words are older than what the text reports."""
        folded, behind = self.reading.folded, self.quote.outer_end
        if self._says(_had_said()) or _had().match(folded, self.start):
            return True
        opening = _once().search(folded, self.start, min(self.start + _OPENING, self.quote.outer_start))
        later = _once().search(folded, behind, min(self.end, behind + _OPENING))
        return bool(opening or (later and not _PARTED.search(folded, behind + 2, later.start())))

    @property
    def moves_on(self) -> bool:
        """True where the sentence opens with another time, or with a day or a place not told of before."""
        folded, start = self.reading.folded, self.sentence.start
        if _another_day().match(folded, start):
            return True
        opens = _new_day().match(folded, start) or self._elsewhere()
        return opens is not None and fold(_last_word(opens)) not in folded[:start]

    @property
    def answer(self) -> bool:
        """True where the clause says that somebody answers a question."""
        return self._says(_asked())

    @property
    def of_same_scene(self) -> bool:
        """True where the clause sets one beside who spoke before him: "for his part"."""
        return self._says(_for_his_part())

    @property
    def of_hearsay(self) -> bool:
        """True where the clause says that others report the words: « lui aurait confié », "according to an aide"."""
        return self._says(_hearsay())

    @property
    def goes_on(self) -> bool:
        """True where a document goes on to tell what somebody said: "It added that the minister …"."""
        return bool(_goes_on().match(self.reading.folded, self.sentence.start))

    @property
    def in_first_person(self) -> bool:
        """True where the one who speaks does so for himself."""
        return self.in_words(_first_person())

    def in_words(self, pattern: re.Pattern[str]) -> bool:
        """Tell whether the quoted words hold a pattern."""
        return bool(pattern.search(self.reading.folded, self.quote.start, self.quote.end))

    def _says(self, pattern: re.Pattern[str]) -> bool:
        folded, quote = self.reading.folded, self.quote
        before = pattern.search(folded, max(self.start, quote.outer_start - _REACH), quote.outer_start)
        return bool(before or pattern.search(folded, quote.outer_end, min(self.end, quote.outer_end + _REACH)))

    def _elsewhere(self) -> re.Match[str] | None:
        start = self.sentence.start
        while start < self.sentence.end and self.reading.text[start].isspace():
            start += 1
        return _elsewhere().match(self.reading.text, start)


def answers(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether somebody answers a question in a sentence: a document it names is only spoken of."""
    return bool(reading.search(_asked(), sentence.start, sentence.end))


def tells_of_another_time(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether a sentence is about words of another time."""
    start, end = sentence.start, sentence.end
    told = (found for pattern in (_once(), _had_said()) for found in reading.finditer(pattern, start, end))
    return any(not reading.in_quote(found.start()) for found in told) or bool(_had().match(reading.folded, start))


def _last_word(opening: re.Match[str]) -> str:
    """Return the day or the place with which a sentence opens."""
    return str(re.findall(r"[^\W\d_]+", opening[0])[-1])


@cache
def _another_day() -> re.Pattern[str]:
    return re.compile(ANOTHER_DAY)


@cache
def _new_day() -> re.Pattern[str]:
    return re.compile(NEW_DAY)


@cache
def _for_his_part() -> re.Pattern[str]:
    return re.compile(FOR_HIS_PART)


@cache
def _asked() -> re.Pattern[str]:
    return re.compile(ASKED)


@cache
def _afterwards() -> re.Pattern[str]:
    return re.compile(AFTERWARDS)


@cache
def _once() -> re.Pattern[str]:
    return re.compile(ONCE)


@cache
def _had_said() -> re.Pattern[str]:
    return re.compile(HAD_SAID)


@cache
def _had() -> re.Pattern[str]:
    return re.compile(HAD)


@cache
def _elsewhere() -> re.Pattern[str]:
    return re.compile(ELSEWHERE)


@cache
def _first_person() -> re.Pattern[str]:
    return re.compile(FIRST_PERSON)


@cache
def _tells_of_it() -> re.Pattern[str]:
    return re.compile(TELLS_OF_IT)


@cache
def _hearsay() -> re.Pattern[str]:
    return re.compile(HEARSAY)


@cache
def _goes_on() -> re.Pattern[str]:
    return re.compile(GOES_ON)
