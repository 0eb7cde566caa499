"""Fields of the filter form: repeated values against what exists, days at any precision.

A bad value is never an error page. The field's sentence says what was not understood and
what is possible; the good values beside it still count.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, ClassVar

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from archive.browse.known_values import Known, is_absent, understood
from archive.vocabulary.partial_dates import parse

MOST_VALUES = 12
"""Values one filter takes: more is a mistake or an attack on the database."""


class ValuesField(forms.Field):
    """All values of a repeated parameter, each once."""

    widget = forms.SelectMultiple

    def clean(self, value: Any) -> tuple[str, ...]:
        """Strip, drop what is empty or repeated."""
        return tuple(dict.fromkeys(text for one in value or () if (text := str(one).strip())))


class DayField(forms.CharField):
    """One end of a date range, as a day: the earliest or latest that a date of any precision can mean."""

    def __init__(self, *, edge: str, **kwargs: Any) -> None:
        self.edge = edge
        super().__init__(max_length=60, **kwargs)

    def clean(self, value: Any) -> date | None:
        """Read the date; raises ValidationError with the reader's sentence."""
        text = (super().clean(value) or "").strip()
        if not text:
            return None
        try:
            day: date | None = getattr(parse(text), self.edge)
        except ValueError as error:
            message = _("“%(value)s” is not a date the archive reads, so this end of the range was left open. ")
            hint = _("Write 2023, 2023-02 or 2023-02-01.")
            raise ValidationError((message + hint) % {"value": text[:40]}) from error
        return day


class ValuesFilter(django_filters.Filter):  # type: ignore[misc]
    """A repeated parameter; the form tells its values from mistakes."""

    field_class = ValuesField


class DayFilter(django_filters.Filter):  # type: ignore[misc]
    """One end of the date range; `StatementFilter` applies both ends to the same date."""

    field_class = DayField

    def filter(self, qs: Any, value: Any) -> Any:
        """Leave the narrowing to the filter set, which knows both ends."""
        return qs


class FilterForm(forms.Form):
    """Validates the query string; what it leaves out stands in `errors`, what it keeps in `cleaned_data`."""

    known: ClassVar[dict[str, Known]] = {}
    alone: ClassVar[frozenset[str]] = frozenset()
    """Filters that take one value only."""

    def clean(self) -> dict[str, Any]:
        """Keep the values that exist, with their records, and note the others."""
        for name, known in self.known.items():
            self._keep_known(name, known)
        self._check_range()
        return self.cleaned_data

    def _keep_known(self, name: str, known: Known) -> None:
        given: tuple[str, ...] = self.cleaned_data.get(name) or ()
        most = 1 if name in self.alone else MOST_VALUES
        values, found = understood(known, given[:most])
        self.cleaned_data[name] = {key: found[key] for key in _in_order(values, found)}
        self._note(name, [known.sentence(value) for value in values if is_absent(value, found)])
        if len(given) > most:
            sentence = ngettext(
                "The filter “%(name)s” takes one value; the others were left out.",
                "The filter “%(name)s” takes %(number)d values at most; the others were left out.",
                most,
            )
            self._note(name, [sentence % {"name": name, "number": most}])

    def _check_range(self) -> None:
        start, end = self.cleaned_data.get("from"), self.cleaned_data.get("to")
        if start and end and start > end:
            self._note("to", [_("The date range ends before it begins, so it was left out.")])
            self.cleaned_data["from"] = self.cleaned_data["to"] = None

    def _note(self, name: str, sentences: list[str]) -> None:
        """Add sentences without losing the cleaned value."""
        for sentence in sentences:
            kept = self.cleaned_data.get(name)
            self.add_error(name, sentence)
            self.cleaned_data[name] = kept


def _in_order(values: Sequence[str], found: Mapping[str, Any]) -> list[str]:
    forms_of = ((value, value.upper(), value.lower()) for value in values)
    return list(dict.fromkeys(form for group in forms_of for form in group if form in found))
