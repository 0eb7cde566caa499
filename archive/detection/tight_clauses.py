"""A verb right behind quoted words says who spoke them, whatever the verb: « … », a prévenu X · "…," X quipped.

No list of verbs holds them all; their place does. It asks for the comma that sets such a
clause off, then for the shape of a finite verb, or for a subject and then a verb.
"""

import re
from dataclasses import dataclass

from archive.detection.quote_marks import Quote
from archive.detection.reading import Reading
from archive.detection.said import Clause

_REACH = 110
_COMPLETED = {
    "ar": re.compile(
        r"(?<![\u0621-\u064a])(?:سوال (?:\S+ )?عن|رده علي|تعليقا علي|ردا علي|ما قاله|ما نسبته?|وصف)(?![\u0621-\u064a])"
        r"[^:؛]{0,120}\s[بك]?ان(?:ه|ها|هم)?\s?$"
    ),
    "en": re.compile(
        r"\b(?:claim|assertion|accusation|charge|suggestion|remark|comment|statement|warning|view|complaint)s?\b"
        r"[^.;:«“\"]{0,80}\b(?:that|of being|it was|as)\b[^.;:,«“\"]{0,60}$"
    ),
    "fr": re.compile(
        r"\b(?:accusation|affirmation|propos|remarque|critique|reproche|declaration)s?\b[^.;:«“\"]{0,80}"
        r"\b(?:que|qu'|selon (?:laquelle|lesquel(?:le)?s)|d'etre)(?:\b|(?<='))[^.;:,«“\"]{0,60}$"
    ),
    "es": re.compile(
        r"\b(?:acusacion|afirmacion|critica|reproche|comentario|declaracion)(?:e?s)?\b[^.;:«“\"]{0,80}"
        r"\b(?:de que|segun (?:la|el) cual|de ser)\b[^.;:,«“\"]{0,60}$"
    ),
}
"""What leads to words that complete a noun: « Réagissant à l'accusation de M. Y selon laquelle … »."""
_OPENS_ASIDE = re.compile(
    r"\W{0,3}(?:[a-z]+(?:ing|ant|ando|iendo)|asked|pressed|questioned|told|interroge|relance|preguntad[oa]|face a"
    r"|ante|frente a|in response|en reponse|en respuesta|a propos|sobre|on|despite|malgre|apesar|في|وفي|وردا|ردا"
    r"|وتعليقا|تعليقا|وعن|عن)\b"
)
_WHILE_AR = re.compile(
    r"\W{0,3}[وف]?(?:فيما|بينما|في حين|في الوقت الذي|لين كان|اذا كان)\s"
    r"[^.:؛،«»“”\"\n]{1,120}\sب?ان(?:ه|ها)?\s"
)
_COMMA_AR = re.compile(r"\s?[،,]")
_AT_ONCE = re.compile(r"\s(?:[^\s,;:«»“”\"]+\s){0,3}")


@dataclass(frozen=True)
class TightClause:
    """The clause behind the words: its pronoun, or where its subject may begin."""

    span: tuple[int, int]
    pronoun: str = ""
    subject: tuple[int, int] = (0, 0)
    bare: bool = False
    """True when the subject must stand right there."""


_COMMA = r"\s?[,،]\s(?:(?:comme|ainsi que|segun|tal y como|as)\s(?:l')?)?"
_ADVERBS_FR = (
    r"(?:(?:[a-z]+ment|aussi|encore|ainsi|toutefois|ensuite|enfin|tout de meme|par ailleurs|en outre|egalement)"
    r"[ ,]{1,2})?"
)
_FRENCH = (
    re.compile(
        rf"{_COMMA}(?:lui |leur |s'|se |l'|y |en )?(?:a|ont|avait|avaient|aurait|est|sont|etait"
        rf"|etaient)-t?-?(?P<pronoun>il|elle|ils|elles|on)\b"
    ),
    re.compile(rf"{_COMMA}(?:[a-z']+ )?[a-z]{{3,}}(?:-t)?-(?P<pronoun>il|elle|ils|elles|on)\b"),
    re.compile(
        rf"{_COMMA}(?:lui |leur |s'|se |l'|y |en )?(?:a|ont|avait|avaient|aurait|auraient|est|sont)\s{_ADVERBS_FR}"
        r"(?:tenu a |fait |voulu |ete |mis en |pris soin de |bien )?[a-z]{2,}(?:e|ee|es|i|ie|u|ue|t|s|er|ir|re)\b"
    ),
)
_FRENCH_PRESENT = re.compile(
    rf"{_COMMA}(?!(?:dont|quand|comme|contre|entre|notamment|ensuite|tout|avant|pendant|[a-z]+ant)\b)"
    rf"(?:se |s')?[a-z]{{4,}}(?:e|t|d|ait|ent|it)\s(?:encore |aussi |notamment |le |la |l'|m\. |mme )?"
)
_SPANISH = (
    re.compile(rf"{_COMMA}(?:le |les |se |lo )?(?:ha|han|habia|habian)\s[a-z]{{3,}}(?:ado|ido|cho|sto|rto)\b"),
    re.compile(rf"{_COMMA}(?:le |les |se |lo )?[a-z]{{3,}}(?:o|io|aron|ieron|aba|ia)\b(?!,)"),
)
_SPANISH_PRESENT = re.compile(
    rf"{_COMMA}(?!(?:aunque|mientras|pero|porque|donde|cuando|quien|y|e|de|en|para|antes|sobre)\b)"
    rf"(?:le |les |se |lo )?[a-z]{{3,}}(?:a|e|an|en)\s(?:el |la )?"
)
_ENGLISH_PRONOUN = re.compile(
    r"\s?,?\s(?P<pronoun>he|she|they|it)\s(?:then |also |later |had |has |have |quickly )?[a-z]{3,}(?:ed|d|t|ote|ke"
    r"|s|ank|an)\b"
)
_ENGLISH_VERB = re.compile(r"\s?,?\s[a-z]{3,}(?:ed|d|ote|ke|s|t)\s(?:the |a |an |mr\.? |ms\.? |mrs\.? )?")
_ENGLISH_INVERTED = re.compile(r"\s?,?\s[a-z]{3,}(?:ed|ote|oke)\s(?:an?|one|another|the|mr|ms|mrs)\b")
"""A verb in the past before its subject: "sighed one official"."""
_ENGLISH_SUBJECT = re.compile(r"\s?,?\s(?:the |a |an |mr\.? |ms\.? |mrs\.? )?")


