"""Lines that say when a text was issued: "Publié le …", the stamp under a headline, the place and day of a letter.

The cleaning step knows many as bylines; a line of the body that holds a date and little
else, above the first paragraph or below the last, is one too. A date beside a name further
down signs a quotation, it does not date the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from archive.detection.date_arithmetic import fits_weekday
from archive.detection.date_words import dates_in
from archive.detection.figure_order import FigureOrder
from archive.detection.lexicons.agencies import AGENCIES
from archive.detection.printed_dates import DateWord
from archive.detection.reading import Paragraph, Reading, Zone

_LONGEST = 200
_MOST_LINES, _LAST_LINES = 250, 50
_PROSE = 120
_OTHER_WORDS, _FEW_WORDS, _HEAD_WORDS = 9, 5, 14
_BY = re.compile(r"\W*(?:par|by|por|avec|with|con)\b")
_ARTICLE = re.compile(r"\s(?:le|on|el|the|du|of|del|de|a|au)$")
_CUE_REACH = 60
_RUN_IN = 120


class Says(StrEnum):
    """What a line says of its date."""

    PUBLISHED = "published"
    UPDATED = "updated"
    NOTHING = ""


@dataclass(frozen=True)
class LineDate:
    """A full date on a line of its own."""

    word: DateWord
    says: Says
    below: bool
    """True when it stands under the text, where a letter is dated."""


_UPDATED = (
    r"mis a jour|mise a jour|modifi|updated?\b|update\b|actualizad[oa]|\bact\.|تحديث|تعديل|edited|revised|"
    r"last modified|republi|reposted|اعاده نشر|اعيد نشر"
)
_PUBLISHED = (
    r"publi[ec]|posted|issued|released|created|creado|cree le|mis en ligne|diffus|نشر|النشر|اضيف|date\s?:|fecha\s?:|"
    r"التاريخ|تاريخ"
)
_CUE = re.compile(rf"(?P<updated>{_UPDATED})|(?P<published>{_PUBLISHED})")
_POST_CLOCK = re.compile(r"\d{1,2}:\d\d\s?(?:am|pm|a\.m\.|p\.m\.|م|ص)?\s?[·•]")
"""The clock under a post, which dates the post."""
_CLOCK = re.compile(r"\d{1,2}\s?[:h]\s?\d\d")
_CLOCK_AFTER = re.compile(r"\W{1,4}(?:(?:a|at|a las|على|الساعه)\s)?\d{1,2}\s?[:h]\s?\d\d")
_FILLING = re.compile(
    rf"{_UPDATED}|{_PUBLISHED}|\d{{1,2}}\s?[:hH.]\s?\d\d(?::\d\d)?|(?<![a-z])(?:am|pm|gmt|utc|est|edt|cet|cest|ist|gst|"
    rf"h|a|at|le|on|el|de|por|by|par|last|date|lecture|min|{AGENCIES})(?![a-z])|(?<!\w)(?:م|ص|في|بتاريخ|اخر|مساء|صباحا)(?!\w)"
)
_SECTION = re.compile(
    r"\W*(?:(?:press|media|news) (?:releases?|statements?|notes?)|news|statements?|releases?|actualites?|noticias|"
    r"communiques?(?: de presse)?|notas? (?:de prensa|informativas?)|comunicados?(?: de prensa)?|"
    r"(?:ال)?(?:بيان|بيانات|اخبار)(?: (?:ال)?صحفيه?)?)\W*"
)
"""The section of a site in front of a release's day: "Press releases 10.11.2025 9.30"."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_SIGNS_QUOTE = re.compile(r"^\s?[-–—]{1,2}\s?[^\W\d]")
_PARTED = re.compile(
    r"\s[-|]\s(?:[^-|]|(?<=\w)-(?=\w)){2,60}\s[-|]\s(?:[^\W\d_][^\W\d_ '’]{1,20}(?: [^\W\d_]{2,20})?, )?$"
)
"""… and, ahead of its day, the place of a release: "Ministry of … – Press release – Abuja, Thursday, January 9"."""
_BRIEFING = re.compile(
    r"(?:\bpoint (?:de )?presse|\b(?:press|daily|regular|media) briefing|"
    r"\b(?:rueda|conferencia) de prensa (?:de la|del) portavoz|"
    r"(?<![\u0621-\u064a])(?:ال)?(?:احاطه|ايجاز) (?:ال)?(?:صحفيه?|اعلاميه?|يومي))"
    r"(?: (?:du|of|on|del|ليوم|بتاريخ))?[ ,:(-]*$"
)
"""The heading of a spokesperson's briefing, which is of the day it is issued."""
_HEADLINE = re.compile(
    r"schedule|briefing|remarks|readout|statement|transcript|agenda|programme|entretien|rencontre|point de presse|"
    r"communique|comunicado|declaration|declaracion|بيان|احاطه|جدول"
)
_NOT_ISSUE = re.compile(
    r"photo|archiv|file\b|ne le|born|copyright|©|tenue?\b|held on|prochaine|deadline|expires|\bpost\b|tweet|@|"
    r"(?:meeting|reunion|session|seance|summit|sommet)\b"
)


