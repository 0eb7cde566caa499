"""What a curator decides about claims: accept, amend, reject, add. A claim is never deleted."""

from collections.abc import Mapping
from typing import Any

from django.contrib.auth.models import User
from django.utils import timezone

from archive.models import Claim, Exchange, Statement
from archive.vocabulary.terms import Basis, ClaimField, ClaimOrigin, ClaimState, Confidence

TRUSTED = (Confidence.HIGH, Confidence.MEDIUM)
"""The confidences that publication without review accepts."""


def accept(claim: Claim, agent: User | None) -> None:
    """Let a claim stand."""
    _decide(claim, ClaimState.ACCEPTED, agent)


def reject(claim: Claim, agent: User | None) -> None:
    """Let a claim fall; it is kept, with who rejected it."""
    _decide(claim, ClaimState.REJECTED, agent)


def reopen(claim: Claim, agent: User | None) -> None:
    """Take a decision back."""
    _decide(claim, ClaimState.PROPOSED, agent)


def amend(
    claim: Claim, value: Mapping[str, Any], agent: User | None, *, reason: str = "", reference: str = ""
) -> Claim:
    """Keep a claim as AMENDED and let an editor's claim with this value stand in its place.

    An editor's own claim is amended the same way: every value that ever stood stays on record.
    """
    _decide(claim, ClaimState.AMENDED, agent)
    return Claim.objects.create(
        statement=claim.statement,
        exchange=claim.exchange,
        field=claim.field,
        group=claim.group,
        value={**claim.value, **value},
        origin=ClaimOrigin.EDITOR,
        basis=Basis.EDITOR,
        evidence=claim.evidence,
        reason=reason,
        reference=reference,
        amends=claim,
        state=ClaimState.ACCEPTED,
        decided_by=agent,
        decided_at=timezone.now(),
    )


def add(
    about: Statement | Exchange,
    field: ClaimField,
    value: Mapping[str, Any],
    agent: User | None,
    *,
    group: int = 0,
    reason: str = "",
    reference: str = "",
    evidence: list[dict[str, Any]] | None = None,
) -> Claim:
    """Let an editor's own claim stand, with the passage or the outside evidence it rests on."""
    return Claim.objects.create(
        statement=about if isinstance(about, Statement) else None,
        exchange=about if isinstance(about, Exchange) else None,
        field=field,
        group=group,
        value=dict(value),
        origin=ClaimOrigin.EDITOR,
        basis=Basis.EDITOR,
        evidence=evidence or [],
        reason=reason,
        reference=reference,
        state=ClaimState.ACCEPTED,
        decided_by=agent,
        decided_at=timezone.now(),
    )


def accept_trusted(statement: Statement, agent: User | None, *, confidences: tuple[Confidence, ...] = TRUSTED) -> None:
    """Accept every waiting detected claim of these confidences whose value is known.

    Dates that disagree are all accepted: each is what the text says, and the field then
    holds "one of" them. Any other single-valued field in conflict stays undecided.
    """
    dates = {ClaimField.ISSUE_DATE, ClaimField.EXCHANGE_DATE}
    for claim in statement.claims.waiting().filter(origin=ClaimOrigin.DETECTED, confidence__in=confidences):
        known = claim.value.get("edtf") if claim.field in dates else True
        if known and (not claim.conflicts or claim.field in dates):
            accept(claim, agent)


def _decide(claim: Claim, state: ClaimState, agent: User | None) -> None:
    if claim.state == state:
        return
    claim.state = state
    claim.decided_by = agent
    claim.decided_at = None if state == ClaimState.PROPOSED else timezone.now()
    claim.save(update_fields=["state", "decided_by", "decided_at"])
