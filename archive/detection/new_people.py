"""People the authority file does not know: a title, then a name written as one.

In Latin script a name is two to four capitalised words; in Arabic it follows السيد or a
title and is a guess. Offices and countries in capitals ("Foreign Minister") are no names.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace

from archive.detection.agent import Agent
from archive.detection.arabic_names import begins_name, may_be_name, titled_name_end, unknown_name_end
from archive.detection.latin_names import is_given
from archive.detection.lexicons.arabic_verbs import PLAIN_VERBS, SAYS
from archive.detection.lexicons.arabic_words import DEEDS
from archive.detection.lexicons.names import GOES_ON, NOT_A_NAME, NOT_A_PERSON, NOT_ARABIC_NAME, PARTICLES, TAILS
from archive.detection.lexicons.offices import CIVILITY
from archive.detection.matching import Entity, Hit
from archive.detection.office_titles import Title
from archive.detection.people import FAMILY_FIRST, Form, Person
from archive.detection.positions import positions
from archive.detection.reading import Reading
from archive.detection.skeletons import holder_like, known_by_sound, longer_name
from archive.vocabulary.names import UPPER
from archive.vocabulary.terms import OfficeKind

_PARTICLE = r"(?:(?:bin|ben|ibn|al|el|de|von|van|der|du|da|dos|di|del|della|le|la|los|las|ould) ){0,2}"
_WORD = r"(?:[Aa]l-|[Ee]l-)?[" + UPPER + r"][\w'’-]{1,25}"
_NAME = re.compile(
    rf"[{UPPER}][\w'’.-]{{1,25}}(?:(?<!['’]s) {_PARTICLE}{_WORD}){{1,4}}|"
    rf"(?:[A-Z]\. ?){{1,2}}[{UPPER}][\w'’-]{{2,25}}"
)
_GAP = re.compile(rf"[ ,،:\-–(]*(?:(?:le|la|the|el|designate|elect) )?(?:{CIVILITY} ){{0,3}}")
_AT_SEAT = re.compile(r"\s(?:في|لدي)\s[\u0621-\u064a]+\s|(?:\sو(?:ال|لل)[\u0621-\u064a]{3,}){1,4}\s")
"""Where an ambassador serves, or the rest of a ministry's name."""
_GOES_ON = re.compile(r" (?:[" + UPPER + r"][a-zà-ÿ]|(?:ال|بن )[\u0621-\u064a])")
_OWNED = re.compile(r"(?:ات|اءات)(?:ه|ها)\s|\sبال")
"""What no name has: "his statements", "by saying"."""
_COURTESY = re.compile(r"(?:السيده?|الدكتوره?|السفيره?|الشيخ|الامير|المهندس|الاستاذ|العماد|الفريق|اللواء)\s$")
_ARABIC_BEFORE = re.compile(
    r"(?:(?:السيده?|الدكتوره?|السفيره?|المهندس|الاستاذ|معالي|سعاده|فخامه|جلاله|سمو|صاحبه? السمو|الشيخه?|الاميره?"
    r"|اللواء|الفريق|العميد|العقيد|العماد|الجنرال|نيافه|سماحه|فضيله)\s?/?\s){1,3}"
    r"(?P<name>[\u0621-\u064a]{2,12}(?:\s(?:بن\s|ال|ابو\s|عبد\s)?[\u0621-\u064a]{2,14}){1,2})،?\s$"
)
_NAME_BEFORE = re.compile(rf"(?<![\w’'-])[{UPPER}][\w’-]{{1,20}}(?: {_PARTICLE}{_WORD}){{1,3}}$")
_ALONE = re.compile(rf"(?P<name>[{UPPER}][a-zà-ÿ]{{3,}}),")
"""A name of one word between commas: "her Indonesian counterpart, Sugiono, …"."""
_COURTESIES = r"\b(?:Mr|Mrs|Ms|Mr\.|Ms\.|Mrs\.|M\.|Mme|Sr\.|Sra\.|Dr|Dr\.|Minister|Secretary)"
_LE = re.compile(r"(?<=[a-z] )Le $")
_CAPITAL = re.compile(r"(?<![\w’'-])[" + UPPER + r"]")
_GAP_BEFORE = re.compile(
    r", (?:(?:le|la|the|el|an?|une?|its|nouveau|nouvelle) )?(?:(?:former|ancien(?:ne)?|antigu[oa]) |ex-? ?)?$"
    r"|,? (?:who is|qui est) (?:the |le |la )?$"
)
_SENT = OfficeKind.AMBASSADOR
"""An envoy is told by where he serves: « son ambassadeur à Paris, X »."""
_TOLD_BY = (
    r"(?:(?:^|(?<=\n)|(?<=[:؛،.]\s))(?:[وف]?(?:قال|صرح|اكد|اوضح|اضاف|افاد|ذكر|اعلن|شدد|نفي|كشف)ت?\s)?"
    r"|(?<![\u0621-\u064a])[وف]?(?:قال|صرح|اكد|اوضح|اضاف|افاد|ذكر|اعلن|شدد|نفي|كشف)ت?\s)"
)
_ARABIC_UNTITLED = re.compile(
    _TOLD_BY + r"(?P<name>[\u0621-\u064a]{3,12}(?:\s(?:بن\s|ال|ابو\s|عبد\s)?[\u0621-\u064a]{2,14}){1,3})،?\s$"
)
_SAID_BEFORE = rf"(?<![\u0621-\u064a])[وف]?(?:{PLAIN_VERBS})(?:ت)? (?:(?:السيده?|الدكتوره?|الوزيره?|السفيره?) )?"
_VERB_BEFORE = re.compile(rf"(?<![\u0621-\u064a])(?:{SAYS}|{DEEDS})\s$")
_TOGETHER = re.compile(r"\b(?:counterparts|homologues|homologos|ministers|ministres|ministros)\b|نظيريه|نظيريها|وزيري")
_SECOND = re.compile(rf"\s(?:and|et|y|e)\s(?:{CIVILITY} ){{0,2}}")
_VIETNAM = "VN"
_MOST = 60
_NEAR = 12
_TWO_SURNAMES = 3
"""Words of a name with two family names."""
_NOT_A_NAME = re.compile(NOT_ARABIC_NAME)
_TAILS = tuple(map(re.compile, TAILS))
_APPOSED = re.compile(r"[,،)]")
"""What closes a name set between commas: « le porte-parole de la Finul, Andrea Tenenti, … »."""
_CIVIL = re.compile(rf"(?:{CIVILITY} )+")


