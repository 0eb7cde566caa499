"""على and علي, which are one word once folded: "on" is no part of a name, Ali may end one.

A text that writes "on" with the letter without dots means Ali by the other; one that leaves all dots out (فى, التى)
tells nothing, nor does one that has no على at all.
"""

import re

_LETTER = "[\u0621-\u065f]"
_BOTH = re.compile(rf"(?<!{_LETTER})(?:[وف]?على|علي)(?!{_LETTER})")
_NO_DOTS = re.compile(rf"(?<!{_LETTER})[وف]?(?:فى|التى|الذى|هى)(?!{_LETTER})")
_ON, _ALI = "الي", "عمر"
"""Words of the same length that are nothing but a preposition and a given name."""


def told_apart(text: str, folded: str) -> str:
    """Return the folded text with another preposition for "on" and another given name for Ali, where they differ."""
    if "على" not in text or _NO_DOTS.search(text):
        return folded
    parts, at = [], 0
    for match in _BOTH.finditer(text):
        word = match.end() - len(_ON)
        parts += [folded[at:word], _ALI if match.group() == "علي" else _ON]
        at = match.end()
    return "".join([*parts, folded[at:]])
