"""A change to a statement, as one transaction with one event that says what changed."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction

from archive.ingest.settle_exchange import settle_exchange
from archive.ingest.settle_statement import settle_statement
from archive.models import Exchange, Statement
from archive.models.events import record_event
from archive.vocabulary.terms import EventVerb


@contextmanager
def revision(
    statement: Statement,
    verb: EventVerb,
    agent: User | None,
    reason: str = "",
    *,
    also: Mapping[str, list[Any]] | None = None,
) -> Iterator[Statement]:
    """Lock a statement, let the caller change it and its claims, settle both sides and log the difference.

    `also` is logged beside it: what the change belongs to. Whatever raises inside leaves everything as it was.
    """
    with transaction.atomic():
        locked = Statement.objects.select_for_update().get(pk=statement.pk)
        before, claims_before = snapshot(locked), claim_states(locked)
        exchanges_before = set(locked.accounts.values_list("exchange", flat=True))
        yield locked
        settle_statement(locked)
        touched = exchanges_before | set(locked.accounts.values_list("exchange", flat=True))
        for exchange in Exchange.objects.filter(pk__in=touched):
            settle_exchange(exchange)
        locked.refresh_from_db()
        changes = (
            difference(before, snapshot(locked)) | decisions(claims_before, claim_states(locked)) | dict(also or {})
        )
        record_event(locked, verb, agent, reason=reason, changes=changes)
    statement.refresh_from_db()
    statement.__dict__.pop("derivation", None)


def snapshot(statement: Statement) -> dict[str, Any]:
    """Return all that readers see of a statement, and whose desk it lies on, as plain JSON values."""
    return {
        "state": statement.state,
        "reference_code": statement.reference_code,
        "title": statement.title,
        "genre": statement.genre,
        "language": statement.language,
        "issued_on": statement.issued_on,
        "source": statement.source.slug if statement.source else None,
        "address": statement.address,
        "body": statement.body,
        "translation_of": statement.translation_of_id,
        "assigned_to": statement.assigned_to.get_username() if statement.assigned_to else None,
        "officials": sorted(
            f"{row.official.slug}:{row.role}" for row in statement.attributions.select_related("official")
        ),
        "countries": sorted(
            f"{row.country.code}:{row.role}" for row in statement.statement_countries.select_related("country")
        ),
        "topics": sorted(statement.topics.values_list("slug", flat=True)),
        "exchanges": sorted(statement.accounts.values_list("exchange", flat=True)),
        "quotations": [[row.start, row.end, row.words] for row in statement.quotations.order_by("start")],
    }


def difference(before: dict[str, Any], after: dict[str, Any]) -> dict[str, list[Any]]:
    """Return field → [old, new] for all that differs."""
    return {field: [before[field], after[field]] for field in after if before[field] != after[field]}


def claim_states(statement: Statement) -> dict[str, str]:
    """Return what was decided about each claim, by its key."""
    return {str(pk): state for pk, state in statement.claims.order_by("pk").values_list("pk", "state")}


def decisions(before: dict[str, str], after: dict[str, str]) -> dict[str, list[Any]]:
    """Return the claims whose state changed, as `claims` → [old, new]; empty when none did."""
    changed = [key for key in after if before.get(key) != after[key]]
    if not changed:
        return {}
    return {"claims": [{key: before.get(key) for key in changed}, {key: after[key] for key in changed}]}
