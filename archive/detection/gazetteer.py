"""The authority file as plain data, for detectors to match against."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from archive.vocabulary.partial_dates import PartialDate
from archive.vocabulary.terms import NameKind, OfficeKind, SourceKind


@dataclass(frozen=True)
class KnownName:
    """A form of a name as it is printed somewhere."""

    text: str
    language: str = ""
    kind: NameKind = NameKind.VARIANT


@dataclass(frozen=True)
class KnownCountry:
    """A country with its names, demonyms and seats of government."""

    id: str
    """ISO 3166 alpha-2 code."""
    names: tuple[KnownName, ...]


@dataclass(frozen=True)
class KnownOffice:
    """An office with its titles, such as "chef de la diplomatie marocaine"."""

    id: str
    country: str
    kind: OfficeKind
    names: tuple[KnownName, ...] = ()


@dataclass(frozen=True)
class KnownTenure:
    """An office held for a time; an unknown end is None."""

    office: str
    began: PartialDate | None = None
    ended: PartialDate | None = None

    def covers(self, day: date) -> bool:
        """Tell whether the office was, or may have been, held on that day."""
        began = self.began.earliest if self.began else None
        ended = self.ended.latest if self.ended else None
        return (began is None or began <= day) and (ended is None or day <= ended)


@dataclass(frozen=True)
class KnownOfficial:
    """A person with every known name, handles among them, and tenures."""

    id: str
    country: str
    names: tuple[KnownName, ...]
    tenures: tuple[KnownTenure, ...] = ()

    @property
    def handles(self) -> Iterator[str]:
        """The social handles, with their @."""
        return (name.text for name in self.names if name.kind is NameKind.HANDLE)


@dataclass(frozen=True)
class KnownTopic:
    """A topic with its terms in every language; `broader` is a topic's id or ""."""

    id: str
    broader: str
    terms: tuple[KnownName, ...]


@dataclass(frozen=True)
class KnownSource:
    """An outlet or an official body with its names and internet hosts."""

    id: str
    kind: SourceKind
    country: str
    names: tuple[KnownName, ...]
    hosts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Gazetteer:
    """All that detectors know of the world."""

    countries: tuple[KnownCountry, ...] = ()
    offices: tuple[KnownOffice, ...] = ()
    officials: tuple[KnownOfficial, ...] = ()
    topics: tuple[KnownTopic, ...] = ()
    sources: tuple[KnownSource, ...] = ()

    @cached_property
    def official_of(self) -> dict[str, KnownOfficial]:
        """The officials by id."""
        return {official.id: official for official in self.officials}

    @cached_property
    def office_of(self) -> dict[str, KnownOffice]:
        """The offices by id."""
        return {office.id: office for office in self.offices}

    @cached_property
    def states(self) -> frozenset[str]:
        """The ids of countries that have a demonym: a territory has none, and its name makes no text one about it."""
        return frozenset(c.id for c in self.countries if any(name.kind is NameKind.DEMONYM for name in c.names))

    @cached_property
    def outlets(self) -> frozenset[str]:
        """The ids of the sources that are no official bodies."""
        return frozenset(source.id for source in self.sources if source.kind is not SourceKind.BODY)
