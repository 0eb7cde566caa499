"""Whoever words can be attributed to, as one list: people, institutions, texts, countries."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace

from archive.detection.agent import Agent, Role
from archive.detection.apposed_names import without_named
from archive.detection.bare_nouns import bare_nouns
from archive.detection.cast import Actor
from archive.detection.clauses import verb_pattern
from archive.detection.heard import heard
from archive.detection.institutions import Institution
from archive.detection.lexicons.attribution import ANONYMOUS, PAIR
from archive.detection.lexicons.roles import MINISTERIAL
from archive.detection.matching import Hit
from archive.detection.reading import Reading, Sentence, Zone
from archive.detection.shared_offices import with_shared_countries
from archive.detection.speaking_countries import speaking_countries
from archive.detection.taken_up import taken_up
from archive.detection.texts_in import texts_in
from archive.detection.unnamed import unnamed
from archive.detection.word_starts import at_word_starts
from archive.vocabulary.terms import NameKind, OfficeKind

_ANONYMOUS = at_word_starts(f"{ANONYMOUS}|{PAIR}")
_PAIR = re.compile(PAIR)
_MINISTERIAL = re.compile(MINISTERIAL)
_SHORTEST = 4
_OWN_MINISTRY = re.compile(r"['’]s (?P<house>(?:foreign )?(?:ministry|department|office))\b(?! of)")
_OFFICE_OF = re.compile(
    r"\b(?:(?:bureau|cabinet) d(?:e|u)|office of|oficina del?|gabinete del?|despacho del?"
    r"|(?<![\u0621-\u064a])[وف]?[بلك]?مكتب) ?(?:(?:m\.|mme|mr\.?|ms\.?|السيده?) )?$"
)
_ARTICLE = re.compile(r"\b(?:el|la|le)\s$|\bl'$")
_HEAD_BEFORE = re.compile(
    r"\b(?:titular|jefe|jefa|chef|cheffe|patron|patronne|tete|locataire|numero un|head|boss) "
    r"(?:del?|du|de la|des|of|of the|at the) (?:la |el |los |the )?$|(?<![\u0621-\u064a])(?:رييس|رييسه) $"
)
_AT_HOUSE = re.compile(
    r"\s?(?:(?:at|in|of|from|inside|within|au|aux|a|du|de|dans|au sein d[eu]|del|en|في|من|ب|داخل)\s?)"
    r"(?:the |la |le |l'|el )?"
)
_ENDS_AT = re.compile(r"\s(?:في|من|داخل) $")
_OPEN = re.compile(r"(?<![\u0621-\u064a])[وف]?$")
"""No preposition written together with the noun."""
_HEAD_BEHIND = re.compile(r" (?:chief|boss|head)\b")


def agents_in(
    reading: Reading,
    actors: Iterable[Actor],
    institutions: Iterable[Institution],
    countries: Iterable[Hit],
    *,
    nouns: bool = True,
) -> tuple[list[Agent], list[Agent]]:
    """Return the agents outside quotations in their order, then those inside; a person with a title is one agent.

    Without `nouns` those that stand for somebody ("the minister", "the statement") are left out.
    """
    houses = [Agent(i.start, i.end, Role.INSTITUTION, i.id, i.country) for i in institutions]
    houses = [_headed(house, reading.folded) for house in houses]
    starts = [house.start for house in houses]
    countries, actors = list(countries), list(actors)
    found = [_of_actor(actor, houses, starts) for actor in actors]
    found = [_with_introduction(agent, actor, reading) for agent, actor in zip(found, actors, strict=True)]
    found = [_with_nationality(agent, actor, countries) for agent, actor in zip(found, actors, strict=True)]
    found = [_with_adjective(agent, countries, reading) for agent in found] + houses
    found += [house for agent in found if (house := _ministry_of(agent, reading.folded))]
    found = [_office_of(agent, reading.folded) or agent for agent in found]
    places = [hit.start for hit in countries]
    zones = [(p.start, p.end) for p in reading.in_zones(Zone.TITLE, Zone.BODY) if p.end - p.start >= _SHORTEST]
    for start, end in zones if nouns else ():
        found += texts_in(reading, countries, places, start, end)
        for m in reading.finditer(_ANONYMOUS, start, end):
            pair = bool(_PAIR.match(reading.folded, m.start()))
            found.append(Agent(m.start(), _before_verb(reading, m), Role.ANONYMOUS, pair=pair))
        found += [_bare(noun, countries, places) for noun in bare_nouns(reading, start, end)]
    found += speaking_countries(reading, countries)
    found += heard(reading, found, countries) if nouns else []
    found = with_shared_countries(reading, found, countries)
    spans = [actor.person.told for actor in actors if actor.person and actor.person.role]
    inside = {position for start, end in spans for position in range(start, end)}
    found = [agent for agent in found if agent.role not in _NOUNS or agent.start not in inside]
    found += taken_up(reading, actors) if nouns else ()
    found += unnamed(reading, found) if nouns else ()
    quoted = [agent for agent in found if reading.in_quote(agent.start)]
    told = _apart([agent for agent in found if not reading.in_quote(agent.start)])
    return _without_houses(without_named(told, reading), reading.folded), _apart(quoted)


def _without_houses(agents: list[Agent], folded: str) -> list[Agent]:
    """Leave out the house that somebody unnamed is of: "a senior official at the Foreign Ministry, who …"."""
    kept: list[Agent] = []
    for agent in agents:
        last = kept[-1] if kept else None
        theirs = last and last.unnamed and agent.role is Role.INSTITUTION
        at_once = last and last.end == agent.start and _ENDS_AT.search(folded, last.start, last.end)
        if not (theirs and last and (at_once or _AT_HOUSE.fullmatch(folded, last.end, agent.start))):
            kept.append(agent)
    return kept


def _ministry_of(agent: Agent, folded: str) -> Agent | None:
    """Return a person's ministry: "Sybiha's ministry said"."""
    own = _OWN_MINISTRY.match(folded, agent.end) if agent.role is Role.PERSON and agent.country else None
    return Agent(own.start("house"), own.end(), Role.INSTITUTION, "", agent.country) if own else None


