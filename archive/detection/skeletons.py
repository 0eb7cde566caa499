"""Names by their consonants, for transliterations that no list holds: Abdel Aty, Abdelatty; جايشنكار, جايشانكار.

Far too loose by itself: used only where the text gives the office and the country, to ask
whether the name beside them can be that of its holder.
"""

import re

from archive.detection.gazetteer import Gazetteer, KnownOfficial
from archive.detection.kept import kept
from archive.vocabulary.languages import script_of
from archive.vocabulary.names import MARK, fold
from archive.vocabulary.terms import NameKind, OfficeKind

_LATIN = (
    (re.compile(r"[^a-z ]"), ""),
    (re.compile(r"tch|tsch|sch|sh|ch|cz"), "s"),
    (re.compile(r"dj|dz|j|g(?=[eiy])"), "g"),
    (re.compile(r"kh|gh|ck|[qkc]"), "k"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th|dh"), "t"),
    (re.compile(r"ou|[aeiouyhw]"), ""),
    (re.compile(r"z"), "s"),
    (re.compile(r"d"), "t"),
    (re.compile(r"b"), "p"),
    (re.compile(r"v"), "f"),
    (re.compile(r"(.)\1+"), r"\1"),
)
_ARABIC = (
    (re.compile(r"(?<![\u0621-\u064a])ال"), ""),
    (re.compile(r"[اويهء]"), ""),
    (re.compile(r"[غكق]"), "ك"),
    (re.compile(r"[سصزظ]"), "س"),
    (re.compile(r"[دذضطت]"), "ت"),
    (re.compile(r"[بپ]"), "ب"),
    (re.compile(r"(.)\1+"), r"\1"),
)
_SERVANT = re.compile(r"\babd(?:[ -]?[aeu][lrnstzd]{1,2})?[ -]")
"""Print joins and parts such names at will: Abdel Aty, Abd al-Ati, Abdelatty."""
_LEAST = 2
_PARTICLES = frozenset(["al", "el", "bin", "ben", "ibn", "abu", "de", "von", "van", "بن", "ابن", "ابو", "ال"])


def skeleton(word: str) -> str:
    """Return a folded word's consonants, with those merged that transliterations confuse."""
    for pattern, to in _ARABIC if script_of(word) == "Arab" else _LATIN:
        word = pattern.sub(to, word)
    return word


def holder_like(gazetteer: Gazetteer, name: str, kind: OfficeKind, country: str) -> str:
    """Return the id of the only official of that office and country whose names sound like this one, "" for none."""
    wanted = _key(name)
    if wanted is None:
        return ""
    offices = {office.id for office in gazetteer.offices if office.country == country and office.kind is kind}
    able = {
        official.id
        for official in gazetteer.officials
        if any(tenure.office in offices for tenure in official.tenures)
        and any(known.kind is not NameKind.HANDLE and _key(known.text) == wanted for known in official.names)
    }
    return next(iter(able)) if len(able) == 1 else ""


def longer_name(gazetteer: Gazetteer, name: str, kind: OfficeKind) -> KnownOfficial | None:
    """Return the only official whose known name, of the same ends, stands in this longer one word by word.

    Two words tell only beside an office of his: "Badr Ahmed Mohamed Abdelatty", foreign minister.
    """
    words = _words(name)
    if len(words) <= _LEAST:
        return None
    offices = {office.id for office in gazetteer.offices if office.kind is kind}
    able = {
        official.id: official
        for official, known, printed in _by_ends(gazetteer.officials).get((words[0], words[-1]), ())
        if _shortens(known, words)
        and (printed > _LEAST or any(tenure.office in offices for tenure in official.tenures))
    }
    return next(iter(able.values())) if len(able) == 1 else None


def known_sounds(gazetteer: Gazetteer) -> set[str]:
    """Return how the names of an authority file sound, by their consonants."""
    return _sounds_of(gazetteer.officials)


def lengthens_known_name(gazetteer: Gazetteer, name: str) -> bool:
    """Tell whether a name is somebody's of the authority file with more words between its ends."""
    words = _words(name)
    alike = _by_ends(gazetteer.officials).get((words[0], words[-1]), ())
    return any(_shortens(known, words) for _, known, _ in alike)


def like_a_known_name(gazetteer: Gazetteer, name: str) -> bool:
    """Tell whether a name sounds like somebody's of the authority file: nobody new, whoever it is."""
    sound = _sound(name)
    return bool(sound) and sound in _sounds_of(gazetteer.officials)


def known_by_sound(gazetteer: Gazetteer, name: str, countries: frozenset[str]) -> str:
    """Return the id of the only official, of one of these countries, whose name sounds like this one, "" for none.

    Spanish writes kh as j: "Zajárova".
    """
    sounds = {_sound(name), _sound(fold(name).replace("j", "kh"))} - {""}
    by_sound = _by_sound(gazetteer.officials)
    able = {one.id for sound in sounds for one in by_sound.get(sound, ()) if one.country in countries}
    return next(iter(able)) if len(able) == 1 else ""


@kept
def _by_sound(officials: tuple[KnownOfficial, ...]) -> dict[str, list[KnownOfficial]]:
    """Return the officials by the consonants of their names."""
    made: dict[str, list[KnownOfficial]] = {}
    for one in officials:
        for name in one.names:
            if name.kind is not NameKind.HANDLE and (sound := _sound(name.text)):
                made.setdefault(sound, []).append(one)
    return made


@kept
def _sounds_of(officials: tuple[KnownOfficial, ...]) -> set[str]:
    """Return the consonants of all names."""
    texts = (name.text for one in officials for name in one.names if name.kind is not NameKind.HANDLE)
    return {sound for text in texts if (sound := _sound(text))}


def _sound(name: str) -> str:
    """Return the consonants of a whole name, "" where they are too few to tell."""
    plain = _SERVANT.sub("abdel", fold(name).replace(MARK, "")).replace("-", " ")
    parts = [skeleton(word) for word in plain.split() if word not in _PARTICLES]
    return " ".join(parts) if len(parts) > 1 and sum(map(len, parts)) >= 2 * _LEAST else ""


_Ends = dict[tuple[str, str], list[tuple[KnownOfficial, list[str], int]]]


@kept
def _by_ends(officials: tuple[KnownOfficial, ...]) -> _Ends:
    """Return names and the number of their printed words by first and last word."""
    made: _Ends = {}
    for official in officials:
        for name in official.names:
            words = _words(name.text) if name.kind is not NameKind.HANDLE else []
            if len(words) >= _LEAST:
                made.setdefault((words[0], words[-1]), []).append((official, words, len(name.text.split())))
    return made


def _shortens(short: list[str], words: list[str]) -> bool:
    """Tell whether a name is the other without some of the words between its ends."""
    if not _LEAST <= len(short) < len(words) or (short[0], short[-1]) != (words[0], words[-1]):
        return False
    rest = iter(words)
    return all(word in rest for word in short)


def _words(name: str) -> list[str]:
    return fold(name).replace(MARK, "").replace("-", " ").split()


def _key(name: str) -> tuple[str, str] | None:
    """Return the consonants of given and family name, the words themselves where they have too few; None for one."""
    plain = _SERVANT.sub("abdel", fold(name).replace(MARK, ""))
    words = [word for word in plain.replace("-", " ").split() if word not in _PARTICLES]
    if len(words) < 2:
        return None
    family = skeleton(words[-1])
    return (skeleton(words[0])[:2], family) if len(family) >= _LEAST else (words[0], words[-1])
