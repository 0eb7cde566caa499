"""What the values of a filter may be, and the sentence a reader gets for any other."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from archive.models import Country, Statement
from archive.vocabulary.dyads import Dyad
from archive.vocabulary.languages import LANGUAGES


class Known:
    """What a filter's values stand for; `find` returns the records of those that exist."""

    def find(self, values: Sequence[str]) -> Mapping[str, Any]:
        """Return the known values, each with the record or term behind it."""
        raise NotImplementedError

    def sentence(self, value: str) -> str:
        """Say that a value is not understood, and what is possible."""
        raise NotImplementedError


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
    """The ids of authority records."""

    def __init__(self, model: Any, key: str) -> None:
        self.model, self.key = model, key

    def find(self, values: Sequence[str]) -> Mapping[str, Any]:
        """Return the records, by id, in one query."""
        plain = {self.normal(value): value for value in values if value.isprintable() and len(value) <= 80}
        if not plain:
            return {}
        records = self.model._default_manager.filter(**{f"{self.key}__in": list(plain)})
        return {self.normal(getattr(record, self.key)): record for record in records}

    def normal(self, value: str) -> str:
        """Return a value as ids are written."""
        return value.upper() if self.key == "code" else value.lower()

    def sentence(self, value: str) -> str:
        """Say what kind of record does not exist; the lists under the menu show what does."""
        return _("The archive has no %(kind)s “%(value)s”, so this filter was left out. See the list of %(kinds)s.") % {
            "kind": self.model._meta.verbose_name,
            "kinds": self.model._meta.verbose_name_plural,
            "value": value[:60],
        }


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
