"""Where sentences end: a single pass, mindful of abbreviations, initials and quotations."""

import re
from bisect import bisect_right
from collections.abc import Iterator

_STOP = re.compile(r"[.!?؟…]+[»”\")\]]*(?=\s|[@]|$)|[»”\"](?=\s)")
_ABBREVIATIONS = frozenset(
    [
        "m",
        "mm",
        "mme",
        "mlle",
        "mr",
        "mrs",
        "ms",
        "dr",
        "st",
        "ste",
        "no",
        "vs",
        "sr",
        "sra",
        "s.m",
        "s.e",
        "s.a.r",
        "sm",
        "art",
        "al",
        "etc",
        "cf",
        "p",
        "pp",
        "vol",
        "jr",
        "sen",
        "gen",
        "col",
        "lt",
        "capt",
        "gov",
        "rep",
        "prof",
        "د",
        "أ",
        "أ.د",
        "hon",
        "u.s",
        "u.k",
        "u.n",
        "h.e",
        "h.r.h",
        "rt",
        "e.g",
        "i.e",
        "ee.uu",
        "a.m",
        "p.m",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sept",
        "sep",
        "oct",
        "nov",
        "dec",
        "janv",
        "fevr",
        "juil",
    ]
)
_LONGEST = 4000
"""No sentence is longer: a text without full stops must not become one that every rule reads as a whole."""
_ON_X = re.compile(r"\b(?:on|sur|en|de|reseau|network|platform|social|via) x$")
_WORD_BEFORE = re.compile(r"[^\s(«“\"]{1,12}$")


def sentence_ends(text: str, folded: str, start: int, end: int, quotes: list[tuple[int, int]]) -> Iterator[int]:
    """Yield the end of each sentence between start and end; `quotes` are spans inside which none ends."""
    starts = [quote[0] for quote in quotes]
    last = start
    for match in _STOP.finditer(text, start, end):
        at = match.end()
        if at >= end:
            break
        while at - last > _LONGEST:
            last += _LONGEST
            yield last
        number = bisect_right(starts, match.start()) - 1
        if number >= 0 and match.start() < quotes[number][1] and at <= quotes[number][1]:
            continue
        if _breaks(text, folded, match, end):
            last = at
            yield at
    while end - last > _LONGEST:
        last += _LONGEST
        yield last
    yield end


def _breaks(text: str, folded: str, match: re.Match[str], end: int) -> bool:
    following = text[match.end() : min(end, match.end() + 3)].lstrip()
    if not following or following[0].islower() or following[0] in ",;:)،؛–—-":
        return False
    stop = match.group()
    if stop[0] in '»”"':
        # A closing mark ends a sentence only when the words inside ended one.
        return text[max(0, match.start() - 3) : match.start()].rstrip().endswith((".", "!", "?", "؟", "…"))
    if stop.startswith("."):
        before = _WORD_BEFORE.search(folded[max(0, match.start() - 12) : match.start()])
        word = before.group() if before else ""
        if word == "x" and _ON_X.search(folded[max(0, match.start() - 14) : match.start()]):
            return True
        if word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha() and "a" <= word <= "z"):
            return False
    return True
