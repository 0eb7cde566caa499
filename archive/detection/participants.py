"""Who took part in an exchange: the agents and objects of the sentences that tell of it.

In "X s'est entretenu avec Y", "Secretary X's call with Y" or "entre X et Y" the two sides
stand round the cue. Whoever stands in a genitive ("sous le leadership du Roi") or speaks
for an institution is named, but takes no part.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from archive.detection.brought_along import accompanied_abroad
from archive.detection.cast import Actor
from archive.detection.exchange_cues import Cue, Frame
from archive.detection.exchange_status import lies_ahead
from archive.detection.invitations import hosts_in
from archive.detection.lexicons.appearances import TOGETHER
from archive.detection.reading import Reading, Zone
from archive.detection.round_a_word import BARRED, passive, standing_round
from archive.vocabulary.terms import ExchangeKind, ExchangeStatus, OfficeKind

_BOTH = re.compile(
    r"\b(?:(?:the |their |les |leurs |los )?(?:two|both|deux|dos|ambos) (?:foreign |top )?(?:ministers|ministres|"
    r"ministros|"
    r"sides|parties|leaders|men|hommes|diplomats|chefs|cancilleres)|both|ambos|joint|conjointe?s?|conjunt[oa]s?)\b"
    r"|(?<![\u0621-\u064a])(?:ال)?(?:وزيران|وزيرين|جانبان|جانبين|طرفان|طرفين|مشتركه?|مشتركا)(?![\u0621-\u064a])"
)
"""Words for the two who met, in a sentence that names neither."""
_PRINCIPAL = frozenset(
    {OfficeKind.FOREIGN_MINISTER, OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT, OfficeKind.DEFENCE_MINISTER}
)
_HEADS = frozenset({OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT})
_OF_ONESELF = re.compile(
    r"\b(?:je|j'ai|mon|ma|mes|nous|notre|i|i'm|my|we|our|he|hemos|mi|mis|nuestr[oa]s?)\b|\b(?:spoke|met|recu|echange)\b"
    r"|(?<![\u0621-\u064a])و?(?:التقيت|تحدثت|سعدت|اجريت|تشرفت|استقبلت|بحثت|اخي|صديقي|نظيري)(?![\u0621-\u064a])"
)
_FORMER = re.compile(
    r"\b(?:ex-?|former|ancien(?:ne)?|then|antigu[oa]|predecess?or|predecesseur|predecesora?),? (?:[^\s,.;]+ ){0,4}$"
    r"|\bex-?(?:minist|cancill|president|secretar)\w* (?:[^\s,.;]+ ){0,3}$"
)
_ONCE = re.compile(r"[^,،.]{0,20}(?<![\u0621-\u064a])(?:ال)?(?:سابق|سابقه|اسبق)(?![\u0621-\u064a])")
"""Before a name, or behind an office in Arabic: it was held once."""
ANOTHER_DAY = re.compile(
    r"\b(?:la veille|le lendemain|(?:the )?(?:day before|previous day|following day)|(?:a|two|three|few) days? earlier|"
    r"(?:la )?vispera|el dia (?:anterior|siguiente)|last (?:week|month|year)|earlier this (?:week|month)|"
    r"(?:la semaine|le mois|l'an) (?:dernier|passe)e?|il y a|hace (?:un|una|dos|tres)|(?:la semana|el mes) pasad[oa])\b"
    r"|(?<![\u0621-\u064a])(?:الاسبوع الماضي|الشهر الماضي|اليوم السابق|قبل (?:يوم|يومين|ايام|اسبوع|شهر)|امس الاول)"
    r"(?![\u0621-\u064a])"
)
_BEFORE = 40
_OPENING_OF_PAIR = 4
_SIDE_BY_SIDE = re.compile(TOGETHER)
_SCENE = 600
"""Characters back to the one beside whom somebody stands."""
_OPENING = 3
"""Paragraphs that say what the text is about."""


@dataclass(frozen=True)
class Side:
    """One who took part, and whether the sentence names the person at the cue."""

    actor: Actor
    sure: bool


def participants(reading: Reading, frame: Frame, actors: list[Actor]) -> list[Side]:
    """Return the two sides (or more) of the text's main exchange, the agent first.

    The opening says who they are, in the words of the exchange or of any other; then the
    one a text calls somebody's counterpart; only then what comes further down, which may
    tell of another day.
    """
    if frame.kind is ExchangeKind.DEMARCHE:
        return _summoned(reading, frame, actors)
    author = _author(reading, actors)
    actors = [a for a in actors if author is None or a is author or a.country != author.country]
    opening = {paragraph.number for paragraph in [*reading.lead, *reading.body_paragraphs[:_OPENING]]}
    early = [cue for cue in frame.cues if cue.sentence and cue.sentence.paragraph.number in opening]
    any_kind = [cue for cue in frame.every if cue.sentence and cue.sentence.paragraph.number in opening]
    found: list[Side] = [Side(author, sure=True)] if author else []
    held = frame.status is ExchangeStatus.HELD
    for some in (early, any_kind):
        found = found if _two_sided(found) else _gathered(reading, some, actors, found, frame.every, held=held)
    found = found if _two_sided(found) else _with_counterpart(reading, actors, found, opening)
    found = found if _two_sided(found) else _pair(reading, early, actors) or found
    found = found if _two_sided(found) else _gathered(reading, frame.cues, actors, found, frame.every, held=held)
    told = [side for side in found if side.actor.id or side.actor.country or side.actor.person]
    found = _by_office(reading, told if _two_sided(told) else found, actors)
    found = found if _two_sided(found) or not found else _with_author(reading, actors, found)
    if not _two_sided(found):
        beside = accompanied_abroad(reading, actors, [side.actor for side in found], opening)
        found = [*found, *(Side(actor, sure=True) for actor in beside)]
    found = found if _two_sided(found) else _by_office(reading, _fallback(reading, frame, actors, found), actors)
    found = found if _two_sided(found) else _as_quoted(reading, actors, found, opening)
    more = hosts_in(reading, actors, opening)
    more += _own_minister(reading, frame, actors, found)
    return [*found, *(Side(a, sure=True) for a in more if all(not _same(a, side.actor) for side in found))]


def _summoned(reading: Reading, frame: Frame, actors: list[Actor]) -> list[Side]:
    """Return who had an ambassador come, and the ambassador, who takes part in no other exchange of his own."""
    sent = [replace(a, kind=OfficeKind.OTHER) if a.kind is OfficeKind.AMBASSADOR else a for a in actors]
    found = _gathered(reading, frame.cues, sent, [], frame.cues)
    found = [side for side in found if not (side.actor.kind in _HEADS and side.actor.start > frame.cue.end)]
    return [side for side in found if side.actor.id or side.actor.country or side.actor.person]


def _author(reading: Reading, actors: list[Actor]) -> Actor | None:
    """Return the official whose post the text is, where it speaks of what he did himself."""
    if reading.title or not reading.body_paragraphs:
        return None
    first, last = reading.body_paragraphs[0], reading.body_paragraphs[-1]
    signed = [p for p in reading.in_zones(Zone.BYLINE) if p.start < reading.body_paragraphs[:2][-1].start]
    if not any("@" in reading.text[p.start : p.end] for p in signed):
        return None
    own = any(not reading.in_quote(m.start()) for m in reading.finditer(_OF_ONESELF, first.start, last.end))
    heads = [a for a in actors if a.id and own and any(p.start <= a.start < p.end for p in signed)]
    return next((a for a in heads if a.kind not in BARRED), None)


def _gathered(
    reading: Reading,
    cues: Sequence[Cue],
    actors: list[Actor],
    known: list[Side],
    every: Sequence[Cue],
    *,
    held: bool = False,
) -> list[Side]:
    """Return those known and those round the cues, up to the cue that leaves two sides known.

    Of an exchange that was `held`, what is told as to come brings nobody else.
    """
    found = list(known)
    for cue in cues[:12]:
        if cue.sentence is None or cue.weight < 1.0 or (found and held and lies_ahead(reading, cue.start, cue.end)):
            continue
        round_it = standing_round(reading, cue, actors, every)
        for actor in [*round_it, *_beside(reading, cue, actors, round_it)]:
            if all(not _same(actor, other.actor) for other in found):
                found.append(Side(actor, sure=bool(actor.person)))
        if _two_sided(found) and all(side.actor.id or side.actor.country for side in found):
            break
    return found


def _beside(reading: Reading, cue: Cue, actors: list[Actor], found: list[Actor]) -> list[Actor]:
    """Return him beside whom somebody is said to stand, named last before: "A su lado, el ministro Y, …"."""
    if len(found) != 1 or not _SIDE_BY_SIDE.match(reading.folded, cue.start):
        return []
    before = [a for a in actors if cue.start - _SCENE <= a.start < cue.start and _name(a) and a.kind not in BARRED]
    able = [a for a in before if not reading.in_quote(a.start) and a.country not in {"", found[0].country}]
    return able[-1:]


def _pair(reading: Reading, cues: Sequence[Cue], actors: list[Actor]) -> list[Side]:
    """Return the first two holders of a high office whom a text names that opens with "the two ministers"."""
    sentences = [cue.sentence for cue in cues if cue.sentence]
    if not any(_BOTH.search(reading.folded, sentence.start, sentence.end) for sentence in sentences):
        return []
    paragraphs = {p.number for p in [*reading.lead, *reading.body_paragraphs[:_OPENING_OF_PAIR]]}
    sides: list[Side] = []
    for actor in actors:
        sentence = reading.sentence_at(actor.start)
        if sentence is None or sentence.paragraph.number not in paragraphs or reading.in_quote(actor.start):
            continue
        named = actor.kind in _PRINCIPAL and (actor.id or actor.person)
        if (
            named
            and all(side.actor.country != actor.country for side in sides)
            and not passive(reading, actor, sentence)
        ):
            sides.append(Side(actor, sure=False))
        if len(sides) == len(("one", "other")):
            return sides
    return []


def _own_minister(reading: Reading, frame: Frame, actors: list[Actor], found: list[Side]) -> list[Actor]:
    """Return the minister with whom a visiting minister, received by a head of state or government, had talks, too."""
    heads = {side.actor.country for side in found if side.actor.kind in _HEADS}
    guests = {side.actor.id for side in found if side.actor.kind not in _HEADS and side.actor.country not in heads}
    if not guests - {""}:
        return []
    ministers = {_name(a) for a in actors if a.kind is OfficeKind.FOREIGN_MINISTER and a.country in heads} - {""}
    for cue in frame.every if ministers else ():
        sentence = cue.sentence
        if sentence is None or cue.weight < 1.0 or lies_ahead(reading, cue.start, cue.end):
            continue
        if reading.search(ANOTHER_DAY, sentence.start, sentence.end):
            continue
        round_it = standing_round(reading, cue, actors, frame.every)
        hosts = [a for a in round_it if _name(a) in ministers]
        others = [a for a in round_it if a.id not in guests and a.country not in {"", *heads}]
        if hosts and not others and (len(round_it) > 1 or hosts[0].start > cue.start):
            return hosts[:1]
    return []


def _with_author(reading: Reading, actors: list[Actor], found: list[Side]) -> list[Side]:
    """Add the official who signs a text that names only the other side: "spoke today with my brother …"."""
    signed = (a for a in actors if a.id and reading.paragraph_at(a.start).zone is Zone.BYLINE and a.kind not in BARRED)
    author = next((a for a in signed if all(side.actor.country != a.country for side in found)), None)
    return [Side(author, sure=False), *found] if author else found


def _with_counterpart(reading: Reading, actors: list[Actor], known: list[Side], opening: set[int]) -> list[Side]:
    """Add the first one called somebody's counterpart, and that somebody: the person before in the sentence."""
    for number, actor in enumerate(actors):
        sentence = reading.sentence_at(actor.start)
        if not actor.id or not (actor.title and actor.title.counterpart) or sentence is None:
            continue
        if not known and sentence.paragraph.number not in opening:
            break
        before = [a for a in actors[:number] if a.start >= sentence.start and _name(a) and a.country != actor.country]
        able = [a for a in before if a.kind not in BARRED and not reading.in_quote(a.start)]
        # "she said after a meeting with her counterpart": the last one named with the same office elsewhere
        same = [a for a in actors[:number] if a.id and a.kind is actor.kind and a.country != actor.country]
        halves = {actor.id, *(a.id for a in same[-1:])}
        able = able or (same if any(side.actor.id in halves for side in known) else [])
        if able and not reading.in_quote(actor.start):
            return [Side(able[-1], sure=True), Side(actor, sure=True)]
    return known


