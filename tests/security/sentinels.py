"""Words that no reader may ever see, each made for one field of one record, and the reading that finds them.

A word is a marker of its language and a number in letters, so that one search finds any of
them in any of the writings an answer may use, and the word itself says which field leaked.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from unicodedata import combining, normalize
from urllib.parse import unquote

MARKERS = {"en": "zqxv", "fr": "zéqxv", "ar": "ظغثض"}
_DIGITS = {"en": "bdfgklmnpr", "fr": "bdfgklmnpr", "ar": "بدفحكلمنصر"}
_FOUND = re.compile("(?:zqxv|zeqxv|ظغثض)[a-z\u0621-\u064a]*")
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")


@dataclass
class Sentinels:
    """The words made so far, by what they stand in."""

    words: dict[str, str] = field(default_factory=dict)
    """Word, folded → the record and field it stands in."""

    def word(self, where: str, language: str = "en") -> str:
        """Return a new word; `where` names its record and field."""
        number = str(1000 + len(self.words))
        word = MARKERS[language] + "".join(_DIGITS[language][int(digit)] for digit in number)
        self.words[fold(word)] = where
        return word

    def found_in(self, text: str) -> list[str]:
        """Return what leaked into a text, by record and field; a part of a word counts."""
        return sorted({self.where(word) for word in _FOUND.findall(plainly(text))})

    def where(self, word: str) -> str:
        """Return where a word, or the beginning of one, stands."""
        for length in range(len(word), 3, -1):
            if word[:length] in self.words:
                return self.words[word[:length]]
        return f"a part of a word: {word}"

    def of(self, beginning: str) -> Iterator[str]:
        """Yield the words of the records whose name begins so."""
        return (word for word, where in self.words.items() if where.startswith(beginning))


def fold(text: str) -> str:
    """Return letters without case and marks."""
    return "".join(one for one in normalize("NFKD", text).casefold() if not combining(one))


def plainly(text: str) -> str:
    """Undo the writings in which a word may hide: entities, percent signs, JSON escapes, case, marks."""
    text = _ESCAPED.sub(lambda match: chr(int(match[1], 16)), unescape(unquote(text)))
    return fold(text)
