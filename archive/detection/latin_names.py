"""Personal names in Latin letters: which capitalised words are one, and where it begins and ends.

Capitals alone tell little: bodies, places, works and headlines have them too. A name is two to five words with the
particles between them; what names a body or a place ends or voids it ("Rafik Hariri University"), a title or a
courtesy before it is no part of it ("Tory MP Rupert Ansley").
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from archive.detection.lexicons.given_names import GIVEN
from archive.detection.lexicons.given_names_of_europe import MEN_OF_EUROPE, WOMEN_OF_EUROPE
from archive.detection.lexicons.given_names_of_the_world import OF_THE_WORLD
from archive.detection.lexicons.names import ARTICLES, HONORIFICS, NOT_A_NAME, NOT_A_PERSON, OPENS_SENTENCE, PARTICLES
from archive.detection.lexicons.offices import CIVILITY
from archive.detection.lexicons.roles import ROLE, ROLES
from archive.vocabulary.names import MARK, UPPER, fold

_SMALL = (
    "bin|ben|bint|ibn|al|el|de|von|van|der|den|ter|zu|du|da|do|das|dos|di|del|della|le|la|los|las|ould|mint|abu|abou|ag"
)
_CAPITAL = r"(?:(?:[A-Z]\.){2,3}|(?:(?:[Aa]l|[Ee]l)-|[dDO]['’])?[" + UPPER + r"](?:[\w’'-]*[\w])?)"
_STOP = (
    r"(?:(?<=\b[A-Z])\.|(?<=\bMa|\bMr|\bMs|\bDr|\bSr|\bPr|\bSt|\bJr)\.|(?<=\bMrs|\bMme|\bSra|\bGen|\bCol|\bRev|\bSen"
    r"|\bRep|\bGov|\bLic|\bIng|\bSgt|\bMaj|\bAmb)\.)?"
)
_RUN = re.compile(rf"(?<![\w@#/’'-]){_CAPITAL}{_STOP}(?: (?:(?:{_SMALL}) ){{0,2}}{_CAPITAL}{_STOP}){{1,7}}(?![\w@])")
_WORD = re.compile(r"\S+")
_BREAKS = re.compile(rf"(?:{ROLE}|{ROLES}|{CIVILITY})\.?")
_HONORIFIC = re.compile(rf"{HONORIFICS}\.?")
_PLACES_TOO = frozenset(
    ["jordan", "georgia", "chad", "israel", "maurice", "sydney", "florence", "santiago", "salvador", "victoria"]
)
"""Given names that are countries and towns as well: a family name behind them tells."""
_ALL_GIVEN = GIVEN | MEN_OF_EUROPE | WOMEN_OF_EUROPE | OF_THE_WORLD | _PLACES_TOO
_ELIDED = re.compile(r"[LDQ]['’][a-zà-ÿ]")
_AT_PLACE = re.compile(r"\b(?:a|au|en|in|at|to|from|le|la|el)\s$")
_POSSESSIVE = re.compile(r"['’]s$")
_THING_BEFORE = re.compile(
    r"\b(?:rue|avenue|place|boulevard|aeroport|airport|universit[ey]|universite|lycee|college|hopital|fondation|centre"
    r"|camp|palais|stade|prix|calle|plaza|avenida|aeropuerto|palacio|hospital|fundacion|instituto|premio|puerto|ciudad"
    r"|universidad|gare|institut|ecole|barrage|pont|mosquee|base|pavillon|lac|ile|mont|port|stadium|square|street"
    r"|prison|poste|gisement|champ|campo|field|terminal|caserne|crossing|salle|sala|barrio|quartier|station|frigate|affaire|caso|case|journal|film|roman|agence|agencia|photo"
    r"|photograph|foto|reporting|editing)(?: (?:de|du|of|d'|del|by|par|por|international(?:e)?|:))*\s?$"
    r"|(?:^|\n)(?:by|par|por|texte|texto|propos recueillis par|with)\s$|[©✍]\s?$|\bsaint[- ]$|\bsan $|\bsanta $"
)
_THING_BEHIND = re.compile(r" (?:street|avenue|airport|university|institute|foundation|hospital|square|house|palace)\b")
_LEAST = 2
_MOST = 5
_OF_FATHER = frozenset(["ould", "ben", "bin", "ibn", "mint", "bint", "abu", "abou", "ag"])


class _Kind(Enum):
    """What a capitalised word can be."""

    WORD = "word"
    TITLE = "title"
    """An office, a role or a courtesy: a name may begin behind it."""
    BODY = "body"
    """Part of the name of a body or a place."""
    NO_NAME = "no name"
    """A day, a month, a verb of headlines."""


@dataclass(frozen=True)
class PrintedName:
    """A span that may be a person's name; `given` when its first word is a known given name."""

    start: int
    end: int
    given: bool
    run: int = 0
    """Where the capitals begin in which it stands."""


