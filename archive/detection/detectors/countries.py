"""Countries of a text: parties to the exchange, and those mentioned.

Names and demonyms are those of the authority file (ISO 3166; CLDR territory names); a seat
of government stands for its country. The parties are the countries of those who took part;
a ministry's name ("… des Marocains résidant à l'étranger") and a handle name nobody. The
European Union, the United Nations and the like are bodies, not countries: where one of them is
a side, no country is put in its place.
"""

from collections.abc import Iterator, Sequence

from archive.detection.context import Context
from archive.detection.facts import Fact
from archive.detection.matching import Entity, Hit
from archive.detection.reading import Zone
from archive.vocabulary.terms import Basis, ClaimField, Confidence, CountryRole, NameKind

VERSION = 5
FIELDS = (ClaimField.COUNTRY,)
REQUIRES = (ClaimField.OFFICIAL,)

_MOST_PASSAGES = 5


def detect(context: Context, found: Sequence[Fact]) -> Iterator[Fact]:
    """Yield one fact for each country, parties first."""
    hits = _hits(context)
    found = [fact for fact in found if fact.group == 0]
    by_country: dict[str, list[Hit]] = {}
    for hit in hits:
        by_country.setdefault(hit.id, []).append(hit)
    parties = _parties(context, found, by_country)
    for country in parties:
        yield _party(context, country, by_country.get(country, []), found)
    for country, places in by_country.items():
        if country not in parties:
            yield _mentioned(context, country, places)


def _hits(context: Context) -> list[Hit]:
    reading = context.reading
    states = _states(context)
    people = [*context.cast.people, *context.cast.new]
    in_names = {position for person in people for position in range(person.start, person.end)}
    return [
        hit
        for hit in context.hits_of(Entity.COUNTRY)
        if hit.id in states
        and reading.paragraph_at(hit.start).zone in {Zone.BODY, Zone.TITLE, Zone.SUBTITLE}
        and not context.in_ministry_name(hit.start)
        # A demonym may be the family name of somebody of the text: السوداني of Iraq.
        and not (hit.kind is NameKind.DEMONYM and hit.start in in_names)
    ]


def _body_takes_part(context: Context, officials: Sequence[Fact]) -> bool:
    """Tell whether somebody of no country took part, or the opening names an office of no country."""
    offices = {office.id for office in context.gazetteer.offices if not office.country}
    lead = {paragraph.number for paragraph in context.reading.lead}
    sides = [f.value for f in officials if f.value["role"] == "participant" and f.value["official"]]
    return any(not side["country"] for side in sides) or any(
        hit.id in offices and context.reading.paragraph_at(hit.start).number in lead
        for hit in context.hits_of(Entity.OFFICE)
    )


def _states(context: Context) -> set[str]:
    """Return the countries that have a demonym: a territory has none, and its name makes no text one about it."""
    countries = context.gazetteer.countries
    return {c.id for c in countries if any(name.kind is NameKind.DEMONYM for name in c.names)}


def _parties(context: Context, officials: Sequence[Fact], by_country: dict[str, list[Hit]]) -> list[str]:
    sides = [str(f.value["country"]) for f in officials if f.value["role"] == "participant" and f.value["country"]]
    sides += [side.actor.country for side in context.sides(context.cast.actors(context.window)) if side.actor.country]
    parties = list(dict.fromkeys(sides))
    if context.frame and len(parties) < 2 and not _body_takes_part(context, officials):
        lead = {p.number for p in context.reading.lead}
        counts = {
            country: sum(context.reading.paragraph_at(hit.start).number in lead for hit in hits)
            for country, hits in by_country.items()
        }
        ranked = sorted((c for c in counts if counts[c] and c not in parties), key=lambda c: -counts[c])
        parties += ranked[: 2 - len(parties)]
    return parties


def _party(context: Context, country: str, hits: list[Hit], officials: Sequence[Fact]) -> Fact:
    by_person = [f for f in officials if f.value["country"] == country and f.value["role"] == "participant"]
    passages = [context.reading.evidence(hit.start, hit.end) for hit in hits[:_MOST_PASSAGES]]
    passages = passages or [by_person[0].evidence[0]] if by_person or passages else []
    sure = any(f.confidence is Confidence.HIGH for f in by_person)
    confidence = Confidence.HIGH if sure else Confidence.MEDIUM
    value = {"country": country, "role": CountryRole.PARTY.value}
    reason = "country of one who took part" if by_person else "named with the exchange"
    return Fact(ClaimField.COUNTRY, value, confidence, Basis.COMPUTED, tuple(passages), reason=reason)


def _mentioned(context: Context, country: str, hits: list[Hit]) -> Fact:
    only_seat = all(hit.kind is NameKind.SEAT for hit in hits)
    confidence = Confidence.MEDIUM if only_seat else Confidence.HIGH
    passages = tuple(context.reading.evidence(hit.start, hit.end) for hit in hits[:_MOST_PASSAGES])
    value = {"country": country, "role": CountryRole.MENTIONED.value}
    reason = "only its seat of government is named" if only_seat else "named in the text"
    return Fact(ClaimField.COUNTRY, value, confidence, Basis.STATED, passages, reason=reason)
