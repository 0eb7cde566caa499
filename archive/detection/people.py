"""People named in a text: by full name, surname, handle, or a slip of spelling; and new ones.

Fuzzy matching is held back by what it gets wrong (reading.md, pitfall 3): capitalised
words of six letters or more, one edit away from the surname of somebody the text names
elsewhere; never regnal names, never lower-case words.
"""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from rapidfuzz.distance import OSA

from archive.detection.arabic_names import closes_name
from archive.detection.gazetteer import Gazetteer, KnownOfficial
from archive.detection.kept import kept
from archive.detection.latin_names import is_given
from archive.detection.lexicons.names import NOT_A_NAME
from archive.detection.lexicons.offices import CIVILITY
from archive.detection.matching import Entity, Hit, pattern_key
from archive.detection.positions import positions
from archive.detection.reading import Reading
from archive.detection.spellings import Spellings, given_before, names_of
from archive.detection.thrones import monarchs_in
from archive.vocabulary.languages import script_of
from archive.vocabulary.names import UPPER
from archive.vocabulary.terms import NameKind


class Form(StrEnum):
    """How a person is named."""

    NAME = "name"
    SURNAME = "surname"
    HANDLE = "handle"
    MISSPELT = "misspelt"
    NEW = "new"
    LINKED = "linked"
    """A new person named again by surname or office; `name` is the full name."""


@dataclass(frozen=True)
class Person:
    """A person named at a place in the text; `id` is "" for one the authority file lacks."""

    start: int
    end: int
    id: str
    form: Form
    name: str = ""
    country: str = ""
    tail: bool = False
    """True for a new name behind the rest of its office's own name."""
    role: str = ""
    """The folded words with which the text introduces somebody new who holds no office it knows."""
    told: tuple[int, int] = (0, 0)
    """Where these words stand."""
    met: bool = False
    """True for somebody new of whom the text says that he met another."""


_HONOUR = re.compile(
    r"(?<![^\W_])(?:sheikh|cheikh|prince|princess|princesse|emir|jeque|principe|my (?:friend|brother)|mon (?:ami|frere)"
    r"|(?:سمو )?(?:الشيخ|الامير|الاخ|الزميل)|(?P<alone>(?:معالي|سعاده|سمو) (?:السيده?|الدكتوره?)))\s"
)
"""Princes are called by their given names, in the Gulf ministers too, where no family name follows: `alone`."""
_ARABIC = re.compile(r"[\u0621-\u064a]")
_LONGEST_GIVEN = 60
_UNBROKEN = re.compile(r"\S{1,40}")
_PATRONYMIC = re.compile(r" ([A-ZÁÉÍÓÚ][a-zà-ÿ]{1,10}[eé]z)(?![\w’'-])")
"""A second family name of Spanish print."""
_GOES_ON = re.compile(r"[\w'’-]")
_SHORT_GIVEN = re.compile(r"(?!علي|عبد|ابو)[\u0621-\u064a]{3}")
_TOKEN = re.compile(r"(?<![\w@#/'’])[" + UPPER + r"][\w’'-]{1,40}")
_ROMAN = re.compile(r"[ivx]+")
_PARTICLES = frozenset(["bin", "ben", "ibn", "al", "el", "abu", "von", "de", "van", "du", "der"])
_CIVILITY_BEFORE = re.compile(
    rf"(?:{CIVILITY}|secretary|minister|president|ministre|roi|king|spokesperson|porte-parole) $"
)
_PAIR_BEFORE = re.compile(r"\bmm\. [\w'-]{3,30} (?:et|and|y) $")
FAMILY_FIRST = frozenset(["CN", "KR", "KP", "TW"])
"""Countries whose people print the family name first and are called by it; in Vietnam they are called by the last."""
_HONORIFICS = frozenset(
    [
        "sheikh",
        "cheikh",
        "prince",
        "king",
        "general",
        "president",
        "minister",
        "secretary",
        "sultan",
        "emir",
        "imam",
        "khan",
    ]
)
"""Family names that are also titles: only a full name tells."""
_REGNAL = frozenset(["الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع"])
"""What ends a regnal name, and the name of a month: تشرين الثاني."""
_FUZZY_LENGTH = 6
_SHORTEST, _SHORT = 3, 3
"""Letters of a family name; a short one is often a common word too, and tells only behind a title."""


def people_in(reading: Reading, hits: list[Hit]) -> list[Person]:
    """Return the known people of a text in the order they are named."""
    by_id = reading.gazetteer.official_of
    named = [
        Person(
            hit.start,
            hit.end,
            hit.id,
            Form.HANDLE if hit.kind is NameKind.HANDLE else Form.NAME,
            country=by_id[hit.id].country,
        )
        for hit in hits
        if hit.entity is Entity.OFFICIAL
    ]
    named = [_with_given(reading, person) for person in _settle_shared_names(named)]
    named = [person for person in named if not _is_namesake(reading, person)]
    named += list(_by_given_name(reading, named))
    named += list(_by_throne(reading, hits, named))
    taken = positions(named)
    present = {person.id for person in named}
    named += _by_surname(reading, by_id, present, taken)
    named += _by_arabic_surname(reading, by_id, present, taken)
    return sorted(named, key=lambda person: person.start)


