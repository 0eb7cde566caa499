"""Who took the floor at a gathering of many: the opening names the gathering, the text tells who spoke there.

A summit, a ministerial, a council has more sides than two: whoever the text says to have spoken there, on that day, as
a minister or a head of state or government, took part. What is said elsewhere, or was on another day, is no part of it.
"""

import re
from collections.abc import Sequence

from archive.detection.cast import Actor
from archive.detection.exchange_cues import Frame
from archive.detection.exchange_status import lies_ahead
from archive.detection.participants import ANOTHER_DAY, Side
from archive.detection.reading import Reading
from archive.detection.round_a_word import BARRED, passive
from archive.vocabulary.terms import ExchangeKind, OfficeKind

_GATHERINGS = frozenset({ExchangeKind.MEETING, ExchangeKind.SUMMIT, ExchangeKind.NEGOTIATION})
_PRINCIPAL = frozenset(
    {OfficeKind.FOREIGN_MINISTER, OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT, OfficeKind.DEFENCE_MINISTER}
)
_PLACE_EN = r"(?:session|meeting|summit|conference|council|assembly|gathering|ministerial)"
_PLACE_FR = r"(?:reunion|session|sommet|conference|conseil|assemblee|pleniere)"
_PLACE_ES = r"(?:reunion|sesion|cumbre|conferencia|consejo|asamblea|plenario)"
_PLACE_AR = r"(?:ال)?(?:جلسه|اجتماع|قمه|موتمر|مجلس|جمعيه)"
_OF_MANY = re.compile(
    r"\b(?:summit|ministerial|(?:security |general |ministerial )?(?:council|assembly)|sommet|"
    r"conseil (?:de|des|d'|ministeriel)|assemblee generale|cumbre|consejo (?:de|ministerial)|asamblea general|"
    r"conference ministerielle|conferencia ministerial|ministerial (?:conference|meeting|session))\b"
    r"|(?<![\u0621-\u064a])[بل]?(?:ال)?(?:قمه|اجتماع (?:ال)?وزاري|جلسه (?:ال)?وزاريه|موتمر (?:ال)?وزاري|"
    r"مجلس (?:ال)?امن|مجلس (?:ال)?جامعه|جمعيه (?:ال)?عامه)(?![\u0621-\u064a])"
)
_FLOOR = re.compile(
    rf"\b(?:took the floor|opening (?:address|speech|remarks)|(?:spoke|speaking|intervened)(?: \w+)? "
    rf"(?:in|at|during|to) the (?:\w+ )?{_PLACE_EN}|"
    rf"(?:told|addressed|addressing) (?:the|his|her|fellow) (?:{_PLACE_EN}|ministers|leaders|"
    rf"colleagues|peers)|in (?:his|her) (?:speech|address|statement|intervention) (?:to|at|before|during))\b"
    rf"|\b(?:a pris la parole|discours d'ouverture|(?:intervention|discours|allocution) "
    rf"(?:devant|a l'ouverture|lors|au)|devant (?:ses (?:homologues|pairs)|l[ea]s? ?{_PLACE_FR}))\b"
    rf"|\b(?:tomo la palabra|discurso (?:inaugural|de apertura)|(?:intervencion|discurso) (?:ante|en|durante)|"
    rf"ante (?:el|la|sus) (?:{_PLACE_ES}|pares|homologos|colegas))\b"
    rf"|(?<![\u0621-\u064a])(?:[وف]?(?:في |خلال )?(?:كلمته|كلمتها|كلمه له|كلمه لها|مداخلته|مداخلتها)|القي كلمه|"
    rf"القت كلمه|كلمته الافتتاحيه) ?(?:امام |خلال |في |ب)?{_PLACE_AR}?(?![\u0621-\u064a])"
)
_PAST = re.compile(r"\b(?:had|avait|habia)\b|(?<![\u0621-\u064a])[وف]?(?:كان|كانت)(?![\u0621-\u064a])")
_NEAR = 90
_MOST = 6


def took_the_floor(reading: Reading, frame: Frame, actors: Sequence[Actor], sides: Sequence[Side]) -> list[Actor]:
    """Return those who spoke at the gathering that the opening names, one for a country that is no side yet."""
    if frame.kind not in _GATHERINGS or not sides:
        return []
    if not any(reading.search(_OF_MANY, paragraph.start, paragraph.end) for paragraph in reading.lead):
        return []
    known = {side.actor.country for side in sides}
    found: dict[str, Actor] = {}
    for floor in reading.finditer(_FLOOR):
        sentence = reading.sentence_at(floor.start())
        if sentence is None or reading.in_quote(floor.start()) or lies_ahead(reading, floor.start(), floor.end()):
            continue
        if reading.search(ANOTHER_DAY, sentence.start, sentence.end):
            continue
        able = [a for a in actors if sentence.start <= a.start < sentence.end and _able(reading, a)]
        near = min(able, key=lambda a: _away(a, floor), default=None)
        if near is None or _away(near, floor) > _NEAR or reading.search(_PAST, sentence.start, floor.end()):
            continue
        if near.country not in known:
            found.setdefault(near.country, near)
    return list(found.values())[:_MOST]


def _able(reading: Reading, actor: Actor) -> bool:
    sentence = reading.sentence_at(actor.start)
    able = actor.kind in _PRINCIPAL or (bool(actor.id) and actor.kind not in BARRED)
    named = able and bool(actor.country) and bool(actor.id or actor.person)
    return (
        named and not reading.in_quote(actor.start) and sentence is not None and not passive(reading, actor, sentence)
    )


def _away(actor: Actor, floor: re.Match[str]) -> int:
    return max(0, actor.start - floor.end(), floor.start() - actor.end)
