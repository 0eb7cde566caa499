"""One word for the offices of several countries: "the foreign ministers of France and Germany".

Each country named with it is an office of its own, which a name may follow or not: « ses homologues malien et
mauritanien », "وزراء خارجية تونس فلان والجزائر فلان".
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from archive.detection.cast import Actor
from archive.detection.matching import Hit
from archive.detection.office_titles import Title
from archive.detection.people import Person
from archive.detection.positions import positions
from archive.detection.reading import Reading, Zone
from archive.vocabulary.terms import OfficeKind

_WORDS: tuple[tuple[OfficeKind, bool, re.Pattern[str]], ...] = (
    (
        OfficeKind.FOREIGN_MINISTER,
        False,
        re.compile(
            r"\b(?:ministres|foreign ministers|foreign secretaries|ministers|ministros|ministras|cancilleres|"
            r"chefs de la "
            r"diplomatie|jefes de (?:la )?diplomacia|top diplomats|chefs des diplomaties)\b"
            r"|(?<![\u0621-\u064a])[وفبل]?(?:ال)?(?:وزراء|وزيرا|وزيري|وزيران|وزيرين)(?= (?:ال)?(?:خارجيه|شوون))"
        ),
    ),
    (
        OfficeKind.FOREIGN_MINISTER,
        True,
        re.compile(
            r"\b(?:(?:ses|leurs) (?:homologues|collegues)|(?:his|her|their) (?:\w+ )?(?:counterparts|colleagues)"
            r"|sus (?:homolog[oa]s|colegas|pares))\b|\bcounterparts\b"
            r"|(?<![\u0621-\u064a])[وفبل]?(?:نظيريه|نظيريها|نظرايه|نظرايها|نظيراه)(?![\u0621-\u064a])"
        ),
    ),
    (
        OfficeKind.HEAD_OF_GOVERNMENT,
        False,
        re.compile(
            r"\b(?:prime ministers|premiers ministres|primeros ministros|heads of government|chefs de gouvernement|"
            r"jefes de gobierno)\b|(?<![\u0621-\u064a])[وفبل]?(?:رييسا|رييسي|رووساء) (?:(?:ال)?وزراء|(?:ال)?حكومات)"
            r"(?![\u0621-\u064a])"
        ),
    ),
    (
        OfficeKind.HEAD_OF_STATE,
        False,
        re.compile(
            r"\b(?:presidents|presidentes|chefs d'etat|heads of state|kings|rois|mandatarios)\b"
            r"|(?<![\u0621-\u064a])[وفبل]?(?:رييسا|رييسي|رووساء)(?![\u0621-\u064a])(?! (?:ال)?(?:وزراء|حكوم|مجلس))"
        ),
    ),
)
_OTHER_PORTFOLIO = re.compile(
    r" (?:[a-z]+ )?(?:de l[' ]?(?:a )?interieur|de la defense|des finances|de la justice|de l'economie|of (?:finance|"
    r"defen[sc]e|interior|trade|justice|energy)|de (?:defensa|interior|economia|hacienda|justicia))"
)
_TAIL = (
    r"(?: (?:des |de |of |for )?(?:affaires etrangeres|relations exterieures|foreign affairs|exteriores|"
    r"asuntos exteriores"
    r"|relaciones exteriores)| (?:ال)?خارجيه| (?:ال)?شوون (?:ال)?خارجيه)?"
)
_LEAD = re.compile(
    rf"{_TAIL}\s?(?:(?:de la|de l'|des|du|de|d'|del|of the|of|l'|la|los|las|el|the)\s?)*(?:[وبل]?(?:ال|لل)?)?"
)
_NEXT = re.compile(
    r"(?:,|،)?\s?(?:(?:et|and|y|e|و)\s?)?(?:(?:de la|de l'|des|du|de|d'|del|of the|of|the|l'|la|el)\s?)*(?:(?:ال|لل))?"
)
_AHEAD = re.compile(r"[ ](?:foreign )?")
_MOST = 6


def plural_offices(reading: Reading, countries: list[Hit], names: Sequence[Person]) -> list[Actor]:
    """Return an actor for each country that shares a plural word for an office, in the order of the text.

    `names` are the people of the text: each may follow his country, "وزراء خارجية تونس فلان والجزائر فلان".
    """
    inside = positions(names)
    starts = [hit.start for hit in countries]
    found: dict[int, Actor] = {}
    for kind, counterpart, pattern in _WORDS:
        for word in reading.finditer(pattern):
            if reading.paragraph_at(word.start()).zone not in {Zone.BODY, Zone.TITLE, Zone.SUBTITLE}:
                continue
            if _OTHER_PORTFOLIO.match(reading.folded, word.end()):
                continue
            for hit in _sharing(reading, word, countries, starts, inside):
                title = Title(hit.start, hit.end, kind, hit.id, counterpart, shared=word.start())
                found[hit.start] = Actor(hit.start, hit.end, "", hit.id, kind, title)
    return [found[start] for start in sorted(found)]


def _sharing(
    reading: Reading, word: re.Match[str], countries: list[Hit], starts: list[int], names: set[int]
) -> list[Hit]:
    """Return the countries in a row behind a word, or before it as English sets them; two at least."""
    at = bisect_left(starts, word.end())
    behind = list(_row(reading, word.end(), countries[at : at + _MOST], names))
    if len(behind) > 1:
        return behind
    before: list[Hit] = []
    end = word.start()
    for hit in reversed(
        countries[max(0, bisect_left(starts, word.start()) - _MOST) : bisect_left(starts, word.start())]
    ):
        gap = reading.folded[hit.end : end]
        if not (_AHEAD if not before else _NEXT).fullmatch(gap):
            break
        before.insert(0, hit)
        end = hit.start
    return before if len(before) > 1 else []


def _row(reading: Reading, start: int, countries: list[Hit], names: set[int]) -> Iterator[Hit]:
    gap = _LEAD
    for hit in countries:
        if hit.start < start:
            continue  # the same word, of another kind
        while gap is _NEXT and start + 1 < hit.start and (start in names or start + 1 in names):
            start += 1
        if not gap.fullmatch(reading.folded, start, hit.start):
            return
        yield hit
        start, gap = hit.end, _NEXT
