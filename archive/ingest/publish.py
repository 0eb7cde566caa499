"""The editorial verbs: review, publish, hold, withdraw, correct. Each is one transaction and one event."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.contrib.auth.models import User
from django.utils import timezone
from django.utils.translation import gettext as _

from archive.ingest.revision import revision
from archive.models import Exchange, ReferenceCounter, Statement
from archive.vocabulary.terms import EventVerb, StatementState


class NotAllowedError(ValueError):
    """An editorial verb cannot be done now; the message says what is missing."""


def _needs_title(statement: Statement) -> str:
    return "" if statement.title else _("Give it a title.")


def _needs_language(statement: Statement) -> str:
    return "" if statement.language else _("Say which language it is in.")


def _needs_genre(statement: Statement) -> str:
    return "" if statement.genre else _("Say what kind of text it is.")


def _needs_body(statement: Statement) -> str:
    return "" if statement.body.strip() else _("There is no text left: restore what was cut.")


PRECONDITIONS: tuple[Callable[[Statement], str], ...] = (_needs_title, _needs_language, _needs_genre, _needs_body)
"""Each returns "" or the sentence that tells a curator what is missing."""


def blockers(statement: Statement) -> list[str]:
    """Return what still stands between a statement and publication, as sentences."""
    return [sentence for check in PRECONDITIONS if (sentence := check(statement))]


@contextmanager
def reviewing(statement: Statement, agent: User | None, reason: str = "") -> Iterator[Statement]:
    """Change the claims of a statement: a review of a draft, or a correction (with a reason) of a public one.

    Raises NotAllowedError when a public statement is changed without a reason.
    """
    if statement.state == StatementState.WITHDRAWN:
        raise NotAllowedError(_("It was withdrawn: publish it again before changing it."))
    if statement.is_public and not reason.strip():
        raise NotAllowedError(_("It is public: give the reason for the correction."))
    verb = EventVerb.CORRECTED if statement.is_public else EventVerb.REVIEWED
    with revision(statement, verb, agent, reason.strip()) as locked:
        if not locked.is_public and locked.state == StatementState.DRAFT and agent is not None:
            locked.state = StatementState.IN_REVIEW
        if agent is not None:
            locked.never_reviewed = False
        yield locked
        if locked.is_public:
            _give_codes(locked)


def publish(statement: Statement, agent: User | None, reason: str = "") -> None:
    """Make a statement public, with a reference code at its first publication.

    Raises NotAllowedError with what is missing.
    """
    verb = EventVerb.REPUBLISHED if statement.state == StatementState.WITHDRAWN else EventVerb.PUBLISHED
    if statement.is_public:
        return
    missing = blockers(statement)
    if missing:
        raise NotAllowedError(" ".join(missing))
    with revision(statement, verb, agent, reason) as locked:
        locked.state = StatementState.PUBLISHED
        locked.published_at = locked.published_at or timezone.now()
        locked.withdrawn_at = None
        _give_codes(locked)


def hold(statement: Statement, agent: User | None, reason: str = "") -> None:
    """Set a draft aside. Raises NotAllowedError for what is or was public."""
    if statement.state in {StatementState.PUBLISHED, StatementState.WITHDRAWN}:
        raise NotAllowedError(_("What was published is withdrawn, not held."))
    with revision(statement, EventVerb.HELD, agent, reason) as locked:
        locked.state = StatementState.ON_HOLD


def withdraw(statement: Statement, agent: User | None, reason: str) -> None:
    """Take a public statement out of every list; its page keeps the citation (410).

    Raises NotAllowedError without a reason, or for what is not public.
    """
    if not statement.is_public:
        raise NotAllowedError(_("Only a published statement can be withdrawn."))
    if not reason.strip():
        raise NotAllowedError(_("Give the reason for the withdrawal: its page will show it."))
    with revision(statement, EventVerb.WITHDRAWN, agent, reason.strip()) as locked:
        locked.state = StatementState.WITHDRAWN
        locked.withdrawn_at = timezone.now()


def _give_codes(statement: Statement) -> None:
    """Give reference codes to a statement that becomes public, and to the exchanges it tells of."""
    if not statement.reference_code:
        statement.reference_code = ReferenceCounter.next_code("S")
    for exchange in Exchange.objects.filter(accounts__statement=statement, reference_code__isnull=True):
        exchange.reference_code = ReferenceCounter.next_code("E")
        exchange.save(update_fields=["reference_code"])
