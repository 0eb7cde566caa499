"""Names spelt otherwise than the authority file does: "Naser Burita" for Nasser Bourita.

Given name and family name must both stand within one edit of the same person's, so that no
single word makes a match. Looked up by deletions (as SymSpell does), since comparing every
word with every name would take a text of 200,000 characters hours.
"""

import re
from collections.abc import Iterable, Iterator

from rapidfuzz.distance import OSA

from archive.vocabulary.names import UPPER

_GIVEN_BEFORE = re.compile(r"([" + UPPER + r"][\w’'-]{2,20})\s$")
_LEAST = 6
_LEAST_GIVEN = 4

Names = dict[str, tuple[set[str], set[str]]]
"""By id: folded given names and family names."""


class Spellings:
    """Finds a person by two words, each at most one edit away."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._index: dict[str, set[tuple[str, str]]] = {}
        for id_, (_, families) in names.items():
            for family in families:
                if len(family) >= _LEAST:
                    for form in _forms(family):
                        self._index.setdefault(form, set()).add((family, id_))

    def find(self, given: str, family: str) -> str:
        """Return the id of the only person both folded words can mean, "" for none or several."""
        if len(family) < _LEAST or len(given) < _LEAST_GIVEN:
            return ""
        able = {
            id_
            for form in _forms(family)
            for surname, id_ in self._index.get(form, ())
            if OSA.distance(surname, family, score_cutoff=1) <= 1
            and any(len(name) >= _LEAST_GIVEN and _alike(name, given) for name in self._names[id_][0])
        }
        return next(iter(able)) if len(able) == 1 else ""


def given_before(text: str, start: int) -> re.Match[str] | None:
    """Match the capitalised word before a position."""
    return _GIVEN_BEFORE.search(text, max(0, start - 24), start)


def _alike(one: str, other: str) -> bool:
    return one[0] == other[0] and OSA.distance(one, other, score_cutoff=1) <= 1


def _forms(word: str) -> Iterator[str]:
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


def names_of(keys: Iterable[tuple[str, str]]) -> Names:
    """Gather folded full names, given as (id, name), by person."""
    found: Names = {}
    for id_, name in keys:
        words = name.split()
        if len(words) >= 2:
            given, families = found.setdefault(id_, (set(), set()))
            given.add(words[0])
            families.add(words[-1])
    return found
