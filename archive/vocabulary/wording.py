"""The words of a text as they are compared: folded, without marks, quotes and spacing."""

import hashlib
import re

from archive.vocabulary.names import MARK, fold

_WORD = re.compile(r"\w+")
_KEY_LENGTH = 12


def words(text: str) -> list[str]:
    """Return the folded words of a text; apostrophes, quotes, marks and case make no difference."""
    return _WORD.findall(fold(text).replace(MARK, ""))


def word_spans(text: str) -> list[tuple[str, int, int]]:
    """Return each folded word with where it stands; a mark inside a word is no part of what is compared."""
    folded = fold(text).replace(MARK, "\u0301")
    found = []
    for match in re.finditer(r"(?:\w|\u0301)+", folded):
        word = match.group().replace("\u0301", "")
        if word:
            found.append((word, match.start(), match.end()))
    return found


def wording_key(text: str) -> str:
    """Return the short name of a wording: the same for every text that has the same words in the same order."""
    wording = " ".join(words(text)) or text.strip()
    return hashlib.sha256(wording.encode("utf-8", "surrogatepass")).hexdigest()[:_KEY_LENGTH]
