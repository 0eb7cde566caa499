"""The line that opens an agency's copy: "RABAT, 31 janvier (MAP) –", "الدوحة في 12 مارس /قنا/".

A place, a day and the agency's sign or a dash, before the first words of a paragraph. The
style guides of agencies ask for it; the year is mostly left out.
"""

import re
from collections.abc import Iterator
from itertools import islice

from archive.detection.date_lines import is_bare
from archive.detection.date_words import dates_in
from archive.detection.figure_order import FigureOrder
from archive.detection.lexicons.agencies import AGENCIES
from archive.detection.printed_dates import DateWord, Shape
from archive.detection.reading import Paragraph, Reading, Zone

_PARAGRAPHS = 8
_REACH = 110
_PLACE_WORDS, _PARTS = 4, 2
"""Words of a place, or of the office that follows it after a dash, on a line of their own."""
_STAMP = 60
_SHAPES = frozenset({Shape.FULL, Shape.DAY_MONTH})
_OPENING = re.compile(r'[^\n.«"!?؟;@]{0,64}')
_BARRED = re.compile(r"[^\d\n]{2,50}[|·•]\s?")
"""Author and place in front of a stamp: "A. Name | Pretoria | Monday 8 August"."""
_ABOVE = {Zone.SUBTITLE: 3, Zone.CLUTTER: 1}
"""How many lines above the text a subtitle, or a line cut away, may still be its dateline."""
_INITIALS = re.compile(r"\b(?:d\.c|u\.s|u\.n|u\.k|st|washington d\.c)\.")
_AUTHOR = re.compile(r"\W*(?:par|by|por|بقلم|كتب|كتبت|publie|published|publicado|updated?|نشر)\b")
_NO_PLACE = re.compile(
    r"\W*(?:(?:on|in|le|la|en|el|the|du|au|from|by|since|depuis|that|ce|this|في|يوم|منذ|من|بتاريخ|and|et|y)\W*)+"
)
_SIGN = rf"(?:\(\s?[^()\n]{{2,40}}\)|/\s?[^/\n]{{2,30}}\s?/|\[[^\]\n]{{2,30}}\]|(?:{AGENCIES})(?!\w))"
_AFTER = re.compile(
    rf"\s?(?:م|ه)?(?!\w)\.?\s?(?:[,،|]|/(?!\s?[^/\n]{{2,30}}/))?\s?(?P<sign>{_SIGN})?\s?\.?\s?(?P<mark>-|:|/|$)?"
)
_SIGNED_BEFORE = re.compile(rf"\W*{_SIGN}\s?[-/:]")
_CITY_FIRST = re.compile(
    r"[^\d,.:;()]{3,30}(?:, [^\d,.:;()]{2,20})?(?: ?\([^()\d]{2,12}\))?(?:,| -) ?(?:le |el |a |on )?"
)
_VERB = re.compile(
    r"(?<![\w'’])(?!(?:del?|d[eu]s?|las?|los|el|of|the|les?|en|in|on|à|a|au|aux|y|and|et|sur|près|near)\b)[a-zà-ÿ]{2,}"
)
"""A word in small letters, none of those within the names of places: what a headline says ends in its day."""
_SENTENCE_BEHIND = re.compile(r"\.\s+[A-ZÀ-Þ]")
"""A communiqué's place and full date closed by a stop: "Ciudad de México, 21 de enero de 2025. El secretario …"."""
_KUNA = re.compile(r"[^\n\d]{2,30}?-\s?(?P<day>\d{1,2})\s?-\s?(?P<month>\d{1,2})\s?\((?:كونا|kuna)\)")


def datelines(reading: Reading) -> list[DateWord]:
    """Return the dates, with or without a year, that open one of the first paragraphs as agencies do."""
    found: list[DateWord] = []
    for paragraph in islice(_openings(reading), _PARAGRAPHS):
        figures = _KUNA.match(reading.folded, paragraph.start, paragraph.end)
        if figures and 1 <= int(figures["month"]) <= 12 and 1 <= int(figures["day"]) <= 31:
            start, end = figures.start("day"), figures.end("month")
            day, month = int(figures["day"]), int(figures["month"])
            found.append(DateWord(start, end, Shape.DAY_MONTH, month=month, day=day))
            continue
        words = dates_in(reading.letters, paragraph.start, min(paragraph.end, paragraph.start + _REACH))
        word = next((word for word in words if word.shape in _SHAPES and word.month), None)
        if word and (
            _is_stamp(reading, paragraph, word)
            or (_may_open(reading, paragraph, word) and _opens(reading, paragraph, word))
        ):
            found.append(word)
    return FigureOrder(reading).settle(found) if any(word.doubtful for word in found) else found


