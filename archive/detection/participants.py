"""Who took part in an exchange: the agents and objects of the sentences that tell of it.

In "X s'est entretenu avec Y", "Secretary X's call with Y" or "entre X et Y" the two sides
stand round the cue. Whoever stands in a genitive ("sous le leadership du Roi") or speaks
for an institution is named, but takes no part.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from archive.detection.attendance import was_present
from archive.detection.cast import GENITIVE, Actor
from archive.detection.elsewhere import is_elsewhere
from archive.detection.exchange_cues import Cue, Frame
from archive.detection.reading import Reading, Sentence, Zone
from archive.vocabulary.terms import OfficeKind

_WITH = re.compile(
    r"(?:\bavec|\bpar|\baupres de|\bwith|\bby|\bcon|\bpor|\band|\bet|\by|,|،|(?<![\u0621-\u064a])(?:مع|"
    r"بين|و|من)|\bto|\ba|\bal|\bau)\s?"
    r"(?:(?:le|la|l'|the|el|ses?|son|sa|his|her|su|m\.|mme|mr\.?|السيد|notamment|egalement|aussi|also)\s?){0,3}$"
)
_BETWEEN = re.compile(r"\b(?:entre|between)\b|(?<![\u0621-\u064a])بين(?![\u0621-\u064a])|\b(?:deux|two|both) ")
_BARRED = frozenset({OfficeKind.SPOKESPERSON, OfficeKind.AMBASSADOR})
_SAID = re.compile(r"(?:selon|d'apres|according to|segun|بحسب|وفق)\s?(?:[\w']+\s){0,5}$")
_ACTS = re.compile(
    r"\W{0,3}(?:qui|who|quien|que) (?:l'|les |lo |la )?(?:a|ont|has|had|have|ha|han)\b"
    r"|\W{0,3}(?:الذي|التي)(?![\u0621-\u064a])"
)
"""Behind a name in a genitive: he is the agent of what follows, « le mot est de X, qui a reçu … »."""
_LIST = re.compile(
    r"[\s,،]*(?:(?:et|and|y|و)\s|(?:puis|then|luego)\s(?=avec|with|con))?"
    r"(?:(?:par|avec|with|con|son|sa|his|her|le|la|the|el|l')\s?)*"
)
_OF_THE_EXCHANGE = re.compile(
    r"\b(?:entre|between|part|cote|visites?|visits?|visita|calls?|appels?|fil|entretiens?|rencontres?|reunions?|"
    r"reunion|"
    r"meetings?|talks|trip|travel|deplacement|conversations?|encuentro|llamada|presence|presencia|invitation|"
    r"invitacion|"
    r"accompagnee?|رساله|زياره)\b[^,]{0,25}$"
)
_NOT_IN_TITLE = re.compile(
    r"[.;:!?]|\b(?:avec|with|con|who|whom|qui|que|that|by|par|to|a recu|met|told|said)\b|"
    r"(?<![\u0621-\u064a])(?:مع|الذي|التي|ان|من)(?![\u0621-\u064a])"
)
_SAYS_OF = re.compile(
    r"\W{0,3}(?:has |had |a |also )?(?:said|says|called|described|declare|affirme|estime|dijo|afirmo|considero|قال|اكد)"
    r"(?: that| que| ان)?\s*(?:the |le |la |l'|el |this |cette |cet |its )?"
)
"""What stands between one who speaks of an exchange and its word: "Rubio said the call was useful"."""
_TITLE_LENGTH = 80
_BESIDE = 4
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
_OF_ONESELF = re.compile(
    r"\b(?:je|j'ai|mon|ma|mes|nous|notre|i|i'm|my|we|our|he|hemos|mi|mis|nuestr[oa]s?)\b|\b(?:spoke|met|recu|echange)\b"
    r"|(?<![\u0621-\u064a])و?(?:التقيت|تحدثت|سعدت|اجريت|تشرفت|استقبلت|بحثت|اخي|صديقي|نظيري)(?![\u0621-\u064a])"
)
_OPENING_OF_PAIR = 4
_REACH = 260
_BETWEEN_REACH = 40
"""How far behind the exchange's word "between" may stand: further on, something else is between two."""
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
    author = _author(reading, actors)
    actors = [a for a in actors if author is None or a is author or a.country != author.country]
    opening = {paragraph.number for paragraph in [*reading.lead, *reading.body_paragraphs[:_OPENING]]}
    early = [cue for cue in frame.cues if cue.sentence and cue.sentence.paragraph.number in opening]
    any_kind = [cue for cue in frame.every if cue.sentence and cue.sentence.paragraph.number in opening]
    found: list[Side] = [Side(author, sure=True)] if author else []
    for some in (early, any_kind):
        found = found if _two_sided(found) else _gathered(reading, some, actors, found, frame.every)
    found = found if _two_sided(found) else _with_counterpart(reading, actors, found, opening)
    found = found if _two_sided(found) else _pair(reading, early, actors) or found
    found = found if _two_sided(found) else _gathered(reading, frame.cues, actors, found, frame.every)
    told = [side for side in found if side.actor.id or side.actor.country or side.actor.person]
    found = _by_office(told if _two_sided(told) else found, actors)
    found = found if _two_sided(found) or not found else _with_author(reading, actors, found)
    found = found if _two_sided(found) else _fallback(reading, frame, actors, found)
    present = [actor for actor in actors if was_present(reading, actor, opening)]
    return [*found, *(Side(a, sure=True) for a in present if all(not _same(a, side.actor) for side in found))]


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
    return next((a for a in heads if a.kind not in _BARRED), None)


