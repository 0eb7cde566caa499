"""What detectors share about one document, each part worked out once and on demand."""

import re
from bisect import bisect_left, bisect_right
from functools import cached_property

from archive.cleaning.clean import CleanDocument
from archive.detection.also_received import also_received
from archive.detection.also_signed import also_signed
from archive.detection.cast import Actor, Cast, Window
from archive.detection.dated import Dated
from archive.detection.dealings import dealings
from archive.detection.exchange_cues import Cue, Frame, cues_in, main_frame, sentences_of
from archive.detection.further_exchanges import Further, further_exchanges
from archive.detection.gazetteer import Gazetteer
from archive.detection.introductions import introduced
from archive.detection.issue_dates import issue_dates
from archive.detection.matching import Entity, Hit, matcher_for
from archive.detection.new_people import named_again, new_people
from archive.detection.office_titles import Title, ministry_names, titles_in
from archive.detection.participants import Side, participants
from archive.detection.people import people_in
from archive.detection.plural_offices import plural_offices
from archive.detection.positions import positions
from archive.detection.reading import Reading, Zone
from archive.detection.received_envoy import received_envoy
from archive.detection.states_told import states_told, with_states
from archive.detection.took_the_floor import took_the_floor
from archive.vocabulary.terms import ExchangeKind, OfficeKind

_FORMER = re.compile(r"\b(?:former|ex|ancien(?:ne)?|late|feu|defunt|then)\b|سابق|الراحل|\bantigu[oa]\b|\banterior\b")
_SURE_BY_WORDS = 6.0


