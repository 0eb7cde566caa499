"""Whether a span of days is what a text says or an editor set, or only what the archive inferred."""

from django.db.models import Q

from archive.models import Claim, Exchange, Statement
from archive.vocabulary.partial_dates import PartialDate, Precision
from archive.vocabulary.terms import Basis, ClaimField, ClaimState

_REACHED = (Basis.COMPUTED, Basis.INFERRED)


def is_inferred_span(date: PartialDate | None, record: Exchange | Statement) -> bool:
    """Tell whether a record's span rests on nothing but what the archive inferred; asks only about spans."""
    if date is None or date.precision is not Precision.INTERVAL:
        return False
    of_record = Q(exchange=record) | Q(statement__accounts__exchange=record)
    if isinstance(record, Statement):
        of_record = Q(statement=record) | Q(exchange__accounts__statement=record)
    bases = _bases(of_record)
    return bool(bases) and (date.edtf, False) not in bases


def _bases(of_record: Q) -> set[tuple[str, bool]]:
    """Return (date, whether it was reached rather than told) of every claim in force."""
    claims = Claim.objects.filter(of_record, field__in=[ClaimField.EXCHANGE_DATE, ClaimField.ISSUE_DATE])
    rows = claims.exclude(state__in=[ClaimState.REJECTED, ClaimState.AMENDED]).values_list("value__edtf", "basis")
    return {(str(edtf), basis in _REACHED) for edtf, basis in rows}
