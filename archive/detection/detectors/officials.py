"""Officials of a text: who took part, who spoke, who is merely named, and who is new.

A person is known by any spelling, handle or surname of the authority file; an office
without a name by its holder on the day, where tenures leave one person only (the practice
of authority control: the name on the record is the person's, the office is a tenure).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from archive.detection.cast import Actor, Window
from archive.detection.context import Context
from archive.detection.facts import Evidence, Fact
from archive.detection.lexicons.roles import ORDINARY
from archive.detection.people import Form
from archive.detection.reading import Zone
from archive.vocabulary.languages import script_of
from archive.vocabulary.partial_dates import parse
from archive.vocabulary.terms import Basis, ClaimField, Confidence, OfficeKind

VERSION = 9
FIELDS = (ClaimField.OFFICIAL,)
REQUIRES = (ClaimField.ISSUE_DATE, ClaimField.EXCHANGE_DATE)

_SPEAKING = frozenset({OfficeKind.SPOKESPERSON})
_MOST_PASSAGES = 6
_ORDINARY = re.compile(ORDINARY)


def detect(context: Context, found: Sequence[Fact]) -> Iterator[Fact]:
    """Yield one fact for each person, the main exchange's participants first."""
    window = known_days(found) or context.window
    actors = [actor for actor in context.cast.actors(window) if _counts(context, actor)]
    sides = context.sides(actors)
    part = {_key(side.actor): side.sure for side in sides}
    groups: dict[str, list[Actor]] = {}
    for actor in actors:
        if actor.id or (actor.person and actor.person.form in {Form.NEW, Form.LINKED}):
            groups.setdefault(_key(actor), []).append(actor)
    for side in sides:
        if side.actor.id:
            groups.setdefault(_key(side.actor), [side.actor])
    for key in [key for key in groups if key not in part and all(_in_subtitle(context, one) for one in groups[key])]:
        del groups[key]
    for key in sorted(groups, key=lambda key: (key not in part, groups[key][0].start)):
        yield _fact(context, groups[key], window, part.get(key))
    for further in context.further(actors):
        for actor in (further.agent, further.other):
            if actor.id or actor.person:
                fact = _fact(context, [actor], window, part=False)
                yield replace(fact, group=further.group, confidence=Confidence.LOW, reason="in a further exchange")


def known_days(found: Sequence[Fact]) -> Window | None:
    """Return the days that date facts of some certainty allow, for asking who held an office."""
    for fact in sorted(found, key=lambda fact: fact.field is not ClaimField.EXCHANGE_DATE):
        if fact.value.get("edtf") and not fact.conflicts:
            value = parse(str(fact.value["edtf"]))
            if value.earliest and value.latest and (value.width or 999) <= 62:
                return value.earliest, value.latest
        elif fact.value.get("edtf"):
            days = [parse(str(f.value["edtf"])) for f in found if f.field is fact.field and f.value.get("edtf")]
            return min(d.earliest or date.min for d in days), max(d.latest or date.max for d in days)
    return None


def _counts(context: Context, actor: Actor) -> bool:
    """Leave out people of clutter and metadata, and passers-by: related articles name others."""
    zone = context.reading.paragraph_at(actor.start).zone
    if actor.person and actor.person.role and _ORDINARY.search(actor.person.role):
        return False
    return zone in {Zone.BODY, Zone.TITLE, Zone.SUBTITLE} or (zone is Zone.BYLINE and bool(actor.id))


def _in_subtitle(context: Context, actor: Actor) -> bool:
    """Tell whether somebody stands in a second headline; one named nowhere else is not of the text."""
    return context.reading.paragraph_at(actor.start).zone is Zone.SUBTITLE


def _key(actor: Actor) -> str:
    if actor.id:
        return actor.id
    return f"new:{actor.person.name}" if actor.person else f"office:{actor.kind}:{actor.country}"


def _fact(context: Context, actors: list[Actor], window: Window | None, part: bool | None) -> Fact:
    reading, first = context.reading, actors[0]
    named = [actor for actor in actors if actor.person]
    best = next((a for a in named if a.person and a.person.form in {Form.NAME, Form.NEW}), named[0] if named else first)
    evidence = _passages(context, [best, *actors])
    value = {
        "official": first.id or None,
        "name": _name(context, best),
        "country": next((actor.country for actor in actors if actor.country), None),
        "office": context.cast.office_on(first.id, window) or None if first.id else None,
        "title": next((reading.printed(a.title.start, a.title.end) for a in actors if a.title), None),
        "role": _role(actors, part),
        "mentions": _mentions(context, actors),
    }
    return Fact(
        ClaimField.OFFICIAL,
        value,
        _confidence(named, first, part),
        _basis(named),
        evidence,
        reason=_reason(named, first, part),
    )


def _name(context: Context, actor: Actor) -> str:
    if actor.person and actor.person.name:
        return actor.person.name
    span = (actor.person.start, actor.person.end) if actor.person else (actor.start, actor.end)
    return context.reading.printed(*span)


def _role(actors: list[Actor], part: bool | None) -> str:
    if part is not None:
        return "participant"
    speaking = any(actor.kind in _SPEAKING for actor in actors if actor.person)
    return "spokesperson" if speaking else "mentioned"


def _confidence(named: list[Actor], first: Actor, part: bool | None) -> Confidence:
    if not named:
        return Confidence.LOW
    if not first.id:
        return Confidence.MEDIUM if named[0].person and script_of(named[0].person.name) != "Arab" else Confidence.LOW
    if all(actor.person and actor.person.form is Form.MISSPELT for actor in named):
        return Confidence.LOW
    return Confidence.HIGH if part is not False else Confidence.MEDIUM


def _basis(named: list[Actor]) -> Basis:
    return Basis.STATED if named else Basis.INFERRED


def _reason(named: list[Actor], first: Actor, part: bool | None) -> str:
    if not named:
        return "the only holder of the office on the days the text can speak of"
    if not first.id:
        return "a title and a name the authority file does not know"
    return "named at the words that tell of the exchange" if part else "named in the text"


def _mentions(context: Context, actors: list[Actor]) -> list[str]:
    spans = [(a.person.start, a.person.end) if a.person else (a.start, a.end) for a in actors]
    return list(dict.fromkeys(context.reading.printed(*span) for span in spans))


def _passages(context: Context, actors: list[Actor]) -> tuple[Evidence, ...]:
    passages: dict[Evidence, None] = {}
    for actor in actors:
        passages[context.reading.evidence(actor.start, actor.end)] = None
        if len(passages) == _MOST_PASSAGES:
            break
    return tuple(passages)
