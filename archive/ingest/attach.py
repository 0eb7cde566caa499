"""Which exchange a statement is an account of."""

from archive.ingest.settle_exchange import settle_exchange
from archive.models import Account, Exchange, Statement


def attach(statement: Statement, exchange: Exchange | None, *, group: int = 0) -> Exchange:
    """Make a statement an account of an exchange (a new one for None); group 0 is its principal subject.

    An exchange that no account is left of and that never was public disappears.
    """
    exchange = exchange or Exchange.objects.create()
    former = list(statement.accounts.filter(group=group).exclude(exchange=exchange))
    for account in former:
        _remove(account)
    Account.objects.update_or_create(
        statement=statement, exchange=exchange, defaults={"group": group, "is_principal": group == 0}
    )
    settle_exchange(exchange)
    return exchange


def detach(statement: Statement, *, group: int = 0) -> None:
    """Let a statement tell of no exchange in this group."""
    for account in statement.accounts.filter(group=group):
        _remove(account)


def _remove(account: Account) -> None:
    exchange = account.exchange
    account.delete()
    if exchange.accounts.exists() or exchange.reference_code:
        settle_exchange(exchange)
    else:
        exchange.delete()