def new_people(reading: Reading, titles: list[Title], hits: list[Hit]) -> Iterator[Person]:
    """Yield people named beside a title whom no known name covers."""
    known = _positions(reading, titles, hits)
    named = frozenset(hit.id for hit in hits if hit.entity is Entity.COUNTRY)
    found = 0
    for title in titles:
        if title.person or (title.counterpart and not title.country):
            at = bisect_left(hits, title.end, key=lambda hit: hit.start)
            first = next((hit for hit in hits[at : at + 4] if title.person and hit.id == title.person), None)
            if first and first.start - title.end < _NEAR:
                yield from _second(reading, title, Person(first.start, first.end, "", Form.NAME), known)
            continue
        person = (
            _after(reading, title, title.end, known)
            or _behind_tail(reading, title, known)
            or _before_latin(reading, title, known)
            or _before_arabic(reading, title, known)
        )
        if person and (holder := holder_like(reading.gazetteer, person.name, title.kind, title.country)):
            person = replace(person, id=holder, form=Form.MISSPELT)
        elif person and (known_as := longer_name(reading.gazetteer, person.name, title.kind)):
            person = replace(person, id=known_as.id, form=Form.NAME, country=known_as.country)
        elif person and (alike := known_by_sound(reading.gazetteer, person.name, named)):
            person = replace(person, id=alike, form=Form.MISSPELT)
        if person:
            found += 1
            yield person
            yield from _second(reading, title, person, known)
        if found >= _MOST:
            return


def _positions(reading: Reading, titles: list[Title], hits: list[Hit]) -> set[int]:
    """Return where known names stand; a country's may be a given name: "Foreign Minister Israel Katz", تركي الحربي."""
    behind = {title.end + 1 for title in titles}
    names = (
        hit
        for hit in hits
        if hit.entity is not Entity.COUNTRY or not (hit.start in behind and _GOES_ON.match(reading.text, hit.end))
    )
    return positions(names)


def _second(reading: Reading, title: Title, first: Person, known: set[int]) -> Iterator[Person]:
    """Yield the other of two who share a plural title: "their Japanese counterparts X and Y"."""
    gap = _SECOND.match(reading.folded, first.end)
    if gap and title.country and _TOGETHER.search(reading.folded, title.start, title.end):
        person = _latin(reading, title, gap.end(), known)
        if person:
            yield person


