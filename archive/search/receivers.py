"""Whatever changes what is indexed of a statement enqueues the statement, in the same transaction.

Names are not indexed (they are looked up when someone searches), so a new name needs no row.
"""

from collections.abc import Callable
from typing import Any

from django.db.models import Model, Q
from django.db.models.signals import m2m_changed, post_delete, post_save, pre_delete, pre_save

from archive.models import (
    Account,
    Attribution,
    Country,
    Exchange,
    IndexChange,
    Official,
    Participation,
    Quotation,
    Source,
    Statement,
    StatementCountry,
    Topic,
)
from archive.models.index_changes import changes_committed
from archive.search.sync import drain_after_commit

PATHS: dict[type[Model], tuple[str, ...]] = {
    Account: ("accounts",),
    Attribution: ("attributions",),
    StatementCountry: ("statement_countries",),
    Quotation: ("quotations",),
    Exchange: ("accounts__exchange",),
    Participation: ("accounts__exchange__participations",),
    Source: ("source",),
    Country: ("statement_countries__country",),
    Official: (
        "attributions__official",
        "accounts__exchange__participations__official",
        "quotations__speaker_official",
    ),
}
"""From a statement to each kind of record whose values are indexed with it."""


def statements_touching(record: Model) -> list[int]:
    """Return the statements that a record is part of, as the database has it now."""
    if isinstance(record, Topic):
        return _statements_on(record)
    touched = Q()
    for path in PATHS[type(record)]:
        touched |= Q(**{path: record.pk})
    return list(Statement._base_manager.filter(touched).values_list("pk", flat=True).distinct())


def _statements_on(topic: Topic) -> list[int]:
    """Return the statements on a topic or on any narrower one."""
    topics, newest = {topic.pk}, {topic.pk}
    while newest:
        newest = set(Topic.objects.filter(broader__in=newest).values_list("pk", flat=True)) - topics
        topics |= newest
    return list(Statement.topics.through._default_manager.filter(topic__in=topics).values_list("statement", flat=True))


def enqueue_statement(instance: Statement, **_signal: Any) -> None:
    """Enqueue a saved or deleted statement."""
    IndexChange.objects.enqueue([instance.pk])


def enqueue_touched(instance: Model, raw: bool = False, **_signal: Any) -> None:
    """Enqueue the statements that a record touches: before and after a save, before a deletion."""
    if instance.pk is not None:
        IndexChange.objects.enqueue(statements_touching(instance))


def enqueue_topics_changed(instance: Model, action: str, pk_set: set[int] | None, **_signal: Any) -> None:
    """Enqueue statements whose topics change, from either side of the relation."""
    if action not in {"post_add", "post_remove", "pre_clear"}:
        return
    if isinstance(instance, Statement):
        IndexChange.objects.enqueue([instance.pk])
    else:
        IndexChange.objects.enqueue(pk_set if pk_set is not None else statements_touching(instance))


def connect() -> None:
    """Wire the receivers; called once, when the application is ready."""
    post_save.connect(enqueue_statement, sender=Statement, dispatch_uid="index_statement_saved")
    post_delete.connect(enqueue_statement, sender=Statement, dispatch_uid="index_statement_deleted")
    signals: dict[str, Callable[..., Any]] = {
        "before": pre_save.connect,
        "saved": post_save.connect,
        "deleted": pre_delete.connect,
    }
    models: list[type[Model]] = [*PATHS, Topic]
    for model in models:
        for moment, wire in signals.items():
            wire(enqueue_touched, sender=model, dispatch_uid=f"index_{model.__name__}_{moment}")
    m2m_changed.connect(enqueue_topics_changed, sender=Statement.topics.through, dispatch_uid="index_topics")
    changes_committed.connect(drain_after_commit, dispatch_uid="index_drain")
