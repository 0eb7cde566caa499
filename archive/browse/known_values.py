"""What the values of a filter may be, and the sentence a reader gets for any other."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from django.db.models import QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from archive.models import Country, FormerAddress, Official, Statement
from archive.models.former_addresses import FormerKind
from archive.vocabulary.dyads import Dyad
from archive.vocabulary.languages import LANGUAGES


class Known:
    """What a filter's values stand for; `find` returns the records of those that exist."""

    def find(self, values: Sequence[str]) -> Mapping[str, Any]:
        """Return the known values, each with the record or term behind it."""
        raise NotImplementedError

    def renewed(self, values: Sequence[str]) -> Mapping[str, str]:
        """Return, for values that are not known any more, what they are now."""
        return {}

    def sentence(self, value: str) -> str:
        """Say that a value is not understood, and what is possible."""
        raise NotImplementedError


def understood(known: Known, values: Sequence[str]) -> tuple[list[str], Mapping[str, Any]]:
    """Return values as they are written now, and those that are known with what is behind them.

    An old key of a record that was merged stands for the record it is part of now.
    """
    found = known.find(values)
    missing = [value for value in values if is_absent(value, found)]
    renewed = known.renewed(missing) if missing else {}
    if not renewed:
        return list(values), found
    values = list(dict.fromkeys(renewed.get(value, value) for value in values))
    return values, known.find(values)


def is_absent(value: str, found: Mapping[str, Any]) -> bool:
    """Tell whether a value is none of those found, in whatever letters it is written."""
    return not {value, value.upper(), value.lower()} & set(found)


class KnownTerms(Known):
    """The values of a controlled list."""

    def __init__(self, choices: Iterable[tuple[str, str | Promise]]) -> None:
        self.terms = dict(choices)

    def find(self, values: Sequence[str]) -> Mapping[str, Any]:
        """Return those on the list."""
        return {value: value for value in values if value in self.terms}

    def sentence(self, value: str) -> str:
        """Name the whole list."""
        return _("“%(value)s” is not a value of this filter, so it was left out. Possible: %(possible)s.") % {
            "value": value[:60],
            "possible": ", ".join(self.terms),
        }


class KnownRecords(Known):
    """The ids of authority records; `records` gives those that readers may know of."""

    def __init__(self, records: Callable[[], QuerySet[Any]], key: str) -> None:
        self.records, self.key = records, key

    def find(self, values: Sequence[str]) -> Mapping[str, Any]:
        """Return the records, by id, in one query."""
        plain = {self.normal(value): value for value in values if value.isprintable() and len(value) <= 80}
        if not plain:
            return {}
        records = self.records().filter(**{f"{self.key}__in": list(plain)})
        return {self.normal(getattr(record, self.key)): record for record in records}

    def normal(self, value: str) -> str:
        """Return a value as ids are written."""
        return value.upper() if self.key == "code" else value.lower()

    def sentence(self, value: str) -> str:
        """Say what kind of record does not exist; the lists under the menu show what does."""
        model = self.records().model._meta
        return _("The archive has no %(kind)s “%(value)s”, so this filter was left out. See the list of %(kinds)s.") % {
            "kind": model.verbose_name,
            "kinds": model.verbose_name_plural,
            "value": value[:60],
        }


class KnownOfficials(KnownRecords):
    """The slugs of officials, old ones among them: an address that was sent to somebody keeps its meaning."""

    def __init__(self) -> None:
        super().__init__(Official.objects.published, "slug")

    def renewed(self, values: Sequence[str]) -> Mapping[str, str]:
        """Follow the records that were merged, in one query."""
        slugs = {self.normal(value): value for value in values if value.isprintable() and len(value) <= 80}
        moved = FormerAddress.objects.filter(kind=FormerKind.OFFICIAL, key__in=list(slugs))
        return {slugs[key]: target for key, target in moved.values_list("key", "target")}


class KnownDyads(Known):
    """Pairs of countries that exist."""

    def find(self, values: Sequence[str]) -> Mapping[str, Dyad]:
        """Return the pairs by their slug; an unknown country makes an unknown pair."""
        pairs = {value: pair for value in values if (pair := _read_dyad(value))}
        codes = {code for pair in pairs.values() for code in (pair.first, pair.second)}
        real = set(Country.objects.filter(code__in=codes).values_list("code", flat=True)) if codes else set()
        return {value: pair for value, pair in pairs.items() if {pair.first, pair.second} <= real}

    def sentence(self, value: str) -> str:
        """Say how a pair is written."""
        return _("“%(value)s” is not a pair of countries, so this filter was left out. Write it as ma-us.") % {
            "value": value[:60]
        }


class KnownLanguages(KnownTerms):
    """The languages the archive reads, and any other that a published statement is in."""

    def __init__(self) -> None:
        super().__init__(LANGUAGES.items())

    def find(self, values: Sequence[str]) -> Mapping[str, str]:
        """Look only a rare language up."""
        found = {value: value for value in values if value in self.terms}
        if rare := [value for value in values if value not in found and value.isprintable()]:
            published = Statement.objects.published().filter(language__in=rare)
            found |= {code: code for code in published.values_list("language", flat=True).distinct()}
        return found


def _read_dyad(value: str) -> Dyad | None:
    try:
        return Dyad.from_slug(value)
    except ValueError:
        return None
