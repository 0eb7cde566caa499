"""People whom only their words show: nobody introduces them, and the authority file is not asked to take them in.

A report lets many speak of whom it says no more than the name, or what an archive of states does not ask: « Elsa
Faucillon prend le micro », "Fiamē Naomi Mata'afa is understood …", "X, 22, a taxi driver". To tell whose words are
whose they must be known. A known given name shows a person, and so does a verb of saying beside a name, what stands
in apposition to it, a courtesy, a country right before it.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from archive.detection.agent import Agent, Role
from archive.detection.gazetteer import KnownSource
from archive.detection.introductions import is_courteous, speaks
from archive.detection.kept import kept
from archive.detection.latin_names import PrintedName, names_in
from archive.detection.matching import Hit
from archive.detection.new_people import named_again
from archive.detection.people import Form, Person
from archive.detection.reading import Reading, Zone
from archive.detection.strangers import BODY_BEFORE
from archive.vocabulary.names import MARK, fold
from archive.vocabulary.terms import NameKind

_APPOSED = re.compile(
    r", (?:\d\d(?: ans| anos)?[,.]|(?:an?|une?|una|the|le|la|l'|el|whose|who|qui|quien|dont|cuy[oa]|que|a quien"
    r"|a qui)\b ?[^.;:«»\"\n]{2,90}[,.:])"
)
"""What stands behind a person's name between commas: an age, what he is or does."""
_LETTERS = re.compile(r"(?<![\w.-])[A-Z]{2,}(?![\w.-])")
_OPENS_PLACE = re.compile(r"(?:new|nueva|nuevo|nouvelle|nouveau|nova|novo|san|santa|saint|sainte|sao|fort|port) ")
_LABEL = re.compile(r"(?:, [^.:;\"\n]{2,60})? ?:(?! ?\")")
"""What stands behind the name of one who takes the floor in a transcript: "Rukmini Desouza, The Coastal Mail:"."""
_MOST = 120
_TAKEN = frozenset({Role.PERSON, Role.OFFICE, Role.INSTITUTION, Role.TEXT})


def heard(reading: Reading, agents: list[Agent], countries: list[Hit]) -> list[Agent]:
    """Return the people of the body whom none of the agents is, with each place where a family name stands for them."""
    taken = {at for agent in agents if agent.role in _TAKEN for at in range(agent.start, agent.end)}
    places = {at for hit in countries for at in range(hit.start, hit.end)}
    peoples = {hit.end: hit.id for hit in countries}
    known = {reading.printed(agent.start, agent.end) for agent in agents if agent.role is Role.PERSON}
    demonyms = {at for hit in countries if hit.kind is NameKind.DEMONYM for at in range(hit.start, hit.end)}
    people = list(islice(_people(reading, taken, places, demonyms, peoples, known), _MOST))
    again = named_again(reading, people, [*(a for a in agents if a.role in _TAKEN), *countries])
    return [
        Agent(one.start, one.end, Role.PERSON, country=one.country, name=one.name, named=True, private=True)
        for one in [*people, *again]
    ]


def _people(
    reading: Reading,
    taken: set[int],
    places: set[int],
    demonyms: set[int],
    peoples: dict[int, str],
    known: Iterable[str],
) -> Iterator[Person]:
    outlets = _outlets(reading.gazetteer.sources)
    full = {fold(name).replace(MARK, "") for name in known}
    for paragraph in reading.in_zones(Zone.BODY):
        if reading.language_at(paragraph.start) == "ar":
            continue
        for name in names_in(reading.text, reading.folded, paragraph.start, paragraph.end, places, taken):
            words = reading.folded[name.start : name.end]
            if not taken.isdisjoint(range(name.start, name.end)) or any(words in one for one in full):
                continue
            if name.start == paragraph.start and _LABEL.match(reading.folded, name.end):
                continue
            if any(words.startswith(outlet) or words.endswith(outlet) for outlet in outlets & set(_parts(words))):
                continue
            text = reading.printed(name.start, name.end)
            first = len(text.split()[0]) if name.given else 0  # "Jordan Bardella"
            able = places - demonyms if name.given else places  # "Juan Franco"
            if able.isdisjoint(range(name.start + first, name.end)) and _is_somebody(reading, name, peoples):
                yield Person(name.start, name.end, "", Form.NEW, text, _country(reading, name, peoples))


def _is_somebody(reading: Reading, name: PrintedName, peoples: dict[int, str]) -> bool:
    """Tell whether the words round a name, or its first, show that a person bears it."""
    if BODY_BEFORE.search(reading.folded, max(0, name.start - 24), name.start):
        return False
    if name.given:
        return True
    if _LETTERS.search(reading.text, name.start, name.end) or _OPENS_PLACE.match(reading.folded, name.start):
        return False  # "Críticas del PP", "Nueva York"
    told = _APPOSED.match(reading.folded, name.end) or is_courteous(reading, name)
    return bool(told or _country(reading, name, peoples) or speaks(reading, name))


def _country(reading: Reading, name: PrintedName, peoples: dict[int, str]) -> str:
    """Return the country that stands right before a name: "Samoa's X", « l'Allemand X », "el húngaro X"."""
    owned = reading.folded[name.start - 3 : name.start] == "'s "
    return peoples.get(name.start - 3, "") if owned else peoples.get(name.start - 1, "")


def _parts(words: str) -> Iterator[str]:
    """Yield the words a name begins and ends with."""
    own = words.split()
    for number in range(1, len(own) + 1):
        yield " ".join(own[:number])
        yield " ".join(own[-number:])


@kept
def _outlets(sources: tuple[KnownSource, ...]) -> set[str]:
    """Return the folded names of newspapers, channels, bodies."""
    return {fold(name.text).replace(MARK, "") for source in sources for name in source.names}