def _gathered(
    reading: Reading, cues: Sequence[Cue], actors: list[Actor], known: list[Side], every: Sequence[Cue]
) -> list[Side]:
    """Return those known and those round the cues, up to the cue that leaves two sides known."""
    found = list(known)
    for cue in cues[:12]:
        if cue.sentence is None or cue.weight < 1.0:
            continue
        for side in _round(reading, cue, actors, every):
            if all(not _same(side.actor, other.actor) for other in found):
                found.append(side)
        if _two_sided(found) and all(side.actor.id or side.actor.country for side in found):
            break
    return found


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
            and not _passive(reading, actor, sentence)
        ):
            sides.append(Side(actor, sure=False))
        if len(sides) == len(("one", "other")):
            return sides
    return []


def _with_author(reading: Reading, actors: list[Actor], found: list[Side]) -> list[Side]:
    """Add the official who signs a text that names only the other side: "spoke today with my brother …"."""
    signed = (a for a in actors if a.id and reading.paragraph_at(a.start).zone is Zone.BYLINE and a.kind not in _BARRED)
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
        able = [a for a in before if a.kind not in _BARRED and not reading.in_quote(a.start)]
        # "she said after a meeting with her counterpart": the last one named with the same office elsewhere
        same = [a for a in actors[:number] if a.id and a.kind is actor.kind and a.country != actor.country]
        halves = {actor.id, *(a.id for a in same[-1:])}
        able = able or (same if any(side.actor.id in halves for side in known) else [])
        if able and not reading.in_quote(actor.start):
            return [Side(able[-1], sure=True), Side(actor, sure=True)]
    return known


def _by_office(found: list[Side], actors: list[Actor]) -> list[Side]:
    """Give a side named by office alone to the one person whom the text names elsewhere with that office."""
    taken = {_name(side.actor) for side in found}
    return [replace(side, actor=_holder(side.actor, actors, taken, found) or side.actor) for side in found]


def _holder(office: Actor, actors: list[Actor], taken: set[str], found: list[Side]) -> Actor | None:
    if office.id or office.person or office.kind in {None, OfficeKind.OTHER}:
        return None
    others = {side.actor.country for side in found if side.actor.country and side.actor is not office}
    able = {
        _name(a): a
        for a in actors
        if a.person and a.kind is office.kind and a.country not in others and office.country in {"", a.country}
    }
    if not able and office.country:
        able = {_name(a): a for a in actors if a.person and a.title and a.kind is office.kind and not a.country}
    named = next(iter(able.values())) if len(able) == 1 and not taken & set(able) else None
    return replace(named, country=named.country or office.country) if named else None


def _name(actor: Actor) -> str:
    """Return what tells one person from another, "" for an office alone."""
    return actor.id or (actor.person.name if actor.person else "")


def _round(reading: Reading, cue: Cue, actors: list[Actor], every: Sequence[Cue]) -> list[Side]:
    sentence = cue.sentence
    if sentence is None:
        return []
    inside = [
        a
        for a in actors
        if sentence.start <= a.start < sentence.end and a.kind not in _BARRED and not reading.in_quote(a.start)
    ]
    able = [actor for actor in inside if not _passive(reading, actor, sentence)]
    able = [actor for n, actor in enumerate(able) if not (n and _apposed(able[n - 1], actor))]
    able = [
        actor for n, actor in enumerate(able) if not (n + 1 < len(able) and _leads_to(actor, able[n + 1], reading, cue))
    ]
    before = [a for a in able if a.end <= cue.start + 2 and not _SAYS_OF.fullmatch(reading.folded, a.end, cue.start)]
    after = [actor for actor in able if _follows(actor, cue) and actor.start - cue.end <= _REACH]
    within = [actor for actor in able if cue.start < actor.start and actor.end < cue.end - 2]
    within = [actor for actor in within if actor.id or actor.person] or within
    chosen = _subject(reading, before, cue.start) + within[:1] + after[:1]
    chosen += [a for a in after[1:] if _joined(reading, a, cue)]
    chosen += [actor for actor in _listed(reading, after) if actor not in chosen]
    if len(chosen) == 1 and len(after) > 1 and not any(after[0].end <= c.start < after[1].start for c in every):
        chosen += after[1:2] if not _BETWEEN.search(reading.folded, after[0].end, after[1].start) else []
    return [Side(actor, sure=bool(actor.person)) for actor in chosen]


