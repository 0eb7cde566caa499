"""The values that the log keeps of a statement, as readers know them: names for slugs, labels for terms."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from django.db.models import QuerySet, TextChoices

from archive.models import Country, Event, Exchange, Official, Source, Topic
from archive.vocabulary.languages import language_name
from archive.vocabulary.terms import AttributionRole, CountryRole, Genre, StatementState


class ValueNames:
    """The names of all values in some events; one question for each kind of record."""

    def __init__(self, events: Iterable[Event]) -> None:
        """Ask for the records that the events name."""
        events = list(events)
        self._known = {
            name: {getattr(one, key): _shown(one) for one in records.filter(**{f"{key}__in": values})}
            for name, (records, key) in _records().items()
            if (values := _values_in(events, name))
        }

    def of(self, name: str, value: Any) -> str:
        """Return a value of the field `name`; a record that is gone by its key."""
        if name in _WORDS:
            return _WORDS[name](value)
        if name not in _records():
            return str(value)
        key, _colon, role = value.partition(":") if isinstance(value, str) else (value, "", "")
        shown = self._known.get(name, {}).get(key, str(key))
        return f"{shown} ({_label(_ROLES[name], role)})" if role and name in _ROLES else shown


def values_of(value: Any) -> list[Any]:
    """Return the values of one side of a change: those of a list, a single one, or none."""
    if isinstance(value, list):
        return value
    return [] if value in (None, "") else [value]


def _records() -> dict[str, tuple[QuerySet[Any], str]]:
    return {
        "officials": (Official.objects.prefetch_related("names"), "slug"),
        "countries": (Country.objects.prefetch_related("names"), "code"),
        "topics": (Topic.objects.prefetch_related("names"), "slug"),
        "source": (Source.objects.prefetch_related("names"), "slug"),
        "exchanges": (Exchange.objects.all(), "pk"),
    }


def _values_in(events: list[Event], name: str) -> set[Any]:
    return {
        value.partition(":")[0] if isinstance(value, str) else value
        for event in events
        for side in event.changes.get(name, ())
        for value in values_of(side)
    }


def _shown(record: Any) -> str:
    """Return a record's name; of an exchange its code alone, since its other accounts may be drafts."""
    return str(record.reference_code or record.pk) if isinstance(record, Exchange) else str(record)


def _label(terms: type[TextChoices], value: Any) -> str:
    """Return a term's label; a term that the archive no longer uses as it was written."""
    return str(dict(terms.choices).get(value, value))


_WORDS: dict[str, Callable[[Any], str]] = {
    "state": partial(_label, StatementState),
    "genre": partial(_label, Genre),
    "language": language_name,
}
_ROLES: dict[str, type[TextChoices]] = {"officials": AttributionRole, "countries": CountryRole}
