"""The list of exchanges: what the query string asks for, and the exchanges that answer.

Officials given together must all have taken part; of kinds and statuses any one is enough.
A quarter keeps what lies in it for certain; `quarter=open` what cannot be put in one.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlencode

from django.core.exceptions import ValidationError
from django.db.models import F, Q
from django.db.models.functions import ExtractQuarter, ExtractYear
from django.http import QueryDict
from django.utils.translation import gettext as _

from archive.browse.filter_fields import DayField
from archive.browse.initiative import initiatives
from archive.browse.known_values import (
    Known,
    KnownDyads,
    KnownOfficials,
    KnownRecords,
    KnownTerms,
    is_absent,
    understood,
)
from archive.models import Country, Exchange
from archive.models.exchanges import ExchangeQuerySet
from archive.vocabulary.dyads import Dyad
from archive.vocabulary.quarters import Quarter
from archive.vocabulary.terms import ExchangeKind, ExchangeStatus

OPEN = "open"
"""The value of `quarter` for dates that lie in no one quarter for certain."""
NOBODY = "none"
"""The value of `initiative` for exchanges of which no account says who began."""

KNOWN: dict[str, Known] = {
    "relation": KnownDyads(),
    "official": KnownOfficials(),
    "country": KnownRecords(Country.objects.all, "code"),
    "kind": KnownTerms(ExchangeKind.choices),
    "status": KnownTerms(ExchangeStatus.choices),
}
SINGLE = ("relation",)
PARAMETERS = (*KNOWN, "initiative", "quarter", "from", "to")
_MOST_VALUES = 8


@dataclass
class ExchangeQuery:
    """What was asked, as far as it was understood."""

    values: dict[str, list[str]] = field(default_factory=dict)
    start: date | None = None
    end: date | None = None
    notes: list[str] = field(default_factory=list)

    @classmethod
    def read(cls, data: QueryDict) -> "ExchangeQuery":
        """Read a query string; what is not understood is noted and left out."""
        query = cls()
        for name, known in KNOWN.items():
            given = [text.strip() for text in data.getlist(name) if text.strip()][
                : 1 if name in SINGLE else _MOST_VALUES
            ]
            query._keep(name, known, given)
        query._read_initiative(data.get("initiative", "").strip())
        query._read_quarter(data.get("quarter", "").strip())
        query._read_days(data)
        return query

    def _keep(self, name: str, known: Known, given: Sequence[str]) -> None:
        given, found = understood(known, given)
        kept = [form for text in given for form in (text, text.upper(), text.lower()) if form in found]
        self.values[name] = list(dict.fromkeys(kept))
        self.notes += [known.sentence(text) for text in given if is_absent(text, found)]

    def _read_initiative(self, text: str) -> None:
        if text == NOBODY:
            self.values["initiative"] = [NOBODY]
        elif text:
            self._keep("initiative", KNOWN["country"], [text])

    def _read_quarter(self, text: str) -> None:
        if not text:
            return
        try:
            self.values["quarter"] = [OPEN if text == OPEN else str(Quarter.parse(text))]
        except ValueError:
            self.notes.append(
                _("“%(value)s” is not a quarter, so it was left out. Write 2023-Q1.") % {"value": text[:20]}
            )

    def _read_days(self, data: QueryDict) -> None:
        for name, edge in (("from", "earliest"), ("to", "latest")):
            text = data.get(name, "").strip()
            try:
                day = DayField(edge=edge, required=False).clean(text)
            except ValidationError as error:
                self.notes += error.messages
                continue
            if day:
                self.values[name] = [text]
                self.start, self.end = (day, self.end) if name == "from" else (self.start, day)

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """What was understood, as parameters in the order of the contract."""
        return [(name, value) for name in PARAMETERS for value in self.values.get(name, ())]

    def address(self, *leaving_out: tuple[str, str], page: int = 1) -> str:
        """Return the query string, less some of its pairs."""
        kept = [pair for pair in self.pairs if pair not in leaving_out]
        return "?" + urlencode([*kept, ("page", str(page))] if page > 1 else kept)

    def exchanges(self) -> ExchangeQuerySet:
        """Return the published exchanges that answer."""
        found = Exchange.objects.published()
        for slug in self.values.get("relation", ()):
            found = found.between(Dyad.from_slug(slug))
        for slug in self.values.get("official", ()):
            found = found.filter(participations__official__slug=slug)
        for code in self.values.get("country", ()):
            found = found.filter(pk__in=Exchange.objects.filter(participations__country__code=code).values("pk"))
        if kinds := self.values.get("kind"):
            found = found.filter(kind__in=kinds)
        if statuses := self.values.get("status"):
            found = found.filter(status__in=statuses)
        for text in self.values.get("quarter", ()):
            found = found.filter(in_no_quarter() if text == OPEN else _in_quarter(Quarter.parse(text)))
        found = found.in_period(self.start, self.end) if self.start or self.end else found
        return self._by_initiative(found)

    def _by_initiative(self, found: ExchangeQuerySet) -> ExchangeQuerySet:
        for code in self.values.get("initiative", ()):
            known = initiatives(found)
            if code == NOBODY:
                return found.exclude(pk__in=list(known))
            return found.filter(pk__in=[pk for pk, codes in known.items() if code in codes])
        return found


def _in_quarter(quarter: Quarter) -> Q:
    return Q(occurred_on_earliest__gte=quarter.first_day, occurred_on_latest__lte=quarter.last_day)


def in_no_quarter() -> Q:
    """Return the condition that a date is unknown, or may lie in more than one quarter."""
    same = Q(
        occurred_on_earliest__year=ExtractYear(F("occurred_on_latest")),
        occurred_on_earliest__quarter=ExtractQuarter(F("occurred_on_latest")),
    )
    unknown = Q(occurred_on_earliest=None) | Q(occurred_on_latest=None)
    return unknown | ~same


def address_of(**parameters: str | Sequence[str]) -> str:
    """Return the query string that opens a list of exchanges; `since` and `until` write from and to."""
    names = {"since": "from", "until": "to"}
    pairs = [
        (names.get(name, name), value)
        for name, given in parameters.items()
        for value in ([given] if isinstance(given, str) else given)
        if value
    ]
    return "?" + urlencode(pairs)