def date_lines(reading: Reading, order: FigureOrder) -> list[LineDate]:
    """Return the full dates of such lines, in their order; weaker ones only where nothing else dates the text."""
    bounds = _Bounds(reading)
    found: list[LineDate] = []
    clocks: list[LineDate] = []
    for paragraph in _candidates(reading):
        above, below = bounds.above(paragraph), bounds.below(paragraph)
        if paragraph.zone in {Zone.CLUTTER, Zone.SUBTITLE} and not above:
            continue
        words = [word for word in dates_in(reading.letters, paragraph.start, paragraph.end) if word.full_day]
        if words and _dates_the_text(reading, paragraph, words, above=above, below=below):
            lines = [LineDate(word, _said(reading, word, words), below and not above) for word in words]
            (clocks if _POST_CLOCK.match(reading.folded, paragraph.start) else found).extend(lines)
    found = found or list(_run_in(reading)) or clocks or _below_in_clutter(reading)
    settled = order.settle([line.word for line in found])
    return [LineDate(word, line.says, line.below) for word, line in zip(settled, found, strict=True)]


def _candidates(reading: Reading) -> list[Paragraph]:
    """Return the short lines with a figure; of very many, the first and the last."""
    lines = [
        paragraph
        for paragraph in reading.in_zones(Zone.BYLINE, Zone.BODY, Zone.CLUTTER, Zone.SUBTITLE)
        if paragraph.end - paragraph.start <= _LONGEST
        and any(char.isdigit() for char in reading.folded[paragraph.start : paragraph.end])
    ]
    return lines if len(lines) <= _MOST_LINES else [*lines[: _MOST_LINES - _LAST_LINES], *lines[-_LAST_LINES:]]


def _run_in(reading: Reading) -> Iterator[LineDate]:
    """Yield the stamp that a paste runs into the first paragraph: "Publié le 09/05/2023 à 19h06 La ministre …"."""
    for paragraph in reading.body_paragraphs[:2]:
        words = dates_in(reading.letters, paragraph.start, min(paragraph.end, paragraph.start + _RUN_IN))
        for word in words[:2]:
            before = reading.folded[paragraph.start : word.start]
            says = _said(reading, word, [])
            clock = _CLOCK_AFTER.match(reading.folded, word.end) is not None
            if (
                word.full_day
                and len(_WORD.findall(_FILLING.sub(" ", before))) <= 4
                and (says is not Says.NOTHING or clock)
            ):
                yield LineDate(word, says, below=False)


def _below_in_clutter(reading: Reading) -> list[LineDate]:
    """Return the one date of publication that stands among what was cut from under the text.

    A line says it in words; where none does, a weekday, day and clock alone on theirs are the stamp of the page.
    """
    found: dict[date | None, LineDate] = {}
    stamps: dict[date | None, LineDate] = {}
    foot = max((paragraph.end for paragraph in reading.body_paragraphs), default=0)
    for paragraph in reading.in_zones(Zone.CLUTTER):
        if paragraph.end - paragraph.start >= _RUN_IN:
            continue
        words = [word for word in dates_in(reading.letters, paragraph.start, paragraph.end) if word.full_day]
        lines = {word.full_day: LineDate(word, _said(reading, word, words), below=True) for word in words}
        if _CUE.match(reading.folded, paragraph.start):
            found |= lines
        elif paragraph.start > foot and _is_stamp(reading, paragraph, words):
            stamps |= lines
    only = found or stamps
    return list(only.values()) if len(only) == 1 else []


def _is_stamp(reading: Reading, paragraph: Paragraph, words: list[DateWord]) -> bool:
    """Tell whether a line is one day with its own weekday and a clock, and nothing else."""
    timed = _CLOCK.search(reading.folded, paragraph.start, paragraph.end) is not None
    weekday = any(word.weekday is not None and fits_weekday(word) for word in words)
    return len(words) == 1 and timed and weekday and is_bare(reading, paragraph)


