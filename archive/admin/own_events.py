"""What somebody at the desk did last, each step with the record it was about and the way there."""

from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.contrib import admin
from django.db.models import Model
from django.urls import reverse

from archive.models import Event
from archive.vocabulary.terms import EventVerb

MOST_SHOWN = 8
_TAKEN_WITH_ANOTHER = {EventVerb.CAPTURED}
"""Steps that never stand alone: with each of them stands the one that says what it was for."""


@dataclass(frozen=True)
class OwnEvent:
    """A step with the name of its record; without an address where nothing is to be opened."""

    event: Event
    words: str
    address: str


def own_events(user: Any) -> list[OwnEvent]:
    """Return what somebody did last, newest first."""
    done = Event.objects.filter(agent=user).exclude(verb__in=_TAKEN_WITH_ANOTHER)
    return [_with_record(event) for event in done.order_by("-pk")[:MOST_SHOWN]]


def _with_record(event: Event) -> OwnEvent:
    model = apps.all_models["archive"].get(event.subject_kind)
    record = _found(model, event.subject_id) if model else None
    if record is None or model not in admin.site._registry:
        return OwnEvent(event, f"{event.subject_kind} {event.subject_id}", "")
    address = reverse(f"admin:archive_{event.subject_kind}_change", args=[record.pk])
    return OwnEvent(event, str(record), address)


def _found(model: type[Model], pk: int) -> Model | None:
    found: Model | None = model._default_manager.filter(pk=pk).first()
    return found