def tight_clause(reading: Reading, quote: Quote, language: str, stop: int) -> TightClause | None:
    """Return the clause set off right behind a quotation, None when nothing of its shape stands there."""
    folded, start = reading.folded, quote.outer_end
    if language == "fr":
        return _listed(_FRENCH, folded, start, stop) or _bare(_FRENCH_PRESENT, folded, start, stop)
    if language == "es":
        return _listed(_SPANISH, folded, start, stop) or _bare(_SPANISH_PRESENT, folded, start, stop)
    if language == "en" and _comma(folded, quote):
        return _english(folded, start, stop)
    return None


def governed_at_once(reading: Reading, clause: Clause) -> bool:
    """Tell whether a French or Spanish verb right before the words has them, so that what follows goes on.

    « À M. Nafti, qui réclamait « … », le patron de la Farnesina a promis »: only English has a subject there first.
    """
    if clause.language not in {"fr", "es"} or not clause.earlier:
        return False
    return _AT_ONCE.fullmatch(reading.folded, clause.earlier[-1].end(), clause.quote.outer_start) is not None


def completes_noun(reading: Reading, clause: Clause) -> bool:
    """Tell whether words complete a noun ahead of the main clause, so that the verb behind them has others.

    "Taking issue with a claim by X that Kyiv was “not serious”, Y told reporters": they are X's. So are the words
    of a clause that opens an Arabic sentence with "while": ففيما رأى X أن «…»، حرص Y.
    """
    form, start = _COMPLETED.get(clause.language), clause.sentence.start
    if clause.language == "ar" and _WHILE_AR.match(reading.folded, start, clause.quote.outer_start):
        return bool(clause.earlier and _COMMA_AR.match(reading.folded, clause.quote.outer_end))
    if form is None or not _OPENS_ASIDE.match(reading.folded, start):
        return False
    return form.search(reading.folded, start, clause.quote.outer_start) is not None


def _listed(patterns: tuple[re.Pattern[str], ...], folded: str, start: int, stop: int) -> TightClause | None:
    for pattern in patterns:
        match = pattern.match(folded, start, stop)
        if match and match.groupdict().get("pronoun"):
            return TightClause(match.span(), pronoun=match["pronoun"])
        if match:
            return TightClause(match.span(), subject=(match.end(), match.end() + _REACH))
    return None


def _bare(pattern: re.Pattern[str], folded: str, start: int, stop: int) -> TightClause | None:
    match = pattern.match(folded, start, stop)
    return TightClause(match.span(), subject=(match.end() - 4, match.end() + 12), bare=True) if match else None


def _comma(folded: str, quote: Quote) -> bool:
    """Tell whether English print sets the clause off: with a comma or a mark of its own inside, or a comma after."""
    return folded[quote.outer_end - 2] in ",!?" or folded[quote.outer_end : quote.outer_end + 1] == ","


def _english(folded: str, start: int, stop: int) -> TightClause | None:
    pronoun = _ENGLISH_PRONOUN.match(folded, start, stop)
    if pronoun:
        return TightClause(pronoun.span(), pronoun=pronoun["pronoun"])
    inverted = _ENGLISH_INVERTED.match(folded, start, stop)
    for pattern in (_ENGLISH_VERB,) if inverted else (_ENGLISH_SUBJECT, _ENGLISH_VERB):
        match = pattern.match(folded, start, stop)
        if match:
            found = TightClause(match.span(), subject=(match.end() - 4, match.end() + 4), bare=True)
            if pattern is _ENGLISH_SUBJECT and not _finite_after(folded, match.end(), stop):
                continue
            return found
    return None


def _finite_after(folded: str, start: int, stop: int) -> bool:
    """Tell whether a clause of a few words and a verb in the past opens here: "Price quipped"."""
    return bool(
        re.match(r"(?:[\w.'-]+ ){1,12}?[a-z]{2,}(?:ed|d|ote|ke|old|id)\b", folded[start : min(stop, start + 120)])
    )