def _by_office(reading: Reading, found: list[Side], actors: list[Actor]) -> list[Side]:
    """Give a side named by office alone to the one person whom the text names elsewhere with that office."""
    taken = {_name(side.actor) for side in found}
    return [replace(side, actor=_holder(reading, side.actor, actors, taken, found) or side.actor) for side in found]


def _holder(reading: Reading, office: Actor, actors: list[Actor], taken: set[str], found: list[Side]) -> Actor | None:
    if office.id or office.person or office.kind is None or (office.kind is OfficeKind.OTHER and not office.country):
        return None
    others = {side.actor.country for side in found if side.actor.country and side.actor is not office}
    people = [a for a in actors if a.person and a.country not in others and not _is_former(reading, a)]
    able = [a for a in people if a.kind is office.kind and office.country in {"", a.country}]
    if office.kind is OfficeKind.OTHER:
        words = reading.folded[office.start : office.end]
        able = [a for a in people if a.country == office.country and words in reading.folded[a.start : a.end]]
        return able[0] if len({_name(a) for a in able}) == 1 and _name(able[0]) not in taken else None
    if not able and office.country:
        able = [a for a in people if a.title and a.kind is office.kind and not a.country]
    if not able and office.country and len({a.id for a in people if _unplaced(a, office.country)}) == 1:
        able = [a for a in people if _unplaced(a, office.country)]
    names = {_name(a): a for a in reversed(able)}
    opening = {p.number for p in [*reading.lead, *reading.body_paragraphs[:_OPENING]]}
    if len(names) > 1:
        names = {name: a for name, a in names.items() if reading.paragraph_at(a.start).number in opening}
    named = next(iter(names.values())) if len(names) == 1 and not taken & set(names) else None
    return replace(named, country=named.country or office.country) if named else None


