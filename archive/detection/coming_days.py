"""Days that lie ahead of the day of writing: what is told with one, in no past tense, is yet to come.

What is told with the day before it is over: "promised on a visit to Ankara yesterday".
"""

import re
from collections.abc import Sequence
from datetime import date

from archive.detection.date_arithmetic import resolve
from archive.detection.date_words import dates_in
from archive.detection.lexicons.exchange_status import PRESENT
from archive.detection.printed_dates import DateWord, Shape
from archive.detection.reading import Reading, Sentence, Zone

_PRESENT = re.compile("|".join(PRESENT))
_OPENS_IN_PRESENT = re.compile(rf"\W*(?:{next(form for form in PRESENT if 'يزور' in form)})")
_CLAUSE_ENDS = re.compile(
    r"[;:]|\b(?:before|ahead of|until|avant|d'ici|antes de|hasta)\b|(?<![\u0621-\u064a])(?:قبل|قبيل|"
    r"تمهيدا)(?![\u0621-\u064a])"
)
_LATER = re.compile(
    r"(?:\b(?:avant|en amont d[eu]|a la veille d[eu]|a quelques (?:heures|jours) d[eu]|en prelude a)(?! leurs? )"
    r"|(?<![\u0621-\u064a])(?<!من )(?:قبل|قبيل|عشيه))(?: [^\s,;:.،]+){0,3} ?$"
)
"""What these introduce is yet to come in a text that tells of nothing else: « Avant un entretien, Y a dit … »."""
_PLANNED = re.compile(
    r"[^.;:،]{0,70}?(?:\bprevue?s?(?! (?:de longue date|par|initialement|a l'origine)\b)|"
    r"\bprogrammee?s? (?=a|en|le|ce|pour|\w+di\b)"
    r"|\ben (?:cours de )?preparation\b|\ba l'etude\b"
    r"|(?<!semaine )(?<!mois )(?<!annee )\bprochaine?s?\b"
    r"|(?<![\u0621-\u064a])ال(?:مرتقب|مقبل|مقرر|مزمع|منتظر)ه?(?![\u0621-\u064a]))"
)
"""Behind a word for an exchange of which no verb says whether it was held."""
_JOINS = re.compile(r"avec|et|with|and|con|y|ونظير\S*")
"""Words that set two side by side: when they met is told by others."""
_REACH, _BESIDE = 70, 120
_COUNTED = frozenset({Shape.RELATIVE, Shape.WEEK, Shape.MONTH})
_PRINTED = frozenset({Shape.FULL, Shape.DAY_MONTH, Shape.RANGE})


def coming_day(
    reading: Reading, sentence: Sentence, cues: Sequence[tuple[int, int]], written: date | None
) -> tuple[int, int] | None:
    """Return where a sentence names a day to come beside a word for the exchange, None where it names none."""
    for word in dates_in(reading.letters, sentence.start, sentence.end):
        if (
            not reading.in_quote(word.start)
            and _beside(reading, word, cues)
            and _ahead(reading, sentence, word, written)
        ):
            return word.start, word.end
    return None


def day_gone(reading: Reading, sentence: Sentence) -> tuple[int, int] | None:
    """Return where a sentence names yesterday or the night before, outside quotations."""
    for word in dates_in(reading.letters, sentence.start, sentence.end):
        if word.shape is Shape.RELATIVE and (word.offset or 0) < 0 and not reading.in_quote(word.start):
            return word.start, word.end
    return None


def only_later(reading: Reading, sentence: Sentence, cues: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a sentence names an exchange only as what its news came before: « avant de rencontrer X »."""
    starts = [start for start, end in cues if not _JOINS.fullmatch(reading.folded, start, end)]
    return bool(starts) and all(
        _LATER.search(reading.folded, max(sentence.start, start - _REACH), start) for start in starts
    )


def planned(reading: Reading, cues: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """Return where words right behind one for the exchange call it planned or next: « la rencontre prévue jeudi »."""
    for start, _ in cues:
        if (said := _PLANNED.match(reading.folded, start)) and not reading.in_quote(said.end() - 1):
            return said.span()
    return None


def _beside(reading: Reading, word: DateWord, cues: Sequence[tuple[int, int]]) -> bool:
    for start, end in cues:
        first, last = (end, word.start) if end <= word.start else (word.end, start)
        if last - first <= _BESIDE and not _CLAUSE_ENDS.search(reading.folded, first, max(first, last)):
            return True
    return False


def _ahead(reading: Reading, sentence: Sentence, word: DateWord, written: date | None) -> bool:
    if word.direction > 0 or (word.offset or 0) > 0:
        return True
    if word.shape is Shape.RELATIVE and word.offset == 0:
        return sentence.paragraph.zone is Zone.BODY and _opens_in_present(reading, sentence)
    if word.shape is Shape.WEEKDAY:
        body = sentence.paragraph.zone is Zone.BODY
        if body and _opens_in_present(reading, sentence) and word.direction == 0 and (word.offset or 0) == 0:
            return True
        return body and word.direction == 0 and word.offset is None and _in_present(reading, sentence, word, written)
    if written is None or word.shape not in _PRINTED or word.doubtful:
        return False
    day = resolve(word, written, None, ahead=False)
    return day is not None and day.earliest is not None and day.earliest > written


def _opens_in_present(reading: Reading, sentence: Sentence) -> bool:
    """Tell whether an Arabic sentence opens with a verb that is not of the past: يبدأ الرئيس اليوم زيارة."""
    return _OPENS_IN_PRESENT.match(reading.folded, sentence.start, sentence.end) is not None


def _in_present(reading: Reading, sentence: Sentence, word: DateWord, written: date | None) -> bool:
    """Tell whether the present tense stands before a weekday that is not the day of writing: « reçoit jeudi »."""
    if written is not None:
        weekday = word.weekday or 0
        if weekday == written.weekday() or (word.this and weekday < written.weekday()):
            return False
    return bool(_PRESENT.search(reading.folded, max(sentence.start, word.start - _REACH), word.start))
