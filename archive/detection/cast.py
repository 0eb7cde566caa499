"""Who acts in a text: people and offices as one list of actors, offices resolved by tenure."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from archive.detection.gazetteer import Gazetteer, KnownOfficial, KnownTenure
from archive.detection.kept import kept
from archive.detection.office_titles import Title
from archive.detection.people import Form, Person
from archive.vocabulary.terms import OfficeKind

_CLOSE = 5
"""What may stand between an office and a new person's family name: ", M. "."""
_BEFORE, _FOLLOWS = 16, 25
_LAST = 4
"""Of those named before a counterpart, whom it may be set against."""
_APPOSED = re.compile(
    r"[\s,،(–—-]*(?:(?:the|its|an?|le|la|l'|une?|son|sa|el|su|who is|qui est|former|ex|ancien(?:ne)?"
    r"|nouve(?:au|lle)|as|de)[ -]?){0,2}"
)
"""What stands between a new person's name and the office in apposition to it."""
Window = tuple[date, date]
"""The first and last day a text can speak of, as far as is known."""


@dataclass(frozen=True)
class Actor:
    """A person in a text, by name, by office or by both; the span covers both."""

    start: int
    end: int
    id: str = ""
    """Id of the official, "" when nobody in the authority file is meant for sure."""
    country: str = ""
    kind: OfficeKind | None = None
    title: Title | None = None
    person: Person | None = None
    computed: bool = False
    """True when only tenure tells who it is."""


