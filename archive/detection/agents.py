"""Whoever words can be attributed to, as one list: people, institutions, texts, countries."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from archive.detection.bare_nouns import bare_nouns
from archive.detection.cast import Actor
from archive.detection.clauses import verb_pattern
from archive.detection.institutions import Institution
from archive.detection.lexicons.attribution import ANONYMOUS, PAIR, SAME_SOURCE, STATEMENT_NOUN
from archive.detection.matching import Hit
from archive.detection.reading import Reading, Sentence, Zone
from archive.detection.word_starts import at_word_starts
from archive.vocabulary.terms import NameKind, OfficeKind


class Role(StrEnum):
    """What kind of agent this is."""

    PERSON = "person"
    OFFICE = "office"
    """A title whose holder is not known."""
    INSTITUTION = "institution"
    TEXT = "text"
    """"the statement", "the same source": stands for whoever issued it."""
    BARE = "bare"
    """"the minister", "the official": the person spoken of last."""
    COUNTRY = "country"
    ANONYMOUS = "anonymous"
    """"a senior official": somebody the report does not name."""


@dataclass(frozen=True)
class Agent:
    """One to whom words can be attributed, at a place in the text."""

    start: int
    end: int
    role: Role
    id: str = ""
    country: str = ""
    spokesperson: bool = False
    house: "Agent | None" = None
    """The institution a title names: whom a spokesperson speaks for."""
    name: str = ""
    """Full name of a person the authority file lacks."""
    counterpart: bool = False
    """True for "his counterpart"."""
    kind: OfficeKind | None = None
    """The office held, or which a bare noun asks for."""
    also: OfficeKind | None = None
    """A second office of the same person."""
    named: bool = False
    """True when the name stands there, not only the office."""
    members: tuple["Agent", ...] = ()
    """Those who speak with one voice: "X and Y"."""
    pair: bool = False
    """True for "the two ministers"."""

    @property
    def unnamed(self) -> bool:
        """True for one whom the report leaves unnamed: "a senior official"."""
        return self.role is Role.ANONYMOUS and not self.pair and not self.members


_JOINT_BEFORE = re.compile(r"\b(?:joint|common)\s$")
_JOINT_AFTER = re.compile(r"\s(?:[a-z]+ )?(?:conjoint|commune?\b|conjunt)|\s(?:\S+ )?(?:ال)?مشترك")
_AUXILIARIES = re.compile(r"\s(?:(?:a|ont|ha|han|has|have|had|put out a statement [a-z ]{0,20})\s)?")
_JOINING = re.compile(r"\s(?:et|and|y|e)\s(?:l'|la |le |the )?|\sو(?:ال)?")
_ARTICLE_BEFORE = re.compile(r"\b(?:el|la|le|the)\s$|\bl'$")
_TEXT = at_word_starts(
    "|".join(
        [
            *(f"(?:{form})" for form in STATEMENT_NOUN.values()),
            *(f"(?<![^\\W_])(?:{form})(?![^\\W_])" for form in SAME_SOURCE),
        ]
    )
)
_ANONYMOUS = at_word_starts(f"{ANONYMOUS}|{PAIR}")
_PAIR = re.compile(PAIR)
_AFTER_PREPOSITION = re.compile(
    r"(?:\ba|\bau|\baux|\ben|\bdu|\bde|\bde l'|\bde la|\bdes|\bd'|\bin|\bof|\bto|"
    r"\bfrom|\bwith|\bavec|\bles deux|\bfor|\bpour|\bby|\bet|\bthe two|\bcon|\bdel|\bpor|\bpar|\bsur|\babout|\bsobre"
    r"|\bentre|\bbetween|\bvers|\bhacia|\bagainst|\bcontra|\bcontre|"
    r"(?<![\u0621-\u064a])(?:في|من|الي|مع|عن|بين|حول|بشان|ضد|ب|ل))\s?(?:les |la |the |le |l')?$"
)
_SHORTEST = 4
_FOR_OPENS = re.compile(
    r"(?:^|[.!?»”\"\n]\s*)(?:(?:mais|or|et|but|and|pero|y) )?(?:pour|for|para|selon|d'apres|according to|segun)\s$"
)
_SIDE = re.compile(r"\b(?:cote|la partie|la parte|lado)\s$|الجانب (?:ال)?$")
"""What makes an adjective of country a side: « côté brésilien », "la partie française"."""
_HEAD_BEFORE = re.compile(
    r"\b(?:titular|jefe|jefa|chef|cheffe|patron|patronne|tete|locataire|numero un|head|boss) "
    r"(?:del?|du|de la|des|of|of the|at the) (?:la |el |los |the )?$|(?<![\u0621-\u064a])(?:رييس|رييسه) $"
)
_HEAD_BEHIND = re.compile(r" (?:chief|boss|head)\b")
_ONE_SAYS = re.compile(r"-on (?:a|au|en|cote|de|du cote de)\s$")


def agents_in(
    reading: Reading,
    actors: Iterable[Actor],
    institutions: Iterable[Institution],
    countries: Iterable[Hit],
    *,
    nouns: bool = True,
    quoted: bool = False,
) -> list[Agent]:
    """Return the agents outside quotations in their order; a person with a title is one agent.

    Without `nouns` those that stand for somebody ("the minister", "the statement") are left out;
    with `quoted` those inside quotations are returned instead.
    """
    houses = [Agent(i.start, i.end, Role.INSTITUTION, i.id, i.country) for i in institutions]
    houses = [_headed(house, reading.folded) for house in houses]
    starts = [house.start for house in houses]
    found = [_of_actor(actor, houses, starts) for actor in actors] + houses
    countries = list(countries)
    places = [hit.start for hit in countries]
    zones = [(p.start, p.end) for p in reading.in_zones(Zone.TITLE, Zone.BODY) if p.end - p.start >= _SHORTEST]
    for start, end in zones if nouns else ():
        for m in _TEXT.finditer(reading.folded, start, end):
            country = _adjective(m, countries, places)
            found.append(Agent(m.start(), m.end(), Role.TEXT, "", country, pair=_is_joint(reading.folded, m)))
        for m in _ANONYMOUS.finditer(reading.folded, start, end):
            pair = bool(_PAIR.match(reading.folded, m.start()))
            found.append(Agent(m.start(), _before_verb(reading, m), Role.ANONYMOUS, pair=pair))
        found += [_bare(noun, countries, places) for noun in bare_nouns(reading.folded, start, end)]
    found += _of_countries(reading, countries)
    return _apart([agent for agent in found if reading.in_quote(agent.start) is quoted])


def _before_verb(reading: Reading, noun: re.Match[str]) -> int:
    """Return where a description ends: its last word may be its verb, « des associations qualifient »."""
    last = noun.start() + noun.group().rfind(" ")
    language = reading.language_at(noun.start())
    if noun.group().count(" ") < 2 or language == "ar":
        return noun.end()
    return last if verb_pattern(language).fullmatch(reading.folded, last + 1, noun.end()) else noun.end()


def _headed(house: Agent, folded: str) -> Agent:
    """Return the minister where a noun makes a ministry its own: "el titular de Exteriores", "the Itamaraty chief"."""
    head = _HEAD_BEFORE.search(folded, max(0, house.start - 40), house.start) or None
    behind = _HEAD_BEHIND.match(folded, house.end)
    if head is None and behind is None:
        return house
    start, end = head.start() if head else house.start, behind.end() if behind else house.end
    return Agent(start, end, Role.OFFICE, "", house.country, kind=OfficeKind.FOREIGN_MINISTER)


def _adjective(text: re.Match[str], countries: list[Hit], places: list[int]) -> str:
    """Return the country an adjective right before or behind a statement gives it: "the Turkish readout"."""
    at = bisect_left(places, text.start())
    near = [hit for hit in countries[max(0, at - 1) : at + 2] if hit.kind is NameKind.DEMONYM]
    return next((hit.id for hit in near if hit.end == text.start() - 1 or hit.start in _behind(text)), "")


def _behind(text: re.Match[str]) -> range:
    return range(text.end() + 1, text.end() + 4)


_told: list[tuple[Reading, list[Hit], list[Agent]]] = []


def _of_countries(reading: Reading, countries: list[Hit]) -> list[Agent]:
    """Return the countries that can speak, kept for the text last asked about: it is asked about twice."""
    for known, hits, agents in _told:
        if known is reading and hits == countries:
            return agents
    found = _countries_speaking(reading, countries)
    _told[:] = [(reading, countries, found)]
    return found


def _countries_speaking(reading: Reading, countries: list[Hit]) -> list[Agent]:
    """Return sides, capitals, peoples; two joined by "and" are one agent."""
    found: list[Agent] = []
    for hit in countries:
        before = reading.folded[max(0, hit.start - 14) : hit.start]
        last = found[-1] if found else None
        if last and _joined(reading, last, hit):
            both = (last, Agent(hit.start, hit.end, Role.COUNTRY, hit.id, hit.id))
            found[-1] = Agent(last.start, hit.end, Role.COUNTRY, members=both)  # « Rabat et Londres »
        elif before[-1:].isalpha():
            continue  # an Arabic proclitic: "of", "to", "and" that country
        elif hit.kind is NameKind.DEMONYM:
            found += _of_demonym(reading, hit, before)
        elif _opens(reading, hit, before) or not _AFTER_PREPOSITION.search(before):
            found.append(Agent(hit.start, hit.end, Role.COUNTRY, hit.id, hit.id))
    return found


def _joined(reading: Reading, last: Agent, hit: Hit) -> bool:
    names = bool(last.id) and not last.named and hit.kind is not NameKind.DEMONYM
    return names and last.end <= hit.start and bool(_JOINING.fullmatch(reading.folded, last.end, hit.start))


def _opens(reading: Reading, hit: Hit, before: str) -> bool:
    """Tell whether a preposition before a country leaves it the one that speaks: « Pour Rabat, … »."""
    opens = bool(_FOR_OPENS.search(before)) and reading.folded[hit.end : hit.end + 1] in {",", "،"}
    return opens or bool(_ONE_SAYS.search(before)) or reading.folded.startswith((", on ", " on "), hit.end)


def _of_demonym(reading: Reading, hit: Hit, before: str) -> list[Agent]:
    if _SIDE.search(before) or reading.folded.startswith(" side", hit.end):
        return [Agent(hit.start, hit.end, Role.COUNTRY, hit.id, hit.id, named=True)]
    if _is_person(reading, hit, before):
        return [Agent(hit.start, hit.end, Role.BARE, "", hit.id)]  # « Le Britannique n'a guère varié »
    if not _ARTICLE_BEFORE.search(before) or not _says(reading, hit.end):
        return []
    several = reading.folded[hit.end - 1] == "s" and before.endswith("the ")
    if several:
        return [Agent(hit.start, hit.end, Role.COUNTRY, hit.id, hit.id, named=True)]  # "the Qataris said"
    return [Agent(hit.start, hit.end, Role.BARE, "", hit.id)]  # « el español calificó »


def _is_person(reading: Reading, hit: Hit, before: str) -> bool:
    """Tell whether a French adjective of country is a noun: its capital says so, its singular that it is one person."""
    if reading.language_at(hit.start) != "fr" or not reading.text[hit.start].isupper():
        return False
    alone = not re.match(r"\s[a-z]+(?:ais|ain|ien|ique|ens)\b", reading.folded[hit.end : hit.end + 20])
    return (
        bool(re.search(r"(?:^|[.!?:;,»”\"\n]\s?)(?:le |la |l')$", before))
        and reading.folded[hit.end - 1] != "x"
        and alone
    )


def _is_joint(folded: str, text: re.Match[str]) -> bool:
    """Tell whether a statement is one of both sides: "joint statement", « communiqué conjoint », بيان مشترك."""
    before = folded[max(0, text.start() - 10) : text.start()]
    return bool(_JOINT_BEFORE.search(before) or _JOINT_AFTER.match(folded, text.end()))


def _says(reading: Reading, end: int) -> bool:
    """Tell whether a verb of saying follows: an adjective with its article is then a person, or a people."""
    pattern = verb_pattern(reading.language_at(end))
    gap = _AUXILIARIES.match(reading.folded, end)
    return bool(gap and pattern.match(reading.folded, gap.end()))


def _bare(noun: tuple[int, int, OfficeKind | None], countries: list[Hit], places: list[int]) -> Agent:
    """Return the agent of a bare noun, with the country an adjective in it or behind it gives."""
    start, end, kind = noun
    at = bisect_left(places, start)
    beside = next(
        (hit for hit in countries[at : at + 2] if hit.start <= end + 1 and hit.kind is NameKind.DEMONYM), None
    )
    country = beside.id if beside else ""
    end = max(end, beside.end) if beside else end
    return Agent(start, end, Role.BARE, "", country, spokesperson=kind is OfficeKind.SPOKESPERSON, kind=kind)


def in_sentence(agents: list[Agent], sentence: Sentence) -> list[Agent]:
    """Return the agents of a sentence; `agents` must stand in order."""
    first = bisect_left(agents, sentence.start, key=lambda agent: agent.start)
    last = bisect_left(agents, sentence.end, key=lambda agent: agent.start)
    return agents[first:last]


def _of_actor(actor: Actor, houses: list[Agent], starts: list[int]) -> Agent:
    role = Role.PERSON if actor.id or actor.person else Role.OFFICE
    at = bisect_left(starts, actor.start)
    house = houses[at] if at < len(houses) and houses[at].start < actor.end else None
    if house is None and actor.kind is OfficeKind.SPOKESPERSON and at and 0 <= actor.start - houses[at - 1].end <= 3:
        house = houses[at - 1]  # "a Foreign Office spokesperson"
    name = actor.person.name if actor.person and not actor.id else ""
    return Agent(
        actor.start,
        actor.end,
        role,
        actor.id,
        actor.country or (actor.person.country if actor.person else ""),
        actor.kind is OfficeKind.SPOKESPERSON,
        house,
        name,
        bool(actor.title and actor.title.counterpart),
        actor.kind,
        actor.title.also if actor.title else None,
        actor.person is not None,
    )


_ORDER = {
    Role.PERSON: 0,
    Role.OFFICE: 1,
    Role.INSTITUTION: 2,
    Role.TEXT: 3,
    Role.ANONYMOUS: -1,
    Role.BARE: 4,
    Role.COUNTRY: 5,
}


def _apart(found: list[Agent]) -> list[Agent]:
    """Of agents that overlap keep the more telling one."""
    kept: list[Agent] = []
    for agent in sorted(found, key=lambda agent: (agent.start, _ORDER[agent.role])):
        if kept and agent.start < kept[-1].end and agent.id and agent.id == kept[-1].id:
            last = kept[-1]  # one person between two titles: "Ambassador X, the spokesperson"
            speaks = last.spokesperson or agent.spokesperson
            kept[-1] = replace(last, end=max(last.end, agent.end), spokesperson=speaks, also=last.also or agent.kind)
            continue
        if kept and agent.start < kept[-1].end:
            if _ORDER[agent.role] < _ORDER[kept[-1].role]:
                kept[-1] = agent
            continue
        kept.append(agent)
    return kept