def named_again(reading: Reading, new: list[Person], hits: Iterable[Hit | Agent]) -> Iterator[Person]:
    """Yield the places where a new person's family name stands alone, outside the `hits`."""
    taken = positions([*new, *hits])
    owners: dict[str, Person | None] = {}
    for person in new:
        for called in [*_called(person), *_by_first_name(reading, person)]:
            same = called not in owners or (owners[called] or person).name == person.name
            owners[called] = person if same else None
    for surname, owner in sorted(owners.items(), key=lambda item: -len(item[0])):
        if owner is None:
            continue
        for match in re.finditer(rf"(?<![\w@]){re.escape(surname)}(?!\w)", reading.text):
            if match.start() not in taken:
                taken |= set(range(*match.span()))
                yield replace(owner, start=match.start(), end=match.end(), form=Form.LINKED, tail=False, told=(0, 0))
    yield from _arabic_again(reading, new, taken)


def _called(person: Person) -> Iterator[str]:
    """Yield what somebody in Latin letters is called by after the first time: the family name, in two words or one."""
    words = person.name.split()
    surname = words[0 if person.country in FAMILY_FIRST else -1]
    if len(surname) >= 3 and surname[0].isupper():
        yield surname
        if len(words) > 2:
            yield from (" ".join(words[-2:]), " ".join(words[:2]))
        if len(words) == _TWO_SURNAMES and words[1][0].isupper() and len(words[1]) > 3 and not is_given(words[1]):
            yield words[1]  # "Rubén Ramírez Lezcano", then "Ramírez"


def _by_first_name(reading: Reading, person: Person) -> Iterator[str]:
    """Yield the first name of one whom the text calls by it with a courtesy: "Mr Gedion" of Ethiopia."""
    first = person.name.split()[0]
    courtesy = rf"{_COURTESIES} {re.escape(first)}(?! [{UPPER}])\b"
    if first[0].isupper() and len(first) > 3 and re.search(courtesy, reading.text):
        yield first


def _arabic_again(reading: Reading, new: list[Person], taken: set[int]) -> Iterator[Person]:
    """Yield the places where an Arabic family name with its article stands alone: قال الخوري."""
    owners: dict[str, set[str]] = {}
    for person in new:
        family = reading.folded[person.start : person.end].split()[-1]
        if len(family) > len("ال") + 2 and family.startswith("ال"):
            owners.setdefault(family, set()).add(person.name)
    by_name = {person.name: person for person in new}
    for family, names in owners.items():
        for match in re.finditer(rf"{_SAID_BEFORE}(?P<name>{family})(?![\u0621-\u064a])", reading.folded):
            if len(names) == 1 and match.start("name") not in taken:
                owner = by_name[next(iter(names))]
                start, end = match.span("name")
                yield replace(owner, start=start, end=end, form=Form.LINKED, tail=False, told=(0, 0))


def _after(reading: Reading, title: Title, end: int, known: set[int]) -> Person | None:
    """Read a name right after an office."""
    gap = _GAP.match(reading.folded, end)
    start = gap.end() if gap else end
    if family := _LE.search(reading.text, end, start):
        start = family.start()  # Vietnam's "Le Minh Quang"
    return _latin(reading, title, start, known) or _arabic(reading, title, start, known)


def _behind_tail(reading: Reading, title: Title, known: set[int]) -> Person | None:
    """Read a name behind the rest of the office's own name: "Minister of Trade X", « chargé de …, M. X »."""
    for tail in _TAILS:
        rest = tail.match(reading.folded, title.end)
        gap = _GAP.match(reading.folded, rest.end()) if rest else None
        if rest is None or gap is None or (person := _after(reading, title, rest.end(), known)) is None:
            continue
        told = _CIVIL.search(gap.group()) or tail in _TAILS[:2] or title.country or title.kind is _SENT
        if told or _APPOSED.match(reading.folded, person.end):
            return replace(person, tail=True)
    return None


def _latin(reading: Reading, title: Title, start: int, known: set[int]) -> Person | None:
    match = _NAME.match(reading.text, start)
    if match:
        return _named(reading, title, match.start(), match.end(), known)
    alone = _ALONE.match(reading.text, start) if title.country and reading.text[start - 2 : start] == ", " else None
    if alone is None or start in known or reading.folded[slice(*alone.span("name"))] in NOT_A_NAME | NOT_A_PERSON:
        return None
    return Person(start, alone.end("name"), "", Form.NEW, alone["name"], title.country)