def _with_given(reading: Reading, person: Person) -> Person:
    """Return a person with the given names that stand before his Arabic name, spelt otherwise than the authority's.

    "لويس إيناسيو لولا دا سيلفا" is one man, where the file has "لويز إيناسيو لولا دا سيلفا" and "لولا دا سيلفا".
    """
    key = reading.folded[person.start : person.end]
    if not person.id or not _ARABIC.match(key):
        return person
    known = _keys_of_names(reading.gazetteer)[person.id]
    for given in (full[: -len(key)].split() for full in known if full.endswith(f" {key}")):
        before = reading.folded[max(0, person.start - _LONGEST_GIVEN) : person.start].split(" ")[-len(given) - 1 : -1]
        alike = len(before) == len(given) and all(
            OSA.distance(one, other, score_cutoff=1) <= 1 for one, other in zip(before, given, strict=True)
        )
        if alike:
            return replace(person, start=person.start - len(" ".join(before)) - 1)
    return person


def _is_namesake(reading: Reading, person: Person) -> bool:
    """Tell whether a given name before a family name is none of the official's: « l'opposante Nadia Benkirane »."""
    before = given_before(reading.text, person.start)
    behind = _PATRONYMIC.match(reading.text, person.end)
    if before is None and behind and " " not in reading.text[person.start : person.end]:
        return pattern_key(behind[1]) not in _words_of_names(reading.gazetteer)[person.id]  # "Arévalo Méndez"
    if before is None or " " in reading.text[person.start : person.end] or not is_given(before[1]):
        return False
    given = pattern_key(before[1])
    return all(OSA.distance(given, word, score_cutoff=1) > 1 for word in _words_of_names(reading.gazetteer)[person.id])


@kept
def _words_of_names(gazetteer: Gazetteer) -> dict[str, frozenset[str]]:
    """Return the folded words of each official's names."""
    return {id_: frozenset(" ".join(keys).split()) for id_, keys in _keys_of_names(gazetteer).items()}


@kept
def _keys_of_names(gazetteer: Gazetteer) -> dict[str, tuple[str, ...]]:
    """Return each official's names, folded."""
    return {one.id: tuple(pattern_key(name.text) for name in one.names) for one in gazetteer.officials}


def surname_keys(official: KnownOfficial) -> Iterator[str]:
    """Yield the folded family names under which press texts mention a person; who has a regnal name has none."""
    if any(_ROMAN.fullmatch(word) for name in official.names for word in pattern_key(name.text).split()[1:]):
        return
    for name in official.names:
        if name.kind is NameKind.HANDLE or script_of(name.text) == "Arab":
            continue
        words = pattern_key(name.text).split()
        if any(_ROMAN.fullmatch(word) for word in words) or "of" in words:
            continue  # "Abdullah II of Jordan": a realm is no family name
        if official.country in FAMILY_FIRST and len(words) == 2:
            yield words[0]
            continue
        if len(words) >= 2 and len(words[-1]) >= _SHORTEST and words[-1] not in _HONORIFICS:
            yield words[-1]
            if words[-2] in _PARTICLES:
                yield " ".join(words[-2:])


def _settle_shared_names(named: list[Person]) -> list[Person]:
    """Where one spelling names several people, keep those the text also names in another way."""
    spans: dict[tuple[int, int], list[Person]] = {}
    for person in named:
        spans.setdefault((person.start, person.end), []).append(person)
    sure = {people[0].id for people in spans.values() if len({p.id for p in people}) == 1}
    kept: list[Person] = []
    for people in spans.values():
        known = [person for person in people if person.id in sure]
        if len({person.id for person in people}) == 1:
            kept.append(people[0])
        elif len({person.id for person in known}) == 1:
            kept.append(known[0])
    return kept


def _by_surname(
    reading: Reading, by_id: dict[str, KnownOfficial], present: set[str], taken: set[int]
) -> Iterator[Person]:
    owners = _surname_owners(reading.gazetteer)
    here = {key: ids & present for key, ids in owners.items() if not ids.isdisjoint(present)}
    spellings = _spellings(reading.gazetteer)
    for match in _TOKEN.finditer(reading.text):
        start, end = match.span()
        if start in taken:
            continue
        key = pattern_key(match.group())
        key, end = (key[:-2], end - 2) if key.endswith("'s") else (key, end)
        owner = _only(here.get(key)) or _only(owners.get(key))
        alone = key in here and len(key) > _SHORT
        owner = owner if alone or (owner and _introduced(reading, start)) else ""
        if not (owner or len(key) >= _FUZZY_LENGTH) or _is_given_of_another(reading.text, match):
            continue
        found = Person(start, end, owner, Form.SURNAME, country=by_id[owner].country) if owner else None
        if found and not _is_namesake(reading, found):
            yield found
        elif owner:
            continue
        elif owner := _misspelt(key, here, reading, match):
            yield Person(start, end, owner, Form.MISSPELT, country=by_id[owner].country)
        elif given := given_before(reading.text, start):
            owner = spellings.find(pattern_key(given[1]), key)
            if owner:
                here.setdefault(key, set()).add(owner)
                yield Person(given.start(1), end, owner, Form.MISSPELT, country=by_id[owner].country)


