"""The several accounts of one exchange, and what each claims about it."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import F, Q

from archive.browse.apparatus import Conclusion, worded
from archive.browse.cards import Card, cards_of
from archive.browse.display_rights import rights_of
from archive.models import Account, Claim, Exchange, Statement
from archive.vocabulary.terms import ClaimField, ClaimState, DisplayRights, StatementState

EXCHANGE_FIELDS = (
    ClaimField.EXCHANGE_DATE,
    ClaimField.EXCHANGE_KIND,
    ClaimField.EXCHANGE_STATUS,
    ClaimField.PLACE,
)
"""What the accounts of an exchange may disagree about."""


@dataclass(frozen=True)
class Testimony:
    """One account of an exchange and what it claims."""

    card: Card
    claims: list[Conclusion]

    @property
    def shows_passages(self) -> bool:
        """Whether the rights of its source let passages of it be shown."""
        return rights_of(self.card.statement.source) is DisplayRights.FULL_TEXT

    @property
    def dates(self) -> list[Conclusion]:
        """What it claims about the date."""
        return [one for one in self.claims if one.claim.field == ClaimField.EXCHANGE_DATE]

    @property
    def others(self) -> list[Conclusion]:
        """What it claims about kind, status and place."""
        return [one for one in self.claims if one.claim.field != ClaimField.EXCHANGE_DATE]


@dataclass(frozen=True)
class OtherAccounts:
    """An exchange with its published accounts other than the one being read."""

    exchange: Exchange
    is_principal: bool
    cards: list[Card]


def published_accounts(exchanges: Sequence[Exchange]) -> list[Account]:
    """Return the published accounts of some exchanges, oldest first."""
    accounts = Account.objects.filter(exchange__in=exchanges, statement__state=StatementState.PUBLISHED)
    return list(accounts.order_by(F("statement__timeline_day").asc(nulls_last=True), "statement_id"))


def other_accounts(statement: Statement) -> list[OtherAccounts]:
    """Return, for each exchange a statement tells of, the other accounts of it."""
    own = {account.exchange_id: account.is_principal for account in statement.accounts.all()}
    exchanges = list(Exchange.objects.published().filter(pk__in=own).with_cards())
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


def testimonies(exchange: Exchange) -> list[Testimony]:
    """Return each published account of an exchange with its claims about it."""
    accounts = published_accounts([exchange])
    cards = {card.statement.pk: card for card in cards_of([account.statement_id for account in accounts])}
    claims = worded(claims_of(exchange, accounts))
    return [
        Testimony(
            cards[account.statement_id],
            [one for one in claims if one.claim.statement_id == account.statement_id],
        )
        for account in accounts
        if account.statement_id in cards
    ]


def claims_of(exchange: Exchange, accounts: Sequence[Account]) -> list[Claim]:
    """Return what the accounts claim about the exchange, rejected claims left out."""
    of_accounts = Q(pk__in=[])
    for account in accounts:
        of_accounts |= Q(statement=account.statement_id, group=account.group)
    return list(
        Claim.objects.filter(of_accounts, field__in=EXCHANGE_FIELDS)
        .exclude(state__in=[ClaimState.REJECTED, ClaimState.AMENDED])
        .order_by("statement", "pk")
    )


def settled_claims(exchange: Exchange) -> list[Conclusion]:
    """Return what a curator settled about the exchange itself, over its accounts."""
    return worded(exchange.claims.filter(statement=None, state=ClaimState.ACCEPTED).order_by("pk"))