class _Bounds:
    """Where the running text begins and ends."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        prose = [p.start for p in reading.body_paragraphs if _is_prose(reading, p)]
        longest = max(reading.body_paragraphs, key=lambda p: p.end - p.start, default=None)
        prose = prose or [longest.start if longest else 0]
        self._first, self._second, self._last = prose[0], prose[min(1, len(prose) - 1)], prose[-1]

    def above(self, paragraph: Paragraph) -> bool:
        """Tell whether a line stands above the text; a bare date or one with a clock may follow its first paragraph."""
        bare = paragraph.zone is Zone.BYLINE and (
            _CLOCK.search(self._reading.folded, paragraph.start, paragraph.end) or is_bare(self._reading, paragraph)
        )
        return paragraph.start < (self._second if bare else self._first)

    def below(self, paragraph: Paragraph) -> bool:
        """Tell whether a line stands below the text."""
        return paragraph.start > self._last


def _is_prose(reading: Reading, paragraph: Paragraph) -> bool:
    length = paragraph.end - paragraph.start
    return length >= _PROSE and (length >= 2 * _PROSE or reading.text[paragraph.end - 1] in '.!?؟:;»”"…')


def is_bare(reading: Reading, paragraph: Paragraph) -> bool:
    """Tell whether a line holds dates and nothing else of weight."""
    words = dates_in(reading.letters, paragraph.start, paragraph.end)
    return bool(words) and not _other_words(reading, paragraph, words)


def _is_headline(reading: Reading, paragraph: Paragraph) -> bool:
    """Tell whether a line is the headline nobody labelled: the first one, where it names a kind of text."""
    unlabelled = reading.title is None and paragraph is reading.body_paragraphs[0]
    return unlabelled and bool(_HEADLINE.search(reading.folded, paragraph.start, paragraph.end))


def _dates_the_text(reading: Reading, paragraph: Paragraph, words: list[DateWord], *, above: bool, below: bool) -> bool:
    line = reading.folded[paragraph.start : paragraph.end]
    if _POST_CLOCK.match(line) and paragraph.zone is Zone.BYLINE:
        return True
    named = _NOT_ISSUE.search(line) and not _CUE.match(line)
    if _POST_CLOCK.match(line) or named or _is_headline(reading, paragraph):
        return False
    says = any(_said(reading, word, words) is not Says.NOTHING for word in words)
    if _SIGNS_QUOTE.match(line):
        return False
    if above and _heads_a_briefing(reading, paragraph, words[-1]):
        return True
    if not says and not _BY.match(line) and _in_a_phrase(reading, paragraph, words[0]):
        return False
    if paragraph.zone is Zone.BYLINE and (above or says):
        return True
    if not (above or below or says):
        return False
    timed = words[0].start == paragraph.start or _CLOCK.search(line)
    if above and _closes_a_head(reading, paragraph, words[-1]):
        return _other_words(reading, paragraph, words) <= _HEAD_WORDS
    return _other_words(reading, paragraph, words) <= (_OTHER_WORDS if says or (above and timed) else _FEW_WORDS)


def _closes_a_head(reading: Reading, paragraph: Paragraph, word: DateWord) -> bool:
    """Tell whether a date ends a line that dashes or bars part: "State – ministry – office of … – 6 June 2023"."""
    before = reading.folded[paragraph.start : word.start]
    return _PARTED.search(before) is not None and not reading.folded[word.end : paragraph.end].strip(" .م")


def _heads_a_briefing(reading: Reading, paragraph: Paragraph, word: DateWord) -> bool:
    """Tell whether a date ends a line as the day of a spokesperson's briefing."""
    if reading.folded[word.end : paragraph.end].strip(" .)م"):
        return False
    return _BRIEFING.search(reading.folded, paragraph.start, word.start) is not None


def _in_a_phrase(reading: Reading, paragraph: Paragraph, word: DateWord) -> bool:
    """Tell whether a date ends a phrase ("Accord signé le 12 mars 2020"), which a stamp's place and name do not."""
    if _SECTION.fullmatch(reading.folded, paragraph.start, word.start):
        return False
    if not _WORD.search(_FILLING.sub(" ", reading.folded[paragraph.start : word.start])):
        return False  # "6:12 pm on 11 February 2025"
    before = _ARTICLE.sub("", reading.text[paragraph.start : word.start].rstrip())
    last = before.rsplit(maxsplit=1)[-1] if before else ""
    return last[:1].islower() and last[-1:].isalpha()


def _other_words(reading: Reading, paragraph: Paragraph, words: list[DateWord]) -> int:
    rest, at = [], paragraph.start
    for word in words:
        rest.append(reading.folded[at : word.start])
        at = word.end
    rest.append(reading.folded[at : paragraph.end])
    return len(_WORD.findall(_FILLING.sub(" ", " ".join(rest))))


def _said(reading: Reading, word: DateWord, beside: list[DateWord]) -> Says:
    """Return what the nearest cue before a date says: on its line, or alone on the line above."""
    start = max([word.start - _CUE_REACH, *(other.end for other in beside if other.end <= word.start)])
    cue = max(_CUE.finditer(reading.folded, max(0, start), word.start), key=lambda cue: cue.start(), default=None)
    if cue is None:
        return Says.NOTHING
    return Says.UPDATED if cue["updated"] else Says.PUBLISHED
