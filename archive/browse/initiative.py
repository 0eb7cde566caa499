"""Who called whom: the initiative that accounts claim and curators settle."""

from collections.abc import Iterable

from django.db.models import F

from archive.models import Account, Claim
from archive.models.exchanges import ExchangeQuerySet
from archive.vocabulary.terms import ClaimField, ClaimState, StatementState


def initiatives(exchanges: ExchangeQuerySet) -> dict[int, frozenset[str]]:
    """Return the countries at whose initiative each exchange took place; accounts that differ give several.

    What a curator settled replaces what the accounts claim. An exchange without a claim is left out.
    """
    ids = exchanges.order_by().values("pk")
    rows = Claim.objects.filter(field=ClaimField.INITIATIVE, state=ClaimState.ACCEPTED, exchange__in=ids)
    settled = _by_exchange(rows.filter(statement=None).order_by().values_list("exchange", "value__country"))
    told = Account.objects.filter(
        exchange__in=ids,
        statement__state=StatementState.PUBLISHED,
        statement__claims__field=ClaimField.INITIATIVE,
        statement__claims__state=ClaimState.ACCEPTED,
        statement__claims__group=F("group"),
    )
    claimed = _by_exchange(told.values_list("exchange", "statement__claims__value__country"))
    return {pk: frozenset(codes) for pk, codes in {**claimed, **settled}.items()}


def _by_exchange(rows: Iterable[tuple[int, str]]) -> dict[int, set[str]]:
    found: dict[int, set[str]] = {}
    for pk, code in rows:
        if code:
            found.setdefault(pk, set()).add(code)
    return found
