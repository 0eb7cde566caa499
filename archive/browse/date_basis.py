"""Whether a span of days is what a text says or an editor set, or only what the archive inferred."""

from collections import defaultdict
from collections.abc import Iterable

from django.db.models import Q, QuerySet

from archive.models import Claim, Exchange, Statement
from archive.vocabulary.partial_dates import PartialDate, Precision
from archive.vocabulary.terms import Basis, ClaimField, ClaimState

_REACHED = (Basis.COMPUTED, Basis.INFERRED)

Told = tuple[str, bool]
"""A date that a claim in force gives, and whether it was reached rather than told."""


def is_inferred_span(date: PartialDate | None, record: Exchange | Statement) -> bool:
    """Tell whether a record's span rests on nothing but what the archive inferred; asks only about spans."""
    if date is None or date.precision is not Precision.INTERVAL:
        return False
    of_record = Q(exchange=record) | Q(statement__accounts__exchange=record)
    if isinstance(record, Statement):
        of_record = Q(statement=record) | Q(exchange__accounts__statement=record)
    rows = _in_force(of_record).values_list("value__edtf", "basis")
    return _is_inferred(date, {(str(edtf), basis in _REACHED) for edtf, basis in rows})


def inferred_spans(statements: Iterable[Statement]) -> frozenset[int]:
    """Return those whose timeline's date is such a span, in one query; in none where no date is a span."""
    dates = {one.pk: date for one in statements if (date := one.timeline_date)}
    spans = {pk: date for pk, date in dates.items() if date.precision is Precision.INTERVAL}
    if not spans:
        return frozenset()
    told: defaultdict[int, set[Told]] = defaultdict(set)
    claims = _in_force(Q(statement__in=spans) | Q(exchange__accounts__statement__in=spans))
    for own, of_exchange, edtf, basis in claims.values_list(
        "statement", "exchange__accounts__statement", "value__edtf", "basis"
    ):
        for pk in (own, of_exchange):
            told[pk].add((str(edtf), basis in _REACHED))
    return frozenset(pk for pk, date in spans.items() if _is_inferred(date, told[pk]))


def _is_inferred(date: PartialDate, told: set[Told]) -> bool:
    return bool(told) and (date.edtf, False) not in told


def _in_force(of_record: Q) -> QuerySet[Claim]:
    claims = Claim.objects.filter(of_record, field__in=[ClaimField.EXCHANGE_DATE, ClaimField.ISSUE_DATE])
    return claims.exclude(state__in=[ClaimState.REJECTED, ClaimState.AMENDED])