def _is_given_of_another(text: str, word: re.Match[str]) -> bool:
    """Tell whether a given name is followed by a family name: "General Moussa Diallo" is no Mr Moussa."""
    family = _TOKEN.match(text, word.end() + 1) if text[word.end() : word.end() + 1] == " " else None
    return bool(family and is_given(word.group()) and pattern_key(family.group()) not in NOT_A_NAME)


def _by_arabic_surname(
    reading: Reading, by_id: dict[str, KnownOfficial], present: set[str], taken: set[int]
) -> Iterator[Person]:
    """Find people the text names in full again by the last word of their Arabic name."""
    owners: dict[str, set[str]] = {}
    for id_ in present:
        for name in by_id[id_].names:
            words = pattern_key(name.text).split()
            if script_of(name.text) == "Arab" and len(words) >= 2 and len(words[-1]) >= 3 and words[-1] not in _REGNAL:
                owners.setdefault(words[-1], set()).add(id_)
    known = {surname: owner for surname, ids in owners.items() if (owner := _only(ids)) and surname in reading.folded}
    if not known:
        return
    pattern = re.compile(
        r"(?<![\u0621-\u064a])([وف]?[بكل]?)(" + "|".join(map(re.escape, known)) + r")(?![\u0621-\u064a])"
    )
    for match in pattern.finditer(reading.folded):
        if match.start(2) not in taken:
            owner = known[match[2]]
            yield Person(match.start(2), match.end(2), owner, Form.SURNAME, country=by_id[owner].country)


def _by_given_name(reading: Reading, named: list[Person]) -> Iterator[Person]:
    """Find people the text names in full again by honorific and given name: "Sheikh Abdullah"."""
    taken = positions(named)
    owners: dict[str, set[Person]] = {}
    for person in named:
        words = reading.folded[person.start : person.end].split()
        if person.form is Form.NAME and len(words) > 1 and (len(words[0]) >= 4 or _SHORT_GIVEN.fullmatch(words[0])):
            owners.setdefault(words[0], set()).add(person)
    alone = {given: next(iter(held)) for given, held in owners.items() if len({person.id for person in held}) == 1}
    if not alone:
        return
    last = 0
    for honour in reading.finditer(_HONOUR):
        start = honour.end()
        end = _given_end(reading.folded, start, alone) if honour.start() >= last else start
        last = max(last, end)
        closed = not honour["alone"] or closes_name(reading.folded, end)
        if end > start and closed and start not in taken:
            person = alone[reading.folded[start:end]]
            yield Person(start, end, person.id, Form.SURNAME, country=person.country)


def _given_end(folded: str, start: int, known: Container[str]) -> int:
    """Return where a known given name ends that stands there, `start` for none."""
    word = _UNBROKEN.match(folded, start)
    ends = range(word.end(), start, -1) if word else ()
    return next((end for end in ends if folded[start:end] in known and not _GOES_ON.match(folded, end)), start)


def _by_throne(reading: Reading, hits: list[Hit], named: list[Person]) -> Iterator[Person]:
    """Find monarchs named without their number."""
    taken = positions(named)
    countries = {hit.id for hit in hits if hit.entity is Entity.COUNTRY}
    for start, end, monarch in monarchs_in(reading.folded, reading.gazetteer.officials, countries):
        if start not in taken:
            yield Person(start, end, monarch.id, Form.SURNAME, country=monarch.country)


@kept
def _surname_owners(gazetteer: Gazetteer) -> dict[str, set[str]]:
    owners: dict[str, set[str]] = {}
    for official in gazetteer.officials:
        for key in surname_keys(official):
            owners.setdefault(key, set()).add(official.id)
    return owners


@kept
def _spellings(gazetteer: Gazetteer) -> Spellings:
    """Return the ways in which a gazetteer's people are spelt."""
    latin = (
        (official.id, pattern_key(name.text))
        for official in gazetteer.officials
        for name in official.names
        if name.kind is not NameKind.HANDLE and script_of(name.text) != "Arab"
    )
    return Spellings(names_of(latin))


def _only(ids: set[str] | None) -> str:
    return next(iter(ids)) if ids and len(ids) == 1 else ""


def _introduced(reading: Reading, start: int) -> bool:
    before = reading.folded[max(0, start - 40) : start]
    return bool(_CIVILITY_BEFORE.search(before) or _PAIR_BEFORE.search(before))


def _misspelt(key: str, here: dict[str, set[str]], reading: Reading, match: re.Match[str]) -> str:
    """Return whose surname the word is one edit away from, unless the text also has it in lower case."""
    close = {
        owner
        for surname, ids in here.items()
        if surname[0] == key[0]
        and abs(len(surname) - len(key)) <= 1
        and len(surname) >= _FUZZY_LENGTH
        and OSA.distance(surname, key, score_cutoff=1) == 1
        for owner in ids
    }
    owner = _only(close)
    return "" if owner and match.group().lower() in reading.words else owner
