"""Countries of a text: parties to the exchange, and those mentioned.

Names and demonyms are those of the authority file (ISO 3166; CLDR territory names); a seat
of government stands for its country. The parties are the countries of those who took part;
a ministry's name ("… des Marocains résidant à l'étranger") and a handle name nobody. The
European Union, the United Nations and the like are bodies, not countries: where one of them is
a side, no country is put in its place.
"""

import re
from collections.abc import Iterator, Sequence

from archive.detection.borrowed_names import is_borrowed
from archive.detection.context import Context
from archive.detection.facts import Fact
from archive.detection.home import home_country
from archive.detection.matching import Entity, Hit
from archive.detection.positions import positions
from archive.detection.reading import Zone
from archive.detection.tongues import is_tongue
from archive.vocabulary.terms import Basis, ClaimField, Confidence, CountryRole, NameKind, OfficeKind

VERSION = 9
FIELDS = (ClaimField.COUNTRY,)
REQUIRES = (ClaimField.OFFICIAL,)

_MOST_PASSAGES = 5
_OFTEN = 3
"""Times that a text names the country of one whose office it gives without it."""
_AT_HOME = frozenset({OfficeKind.FOREIGN_MINISTER, OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT})
_BODY = (
    r"(?:united nations|u\.?n\.?|nations unies|onu|naciones unidas|european (?:union|commission|council)|e\.?u\.?|"
    r"union europeenne|commission europeenne|ue|union europea|comision europea|nato|otan|african union|union africaine|"
    r"arab league|ligue arabe|liga arabe|international (?:[a-z]+ ){0,2}(?:agency|organi[sz]ation|committee|fund|court)|"
    r"(?:agence|organisation|comite|cour|fonds) (?:[a-z']+ ){0,3}international[a-z]*|world (?:bank|health|"
    r"food)[a-z ]{0,20}|"
    r"banque mondiale|red cross|croix-rouge|cruz roja|fmi|imf|oms|who|oim|iom|unicef|unrwa|aiea|iaea|hcr|unhcr|osce|"
    r"(?:ال)?امم (?:ال)?متحده|امميا?|(?:ال)?اممي(?:ه)?|(?:ال)?اتحاد (?:ال)?(?:اوروبي|افريقي)|"
    r"(?:ال)?مفوضيه (?:ال)?اوروبيه|"
    r"(?:ال)?جامعه (?:ال)?(?:عربيه|دول)|حلف (?:شمال )?|(?:ال)?وكاله (?:ال)?دوليه|منظمه|(?:ال)?صليب (?:ال)?احمر|"
    r"صندوق (?:ال)?نقد|برنامج (?:ال)?اغذيه|(?:ال)?بنك (?:ال)?دولي)"
)
_SENT = (
    r"(?:envoy|envoye|enviad[oa]|special representative|representante?|rapporteur|relat[oa]r[a]?|coordinat[a-z]+|"
    r"haut[- ]commissaire|alt[oa] (?:comisionad[oa]|representante)|commissa?ir[e]?|commissioner|comisari[oa]|"
    r"director|directrice|directeur|directora|head|chief|chef|administrator|secretary[- ]general|"
    r"secretaire general[e]?|"
    r"secretari[oa] general|president|presidente|(?:ال)?مبعوث(?:ه)?|(?:ال)?ممثل(?:ه)?|(?:ال)?منسق(?:ه)?|"
    r"(?:ال)?مدير(?:ه)?|"
    r"(?:ال)?مفوض(?:ه)?|(?:ال)?امين العام|رييس(?:ه)?)"
)
_OF_A_BODY = re.compile(
    rf"(?<![^\W_]){_SENT}(?![^\W_])[^.;:\n]{{0,60}}?(?<![^\W_])[بل]?{_BODY}(?![^\W_])"
    rf"|(?<![^\W_]){_BODY}(?:'s)?(?![^\W_]) (?:\w+ ){{0,3}}?{_SENT}(?![^\W_])"
)
"""Somebody sent by a body of states: "the United Nations Special Envoy for Yemen"."""


def detect(context: Context, found: Sequence[Fact]) -> Iterator[Fact]:
    """Yield one fact for each country, parties first."""
    hits = _hits(context)
    found = [fact for fact in found if fact.group == 0]
    by_country: dict[str, list[Hit]] = {}
    for hit in _settled(hits):
        by_country.setdefault(hit.id, []).append(hit)
    parties = _parties(context, found, by_country)
    for country in parties:
        yield _party(context, country, by_country.get(country, []), found)
    for country, places in by_country.items():
        if country not in parties:
            yield _mentioned(context, country, places)


def _hits(context: Context) -> list[Hit]:
    reading = context.reading
    states = context.gazetteer.states
    people = [*context.cast.people, *context.cast.new]
    in_names = positions(people)
    return [
        hit
        for hit in context.hits_of(Entity.COUNTRY)
        if hit.id in states
        and reading.paragraph_at(hit.start).zone in {Zone.BODY, Zone.TITLE, Zone.SUBTITLE}
        and not context.in_ministry_name(hit.start)
        # A demonym may be the family name of somebody of the text: السوداني of Iraq.
        and not (hit.kind is NameKind.DEMONYM and hit.start in in_names)
        and not (hit.kind is NameKind.DEMONYM and is_tongue(reading, hit.start, hit.end))
        and not is_borrowed(reading, hit.start, hit.end)
    ]


