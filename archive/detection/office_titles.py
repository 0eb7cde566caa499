"""Offices named in a text: the function, the country it belongs to, and who stands beside it.

"le secrétaire d'Etat américain, Antony Blinken" is one actor with a title and a name; "le
ministre saoudien des affaires étrangères" is one whose holder the tenures may tell.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from archive.detection.gazetteer import KnownOffice
from archive.detection.lexicons.offices import (
    CIVILITY,
    COUNTERPARTS,
    FOREIGN_MINISTRY,
    MINISTRY_TAILS,
    STATE_DEPARTMENT,
    TITLES,
    WEAK_TITLES,
)
from archive.detection.matching import Entity, Hit
from archive.detection.people import Form, Person
from archive.detection.reading import Reading
from archive.vocabulary.names import UPPER, fold
from archive.vocabulary.terms import NameKind, OfficeKind


@dataclass(frozen=True)
class Title:
    """An office mentioned; `country` is "" when the text does not say whose."""

    start: int
    end: int
    kind: OfficeKind
    country: str = ""
    counterpart: bool = False
    """True for "son homologue": the holder of the same office on the other side."""
    office: str = ""
    """Id of the office, when the text uses one of its own names."""
    person: str = ""
    """Id of the person named beside the title."""
    also: OfficeKind | None = None
    """A second function of the same person: prime minister and foreign minister."""
    shared: int | None = None
    """Where the plural word stands that names the offices of several countries: "the ministers of X and Y"."""


_IN_OFFICE = (
    r"(?: (?:sortante?|par interim|interimaire|en exercice|designee?|saliente|en funciones|interin[oa]|elect[oa]"
    r"|encargad[oa](?! d)|encargad[oa](?= de (?!negocios))|provisional|provisoire|ad interim))?"
)
_BETWEEN = re.compile(rf"{_IN_OFFICE}[ ,،:\-–(\"«“']*(?:(?:le|la|the|el|،) )?(?:{CIVILITY} ){{0,3}}[ \"«“']*")
_BACK = re.compile(r"[ ,،(]*(?:(?:le|la|l'|the|el|qui est|as|is) ?)?[ ']*")
_ANDED = re.compile(r"و(?:ال|لل|وزير|رييس|سفير|مبعوث|نايب|نظير|امين|ممثل|موفد)")
_AND = re.compile(r" ?(?:and|et|y|,|و|/|-|،) ?(?:alternate |minister (?:for|of) [a-z]+ )?")
_OF = re.compile(
    r"\s?(?:(?:de la|de l'|du|des|de|d'|of the|of|for|del|باسم|لدي|for the)\s?)?(?:(?:royaume|"
    r"republique|kingdom|republic|state|etat|[بل]?(?:ال)?مملكه|للمملكه|[بل]?(?:ال)?جمهوريه|للجمهوريه|[بل]?دوله|"
    r"[بل]?سلطنه|reino|republica|"
    r"gouvernement|government) (?:de |du |of |d')?)?(?:ال|لل)?"
)
_US_ALONE = re.compile(r"secretaire d'etat|secretary of state|كاتب (?:ال|لل)?دوله|secretari[oa] de estado")
_THE_SECRETARY = "the secretary"
"""What America's press and briefings call their foreign minister; whose secretary it is elsewhere, nobody knows."""
_MEXICAN = re.compile(r"secretari[oa] de relaciones exteriores")
_INDIAN = frozenset(["external affairs minister", "eam", "the eam"])
"""What India's press calls its foreign minister, where the text speaks of India at all."""
_ELSEWHERE = re.compile(r"\s(?:for|a la|a l'|aux?|charge)\b")
_BEAT = re.compile(
    r"(?: (?:for|to|of|pour|au|aupres de|aux)(?: the| la| le)?(?: (?:yemen|syria|"
    r"libya|iran|haiti|sudan|lebanon|ukraine|sahara|sahel|africa|the horn of africa|"
    r"middle east peace|climate|political affairs|western hemisphere affairs|near "
    r"eastern affairs|african affairs|yemen|syrie|libye|liban|soudan|sahel|climat|"
    r"moyen-orient|proche-orient|nations unies|united nations|un))|\s(?:الي|لدي|في) (?:ال|لل)?[\u0621-\u064a]{3,})+"
)
_SENT = re.compile(r"envo|represent|coordinat|secretar|advis|mediat|مبعوث|ممثل|موفد|منسق|سفير")
"""Offices that somewhere they are sent to may follow."""
_HOUSE_NOT_OFFICE = re.compile(r"[Ss]ecretaría\b")
"""A ministry whose name, folded, is its minister's title: « la Secretaría de Relaciones Exteriores »."""
_RANK = re.compile(r"(?:deputy|under|assistant) secretary|counselor")
_OF_STATE = re.compile(r" of state\b| for [a-z ]{3,40}\baffairs\b")
"""Ranks of the State Department: whose they are is said by what follows, or by its name before them."""
_STATE_DEPARTMENT = re.compile(
    r"(?:departement d'etat|department of state|state department|departamento de estado|كتابه الدوله)"
)


