"""Monarchs without their number: "King Abdullah" is the king of that name of a country the text speaks of."""

import re
from collections.abc import Iterator

from archive.detection.gazetteer import KnownOfficial
from archive.detection.matching import pattern_key

_THRONE = re.compile(
    r"(?<![^\W_])(?:king|roi|rey|sultan|emir|queen|reine|reina|(?:ال|لل)ملك|العاهل \S+|(?:ال|لل)سلطان|العاهل)\s"
)
_NUMBER = re.compile(r"[ivx]{1,5}|الاول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن")
_FULLER = re.compile(
    r"\s(?:[ivx]{1,5}|bin|ben|ibn|al|el|of|de|بن|الاول|الثاني|الثالث|الرابع|الخامس|السادس)(?![^\W_])|[-'’]"
)
"""What goes on with another name than the given one."""


def monarchs_in(
    folded: str, officials: tuple[KnownOfficial, ...], countries: set[str]
) -> Iterator[tuple[int, int, KnownOfficial]]:
    """Yield start and end of a given name behind a word for a monarch, and whose it is where only one is meant."""
    thrones = list(_THRONE.finditer(folded))
    names = [(given, one) for one in officials if one.country in countries for given in _given(one)] if thrones else []
    for throne in thrones:
        meant = {one.id: (given, one) for given, one in names if _stands(folded, throne.end(), given)}
        if len(meant) == 1:
            given, one = next(iter(meant.values()))
            yield throne.end(), throne.end() + len(given), one


def _given(official: KnownOfficial) -> set[str]:
    """Return the folded names that a number follows in one of an official's names: "abdullah" of "Abdullah II"."""
    found = set()
    for name in official.names:
        words = pattern_key(name.text).split()
        number = next((n for n, word in enumerate(words) if n and _NUMBER.fullmatch(word)), 0)
        if number:
            found.add(" ".join(words[:number]))
    return found


def _stands(folded: str, start: int, given: str) -> bool:
    end = start + len(given)
    return folded.startswith(given, start) and not folded[end : end + 1].isalnum() and not _FULLER.match(folded, end)