def _settled(hits: list[Hit]) -> list[Hit]:
    """Give a word that two countries share, « congolais », to the one that the text names otherwise."""
    owners: dict[tuple[int, int], set[str]] = {}
    for hit in hits:
        owners.setdefault((hit.start, hit.end), set()).add(hit.id)
    named = {hit.id for hit in hits if len(owners[hit.start, hit.end]) == 1}
    return [hit for hit in hits if hit.id in named or named.isdisjoint(owners[hit.start, hit.end])]


def _body_takes_part(context: Context, officials: Sequence[Fact]) -> bool:
    """Tell whether somebody of no country took part, or the opening names an office, or an envoy, of no country."""
    reading = context.reading
    offices = {office.id for office in context.gazetteer.offices if not office.country}
    lead = {paragraph.number for paragraph in reading.lead}
    sides = [f.value for f in officials if f.value["role"] == "participant" and f.value["official"]]
    if any(not side["country"] for side in sides) or any(
        hit.id in offices and reading.paragraph_at(hit.start).number in lead for hit in context.hits_of(Entity.OFFICE)
    ):
        return True
    told = context.frame.cue.sentence if context.frame else None
    sent = reading.search(_OF_A_BODY, told.start, told.end) if told else None
    return sent is not None and not reading.in_quote(sent.start())


def _parties(context: Context, officials: Sequence[Fact], by_country: dict[str, list[Hit]]) -> list[str]:
    people = [f.value for f in officials if f.value["role"] == "participant"]
    sides = [side.actor for side in context.sides(context.cast.actors(context.window))]
    told = [str(v["country"]) for v in people if v["country"]] + [actor.country for actor in sides if actor.country]
    parties = list(dict.fromkeys([*told, *(country for country in context.states if country in by_country)]))
    if context.frame is None or len(parties) > 1 or _body_takes_part(context, officials):
        return parties
    names = {actor.person.name for actor in sides if actor.person and not actor.country}
    mentions = (a for a in context.cast.actors(context.window) if a.person and a.person.name in names)
    bare = [actor for actor in (*sides, *mentions) if actor.kind in _AT_HOME and not actor.country]
    home = home_country(context.reading, context.cast, context.hits_of(Entity.COUNTRY)) if bare else ""
    if home and home not in parties:
        parties.append(home)
    lead = {p.number for p in context.reading.lead}
    counts = {
        country: (sum(context.reading.paragraph_at(hit.start).number in lead for hit in hits), len(hits))
        for country, hits in by_country.items()
        if country not in parties
    }
    ranked = sorted(counts, key=lambda country: counts[country], reverse=True)
    able = [c for c in ranked if counts[c][0] or (bare and counts[c][1] >= _OFTEN)]
    return parties + able[: 2 - len(parties)]


def _party(context: Context, country: str, hits: list[Hit], officials: Sequence[Fact]) -> Fact:
    by_person = [f for f in officials if f.value["country"] == country and f.value["role"] == "participant"]
    passages = [context.reading.evidence(hit.start, hit.end) for hit in hits[:_MOST_PASSAGES]]
    passages = passages or [by_person[0].evidence[0]] if by_person or passages else []
    sure = any(f.confidence is Confidence.HIGH for f in by_person)
    confidence = Confidence.HIGH if sure else Confidence.MEDIUM
    value = {"country": country, "role": CountryRole.PARTY.value}
    reason = "country of one who took part" if by_person else "named with the exchange"
    return Fact(ClaimField.COUNTRY, value, confidence, Basis.COMPUTED, tuple(passages), reason=reason)


def _in_passing(context: Context, hits: list[Hit]) -> bool:
    """Tell whether a country is named once alone, by its people's name or behind the opening.

    Whether such a text speaks of it, readers do not agree: « un concurrent turc », "ships from Chad and Egypt".
    """
    opening = {paragraph.number for paragraph in context.reading.lead}
    behind = all(context.reading.paragraph_at(hit.start).number not in opening for hit in hits)
    return len({hit.start for hit in hits}) == 1 and (behind or hits[0].kind is NameKind.DEMONYM)


def _mentioned(context: Context, country: str, hits: list[Hit]) -> Fact:
    only_seat = all(hit.kind is NameKind.SEAT for hit in hits)
    confidence = Confidence.MEDIUM if only_seat or _in_passing(context, hits) else Confidence.HIGH
    passages = tuple(context.reading.evidence(hit.start, hit.end) for hit in hits[:_MOST_PASSAGES])
    value = {"country": country, "role": CountryRole.MENTIONED.value}
    reason = "only its seat of government is named" if only_seat else "named in the text"
    return Fact(ClaimField.COUNTRY, value, confidence, Basis.STATED, passages, reason=reason)