@cache
def _patterns() -> tuple[tuple[OfficeKind, bool, re.Pattern[str]], ...]:
    compiled = [(kind, False, _at_words(forms)) for kind, forms in [*TITLES.items(), *WEAK_TITLES.items()]]
    compiled.append((OfficeKind.FOREIGN_MINISTER, True, _at_words(COUNTERPARTS)))
    return tuple(compiled)


def _at_words(forms: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(f'(?:{form})' for form in forms)})(?![^\W_])")


@cache
def _house() -> re.Pattern[str]:
    """Match what a spokesperson speaks for: "du département d'Etat", "of the Foreign Ministry"."""
    bodies = "|".join(
        [
            *STATE_DEPARTMENT,
            *FOREIGN_MINISTRY,
            r"gouvernement|government|presidence|presidency|ال?حكومه|الرياسه|gobierno|palais "
            r"royal|cabinet royal|premier ministre|prime minister|diplomatie"
            r"|(?:ال)?خارجيه|(?:ال)?وزاره|ministere|ministerio|ministry",
        ]
    )
    return re.compile(
        rf"\s?(?:(?:officielle? |\(?\w+\)? )?(?:du|de la|de l'|des|d'|for the|of the|for|"
        rf"of|at the|باسم|ل|del|de)\s?)?(?:[a-z]{{4,12}} )?(?:{bodies})(?![^\W_])"
    )


@cache
def _house_ahead() -> re.Pattern[str]:
    """Match a house that English sets before its spokesperson."""
    return re.compile(rf"(?<![^\W_])(?:{'|'.join([*STATE_DEPARTMENT, *FOREIGN_MINISTRY])}|government|presidency)\s$")


@cache
def _tails() -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, MINISTRY_TAILS))


def _longest_tail(folded: str, position: int) -> int:
    """Return where the rest of a ministry's name ends, `position` itself when there is none."""
    ends = [match.end() for pattern in _tails() if (match := pattern.match(folded, position))]
    return max(ends, default=position)


class _Countries(NamedTuple):
    """The countries a text names."""

    hits: list[Hit]
    starts: list[int]
    ids: frozenset[str]


def titles_in(reading: Reading, hits: list[Hit], people: list[Person]) -> list[Title]:
    """Return the offices of a text in their order, the longest where they overlap."""
    lands = [hit for hit in hits if hit.entity is Entity.COUNTRY]
    countries = _Countries(lands, [hit.start for hit in lands], frozenset(hit.id for hit in lands))
    found = [
        _with_country(Title(match.start(), match.end(), kind, counterpart=counterpart), reading, countries)
        for kind, counterpart, pattern in _patterns()
        for match in reading.finditer(pattern)
        if not _HOUSE_NOT_OFFICE.match(reading.text, match.start())
    ]
    found = _outermost(_with_known_offices(found, hits, reading.gazetteer.office_of))
    named = [person for person in people if person.form is not Form.HANDLE]
    places = [person.start for person in named]
    titles = [_with_person(title, reading, named, places) for title in found]
    return _kept(_joint_offices(titles, reading), reading)


