"""What a statement still needs before readers may see it, as a list that follows the decisions."""

from dataclasses import dataclass

from django.utils.functional import Promise

from archive.admin.review_form import Review
from archive.ingest.publish import REQUIREMENTS
from archive.models import Statement
from archive.vocabulary.terms import ClaimField

_SETTLED_BY = {"genre": ClaimField.GENRE}
"""Requirements that the decisions on a field meet or take away: a draft bears a title and a language from the start."""


@dataclass(frozen=True)
class Item:
    """One requirement."""

    key: str
    label: str | Promise
    missing: str | Promise
    is_met: bool
    field: str = ""
    """The field whose decisions meet it, for the script that follows them."""


def checklist(statement: Statement, review: Review) -> list[Item]:
    """Return every requirement, met or not, as the decisions in the form would leave it."""
    return [
        Item(
            one.key,
            one.label,
            one.missing,
            _is_met(one.key, one.is_met(statement), review),
            _SETTLED_BY.get(one.key, ""),
        )
        for one in REQUIREMENTS
    ]


def _is_met(key: str, stored: bool, review: Review) -> bool:
    field = _SETTLED_BY.get(key)
    if field is None:
        return stored
    rows = [row for row in review.rows if row.claim.field == field]
    if any(row.decision == "amend" for row in rows) or any(
        row.field == field and row.form.is_bound and row.form.has_changed() for row in review.added
    ):
        return True
    accepted = {str(row.words) for row in rows if row.decision == "accept"}
    return len(accepted) == 1 or any(row.decision == "accept" and row.claim.origin == "editor" for row in rows)
