"""One to whom words can be attributed: a person, an office, a body, a text, a country, somebody unnamed."""

from dataclasses import dataclass
from enum import StrEnum

from archive.vocabulary.terms import OfficeKind


class Role(StrEnum):
    """What kind of agent this is."""

    PERSON = "person"
    OFFICE = "office"
    """A title whose holder is not known."""
    INSTITUTION = "institution"
    TEXT = "text"
    """"the statement", "the same source": stands for whoever issued it."""
    BARE = "bare"
    """"the minister", "the official": the person spoken of last."""
    COUNTRY = "country"
    ANONYMOUS = "anonymous"
    """"a senior official": somebody the report does not name."""


@dataclass(frozen=True)
class Agent:
    """One to whom words can be attributed, at a place in the text."""

    start: int
    end: int
    role: Role
    id: str = ""
    country: str = ""
    spokesperson: bool = False
    house: "Agent | None" = None
    """The institution a title names: whom a spokesperson speaks for."""
    name: str = ""
    """Full name of a person the authority file lacks."""
    counterpart: bool = False
    """True for "his counterpart"."""
    kind: OfficeKind | None = None
    """The office held, or which a bare noun asks for."""
    also: OfficeKind | None = None
    """A second office of the same person."""
    named: bool = False
    """True when the name stands there, not only the office."""
    members: tuple["Agent", ...] = ()
    """Those who speak with one voice: "X and Y"."""
    pair: bool = False
    """True for "the two ministers"."""
    private: bool = False
    """True for one whom a noun introduces that is no office of state: "the analyst X"."""

    @property
    def unnamed(self) -> bool:
        """True for one whom the report leaves unnamed: "a senior official"."""
        return self.role is Role.ANONYMOUS and not self.pair and not self.members
