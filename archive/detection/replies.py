"""Words that a noun behind them calls a reply: "…," came the reply from Berlin · "…" was the minister's only answer."""

import re

from archive.detection.descriptions import Descriptions
from archive.detection.reading import Reading
from archive.detection.running import Running
from archive.detection.said import Clause, Speaker
from archive.vocabulary.terms import Confidence

_REPLY = re.compile(
    r"\s?,?\s(?:(?:came|was|is|ran|read) (?:the|his|her)|(?:a ete|fut|est|etait) (?:la|sa)"
    r"|(?:fue|es|era|ha sido) (?:la|su)|(?:[وف]?(?:جاء|كان|هكذا كان|هكذا جاء)ت?))"
    r"\s(?:[a-z]+ )?(?:reply|answer|response|retort|verdict|reponse|replique|respuesta|replica"
    r"|(?:ال)?(?:رد|جواب|اجابه))\b"
    r"(?P<of>\s(?:from|of|by|de|du|del|من|علي لسان)\s(?:the |la |le |l'|el )?)?"
)
_IS = re.compile(r"\s?,?\s(?:came|was|is)\s(?:the |mr\.? |ms\.? |mrs\.? )?")
_HIS_REPLY = re.compile(r"['’]s?\s(?:[a-z]+ ){0,2}(?:reply|answer|response|retort|verdict|comment)\b")
_REASON = "verb and subject after the words"


def replied(reading: Reading, subjects: Descriptions, running: Running, clause: Clause) -> Speaker | None:
    """Return whose the reply is that words are called, else the one who was spoken of; None for no reply."""
    folded, quote = reading.folded, clause.quote
    being = _IS.match(folded, quote.outer_end, clause.sentence.end)
    owner = clause.first(being.end(), being.end() + 2) if being else None
    if being and owner and _HIS_REPLY.match(folded, owner.end, clause.sentence.end):
        return subjects.said(owner, Confidence.MEDIUM, _REASON, (being.start(), owner.end))
    reply = _REPLY.match(folded, quote.outer_end, clause.sentence.end)
    if reply is None:
        return None
    if reply["of"] and (agent := clause.first(reply.end(), reply.end() + 6)):
        return subjects.said(agent, Confidence.MEDIUM, _REASON, (reply.start(), agent.end))
    return Speaker(None if reply["of"] else running.last_person(), Confidence.LOW, _REASON, reply.span())
