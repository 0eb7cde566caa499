"""People the authority file does not know: a title, then a name written as one.

In Latin script a name is two to four capitalised words; in Arabic it follows السيد or a
title and is a guess. Offices and countries in capitals ("Foreign Minister") are no names.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from archive.detection.lexicons.offices import CIVILITY
from archive.detection.matching import Hit
from archive.detection.office_titles import Title
from archive.detection.people import Form, Person
from archive.detection.reading import Reading
from archive.detection.skeletons import holder_like
from archive.vocabulary.terms import OfficeKind

_NAME = re.compile(
    r"[A-ZÀ-ÖØ-Þ][\w'’.-]{1,25}(?: (?:(?:bin|ben|ibn|al|el|de|von|van|du|da|dos|della|"
    r"le|la) )?(?:[Aa]l-|[Ee]l-)?[A-ZÀ-ÖØ-Þ][\w'’-]{1,25}){1,3}"
    r"|(?:[A-Z]\. ?){1,2}[A-ZÀ-ÖØ-Þ][\w'’-]{2,25}"
)
_GAP = re.compile(rf"[ ,،:\-–(]*(?:(?:le|la|the|el|designate|elect) )?(?:{CIVILITY} ){{0,3}}")
_ARABIC_NAME = re.compile(
    r"[\u0621-\u064a]{2,12}(?:\s(?:بن|ال|ابو|ولد|عبد)?\s?[\u0621-\u064a]{2,14}){1,2}(?=\s?[،,.:(؛]|"
    r"\s(?:ان|في|علي|الذي|التي|مع|الي|خلال|عن|يوم|اليوم|امس)(?![\u0621-\u064a])|$)",
    re.MULTILINE,
)
_COURTESY = re.compile(r"(?:السيده?|الدكتوره?|السفيره?|الشيخ|الامير|المهندس|الاستاذ|العماد|الفريق|اللواء)\s$")
_ARABIC_BEFORE = re.compile(
    r"(?:السيده?|الدكتوره?|السفيره?|المهندس|الاستاذ|معالي|سعاده)\s"
    r"(?P<name>[\u0621-\u064a]{2,12}(?:\s(?:بن\s|ال|ابو\s|عبد\s)?[\u0621-\u064a]{2,14}){1,2})،?\s$"
)
_NAME_BEFORE = re.compile(
    r"(?<![\w’'-])[A-ZÀ-ÖØ-Þ][\w’-]{1,20}(?: (?:(?:bin|ben|al|el|de|von|van|du|da) )?[A-ZÀ-ÖØ-Þ][\w’-]{1,20}){1,3}$"
)
_GAP_BEFORE = re.compile(
    r", (?:(?:le|la|the|el|a|an|its|nouveau|nouvelle) )?$|,? (?:who is|qui est) (?:the |le |la )?$"
)
_MOST = 60
_NOT_A_NAME = re.compile(
    r"(?<![\u0621-\u064a])(?:في|قد|الذي|التي|والذي|خلال|علي|عن|من|الي|ان|انه|يوم|"
    r"امس|اليوم|عبر|حول|عقب|بعد|قبل|كما|حيث|هذا|هذه|نشر|اكد|قال|اضاف|اشار|صرح)(?![\u0621-\u064a])"
)
_NO_NAME = frozenset(
    [
        "minister",
        "secretary",
        "state",
        "president",
        "foreign",
        "affairs",
        "ministry",
        "department",
        "government",
        "etat",
        "etats",
        "affaires",
        "etrangeres",
        "ministre",
        "united",
        "nations",
        "nations",
        "unies",
        "european",
        "union",
        "europe",
        "royaume",
        "republique",
        "king",
        "roi",
        "prince",
        "council",
        "conseil",
        "commission",
        "general",
        "the",
        "le",
        "la",
        "les",
        "his",
        "her",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "washington",
    ]
)


def new_people(reading: Reading, titles: list[Title], hits: list[Hit]) -> Iterator[Person]:
    """Yield people named beside a title whom no known name covers."""
    known = {position for hit in hits for position in range(hit.start, hit.end)}
    found = 0
    for title in titles:
        if title.person or (title.counterpart and not title.country):
            continue
        gap = _GAP.match(reading.folded, title.end)
        start = gap.end() if gap else title.end
        person = (
            _latin(reading, title, start, known)
            or _arabic(reading, title, start, known)
            or _before_latin(reading, title, known)
            or _before_arabic(reading, title, known)
        )
        if person and (holder := holder_like(reading.gazetteer, person.name, title.kind, title.country)):
            person = replace(person, id=holder, form=Form.MISSPELT)
        if person:
            found += 1
            yield person
        if found >= _MOST:
            return


def named_again(reading: Reading, new: list[Person], hits: list[Hit]) -> Iterator[Person]:
    """Yield the places where a new person's family name stands alone."""
    known = {position for hit in hits for position in range(hit.start, hit.end)}
    taken = {position for person in new for position in range(person.start, person.end)} | known
    owners: dict[str, Person | None] = {}
    for person in new:
        surname = person.name.split()[-1]
        if len(surname) >= 3 and surname[0].isupper():
            same = surname not in owners or (owners[surname] or person).name == person.name
            owners[surname] = person if same else None
    for surname, owner in owners.items():
        if owner is None:
            continue
        for match in re.finditer(rf"(?<![\w@]){re.escape(surname)}(?!\w)", reading.text):
            if match.start() not in taken:
                yield Person(match.start(), match.end(), owner.id, Form.LINKED, owner.name, owner.country)