def _named(reading: Reading, title: Title, start: int, end: int, known: set[int]) -> Person | None:
    """Return the person whose name stands there, None where the words are an office, a body, a day or known."""
    civil = _CIVIL.match(reading.folded, start, end)
    start = civil.end() if civil else start
    end = _end_of_name(reading, start, end)
    words = [word.strip(".'’") for word in reading.folded[start:end].split()]
    own = [word for word in words if word not in PARTICLES]
    if (
        len(own) < 2
        or any(word in NOT_A_NAME for word in words)
        or _is_purpose(words, title)
        or not known.isdisjoint(range(start, end))
    ):
        return None
    return Person(start, end, "", Form.NEW, reading.printed(start, end), title.country)


def _is_purpose(words: list[str], title: Title) -> bool:
    """Tell whether words are what an office is to do: "Minister to see our rice"; in Vietnam "To" is a family."""
    return words[0] == "to" and title.country != _VIETNAM


def _end_of_name(reading: Reading, start: int, end: int) -> int:
    """Return where a name ends whose headline goes on in capitals: the words behind it are none of its own."""
    words = list(re.finditer(r"\S+", reading.folded[start:end]))
    last = next((n for n, word in enumerate(words) if n > 1 and word.group() in GOES_ON), len(words))
    return start + words[last - 1].end() if words else end


def _before_latin(reading: Reading, title: Title, known: set[int]) -> Person | None:
    """Read a name set before its office: "Jane Doe, the ministry's spokesperson"."""
    if not title.country and title.kind is OfficeKind.OTHER:
        return None
    gap = _GAP_BEFORE.search(reading.folded, max(0, title.start - 24), title.start)
    match = _NAME_BEFORE.search(reading.text, max(0, title.start - 72), gap.start()) if gap else None
    if match is None:
        return None
    words = [match.start() + word.start() for word in _CAPITAL.finditer(match.group())]
    while len(words) > 2 and words[0] in known:  # « accueilli à Rome Zdravko Ilievski, son homologue »
        words = words[1:]
    return _named(reading, title, words[0], match.end(), known)


def _before_arabic(reading: Reading, title: Title, known: set[int]) -> Person | None:
    """Read a name between a courtesy and its office: السفير تميم خلاف المتحدث الرسمي."""
    line = reading.folded.rfind("\n", 0, title.start) + 1
    match = _ARABIC_BEFORE.search(reading.folded, max(line, title.start - 60), title.start)
    if match is None and (title.country or title.kind is OfficeKind.SPOKESPERSON):
        match = _ARABIC_UNTITLED.search(reading.folded, max(line, title.start - 60), title.start)
    courteous = match is not None and match.re is _ARABIC_BEFORE
    if match and not courteous and not _is_told(match):
        return None
    if (
        match is None
        or _NOT_A_NAME.search(match["name"].split()[0] if courteous else match["name"])
        or not may_be_name(match["name"].split()[-1])
        or not known.isdisjoint(range(*match.span("name")))
    ):
        return None
    start, end = match.span("name")
    return Person(start, end, "", Form.NEW, reading.printed(start, end), title.country)


def _is_told(name: re.Match[str]) -> bool:
    """Tell whether a verb of saying or a known given name shows that words before an office are a name."""
    verb = name.start() < name.start("name")
    return may_be_name(name["name"]) and (verb or begins_name(name["name"].split()[0]))


def _arabic(reading: Reading, title: Title, start: int, known: set[int]) -> Person | None:
    gap = reading.folded[title.end : start]
    told = _COURTESY.search(gap) or "،" in gap
    in_headline = reading.title is not None and reading.title.start <= start < reading.title.end
    speaks = title.kind is OfficeKind.SPOKESPERSON and not _OWNED.search(reading.folded, start, start + 30)
    owned = bool(title.country or speaks or (title.kind is OfficeKind.OTHER and told))
    named = owned or (title.kind is OfficeKind.FOREIGN_MINISTER and _AT_SEAT.fullmatch(gap))
    end = titled_name_end(reading.told_apart, start) if named else start
    if (not owned and end == start) or (not told and ((gap.strip() and not _AT_SEAT.fullmatch(gap)) or in_headline)):
        return None
    if end == start:
        verb = _VERB_BEFORE.search(reading.folded, max(0, title.start - 16), title.start)
        end = unknown_name_end(reading.told_apart, start, known, told=verb is not None)
    if end == start or not known.isdisjoint(range(start, end)):
        return None
    return Person(start, end, "", Form.NEW, reading.printed(start, end), title.country)
