"""Institutions that issue texts: known sources, and ministries told by function and country."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from archive.detection.gazetteer import KnownSource
from archive.detection.houses import houses_of
from archive.detection.lexicons.offices import (
    FOREIGN_MINISTRY,
    FOREIGN_OFFICES,
    PRESIDENCY,
    SEATS_OF_MINISTRIES,
    SEATS_OF_PRESIDENCIES,
    STATE_DEPARTMENT,
)
from archive.detection.matching import Entity, Hit
from archive.detection.other_side import side_turned_to, with_possessive
from archive.detection.reading import Reading
from archive.vocabulary.terms import NameKind


@dataclass(frozen=True)
class Institution:
    """A ministry, department or other body at a place in the text; `id` is "" for one not known."""

    start: int
    end: int
    id: str = ""
    country: str = ""


_ABBREVIATION = re.compile(r" \((?P<short>[A-Z]{2,8})\)")
_PALACE = re.compile(r"\b(?:palais|palacio|palazzo) (?:d'|de la |de |du |della |do )?$")
_SHARED = "foreign office"
"""A ministry's name that Britain has not alone."""
_MINISTRY_BEFORE = re.compile(
    r"\b(?:ministere|ministerio)\s$|\bla (?:diplomatie|diplomacia)\s$"
    r"|(?<![\u0621-\u064a])[وف]?[بكل]?(?:ال|لل)?وزاره\s(?:ال)?$"
    r"|(?<!وزير )(?<!وزيره )(?<!وزراء )(?<!شوون )(?<!العلاقات )(?<!التجاره )(?<!السياسه )(?<!وزاره )(?<!الشوون )"
    r"(?<![\u0621-\u064a])[وف]?[بكل]?(?:ال|لل)خارجيه\s(?:ال)?$"
)
_MINISTRY_BEHIND = re.compile(r"\s(?:ministry|foreign office)\b(?! of (?!foreign|external))")
_MORE_NAME = re.compile(r"\s(?:de|des|du|d'|del|لل|لشوون)")
_OF = re.compile(
    r"\s?(?:(?:de la|du|des|de|of the|of|del)\s|de l'|d')?(?:(?:royaume|kingdom|republic|"
    r"republique) (?:du |of |de )?)?(?:ال|لل)?"
)


_EMBASSY = re.compile(
    r"(?<![^\W_])(?:l'ambassade|the (?:[a-z]+ ){0,2}embassy|la embajada|[وف]?(?:ال)?سفاره|(?:la )?mission permanente"
    r"|(?:the )?permanent mission|(?:la )?mision permanente|(?:le |the |el )?consul(?:at|ate|ado)(?: general)?"
    r"|(?:la )?salle de presse|(?:le )?(?:bureau|service) de presse|(?:the )?press (?:office|service)"
    r"|(?:la )?oficina de prensa|(?:la )?sala de prensa)(?![^\W_])"
)
_GOVERNMENT = re.compile(
    r"\bprime minister's (?:office\b|(?=(?:official )?spokes))|\b(?:bureau|cabinet|services) du premier ministre\b"
    r"|(?<=porte-parole du )premier ministre\b|\b(?:oficina|gabinete) del primer ministro\b"
    r"|(?<![\u0621-\u064a])[وف]?مكتب رييس (?:ال)?(?:وزراء|حكومه)|(?<=باسم )رييس (?:ال)?وزراء|(?<=باسم )مجلس الوزراء"
)
_COURTS = re.compile(r"royal court|cabinet royal|ديوان")


_BARE = re.compile(
    r"\bministere(?! (?:d[eu]s?|[a-z]{4,}(?:ain|ais|ien|ol|and|que) (?:d[eu]s?|de l))\b)(?! de l')"
    r"|(?<=\ble )departement(?! (?:d'etat|de|des|du|d')\b)"
    r"|\b(?:the|its|his|her|a|in a) (?:foreign )?ministry(?= (?:statement|readout|said|added|noted)| of foreign|[.,])"
    r"|\bministerio(?! (?:de|del|espanol|marroqui)\b)|(?<!asuntos )(?<!relaciones )\bexteriores\b"
    r"|(?<=\baux )affaires etrangeres\b"
    r"|(?<![\u0621-\u064a])[وف]?(?:ال|لل|بال)وزاره(?![\u0621-\u064a])"
)
"""A ministry named by no more than that: the foreign ministry of the country the text speaks from."""


