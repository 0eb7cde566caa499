"""The one append-only log: revision history, provenance record and audit trail.

Each event carries the digest of its own content and of the event before it, so that a
changed, removed or inserted row shows (`Event.objects.broken_links()`). What changed enters
that digest by a digest of its own, so that a takedown can remove the words and leave the
chain whole: `changes` then holds nothing but `{"taken_down": <digest of what stood there>}`.
"""

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

from django.conf import settings
from django.contrib.auth.models import User
from django.db import connection, models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from archive.models.append_only import AppendOnly, AppendOnlyQuerySet
from archive.vocabulary.terms import EventVerb

ARCHIVE = "archive"
"""The subject of what is done to the archive as a whole: a verification, a takedown."""
TAKEN_DOWN = "taken_down"


class EventQuerySet(AppendOnlyQuerySet["Event"]):
    """The log, by record and by order."""

    def of(self, record: models.Model) -> "EventQuerySet":
        """Return the events of one record, oldest first."""
        return self.filter(subject_kind=record._meta.model_name, subject_id=record.pk).order_by("pk")

    def of_archive(self, verb: EventVerb) -> "EventQuerySet":
        """Return what was done to the archive as a whole, newest first."""
        return self.filter(subject_kind=ARCHIVE, verb=verb).order_by("-pk")

    def head(self) -> str:
        """Return the digest of the last event, which stands for the whole log; "" for none."""
        return self.order_by("-pk").values_list("digest", flat=True).first() or ""

    def broken_links(self) -> list[int]:
        """Return the keys of events whose digest or link to the one before does not hold."""
        broken, previous = [], ""
        for event in self.order_by("pk").iterator():
            if event.previous != previous or event.digest != event.computed_digest():
                broken.append(event.pk)
            previous = event.digest
        return broken


class Event(AppendOnly):
    """Something done to a record: by whom, when, why, and what changed."""

    subject_kind = models.CharField(max_length=40)
    subject_id = models.BigIntegerField()
    verb = models.CharField(max_length=20, choices=EventVerb.choices)
    agent = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    agent_name = models.CharField(max_length=150)
    at = models.DateTimeField()
    reason = models.TextField(blank=True)
    changes = models.JSONField(default=dict, blank=True, help_text=_("Field → [old, new]."))
    previous = models.CharField(max_length=64, blank=True)
    digest = models.CharField(max_length=64)

    objects: ClassVar = EventQuerySet.as_manager()

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")
        ordering: ClassVar = ["-pk"]
        indexes: ClassVar = [models.Index(fields=["subject_kind", "subject_id"], name="event_subject")]

    def __str__(self) -> str:
        return f"{self.subject_kind} {self.subject_id}: {self.verb} ({self.agent_name})"

    def computed_digest(self) -> str:
        """Return the SHA-256 of the event's content, as canonical JSON, and of the link before it."""
        content = [
            self.subject_kind,
            self.subject_id,
            self.verb,
            self.agent_name,
            self.at.astimezone(timezone.get_fixed_timezone(0)).isoformat(timespec="microseconds"),
            self.reason,
            self.changes_digest(),
            self.previous,
        ]
        return _digest_of(content)

    def changes_digest(self) -> str:
        """Return the SHA-256 of what changed, which outlives a takedown."""
        return str(self.changes[TAKEN_DOWN]) if self.is_taken_down else _digest_of(self.changes)

    @property
    def is_taken_down(self) -> bool:
        """Whether the words of what changed were removed, so that their digest stands alone."""
        return set(self.changes) == {TAKEN_DOWN}


def _digest_of(content: Any) -> str:
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def record_event(
    record: models.Model,
    verb: EventVerb,
    agent: User | None = None,
    *,
    reason: str = "",
    changes: Mapping[str, Any] | None = None,
    at: datetime | None = None,
    agent_name: str = "",
) -> Event:
    """Append an event about a record, in the caller's transaction. `changes` maps a field to [old, new]."""
    return _append(
        Event(
            subject_kind=record._meta.model_name or "",
            subject_id=record.pk,
            verb=verb,
            agent=agent,
            agent_name=agent_name or (agent.get_username() if agent else ARCHIVE),
            at=at or timezone.now(),
            reason=reason,
            changes=json.loads(json.dumps(changes or {}, default=str)),
        )
    )


def record_archive_event(verb: EventVerb, *, reason: str = "", changes: Mapping[str, Any] | None = None) -> Event:
    """Append an event about the archive as a whole, in the caller's transaction."""
    return _append(
        Event(
            subject_kind=ARCHIVE,
            subject_id=0,
            verb=verb,
            agent_name=ARCHIVE,
            at=timezone.now(),
            reason=reason,
            changes=json.loads(json.dumps(changes or {}, default=str)),
        )
    )


def _append(event: Event) -> Event:
    """Link an event to the one before it and store it."""
    with transaction.atomic():
        _lock_log()
        event.previous = Event.objects.head()
        event.digest = event.computed_digest()
        event.save()
    return event


_LOG_LOCK = 0x436F6D6D


def _lock_log() -> None:
    """Let one transaction at a time extend the chain (SQLite has one writer anyway)."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOG_LOCK])
