"""All that the page of an exchange shows."""

from dataclasses import dataclass

from archive.browse.cards import Card, cards_of
from archive.browse.display_rights import is_demonstration, showable
from archive.browse.dossier import Question, questions
from archive.browse.parallel_accounts import published_accounts
from archive.browse.people import Side, sides_of
from archive.browse.side_by_side import SideBySide, side_by_side
from archive.browse.wordings import Wording, wordings_of
from archive.models import Event, Exchange, Quotation
from archive.models.remembered import with_people
from archive.vocabulary.terms import ClaimField, EventVerb

MOST_ACCOUNTS = 24
"""Accounts the page lays side by side; a summit of the whole world has more."""


@dataclass(frozen=True)
class ExchangePage:
    """An exchange with its accounts."""

    exchange: Exchange
    sides: list[Side]
    cards: list[Card]
    more_accounts: int
    questions: list[Question]
    table: SideBySide
    wordings: list[Wording]
    parts: list[Exchange]
    whole: Exchange | None
    history: list[Event]

    @property
    def is_demonstration(self) -> bool:
        """Whether an account of it is one of the archive's own demonstration texts."""
        return any(is_demonstration(card.statement.source) for card in self.cards)

    @property
    def dates_conflict(self) -> bool:
        """Whether its accounts disagree about the day."""
        return any(one.is_disputed for one in self.questions if one.field == ClaimField.EXCHANGE_DATE)

    @property
    def pairs_in_one_language(self) -> list[tuple[Card, Card]]:
        """Accounts in one language, whose wording can be compared word by word."""
        return [
            (one, other)
            for number, one in enumerate(self.cards)
            for other in self.cards[number + 1 :]
            if one.statement.language == other.statement.language
        ][:12]


def exchange_page(exchange: Exchange) -> ExchangePage:
    """Read the page of an exchange."""
    accounts = published_accounts([exchange])
    shown = accounts[:MOST_ACCOUNTS]
    cards = cards_of([account.statement_id for account in shown])
    sources = {card.statement.pk: card.source for card in cards}
    return ExchangePage(
        exchange=exchange,
        sides=sides_of(exchange.participations.all(), exchange.date),
        cards=cards,
        more_accounts=len(accounts) - len(shown),
        questions=questions(exchange, shown, sources),
        table=side_by_side(exchange, cards),
        wordings=_wordings([account.statement_id for account in shown]),
        parts=with_people(Exchange.objects.published().filter(part_of=exchange)),
        whole=next(iter(with_people(Exchange.objects.published().filter(parts=exchange)[:1])), None),
        history=list(Event.objects.of(exchange).filter(verb__in=[EventVerb.MERGED, EventVerb.SPLIT])),
    )


def _wordings(statement_ids: list[int]) -> list[Wording]:
    """Return the words quoted in the accounts, each wording once, where their source's rights let them be shown."""
    rows = Quotation.objects.published().filter(statement__in=statement_ids).with_cards()
    return wordings_of(showable(rows.order_by("statement__timeline_day", "statement", "start")))
