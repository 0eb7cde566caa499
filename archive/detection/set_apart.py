"""Words that commas set apart within a clause, and whom they leave the quotation to.

« Son hôte, a-t-il précisé, a « écouté » » · "Marruecos, recordó, es «un socio»" · "que conoce, según bromeó, «…»" ·
"Será, dicen en su equipo, un viaje «…»" · « Les deux ministres ont, selon un communiqué, « exprimé … » ».
"""

import re
from dataclasses import dataclass

from archive.detection.agent import Agent, Role
from archive.detection.clauses import INVERTED, verb_pattern
from archive.detection.reading import Reading
from archive.detection.said import Clause, Speaker
from archive.vocabulary.terms import Confidence

_THEY_SAY = re.compile(
    r"\b(?:dicen|cuentan|explican|aseguran|senalan|apuntan|sostienen|admiten|reconocen|confian|deslizan|insisten"
    r"|comentan|recuerdan|precisan) (?:en|desde|entre) (?:su|sus|el|la|los|las) [a-z]{4,}"
)
"""A plural without a subject: nobody in particular, somewhere."""
_THERE_THEY_SAY = re.compile(
    r",\s(?:lo |se )?(?!en\b)[a-z]{3,}(?:an|en|aron|ieron)\s(?:en|desde|entre)\s(?:su|sus|el|la|los|las)?\s?[a-z]{3,}"
)
_FROM = re.compile(r"\s*(?:y |pero )?(?:desde|en) (?:el |la )?")
_THERE = re.compile(r",?\s(?:se |lo |le )?")
"""What opens a sentence with the place where it is said."""
_AS_SAID = re.compile(r",\s(?:segun|como)\s(?:(?:ha|habia|el mismo|ella misma)\s)?$")
_CLITICS = r"(?:(?:lui|leur|nous|vous|me|m'|se|s'|le|les|lo|l'|y|en)\s?){0,2}"
_SET_OFF = re.compile(
    r"[,،]\s(?:(?:comme|as|como|segun|كما|حسبما|so)\s)?"
    rf"(?:(?P<pronoun>he|she|they|it)\s(?:(?:has|had|have|also|then|later)\s)*"
    rf"|{_CLITICS}(?:(?:a|ont|avait|avaient|aurait|ha|han|habia)(?:-t)?(?:-(?P<inverted>il|elle|ils|elles|on))?\s"
    r"(?:(?:[a-z]+ment|aussi|encore|ensuite|deja|tambien)\s)?)?)?$"
)
"""What a comma and the verb of a clause set apart may have between them."""
_RUNS_ON = re.compile(r"[^,،;:«»“”\"]{0,70}?\s?(?P<close>[,،]\s|:\s?\Z)")
_COMMA = re.compile(r"[,;:،؛«»“”\"]")
_COMMA_BEFORE = re.compile(r",\s(?:the |a |an )?$")
_NEXT = re.compile(r"\s?(?:(?:has|had|have|also|later|then)\s)*")
_WHEN = re.compile(
    r"\s?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ensuite|encore|aussi|deja|en substance"
    r"|notamment|ayer|luego|despues|tambien|yesterday|later|then)\s)?"
    r"(?:(?:the|mr\.?|ms\.?|mrs\.?|m\.|mme|le|la|l'|el|son|sa|his|her|su|السيد|الوزير)\s?){0,2}"
)
"""What may stand between the verb of such a clause and its subject."""
_AUXILIARY = re.compile(r"\s(?:ont|avaient|have|had|han|habian),\s?$")
_PAST = re.compile(r"[^«“\"]{0,80},\s")
_FAR, _OPENS = 40, 5
_SET_OFF_WHOLE = re.compile(
    r", [^.;:\"«“\n]{3,160}, (?:(?:a|ont|ha|han|has|have|had|avait|habia|s'est|se|le|les|lui|leur|n'a|no|pas|also|aussi"
    r"|tambien|[a-z]+ment|[a-z]+mente) ?){0,3}"
)


@dataclass(frozen=True)
class Aside:
    """A clause with a verb of saying that commas set apart before quoted words: where its commas stand."""

    start: int
    end: int
    pronoun: str = ""
    colon: bool = False
    """True where the clause runs up to a colon and the words: "Turkiye, replied Mr Fidan: “…”"."""


def aside_of(reading: Reading, anchor: re.Match[str], start: int, until: int) -> Aside | None:
    """Return the clause that commas set apart round a verb, in the words from `start` to `until`; None without both."""
    folded = reading.folded
    closes = _RUNS_ON.match(folded, anchor.end(), until)
    opens = _SET_OFF.search(folded, max(start, anchor.start() - 60), anchor.start()) if closes else None
    if closes is None or opens is None:
        return None
    behind = INVERTED.match(folded, anchor.end(), min(len(folded), anchor.end() + 12))
    inverted = next(filter(None, behind.groups()), "") if behind else ""
    colon = closes["close"].startswith(":")
    pronoun = "" if colon else opens["pronoun"] or opens["inverted"] or inverted or ""
    return Aside(opens.start(), closes.start("close"), pronoun, colon)


