"""From text to the terms that stand for it in the index, in the language the text is in.

Folding comes first and last: whatever two spellings fold to one form (accents, case, Arabic
marks and letter forms, apostrophes) share at least one stem, because a word with accents is
stemmed twice, as written (Snowball needs the accents) and folded.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

import Stemmer

from archive.search.arabic_stems import arabic_stems
from archive.search.stop_words import STOP_WORDS
from archive.vocabulary.names import MARK, fold

LANGUAGES = ("fr", "en", "ar")
OTHER = "xx"
"""The analyzer of any other language: folding only."""
ANALYZERS = (*LANGUAGES, OTHER)

_WORD = re.compile(rf"[^\W_](?:[{MARK}']*[^\W_])*{MARK}*")
_ELISION = re.compile(rf"(?:[ldjmnstc]|qu|jusqu|lorsqu|puisqu|quoiqu){MARK}*'[{MARK}']*(?=[^\W_])")
_POSSESSIVE = re.compile(rf"{MARK}*'{MARK}*s{MARK}*$")
_TWO_LETTERS = {"œ": "oe", "æ": "ae", "ß": "ss", "Œ": "OE", "Æ": "AE"}
_DIGITS = {ord(digit): str(unicodedata.digit(digit)) for digit in "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"}
GAP = 100
"""Positions between two texts of one field."""

_LONGEST = 60
"""Longer tokens are addresses and noise; they are cut, in texts and queries alike."""

_SNOWBALL = {"fr": Stemmer.Stemmer("french"), "en": Stemmer.Stemmer("english")}


class Token(NamedTuple):
    """One word of a text: its folded form, how it is written, and where it stands."""

    folded: str
    written: str
    start: int
    end: int


def analyzer_of(language: str) -> str:
    """Return which analyzer reads a BCP 47 language: fr, en, ar or xx."""
    base = language.split("-")[0].lower()
    return base if base in LANGUAGES else OTHER


def tokens(text: str) -> Iterator[Token]:
    """Yield the words of a text in order; elided articles (l', d', qu') and 's are no words."""
    folded = fold(text).translate(_DIGITS)
    plain = unicodedata.is_normalized("NFKC", text) and not any(char in text for char in _TWO_LETTERS)
    for match in _WORD.finditer(folded):
        start, end = match.span()
        word = match[0]
        if "'" in word:
            start, end = _trimmed(folded, start, end)
            word = folded[start:end].replace("'", "")
        written = text[start:end]
        if not plain:
            written = _expanded(written)
            word = fold(written).translate(_DIGITS).replace("'", "")
        word = word.replace(MARK, "")[:_LONGEST]
        if word:
            yield Token(word, written, start, end)


def _trimmed(folded: str, start: int, end: int) -> tuple[int, int]:
    """Return the span of a word without what is elided before it and 's after it."""
    while elision := _ELISION.match(folded, start, end):
        start = elision.end()
    possessive = _POSSESSIVE.search(folded, start, end)
    return start, possessive.start() if possessive else end


def _expanded(written: str) -> str:
    """Return a word with ligatures and presentation forms written out."""
    composed = unicodedata.normalize("NFKC", written)
    return "".join(_TWO_LETTERS.get(char, char) for char in composed)


def stems(token: Token, analyzer: str) -> tuple[str, ...]:
    """Return the terms that stand for a word, one or two."""
    return _stems(token.folded, token.folded if token.written.isascii() else token.written, analyzer)


@lru_cache(maxsize=200_000)
def _stems(folded: str, written: str, analyzer: str) -> tuple[str, ...]:
    if "\u0600" <= folded[0] <= "\u06ff":
        return arabic_stems(folded)
    stemmer = _SNOWBALL.get(analyzer)
    if stemmer is None or not folded.isalpha():
        return (folded,)
    bare = stemmer.stemWord(folded)
    if analyzer != "fr" or folded == written:
        return (bare,)
    accented = unicodedata.normalize("NFC", written).replace("’", "").replace("'", "").lower()
    full = fold(stemmer.stemWord(accented)).replace(MARK, "")
    return (bare,) if full == bare else (full, bare)


def is_stop_word(token: Token) -> bool:
    """Tell whether a word is too common to be searched for alone."""
    return token.folded in STOP_WORDS


@lru_cache(maxsize=200_000)
def terms_of(piece: str, analyzer: str) -> tuple[tuple[str, ...], ...]:
    """Return the terms of each word of a text without blanks; "" for words as printed, folded but not stemmed."""
    return tuple(stems(token, analyzer) if analyzer else (token.folded,) for token in _tokens_of(piece))


@lru_cache(maxsize=50_000)
def _tokens_of(piece: str) -> tuple[Token, ...]:
    """Return the words of a piece of text: it is read stemmed and as printed, one after the other."""
    return tuple(tokens(piece))


def postings_of(texts: list[str], analyzer: str) -> dict[str, list[int]]:
    """Return term → positions over several texts of one field; a gap keeps phrases from crossing texts.

    No word has a blank in it, so a text is analysed piece by piece.
    """
    found: dict[str, list[int]] = {}
    position = 0
    for text in texts:
        for piece in text.split():
            for terms in terms_of(piece, analyzer):
                for term in terms:
                    found.setdefault(term, []).append(position)
                position += 1
        position += GAP
    return found
