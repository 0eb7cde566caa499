"""People whom only their words show: nobody introduces them, and the authority file is not asked to take them in.

A report lets many speak of whom it says no more than the name, or what an archive of states does not ask: « Elsa
Faucillon prend le micro », "Fiamē Naomi Mata'afa is understood …", "X, 22, a taxi driver". To tell whose words are
whose they must be known. A known given name shows a person, and so does a verb of saying beside a name, what stands
in apposition to it, a courtesy, a country right before it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from archive.detection.agent import Agent, Role
from archive.detection.gazetteer import KnownSource
from archive.detection.introductions import is_courteous, speaks
from archive.detection.kept import kept
from archive.detection.latin_names import PrintedName, names_in
from archive.detection.lexicons.names import HONORIFICS, NOT_A_NAME, NOT_A_PERSON
from archive.detection.matching import Hit
from archive.detection.new_people import named_again
from archive.detection.people import Form, Person
from archive.detection.reading import Paragraph, Reading
from archive.detection.skeletons import known_by_sound
from archive.detection.strangers import BODY_BEFORE
from archive.vocabulary.names import MARK, UPPER, fold
from archive.vocabulary.terms import NameKind

_APPOSED = re.compile(
    r", (?:\d\d(?: ans| anos)?[,.]|(?:an?|une?|una|the|le|la|l'|el|whose|who|qui|quien|dont|cuy[oa]|que|a quien"
    r"|a qui)\b ?[^.;:«»\"\n]{2,90}[,.:]|(?:whose|who|qui|quien|dont|cuy[oa]|a quien|a qui)\b)"
)
"""What stands behind a person's name between commas: an age, what he is or does."""
_HONOURED = re.compile(rf"(?:^|[\s(]){HONORIFICS}\.? $")
_BY_TITLE = re.compile(
    r"\b(?:Lord|Lady|Baroness|Baronne|Sir|Dame|[Gg][ée]n[ée]ral|[Cc]olonel|[Cc]oronel"
    r"|[Cc]omm?andante?|[Cc]apit(?:aine|[áa]n)|[Cc]aptain|[Aa]miral|[Aa]lmirante|[Aa]dmiral|[Mm]ar[ée]chal|Marshal"
    r"|[Ss]heikh|[Cc]heikh|[Jj]eque|President|[Pp]résidente?|[Pp]resident[ea]|Chancellor|[Ss]enator|[Ss]énateur"
    r"|[Ss]enador|[Gg]overnor|[Gg]ouverneur|[Gg]obernador|[Dd]octeur|[Dd]octora?|Dr\.?|[Pp]rofess(?:eur|or)"
    r"|[Pp]rofesora?|[Dd]on|[Dd]oña|Maître|Me|[Pp]ère|[Pp]adre|Father|Sister)"
    rf" (?P<name>(?:[Aa]l-|[Ee]l-|[OD]['’])?[{UPPER}][a-zà-ÿ][\w’'-]*)(?! [{UPPER}])(?![\w’'-])"
)
"""One called by a title and one name: "Lord Hannay", « le général al-Burhane »."""
_LETTERS = re.compile(r"(?<![\w.-])[A-Z]{2,}(?![\w.-])")
_OPENS_PLACE = re.compile(r"(?:new|nueva|nuevo|nouvelle|nouveau|nova|novo|san|santa|saint|sainte|sao|fort|port) ")
_LABEL = re.compile(r"(?:, [^.:;\"\n]{2,60})? ?:(?! ?\")")
"""What stands behind the name of one who takes the floor in a transcript: "Rukmini Desouza, The Coastal Mail:"."""
_MOST, _MOST_WEIGHED = 120, 600
_SHORTEST = 6
_NO_NAMES = NOT_A_NAME | NOT_A_PERSON
_TAKEN = frozenset({Role.PERSON, Role.OFFICE, Role.INSTITUTION, Role.TEXT})


@dataclass(frozen=True)
class _Scene:
    """What a text tells of people and places before anybody is heard."""

    reading: Reading
    taken: set[int]
    """Where those stand who are known."""
    places: set[int]
    """Where countries and peoples stand."""
    proper: set[int]
    """Where countries stand, not their peoples: "Juan Franco"."""
    peoples: dict[int, str]
    """Countries by where they end."""
    full: set[str]
    """The known names, folded."""