def tells_aside(reading: Reading, agent: Agent, until: int) -> bool:
    """Tell whether somebody and a verb of saying stand between commas: "Saar, his office said, had …"."""
    folded = reading.folded
    verb = verb_pattern(reading.language_at(agent.start)).match(folded, _NEXT.match(folded, agent.end).end(), until)  # type: ignore[union-attr]
    opens = _COMMA_BEFORE.search(folded, max(0, agent.start - 6), agent.start)
    return bool(verb and opens and _RUNS_ON.match(folded, verb.end(), until))


def interrupts(reading: Reading, aside: Aside, start: int) -> bool:
    """Tell whether such a clause stands behind the first words of its sentence: "Marruecos, recordó, es …"."""
    clause = max(start, reading.folded.rfind(": ", start, aside.start), reading.folded.rfind("; ", start, aside.start))
    return not _COMMA.search(reading.folded, clause + 2 if clause > start else start, aside.start)


def subject_within(reading: Reading, anchor: re.Match[str], aside: Aside, agents: list[Agent]) -> Agent | None:
    """Return the subject behind the verb of such a clause: ", respondió Bourita,", « , a indiqué mercredi M. X, »."""
    first = next((a for a in agents if anchor.end() <= a.start < aside.end), None)
    near = first and first.end <= aside.end and _WHEN.fullmatch(reading.folded, anchor.end(), first.start)
    return first if near else None


def they_say(reading: Reading, clause: Clause) -> Speaker | None:
    """Return somebody unnamed where a Spanish plural without a subject says it somewhere: "dicen en su equipo"."""
    if clause.language != "es":
        return None
    start, until = clause.sentence.start, clause.quote.outer_start
    said = next(iter(_THEY_SAY.finditer(reading.folded, start, until)), None)
    if said is None or reading.in_quote(said.start()):
        return None
    if any(a.start >= said.start() for a in clause.agents if a.end <= until):
        return None
    if any(anchor.start() > said.end() for anchor in clause.earlier):
        return None
    who = Agent(*said.span(), Role.ANONYMOUS)
    return Speaker(who, Confidence.LOW, "subject of the verb before the words", said.span(), stranger=True)


def said_somewhere(reading: Reading, clause: Clause) -> Speaker | None:
    """Read «…», replican en el palacio: a Spanish plural without a subject behind the words, nobody in particular."""
    said = _THERE_THEY_SAY.match(reading.folded, clause.quote.outer_end, clause.stop)
    if said is None or clause.language != "es":
        return None
    who = Agent(*said.span(), Role.ANONYMOUS)
    return Speaker(who, Confidence.LOW, "verb and subject after the words", said.span(), stranger=True)


def said_there(reading: Reading, anchor: re.Match[str], before: list[Agent], start: int) -> Agent | None:
    """Return the capital or house where a Spanish plural without a subject says it: "Desde Argel replican que «…»"."""
    last = before[-1] if before and anchor.group().endswith("n") else None
    if last is None or last.role not in {Role.COUNTRY, Role.INSTITUTION}:
        return None
    opens = _FROM.fullmatch(reading.folded, start, last.start)
    return last if opens and _THERE.fullmatch(reading.folded, last.end, anchor.start()) else None


def as_said(reading: Reading, clause: Clause) -> Speaker | None:
    """Return who spoke the words before, where a verb set apart goes on: "que conoce, según bromeó, «…»"."""
    if clause.language != "es" or not clause.earlier or clause.previous is None or clause.previous.agent is None:
        return None
    verb = clause.earlier[-1]
    until = clause.quote.outer_start
    if not _AS_SAID.search(reading.folded, max(clause.sentence.start, verb.start() - 24), verb.start()):
        return None
    if not re.fullmatch(r",?\s?", reading.folded[verb.end() : until]):
        return None
    reason = "a verb without a subject: the one who spoke last"
    return Speaker(clause.previous.agent, Confidence.MEDIUM, reason, verb.span(), explicit=False)


def both_within(reading: Reading, clause: Clause, marker: re.Match[str]) -> Speaker | None:
    """Return the two whose verb a source splits: « Les deux ministres ont, selon un communiqué, « exprimé … » »."""
    ahead = [a for a in clause.agents if a.end <= marker.start()]
    pair = ahead[-1] if ahead else None
    if pair is None or not pair.pair or pair.role is not Role.ANONYMOUS:
        return None
    split = _AUXILIARY.fullmatch(reading.folded, pair.end, marker.start())
    if split is None or not _PAST.fullmatch(reading.folded, marker.end(), clause.quote.outer_start):
        return None
    return Speaker(pair, Confidence.MEDIUM, "subject of the verb before the words", (pair.start, marker.end()))


def in_reach(reading: Reading, agents: list[Agent], verb: int, start: int) -> list[Agent]:
    """Leave out the countries too far from a verb, but where commas set off all between it and the one that opens.

    "Panamá, que preside este año el foro, pidió", « La Grèce, puissance garante, a répété ».
    """
    far = [a for a in agents if a.role is Role.COUNTRY and not a.named and verb - a.end >= _FAR]
    far = [a for a in far if a.start - start > _OPENS or not _SET_OFF_WHOLE.fullmatch(reading.folded, a.end, verb)]
    return [agent for agent in agents if agent not in far]
