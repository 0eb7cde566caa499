"""The passage of a text that answers a query, with the matched words marked.

Pure: text and marks in, pieces out. What may be shown is the caller's to decide: give the
part of the body that the source's display rights allow, never the body itself (an empty
text gives no pieces).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from archive.search.analysis import ANALYZERS, Token, analyzer_of, is_stop_word, stems, tokens

LENGTH = 260
"""Letters in a snippet, about."""
MOST_LETTERS_READ = 60_000
"""Longer texts are searched for a passage up to here."""


class Piece(NamedTuple):
    """A part of a snippet."""

    text: str
    marked: bool


@dataclass(frozen=True)
class Wording:
    """Words that stand side by side, as a query looks for them."""

    words: tuple[str, ...]
    literal: bool = False
    prefix: bool = False


@dataclass
class Marks:
    """What to mark: the query's own words, and the names it was widened to."""

    wordings: list[Wording] = field(default_factory=list)

    def add(self, text: str, *, literal: bool = False, prefix: bool = False, keep_small: bool = False) -> None:
        """Mark some words, together when there are several."""
        words = tuple(token.folded for token in tokens(text) if keep_small or not is_stop_word(token) or " " in text)
        if words:
            self.wordings.append(Wording(words, literal, prefix))


class _Span(NamedTuple):
    start: int
    end: int
    wording: int


def snippet(text: str, language: str, marks: Marks, length: int = LENGTH) -> list[Piece]:
    """Return the passage with most of what was asked, as pieces; the beginning where nothing is marked."""
    text = text[:MOST_LETTERS_READ]
    spans = _spans(text, language, marks)
    start, end = _window(text, spans, length)
    pieces = list(_pieces(text, [span for span in spans if span.start >= start and span.end <= end], start, end))
    if pieces and start > 0:
        pieces.insert(0, Piece("… ", False))
    if pieces and end < len(text):
        pieces.append(Piece(" …", False))
    return pieces


def marked(text: str, language: str, marks: Marks) -> list[Piece]:
    """Return a whole text, such as a title, with the matched words marked."""
    return list(_pieces(text, _spans(text, language, marks), 0, len(text)))


def _spans(text: str, language: str, marks: Marks) -> list[_Span]:
    """Return where something asked for stands, first in the text's own language, else in any."""
    return _spans_read_as(text, (analyzer_of(language),), marks) or _spans_read_as(text, ANALYZERS, marks)


def _spans_read_as(text: str, analyzers: tuple[str, ...], marks: Marks) -> list[_Span]:
    wanted = [_terms(wording, analyzers) for wording in marks.wordings]
    first_words: dict[tuple[str, str], list[int]] = {}
    prefixes = [(number, one.words[0]) for number, one in enumerate(marks.wordings) if one.prefix]
    for number, slots in enumerate(wanted):
        for term in slots[0]:
            first_words.setdefault(term, []).append(number)
    found = [(match.start(), word) for match in _PIECE.finditer(text) for word in _words_of_piece(match[0], analyzers)]
    spans: list[_Span] = []
    for place, (at, word) in enumerate(found):
        if not word.terms.isdisjoint(first_words):
            for number in sorted({number for term in word.terms for number in first_words.get(term, ())}):
                following = found[place : place + len(wanted[number])]
                if len(following) == len(wanted[number]) and not any(
                    slot.isdisjoint(other.terms) for slot, (_at, other) in zip(wanted[number], following, strict=True)
                ):
                    last_at, last = following[-1]
                    spans.append(_Span(at + word.start, last_at + last.end, number))
        for number, letters in prefixes:
            if word.folded.startswith(letters):
                spans.append(_Span(at + word.start, at + word.end, number))
    return spans


_PIECE = re.compile(r"\S+")


class _Word(NamedTuple):
    """A word of a piece of text, where it stands in the piece, and what it may be found by."""

    start: int
    end: int
    folded: str
    terms: frozenset[tuple[str, str]]


@lru_cache(maxsize=20_000)
def _words_of_piece(piece: str, analyzers: tuple[str, ...]) -> tuple[_Word, ...]:
    """Return the words of a text without blanks; the same words come in text after text."""
    return tuple(
        _Word(token.start, token.end, token.folded, frozenset(_terms_of(token, analyzers))) for token in tokens(piece)
    )


def _terms_of(token: Token, analyzers: Sequence[str]) -> set[tuple[str, str]]:
    """Return the word as printed (analyzer "") and its stems by analyzer."""
    return {("", token.folded), *((analyzer, stem) for analyzer in analyzers for stem in stems(token, analyzer))}


def _terms(wording: Wording, analyzers: Sequence[str]) -> list[set[tuple[str, str]]]:
    if wording.literal or wording.prefix:
        return [{("", word)} for word in wording.words]
    return [_terms_of(token, analyzers) for word in wording.words for token in tokens(word)]


def _window(text: str, spans: Sequence[_Span], length: int) -> tuple[int, int]:
    """Return the stretch with the most different things asked for, then the most in all; at word boundaries."""
    if not spans:
        return 0, _boundary(text, length)
    best, most = spans[0], (0, 0)
    for first, span in enumerate(spans):
        inside = [other.wording for other in spans[first:] if other.end - span.start <= length]
        if (score := (len(set(inside)), len(inside))) > most:
            best, most = span, score
    last = max(
        span.end for span in spans if (span.start >= best.start and span.end - best.start <= length) or span is best
    )
    lead = max(length - (last - best.start), 0) // 3
    start = _sentence_start(text, max(best.start - lead, 0), best.start)
    return start, max(_boundary(text, start + length), last)


def _sentence_start(text: str, earliest: int, before: int) -> int:
    """Return where a sentence begins in the lead, else where a word does."""
    if earliest == 0:
        return 0
    for mark in ("\n", ". ", "؟ ", "! ", "؛ ", " "):
        at = text.find(mark, earliest, before)
        if at >= 0:
            return at + len(mark)
    return before


def _boundary(text: str, end: int) -> int:
    """Return the end of the last whole word up to here."""
    if end >= len(text):
        return len(text)
    at = max(text.rfind(mark, max(end - 40, 0), end) for mark in " \n")
    return at if at > 0 else end


def _pieces(text: str, spans: Sequence[_Span], start: int, end: int) -> Iterator[Piece]:
    at = start
    for span in sorted(spans):
        if span.end <= at:
            continue
        if span.start > at:
            yield Piece(_flat(text[at : span.start]), False)
        yield Piece(_flat(text[max(span.start, at) : span.end]), True)
        at = span.end
    if at < end:
        yield Piece(_flat(text[at:end]), False)


def _flat(text: str) -> str:
    return text.replace("\n", " ")