def names_in(text: str, folded: str, start: int, end: int, skipped: set[int], taken: set[int]) -> Iterator[PrintedName]:
    """Yield the capitalised words of a paragraph that may name a person, in their order.

    `skipped` are the positions of countries and peoples, `taken` those of names that are known.
    """
    for run in _RUN.finditer(text, start, end):
        if run.start() in taken and run.end() - 1 in taken:
            continue
        found = _within(run, folded, skipped, opens=_opens_sentence(folded, start, run.start()))
        if found and not _THING_BEFORE.search(folded, max(start - 1, found.start - 40, 0), found.start):
            yield found


def _within(run: re.Match[str], folded: str, skipped: set[int], *, opens: bool) -> PrintedName | None:
    """Return the name within a run of capitalised words: behind the last title, before what no name holds."""
    words = [(run.start() + m.start(), run.start() + m.end()) for m in _WORD.finditer(run.group())]
    keys = [_POSSESSIVE.sub("", folded[a:b].replace(MARK, "").strip(".")) for a, b in words]
    kinds = [_kind(key, run.group()[a - run.start() :]) for key, (a, _) in zip(keys, words, strict=True)]
    if opens and keys[0] in OPENS_SENTENCE:
        kinds[0] = _Kind.TITLE
    for number, key in enumerate(keys):
        if _HONORIFIC.fullmatch(key) and (number == 0 or kinds[number - 1] is _Kind.TITLE):
            kinds[number] = _Kind.TITLE  # "Thiru M.K. Stalin", not "John Major"
        elif number and keys[number - 1] in _OF_FATHER and kinds[number] is _Kind.TITLE:
            kinds[number] = _Kind.WORD  # "Ould Cheikh Brahim"
    first, last = _bounds(keys, kinds, [folded[a:b].endswith("'s") for a, b in words])
    while first < last and (keys[first] in ARTICLES or _is_place(folded, words, keys, first, last, skipped)):
        first += 1
    own = [key for key in keys[first:last] if key not in PARTICLES]
    if not _LEAST <= len(own) <= _MOST or all(len(key) < 3 for key in own):
        return None
    end = words[last - 1][1]
    end -= 2 if folded[end - 2 : end] == "'s" else folded[end - 1] == "."
    found = PrintedName(words[first][0], end, _is_given(keys[first]), run.start())
    return None if _THING_BEHIND.match(folded, end) else found


def _is_place(
    folded: str, words: list[tuple[int, int]], keys: list[str], first: int, last: int, skipped: set[int]
) -> bool:
    """Tell whether a name's first word is a place or a people: « le Turc Hakan Fidan », « à Rome Zdravko Ilievski »."""
    start = words[first][0]
    if start not in skipped or first + 2 >= last:
        return False
    owns = folded[words[first][1] - 2 : words[first][1]] == "'s"  # "Kyrgyzstan's Jeenbek Asanov"
    return owns or bool(_AT_PLACE.search(folded, max(0, start - 5), start)) or _is_given(keys[first + 1])


def _bounds(keys: list[str], kinds: list[_Kind], owned: list[bool]) -> tuple[int, int]:
    """Return the numbers of a name's first word and of the one behind its last; both 0 where a body is named."""
    first, void = 0, False
    for number, kind in enumerate(kinds):
        if kind in {_Kind.TITLE, _Kind.NO_NAME} and number > first + 1 and not void:
            return first, number
        if kind in {_Kind.TITLE, _Kind.NO_NAME}:
            first, void = number + 1, void and kind is _Kind.NO_NAME
        elif kind is _Kind.BODY:
            void = True
        elif void and number < len(keys) - 1 and _is_given(keys[number]):
            first, void = number, False
        elif owned[number] and not void and _names_behind(keys, number):
            first = number + 1  # "Sinn Féin's Matt Carthy"
        elif owned[number] and number > first and not void:
            return first, number + 1
    return (0, 0) if void else (first, len(keys))


def _names_behind(keys: list[str], owner: int) -> bool:
    """Tell whether the words behind a possessive, and not those before it, begin with a given name."""
    return owner + 2 < len(keys) and _is_given(keys[owner + 1]) and (owner == 0 or not _is_given(keys[0]))


def _kind(key: str, printed: str) -> _Kind:
    if _ELIDED.match(printed) or _BREAKS.fullmatch(key) or _BREAKS.fullmatch(f"{key}."):
        return _Kind.TITLE  # « L’opposante Nadia Benkirane »
    if key in NOT_A_PERSON:
        return _Kind.BODY
    return _Kind.NO_NAME if key in NOT_A_NAME else _Kind.WORD


def _is_given(key: str) -> bool:
    first = key.split("-")[0]
    return key in _ALL_GIVEN or (first != key and first in _ALL_GIVEN and len(first) > 2)


def _opens_sentence(folded: str, start: int, at: int) -> bool:
    return at == start or bool(re.search(r"(?:[.!?:»”\"’]|[-–—])\s?$|\n$", folded[max(start, at - 3) : at]))


def is_given(word: str) -> bool:
    """Tell whether a printed word is a known given name."""
    return _is_given(fold(word).replace(MARK, ""))