class Context:
    """A document, what the gazetteer finds in it, and who acts in it."""

    def __init__(self, document: CleanDocument, gazetteer: Gazetteer) -> None:
        self.document = document
        self.gazetteer = gazetteer
        self.reading = Reading(document, gazetteer)

    @cached_property
    def hits(self) -> list[Hit]:
        """Every known name in the text, clutter included; a person's or outlet's name holds no country and no topic."""
        found = matcher_for(self.gazetteer).find(self.reading.text, self.reading.folded)
        outlets = self.gazetteer.outlets
        named = positions(
            hit for hit in found if hit.entity is Entity.OFFICIAL or (hit.entity is Entity.SOURCE and hit.id in outlets)
        )
        return [hit for hit in found if hit.entity not in {Entity.COUNTRY, Entity.TOPIC} or hit.start not in named]

    def hits_of(self, entity: Entity) -> list[Hit]:
        """Return the hits of one kind of thing."""
        return self._hits_by_entity[entity]

    @cached_property
    def _hits_by_entity(self) -> dict[Entity, list[Hit]]:
        return {entity: [hit for hit in self.hits if hit.entity is entity] for entity in Entity}

    @cached_property
    def countries_named(self) -> frozenset[str]:
        """The ids of the countries that the text names."""
        return frozenset(hit.id for hit in self.hits_of(Entity.COUNTRY))

    @cached_property
    def words_of_names(self) -> frozenset[str]:
        """The folded words that the people of the text are named by."""
        folded = self.reading.folded
        return frozenset(word for person in self.cast.people for word in folded[person.start : person.end].split())

    @cached_property
    def cast(self) -> Cast:
        """The people and offices of the text."""
        people = people_in(self.reading, self.hits)
        titles = titles_in(self.reading, self.hits, people)
        new = list(new_people(self.reading, titles, self.hits))
        new += introduced(self.reading, self.hits, [*people, *new], titles)
        again = list(named_again(self.reading, new, self.hits))
        return Cast(self.gazetteer, people, titles, new, again, self.reading.folded)

    @cached_property
    def window(self) -> Window | None:
        """The days on which all the people named with their offices held one, else those of the opening."""
        titled = self._titled
        if titled and (window := self.cast.window(list(titled), titled)):
            return window
        frame = self.frame
        spans = [(s.start, s.end) for s in sentences_of(frame)] if frame else []
        spans += [(p.start, p.end) for p in self.reading.lead]
        ids = [p.id for p in self.cast.people if p.id and any(start <= p.start < end for start, end in spans)]
        return self.cast.window(list(dict.fromkeys(ids)), titled)

    @cached_property
    def _titled(self) -> dict[str, set[OfficeKind]]:
        """The people named with an office they hold, and the functions named."""
        found: dict[str, set[OfficeKind]] = {}
        for title in self.cast.titles:
            if title.person and not self._is_former(title):
                found.setdefault(title.person, set()).update(filter(None, [title.kind]))
        return found

    def further(self, actors: list[Actor]) -> list[Further]:
        """Return the exchanges the text tells of beside its main one."""
        if self.frame is None:
            return []
        main = [side.actor for side in self.sides(actors)]
        return further_exchanges(self.reading, self.frame, self.cues, actors, main)

    def _is_former(self, title: Title) -> bool:
        zone = self.reading.paragraph_at(title.start).zone
        near = self.reading.folded[max(0, title.start - 12) : title.end + 10]
        return zone not in {Zone.BODY, Zone.TITLE, Zone.SUBTITLE} or bool(_FORMER.search(near))

    def sides(self, actors: list[Actor], *, heads: bool = True) -> list[Side]:
        """Return who took part in the main exchange; with the `heads` who received the guest on the same visit."""
        placed = {a.person.name for a in actors if a.person and (a.title or a.country or a.person.role or a.person.met)}
        able = [a for a in actors if a.id or a.person is None or a.person.name in placed]
        able = self._and_plurals(able)
        found = participants(self.reading, self.frame, able) if self.frame else []
        if self.frame is None:
            return found
        if self.frame.kind is ExchangeKind.DEMARCHE:  # a state that has an ambassador come sees nobody else of his
            return [*found, *self._hosts_of_envoy(able, found)]
        found = with_states(self.reading, found, able, self.states)
        more = also_signed(self.reading, self.cues, able, found)
        received = [] if more else also_received(self.reading, able, found)
        more = more or ([] if received else took_the_floor(self.reading, self.frame, able, found))
        return [*found, *(Side(actor, sure=False) for actor in (*more, *(received if heads else ())))]

    def _hosts_of_envoy(self, actors: list[Actor], found: list[Side]) -> list[Side]:
        named = {side.actor.country for side in found if side.actor.id or side.actor.person}
        countries = {side.actor.country for side in found} | set(self.states)
        hosts = received_envoy(self.reading, actors, countries or self.countries_named)
        return [Side(host, sure=False) for host in hosts if host.country not in named]

    @cached_property
    def states(self) -> list[str]:
        """The countries that the opening names as sides of the main exchange, whoever spoke for them."""
        return states_told(self.reading, self.frame, self.hits_of(Entity.COUNTRY))

    def _and_plurals(self, actors: list[Actor]) -> list[Actor]:
        """Add the offices that share one word; an office the text has told already stands where it stands."""
        if not self.plural_offices:
            return actors
        told = positions(actors)
        shared = [self.cast.resolved(actor, None) for actor in self.plural_offices if actor.start not in told]
        return sorted([*actors, *shared], key=lambda actor: actor.start)

    @cached_property
    def plural_offices(self) -> list[Actor]:
        """Offices of several countries told by one word."""
        return plural_offices(self.reading, self.hits_of(Entity.COUNTRY), [*self.cast.people, *self.cast.new])

    @cached_property
    def ministry_names(self) -> list[tuple[int, int]]:
        """Spans of ministry names, whose words are no subjects of the text."""
        return ministry_names(self.reading, self.cast.titles)

    def in_ministry_name(self, position: int) -> bool:
        """Tell whether a position stands in the name of a ministry."""
        number = bisect_right(self.ministry_names, position, key=lambda span: span[0]) - 1
        return number >= 0 and position < self.ministry_names[number][1]

    def is_name(self, start: int, end: int) -> bool:
        """Tell whether a known name of a person, place or source fills a span, give or take two characters."""
        first = bisect_left(self.hits, start - 60, key=lambda hit: hit.start)
        for hit in self.hits[first : first + 80]:
            if hit.start > start + 2:
                return False
            if hit.end >= end - 2 and hit.entity is not Entity.TOPIC:
                return True
        return False

    @cached_property
    def cues(self) -> list[Cue]:
        """The words that tell of exchanges."""
        return cues_in(self.reading)

    @cached_property
    def issued(self) -> list[Dated]:
        """The dates of issue the text states, the best first."""
        return issue_dates(self.reading)

    @cached_property
    def frame(self) -> Frame | None:
        """The exchange the text is mainly about: one with somebody in it, unless its words are many."""
        written = next((dated.day for dated in self.issued if dated.day), None)
        frame = main_frame(self.reading, self.cues, written)
        if frame and frame.score >= _SURE_BY_WORDS:
            return frame
        actors = self._and_plurals(self.cast.actors())
        if frame and participants(self.reading, frame, actors):
            return frame
        dealt = dealings(self.reading, actors, self.cues)
        return (
            main_frame(self.reading, sorted([*self.cues, *dealt], key=lambda cue: cue.start), written)
            if dealt
            else None
        )
