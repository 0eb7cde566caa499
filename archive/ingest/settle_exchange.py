"""From the claims of every account to the fields of an exchange. Conflicts stay visible as "one of"."""

from dataclasses import dataclass

from archive.ingest.settle_statement import set_timeline
from archive.ingest.standing import date_of, standing, value_of
from archive.models import Account, Claim, Country, Exchange, Official, Participation, Statement
from archive.vocabulary.partial_dates import PartialDate, reconcile
from archive.vocabulary.terms import (
    ClaimField,
    ClaimState,
    CountryRole,
    ExchangeStatus,
    ParticipationRole,
    StatementState,
)

SETTLED = (
    "kind",
    "status",
    "occurred_on",
    "occurred_on_earliest",
    "occurred_on_latest",
    "place_name",
    "place_country",
    "changed_at",
)
"""The columns that follow the claims."""

_STATUS_WEIGHT = [ExchangeStatus.CANCELLED, ExchangeStatus.HELD, ExchangeStatus.ANNOUNCED, ExchangeStatus.UNCONFIRMED]
"""An account of what took place outranks its announcement; a cancellation outranks both."""


@dataclass(frozen=True)
class Said:
    """What the accounts say, each by itself, and what a curator settled above them."""

    accounts: list[list[Claim]]
    settled: list[Claim]

    def values(self, field: ClaimField, key: str) -> list[str]:
        """Return the settled value, else the distinct values of the accounts, in order of entry.

        An editor's word in one account's review is that account's value, not the others'.
        """
        settled = value_of(self.settled, field, key)
        if settled:
            return [settled]
        said = [value_of(claims, field, key) for claims in self.accounts]
        return list(dict.fromkeys(value for value in said if value))

    def first(self, field: ClaimField, key: str) -> str:
        """Return the settled value, else that of the earliest account to give one, else ""."""
        return next(iter(self.values(field, key)), "")

    def date(self) -> PartialDate | None:
        """Return the settled date, else what the accounts' dates together say.

        An account that contradicts itself brings both its dates: another account that gives
        one of them does not settle which is right.
        """
        settled = date_of(standing(self.settled, ClaimField.EXCHANGE_DATE))
        if settled:
            return settled
        dates = [date_of(standing(claims, ClaimField.EXCHANGE_DATE)) for claims in self.accounts]
        return reconcile([member for date in dates if date for member in date.members or (date,)])


def settle_exchange(exchange: Exchange) -> None:
    """Write kind, status, date, place and participants as the accounts readers can see claim them.

    Before any account is published, drafts count, so that a curator sees what would be written.
    """
    said = Said(account_claims(exchange), list(exchange.claims.filter(state=ClaimState.ACCEPTED)))
    exchange.kind = said.first(ClaimField.EXCHANGE_KIND, "kind") or exchange.kind
    exchange.status = _status(said)
    exchange.occurred_on = str(said.date() or "")
    exchange.place_name = " / ".join(said.values(ClaimField.PLACE, "name"))[:120]
    countries = said.values(ClaimField.PLACE, "country")
    exchange.place_country = Country.objects.filter(code=countries[0]).first() if len(countries) == 1 else None
    exchange.save(update_fields=SETTLED)  # a reference code given meanwhile is not ours to overwrite
    _settle_participations(exchange, [claim for claims in said.accounts for claim in claims])
    for statement in Statement.objects.filter(accounts__exchange=exchange).prefetch_related("accounts__exchange"):
        before = statement.timeline_on
        set_timeline(statement)
        if statement.timeline_on != before:
            statement.save()


def counted_accounts(exchange: Exchange) -> list[Account]:
    """Return the accounts that say what the exchange was: the published ones, or all while none is."""
    accounts = list(exchange.accounts.select_related("statement"))
    public = [account for account in accounts if account.statement.state == StatementState.PUBLISHED]
    return public or [account for account in accounts if account.statement.state != StatementState.WITHDRAWN]


def account_claims(exchange: Exchange) -> list[list[Claim]]:
    """Return the accepted claims of each account about this exchange, in order of entry."""
    return [
        list(account.statement.claims.standing().filter(group=account.group).order_by("pk"))
        for account in counted_accounts(exchange)
    ]


def _status(said: "Said") -> str:
    statuses = said.values(ClaimField.EXCHANGE_STATUS, "status")
    return next((status for status in _STATUS_WEIGHT if status in statuses), ExchangeStatus.UNCONFIRMED)


def _settle_participations(exchange: Exchange, claims: list[Claim]) -> None:
    officials = _participants(claims)
    wanted: dict[tuple[str, str], tuple[Official | None, Country | None]] = {}
    for official in officials:
        wanted["official", official.slug] = (official, official.country)
    named_sides = {official.country.code for official in officials if official.country}
    for country in _sides(claims):
        if country.code not in named_sides:
            wanted["country", country.code] = (None, country)
    present = {_key(row): row for row in exchange.participations.select_related("official", "country")}
    for key in present.keys() - wanted.keys():
        present[key].delete()
    for key, (person, side) in wanted.items():
        if key not in present:
            Participation.objects.create(
                exchange=exchange, official=person, country=side, role=ParticipationRole.PRINCIPAL
            )


def _key(row: Participation) -> tuple[str, str]:
    if row.official:
        return "official", row.official.slug
    return "country", row.country.code if row.country else ""


def _participants(claims: list[Claim]) -> list[Official]:
    slugs = [
        claim.value.get("official")
        for claim in claims
        if claim.field == ClaimField.OFFICIAL and claim.value.get("role") == "participant"
    ]
    people = {official.slug: official for official in Official.objects.filter(slug__in=slugs).select_related("country")}
    return [people[slug] for slug in dict.fromkeys(slugs) if slug in people]


def _sides(claims: list[Claim]) -> list[Country]:
    codes = [
        claim.value.get("country")
        for claim in claims
        if claim.field == ClaimField.COUNTRY and claim.value.get("role") != CountryRole.MENTIONED
    ]
    countries = {country.code: country for country in Country.objects.filter(code__in=codes)}
    return [countries[code] for code in dict.fromkeys(codes) if code in countries]
