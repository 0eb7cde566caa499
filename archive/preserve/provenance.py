"""The log against itself and against the records: every link holds, and each record is what the log says."""

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from archive.models import Capture, Event, Statement
from archive.models.events import TAKEN_DOWN
from archive.preserve.findings import Report
from archive.preserve.package_content import chunks
from archive.vocabulary.terms import EventVerb

FOLLOWED = ("state", "reference_code", "title", "genre", "language", "issued_on", "body")
"""Columns of a statement that change only with an event which says so."""


def check_chain(report: Report) -> None:
    """Find events that were changed, removed or inserted, or emptied without a takedown that names them."""
    previous, emptied, named = "", set[int](), set[int]()
    for event in Event.objects.order_by("pk").iterator(chunk_size=500):
        report.count("events")
        if event.previous != previous:
            text = "It does not follow the event before it: one was removed, inserted or moved here."
            report.find("chain broken", f"event {event.pk}", text)
        if event.digest != event.computed_digest():
            report.find("event changed", f"event {event.pk}", "Its content is not what was logged: restore a backup.")
        previous = event.digest
        if event.is_taken_down:
            emptied.add(event.pk)
        elif event.verb == EventVerb.TAKEN_DOWN:
            named |= set((event.changes.get("events") or [[]])[0] or [])
    for pk in sorted(emptied - named):
        report.find("event emptied", f"event {pk}", "Its words are gone and no takedown names it: restore a backup.")


def check_captures_logged(report: Report) -> None:
    """Find captures whose row is not what was logged when they came, or that are gone."""
    logged = Event.objects.filter(subject_kind="capture", verb=EventVerb.CAPTURED).order_by("pk")
    rows = dict(Capture.objects.values_list("pk", "sha256"))
    for pk, changes in logged.values_list("subject_id", "changes").iterator():
        report.count("captures logged")
        digest = (changes.get("sha256") or [None, None])[1]
        if pk not in rows:
            report.find("capture gone", f"capture {pk}", "The log has it, the table does not: restore a backup.")
        elif digest and rows[pk] != digest:
            report.find("capture changed", f"capture {pk}", f"Its digest was logged as {digest}: restore a backup.")
        rows.pop(pk, None)
    for pk in rows:
        report.find("capture unlogged", f"capture {pk}", "No event tells how it came.")


def check_statements_follow_log(report: Report) -> None:
    """Find statements that differ from what the log last said of them."""
    said = last_said()
    for chunk in chunks(Statement.objects.order_by("pk")):
        for statement in chunk:
            report.count("statements against the log")
            now = {name: value for name, value in _followed(statement).items() if name in said.get(statement.pk, {})}
            for name, value in now.items():
                if digest_of_value(value) != said[statement.pk][name]:
                    text = f"Its {name} is not what the log last said: restore a backup, or correct it with a reason."
                    report.find("unlogged change", _named(statement), text)


def last_said() -> dict[int, dict[str, str]]:
    """Return, by statement and column, the digest of the value that the last event about it gave."""
    said: dict[int, dict[str, str]] = {}
    events = Event.objects.filter(subject_kind=Statement._meta.model_name).order_by("pk")
    for pk, verb, changes in events.values_list("subject_id", "verb", "changes").iterator(chunk_size=500):
        if verb == EventVerb.TAKEN_DOWN:
            said[pk] = {"body": digest_of_value(""), "title": digest_of_value("")}
        elif set(changes) != {TAKEN_DOWN}:
            said.setdefault(pk, {}).update(_digests(changes))
    return said


def _digests(changes: dict[str, Any]) -> Iterable[tuple[str, str]]:
    return [(name, digest_of_value(change[1])) for name, change in changes.items() if name in FOLLOWED]


def digest_of_value(value: Any) -> str:
    """Return the SHA-256 of a value as JSON."""
    return hashlib.sha256(json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")).hexdigest()


def _followed(statement: Statement) -> dict[str, Any]:
    return {name: getattr(statement, name) for name in FOLLOWED}


def _named(statement: Statement) -> str:
    return statement.reference_code or f"draft {statement.pk}"
