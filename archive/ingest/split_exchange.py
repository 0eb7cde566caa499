"""One exchange that is two: some accounts move to a new one, some may tell of both."""

from collections.abc import Iterable, Sequence

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from archive.ingest.publish import NotAllowedError
from archive.ingest.settle_exchange import settle_exchange
from archive.models import Account, Claim, Exchange, ReferenceCounter, Statement
from archive.models.events import record_event
from archive.vocabulary.terms import ClaimField, ClaimState, CountryRole, EventVerb, StatementState

_OF_EXCHANGE = (
    ClaimField.EXCHANGE_DATE,
    ClaimField.EXCHANGE_KIND,
    ClaimField.EXCHANGE_STATUS,
    ClaimField.PLACE,
    ClaimField.OFFICIAL,
    ClaimField.COUNTRY,
    ClaimField.INITIATIVE,
)
"""What a statement that tells of both says of each, until a review tells them apart."""


@transaction.atomic
def split_exchange(
    exchange: Exchange, moving: Sequence[Account], telling_of_both: Sequence[Account], agent: User | None, reason: str
) -> Exchange:
    """Return a new exchange with these accounts; what was settled stays with the old one.

    Raises NotAllowedError without a reason, or when nothing would move or nothing would stay.
    """
    if not reason.strip():
        raise NotAllowedError(_("Give the reason: the page will show it."))
    own = set(exchange.accounts.values_list("pk", flat=True))
    moved = {account.pk for account in moving}
    shared = {account.pk for account in telling_of_both} - moved
    if not (moved | shared) or not (moved | shared) <= own:
        raise NotAllowedError(_("Choose the accounts that tell of the other exchange."))
    if moved == own:
        raise NotAllowedError(_("At least one account must stay, or tell of both."))
    other = Exchange.objects.create(kind=exchange.kind, status=exchange.status)
    _move(exchange.accounts.filter(pk__in=moved), other)
    for account in exchange.accounts.filter(pk__in=shared).select_related("statement"):
        _tell_of_both(account, other)
    settle_exchange(exchange)
    settle_exchange(other)
    _give_code(other)
    _log(exchange, other, agent, reason.strip())
    return other


def _move(accounts: Iterable[Account], other: Exchange) -> None:
    for account in accounts:
        account.exchange = other
        account.save(update_fields=["exchange"])


def _tell_of_both(account: Account, other: Exchange) -> None:
    """Make a statement an account of the other exchange too, with a copy of what it claims of the first."""
    statement: Statement = account.statement
    group = 1 + max(
        statement.accounts.aggregate(last=Max("group"))["last"] or 0,
        statement.claims.aggregate(last=Max("group"))["last"] or 0,
    )
    Account.objects.create(exchange=other, statement=statement, is_principal=False, group=group)
    for claim in statement.claims.filter(group=account.group, field__in=_OF_EXCHANGE):
        if claim.state == ClaimState.REJECTED or not _is_told_of_exchange(claim):
            continue
        claim.pk, claim.group, claim.amends = None, group, None
        claim._state.adding = True
        claim.save()


def _is_told_of_exchange(claim: Claim) -> bool:
    """Tell whether a claim about a person or a country is about the exchange, not only about the text."""
    role = claim.value.get("role")
    if claim.field == ClaimField.OFFICIAL:
        return bool(role == "participant")
    return bool(claim.field != ClaimField.COUNTRY or role != CountryRole.MENTIONED)


def _give_code(exchange: Exchange) -> None:
    if exchange.accounts.filter(statement__state=StatementState.PUBLISHED).exists():
        exchange.reference_code = ReferenceCounter.next_code("E")
        exchange.save(update_fields=["reference_code"])


def _log(exchange: Exchange, other: Exchange, agent: User | None, reason: str) -> None:
    moved = [str(code) for code in other.accounts.values_list("statement__reference_code", flat=True)]
    first, second = exchange.reference_code or str(exchange), other.reference_code or str(other)
    changes = {"split": [first, [first, second]], "statements": [None, moved]}
    for one in (exchange, other):
        record_event(one, EventVerb.SPLIT, agent, reason=reason, changes=changes)
