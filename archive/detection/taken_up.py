"""Descriptions that take up how a text introduced somebody: "the analyst", « la présidente de la Ligue », مدير الوكالة.

The noun of the introduction comes again with an article, alone or with the body's name; whoever heads a body is also
called its chief by another noun: "the watchdog chief" for its director general. Of several people introduced by one
noun the last one named is meant.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from archive.detection.agent import Agent
from archive.detection.agent import Role as Kind
from archive.detection.cast import Actor
from archive.detection.lexicons.roles import CHIEF, ROLE, ROLE_AR
from archive.detection.reading import Reading, Zone
from archive.vocabulary.terms import OfficeKind

_NOUN = re.compile(rf"(?:{ROLE})(?![\w-])|(?:{ROLE_AR})(?![\u0621-\u064a])")
_BODY = re.compile(r"[a-z'’-]{3,}|(?:ال|لل)[\u0621-\u064a]{3,}")
_WORDS = "the and for who that les des del los las una une con por sur dans chez aux par head"
_SMALL = frozenset(_WORDS.split())
_COMMON = re.compile(
    r"president[ea]?|minist(?:er|re|r[oa])|secretar[yi]o?a?|secretaire|official|responsable|diplomate?|diplomatic[oa]|member"
    r"|membre|miembro|head|chief|chef(?:fe)?|jef[ea]|general|spokes\w+|porte-parole|portavoz|leader|director(?:a)?|partner"
    r"|وزيره?|رييسه?|مس[وي]وله?|عضوه?|دي?بلوماسيه?|متحدثه?|ناطقه?|مدير|عام|امين"
)
"""Nouns that say too little alone: they need the body's name with them, or belong to other rules."""
_BEFORE = r"(?<![\w'’-])(?:the|le|la|l['’]|el|this|ce|cette|cet|ese|esta|este|his|her)\s?(?:[a-z]{3,12} )?"
_OF_THE = r"(?:of|de|du|del|d['’])\s?(?:the |la |l['’]|el |le )?"
_NOW = re.compile(
    r", (?:desormais |aujourd'hui |actuel(?:le)? |devenue? |now |currently |also |hoy |ahora |actual |y |et |and )?"
    r"(?:(?:the|its|an?|le|la|l'|el|une?|son|su|as|como|comme) ?)?(?:[a-z]{2,8}['’]s )?"
)
_OTHER_KINDS = frozenset({None, OfficeKind.OTHER, OfficeKind.AMBASSADOR})


@dataclass(frozen=True)
class _Known:
    """One whom the text introduces: from where on, by which nouns, at the head of which bodies."""

    actor: Actor
    start: int
    nouns: frozenset[str]
    bodies: frozenset[str]


def taken_up(reading: Reading, actors: Iterable[Actor]) -> Iterator[Agent]:
    """Yield an agent for each description of the body that means one whom the text introduced before."""
    actors = list(actors)
    known = [one for actor in actors if (one := _introduced(reading, actor))]
    known += [one for pair in pairwise(actors) if (one := _apposed(reading, *pair))]
    if not known:
        return
    named = sorted((actor.start, _key(actor)) for actor in actors)
    for start, end, able in _found(reading, known):
        before = [one for one in able if one.start < start]
        keys = {_key(one.actor) for one in before}
        last = next((key for at, key in reversed(named) if at < start and key in keys), "")
        meant = next((one for one in before if _key(one.actor) == last), None)
        if meant and not any(one.start <= start < one.actor.end for one in known):
            yield _agent(meant.actor, start, end)


def _introduced(reading: Reading, actor: Actor) -> _Known | None:
    """Return what an actor is introduced by, None for one without a noun of his own."""
    role = actor.person.role if actor.person else ""
    start = min(actor.start, actor.person.told[0] or actor.start) if actor.person else actor.start
    if not role and actor.title and actor.title.kind in _OTHER_KINDS and (actor.id or actor.person):
        role = reading.folded[actor.title.start : actor.title.end]
    if not role or not _key(actor):
        return None
    role = role.rstrip("+")
    nouns = {m.group().removeprefix("ال") for m in _NOUN.finditer(role) if not _COMMON.fullmatch(m.group())}
    nouns |= {role} if " " in role and len(role) < 40 else set()
    bodies = {word.removeprefix("لل").removeprefix("ال") for word in _BODY.findall(_NOUN.sub(" ", role))} - _SMALL
    return _Known(actor, start, frozenset(nouns), frozenset(bodies))


def _apposed(reading: Reading, actor: Actor, office: Actor) -> _Known | None:
    """Return what a second office tells of one named right before it: « X, désormais envoyé spécial »."""
    alone = office.title and office.title.kind in _OTHER_KINDS and not office.person and not office.id
    if not alone or not _key(actor) or not _NOW.fullmatch(reading.folded, actor.end, office.start):
        return None
    words = reading.folded[office.start : office.end]
    return _Known(actor, actor.start, frozenset({words} if len(words) < 40 else ()), frozenset())


def _found(reading: Reading, known: list[_Known]) -> Iterator[tuple[int, int, list[_Known]]]:
    """Yield the spans that describe somebody, with those whom they may mean."""
    nouns, bodies = _by(known, "nouns"), _by(known, "bodies")
    for paragraph in reading.in_zones(Zone.BODY):
        arabic = reading.language_at(paragraph.start) == "ar"
        for pattern, table in _patterns(nouns, bodies, arabic=arabic):
            for match in pattern.finditer(reading.folded, paragraph.start, paragraph.end):
                yield match.start(), match.end(), table.get(match["key"], [])


def _by(known: list[_Known], what: str) -> dict[str, list[_Known]]:
    table: dict[str, list[_Known]] = {}
    for one in known:
        for word in getattr(one, what):
            table.setdefault(word, []).append(one)
    return table


def _patterns(
    nouns: dict[str, list[_Known]], bodies: dict[str, list[_Known]], *, arabic: bool
) -> Iterator[tuple[re.Pattern[str], dict[str, list[_Known]]]]:
    noun = "|".join(sorted(map(re.escape, nouns), key=len, reverse=True))
    body = "|".join(sorted(map(re.escape, bodies), key=len, reverse=True))
    if arabic:
        letter = "[\u0621-\u064a]"
        if noun:
            yield re.compile(rf"(?<!{letter})[وف]?[بك]?(?:ال|لل)(?P<key>{noun})(?!{letter})"), nouns
        if body:
            yield re.compile(rf"(?<!{letter})[وف]?{CHIEF} (?:ال|لل)?(?P<key>{body})(?!{letter})"), bodies
        return
    if noun:
        yield re.compile(rf"{_BEFORE}(?P<key>{noun})(?![\w-])(?! (?:of|de|du|des|del|d'))"), nouns
    if body:
        yield re.compile(rf"{_BEFORE}(?P<key>{body})(?:['’]s)? {CHIEF}(?![\w-])"), bodies
        yield (
            re.compile(
                rf"{_BEFORE}{CHIEF} (?:of|de|du|del|d['’])\s?(?:the |la |l['’]|el |le )?(?P<key>{body})(?![\w-])"
            ),
            bodies,
        )


def _key(actor: Actor) -> str:
    return actor.id or (actor.person.name if actor.person else "")


def _agent(actor: Actor, start: int, end: int) -> Agent:
    person = actor.person
    country = actor.country or (person.country if person else "")
    name = person.name if person and not actor.id else ""
    return Agent(start, end, Kind.PERSON, actor.id, country, name=name, kind=actor.kind)
