"""The log of a record as a curator reads it: each field with its old and its new value."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from archive.models import Claim, Event, Statement
from archive.preserve.value_names import ValueNames
from archive.vocabulary.terms import ClaimState

LABELS: dict[str, str | Promise] = {
    "record": gettext_lazy("Record"),
    "body": gettext_lazy("Text"),
    "officials": gettext_lazy("Officials"),
    "countries": gettext_lazy("Countries"),
    "exchanges": gettext_lazy("Exchanges"),
    "quotations": gettext_lazy("Quotations"),
    "claims": gettext_lazy("Proposals decided"),
    "batch": gettext_lazy("Part of a bulk action"),
    "undoes": gettext_lazy("Takes a bulk action back"),
    "detectors": gettext_lazy("Versions of the detectors"),
    "sha256": gettext_lazy("Digest (SHA-256)"),
    "officialname": gettext_lazy("Name"),
    "countryname": gettext_lazy("Name"),
    "officename": gettext_lazy("Name"),
    "sourcename": gettext_lazy("Name"),
    "topicterm": gettext_lazy("Term"),
}
MOST_SHOWN = 1200
"""Characters of a value; the whole of it is in the log."""


@dataclass(frozen=True)
class Change:
    """One field's change in words."""

    label: str
    old: str
    new: str


@dataclass(frozen=True)
class HistoryRow:
    """One event with its changes in words."""

    event: Event
    changes: list[Change]


def history_rows(events: Iterable[Event], model: type[models.Model]) -> list[HistoryRow]:
    """Return events with what changed, in the interface's words."""
    events = list(events)
    fields = _claim_fields(events)
    names = ValueNames(events if model is Statement else [])
    return [
        HistoryRow(event, [_change(name, change, model, names, fields) for name, change in event.changes.items()])
        for event in events
    ]


def _change(name: str, change: Any, model: type[models.Model], names: ValueNames, fields: dict[str, str]) -> Change:
    old, new = change if isinstance(change, list) and len(change) == 2 else (None, change)
    if name == "claims":
        return Change(str(LABELS[name]), "", _decided(old or {}, new or {}, fields))
    return Change(_label(name, model), _words(name, old, model, names), _words(name, new, model, names))


def _label(name: str, model: type[models.Model]) -> str:
    table = name.split(" ")[0]
    if table in LABELS:
        return str(LABELS[table])
    try:
        return capfirst(str(getattr(model._meta.get_field(name), "verbose_name", name)))
    except FieldDoesNotExist:
        return name


def _words(name: str, value: Any, model: type[models.Model], names: ValueNames) -> str:
    """Write a value out: a term by its label, a list by commas, a row by its fields."""
    if value in (None, "", [], {}):
        return ""
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(value, dict):
        row = _row_model(name)
        told = {
            _label(key, row) if row else key: _words(key, one, row or model, names) or "–" for key, one in value.items()
        }
        return ", ".join(f"{label}: {words}" for label, words in told.items())[:MOST_SHOWN]
    if isinstance(value, list):
        return ", ".join(_item(name, one, names) for one in value)[:MOST_SHOWN]
    return str(_terms(name, model).get(value) or names.of(name, value))[:MOST_SHOWN]


def _row_model(name: str) -> type[models.Model] | None:
    """Return what a row such as "officialname 12" is one of; None for what is no row: detectors' versions."""
    try:
        return apps.get_model("archive", name.split(" ")[0])
    except LookupError:
        return None


def _terms(name: str, model: type[models.Model]) -> dict[Any, Any]:
    """Return the labels of a field that holds one of some terms."""
    try:
        return dict(getattr(model._meta.get_field(name), "flatchoices", ()))
    except FieldDoesNotExist:
        return {}


def _item(name: str, value: Any, names: ValueNames) -> str:
    """Write one of several values; of a quotation, its words."""
    if isinstance(value, list):
        return f"“{value[-1]}”" if value and isinstance(value[-1], str) else str(value)
    return names.of(name, value)


def _claim_fields(events: Iterable[Event]) -> dict[str, str]:
    """Return what each claim that some event decided is about, in one query."""
    keys: set[str] = set()
    for event in events:
        if isinstance(event.changes.get("claims"), list):
            keys |= set(event.changes["claims"][1] or {})
    claims = Claim.objects.filter(pk__in=[int(key) for key in keys if key.isdecimal()])
    return {str(claim.pk): str(claim) for claim in claims}


def _decided(old: dict[str, str], new: dict[str, str], fields: dict[str, str]) -> str:
    """Write what was decided, state by state."""
    labels = dict(ClaimState.choices)
    by_state: dict[str, list[str]] = {}
    for key, state in new.items():
        by_state.setdefault(str(labels.get(state, state)), []).append(fields.get(key, key))
    return "\n".join(f"{state}: {'; '.join(names)}" for state, names in by_state.items())[: 2 * MOST_SHOWN]