def _office_of(agent: Agent, folded: str) -> Agent | None:
    """Return a person's office, where a noun before the name makes it that: « le bureau de M. Mikati »."""
    if agent.role is not Role.PERSON or not agent.country:
        return None
    office = _OFFICE_OF.search(folded, max(0, agent.start - 30), agent.start)
    return Agent(office.start(), agent.end, Role.INSTITUTION, "", agent.country) if office else None


def _with_adjective(agent: Agent, countries: list[Hit], reading: Reading) -> Agent:
    """Return a person with the adjective that stands before the name: « la Canadienne Anita Anand »."""
    if agent.role is not Role.PERSON or reading.language_at(agent.start) not in {"fr", "es"}:
        return agent
    at = bisect_left(countries, agent.start, key=lambda hit: hit.start)
    before = countries[at - 1] if at else None
    if before is None or before.kind is not NameKind.DEMONYM or before.end != agent.start - 1:
        return agent
    article = _ARTICLE.search(reading.folded, max(0, before.start - 4), before.start)
    return replace(agent, start=before.start, country=agent.country or before.id) if article else agent


def _with_introduction(agent: Agent, actor: Actor, reading: Reading) -> Agent:
    """Return an Arabic person from the noun on that introduces him, where the subject begins."""
    told = actor.person.told[0] if actor.person and actor.person.role else 0
    if not told or told >= agent.start or reading.language_at(told) != "ar":
        return agent
    return replace(agent, start=told) if _OPEN.search(reading.folded, max(0, told - 2), told) else agent


def _with_nationality(agent: Agent, actor: Actor, countries: list[Hit]) -> Agent:
    """Return a minister with the country an adjective in the introduction tells: "la viceministra peruana de …, X"."""
    start, end = actor.person.told if actor.person else (0, 0)
    if agent.country or agent.private or end <= start:
        return agent
    at = bisect_left(countries, start, key=lambda hit: hit.start)
    told = {hit.id for hit in countries[at : at + 3] if hit.end <= end and hit.kind is NameKind.DEMONYM}
    return replace(agent, country=next(iter(told))) if len(told) == 1 else agent


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


def _bare(noun: tuple[int, int, OfficeKind | None], countries: list[Hit], places: list[int]) -> Agent:
    """Return the agent of a bare noun, with the country an adjective in it or behind it gives."""
    start, end, kind = noun
    at = bisect_left(places, start)
    beside = next(
        (hit for hit in countries[at : at + 2] if hit.start <= end + 3 and hit.kind is NameKind.DEMONYM), None
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
    of_house = house.country if house and role is Role.OFFICE else ""  # « le chef du Foreign Office »
    return Agent(
        actor.start,
        actor.end,
        role,
        actor.id,
        actor.country or (actor.person.country if actor.person else of_house),
        actor.kind is OfficeKind.SPOKESPERSON,
        house,
        name,
        bool(actor.title and actor.title.counterpart),
        actor.kind,
        actor.title.also if actor.title else None,
        actor.person is not None,
        private=bool(actor.person and actor.person.role and not _MINISTERIAL.search(actor.person.role)),
    )


_NOUNS = frozenset({Role.ANONYMOUS, Role.BARE})
"""Descriptions: those in an introduction are of whom it introduces."""
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
            elif kept[-1].role is Role.ANONYMOUS and agent.named and agent.end > kept[-1].end:
                kept.append(replace(agent, start=kept[-1].end + 1))  # « l'entourage du ministre, M. X »
            continue
        kept.append(agent)
    return kept