def _joint_offices(titles: list[Title], reading: Reading) -> list[Title]:
    """Make one title of two that one person holds: "Deputy Prime Minister and Foreign Minister X"."""
    merged: list[Title] = []
    for title in titles:
        before = merged[-1] if merged else None
        gap = reading.folded[before.end : title.start] if before else ""
        arabic = before is not None and gap == " " and "\u0621" <= reading.folded[title.start] <= "\u064a"
        joined = len(gap) < 12 and (arabic or _AND.fullmatch(gap))
        if before and not before.person and not title.counterpart and joined:
            country = title.country or before.country
            if before.country in {"", country} and (arabic or title.person or _named_next(title, reading)):
                courtesy = title.kind in {OfficeKind.AMBASSADOR, OfficeKind.OTHER}
                kind, also = (before.kind, title.kind) if courtesy else (title.kind, before.kind)
                merged[-1] = replace(title, start=before.start, country=country, kind=kind, also=also)
                continue
        merged.append(title)
    return merged


def _named_next(title: Title, reading: Reading) -> bool:
    return bool(re.match(r" [" + UPPER + r"]", reading.text[title.end : title.end + 2]))


def _kept(titles: list[Title], reading: Reading) -> list[Title]:
    """Drop words such as "president" where neither a country nor a name says that an office is meant."""
    weak = _weak()
    return [
        title
        for title in titles
        if title.country
        or title.person
        or title.office
        or not weak.fullmatch(reading.folded, title.start, title.end)
        or _named_next(title, reading)
    ]


@cache
def _weak() -> re.Pattern[str]:
    return re.compile("|".join(rf"(?:{form})" for forms in WEAK_TITLES.values() for form in forms))


def ministry_names(reading: Reading, titles: list[Title]) -> list[tuple[int, int]]:
    """Return the spans of ministry names beyond "foreign affairs", whose words are no subjects of the text."""
    spans = []
    for core in re.finditer(
        r"affaires etrangeres|foreign affairs|(?:ال|لل)خارجيه|asuntos exteriores|relations exterieures", reading.folded
    ):
        tail = _longest_tail(reading.folded, core.end())
        if tail > core.end():
            spans.append((core.end(), tail))
    return spans


def _with_country(title: Title, reading: Reading, countries: _Countries) -> Title:
    """Find whose office it is: an adjective before or inside the title, a country after it."""
    folded = reading.folded
    if title.kind is OfficeKind.SPOKESPERSON and (house := _house().match(folded, title.end)):
        title = replace(title, end=house.end())
    elif title.kind is OfficeKind.SPOKESPERSON and (
        house := _house_ahead().search(folded[max(0, title.start - 60) : title.start])
    ):
        title = replace(title, start=title.start - len(house.group()))  # "the Foreign Office spokesperson"
    tail = _longest_tail(folded, title.end)
    core_end = title.end
    if title.kind is OfficeKind.FOREIGN_MINISTER and not title.counterpart:
        title = replace(title, end=tail)
    sent = title.kind is OfficeKind.AMBASSADOR or _SENT.search(folded, title.start, core_end)
    beat = _BEAT.match(folded, title.end) if sent else None
    if beat:
        title = replace(title, end=beat.end())
    first = bisect_left(countries.starts, title.start)
    for hit in countries.hits[max(0, first - 1) : first + 4]:
        inside = title.start <= hit.start and hit.end <= core_end
        before = (
            0 <= title.start - hit.end <= 1
            and folded[hit.start - 2 : hit.start] != "l'"
            and _is_left_adjective(reading, hit)
        ) or folded[hit.end : title.start] == "'s "
        adjective_only = title.kind in {OfficeKind.OTHER, OfficeKind.AMBASSADOR}
        after = any(
            hit.start >= end
            and _OF.fullmatch(folded, end, hit.start) is not None
            and hit.start - end <= (3 if adjective_only else 24)
            for end in (title.end, core_end)
        )
        if inside or before or after:
            return replace(title, start=min(title.start, hit.start), end=max(title.end, hit.end), country=hit.id)
    return _with_own_country(title, reading, countries.ids, core_end)


