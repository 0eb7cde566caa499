"""A document laid out for reading: one line of text for all of it, each part knowing what it is.

Detectors read `text` and `folded` (same length, so a match in one is a span of the other),
which hold the body and also what the body leaves out: the headline, bylines, metadata and
clutter, each as paragraphs of their own zone. Arabic vowel marks and tatweel are dropped,
since they stand in the middle of words that must be found. `evidence` leads back to raw.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from archive.cleaning.body import Body, Cut
from archive.cleaning.clean import CleanDocument
from archive.detection.dialogue_dashes import words_behind_dashes
from archive.detection.facts import Evidence
from archive.detection.first_letters import FirstLetters
from archive.detection.gazetteer import Gazetteer
from archive.detection.languages import guess_language
from archive.detection.on_or_ali import told_apart
from archive.detection.quote_marks import Quote, quotes_in
from archive.detection.sentences import sentence_ends
from archive.vocabulary.names import MARK, fold


class Zone(StrEnum):
    """The part of a document a paragraph stands in."""

    BODY = "body"
    TITLE = "title"
    SUBTITLE = "subtitle"
    BYLINE = "byline"
    STAMP = "stamp"
    METADATA = "metadata"
    CLUTTER = "clutter"


_ASIDE = re.compile(r"\([^()\n]{40,1500}\)")
_ANNOUNCES = re.compile(
    r"(?:declaration suivante|following (?:opening )?statement|siguiente declaracion|declaracion siguiente|"
    r"(?:البيان|التصريح|الاعلان) (?:التالي|الاتي))\s?:\s?(?=\n|$)"
)
_BRACKETED = re.compile(r"\(([^()]+)\)")
_TELLING = 8
_READ = (Zone.TITLE, Zone.SUBTITLE, Zone.BODY)
_ZONES = {reason: Zone(reason) for reason in ("title", "subtitle", "byline", "stamp", "metadata")}


class Paragraph(NamedTuple):
    """A line of the reading's text."""

    number: int
    start: int
    end: int
    zone: Zone


class Sentence(NamedTuple):
    """A sentence of the body or headline."""

    number: int
    start: int
    end: int
    paragraph: Paragraph


@dataclass(frozen=True)
class _Piece:
    """A stretch of the reading's text and where it comes from."""

    start: int
    end: int
    body: Body
    offset: int
    index: list[int] | None
    """Positions in the piece's own text where marks were dropped from it, else None."""


