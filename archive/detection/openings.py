"""What every match of a pattern begins with, read out of the pattern: it need be tried only where that stands.

A pattern of many forms costs most where it does not match. The few letters that its forms begin with are found
in a text once and for all patterns (first_letters.py), and the answers are the same, since what is read out here
is always enough: where the pattern leaves a letter open, the opening ends before it. A form that leaves its very
first letters open ("[a-z]+ sources") is known by the first words that it gives.
"""

import importlib
import re
from functools import lru_cache
from typing import Any, NamedTuple

_parser = importlib.import_module("re._parser")  # the standard library's own reading of a pattern
LONGEST = 3
DIGIT = "0"
"""Stands for every digit, of whatever script."""
_OPEN = "\0"
"""Stands for first letters that are not known, before the first words that are."""
_TELLING, _WORDS = 4, 12
"""Characters that such words have at least and at most."""
_MOST = 600
"""Openings of a pattern; where there are more, they are left shorter."""
_WIDEST = 8
"""Characters of a set that are told one by one; [a-z] leaves the letter open."""


class Openings(NamedTuple):
    """Every match begins with one of `first`, strings of one to LONGEST characters, or holds one of `words`.

    In both DIGIT stands for every digit.
    """

    first: frozenset[str]
    words: frozenset[str]


def openings(pattern: re.Pattern[str]) -> Openings | None:
    """Return the openings of a pattern, None where it says too little of them."""
    return None if pattern.flags & ~re.UNICODE else _openings(pattern.pattern)


@lru_cache(maxsize=1000)
def _openings(pattern: str) -> Openings | None:
    parsed = _parser.parse(pattern)
    if parsed.getwidth()[0] == 0:
        return None
    found = set().union(*_along(parsed, {""}))
    first = frozenset(text for text in found if not text.startswith(_OPEN))
    words = frozenset(text[1:] for text in found if text.startswith(_OPEN))
    return None if "" in first or any(len(text) < _TELLING for text in words) else Openings(first, words)


def _along(nodes: Any, opened: set[str]) -> tuple[set[str], set[str]]:
    """Return the openings after a sequence of nodes, those that may go on and those that are complete."""
    closed: set[str] = set()
    for operation, argument in nodes:
        further, complete = _after(str(operation), argument, opened)
        closed |= complete | {text[: _most(text)] for text in further if len(text) >= _most(text)}
        opened = {text for text in further if len(text) < _most(text)}
        if len(opened) + len(closed) > _MOST:
            return set(), closed | opened
        if not opened:
            break
    return opened, closed


def _most(text: str) -> int:
    return 1 + _WORDS if text.startswith(_OPEN) else LONGEST


def _after(operation: str, argument: Any, opened: set[str]) -> tuple[set[str], set[str]]:
    """Return the openings after one node. What is not known here leaves its letters open, which is never wrong."""
    match operation:
        case "LITERAL":
            return {text + _letter(argument) for text in opened}, set()
        case "IN" if (letters := _letters(argument)) is not None:
            return {text + letter for text in opened for letter in letters}, set()
        case "AT" | "ASSERT" | "ASSERT_NOT":
            return opened, set()  # these take no letter
        case "SUBPATTERN" if not argument[1] and not argument[2]:  # no flags of its own
            return _along(argument[3], opened)
        case "BRANCH":
            ways = [_along(way, opened) for way in argument[1]]
            return {text for way in ways for text in way[0]}, {text for way in ways for text in way[1]}
        case "MAX_REPEAT" | "MIN_REPEAT":
            least, most, repeated = argument
            return _repeated(least, most, repeated, opened)
    untold = {text for text in opened if not text or (text.startswith(_OPEN) and len(text) <= _TELLING)}
    return {_OPEN} if untold else set(), opened - untold


def _repeated(least: int, most: int, nodes: Any, opened: set[str]) -> tuple[set[str], set[str]]:
    """Return the openings after nodes that stand several times, or may not stand at all."""
    passed: set[str] = set()
    closed: set[str] = set()
    times = 0
    while opened and not (times >= least and opened <= passed):
        passed |= opened if times >= least else set()
        if times == most:
            break
        further, complete = _along(nodes, opened)
        closed |= complete
        times = max(times + 1, least) if further == opened else times + 1  # once more changes nothing
        opened = further
    return passed, closed


def _letters(members: Any) -> set[str] | None:
    """Return the characters of a set, None where they are many or told by what they are not."""
    letters: set[str] = set()
    for operation, argument in members:
        if str(argument) == "CATEGORY_DIGIT":
            letters.add(DIGIT)
            continue
        first, last = argument if str(operation) == "RANGE" else (argument, argument)
        if str(operation) not in {"LITERAL", "RANGE"} or last - first > len("0123456789"):
            return None
        letters |= set(map(_letter, range(first, last + 1)))
    return letters if len(letters) <= _WIDEST else None


def _letter(code: int) -> str:
    return DIGIT if chr(code).isdecimal() else chr(code)
