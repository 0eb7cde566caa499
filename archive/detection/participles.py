"""A participle behind a comma goes on from the main clause: "Albares rejected Israel's account, calling it “…”"."""

import re

from archive.detection.agent import Agent
from archive.detection.reading import Reading

_BEHIND_COMMA = re.compile(r",\s(?:(?:also|then|instead|rather|[a-z]+ly) )?$")
_GERUND = re.compile(r"[a-z]+(?:ing|ando|iendo)\b")
_CLAUSE_OF_ITS_OWN = re.compile(r";\s|,?\s(?:while|whereas|but|mientras(?: que)?|pero|aunque|and then)\s")
_DOING = re.compile(r",\s(?:[a-z]+ly )?[a-z]+(?:ing|ant|ando|iendo)\s(?:(?:the|mr\.?|ms\.?|el|la|le|m\.|mme|a|al)\s)?")


def goes_on(reading: Reading, anchor: re.Match[str]) -> bool:
    """Tell whether a verb of saying has the subject of the clause before it, by its form and its place."""
    behind = _BEHIND_COMMA.search(reading.folded, max(0, anchor.start() - 16), anchor.start())
    return bool(behind and _GERUND.match(anchor.group()))


def of_main_clause(reading: Reading, able: list[Agent], start: int) -> Agent:
    """Return the subject of the last clause of its own in a sentence: the first that is able to be one."""
    clauses = list(_CLAUSE_OF_ITS_OWN.finditer(reading.folded, start, able[-1].start))
    opens = clauses[-1].end() if clauses else start
    return next((a for a in able if a.start >= opens), able[-1])


def does_beside(reading: Reading, able: list[Agent], until: int) -> bool:
    """Tell whether the last of several is whom the one before him does something to: "Escobar, echoing Borrell, "."""
    if len(able) < 2 or not _DOING.fullmatch(reading.folded, able[-2].end, able[-1].start):
        return False
    return "," in reading.folded[able[-1].end : until]