class Reading:
    """One document under the eyes of the detectors; everything expensive is worked out once."""

    def __init__(self, document: CleanDocument, gazetteer: Gazetteer) -> None:
        self.document = document
        self.gazetteer = gazetteer
        self.body = document.body
        self._pieces: list[_Piece] = []
        self.paragraphs: list[Paragraph] = []
        self.text = self._lay_out()
        self.folded = fold(self.text)

    def evidence(self, start: int, end: int) -> Evidence:
        """Return the raw passage behind a span of the reading."""
        first, last = self._raw(start)[0], self._raw(end - 1)[1]
        return Evidence(first, last, self.body.raw[first:last])

    def printed(self, start: int, end: int) -> str:
        """Return the words as the body shows them, or as the raw text does where the body has none."""
        passage = self.evidence(start, end)
        shown = self.body.from_raw(passage.start, passage.end)
        return self.body.text[shown.start : shown.end] if shown else passage.text

    def finditer(self, pattern: re.Pattern[str], start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Yield what the pattern's own `finditer` does in the folded text, found by the letters it begins with."""
        return self.letters.finditer(pattern, start, len(self.folded) if end is None else end)

    def search(self, pattern: re.Pattern[str], start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Return what the pattern's own `search` does in the folded text."""
        return next(self.finditer(pattern, start, end), None)

    @cached_property
    def letters(self) -> FirstLetters:
        """Where the letters of the folded text stand."""
        return FirstLetters(self.folded)

    def in_zones(self, *zones: Zone) -> Iterator[Paragraph]:
        """Yield the paragraphs of these zones in their order."""
        return iter([paragraph for paragraph in self.paragraphs if paragraph.zone in zones])

    def paragraph_at(self, position: int) -> Paragraph:
        """Return the paragraph that holds a position."""
        starts = self._paragraph_starts
        return self.paragraphs[max(0, bisect_right(starts, position) - 1)]

    def sentence_at(self, position: int) -> Sentence | None:
        """Return the sentence that holds a position, or None outside body and headlines."""
        number = bisect_right(self._sentence_starts, position) - 1
        if number < 0 or position >= self.sentences[number].end:
            return None
        return self.sentences[number]

    @cached_property
    def told_apart(self) -> str:
        """The folded text for readers of Arabic names: "on" and Ali are no longer one word."""
        return told_apart(self.text, self.folded)

    @cached_property
    def words(self) -> frozenset[str]:
        """What stands between two spaces anywhere in the text."""
        return frozenset(self.text.split(" ")[1:-1])

    @cached_property
    def bracketed(self) -> frozenset[str]:
        """What stands alone in round brackets anywhere in the text."""
        return frozenset(_BRACKETED.findall(self.text))

    @cached_property
    def body_paragraphs(self) -> list[Paragraph]:
        """The paragraphs of the body."""
        return list(self.in_zones(Zone.BODY))

    @cached_property
    def title(self) -> Paragraph | None:
        """The headline line, where the text has one."""
        return next(self.in_zones(Zone.TITLE), None)

    @cached_property
    def lead(self) -> list[Paragraph]:
        """Headline, second headlines and the first two paragraphs: where a text says what it is about."""
        return [*filter(None, [self.title]), *self.in_zones(Zone.SUBTITLE), *self.body_paragraphs[:2]]

    @cached_property
    def sentences(self) -> list[Sentence]:
        """The sentences of headlines and body; one never ends inside a quotation."""
        found: list[Sentence] = []
        for paragraph in self.in_zones(*_READ):
            start = paragraph.start
            first, last = (bisect_left(self._quote_starts, place) for place in (start, paragraph.end))
            inside = [(quote.start, quote.end) for quote in self.quotes[first:last]]
            for end in sentence_ends(self.text, self.folded, paragraph.start, paragraph.end, inside):
                found.append(Sentence(len(found), start, end, paragraph))
                start = end
        return found

    @cached_property
    def quotes(self) -> list[Quote]:
        """The outermost spans between quotation marks, in headline and body."""
        spans = [(p.start, p.end) for p in self.in_zones(*_READ)]
        found, dashed = quotes_in(self.text, spans), list(words_behind_dashes(self.text, spans))
        if not dashed:
            return found
        nested = {q for q in found for words in dashed if words.outer_start < q.outer_start < words.outer_end}
        return sorted([*dashed, *(q for q in found if q not in nested)], key=lambda quote: quote.start)

    def in_quote(self, position: int) -> bool:
        """Tell whether a position stands inside quotation marks; those round a whole statement are none here."""
        number = bisect_right(self._quote_starts, position) - 1
        return number >= 0 and position < self.quotes[number].end and number not in self._statements

    @cached_property
    def _statements(self) -> frozenset[int]:
        """The numbers of the quotations that are whole paragraphs of a statement which a line of its own announces."""
        found: set[int] = set()
        for number, quote in enumerate(self.quotes):
            paragraph = self.paragraph_at(quote.outer_start)
            whole = quote.outer_start == paragraph.start and quote.outer_end >= paragraph.end - 1
            above = self.paragraphs[paragraph.number - 1] if paragraph.number else None
            told = above is not None and _ANNOUNCES.search(self.folded, above.start, above.end)
            if whole and (told or (quote.continues and number - 1 in found)):
                found.add(number)
        return frozenset(found)

    @cached_property
    def paragraph_languages(self) -> dict[int, str]:
        """The language of each paragraph of headline and body, by number; "" when too short to tell."""
        languages = {}
        for p in self.in_zones(*_READ):
            if p.end - p.start < _TELLING:
                languages[p.number] = ""
                continue
            # An aside in parentheses is often the original of what the paragraph translates.
            text = _ASIDE.sub(lambda aside: " " * len(aside.group()), self.text[p.start : p.end])
            languages[p.number] = guess_language(text, fold(text))
        return languages

    def language_at(self, position: int) -> str:
        """Return the language of the paragraph at a position, "" when unknown."""
        return self.paragraph_languages.get(self.paragraph_at(position).number, "")

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [paragraph.start for paragraph in self.paragraphs]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    @cached_property
    def _quote_starts(self) -> list[int]:
        return [quote.start for quote in self.quotes]

    @cached_property
    def _piece_starts(self) -> list[int]:
        return [piece.start for piece in self._pieces]

    def _raw(self, position: int) -> tuple[int, int]:
        piece = self._pieces[max(0, bisect_right(self._piece_starts, position) - 1)]
        at = min(position, piece.end - 1) - piece.start
        at = piece.index[at] if piece.index is not None else at
        start, end = piece.body.raw_of(at)
        return start + piece.offset, end + piece.offset

    def _lay_out(self) -> str:
        parts: list[str] = []
        at = 0
        for start, end, zone in _regions(self.body):
            part = _part_of_body(self.body, start, end, zone)
            text, index = _without_marks(part.text)
            if not text.strip():
                continue
            self._pieces.append(_Piece(at, at + len(text), part, start, index))
            line_start = at
            for line in text.split("\n"):
                if line:
                    self.paragraphs.append(Paragraph(len(self.paragraphs), line_start, line_start + len(line), zone))
                line_start += len(line) + 1
            parts.append(text)
            at += len(text) + 1
        return "\n".join(parts)


def _regions(body: Body) -> Iterator[tuple[int, int, Zone]]:
    """Yield the raw text as stretches that were kept or cut, in order."""
    at = 0
    for cut in _disjoint(body.cuts):
        if cut.start > at:
            yield at, cut.start, Zone.BODY
        yield max(at, cut.start), cut.end, _ZONES.get(cut.reason, Zone.CLUTTER)
        at = cut.end
    if at < len(body.raw):
        yield at, len(body.raw), Zone.BODY


def _disjoint(cuts: tuple[Cut, ...]) -> Iterator[Cut]:
    at = 0
    for cut in sorted(cuts, key=lambda cut: (cut.start, cut.end)):
        if cut.end > at:
            yield cut
            at = cut.end


def _part_of_body(body: Body, start: int, end: int, zone: Zone) -> Body:
    """Return a stretch of the raw text as a body of its own, with the repairs that lie in it."""
    if zone is not Zone.BODY:
        return Body(body.raw[start:end])
    first = bisect_right(body.repairs, start - 1, key=lambda repair: repair.start)
    last = bisect_right(body.repairs, end - 1, key=lambda repair: repair.start)
    repairs = tuple(
        type(repair)(repair.start - start, repair.end - start, repair.to, repair.reason)
        for repair in body.repairs[first:last]
        if repair.end <= end
    )
    return Body(body.raw[start:end], (), repairs)


def _without_marks(text: str) -> tuple[str, list[int] | None]:
    """Drop characters that fold to nothing comparable; also return where the kept ones stood."""
    if text.isascii():
        return text, None
    folded = fold(text)
    if MARK not in folded:
        return text, None
    index = [position for position, char in enumerate(folded) if char != MARK]
    return "".join(text[position] for position in index), index
