"""Which of the two who met was at home: who received, or in whose country they met."""

import re
from collections.abc import Sequence

from archive.detection.agent import Agent, Role
from archive.detection.matching import Hit

_RECEIVES = re.compile(
    r"\b(?:recib(?:e|io|ido)|recoit|recevait|recu|accueil(?:le|lait|li)|receiv(?:es|ed)|host(?:s|ed)|welcom(?:es|ed))\b"
    r"(?! (?:an? |une? |un |una )?(?:phone |telephone |long )?(?:call|appel|llamada|letter|lettre|carta))"
    r"|(?<![\u0621-\u064a])[وف]?(?:ا|ي)ستقبلت?(?:ه|ها)?(?![\u0621-\u064a])"
)
_PASSIVE = re.compile(r"\b(?:ete|etait|est|sera|fue|sido|was|is|been|being|be) (?:[a-z]+ )?$")
_BY = re.compile(r"[^.;:]{0,60}\b(?:par|por|by) ")
_PLACE = re.compile(r"\b(?:in|at|a|au|en|to|dans) (?:the |la |le |l')?$|(?<![\u0621-\u064a])(?:في|الي|ب) ?$")
_DATELINE = re.compile(r"(?:^|\n)\s*$")
_DATED = re.compile(r"\s?(?:[-–—.(:]|, ?(?:[a-z]+\.? \d|\d))")
"""What stands behind the place that opens a dispatch: "RABAT, Feb 3 -", « ALGER (APS) — », "Pretoria."."""
_REACH = 170
_LEAD = 1500


def host_among(pair: Sequence[Agent], agents: Sequence[Agent], folded: str, places: Sequence[Hit] = ()) -> str:
    """Return the key (id or name) of the one of `pair` who was at home, "" where the text does not show it.

    Who receives the other is the host; else the one in whose country the first of the text's `places` lies.
    """
    if len(pair) != 2:
        return ""
    keys = [one.id or one.name for one in pair]
    people = [agent for agent in agents if agent.role is Role.PERSON and (agent.id or agent.name) in keys]
    for verb in _RECEIVES.finditer(folded, 0, _LEAD):
        before = [a for a in people if verb.start() - _REACH < a.start < verb.start() and not _stop(folded, a, verb)]
        after = [a for a in people if verb.end() <= a.start < verb.end() + _REACH]
        if verb.group()[0] > "\u0600":
            before, after = after[:1], after[1:]
        if _PASSIVE.search(folded, max(0, verb.start() - 20), verb.start()) and _BY.match(folded, verb.end()):
            before = after
        if before:
            return before[-1].id or before[-1].name
    sides = {one.country: one.id or one.name for one in pair if one.country}
    met = next((p for p in places if p.start < _LEAD and p.id in sides and _is_met(folded, p)), None)
    return sides[met.id] if met and len(sides) == 2 else ""


def _is_met(folded: str, place: Hit) -> bool:
    """Tell whether a place is one somebody is in, or the one a dispatch comes from."""
    if _PLACE.search(folded, max(0, place.start - 10), place.start):
        return True
    opens = _DATELINE.search(folded, max(0, place.start - 3), place.start)
    return bool(opens and _DATED.match(folded, place.end))


def _stop(folded: str, agent: Agent, verb: re.Match[str]) -> bool:
    """Tell whether a sentence ends between a person and a verb."""
    return bool(re.search(r"[.!?] |\n", folded[agent.end : verb.start()]))
