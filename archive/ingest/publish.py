"""The editorial verbs: review, publish, hold, withdraw, correct. Each is one transaction and one event."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import User
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from archive.ingest.revision import revision
from archive.models import Exchange, ReferenceCounter, Statement
from archive.vocabulary.terms import EventVerb, StatementState

Also = Mapping[str, list[Any]]
"""What an event is to hold beside the difference: the batch it belongs to."""


class NotAllowedError(ValueError):
    """An editorial verb cannot be done now; the message says what is missing."""


@dataclass(frozen=True)
class Requirement:
    """Something a statement needs before readers may see it."""

    key: str
    label: str | Promise
    missing: str | Promise
    """What a curator is told to do about it."""
    is_met: Callable[[Statement], bool]


_WAS_PUBLIC = {StatementState.PUBLISHED, StatementState.WITHDRAWN}

REQUIREMENTS = (
    Requirement("title", gettext_lazy("A title"), gettext_lazy("Give it a title."), lambda one: bool(one.title)),
    Requirement(
        "language",
        gettext_lazy("A language"),
        gettext_lazy("Say which language it is in."),
        lambda one: bool(one.language),
    ),
    Requirement(
        "genre",
        gettext_lazy("A kind of text"),
        gettext_lazy("Say what kind of text it is."),
        lambda one: bool(one.genre),
    ),
    Requirement(
        "body",
        gettext_lazy("A text"),
        gettext_lazy("There is no text left: restore what was cut."),
        lambda one: bool(one.body.strip()),
    ),
)


def blockers(statement: Statement) -> list[str]:
    """Return what still stands between a statement and publication, as sentences."""
    return [str(one.missing) for one in REQUIREMENTS if not one.is_met(statement)]


@contextmanager
def reviewing(
    statement: Statement, agent: User | None, reason: str = "", *, also: Also | None = None
) -> Iterator[Statement]:
    """Change the claims of a statement: a review of a draft, or a correction (with a reason) of a public one.

    Raises NotAllowedError when a public statement is changed without a reason.
    """
    if statement.state == StatementState.WITHDRAWN:
        raise NotAllowedError(_("It was withdrawn: publish it again before changing it."))
    if statement.is_public and not reason.strip():
        raise NotAllowedError(_("It is public: give the reason for the correction."))
    verb = EventVerb.CORRECTED if statement.is_public else EventVerb.REVIEWED
    with revision(statement, verb, agent, reason.strip(), also=also) as locked:
        _refuse_if_moved(statement, locked)
        if not locked.is_public and locked.state == StatementState.DRAFT and agent is not None:
            locked.state = StatementState.IN_REVIEW
        if agent is not None:
            locked.never_reviewed = False
        yield locked
        if locked.is_public:
            _give_codes(locked)


def publish(statement: Statement, agent: User | None, reason: str = "", *, also: Also | None = None) -> None:
    """Make a statement public, with a reference code at its first publication.

    Raises NotAllowedError with what is missing.
    """
    verb = EventVerb.REPUBLISHED if statement.state == StatementState.WITHDRAWN else EventVerb.PUBLISHED
    if statement.is_public:
        return
    missing = blockers(statement)
    if missing:
        raise NotAllowedError(" ".join(missing))
    with revision(statement, verb, agent, reason, also=also) as locked:
        _refuse_if_moved(statement, locked)
        locked.state = StatementState.PUBLISHED
        locked.published_at = locked.published_at or timezone.now()
        locked.withdrawn_at = None
        _give_codes(locked)


def hold(statement: Statement, agent: User | None, reason: str = "", *, also: Also | None = None) -> None:
    """Set a draft aside. Raises NotAllowedError for what is or was public."""
    if statement.state in _WAS_PUBLIC:
        raise NotAllowedError(_("What was published is withdrawn, not held."))
    with revision(statement, EventVerb.HELD, agent, reason, also=also) as locked:
        _refuse_if_moved(statement, locked)
        locked.state = StatementState.ON_HOLD


def withdraw(statement: Statement, agent: User | None, reason: str, *, also: Also | None = None) -> None:
    """Take a public statement out of every list; its page keeps the citation (410).

    Raises NotAllowedError without a reason, or for what is not public.
    """
    if not statement.is_public:
        raise NotAllowedError(_("Only a published statement can be withdrawn."))
    if not reason.strip():
        raise NotAllowedError(_("Give the reason for the withdrawal: its page will show it."))
    with revision(statement, EventVerb.WITHDRAWN, agent, reason.strip(), also=also) as locked:
        _refuse_if_moved(statement, locked)
        locked.state = StatementState.WITHDRAWN
        locked.withdrawn_at = timezone.now()


def _refuse_if_moved(statement: Statement, locked: Statement) -> None:
    """Refuse what was checked on a record that somebody else has published or withdrawn since it was read."""
    if locked.state != statement.state and _WAS_PUBLIC & {locked.state, statement.state}:
        raise NotAllowedError(_("Somebody has changed it since."))


def _give_codes(statement: Statement) -> None:
    """Give reference codes to a statement that becomes public, and to the exchanges it tells of."""
    if not statement.reference_code:
        statement.reference_code = ReferenceCounter.next_code("S")
    for exchange in Exchange.objects.filter(accounts__statement=statement, reference_code__isnull=True):
        exchange.reference_code = ReferenceCounter.next_code("E")
        exchange.save(update_fields=["reference_code"])
