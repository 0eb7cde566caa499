"""All that the page of an exchange shows."""

from dataclasses import dataclass

from archive.browse.apparatus import Conclusion
from archive.browse.display_rights import is_demonstration, showable
from archive.browse.parallel_accounts import Testimony, settled_claims, testimonies
from archive.browse.people import Side, sides_of
from archive.models import Exchange, Quotation


@dataclass(frozen=True)
class ExchangePage:
    """An exchange with its accounts."""

    exchange: Exchange
    sides: list[Side]
    testimonies: list[Testimony]
    settled: list[Conclusion]
    quotations: list[Quotation]
    parts: list[Exchange]
    whole: Exchange | None

    @property
    def is_demonstration(self) -> bool:
        """Whether an account of it is one of the archive's own demonstration texts."""
        return any(is_demonstration(account.card.statement.source) for account in self.testimonies)

    @property
    def dates_conflict(self) -> bool:
        """Whether its accounts disagree about the day."""
        return len({one.claim.value.get("edtf") for account in self.testimonies for one in account.dates}) > 1


def exchange_page(exchange: Exchange) -> ExchangePage:
    """Read the page of an exchange."""
    accounts = testimonies(exchange)
    return ExchangePage(
        exchange=exchange,
        sides=sides_of(exchange.participations.all(), exchange.date),
        testimonies=accounts,
        settled=settled_claims(exchange),
        quotations=_quotations([account.card.statement.pk for account in accounts]),
        parts=list(Exchange.objects.published().filter(part_of=exchange).with_cards()),
        whole=Exchange.objects.published().filter(parts=exchange).with_cards().first(),
    )


def _quotations(statement_ids: list[int]) -> list[Quotation]:
    """Return the words quoted in the accounts, where their source's rights let them be shown."""
    rows = Quotation.objects.published().filter(statement__in=statement_ids).with_cards()
    return showable(rows)
