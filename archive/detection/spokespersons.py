"""A briefing's spokesperson whom the text does not name: the one who held the office on its day."""

from dataclasses import replace

from archive.detection.agent import Agent, Role
from archive.detection.cast import Cast, Window
from archive.detection.reading import Reading
from archive.vocabulary.terms import OfficeKind

_UNNAMED = frozenset({Role.OFFICE, Role.BARE})


def known_by_tenure(reading: Reading, agents: list[Agent], cast: Cast, home: str, window: Window | None) -> list[Agent]:
    """Return the agents of a briefing with its spokesperson named by tenure, where that leaves one person.

    `home` is the country the text speaks from, as far as its ministers tell.
    """
    country = _whose(reading, agents) or home
    return [_named(agent, cast, country, window) for agent in agents]


def _whose(reading: Reading, agents: list[Agent]) -> str:
    """Return whose briefing it is: its spokesperson's country, the letterhead's, that of the place above the text."""
    spoken = {country for agent in agents if agent.spokesperson and (country := _country(agent))}
    first = reading.body_paragraphs[0].start if reading.body_paragraphs else 0
    above = [agent for agent in agents if agent.start < first and agent.country]
    heads = [agent.country for role in (Role.INSTITUTION, Role.COUNTRY) for agent in above if agent.role is role]
    return next(iter(spoken)) if len(spoken) == 1 else next(iter(heads), "")


def _country(agent: Agent) -> str:
    return agent.country or (agent.house.country if agent.house else "")


def _named(agent: Agent, cast: Cast, home: str, window: Window | None) -> Agent:
    if not agent.spokesperson or agent.role not in _UNNAMED or agent.id:
        return agent
    country = _country(agent) or home
    holder = cast.holder(OfficeKind.SPOKESPERSON, country, window) if country else ""
    return replace(agent, role=Role.PERSON, id=holder, country=country) if holder else agent
