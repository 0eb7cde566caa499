"""Who has the floor behind a sentence without quoted words: to whom it is given, or whom a pronoun keeps in it.

"It fell to the Dutch minister to …" · "A la ministra le preguntaron por …" · "Turning to Mr Guterres, he …".
"""

import re

from archive.detection.agent import Agent, Role
from archive.detection.descriptions import Descriptions
from archive.detection.reading import Reading, Sentence
from archive.detection.running import Running

_WHO = re.compile(r",?\s(?:qui|who|quien|whose|que)\b")
_ONE = frozenset({Role.PERSON, Role.OFFICE, Role.BARE})
_GIVEN_FLOOR = re.compile(
    r"\b(?:it (?:\w+ )?(?:falls?|fell|(?:is|was) (?:\w+ )?(?:left|up|down)) to"
    r"|(?:turn|word|floor|task|job|duty|honou?r|reply|answer)\b[^.;:,]{0,40} (?:fell|went|passed|(?:was )?left|came) to"
    r"|(?:gave|handed|yielded|passed|ceded) the (?:floor|microphone) to"
    r"|(?:toc|correspond|incumb)(?:e|o|a|io|ia|aba) (?:\w+ )?al?|turno (?:\w+ )?del?|palabra al?|paso la palabra al?"
    r"|il (?:est revenu|revient|revenait|appartenait|appartient|incombait) (?:\w+ )?(?:au|a)"
    r"|au tour (?:du|de)|la parole (?:\w+ )?(?:au|a))\s?(?:(?:the|la|le|el|l'|his|her|son|sa|su) ?)?$"
)
"""What stands before one who has the floor next, though no subject: "It fell to the Dutch minister to …"."""
_DATIVE = re.compile(r"\W*al? (?:la |su )?")
_CLITIC = re.compile(r"(?:,[^,.;:]{2,80})?,? (?:(?:se|no|ya|tambien|tampoco|ayer|hoy) )*les? [a-z]{3,}")
"""Round one whom a Spanish sentence is about though no subject: "A la ministra le preguntaron por …"."""
_HE_OPENS = re.compile(r"\W*(?:(?P<m>He|Il(?! (?:y|est|faut|fut|ressort|s['’]agit)\b)|Él)|(?P<f>She|Elle|Ella))\s")
_HE_NEXT = re.compile(
    r"\W*(?:in|at|on|to|for|with|from|after|before|during|despite|as|dans|lors|a|au|pour|avec|apres|avant|pendant|malgre"
    r"|en|(?P<doing>[a-z]+(?:ing|ant|ed)))\b[^.;:«“\"]{3,140}?, "
    r"(?:(?P<m>he|il(?! (?:y|est|faut|fut|s['’]agit)\b))|(?P<f>she|elle))\s"
)
"""A sentence that comes to its subject behind where, when or doing what: "Turning to Mr Guterres, he …"."""
_SAYS_HE = re.compile(
    r", (?:(?P<m>he)|(?P<f>she)) (?:told|said|says|added|noted|insisted|explained|argued|continued)\b"
)


class Floor:
    """Tells who goes on, or begins, where nothing is quoted."""

    def __init__(self, reading: Reading, subjects: Descriptions, running: Running) -> None:
        self._reading = reading
        self._subjects = subjects
        self._running = running

    def given(self, agents: list[Agent], sentence: Sentence) -> Agent | None:
        """Return who is to speak next by the words before them, though no subject there, or whom a pronoun means."""
        folded = self._reading.folded
        for agent in agents:
            if agent.role not in _ONE:
                continue
            given = self._reading.search(_GIVEN_FLOOR, sentence.start, agent.start)
            asked = _DATIVE.fullmatch(folded, sentence.start, agent.start) and _CLITIC.match(folded, agent.end)
            if given or (asked and self._reading.language_at(sentence.start) == "es"):
                found = self._subjects.resolved(agent)
                return found if found and found.role is Role.PERSON else self._kept(agents, sentence)
        return self._kept(agents, sentence)

    def _kept(self, agents: list[Agent], sentence: Sentence) -> Agent | None:
        """Return whom the pronoun means that is the subject of a sentence: whoever it names goes on being an object."""
        folded = self._reading.folded
        opens = _HE_OPENS.match(self._reading.text, sentence.start, sentence.end)
        if opens and any(_WHO.match(folded, agent.end) for agent in agents):
            return None
        opens = opens or self._comes_to_he(agents, sentence) or _SAYS_HE.search(folded, sentence.start, sentence.end)
        if opens is None:
            return None
        found = self._running.last_person("m" if opens["m"] else "f")
        return found if found and found.role is Role.PERSON and not found.members else None

    def _comes_to_he(self, agents: list[Agent], sentence: Sentence) -> re.Match[str] | None:
        """Return where a pronoun is the subject behind the opening of a sentence, in which nobody else is one."""
        found = _HE_NEXT.match(self._reading.folded, sentence.start, sentence.end)
        ahead = [a for a in agents if found and a.end <= found.end() and a.role in _ONE]
        if found and found["doing"]:
            return found  # "Asked what he would tell the Russian leader, he laughed."
        return None if any(not self._subjects.is_object(a, sentence) for a in ahead) else found
