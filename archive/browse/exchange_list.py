"""The list of exchanges that a query string asks for."""

from dataclasses import dataclass

from django.core.paginator import Page, Paginator
from django.utils.translation import gettext as _

from archive.browse.exchange_filters import NOBODY, OPEN, ExchangeQuery
from archive.browse.names import Names, Wanted
from archive.models import Exchange
from archive.models.remembered import with_people
from archive.vocabulary.dyads import Dyad
from archive.vocabulary.quarters import Quarter
from archive.vocabulary.terms import ExchangeKind, ExchangeStatus

PER_PAGE = 40
LAST_PAGE = 500


@dataclass(frozen=True)
class Chip:
    """Something that was asked, in words, with the list without it."""

    words: str
    address: str


@dataclass(frozen=True)
class ExchangeList:
    """A page of exchanges."""

    query: ExchangeQuery
    page: Page[Exchange]
    chips: list[Chip]

    @property
    def total(self) -> int:
        """How many exchanges answer."""
        return self.page.paginator.count

    @property
    def previous_address(self) -> str:
        """The page before, or ""."""
        return self.query.address(page=self.page.previous_page_number()) if self.page.has_previous() else ""

    @property
    def next_address(self) -> str:
        """The page after, or ""."""
        return self.query.address(page=self.page.next_page_number()) if self.page.has_next() else ""


def exchange_list(query: ExchangeQuery, number: str) -> ExchangeList:
    """Return a page of the exchanges that answer, the latest first."""
    paginator = Paginator(query.exchanges().newest_first(), PER_PAGE)
    page = paginator.get_page(number if number.isdecimal() and int(number) <= LAST_PAGE else 1)
    page.object_list = with_people(page.object_list)
    return ExchangeList(query, page, _chips(query))


def _chips(query: ExchangeQuery) -> list[Chip]:
    wanted = Wanted()
    for name, value in query.pairs:
        if name in {"official", "country"} or (name == "initiative" and value != NOBODY):
            wanted.add("official" if name == "official" else "country", [value])
        elif name == "relation":
            pair = Dyad.from_slug(value)
            wanted.add("country", [pair.first, pair.second])
    names = Names(wanted)
    return [Chip(_words(name, value, names), query.address((name, value))) for name, value in query.pairs]


def _words(name: str, value: str, names: Names) -> str:
    match name:
        case "relation":
            pair = Dyad.from_slug(value)
            return f"{names['country', pair.first].name} – {names['country', pair.second].name}"
        case "official" | "country":
            return names[name, value].name
        case "kind":
            return str(ExchangeKind(value).label)
        case "status":
            return str(ExchangeStatus(value).label)
        case "initiative":
            return _initiative_words(value, names)
        case "quarter":
            return quarter_words(value)
    return _("from %(day)s") % {"day": value} if name == "from" else _("to %(day)s") % {"day": value}


def _initiative_words(value: str, names: Names) -> str:
    if value == NOBODY:
        return _("no account says who began")
    return _("begun by %(country)s") % {"country": names["country", value].name}


def quarter_words(value: str) -> str:
    """Return a quarter in words."""
    if value == OPEN:
        return _("in no one quarter for certain")
    quarter = Quarter.parse(value)
    return _("%(year)d, quarter %(quarter)d") % {"year": quarter.year, "quarter": quarter.number}
