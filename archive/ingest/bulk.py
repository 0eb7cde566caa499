"""What a curator does to many drafts at once, and takes back.

One transaction for all, one event a record. The events of one action share a batch key, and
each holds what was before: that is all an undo needs. A record somebody has touched since
is left as it is, and said so.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import uuid4

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from archive.ingest.publish import Also, NotAllowedError, hold, publish, reviewing, withdraw
from archive.ingest.resolve import accept_trusted
from archive.ingest.revision import revision
from archive.models import Claim, Event, Statement
from archive.models.events import record_event
from archive.vocabulary.terms import ClaimState, Confidence, EventVerb, StatementState

BATCH, UNDOES = "batch", "undoes"
UNDO_WITHIN = timedelta(days=1)
"""An older action is history: it is corrected record by record."""


@dataclass
class Outcome:
    """What became of a bulk action: how many were done, and why the others were not."""

    done: int = 0
    refused: list[tuple[Statement, str]] = field(default_factory=list)


def accept_confident(statements: Iterable[Statement], agent: User) -> Outcome:
    """Accept every waiting proposal of high confidence that nothing contradicts, in open drafts."""

    def verb(statement: Statement, also: Also) -> None:
        _refuse_public(statement)
        with reviewing(statement, agent, also=also) as locked:
            accept_trusted(locked, agent, confidences=(Confidence.HIGH,))

    return _for_each(statements, verb)


def assign(statements: Iterable[Statement], assignee: User | None, agent: User) -> Outcome:
    """Lay statements on somebody's desk, or on nobody's."""
    return _for_each(statements, lambda statement, also: _lay(statement, assignee, agent, also))


def hold_all(statements: Iterable[Statement], agent: User) -> Outcome:
    """Set drafts aside."""
    return _for_each(statements, lambda statement, also: hold(statement, agent, also=also))


def publish_all(statements: Iterable[Statement], agent: User) -> Outcome:
    """Publish what is ready."""
    return _for_each(statements, lambda statement, also: publish(statement, agent, also=also))


def last_batch(agent: User) -> list[Event]:
    """Return the events of an agent's last bulk action; none when it was undone or is long past."""
    events = Event.objects.filter(agent=agent, at__gte=timezone.now() - UNDO_WITHIN)
    last = events.filter(changes__has_any_keys=[BATCH, UNDOES]).order_by("-pk").first()
    if last is None or UNDOES in last.changes:
        return []
    key = last.changes[BATCH][1]
    return [event for event in events.filter(changes__has_key=BATCH).order_by("pk") if event.changes[BATCH][1] == key]


def undo_last(agent: User, reason: str = "") -> Outcome:
    """Take an agent's last bulk action back, but for the records somebody has touched since.

    What it published is withdrawn, and for that the reason is asked: NotAllowedError without one.
    """
    events = last_batch(agent)
    if not reason.strip() and any(event.verb == EventVerb.PUBLISHED for event in events):
        raise NotAllowedError(_("Give the reason for the withdrawal: its page will show it."))
    outcome = Outcome()
    with transaction.atomic():
        for event in events:
            statement = Statement.objects.get(pk=event.subject_id)
            if Event.objects.of(statement).values_list("pk", flat=True).last() != event.pk:
                outcome.refused.append((statement, _("Somebody has changed it since.")))
                continue
            _undo(statement, event, agent, reason)
            outcome.done += 1
    return outcome


def _for_each(statements: Iterable[Statement], verb: Callable[[Statement, Also], None]) -> Outcome:
    outcome, also = Outcome(), {BATCH: [None, uuid4().hex[:12]]}
    with transaction.atomic():
        for statement in statements:
            try:
                verb(statement, also)
                outcome.done += 1
            except NotAllowedError as error:
                outcome.refused.append((statement, str(error)))
    return outcome


def _refuse_public(statement: Statement) -> None:
    if statement.state in {StatementState.PUBLISHED, StatementState.WITHDRAWN}:
        raise NotAllowedError(_("It is or was public: open it to correct it."))


def _lay(statement: Statement, assignee: User | None, agent: User, also: Also, reason: str = "") -> None:
    """Lay a statement on a desk. No revision: of what is public nothing is settled anew, and nothing has changed."""
    locked = Statement.objects.select_for_update().get(pk=statement.pk)
    names = [one.get_username() if one else None for one in (locked.assigned_to, assignee)]
    locked.assigned_to = assignee
    locked.save(update_fields=["assigned_to"])
    changes = {"assigned_to": names} if names[0] != names[1] else {}
    record_event(locked, EventVerb.CHANGED, agent, reason=reason, changes=changes | dict(also))


def _undo(statement: Statement, event: Event, agent: User, reason: str) -> None:
    also: Also = {UNDOES: [event.changes[BATCH][1], None]}
    if event.verb == EventVerb.PUBLISHED:
        withdraw(statement, agent, reason, also=also)
        return
    before = User.objects.filter(username=event.changes.get("assigned_to", [None])[0]).first()
    if event.changes.keys() <= {"assigned_to", BATCH}:
        _lay(statement, before if "assigned_to" in event.changes else statement.assigned_to, agent, also, reason)
        return
    with revision(statement, EventVerb.CHANGED, agent, reason.strip(), also=also) as locked:
        if "state" in event.changes:
            locked.state = event.changes["state"][0]
        if "assigned_to" in event.changes:
            locked.assigned_to = before
        _reopen(locked, event.changes.get("claims", [{}, {}])[0])


def _reopen(statement: Statement, states: dict[str, str]) -> None:
    """Give claims the state they had before, without the decision."""
    proposed = [int(key) for key, state in states.items() if state == ClaimState.PROPOSED]
    Claim.objects.filter(statement=statement, pk__in=proposed).update(
        state=ClaimState.PROPOSED, decided_by=None, decided_at=None
    )
