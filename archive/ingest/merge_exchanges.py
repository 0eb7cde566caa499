"""Two exchanges that are one: one transaction, a reason, and an old address that leads to the new one."""

from django.contrib.auth.models import User
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from archive.ingest.publish import NotAllowedError
from archive.ingest.settle_exchange import settle_exchange
from archive.models import Account, Claim, Exchange, FormerAddress
from archive.models.events import record_event
from archive.models.former_addresses import FormerKind
from archive.vocabulary.terms import ClaimState, EventVerb


@transaction.atomic
def merge_exchanges(source: Exchange, target: Exchange, agent: User | None, reason: str) -> Exchange:
    """Let `target` have all accounts, settled values and parts of `source`, which then leads to it.

    A value settled for both stays as settled for the target; the other is kept as rejected.
    Raises NotAllowedError without a reason, or for one exchange twice.
    """
    if source.pk == target.pk:
        raise NotAllowedError(_("These are one exchange already."))
    if not reason.strip():
        raise NotAllowedError(_("Give the reason: the page will show it."))
    source, target = _locked(source), _locked(target)
    moved = [_move(account, target) for account in source.accounts.select_related("statement")]
    _move_settled(source, target, agent)
    _move_parts(source, target)
    code = source.reference_code or ""
    changes = {"merged": [code or str(source), target.reference_code or str(target)], "statements": [None, moved]}
    record_event(source, EventVerb.MERGED, agent, reason=reason.strip(), changes=changes)
    if code:
        _lead(source, target, code)
    source.delete()
    settle_exchange(target)
    record_event(target, EventVerb.MERGED, agent, reason=reason.strip(), changes=changes)
    return target


def _locked(exchange: Exchange) -> Exchange:
    found: Exchange = Exchange.objects.select_for_update().get(pk=exchange.pk)
    return found


def _move(account: Account, target: Exchange) -> str:
    """Let an account tell of the target; where its statement does already, its claims join those."""
    statement = account.statement
    known = Account.objects.filter(exchange=target, statement=statement).first()
    if known is None:
        account.exchange = target
        account.save(update_fields=["exchange"])
        return str(statement.reference_code or statement.pk)
    kept, given_up = (account, known) if account.is_principal else (known, account)
    for claim in statement.claims.filter(group=given_up.group).exclude(group=kept.group):
        claim.group = kept.group
        claim.save(update_fields=["group"])
    given_up.delete()
    if kept.exchange_id != target.pk:
        kept.exchange = target
        kept.save(update_fields=["exchange"])
    return str(statement.reference_code or statement.pk)


def _move_settled(source: Exchange, target: Exchange, agent: User | None) -> None:
    """Keep what was settled for the source; what is settled for the target as well stands there."""
    standing = set(target.claims.filter(state=ClaimState.ACCEPTED).values_list("field", flat=True))
    for claim in Claim.objects.filter(exchange=source):
        claim.exchange = target
        if claim.field in standing and claim.state == ClaimState.ACCEPTED:
            claim.state, claim.decided_by, claim.decided_at = ClaimState.REJECTED, agent, timezone.now()
        claim.save(update_fields=["exchange", "state", "decided_by", "decided_at"])


def _move_parts(source: Exchange, target: Exchange) -> None:
    """Let the parts of the source be parts of the target, and neither a part of itself."""
    for part in Exchange.objects.filter(part_of=source).exclude(pk=target.pk):
        part.part_of = target
        part.save(update_fields=["part_of"])
    if target.part_of_id == source.pk or (target.part_of_id is None and source.part_of_id != target.pk):
        target.part_of_id = source.part_of_id if source.part_of_id != target.pk else None
        target.save(update_fields=["part_of"])


def _lead(source: Exchange, target: Exchange, code: str) -> None:
    """Let the old address lead to the target; a target nobody could cite yet takes the old code over."""
    if target.reference_code:
        FormerAddress.objects.lead(FormerKind.EXCHANGE, code, target.reference_code)
        return
    source.reference_code = None
    source.save(update_fields=["reference_code"])
    target.reference_code = code
    target.save(update_fields=["reference_code"])
