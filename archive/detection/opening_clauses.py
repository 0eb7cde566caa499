"""Words in a clause without a subject that opens a sentence: its subject is that of the main clause behind it.

"Calling it “…”, X said" · « Qualifiant l'accord de « … », X a » · "Al elogiar «…», X quiso" · ومع إقراره بـ«…»، وعد.
"""

import re

from archive.detection.agent import Agent, Role
from archive.detection.descriptions import Descriptions
from archive.detection.reading import Reading
from archive.detection.said import Clause, Speaker
from archive.detection.tight_clauses import completes_noun
from archive.vocabulary.terms import Confidence

_NO_VERB_FR = (
    r"(?!(?:pend|dev|dur|avant|cepend|mainten|aupar|pourt|aut|quant|suiv|nonobst|moyenn|concern|touch|inst|enf|citant"
    r"|repren|repond|reagiss|comment|interroge))"
)
_NO_VERB_EN = (
    r"(?!(?:dur|accord|regard|concern|respond|react|answer|cit|quot|comment|noth|someth|everyth|morn|even|ask|exist))"
)
_NO_VERB_ES = r"(?!(?:cuando|respondiendo|reaccionando|citando|comentando|durante|segun|responder|comentar|citar))"
_OPENS = {
    "fr": re.compile(
        rf"\W*(?:tout en |en |sans |apres (?:avoir|s'etre) )?(?:s'|se |l'|y )?"
        rf"(?:{_NO_VERB_FR}[a-z]{{3,}}ant\b|(?<=avoir )[a-z]+|(?<=s'etre )[a-z]+)"
    ),
    "en": re.compile(
        rf"\W*(?:(?:while|after|before|by|in|without|though|when) )?(?:having [a-z]+\b|{_NO_VERB_EN}[a-z]{{3,}}ing\b)"
    ),
    "es": re.compile(
        rf"\W*(?:tras (?:haber )?|al |sin |ademas de |despues de |antes de |luego de |lejos de )?{_NO_VERB_ES}"
        r"(?:[a-z]{3,}(?:ando|iendo|yendo)(?:l[aeo]s?|se)?\b"
        r"|(?<=tras )[a-z]+[aei]r(?:l[aeo]s?|se)?\b|(?<=al )[a-z]+[aei]r(?:l[aeo]s?|se)?\b"
        r"|(?<=sin )[a-z]+[aei]r(?:l[aeo]s?|se)?\b|(?<=de )[a-z]+[aei]r(?:l[aeo]s?|se)?\b)"
    ),
    "ar": re.compile(
        r"\W*[وف]?(?:اذ|وقد|(?:مع|رغم|بعد|لدي|في معرض|في اطار|علي الرغم من) [\u0621-\u064a]{4,}ه|بعدما|بعد ان|قبل ان)\s"
    ),
}
"""How a clause begins that says what the subject of the next does."""
_TO_SUBJECT = {
    "fr": re.compile(r"(?:(?:son|sa) [a-z]+, )?(?:(?:le|la|l'|m\.|mme|s\.e\.\s?m?\.?)\s?){0,3}"),
    "en": re.compile(r"(?:(?:his|her) [a-z]+, )?(?:(?:the|mr\.?|ms\.?|mrs\.?|dr\.?)\s){0,2}(?:[a-z'’-]+ ){0,4}?"),
    "es": re.compile(r"(?:su [a-z]+, )?(?:(?:el|la|sr\.?|sra\.?)\s){0,2}"),
    "ar": re.compile(r"[وف]?[\u0621-\u064a]{2,}\s(?:(?:السيد|السيده|معالي|الوزير|الامير)\s)?"),
}
"""What stands between the comma that ends it and the subject: in Arabic the verb."""
_COMMA = re.compile(r"[^,،;:.«»“”\"]{0,90}[,،]\s")
_PLAIN = re.compile(r"[^,،;:.]*")
_VERB = re.compile(r"[\s,]")
_ONE = frozenset({Role.PERSON, Role.OFFICE, Role.BARE, Role.INSTITUTION, Role.COUNTRY})
_OWNS = re.compile(r"['’]s?\s|\s(?:that\b|que\b|qu'|selon (?:lequel|laquelle)|ان(?![\u0621-\u064a]))")
_APPOSED = re.compile(r",\s(?:(?:le|la|l'|the|el|m\.|mme|mr\.?)\s?){0,2}")


def opening_clause(reading: Reading, subjects: Descriptions, clause: Clause) -> Speaker | None:
    """Return the subject of the main clause for words in one that opens the sentence and has none of its own."""
    folded, start, quote = reading.folded, clause.sentence.start, clause.quote
    form = _OPENS.get(clause.language)
    opens = form.match(folded, start, quote.outer_start + 1) if form else None
    if opens is None or not _PLAIN.fullmatch(folded, opens.end(), quote.outer_start):
        return None
    if completes_noun(reading, clause) or _of_another(reading, clause):
        return None
    comma = _COMMA.match(folded, quote.outer_end, clause.stop)
    subject = _subject(reading, clause, comma.end()) if comma else None
    if comma is None or subject is None:
        return None
    reason = "subject and verb after the words"
    return subjects.said(subject, Confidence.MEDIUM, reason, (comma.end(), subject.end))


def _of_another(reading: Reading, clause: Clause) -> bool:
    """Tell whether somebody else in the opening clause said the words: "Rejecting Mr X's “…”"."""
    ahead = [a for a in clause.agents if a.end <= clause.quote.outer_start and a.role in _ONE]
    return any(_OWNS.match(reading.folded, agent.end, clause.quote.outer_start) for agent in ahead)


def _subject(reading: Reading, clause: Clause, start: int) -> Agent | None:
    """Return who stands right behind the comma; of a noun and the name that explains it the name."""
    folded = reading.folded
    behind = [a for a in clause.agents if start <= a.start and a.end <= clause.sentence.end]
    first = behind[0] if behind else None
    if (
        first is None
        or first.role not in _ONE
        or not _TO_SUBJECT[clause.language].fullmatch(folded, start, first.start)
    ):
        return None
    if not _VERB.match(folded, first.end):
        return None
    if len(behind) > 1 and first.role is not Role.PERSON and behind[1].role is Role.PERSON:
        return behind[1] if _APPOSED.fullmatch(folded, first.end, behind[1].start) else first
    return first
