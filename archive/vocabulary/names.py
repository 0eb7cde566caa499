"""Folding: the form in which names and words are compared.

Folding is one code point to one code point, so that an offset in folded text is the same
offset in the text itself. Arabic marks fold to MARK rather than vanish; `name_key` drops
them, for lookups that need no offsets.
"""

import re
import unicodedata
from functools import cache

MARK = "\u200b"
"""Stands where a folded character has no comparable form (tashkeel, tatweel, bidi control)."""

UPPER = (
    "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚ"
    "ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
)
"""Capital letters of the Latin script, for a class of a regular expression: Đurić, Šefčovič, İstanbul, Łódź."""

_SINGLE = {
    **dict.fromkeys("‘’ʼ`´′ʹ＇", "'"),
    **dict.fromkeys("«»“”„‟″", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("أإآٱ", "ا"),
    **dict.fromkeys("ىئ", "ي"),
    "ک": "ك",
    "ی": "ي",
    "ة": "ه",
    "ؤ": "و",
    "œ": "o",
    "æ": "a",
    "ß": "s",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ı": "i",
    "ـ": MARK,
}


@cache
def fold_char(char: str) -> str:
    """Fold one code point to one code point: accents, case, Arabic letter forms, quotes."""
    if char.isascii():
        return char.lower()
    lower = char.lower()
    if lower in _SINGLE:
        return _SINGLE[lower]
    category = unicodedata.category(char)
    if category in {"Mn", "Cf"}:
        return MARK
    if category == "Zs":
        return " "
    base = unicodedata.normalize("NFKD", lower)[:1] or lower
    base = _SINGLE.get(base, base)
    return base if len(base) == 1 else char


class _Folded(dict[int, str]):
    """What each code point met folds to."""

    def __missing__(self, code: int) -> str:
        return self.setdefault(code, fold_char(chr(code)))


_FOLDED = _Folded()


def fold(text: str) -> str:
    """Fold a text without moving an offset: `len(fold(text)) == len(text)`."""
    return text.lower() if text.isascii() else text.translate(_FOLDED)


def name_key(text: str) -> str:
    """Return the comparison key of a name: folded, marks dropped, one space between words."""
    folded = unicodedata.normalize("NFC", text)
    letters = "".join(char for char in map(fold_char, folded) if char != MARK)
    return re.sub(r"[\s\-_/]+", " ", re.sub(r"[.,;:()\"]", "", letters)).strip()
