"""The several accounts of one exchange."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import F

from archive.browse.cards import Card, cards_of
from archive.models import Account, Exchange, Statement
from archive.models.remembered import with_people
from archive.vocabulary.terms import StatementState


@dataclass(frozen=True)
class OtherAccounts:
    """An exchange with its published accounts other than the one being read."""

    exchange: Exchange
    is_principal: bool
    cards: list[Card]


def published_accounts(exchanges: Sequence[Exchange]) -> list[Account]:
    """Return the published accounts of some exchanges, oldest first.

    They are few and sorted here: asked to sort, SQLite reads every statement in order instead.
    """
    accounts = Account.objects.filter(exchange__in=exchanges, statement__state=StatementState.PUBLISHED)
    rows = accounts.annotate(day=F("statement__timeline_day"))
    return sorted(rows, key=lambda one: (getattr(one, "day", None) or date.max, one.statement_id))


def other_accounts(statement: Statement) -> list[OtherAccounts]:
    """Return, for each exchange a statement tells of, the other accounts of it."""
    own = {account.exchange_id: account.is_principal for account in statement.accounts.all()}
    exchanges = with_people(Exchange.objects.published().filter(pk__in=own))
    others = [account for account in published_accounts(exchanges) if account.statement_id != statement.pk]
    cards = {card.statement.pk: card for card in cards_of([account.statement_id for account in others])}
    found = [
        OtherAccounts(
            exchange,
            own[exchange.pk],
            [cards[one.statement_id] for one in others if one.exchange_id == exchange.pk and one.statement_id in cards],
        )
        for exchange in exchanges
    ]
    return sorted(found, key=lambda one: not one.is_principal)