class Cast:
    """The actors of one text."""

    def __init__(
        self,
        gazetteer: Gazetteer,
        people: list[Person],
        titles: list[Title],
        new: list[Person],
        again: list[Person],
        folded: str = "",
    ) -> None:
        self._folded = folded
        self._officials = gazetteer.official_of
        self._offices = gazetteer.office_of
        self.people = people
        self.titles = titles
        self.new = [*again, *new]
        self._named_at = sorted(person.start for person in [*self.people, *self.new])
        self._new = {person.start: person for person in self.new}
        self._named = {person.id for person in people if person.id}
        self._holders = _holders_by_function(gazetteer)
        joined = sorted(self._joined(), key=lambda actor: actor.start)
        self.unresolved = [*joined, *self._alone(self.new, joined)]
        self.unresolved.sort(key=lambda actor: actor.start)
        acting = self.unresolved
        self.unresolved = [self._as_counterpart(a, acting[max(0, n - _LAST) : n]) for n, a in enumerate(acting)]
        self._new_holders = self._new_by_function()
        self._resolved: dict[Window | None, list[Actor]] = {}

    def official(self, id_: str) -> KnownOfficial:
        """Return an official by id."""
        return self._officials[id_]

    def tenures(self, id_: str) -> tuple[KnownTenure, ...]:
        """Return an official's tenures."""
        return self._officials[id_].tenures if id_ in self._officials else ()

    def kind_of(self, id_: str) -> OfficeKind | None:
        """Return the function of an official's latest office."""
        tenures = self.tenures(id_)
        office = self._offices.get(tenures[-1].office) if tenures else None
        return office.kind if office else None

    def office_on(self, id_: str, window: Window | None) -> str:
        """Return the office an official held in the window, "" when that is not certain."""
        held = [t.office for t in self.tenures(id_) if window is None or (t.covers(window[0]) and t.covers(window[1]))]
        return held[0] if len(set(held)) == 1 else ""

    def holder(self, kind: OfficeKind, country: str, window: Window | None) -> str:
        """Return who held a country's function in the window, "" when that is not certain."""
        held = self._holders.get((kind, country), ()) if window else ()
        able = {id_ for id_, tenure in held if window and (tenure.covers(window[0]) or tenure.covers(window[1]))}
        sure = {id_ for id_, tenure in held if window and tenure.covers(window[0]) and tenure.covers(window[1])}
        return next(iter(sure)) if len(sure) == 1 and able == sure else ""

    def actors(self, window: Window | None = None) -> list[Actor]:
        """Return the actors in their order, with offices resolved as far as the window allows."""
        if window not in self._resolved:
            self._resolved[window] = self._resolved_in(window)
        return self._resolved[window]

    def _resolved_in(self, window: Window | None) -> list[Actor]:
        resolved: list[Actor] = []
        for actor in self.unresolved:
            if actor.id or actor.title is None or actor.person:
                resolved.append(actor)
                continue
            resolved.append(self.resolved(self._as_counterpart(actor, resolved), window))
        return [self._as_of(actor, window) for actor in resolved]

    def window(self, ids: list[str], titled: Mapping[str, set[OfficeKind]] | None = None) -> Window | None:
        """Return the days on which all these people held office, None when unbounded or empty.

        Of those whom the text gives a title only the offices of that function count; where
        the authority file knows them with none, their tenures say nothing of this text.
        """
        firsts, lasts = [], []
        for id_ in ids:
            kinds = (titled or {}).get(id_)
            spans = [_span(tenure) for tenure in self.tenures(id_) if not kinds or self._function(tenure) in kinds]
            if not spans:
                continue
            firsts.append(min(span[0] for span in spans))
            lasts.append(max(span[1] for span in spans))
        if not firsts or max(firsts) > min(lasts):
            return None
        return max(firsts), min(lasts)

    def _function(self, tenure: KnownTenure) -> OfficeKind | None:
        office = self._offices.get(tenure.office)
        return office.kind if office else None

    def _as_of(self, actor: Actor, window: Window | None) -> Actor:
        """Give an official the country of the office held in the window: none to who then served a body of states."""
        held = self._offices.get(self.office_on(actor.id, window)) if actor.id and window else None
        return replace(actor, country="") if held and not held.country and actor.country else actor

    def resolved(self, actor: Actor, window: Window | None) -> Actor:
        """Return an office with its holder, as far as the text and the tenures tell who that is."""
        holders = self._holders.get((actor.kind, actor.country), ()) if actor.country else ()
        named = {id_ for id_, _ in holders if id_ in self._named}
        if len(named) == 1 and _fits(self.tenures(next(iter(named))), window):
            return replace(actor, id=next(iter(named)))
        if actor.kind is OfficeKind.OTHER and actor.country and actor.title and not holders:
            here = {
                p.id
                for p in self.people
                if p.id and p.country == actor.country and self.kind_of(p.id) is not OfficeKind.SPOKESPERSON
            }
            if len(here) == 1:
                return replace(actor, id=next(iter(here)))
        new = self._new_holders.get((actor.kind, actor.country)) if actor.kind else None
        if new:
            return replace(actor, person=Person(actor.start, actor.end, "", Form.LINKED, new, actor.country))
        if window is None or actor.kind is OfficeKind.OTHER:
            return actor
        able = {id_ for id_, tenure in holders if tenure.covers(window[0]) or tenure.covers(window[1])}
        sure = {id_ for id_, tenure in holders if tenure.covers(window[0]) and tenure.covers(window[1])}
        if len(sure) == 1 and able == sure:
            return replace(actor, id=next(iter(sure)), computed=True)
        return actor

    def _as_counterpart(self, actor: Actor, before: list[Actor]) -> Actor:
        """Give "son homologue marocain" the function of the person it is set against."""
        if actor.title is None or not actor.title.counterpart:
            return actor
        for earlier in reversed(before[-_LAST:]):
            if earlier.country == actor.country and actor.country:
                continue
            if earlier.kind and earlier.kind not in {OfficeKind.SPOKESPERSON, OfficeKind.OTHER}:
                held = {self._function(tenure) for tenure in self.tenures(actor.id)} if actor.id else set()
                return replace(actor, kind=earlier.kind) if earlier.kind in held or not held else actor
        return actor

    def _joined(self) -> Iterator[Actor]:
        """Yield one actor for each title, joined with its name, and one for each other name."""
        places = [person.start for person in self.people]
        used: set[int] = set()
        for title in self.titles:
            number = self._beside(title, places) if title.person else None
            if number is None:
                yield self._office_alone(title)
                continue
            used.add(number)
            person = self.people[number]
            yield Actor(
                min(title.start, person.start),
                max(title.end, person.end),
                person.id,
                (person.country if person.id else "") or title.country or person.country,
                title.kind,
                title,
                person,
            )
        for number, person in enumerate(self.people):
            if number not in used:
                kind = self.kind_of(person.id) if person.id else None
                yield Actor(person.start, person.end, person.id, person.country, kind, None, person)

    def _office_alone(self, title: Title) -> Actor:
        """Return an office without a known name: with a new person's beside it, where there is one."""
        places = [*range(title.end, title.end + 20), *range(title.start - 1, title.start - 60, -1)]
        new = next((self._new[at] for at in places if at in self._new and self._beside_new(title, self._new[at])), None)
        new = new or self._behind_tail(title)
        end = max(title.end, new.end) if new else title.end
        start = min(title.start, new.start) if new else title.start
        return Actor(start, end, new.id if new else "", title.country, title.kind, title, new)

    def _behind_tail(self, title: Title) -> Person | None:
        """Return the new name behind the rest of an office's name ("Minister of Trade X"), before the next office."""
        places = range(title.end + 20, title.end + 110)
        far = next((self._new[at] for at in places if at in self._new and self._new[at].form is Form.NEW), None)
        far = far if far and far.tail else None
        if far is None or _OVER.search(self._folded, title.end, far.start):
            return None
        return None if any(title.end <= other.start < far.start for other in self.titles) else far

    def _beside_new(self, title: Title, new: Person) -> bool:
        """Tell whether a new name stands behind a title, or right before it."""
        if new.start >= title.end:
            if _STOP.match(self._folded, title.end, new.start):
                return False  # "…", apunta un portavoz. Rangel ya adelantó
            return new.form is Form.NEW or new.start - title.end <= _CLOSE
        at = bisect_left(self._named_at, title.end)
        follows = at < len(self._named_at) and self._named_at[at] < title.end + _FOLLOWS
        if new.role and new.told[0] < new.start and follows:
            return False  # « le président du Parlement, X, le Premier ministre, Y »: the next one's
        if title.counterpart:
            return False  # « Prévot à son homologue »: somebody else's
        between = self._folded[new.end : title.start]
        return 0 <= title.start - new.end <= _BEFORE and _APPOSED.fullmatch(between) is not None

    def _alone(self, again: list[Person], joined: list[Actor]) -> Iterator[Actor]:
        """Yield new people named again without their office."""
        starts = [actor.start for actor in joined]
        for person in again:
            at = bisect_right(starts, person.start) - 1
            if at < 0 or person.start >= joined[at].end:
                kind = self.kind_of(person.id) if person.id else None
                yield Actor(person.start, person.end, person.id, person.country, kind, None, person)

    def _new_by_function(self) -> dict[tuple[OfficeKind | None, str], str]:
        """Map each function to the one new person the text gives it, where it gives one."""
        names: dict[tuple[OfficeKind | None, str], set[str]] = {}
        for actor in self.unresolved:
            if actor.person and actor.person.form is Form.NEW and actor.title:
                names.setdefault((actor.kind, actor.country), set()).add(actor.person.name)
        return {key: next(iter(held)) for key, held in names.items() if len(held) == 1 and key[1]}

    def _beside(self, title: Title, places: list[int]) -> int | None:
        at = bisect_left(places, title.start)
        near = [n for n in range(max(0, at - 2), min(len(places), at + 3)) if self.people[n].id == title.person]
        near = [n for n in near if self.people[n].form is not Form.HANDLE]
        return min(near, key=lambda n: self._apart(title, self.people[n]), default=None)

    @staticmethod
    def _apart(title: Title, person: Person) -> int:
        """Return how far a name stands from a title, before or behind it."""
        return max(person.start - title.end, title.start - person.end)


