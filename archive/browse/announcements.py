"""The ledger of announcements: what was announced, and whether an account confirms that it was held.

An announcement is matched to the account that confirms it, or to an official record that a
curator names, or stays "no account in the archive by" the day the archive last received
something: beyond that day it cannot know. The date announced is that of the announcing
account's claims, whatever came of it; a future date is never rewritten.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from urllib.parse import urlencode

from django.core.paginator import Page, Paginator
from django.db.models import Count, F, Max, Q
from django.http import QueryDict
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from archive.browse.apparatus import Conclusion, worded
from archive.browse.names import Label, Names, Wanted
from archive.ingest.confirmations import Confirmation, likely_confirmations
from archive.models import Account, Capture, Claim, Exchange, Statement
from archive.models.exchanges import ExchangeQuerySet
from archive.models.remembered import with_people
from archive.vocabulary.dyads import Dyad
from archive.vocabulary.terms import ClaimField, ClaimState, ExchangeStatus, StatementState

PER_PAGE = 30


class Outcome(StrEnum):
    """What became of an announcement."""

    SILENT = "silent"
    TO_COME = "to_come"
    HELD = "held"
    CANCELLED = "cancelled"


OUTCOMES: dict[Outcome, str | Promise] = {
    Outcome.SILENT: _("No account in the archive"),
    Outcome.TO_COME: _("Still to come"),
    Outcome.HELD: _("Held"),
    Outcome.CANCELLED: _("Cancelled"),
}


@dataclass(frozen=True)
class Telling:
    """An account with what it says of the status and the date."""

    statement: Statement
    source: Label | None
    dates: list[Conclusion]


@dataclass(frozen=True)
class Announcement:
    """An announced exchange with those who announced it and those who confirm it."""

    exchange: Exchange
    outcome: Outcome
    announced_by: list[Telling]
    confirmed_by: list[Telling]
    records: list[Conclusion]
    """What a curator settled about its status, with the reason and the official record it rests on."""
    likely: list[Confirmation]

    @property
    def outcome_words(self) -> str:
        """The outcome in words."""
        return str(OUTCOMES[self.outcome])


@dataclass(frozen=True)
class Choice:
    """An outcome with its number and the list of it."""

    value: str
    label: str
    count: int
    address: str
    is_chosen: bool


@dataclass(frozen=True)
class Ledger:
    """A page of announcements."""

    announcements: list[Announcement]
    choices: list[Choice]
    as_of: date
    dyad: Dyad | None
    page: Page[Exchange]
    chosen: str

    @property
    def previous_address(self) -> str:
        """The page before, or ""."""
        return _address(self.chosen, self.dyad, self.page.number - 1) if self.page.has_previous() else ""

    @property
    def next_address(self) -> str:
        """The page after, or ""."""
        return _address(self.chosen, self.dyad, self.page.number + 1) if self.page.has_next() else ""


def announcements(data: QueryDict) -> Ledger:
    """Return the announcements that a query string asks for, those without an account first."""
    day, dyad = as_of(), _dyad(data.get("relation", ""))
    every = announced(dyad)
    conditions = _conditions(day)
    chosen = data.get("outcome", "")
    wanted = every.filter(conditions[Outcome(chosen)]) if chosen in set(Outcome) else every
    ordered = wanted.order_by(F("occurred_on_earliest").desc(nulls_last=True), "-pk")
    number = data.get("page", "1")
    page = Paginator(ordered, PER_PAGE).get_page(number if number.isdecimal() and len(number) < 5 else 1)
    counts = every.order_by().aggregate(
        every=Count("pk"), **{str(name): Count("pk", filter=condition) for name, condition in conditions.items()}
    )
    return Ledger(_read(with_people(page.object_list), day), _choices(counts, chosen, dyad), day, dyad, page, chosen)


def as_of() -> date:
    """Return the day the archive last received a document: it can know of nothing later."""
    last = Capture.objects.aggregate(last=Max("retrieved_at"))["last"]
    return timezone.localdate(last) if last else timezone.localdate()


def announced(dyad: Dyad | None = None) -> ExchangeQuerySet:
    """Return the exchanges that some published account announces, or that are settled as announced."""
    claims = Claim.objects.filter(
        field=ClaimField.EXCHANGE_STATUS,
        value__status=ExchangeStatus.ANNOUNCED,
        state__in=[ClaimState.ACCEPTED, ClaimState.PROPOSED],
        statement__state=StatementState.PUBLISHED,
        statement__accounts__group=F("group"),
    )
    told = Q(pk__in=claims.values("statement__accounts__exchange")) | Q(status=ExchangeStatus.ANNOUNCED)
    found: ExchangeQuerySet = Exchange.objects.published().filter(told)
    return found.between(dyad) if dyad else found


def _conditions(day: date) -> dict[Outcome, Q]:
    waiting = Q(status__in=[ExchangeStatus.ANNOUNCED, ExchangeStatus.UNCONFIRMED])
    later = Q(occurred_on_latest__gte=day) | (~Q(occurred_on="") & Q(occurred_on_latest=None))
    return {
        Outcome.SILENT: waiting & ~later,
        Outcome.TO_COME: waiting & later,
        Outcome.HELD: Q(status=ExchangeStatus.HELD),
        Outcome.CANCELLED: Q(status=ExchangeStatus.CANCELLED),
    }


def _dyad(text: str) -> Dyad | None:
    try:
        return Dyad.from_slug(text) if text else None
    except ValueError:
        return None


def _choices(counts: Mapping[str, int], chosen: str, dyad: Dyad | None) -> list[Choice]:
    values: list[tuple[str, str | Promise]] = [
        ("", _("All")),
        *((str(name), label) for name, label in OUTCOMES.items()),
    ]
    return [
        Choice(value, str(label), counts[value or "every"], _address(value, dyad), value == chosen)
        for value, label in values
    ]


def _address(outcome: str, dyad: Dyad | None, number: int = 1) -> str:
    pairs = {"outcome": outcome, "relation": dyad.slug if dyad else "", "page": str(number) if number > 1 else ""}
    return "?" + urlencode({name: value for name, value in pairs.items() if value})


def _read(exchanges: list[Exchange], day: date) -> list[Announcement]:
    """Read the accounts of a page of announcements and sort them by what they say."""
    ids = [one.pk for one in exchanges]
    accounts = list(
        Account.objects.filter(exchange__in=ids, statement__state=StatementState.PUBLISHED)
        .select_related("statement__source")
        .defer("statement__body", "statement__cuts", "statement__repairs")
        .order_by("statement__timeline_day", "pk")
    )
    conclusions = worded(_claims(ids, accounts))
    wanted = Wanted()
    wanted.add("source", (one.statement.source.slug for one in accounts if one.statement.source))
    names = Names(wanted)
    outcomes = {one.pk: _outcome(one, day) for one in exchanges}
    likely = likely_confirmations([one for one in exchanges if outcomes[one.pk] is Outcome.SILENT])
    return [
        _announcement(
            exchange,
            outcomes[exchange.pk],
            [account for account in accounts if account.exchange_id == exchange.pk],
            conclusions,
            names,
            likely.get(exchange.pk, []),
        )
        for exchange in exchanges
    ]


def _announcement(
    exchange: Exchange,
    outcome: Outcome,
    accounts: list[Account],
    conclusions: list[Conclusion],
    names: Names,
    likely: list[Confirmation],
) -> Announcement:
    def tellings(status: str) -> list[Telling]:
        own = [account for account in accounts if status in _statuses(account, conclusions)]
        return [_telling(account, conclusions, names) for account in own]

    is_told = outcome in {Outcome.HELD, Outcome.CANCELLED}
    return Announcement(
        exchange,
        outcome,
        tellings(ExchangeStatus.ANNOUNCED),
        tellings(exchange.status) if is_told else [],
        [one for one in conclusions if one.claim.exchange_id == exchange.pk],
        likely,
    )


def _outcome(exchange: Exchange, day: date) -> Outcome:
    if exchange.status == ExchangeStatus.HELD:
        return Outcome.HELD
    if exchange.status == ExchangeStatus.CANCELLED:
        return Outcome.CANCELLED
    open_end = bool(exchange.occurred_on) and exchange.occurred_on_latest is None
    later = open_end or (exchange.occurred_on_latest is not None and exchange.occurred_on_latest >= day)
    return Outcome.TO_COME if later else Outcome.SILENT


def _claims(ids: list[int], accounts: list[Account]) -> list[Claim]:
    wanted = Q(exchange__in=ids, statement=None, field=ClaimField.EXCHANGE_STATUS, state=ClaimState.ACCEPTED)
    for account in accounts:
        wanted |= Q(statement=account.statement_id, group=account.group)
    fields = [ClaimField.EXCHANGE_STATUS, ClaimField.EXCHANGE_DATE]
    kept = Claim.objects.with_rights().filter(wanted, field__in=fields)
    return list(kept.exclude(state__in=[ClaimState.REJECTED, ClaimState.AMENDED]).order_by("pk"))


def _statuses(account: Account, conclusions: list[Conclusion]) -> set[str]:
    return {
        str(one.claim.value.get("status"))
        for one in conclusions
        if _is_of(one.claim, account) and one.claim.field == ClaimField.EXCHANGE_STATUS
    }


def _telling(account: Account, conclusions: list[Conclusion], names: Names) -> Telling:
    source = account.statement.source
    return Telling(
        account.statement,
        names["source", source.slug] if source else None,
        [one for one in conclusions if _is_of(one.claim, account) and one.claim.field == ClaimField.EXCHANGE_DATE],
    )


def _is_of(claim: Claim, account: Account) -> bool:
    return claim.statement_id == account.statement_id and claim.group == account.group
