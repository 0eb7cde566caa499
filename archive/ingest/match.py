"""What a draft may be: a text the archive has, or one more account of an exchange it knows."""

from dataclasses import dataclass

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from archive.detection.likeness import (
    NEAR_DUPLICATE,
    SAME_EXCHANGE,
    Likeness,
    Profile,
    Reason,
    passages,
    profile,
    same_exchange,
    shared_passages,
)
from archive.models import Exchange, Statement
from archive.vocabulary.terms import ClaimField, ClaimState, Confidence, StatementState

_MOST_COMPARED = 200


@dataclass(frozen=True)
class Duplicate:
    """A statement with the same or nearly the same text."""

    statement: Statement
    share: float
    """Share of the shorter text's five-word passages; 1.0 for the same bytes or the same text."""
    is_exact: bool


@dataclass(frozen=True)
class Candidate:
    """An exchange that a draft may be another account of, with the reasons in words."""

    exchange: Exchange
    score: float
    reasons: list[str]


def duplicates(statement: Statement) -> list[Duplicate]:
    """Return statements whose text this one repeats, likeliest first."""
    found: dict[int, Duplicate] = {}
    others = Statement.objects.exclude(pk=statement.pk)
    if statement.capture:
        exact = Q(capture__sha256=statement.capture.sha256) | Q(capture__text_sha256=statement.capture.text_sha256)
        for other in others.filter(exact | Q(body=statement.body)):
            found[other.pk] = Duplicate(other, 1.0, is_exact=True)
    own = passages(statement.body)
    for other in _with_common_people(statement).exclude(pk__in=found):
        share = shared_passages(own, passages(other.body))
        if share >= NEAR_DUPLICATE:
            found[other.pk] = Duplicate(other, share, is_exact=False)
    return sorted(found.values(), key=lambda duplicate: -duplicate.share)


def candidates(statement: Statement, *, group: int = 0) -> list[Candidate]:
    """Return exchanges this statement may be an account of, likeliest first.

    For a further group only who, what and when are compared, not the whole text.
    """
    own = profile_of(statement, group)
    best: dict[int, tuple[Exchange, Likeness]] = {}
    named_by = ("official__names", "country__names")
    exchanges = [f"accounts__exchange__participations__{names}" for names in named_by]
    for other in _with_common_people(statement).prefetch_related(*exchanges):
        for account in other.accounts.all():
            likeness = same_exchange(own, profile_of(other, account.group))
            known = best.get(account.exchange_id)
            if likeness.score >= SAME_EXCHANGE and (known is None or likeness.score > known[1].score):
                best[account.exchange_id] = (account.exchange, likeness)
    ranked = sorted(best.values(), key=lambda pair: -pair[1].score)
    return [Candidate(exchange, likeness.score, reasons_in_words(likeness)) for exchange, likeness in ranked]


def profile_of(statement: Statement, group: int = 0) -> Profile:
    """Return what is compared of a statement: its claims that nobody rejected or replaced."""
    kept = [ClaimState.PROPOSED, ClaimState.ACCEPTED]
    of_document = {ClaimField.TOPIC, ClaimField.POST}
    claims = [
        claim
        for claim in statement.claims.all()
        if claim.state in kept and (claim.group == group or (group == 0 and claim.field in of_document))
    ]
    unsure = any(
        claim.field == ClaimField.EXCHANGE_KIND
        and claim.state == ClaimState.PROPOSED
        and claim.confidence == Confidence.LOW
        for claim in claims
    )
    body = statement.body if group == 0 else ""
    return profile([(claim.field, claim.value) for claim in claims], body, sure_of_kind=not unsure)


def reasons_in_words(likeness: Likeness) -> list[str]:
    """Return the reasons as a curator reads them."""
    words = {
        Reason.PARTICIPANTS: _("the same two principals"),
        Reason.PARTIES: _("the same two countries and a principal in common"),
        Reason.DATES: _("dates that agree within two days"),
        Reason.POST: _("the same embedded post"),
        Reason.KIND: _("the same kind of exchange"),
        Reason.PASSAGES: _("passages in common"),
        Reason.TOPICS: _("topics in common"),
    }
    return [words[reason] for reason in likeness.reasons]


def _with_common_people(statement: Statement) -> QuerySet[Statement]:
    """Return the newest statements that name somebody this one names as a participant."""
    people = profile_of(statement).participants
    others = Statement.objects.exclude(pk=statement.pk).exclude(state=StatementState.WITHDRAWN)
    named = others.filter(
        Q(attributions__official__slug__in=people) | Q(exchanges__participations__official__slug__in=people)
    )
    return Statement.objects.filter(
        pk__in=named.distinct().order_by("-pk").values("pk")[:_MOST_COMPARED]
    ).prefetch_related("claims")
