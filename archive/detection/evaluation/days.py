"""Dates against their annotation: exact, covering, abstaining or wrong."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from archive.vocabulary.partial_dates import PartialDate, Precision, parse

_WIDEST = 31


class Outcome(StrEnum):
    """What became of a date."""

    EXACT = "exact"
    COVERS = "covers"
    ABSTAINS = "abstains"
    WRONG = "wrong"


@dataclass(frozen=True)
class DateVerdict:
    """An outcome, whether it counts as right, and how wide the value was in days."""

    outcome: Outcome
    right: bool
    width: int | None
    got: str
    wanted: str
    conflict_right: bool | None = None
    """Whether the conflict flag agrees with the annotation; None where it says nothing."""


def judge_date(edtf: str, gold: dict[str, Any], *, flagged: bool | None = None) -> DateVerdict:
    """Judge a proposed date, "" for none, by one date annotation."""
    best, alone = gold.get("best"), gold.get("text_alone") or {}
    wanted = str(best or "")
    conflict = gold.get("conflict")
    agrees = None if flagged is None or conflict is None else flagged == conflict
    if not edtf:
        right = not best or not alone.get("sufficient", True)
        return DateVerdict(Outcome.ABSTAINS, right, None, "", wanted, agrees)
    value = parse(edtf)
    accepted = {str(best), *map(str, gold.get("accept") or []), str(alone.get("edtf"))}
    if edtf in accepted and not _mere_tenures(edtf, alone):
        return DateVerdict(Outcome.EXACT, True, value.width, edtf, wanted, agrees)
    if not best:
        return DateVerdict(Outcome.WRONG, False, value.width, edtf, wanted, agrees)
    if not _contains(value, parse(str(best))):
        return DateVerdict(Outcome.WRONG, False, value.width, edtf, wanted, agrees)
    if (value.width or 10_000) > _allowed(alone):
        right = not alone.get("sufficient", True)
        return DateVerdict(Outcome.ABSTAINS, right, value.width, edtf, wanted, agrees)
    return DateVerdict(Outcome.COVERS, True, value.width, edtf, wanted, agrees)


def _allowed(alone: dict[str, Any]) -> int:
    """Return the widest interval that still says something: what the text supports, else a month."""
    if not alone.get("edtf") or not alone.get("sufficient", True):
        return _WIDEST
    return parse(str(alone["edtf"])).width or _WIDEST


def _mere_tenures(edtf: str, alone: dict[str, Any]) -> bool:
    """The overlap of tenures alone never counts as an answer."""
    value = parse(edtf)
    return value.precision is Precision.INTERVAL and (value.width or 10_000) > 366 and not alone.get("sufficient", True)


def _contains(value: PartialDate, best: PartialDate) -> bool:
    if value.members:
        return any(member.overlaps(best.earliest, best.latest) for member in value.members)
    return value.overlaps(best.earliest, best.latest) and (value.width or 0) >= (best.width or 1)
