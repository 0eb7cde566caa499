"""Words for how something was uttered; each paragraph of a text is searched for them once."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from weakref import WeakKeyDictionary

from archive.detection.lexicons.channels import CHANNELS
from archive.detection.lexicons.occasions import REFERENCE_AFTER, REFERENCE_BEFORE
from archive.detection.lexicons.press import OF_PRESS_AFTER, OF_PRESS_BEFORE
from archive.detection.reading import Reading
from archive.detection.word_starts import at_word_starts
from archive.vocabulary.terms import Channel


@dataclass(frozen=True)
class ChannelWord:
    """A phrase that names a channel, outside quotations."""

    start: int
    end: int
    channel: Channel


_REPORTED = re.compile(
    r"(?:\baccording to|\bselon|\bd'apres|\bsegun|وفقا?|طبقا?|بحسب|حسب|نقلا عن)\s?(?:the |la |le |l'|el )?$"
)
_IN_WHICH = re.compile(r",?\s(?:en (?:la|el) (?:que|cual)|dans (?:laquelle|lequel)|in which)\b")
"""Behind a document: what follows are its words."""
_BEFORE_AN_AUDIENCE = re.compile(r"devant |ante |before |face |امام ")
"""What no demand or signature has for its object: « a réclamé devant le Conseil »."""
_ASKED_ABOUT = re.compile(
    r"(?:\b(?:asked|pressed|questioned|questions?|interrogee?|questionnee?|relancee?|preguntad[oa]|preguntas?)\b|سوال|سيل)"
    r"[^.;:?«“\"\n]{0,40}?(?:\b(?:about|on|over|sur|sobre|por|acerca)\b|(?<![\u0621-\u064a])(?:حول|عن|بشان)(?![\u0621-\u064a]))"
    r"[^.;:?«“\"\n]{0,25}?(?:\b(?:remarks|comments|words|claim|propos|declarations|palabras|declaraciones)\b"
    r"|(?<![\u0621-\u064a])(?:قول|تصريح|تصريحات|كلام)(?![\u0621-\u064a]))[^.;:?«“\"\n]{0,60}$"
)
"""Before an occasion: it is where others said what somebody is asked about."""
_REACH = 140
_TO_WHOM = re.compile(r"(?:a|aux|par|por|con|avec)\b|[وف]?ل")
"""How words for those one speaks to begin, and not for an occasion."""
_READ_OUT = re.compile(
    r"\b(?:leid[oa]|lue?s?|read(?: out)?|distribu(?:ee?|id[oa])|repartid[oa]|handed)\s$|(?:تلي|تليت)\s$"
)
_OVER = re.compile(r"[,،»”\"]")
_FLOOR = ("the floor", "la palabra", "la parole")
_PRESS = re.compile(
    r"\b(?:press|news|media) (?:conference|briefing)|\b(?:conference|point)s? de presse\b|\brueda de prensa\b"
    r"|\b(?:before|ante|devant) (?:the |los |las |la |les )?(?:reporters|periodistas|press|prensa|presse|journalistes"
    r"|medios)\b"
    r"|\bconferencia de prensa\b|\bcomparec|موتمر(?:ا|هما|ه|ها)? (?:ال)?صحا?في|(?:ال)?ندوه (?:ال)?صحا?فيه"
)
PRESS_CONFERENCE = re.compile(
    r"\b(?:press|news) conference|\bconferences? de presse\b|\bpoint[- ]de presse\b|\b(?:rueda|conferencia) de prensa\b"
    r"|\bcomparec(?:encia|io|ieron)\b|موتمر(?:ا|هما|ه|ها)? (?:ال)?صحا?في|(?:ال)?ندوه (?:ال)?صحا?فيه"
)
"""What both sides of an exchange hold, where words are not just told to the press."""
_found: WeakKeyDictionary[Reading, dict[int, list[list[ChannelWord]]]] = WeakKeyDictionary()


def channel_words(reading: Reading, start: int, end: int) -> list[ChannelWord]:
    """Return the phrases within a span of one paragraph, the most specific channel first, then in order."""
    if start >= end:
        return []
    number = reading.paragraph_at(start).number
    known = _found.setdefault(reading, {})
    if number not in known:
        known[number] = _in_paragraph(reading, number)
    within: list[ChannelWord] = []
    for words in known[number]:
        first = bisect_left(words, start, key=_start)
        last = bisect_left(words, end, lo=first, key=_start)
        within += [word for word in words[first:last] if word.end <= end]
    return within


def _start(word: ChannelWord) -> int:
    return word.start


def _in_paragraph(reading: Reading, number: int) -> list[list[ChannelWord]]:
    """Return the phrases of each channel in the order of the text, leaving out the channels that have none."""
    paragraph = reading.paragraphs[number]
    found = (
        [
            ChannelWord(*match.span(), told)
            for match in reading.finditer(pattern, paragraph.start, paragraph.end)
            if not reading.in_quote(match.start()) and (told := _as_told(reading, match, channel))
        ]
        for channel, pattern in _patterns()
    )
    return [words for words in found if words]


def _as_told(reading: Reading, match: re.Match[str], channel: Channel) -> Channel | None:
    """Return what words mean in this text.

    المقابلة is an audience where it tells of a reception, else an interview; the floor is also taken before the press.
    """
    if channel is Channel.MEETING and match[0].endswith("المقابله") and "استقبل" not in reading.folded:
        return Channel.INTERVIEW
    if channel is Channel.SPEECH and match[0].endswith(_FLOOR) and _PRESS.search(reading.folded):
        return None
    return channel


@cache
def _patterns() -> list[tuple[Channel, re.Pattern[str]]]:
    return [(channel, at_word_starts(pattern)) for channel, pattern in CHANNELS]


def cue_in(reading: Reading, start: int, end: int) -> ChannelWord | None:
    """Return the most specific words of a span that name a channel."""
    return next((word for word in channel_words(reading, start, end) if not _refers(reading.folded, word)), None)


def _refers(folded: str, word: ChannelWord) -> bool:
    """Tell a document named in passing from the one the words come from."""
    before = folded[max(0, word.start - 60) : word.start]
    if word.channel is Channel.INTERVIEW and _REPORTED.search(before):
        return True  # وفقا لوكالة: who reports the words, not whom they were told
    if _IN_WHICH.match(folded, word.end):
        return False
    if word.channel is Channel.PRESS_CONFERENCE and _is_spoken_of(folded, word, before):
        return True
    asked_for = not _BEFORE_AN_AUDIENCE.match(folded, word.start) and _reference_before().search(before)
    return bool(asked_for or _reference_after().match(folded, word.end))


def _is_spoken_of(folded: str, word: ChannelWord, before: str) -> bool:
    """Tell whether somebody speaks of the press, and not to it; or a document was only read out before it."""
    if _READ_OUT.search(before):
        return True
    to_whom = _TO_WHOM.match(folded, word.start)
    return bool((to_whom and _of_press_before().search(before)) or _of_press_after().match(folded, word.end))


def asked_about(reading: Reading, word: ChannelWord, end: int | None = None) -> bool:
    """Tell whether an occasion is but where others said what somebody is asked about; `end` is where that is over."""
    about = _ASKED_ABOUT.search(reading.folded, max(0, word.start - _REACH), word.start)
    return bool(about) and (end is None or bool(_OVER.search(reading.folded, word.end, end)))


@cache
def _of_press_before() -> re.Pattern[str]:
    return re.compile(OF_PRESS_BEFORE)


@cache
def _of_press_after() -> re.Pattern[str]:
    return re.compile(OF_PRESS_AFTER)


@cache
def _reference_after() -> re.Pattern[str]:
    return re.compile(REFERENCE_AFTER)


@cache
def _reference_before() -> re.Pattern[str]:
    return re.compile(REFERENCE_BEFORE)
