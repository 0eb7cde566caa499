"""Who is on a text or in a room, with the office held on the day."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from django.utils.translation import gettext as _

from archive.models import Attribution, Country, Official, Participation, Tenure
from archive.vocabulary.partial_dates import PartialDate
from archive.vocabulary.terms import AttributionRole, ParticipationRole


@dataclass(frozen=True)
class Person:
    """A person with the part they had and the office they held then."""

    official: Official
    role: str
    office: str = ""
    is_former: bool = False
    """Whether the office has ended since: "then Secretary of State"."""
    as_printed: str = ""

    @property
    def office_words(self) -> str:
        """The office as a line about the past says it."""
        return _("then %(office)s") % {"office": self.office} if self.is_former else self.office


@dataclass(frozen=True)
class Side:
    """One country's people in an exchange; the country alone where nobody is named."""

    country: Country | None
    people: list[Person]


def people_of(attributions: Iterable[Attribution], when: PartialDate | None) -> list[Person]:
    """Return who speaks, signs or is mentioned, in that order."""
    order = [
        AttributionRole.SPEAKER,
        AttributionRole.SIGNATORY,
        AttributionRole.SPOKESPERSON,
        AttributionRole.MENTIONED,
    ]
    rows = sorted(attributions, key=lambda row: order.index(AttributionRole(row.role)))
    return [person_on(row.official, str(row.get_role_display()), when, as_printed=row.as_printed) for row in rows]


def apart(people: Iterable[Person], sides: Iterable[Side]) -> tuple[list[Person], list[Person]]:
    """Part the people on a text: who took part in the exchange it tells of, and who did not."""
    present = {person.official.pk for side in sides for person in side.people}
    people = list(people)
    took_part = [_without_mention(one) for one in people if one.official.pk in present]
    return took_part, [one for one in people if one.official.pk not in present]


def _without_mention(person: Person) -> Person:
    """Leave out that someone is named who was there: that is the least of it."""
    return replace(person, role="") if person.role == str(AttributionRole.MENTIONED.label) else person


def sides_of(participations: Iterable[Participation], when: PartialDate | None) -> list[Side]:
    """Return the sides of an exchange, each with its people, principals first."""
    sides: dict[str, Side] = {}
    rows = sorted(participations, key=lambda row: row.role == ParticipationRole.DELEGATION)
    for row in rows:
        side = sides.setdefault(row.country.code if row.country else "", Side(row.country, []))
        if row.official:
            side.people.append(person_on(row.official, str(row.get_role_display()), when))
    return list(sides.values())


def person_on(official: Official, role: str, when: PartialDate | None, *, as_printed: str = "") -> Person:
    """Return a person with the offices they may have held on a day; none without a date."""
    tenures = official.tenures_on(when.earliest, when.latest) if when else []
    offices = list(dict.fromkeys(_title(tenure) for tenure in tenures))
    former = bool(tenures) and all(_has_ended(tenure) for tenure in tenures)
    return Person(official, role, _(" and ").join(offices), former, as_printed)


def _title(tenure: Tenure) -> str:
    return _("acting %(office)s") % {"office": tenure.office} if tenure.acting else str(tenure.office)


def _has_ended(tenure: Tenure) -> bool:
    return tenure.ended_on_latest is not None and tenure.ended_on_latest < date.today()  # noqa: DTZ011 - a day, no instant