def _unplaced(actor: Actor, country: str) -> bool:
    """Tell whether a known person of a country holds an office whose function the authority file does not tell."""
    return bool(actor.id) and actor.country == country and actor.kind in {None, OfficeKind.OTHER}


def _is_former(reading: Reading, actor: Actor) -> bool:
    before, after = reading.folded[max(0, actor.start - _BEFORE) : actor.start], reading.folded[actor.start : actor.end]
    behind = reading.folded[actor.end : actor.end + _BEFORE // 2]
    return bool(_FORMER.search(before) or _ONCE.search(after) or _ONCE.match(behind))


def _name(actor: Actor) -> str:
    """Return what tells one person from another, "" for an office alone."""
    return actor.id or (actor.person.name if actor.person else "")


def _same(one: Actor, other: Actor) -> bool:
    if one.id and other.id:
        return one.id == other.id
    if one.person and other.person and not one.id and not other.id:
        return one.person.name == other.person.name
    return bool(one.country) and one.country == other.country and one.kind == other.kind


def _two_sided(sides: list[Side]) -> bool:
    countries = {side.actor.country for side in sides if side.actor.country}
    return len(sides) >= 2 and (len(countries) >= 2 or any(not side.actor.country for side in sides))


def _as_quoted(reading: Reading, actors: list[Actor], found: list[Side], opening: set[int]) -> list[Side]:
    """Add the side named only where an announcement is quoted: « "Le ministre X recevra son homologue", a dit … »."""
    for actor in actors:
        sentence = reading.sentence_at(actor.start)
        if sentence is None or sentence.paragraph.number not in opening or not reading.in_quote(actor.start):
            continue
        beside = [a for a in actors if sentence.start <= a.start < sentence.end and a.title and a.title.counterpart]
        own = actor.id and actor.kind not in {None, *BARRED} and actor not in beside
        if own and beside and found and all(side.actor.country not in {"", actor.country} for side in found):
            return [*found, Side(actor, sure=False)]
    return found


def _fallback(reading: Reading, frame: Frame, actors: list[Actor], found: list[Side]) -> list[Side]:
    """Where the cue's own sentences name one side only, take the first of another country in the lead."""
    spans = [(p.start, p.end) for p in reading.lead]
    spans += [(cue.sentence.start, cue.sentence.end) for cue in frame.cues[:8] if cue.sentence]
    for actor in actors:
        if not any(start <= actor.start < end for start, end in spans) or actor.kind in BARRED or not actor.country:
            continue
        sentence = reading.sentence_at(actor.start)
        if sentence is None or passive(reading, actor, sentence) or reading.in_quote(actor.start):
            continue
        if any(_same(actor, side.actor) or actor.country == side.actor.country for side in found):
            continue
        found = [*found, Side(actor, sure=False)]
        if len(found) == 2:
            break
    return found