_STOP = re.compile(r"\s?[.!?…][»”\"]?\s")
"""The end of a sentence."""
_OVER = re.compile(r"[\n\"«»“”]")
"""What parts an office from a name that belongs to somebody else."""


@kept
def _holders_by_function(
    gazetteer: Gazetteer,
) -> dict[tuple[OfficeKind | None, str], tuple[tuple[str, KnownTenure], ...]]:
    holders: dict[tuple[OfficeKind | None, str], list[tuple[str, KnownTenure]]] = {}
    for official in gazetteer.officials:
        for tenure in official.tenures:
            office = gazetteer.office_of.get(tenure.office)
            if office:
                holders.setdefault((office.kind, office.country), []).append((official.id, tenure))
    return {key: tuple(value) for key, value in holders.items()}


def _span(tenure: KnownTenure) -> Window:
    began = tenure.began.earliest if tenure.began else None
    ended = tenure.ended.latest if tenure.ended else None
    return began or date.min, ended or date.max


def _fits(tenures: tuple[KnownTenure, ...], window: Window | None) -> bool:
    return window is None or any(tenure.covers(window[0]) or tenure.covers(window[1]) for tenure in tenures)


GENITIVE = re.compile(
    r"(?:\b(?:de|du|des|d'|of|del)|'s)\s?(?:la |le |l'|the |son |sa |cet |s\.?m\.? "
    r"|sa majeste )?$|تحت قياده (?:\S+ ){0,2}$|بقياده (?:\S+ ){0,2}$|under (?:the "
    r")?leadership of (?:\S{1,12} ){0,3}$|sous (?:la conduite|le leadership|la direction) d\S{0,3} ?(?:\S{1,12} ){0,2}$"
)
"""What stands before an actor who is not an agent: "sous le leadership du roi …"."""
