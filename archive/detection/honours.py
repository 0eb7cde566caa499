"""Whom an honour that says whose it is takes up: سموه is whom the text calls سمو, « Su Alteza » whom it calls so."""

import re
from collections.abc import Iterable

from archive.detection.agent import Agent, Role
from archive.detection.running import key_of

_STEMS = "سمو|معالي|سعاد|فخام|جلال|سياد|دول|نياف|غبط|قداس|فضيل|سماح|عطوف"
_SPANISH = "su alteza|su excelencia"
_OWNED = re.compile(
    rf"(?:[وف]?[بكل]?(?=[\u0621-\u064a]))?(?P<honour>(?:{_STEMS})(?=ت?(?:ه|ها))|{_SPANISH})(?:ت?(?:ه|ها))?"
)
_BESIDE = r"(?:السيده?|الدكتوره?|الشيخه?|الاميره?|السفيره?|المهندس|الاستاذ|الملكي|الاخ)"
_BORNE = re.compile(
    rf"(?<![\u0621-\u064a])[وف]?[بكل]?(?:ال)?(?P<honour>{_STEMS})ه?(?:\s{_BESIDE}){{0,3}}\s?/?\s$"
    rf"|\b(?P<spanish>{_SPANISH})(?: real)?(?: (?:el|la) (?:jeque|principe|princesa|emir))? $"
)
_REACH = 50


class Honours:
    """Who of a text bears which honour; made once of its agents."""

    def __init__(self, folded: str, agents: Iterable[Agent]) -> None:
        self._bearers: dict[str, dict[str, Agent]] = {}
        for agent in agents:
            borne = _BORNE.search(folded, max(0, agent.start - _REACH), agent.start)
            if borne and agent.role is Role.PERSON:
                self._bearers.setdefault(borne["honour"] or borne["spanish"], {}).setdefault(key_of(agent), agent)

    def owner(self, words: str, at: int) -> Agent | None:
        """Return the only one, of those named before `at`, who bears the honour that some folded words take up.

        None where several do, or none.
        """
        owned = _OWNED.fullmatch(words)
        bearers = list(self._bearers.get(owned["honour"], {}).values()) if owned else []
        bearers = [bearer for bearer in bearers if bearer.start < at] or bearers
        return bearers[0] if len(bearers) == 1 else None
