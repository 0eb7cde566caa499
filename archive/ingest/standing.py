"""What stands after the curator's decisions: one value a field, the editor's word first."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any

from archive.models import Claim
from archive.vocabulary.partial_dates import PartialDate, parse, reconcile
from archive.vocabulary.terms import Basis, ClaimField, ClaimOrigin, ClaimState

WIDEST_INFERENCE = timedelta(days=31)
"""An interval that was only inferred and is wider than this never becomes a field (domain.md, Dates)."""


def standing(claims: Iterable[Claim], field: ClaimField, group: int | None = None) -> list[Claim]:
    """Return the accepted claims about a field, oldest first."""
    return [
        claim
        for claim in claims
        if claim.field == field and claim.state == ClaimState.ACCEPTED and (group is None or claim.group == group)
    ]


def value_of(claims: Iterable[Claim], field: ClaimField, key: str, group: int | None = None) -> Any:
    """Return the one value that stands: an editor's last word, else what all detected claims agree on, else None."""
    accepted = standing(claims, field, group)
    edited = [claim for claim in accepted if claim.origin == ClaimOrigin.EDITOR]
    if edited:
        return edited[-1].value.get(key)
    values = {claim.value.get(key) for claim in accepted}
    return values.pop() if len(values) == 1 else None


def date_of(claims: Sequence[Claim]) -> PartialDate | None:
    """Return the date that accepted date claims together say: an editor's last word, else all, reconciled."""
    dated = [claim for claim in claims if claim.value.get("edtf")]
    edited = [claim for claim in dated if claim.origin == ClaimOrigin.EDITOR]
    if edited:
        return parse(edited[-1].value["edtf"])
    return reconcile(
        [date for claim in dated if (date := parse(claim.value["edtf"])) and may_become_field(claim, date)]
    )


def may_become_field(claim: Claim, date: PartialDate) -> bool:
    """Tell whether a date claim is narrow enough for how it was reached."""
    if claim.basis in {Basis.STATED, Basis.METADATA, Basis.EDITOR}:
        return True
    return date.width is not None and timedelta(days=date.width) <= WIDEST_INFERENCE


def dates_disagree(claims: Sequence[Claim]) -> bool:
    """Tell whether accepted date claims name days that cannot both be right."""
    dates = [parse(claim.value["edtf"]) for claim in claims if claim.value.get("edtf")]
    return any(not one.overlaps(other.earliest, other.latest) for one in dates for other in dates)