def institutions_in(
    reading: Reading, hits: list[Hit], sources: tuple[KnownSource, ...], home: str = ""
) -> list[Institution]:
    """Return the institutions of a text in their order; `home` is the country a bare "the ministry" belongs to."""
    houses = houses_of(sources)
    others = [hit for hit in hits if reading.folded[hit.start : hit.end] != _SHARED]
    elsewhere = home and all(hit.id != "GB" for hit in others if hit.entity is Entity.COUNTRY)
    hits = others if elsewhere else hits
    foreign, heads = houses.foreign, houses.heads
    found = [
        Institution(hit.start, hit.end, hit.id, houses.bodies[hit.id].country)
        for hit in hits
        if hit.entity is Entity.SOURCE and hit.id in houses.bodies
    ]
    countries = [hit for hit in hits if hit.entity is Entity.COUNTRY]
    starts = [hit.start for hit in countries]
    for match in reading.finditer(_state_department()):
        found.append(Institution(match.start(), match.end(), foreign.get("US", ""), "US"))
    told = _ministries(reading, countries, starts, home, elsewhere=bool(elsewhere))
    found += [Institution(start, end, foreign.get(country, ""), country) for start, end, country in told]
    for start, end, country in _by_adjective(reading, countries):
        found.append(Institution(start, end, foreign.get(country, ""), country))
    for match in reading.finditer(_presidency()):
        country, end = _country_of(reading, match, countries, starts)
        country = next((seat for name, seat in SEATS_OF_PRESIDENCIES.items() if match.group().endswith(name)), country)
        country = country or _of_court(match, heads, countries) or home
        if country:
            found.append(Institution(match.start(), end, heads.get(country, ""), country))
    found += _of_government(reading, countries, starts, houses.governments, home)
    if home:
        sides = ((m, side_turned_to(reading, m.start(), countries, starts) or home) for m in _bare_ministries(reading))
        found += [Institution(m.start(), m.end(), foreign.get(side, ""), side) for m, side in sides]
    found += _abbreviated(reading, found)
    return _told_once([_with_palace(reading, item) for item in _longest(found)], foreign)


def _with_palace(reading: Reading, item: Institution) -> Institution:
    """Return a house with the word for its palace: « le palais d'Itamaraty »."""
    palace = _PALACE.search(reading.folded, max(0, item.start - 14), item.start)
    return replace(item, start=palace.start()) if palace else item


def _ministries(
    reading: Reading, countries: list[Hit], starts: list[int], home: str, *, elsewhere: bool
) -> Iterator[tuple[int, int, str]]:
    """Yield the foreign ministries of a text with their country; `elsewhere` is true where Britain's is not meant."""
    for match in reading.finditer(_ministry()):
        if match.group().startswith("secretaria") and reading.text[match.start() + 8] != "í":
            continue  # the minister
        if reading.folded[match.start() - 1 : match.start()] == "(":
            continue  # the abbreviation right behind its name
        country, end = _country_of(reading, match, countries, starts)
        named = next((side for name, side in SEATS_OF_MINISTRIES.items() if name in match.group()), "")
        if elsewhere and match.group() == _SHARED:
            named = home  # Pakistan and Germany call theirs so too
        if match.group().endswith("foreign office"):
            country = country or named or _of_foreign_office(reading, match.start(), countries, home)
        country = country or named or _seat_before(reading, match.start(), countries, starts)
        country = country or side_turned_to(reading, match.start(), countries, starts) or home
        if not country and match.group().startswith("department of foreign"):
            continue  # of several countries, and of nobody knows which here
        start = with_possessive(reading, match.start())
        yield start, end, country


def _abbreviated(reading: Reading, found: list[Institution]) -> Iterator[Institution]:
    """Yield institutions by the abbreviation that a text gives behind their name: "(DFA)", then "the DFA said"."""
    for item in found:
        short = _ABBREVIATION.match(reading.text, item.end)
        if short is None:
            continue
        again = re.compile(rf"(?<![\w@#]){short['short'].lower()}(?!\w)")
        for match in reading.finditer(again, short.end(), len(reading.folded)):
            if reading.text[match.start() : match.end()] == short["short"]:
                yield replace(item, start=match.start(), end=match.end())


def _of_government(
    reading: Reading, countries: list[Hit], starts: list[int], houses: dict[str, str], home: str
) -> Iterator[Institution]:
    """Yield embassies of known countries, and the houses of prime ministers."""
    for match in reading.finditer(_EMBASSY):
        country, end = _country_of(reading, match, countries, starts)
        if country:
            yield Institution(match.start(), end, "", country)
    for match in reading.finditer(_GOVERNMENT):
        country, end = _country_of(reading, match, countries, starts)
        country = country or home
        if country:
            yield Institution(match.start(), end, houses.get(country, ""), country)


