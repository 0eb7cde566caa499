"""Exchanges that published statements tell of, read in batches."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import OuterRef, Subquery

from archive.export.authority_names import AuthorityNames
from archive.export.citable import Citable, Form
from archive.export.edition import Edition
from archive.export.statement_rows import BATCH, batches
from archive.export.style_dates import Style, styled_date
from archive.models import Account, Exchange, Participation
from archive.vocabulary.dyads import Dyad
from archive.vocabulary.terms import ExchangeKind, ParticipationRole, StatementState


@dataclass(frozen=True)
class ExchangeRow:
    """An exchange with what an export says of it."""

    exchange: Exchange
    edition: Edition
    names: AuthorityNames
    participations: list[dict[str, Any]]
    accounts: list[dict[str, Any]]
    """Its published accounts."""
    part_of: str
    """The reference of the exchange it was part of, where readers can see that one."""

    @property
    def address(self) -> str:
        """The permanent address."""
        return self.edition.address("exchange", self.exchange.reference_code or "")

    @property
    def countries(self) -> list[str]:
        """The codes of the countries that took part."""
        return list(dict.fromkeys(row["country__code"] for row in self.participations if row["country__code"]))

    @property
    def relation(self) -> str:
        """The pair of countries, where two took part."""
        return Dyad.of(*self.countries).slug if len(self.countries) == 2 else ""

    def people(self, *, in_delegation: bool) -> list[str]:
        """Return the slugs of principals and hosts, or of their delegations."""
        return [
            row["official__slug"]
            for row in self.participations
            if row["official__slug"] and (row["role"] == ParticipationRole.DELEGATION) is in_delegation
        ]

    @property
    def title(self) -> str:
        """What took place and between whom, as the page says it."""
        principals = self.names.names("official", self.people(in_delegation=False))
        who = principals or self.names.names("country", self.countries)
        kind = str(ExchangeKind(self.exchange.kind).label)
        return f"{kind}: {' – '.join(who)}" if who else kind

    def citable(self) -> Citable:
        """Return the facts a citation of its dossier is made of: a page of the archive, without a date of issue."""
        date = self.exchange.date
        when = f", {styled_date(date, Style.CHICAGO, self.edition.language)}" if date else ""
        return Citable(
            reference=self.exchange.reference_code or "",
            title=self.title + when,
            form=Form.WEB_PAGE,
            address=self.address,
            language=self.edition.language,
            occurred=date,
        )


def exchange_row(exchange: Exchange, edition: Edition) -> ExchangeRow:
    """Return the row of one published exchange."""
    return next(exchange_rows([exchange.pk], edition, AuthorityNames(edition.language, of_few=True)))


def exchange_rows(ids: Iterable[int], edition: Edition, names: AuthorityNames | None = None) -> Iterator[ExchangeRow]:
    """Yield the published ones of these exchanges, in the order given."""
    names = names or AuthorityNames(edition.language)
    for batch in batches(ids, BATCH):
        whole = Exchange.objects.published().filter(pk=OuterRef("part_of")).values("reference_code")
        shown: Any = Exchange.objects.published().annotate(whole=Subquery(whole))
        found = shown.select_related("place_country").in_bulk(batch)
        participations = _grouped(
            Participation.objects.filter(exchange__in=found)
            .order_by("pk")
            .values("exchange_id", "role", "official__slug", "country__code")
        )
        accounts = _grouped(
            Account.objects.filter(exchange__in=found, statement__state=StatementState.PUBLISHED)
            .order_by("statement__timeline_day", "statement_id")
            .values("exchange_id", "is_principal", "statement__reference_code", "statement__language")
        )
        for pk in batch:
            if pk in found:
                yield ExchangeRow(found[pk], edition, names, participations[pk], accounts[pk], found[pk].whole or "")


def exchanges_told_of(statement_ids: Iterable[int]) -> list[int]:
    """Return the exchanges that these statements tell of, newest first, undated ones last."""
    days: dict[int, date | None] = {}
    for batch in batches(statement_ids, BATCH):
        rows = Account.objects.filter(statement__in=batch).values_list("exchange_id", "exchange__occurred_on_earliest")
        days.update(dict(rows))
    return sorted(days, key=lambda pk: (days[pk] or date.min, pk), reverse=True)


def _grouped(rows: Iterable[Any]) -> dict[int, list[dict[str, Any]]]:
    groups: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        groups[row["exchange_id"]].append(row)
    return groups
