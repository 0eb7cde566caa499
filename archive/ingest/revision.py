"""A change to a statement, as one transaction with one event that says what changed."""

from collections.abc import Iterator
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
def revision(statement: Statement, verb: EventVerb, agent: User | None, reason: str = "") -> Iterator[Statement]:
    """Lock a statement, let the caller change it and its claims, settle both sides and log the difference.

    Whatever raises inside leaves everything as it was.
    """
    with transaction.atomic():
        locked = Statement.objects.select_for_update().get(pk=statement.pk)
        before = snapshot(locked)
        exchanges_before = set(locked.accounts.values_list("exchange", flat=True))
        yield locked
        settle_statement(locked)
        touched = exchanges_before | set(locked.accounts.values_list("exchange", flat=True))
        for exchange in Exchange.objects.filter(pk__in=touched):
            settle_exchange(exchange)
        locked.refresh_from_db()
        record_event(locked, verb, agent, reason=reason, changes=difference(before, snapshot(locked)))
    statement.refresh_from_db()
    statement.__dict__.pop("derivation", None)


def snapshot(statement: Statement) -> dict[str, Any]:
    """Return all that readers see of a statement, as plain JSON values."""
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
