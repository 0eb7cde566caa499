"""Taking a statement down: its words leave the archive, its digests and the log of the step stay.

A withdrawal hides a text and keeps it; a takedown is for what the archive may not keep at
all. What goes: the bytes received, the text read out of them, title, body, quotations and
claims of the statement, and the words in its events, of which the digest stays so that the
chain holds. What stays: reference code, source, dates of the archive's own steps, digests.
Copies made before (backups, packages) are the operator's to remove.
"""

from dataclasses import dataclass

from django.contrib.auth.models import User
from django.db import connection, transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from archive.ingest.capture import remove_bytes
from archive.ingest.settle_exchange import settle_exchange
from archive.models import Capture, Claim, Event, Exchange, Quotation, Statement
from archive.models.append_only import take_out_words
from archive.models.events import TAKEN_DOWN, record_event
from archive.search.rebuilding import rebuild_wherever
from archive.vocabulary.terms import EventVerb, StatementState


class TakedownError(ValueError):
    """A takedown cannot be done; the message says why."""


@dataclass(frozen=True)
class TakenDown:
    """What a takedown removed."""

    digest: str
    events: int
    shared_with: list[str]
    """Statements that stand on the same bytes, which therefore stay."""


def take_down(statement: Statement, agent: User | None, reason: str) -> TakenDown:
    """Remove a statement's words for good, log it, and write the index anew, so that no file of it has them.

    Raises TakedownError without a reason.
    """
    if not reason.strip():
        raise TakedownError("Give the reason: --reason. The log and the statement's page will show it.")
    taken = _take_words(statement, agent, reason.strip())
    if taken.digest and not taken.shared_with:
        remove_bytes(taken.digest)
    _clear_free_pages()
    rebuild_wherever(keep_previous=False)
    return taken


def _clear_free_pages() -> None:
    """Have the database write its tables anew: what a row held before stays in its file otherwise."""
    if connection.in_atomic_block:
        return
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("VACUUM")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            return
        for model in (Statement, Capture, Claim, Quotation, Event):
            cursor.execute(f"VACUUM FULL {connection.ops.quote_name(model._meta.db_table)}")


@transaction.atomic
def _take_words(statement: Statement, agent: User | None, reason: str) -> TakenDown:
    locked = Statement.objects.select_for_update().get(pk=statement.pk)
    captures, shared = _captures_of(locked)
    emptied = [*_empty_events(Q(subject_kind="statement", subject_id=locked.pk))]
    _empty_statement(locked)
    for capture in captures:
        emptied += _empty_events(Q(subject_kind="capture", subject_id=capture.pk), keep_digest=True)
        take_out_words(capture, text="", file_name="", address="", redirects=[], headers={}, dialled="")
        record_event(capture, EventVerb.TAKEN_DOWN, agent, reason=reason, changes={"sha256": [capture.sha256, None]})
    digest = locked.capture.sha256 if locked.capture else ""
    changes = {"state": [statement.state, locked.state], "events": [emptied, TAKEN_DOWN], "sha256": [digest, None]}
    record_event(locked, EventVerb.TAKEN_DOWN, agent, reason=reason, changes=changes)
    statement.refresh_from_db()
    return TakenDown(digest, len(emptied), shared)


def _captures_of(statement: Statement) -> tuple[list[Capture], list[str]]:
    """Return the retrievals of these bytes to be emptied, and the other statements that stand on them."""
    if statement.capture is None:
        return [], []
    others = Statement.objects.filter(capture__sha256=statement.capture.sha256).exclude(pk=statement.pk)
    shared = [other.reference_code or f"draft {other.pk}" for other in others]
    return ([] if shared else list(Capture.objects.filter(sha256=statement.capture.sha256))), shared


def _empty_statement(statement: Statement) -> None:
    exchanges = list(Exchange.objects.filter(accounts__statement=statement))
    statement.quotations.all().delete()
    statement.claims.all().delete()
    statement.title, statement.body, statement.repairs = "", "", []
    # Where the bytes stay for another statement's sake, all of their text is cut from this one.
    length = len(statement.capture.text) if statement.capture else 0
    statement.cuts = [{"start": 0, "end": length, "reason": TAKEN_DOWN}] if length else []
    statement.address, statement.title_is_derived = "", False
    if statement.state in {StatementState.PUBLISHED, StatementState.WITHDRAWN}:
        statement.state = StatementState.WITHDRAWN
        statement.withdrawn_at = statement.withdrawn_at or timezone.now()
    else:
        statement.state = StatementState.ON_HOLD
    statement.save()
    for exchange in exchanges:
        settle_exchange(exchange)


def _empty_events(which: Q, *, keep_digest: bool = False) -> list[int]:
    """Leave the digest of what changed in place of the words; return the numbers of the events."""
    events: QuerySet[Event] = Event.objects.filter(which)
    emptied = []
    for event in events.order_by("pk"):
        if event.changes and not event.is_taken_down and not (keep_digest and set(event.changes) == {"sha256"}):
            take_out_words(event, changes={TAKEN_DOWN: event.changes_digest()})
            emptied.append(event.pk)
    return emptied


def taken_down_digests() -> set[str]:
    """Return the digests of captures whose bytes were taken down and did not come back since."""
    gone = Event.objects.filter(subject_kind="capture", verb=EventVerb.TAKEN_DOWN).values("subject_id")
    taken = set(Capture.objects.filter(pk__in=gone).values_list("sha256", flat=True))
    received_again = Capture.objects.filter(sha256__in=taken).exclude(pk__in=gone)
    return taken - set(received_again.values_list("sha256", flat=True))