def _told_once(found: list[Institution], foreign: dict[str, str]) -> list[Institution]:
    """Give a ministry that a text of no known home names without a country that of the only one it names with one."""
    named = {item.country for item in found if item.country and item.id in foreign.values()}
    country = next(iter(named)) if len(named) == 1 else ""
    return [
        replace(item, id=foreign.get(country, ""), country=country) if country and not item.country else item
        for item in found
    ]


def _of_court(match: re.Match[str], heads: dict[str, str], countries: list[Hit]) -> str:
    """Return the only country of the text that has a royal court, where one is named without its country."""
    named = {hit.id for hit in countries if re.search(r"royal", heads.get(hit.id, ""))}
    return next(iter(named)) if len(named) == 1 and _COURTS.search(match.group()) else ""


def _of_foreign_office(reading: Reading, position: int, countries: list[Hit], home: str) -> str:
    """Return whose "the Foreign Office" is: of the countries that call it so the text's own, or the one it names."""
    if reading.language_at(position) not in {"en", ""}:
        return FOREIGN_OFFICES[0]
    named = [country for country in FOREIGN_OFFICES if any(hit.id == country for hit in countries)]
    if home in FOREIGN_OFFICES or not named:
        return home or FOREIGN_OFFICES[0]
    return named[0] if len(named) == 1 else ""


def _bare_ministries(reading: Reading) -> Iterator[re.Match[str]]:
    """Yield ministries without a name; Spanish "Exteriores" is one only with its capital."""
    for match in reading.finditer(_BARE):
        if match.group() != "exteriores" or reading.text[match.start()] == "E":
            yield match


def _by_adjective(reading: Reading, countries: list[Hit]) -> Iterator[tuple[int, int, str]]:
    """Yield ministries named by their country alone: « le ministère marocain », "el Ministerio español"."""
    for hit in countries:
        if hit.kind is not NameKind.DEMONYM:
            continue
        behind = _MINISTRY_BEHIND.match(reading.folded, hit.end)
        if behind:
            yield hit.start, behind.end(), hit.id
        before = _MINISTRY_BEFORE.search(reading.folded, max(0, hit.start - 30), hit.start)
        if before and not _MORE_NAME.match(reading.folded, hit.end):
            yield before.start(), hit.end, hit.id


def _country_of(reading: Reading, match: re.Match[str], countries: list[Hit], starts: list[int]) -> tuple[str, int]:
    """Return the country an adjective inside, before or after the ministry's name gives it, and where the name ends."""
    first = bisect_left(starts, match.start())
    for hit in countries[max(0, first - 1) : first + 3]:
        inside = match.start() <= hit.start and hit.end <= match.end()
        before = reading.folded[hit.end : match.start()] in {"", " ", "'s ", "’s "} and hit.end <= match.start()
        after = (
            hit.start >= match.end()
            and hit.start - match.end() < 20
            and _OF.fullmatch(reading.folded, match.end(), hit.start)
        )
        if inside or before or after:
            return hit.id, max(match.end(), hit.end)
    return "", match.end()


def _seat_before(reading: Reading, position: int, countries: list[Hit], starts: list[int]) -> str:
    """Return the country whose seat opens the sentence: "À Tunis, le ministère des Affaires étrangères …"."""
    sentence = reading.sentence_at(position)
    if sentence is None:
        return ""
    first, last = bisect_left(starts, sentence.start), bisect_left(starts, position)
    seats = [hit for hit in countries[first:last] if hit.kind is NameKind.SEAT and hit.start - sentence.start < 12]
    return seats[0].id if seats else ""


def _longest(found: list[Institution]) -> list[Institution]:
    kept: list[Institution] = []
    for item in sorted(found, key=lambda item: (item.start, not item.id, -item.end)):
        if kept and item.start < kept[-1].end:
            if item.id and not kept[-1].id:
                kept[-1] = item
            continue
        kept.append(item)
    return kept


@cache
def _ministry() -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(f'(?:{form})' for form in FOREIGN_MINISTRY)})(?![^\W_])")


@cache
def _presidency() -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<![^\W_])(?:{form})(?![^\W_])" for form in (*PRESIDENCY, _palaces())))


def _palaces() -> str:
    return rf"(?:palacio (?:de|do|del) (?:la )?)?(?:{'|'.join(SEATS_OF_PRESIDENCIES)})"


@cache
def _state_department() -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<![^\W_])[وف]?[بكل]?(?:{form})(?![^\W_])" for form in STATE_DEPARTMENT))