def _openings(reading: Reading) -> Iterator[Paragraph]:
    """Yield the paragraphs that may open with a dateline; what was cut right above the text may be one, too."""
    first = next(iter(reading.body_paragraphs), None)
    for paragraph in reading.in_zones(Zone.TITLE, Zone.SUBTITLE, Zone.BYLINE, Zone.BODY, Zone.CLUTTER):
        above = _ABOVE.get(paragraph.zone)
        if above is None or (first and 0 < first.number - paragraph.number <= above):
            yield paragraph


def _may_open(reading: Reading, paragraph: Paragraph, word: DateWord) -> bool:
    """A headline or byline with a full date is read as such, not as a dateline, unless an agency's words follow it."""
    if paragraph.zone is Zone.BODY or word.shape is Shape.DAY_MONTH:
        return True
    after = _AFTER.match(reading.folded, word.end, paragraph.end) if paragraph.zone is Zone.TITLE else None
    led = bool(_SENTENCE_BEHIND.match(reading.text, word.end, paragraph.end))
    return after is not None and after.end() < paragraph.end and (led or bool(after["sign"]))


def _is_stamp(reading: Reading, paragraph: Paragraph, word: DateWord) -> bool:
    """Tell whether a line above the text is a day and month: "mercredi, 12 mars, à 19:47", "9 May"."""
    if word.shape is not Shape.DAY_MONTH or paragraph.end - paragraph.start > _STAMP:
        return False
    parted = _BARRED.fullmatch(reading.folded, paragraph.start, word.start) and word.end >= paragraph.end - 1
    return (word.weekday is not None and (paragraph.zone is Zone.BYLINE or bool(parted))) or is_bare(reading, paragraph)


def is_signed(reading: Reading, word: DateWord) -> bool:
    """Tell whether an agency signs a dateline: its news is then of the day itself."""
    end = min(reading.paragraph_at(word.start).end, word.end + 60)
    after = _AFTER.match(reading.folded, word.end, end)
    return bool(after and (after["sign"] or after["mark"] == "-"))


def is_dateline(reading: Reading, word: DateWord) -> bool:
    """Tell whether a date opens its paragraph as agencies do."""
    paragraph = reading.paragraph_at(word.start)
    if word.shape not in _SHAPES or word.start - paragraph.start > _REACH:
        return False
    return _opens(reading, paragraph, word)


def _opens(reading: Reading, paragraph: Paragraph, word: DateWord) -> bool:
    opening = reading.folded[paragraph.start : word.start]
    plain = _INITIALS.sub(lambda initials: " " * len(initials.group()), opening)
    if _AUTHOR.match(plain) or not _OPENING.fullmatch(plain) or len(plain.split()) > 9:
        return False
    after = _AFTER.match(reading.folded, word.end, min(paragraph.end, word.end + 60))
    if after is None:
        return False
    signed = bool(after["sign"]) or bool(_SIGNED_BEFORE.match(opening))
    if not opening.strip() or _NO_PLACE.fullmatch(opening):
        return word.start == paragraph.start and (signed or after["mark"] in {"-", ":"})
    parts = [part.split() for part in opening.rstrip("- ").split("-")]
    said = paragraph.zone is Zone.TITLE and _VERB.search(reading.text, paragraph.start, word.start)
    stands_alone = not said and (
        after.end() >= paragraph.end and len(parts) <= _PARTS and all(1 <= len(part) <= _PLACE_WORDS for part in parts)
    )
    closed = word.shape is Shape.FULL and _SENTENCE_BEHIND.match(reading.text, word.end, paragraph.end)
    led = bool(closed) and len(opening.split()) <= 2 * _PLACE_WORDS and bool(_CITY_FIRST.fullmatch(opening))
    return signed or after["mark"] in {"-", ":"} or stands_alone or led