def _follows(actor: Actor, cue: Cue) -> bool:
    """Tell whether somebody stands behind a cue, which may end in the word for his office: "met his counterpart X"."""
    shared = actor.title is not None and actor.title.counterpart and cue.start < actor.start < cue.end < actor.end
    return shared or actor.start >= cue.end - 2


def _apposed(person: Actor, office: Actor) -> bool:
    """Tell whether an office stands beside the name of its holder: "فيصل بن فرحان بن عبدالله وزير الخارجية"."""
    bare = not office.id and not office.person and not office.country
    return bare and bool(person.id) and 0 <= office.start - person.end < 20


def _listed(reading: Reading, after: list[Actor]) -> list[Actor]:
    """Return those who follow the first in a list: "reçu par le président X, le Premier ministre Y et Z"."""
    listed: list[Actor] = []
    for one, other in pairwise(after):
        if not other.id or not _LIST.fullmatch(reading.folded[one.end : other.start]):
            break
        listed.append(other)
    return listed


def _leads_to(office: Actor, named: Actor, reading: Reading, cue: Cue) -> bool:
    """Tell whether an office nobody is known for stands before the name of its holder, or before his next office.

    "Deputy Prime Minister and Foreign Minister X"; "نظيره وزير العلاقات الدولية بجمهورية …، السيد …".
    """
    if office.id or office.person or not (named.id or named.person) or office.country not in {"", named.country}:
        return False
    gap = reading.folded[office.end : named.start]
    beside = len(gap) < (_TITLE_LENGTH if not office.country else 8)
    return beside and not office.end <= cue.start < named.start and not _NOT_IN_TITLE.search(gap)


def _subject(reading: Reading, before: list[Actor], verb: int) -> list[Actor]:
    """Return the agent before the cue, and the other side where both stand before it ("X et Y ont …")."""
    if not before:
        return []
    last = before[-1]
    joined = [actor for actor in before[:-1] if last.start - actor.end < 60 and _coordinated(reading, actor, last)]
    if joined:
        return [joined[-1], last]
    return [last] if verb - last.end < _BESIDE or not _objects(reading, last) else [*before[-2:-1], last]


def _coordinated(reading: Reading, one: Actor, other: Actor) -> bool:
    between = reading.folded[one.end : other.start]
    return bool(
        re.fullmatch(
            r"[\s,]*(?:et|and|y|و|avec|with|con|مع)\s?(?:(?:le|la|l'|the|el|son|his|m\.|mme)\s?){0,2}", between
        )
    )


def _objects(reading: Reading, actor: Actor) -> bool:
    return bool(_WITH.search(reading.folded[max(0, actor.start - 25) : actor.start]))


def _joined(reading: Reading, actor: Actor, cue: Cue) -> bool:
    """Tell whether an actor is the second of those between whom something took place ("between X and Y")."""
    first = cue.sentence.start if cue.sentence else cue.start
    before = reading.folded[max(first, actor.start - 30) : actor.start]
    between = _BETWEEN.search(reading.folded, first, min(actor.start, cue.end + _BETWEEN_REACH))
    return bool(between and re.search(r"(?:\bet|\band|\by|(?<![\u0621-\u064a])و)\s?(?:\w+'?\s?){0,2}$", before))


def _passive(reading: Reading, actor: Actor, sentence: Sentence) -> bool:
    """Tell whether somebody stands in a genitive that is not that of the exchange, or is a text's source."""
    before = reading.folded[max(sentence.start, actor.start - 45) : actor.start]
    genitive = GENITIVE.search(before) and not before.endswith("'s ") and not _OF_THE_EXCHANGE.search(before)
    genitive = genitive and not _ACTS.match(reading.folded, actor.end, sentence.end)
    return bool(genitive or _SAID.search(before)) or is_elsewhere(reading, sentence.start, actor.start)


def _same(one: Actor, other: Actor) -> bool:
    if one.id and other.id:
        return one.id == other.id
    if one.person and other.person and not one.id and not other.id:
        return one.person.name == other.person.name
    return bool(one.country) and one.country == other.country and one.kind == other.kind


def _two_sided(sides: list[Side]) -> bool:
    countries = {side.actor.country for side in sides if side.actor.country}
    return len(sides) >= 2 and (len(countries) >= 2 or any(not side.actor.country for side in sides))


def _fallback(reading: Reading, frame: Frame, actors: list[Actor], found: list[Side]) -> list[Side]:
    """Where the cue's own sentences name one side only, take the first of another country in the lead."""
    spans = [(p.start, p.end) for p in reading.lead]
    spans += [(cue.sentence.start, cue.sentence.end) for cue in frame.cues[:8] if cue.sentence]
    for actor in actors:
        if not any(start <= actor.start < end for start, end in spans) or actor.kind in _BARRED or not actor.country:
            continue
        sentence = reading.sentence_at(actor.start)
        if sentence is None or _passive(reading, actor, sentence) or reading.in_quote(actor.start):
            continue
        if any(_same(actor, side.actor) or actor.country == side.actor.country for side in found):
            continue
        found = [*found, Side(actor, sure=False)]
        if len(found) == 2:
            break
    return found
