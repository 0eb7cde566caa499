"""From the claims of every account to the fields of an exchange. Conflicts stay visible as "one of"."""

from archive.ingest.settle_statement import set_timeline
from archive.ingest.standing import date_of, value_of
from archive.models import Account, Claim, Country, Exchange, Official, Participation, Statement
from archive.vocabulary.terms import (
    ClaimField,
    ClaimState,
    CountryRole,
    ExchangeKind,
    ExchangeStatus,
    ParticipationRole,
    StatementState,
)

_STATUS_WEIGHT = [ExchangeStatus.CANCELLED, ExchangeStatus.HELD, ExchangeStatus.ANNOUNCED, ExchangeStatus.UNCONFIRMED]
"""An account of what took place outranks its announcement; a cancellation outranks both."""


def settle_exchange(exchange: Exchange) -> None:
    """Write kind, status, date, place and participants as the accounts readers can see claim them.

    Before any account is published, drafts count, so that a curator sees what would be written.
    """
    claims = [*exchange_claims(exchange), *exchange.claims.filter(state=ClaimState.ACCEPTED)]
    exchange.kind = value_of(claims, ClaimField.EXCHANGE_KIND, "kind") or _first(claims, exchange)
    exchange.status = _status(claims)
    exchange.occurred_on = str(date_of([one for one in claims if one.field == ClaimField.EXCHANGE_DATE]) or "")
    exchange.place_name = (value_of(claims, ClaimField.PLACE, "name") or "")[:120]
    place_country = value_of(claims, ClaimField.PLACE, "country")
    exchange.place_country = Country.objects.filter(code=place_country).first() if place_country else None
    exchange.save()
    _settle_participations(exchange, claims)
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


def exchange_claims(exchange: Exchange) -> list[Claim]:
    """Return the accepted claims of its accounts about this exchange, in order of entry."""
    claims: list[Claim] = []
    for account in counted_accounts(exchange):
        claims.extend(account.statement.claims.standing().filter(group=account.group).order_by("pk"))
    return claims


def _first(claims: list[Claim], exchange: Exchange) -> str:
    """Return the kind the earliest account gives, where accounts disagree."""
    kinds = [claim.value.get("kind") for claim in claims if claim.field == ClaimField.EXCHANGE_KIND]
    return next((kind for kind in kinds if kind), exchange.kind or ExchangeKind.MEETING)


def _status(claims: list[Claim]) -> str:
    settled = value_of(claims, ClaimField.EXCHANGE_STATUS, "status")
    said = {claim.value.get("status") for claim in claims if claim.field == ClaimField.EXCHANGE_STATUS}
    return settled or next((status for status in _STATUS_WEIGHT if status in said), ExchangeStatus.UNCONFIRMED)


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
