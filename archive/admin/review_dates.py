"""Dates that cannot all be right, side by side, with what the record will say if they all stand."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from archive.admin.review_form import ClaimRow, Review
from archive.browse.date_words import in_words
from archive.ingest.standing import date_of, dates_disagree
from archive.models import Exchange
from archive.vocabulary.partial_dates import PartialDate, reconcile
from archive.vocabulary.terms import ClaimField, ClaimOrigin


@dataclass(frozen=True)
class Dispute:
    """Claims of one date that disagree, with each other or with the other accounts of the exchange."""

    label: str | Promise
    rows: list[ClaimRow]
    sentence: str
    exchange: Exchange | None = None
    """The exchange whose other accounts say otherwise."""
    exchange_says: str = ""


def disputes(review: Review) -> list[Dispute]:
    """Return the dates in dispute, in the order of the page."""
    found: list[Dispute] = []
    for choice in review.choices:
        for field in (ClaimField.ISSUE_DATE, ClaimField.EXCHANGE_DATE):
            rows = _live(review, field, choice.group)
            if dates_disagree([row.claim for row in rows]):
                found.append(Dispute(field.label, rows, _outcome(rows)))
        exchange = choice.chosen_exchange()
        if exchange and (dispute := _with_others(_live(review, ClaimField.EXCHANGE_DATE, choice.group), exchange)):
            found.append(dispute)
    return found


def _live(review: Review, field: ClaimField, group: int) -> list[ClaimRow]:
    """Return the dated claims that nobody rejected."""
    dated = [row for row in review.rows if row.claim.field == field and row.claim.value.get("edtf")]
    return [row for row in dated if row.claim.group == group and row.decision != "reject"]


def _outcome(rows: list[ClaimRow]) -> str:
    date = date_of([row.claim for row in rows])
    if any(row.claim.origin == ClaimOrigin.EDITOR for row in rows) and date:
        return _("An editor’s word stands above the text’s: the record will say “%(date)s”.") % {"date": in_words(date)}
    return _says(date)


def _says(date: PartialDate | None) -> str:
    if date is None:
        return _("If all stand, the record will give no date.")
    return _("If all stand, the record will say: “%(date)s”.") % {"date": in_words(date)}


def _with_others(rows: list[ClaimRow], exchange: Exchange) -> Dispute | None:
    """Compare this account's date with the exchange's as its other accounts leave it."""
    own, theirs = date_of([row.claim for row in rows]), exchange.date
    if own is None or theirs is None or own.overlaps(theirs.earliest, theirs.latest):
        return None
    both = reconcile([member for date in (theirs, own) for member in date.members or (date,)])
    return Dispute(ClaimField.EXCHANGE_DATE.label, rows, _says(both), exchange, in_words(theirs))
