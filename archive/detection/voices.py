"""Who speaks for somebody, and who only carries another's words.

« Le Kremlin a répondu par la voix de Dmitri Peskov que … « … » » · "X told Y that “…”, the sources said".
"""

import re
from collections.abc import Callable

from archive.detection.agent import Role
from archive.detection.clauses import SOURCE
from archive.detection.reading import Reading
from archive.detection.said import Clause, Speaker
from archive.vocabulary.terms import Confidence

_VOICE = re.compile(
    r"\b(?:par (?:la voix|la bouche|l'intermediaire|l'entremise)|por (?:boca|voz|intermedio)|en (?:voz|boca)"
    r"|a traves|(?:through|by) the voice|through (?=(?:his|her|its|their) (?:spokes|foreign|deputy|minister)))"
    r"(?: ?(?:de la|du|de l'|de los|del|de|d'|of the|of))? ?(?:(?:son|sa|su|his|her|its|their|el|la|le) )?"
    r"(?:(?:m\.|mme|mr\.?|ms\.?) )?"
)
_OFFICE = re.compile(r"[a-z' -]{4,60},? ")
_GOES_ON = re.compile(r"[a-z]+(?:ant|ing|ando|iendo)")


def by_voice(reading: Reading, clause: Clause) -> Speaker | None:
    """Read the words of one through whom another speaks, where no other verb of saying stands behind the name."""
    folded, until = reading.folded, clause.quote.outer_start
    for voice in _VOICE.finditer(folded, clause.sentence.start, until):
        named = (a for a in clause.agents if a.role is Role.PERSON and a.named and a.end <= until)
        one = next((a for a in named if a.start >= voice.end() - 3), None)
        near = one and (one.start <= voice.end() or _OFFICE.fullmatch(folded, voice.end(), one.start))
        if one is None or not near or reading.in_quote(voice.start()):
            continue
        ahead = [anchor for anchor in clause.earlier if anchor.end() <= voice.start()]
        behind = [anchor for anchor in clause.earlier if anchor.start() >= one.end]
        if ahead and all(_GOES_ON.fullmatch(anchor.group()) for anchor in behind):
            reason = "subject of the verb before the words"
            return Speaker(one, Confidence.MEDIUM, reason, (voice.start(), one.end))
    return None


def relayed(
    reading: Reading, clause: Clause, found: Speaker | None, governing: Callable[[Clause], Speaker | None]
) -> Speaker | None:
    """Return the person whose words unnamed sources carry that close the sentence; None where they are their own."""
    source = found.agent if found and found.agent and found.agent.unnamed and clause.earlier else None
    if source is None or not SOURCE.search(reading.folded, source.start, source.end):
        return None
    own = governing(clause)
    return own if own and own.agent and own.agent.role is Role.PERSON else None