def _with_own_country(title: Title, reading: Reading, countries: frozenset[str], core_end: int) -> Title:
    """Give an office its country where only one country's press calls it so."""
    folded = reading.folded
    if title.kind is OfficeKind.FOREIGN_MINISTER and folded[title.start : title.end] == _THE_SECRETARY:
        capital = reading.text[title.end - 9] == "S"
        return replace(title, country="US" if capital and "US" in countries else "")
    if _MEXICAN.fullmatch(folded, title.start, core_end) and "MX" in countries:
        return replace(title, country="MX")
    if folded[title.start : title.end] in _INDIAN and "IN" in countries:
        return replace(title, country="IN")
    alone = title.kind is OfficeKind.FOREIGN_MINISTER and _US_ALONE.search(folded, title.start, core_end)
    if alone and not _ELSEWHERE.match(folded, core_end):
        return replace(title, country="US")
    if title.kind is OfficeKind.SPOKESPERSON and _STATE_DEPARTMENT.search(folded, title.start, core_end):
        return replace(title, country="US")
    rank = title.kind is OfficeKind.OTHER and _RANK.fullmatch(folded, title.start, core_end)
    if rank and (
        _OF_STATE.match(folded, core_end) or _STATE_DEPARTMENT.search(folded[max(0, title.start - 20) : title.start])
    ):
        return replace(title, country="US")
    return title


def _is_left_adjective(reading: Reading, hit: Hit) -> bool:
    """Only English sets the country before the office ("Moroccan Foreign Minister")."""
    capital = reading.text[hit.start : hit.start + 1].isupper()
    return capital and hit.kind is not NameKind.SEAT and reading.folded[hit.end : hit.end + 1] in " -"


def _with_known_offices(titles: list[Title], hits: list[Hit], office_of: dict[str, KnownOffice]) -> list[Title]:
    """Widen each title to the office's own full name, where the text uses one that no other office shares."""
    named = [hit for hit in hits if hit.entity is Entity.OFFICE]
    shared = Counter((hit.start, hit.end) for hit in named)
    offices = [hit for hit in named if shared[hit.start, hit.end] == 1]
    starts = [hit.start for hit in offices]
    widened = []
    for title in titles:
        near = offices[max(0, bisect_right(starts, title.start) - 2) : bisect_right(starts, title.start)]
        known = next((hit for hit in near if hit.start <= title.start and title.end <= hit.end), None)
        country = office_of[known.id].country if known else ""
        if known and title.country in {"", country}:
            title = replace(title, start=known.start, end=known.end, office=known.id, country=country)
        widened.append(title)
    return widened


def _outermost(titles: list[Title]) -> list[Title]:
    kept: list[Title] = []
    for title in sorted(titles, key=lambda title: (title.start, -title.end)):
        if kept and title.start < kept[-1].end:
            continue
        kept.append(title)
    return kept


def _with_person(title: Title, reading: Reading, people: list[Person], places: list[int]) -> Title:
    """Join a title to the name right after it, or right before it."""
    at = bisect_left(places, title.end)
    after = people[at] if at < len(people) else None
    if after and after.start <= title.end + 25 and _BETWEEN.fullmatch(reading.folded, title.end, after.start):
        beside = people[bisect_left(places, title.start) - 1]
        if not _holds(beside, after, title, reading):
            return replace(title, person=after.id)
    at = bisect_left(places, title.start)
    before = people[at - 1] if at else None
    if before is None or title.counterpart or not 0 <= title.start - before.end <= 16:
        return title
    if _ANDED.match(reading.folded, title.start):
        return title  # أسعد الشيباني والمبعوث الأمريكي: somebody else's
    if title.country and before.country and title.country != before.country and title.kind is not OfficeKind.OTHER:
        return title  # التقى بدر عبد العاطي وزير خارجية اليونان: the one met, in a language without a comma
    return replace(title, person=before.id) if _BACK.fullmatch(reading.folded, before.end, title.start) else title


def _holds(before: Person, after: Person, title: Title, reading: Reading) -> bool:
    """Tell whether a title between two names is the first one's: its country tells."""
    near = 0 <= title.start - before.end <= 4 and _BACK.fullmatch(reading.folded, before.end, title.start)
    return bool(near and title.country and before.country == title.country != after.country)


def kind_of_title(title: str) -> OfficeKind:
    """Return the function a title names, OTHER when it is none we know."""
    folded = fold(title)
    kinds = [kind for kind, counterpart, pattern in _patterns() if not counterpart and pattern.search(folded)]
    # "Deputy Prime Minister and Minister of Foreign Affairs" is the foreign minister.
    for preferred in (OfficeKind.SPOKESPERSON, OfficeKind.CROWN_PRINCE, OfficeKind.FOREIGN_MINISTER):
        if preferred in kinds:
            return preferred
    return kinds[0] if kinds else OfficeKind.OTHER
