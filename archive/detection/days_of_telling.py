"""Days on which an exchange was told, not held: "his office said on Tuesday", « a salué mercredi l'entretien … »."""

import re

from archive.detection.announced_after import announced_after
from archive.detection.date_surroundings import Surroundings
from archive.detection.lexicons.dates import TOLD
from archive.detection.printed_dates import DateWord, Shape
from archive.detection.reading import Reading

TOLD_BEFORE = re.compile(rf"(?<!\w){TOLD}[\s,،]+(?:[\w']+[\s,،]+){{0,2}}$")
"""Right before a weekday: it is the day of the telling."""
_SAID_THAT = re.compile(rf"(?<!\w){TOLD}[^.;:؛]{{0,110}}$")
_THAT = re.compile(r"[،,]?\s?ان(?:ه|ها)?\s|،\s")
"""An Arabic verb of telling, its subject, and the day, between commas or before "that": the day of the telling."""
_IN_STATEMENT = re.compile(
    r"(?<!\w)(?:in a statement|dans un communique|en un comunicado|in a post|dans un message|في (?:بيان|بلاغ|تصريح|"
    r"تدوينه))"
    r"(?: (?:لها|له|صادر|صدر|نشر\w*|issued|released|published|posted|publie|diffuse|rendu public|difundido|emitido|"
    r"on x|"
    r"sur x|en x)){0,2},? (?:on |ce |este |يوم )?$"
)
"""A statement and its day: not that of the exchange it announces."""
_BRIEFED = re.compile(
    r"\b(?:at|in|during) (?:an?|the|his|her|its) (?:(?!joint)\w+ ){0,2}(?:briefing|news conference|press conference|"
    r"interview)(?: held)?(?: on)? $"
    r"|\b(?:lors|au cours) d'une? (?:point|conference) de presse(?: tenue?)?(?: ce)? $"
    r"|\ben (?:una )?(?:rueda|conferencia) de prensa(?: (?:celebrada|ofrecida))?(?: este| el)? $"
    r"|(?<![\u0621-\u064a])(?:في|خلال) (?:احاطه|احاطته|موتمر|موتمره|ايجاز|ايجازه|مقابله|تصريحات) (?:ال)?"
    r"(?:صحفيه?|صحافيه?|اعلاميه?|اسبوعيه?)(?: (?:ال)?اسبوعيه?)? $"
)
"""Behind these stands the day on which a spokesperson spoke; a press conference of both is part of the exchange."""
_REACTED = re.compile(
    r"\b(?:est|sont) revenue?s?(?: ce)? $"
    r"|\b(?:a|ont) (?:\w+ment )?(?:salue|commente|qualifie|denonce|rejete|reagi a|approuve)(?: ce)? $"
    r"|\bs(?:'est|e sont) (?:felicitee?s?|rejouie?s?)(?: ce)? $"
    r"|(?<![\u0621-\u064a])[وف]?(?:رحب|علق|انتقد|اشاد|ندد|ثمن)ت? (?:[^\s،.]+ ){0,5}$"
)
"""The same of who only welcomed the exchange."""


def of_telling(word: DateWord, around: Surroundings) -> bool:
    """Tell whether a day is that of a verb of saying right before it, with no word of the exchange between."""
    if word.shape not in {Shape.WEEKDAY, Shape.RELATIVE}:
        return False
    first = max(0, word.start - 60)
    said = TOLD_BEFORE.search(around.reading.folded, first, word.start)
    if said is None and _THAT.match(around.reading.folded, word.end):
        said = _SAID_THAT.search(around.reading.folded, max(0, word.start - 130), word.start)
    if said and (held := announced_after(around.reading, said.start(), word.end + 90)) is not None:
        return not any(max(held, word.end) <= cue.start < held + 60 for cue in around.frame.cues)
    if around.ahead:
        said = said or _IN_STATEMENT.search(around.reading.folded, first, word.start)
    return said is not None and not any(said.start() <= cue.start < word.start for cue in around.frame.cues)


def of_briefing(word: DateWord, words: list[DateWord], reading: Reading) -> bool:
    """Tell whether a day is that of a briefing or of who welcomed it, in a sentence that names another day, too."""
    first = max(0, word.start - 60)
    if not any(reading.search(told, first, word.start) for told in (_BRIEFED, _REACTED)):
        return False
    if any(other.start == word.start and other.end < word.end for other in words):
        return False  # the day before that one: its words hold both
    sentence = reading.sentence_at(word.start)
    return any(other is not word and reading.sentence_at(other.start) == sentence for other in words)