def heard(reading: Reading, agents: list[Agent], countries: list[Hit]) -> list[Agent]:
    """Return the people of the body whom none of the agents is, with each place where a family name stands for them."""
    people_known = (reading.folded[agent.start : agent.end] for agent in agents if agent.role is Role.PERSON)
    scene = _Scene(
        reading,
        {at for agent in agents if agent.role in _TAKEN for at in range(agent.start, agent.end)},
        {at for hit in countries for at in range(hit.start, hit.end)},
        {at for hit in countries if hit.kind is not NameKind.DEMONYM for at in range(hit.start, hit.end)},
        {hit.end: hit.id for hit in countries},
        {name.replace(MARK, "") for name in people_known},
    )
    people = [*islice(_people(scene), _MOST), *islice(_by_title(scene), _MOST)]
    again = named_again(reading, people, [*(a for a in agents if a.role in _TAKEN), *countries])
    return [
        Agent(one.start, one.end, Role.PERSON, one.id, one.country, name=one.name, named=True, private=not one.id)
        for one in [*people, *again]
    ]


def _people(scene: _Scene) -> Iterator[Person]:
    """Yield those whose names have two words or more."""
    reading, named = scene.reading, frozenset(scene.peoples.values())
    for name in islice(_names(scene), _MOST_WEIGHED):
        if _is_free(scene, name) and _is_somebody(reading, name, scene.peoples):
            text = reading.printed(name.start, name.end)
            id_ = known_by_sound(reading.gazetteer, text, named)  # "Mahmud Abás"
            yield Person(name.start, name.end, id_, Form.NEW, text, _country(reading, name, scene.peoples))


def _names(scene: _Scene) -> Iterator[PrintedName]:
    """Yield the names of the body, but for those of who takes the floor in a transcript."""
    reading = scene.reading
    for paragraph in _latin(reading):
        for name in names_in(reading.text, reading.folded, paragraph.start, paragraph.end, scene.places, scene.taken):
            if name.start != paragraph.start or not _LABEL.match(reading.folded, name.end):
                yield name


def _latin(reading: Reading) -> Iterator[Paragraph]:
    """Yield the paragraphs of the body that can hold names in Latin letters."""
    for paragraph in reading.body_paragraphs:
        if paragraph.end - paragraph.start >= _SHORTEST and reading.language_at(paragraph.start) != "ar":
            yield paragraph


def _is_free(scene: _Scene, name: PrintedName) -> bool:
    """Tell whether a name is nobody's yet, no newspaper's and no country's."""
    words = scene.reading.folded[name.start : name.end]
    if not scene.taken.isdisjoint(range(name.start, name.end)) or any(words in one for one in scene.full):
        return False
    if not _outlets(scene.reading.gazetteer.sources).isdisjoint(_parts(words)):
        return False
    first = len(words.split()[0]) if name.given else 0  # "Jordan Bardella"
    return (scene.proper if name.given else scene.places).isdisjoint(range(name.start + first, name.end))


def _by_title(scene: _Scene) -> Iterator[Person]:
    """Yield those called by a title and one name."""
    reading, parts = scene.reading, {word for name in scene.full for word in name.split()} | _NO_NAMES
    for paragraph in _latin(reading):
        for found in _BY_TITLE.finditer(reading.text, paragraph.start, paragraph.end):
            span = range(*found.span("name"))
            known = reading.folded[found.start("name") : found.end()] in parts
            if not known and scene.taken.isdisjoint(span) and scene.places.isdisjoint(span):
                yield Person(*found.span(), "", Form.NEW, found.group())


def _is_somebody(reading: Reading, name: PrintedName, peoples: dict[int, str]) -> bool:
    """Tell whether the words round a name, or its first, show that a person bears it."""
    if BODY_BEFORE.search(reading.folded, max(0, name.start - 24), name.start):
        return False
    if name.given:
        return True
    if _LETTERS.search(reading.text, name.start, name.end) or _OPENS_PLACE.match(reading.folded, name.start):
        return False  # "Críticas del PP", "Nueva York"
    head = reading.folded[max(0, name.start - 24) : name.start]
    told = _APPOSED.match(reading.folded, name.end) or is_courteous(reading, name) or _HONOURED.search(head)
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
