"""States that a text names as the sides of an exchange, whoever spoke for them there.

"Talks between Ethiopia and Somalia", "Guyana and Venezuela agreed …", « Israël a convoqué les ambassadeurs d'Espagne
et de Belgique »: those are the parties, and their ministers or heads whom the text names are who took part, before
one whom it names for anything else.
"""

import re
from collections.abc import Sequence

from archive.detection.cast import Actor
from archive.detection.exchange_cues import Cue, Frame, is_background
from archive.detection.matching import Hit
from archive.detection.participants import Side
from archive.detection.reading import Reading, Sentence
from archive.detection.round_a_word import passive
from archive.vocabulary.terms import ExchangeKind, NameKind, OfficeKind

_TALKS = frozenset({ExchangeKind.MEETING, ExchangeKind.NEGOTIATION, ExchangeKind.SUMMIT, ExchangeKind.CALL})
_ORDERS = (OfficeKind.FOREIGN_MINISTER, OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT)
_BETWEEN = re.compile(r"\b(?:between|entre)\b|(?<![\u0621-\u064a])بين(?![\u0621-\u064a])")
_ARTICLE = (
    r"(?:(?:the|le|la|les|l'|el|los|las|republic of|republique d[eu]|republica d[eu]l?|جمهوريه|دوله) ?){0,3}(?:ال)?"
)
_FIRST = re.compile(rf"\s?{_ARTICLE}")
_NEXT = re.compile(rf"(?:,? (?:and|et|y|e) |, |،? و|، ){_ARTICLE}")
_AGREE = re.compile(
    r",? (?:(?:have|has|ont|han|se sont|sont|se) )?(?:agreed?|held|hold|begin|began|open(?:ed)?|resumed?|ended?|"
    r"concluded?|leave|left|convenu(?:e?s)?|accorde(?:e?s)|mis(?:es)? d'accord|tenu|repris|ouvert|entame|acheve|"
    r"acuerdan|acordaron|acordado|mantienen|mantuvieron|mantenido|celebran|celebraron|reanudan|reanudaron|"
    r"concluyen|concluyeron)\b"
)
_AGREED = re.compile(r"(?<![\u0621-\u064a])[وف]?(?:اتفقت|عقدت|اختتمت|بدات|استانفت|انهت) (?:كل من )?(?:ال)?$")
_WHY = re.compile(
    r"\b(?:pour|por|par|over|about|after|following|to|apres|suite|tras|a raison|en raison|porque|because|depuis)\b"
    r"|(?<![\u0621-\u064a])(?:ل|علي|بسبب|عقب|بعد|اثر|احتجاجا|للاحتجاج)"
)
"""What a summons is about, behind the words for it."""
_REACH, _NEAR, _MOST = 40, 60, 5


def states_told(reading: Reading, frame: Frame | None, hits: Sequence[Hit]) -> list[str]:
    """Return the countries that headline or opening name as sides of the main exchange; `hits` are of countries."""
    if frame is None:
        return []
    opening = {paragraph.number for paragraph in reading.lead}
    cues = [cue for cue in frame.cues if cue.sentence and cue.sentence.paragraph.number in opening]
    able = [hit for hit in hits if not reading.in_quote(hit.start)]
    if frame.kind is ExchangeKind.DEMARCHE:
        summoned = [_of_summons(cue.sentence, able, reading) for cue in cues if cue.sentence]
        return max(summoned, key=len, default=list[str]())
    if frame.kind not in _TALKS:
        return []
    names = [hit for hit in able if hit.kind is not NameKind.DEMONYM]
    for cue in _first_of_each(reading, cues):
        if not is_background(reading, cue) and len(told := _between(reading, cue, names)) > 1:
            return told
    firsts = [p.start for p in reading.lead[:2]]
    return next((told for start in firsts if len(told := _agreeing(reading, start, names)) > 1), [])


def _first_of_each(reading: Reading, cues: Sequence[Cue]) -> list[Cue]:
    """Return the first word for the exchange in the headline and in the text: later ones may tell of what was said."""
    title = [cue for cue in cues if cue.sentence and cue.sentence.paragraph == reading.title]
    return [*title[:1], *[cue for cue in cues if cue not in title][:1]]


def _between(reading: Reading, cue: Cue, names: Sequence[Hit]) -> list[str]:
    end = cue.sentence.end if cue.sentence else cue.end
    word = reading.search(_BETWEEN, cue.start, min(end, cue.end + _REACH))
    return [hit.id for hit in _row(reading, word.end(), names)] if word else []


def _agreeing(reading: Reading, start: int, names: Sequence[Hit]) -> list[str]:
    """Return the countries that are the subject of a paragraph's first sentence, and agree, talk, or part."""
    sentence = reading.sentence_at(start)
    first = next((hit for hit in names if sentence and sentence.start <= hit.start < sentence.end), None)
    row = _row(reading, first.start, names) if first else []
    if first is None or len(row) < 2:
        return []
    agree = _AGREE.match(reading.folded, row[-1].end) or _AGREED.search(
        reading.folded, max(0, first.start - _NEAR), first.start
    )
    return [hit.id for hit in row] if agree else []


def _row(reading: Reading, start: int, names: Sequence[Hit]) -> list[Hit]:
    """Return the countries named one after the other from `start` on, parted by commas and "and"."""
    row: list[Hit] = []
    pattern = _FIRST
    for hit in names:
        if hit.start < start or (row and hit.start < row[-1].end):
            continue
        if not pattern.fullmatch(reading.folded, start, hit.start) or len(row) == _MOST:
            break
        row.append(hit)
        start, pattern = hit.end, _NEXT
    return row


def _of_summons(sentence: Sentence, hits: Sequence[Hit], reading: Reading) -> list[str]:
    """Return the countries of a sentence that tells of a summons, those named for its reason left out."""
    countries: list[str] = []
    last = sentence.start
    for hit in hits:
        if not sentence.start <= hit.start < sentence.end:
            continue
        if len(countries) > 1 and _WHY.search(reading.folded, last, hit.start):
            break
        countries += [hit.id] if hit.id not in countries else []
        last = hit.end
    return countries[:_MOST]


def with_states(reading: Reading, sides: list[Side], actors: Sequence[Actor], states: Sequence[str]) -> list[Side]:
    """Return the sides with somebody for each of the states, where one of them has nobody."""
    if len(states) < 2 or set(states) <= {side.actor.country for side in sides}:
        return sides
    able = [actor for actor in actors if actor.country in states and _able(reading, actor)]
    chosen: dict[str, Actor] = {}
    for kind in sorted(_ORDERS, key=lambda kind: -len({a.country for a in able if a.kind is kind})):
        for actor in able:
            if actor.kind is kind:
                chosen.setdefault(actor.country, actor)
    kept = [side for side in sides if side.actor.country not in chosen]
    return [*kept, *(Side(actor, sure=False) for actor in sorted(chosen.values(), key=lambda actor: actor.start))]


def _able(reading: Reading, actor: Actor) -> bool:
    sentence = reading.sentence_at(actor.start)
    if sentence is None or reading.in_quote(actor.start) or not (actor.id or actor.person):
        return False
    return not passive(reading, actor, sentence)