def _latin(reading: Reading, title: Title, start: int, known: set[int]) -> Person | None:
    match = _NAME.match(reading.text, start)
    if not match or not known.isdisjoint(range(match.start(), match.end())):
        return None
    words = [word.strip(".'’") for word in reading.folded[match.start() : match.end()].split()]
    if any(word in _NO_NAME for word in words):
        return None
    return Person(match.start(), match.end(), "", Form.NEW, reading.printed(match.start(), match.end()), title.country)


def _before_latin(reading: Reading, title: Title, known: set[int]) -> Person | None:
    """Read a name set before its office: "Jane Doe, the ministry's spokesperson"."""
    if not title.country and title.kind is not OfficeKind.SPOKESPERSON:
        return None
    gap = _GAP_BEFORE.search(reading.folded, max(0, title.start - 12), title.start)
    match = _NAME_BEFORE.search(reading.text, max(0, title.start - 72), gap.start()) if gap else None
    if match is None or not known.isdisjoint(range(match.start(), match.end())):
        return None
    words = [word.strip(".'’") for word in reading.folded[match.start() : match.end()].split()]
    if any(word in _NO_NAME for word in words):
        return None
    return Person(match.start(), match.end(), "", Form.NEW, reading.printed(match.start(), match.end()), title.country)


def _before_arabic(reading: Reading, title: Title, known: set[int]) -> Person | None:
    """Read a name between a courtesy and its office: السفير تميم خلاف المتحدث الرسمي."""
    match = _ARABIC_BEFORE.search(reading.folded, max(0, title.start - 60), title.start)
    if match is None or _NOT_A_NAME.search(match["name"]) or not known.isdisjoint(range(*match.span("name"))):
        return None
    start, end = match.span("name")
    return Person(start, end, "", Form.NEW, reading.printed(start, end), title.country)


def _arabic(reading: Reading, title: Title, start: int, known: set[int]) -> Person | None:
    courtesy = _COURTESY.search(reading.folded[title.end : start])
    separated = "،" in reading.folded[title.end : start]
    if not (courtesy or separated) or not title.country:
        return None
    match = _ARABIC_NAME.match(reading.folded, start)
    if not match or _NOT_A_NAME.search(match.group()) or not known.isdisjoint(range(match.start(), match.end())):
        return None
    return Person(match.start(), match.end(), "", Form.NEW, reading.printed(match.start(), match.end()), title.country)
