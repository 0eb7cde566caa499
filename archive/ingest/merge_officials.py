"""Two records of one person: every link, name and claim goes to one of them; the old address leads there."""

from typing import Any

from django.contrib.auth.models import User
from django.db import models, transaction
from django.db.models import TextField
from django.db.models.functions import Cast
from django.utils.translation import gettext as _

from archive.ingest.publish import NotAllowedError
from archive.models import (
    Attribution,
    Claim,
    FormerAddress,
    IndexChange,
    Official,
    Participation,
    Quotation,
    Statement,
    Tenure,
)
from archive.models.events import record_event
from archive.models.former_addresses import FormerKind
from archive.vocabulary.terms import EventVerb, NameKind


@transaction.atomic
def merge_officials(source: Official, target: Official, agent: User | None, reason: str) -> Official:
    """Let `target` have all that `source` has. Raises NotAllowedError without a reason, or for one record twice."""
    if source.pk == target.pk:
        raise NotAllowedError(_("These are one record already."))
    if not reason.strip():
        raise NotAllowedError(_("Give the reason: the page will show it."))
    source = Official.objects.select_for_update().get(pk=source.pk)
    statements = _statements_of(source)
    counts = {
        "participations": _move(Participation, "official", source, target, ("exchange",)),
        "attributions": _move(Attribution, "official", source, target, ("statement", "role")),
        "quotations": _move(Quotation, "speaker_official", source, target, ()),
        "views": _move_views(source, target),
        "names": _move_names(source, target),
        "tenures": _move(Tenure, "official", source, target, ("office", "began_on")),
        "claims": _rename_in_claims(source.slug, target.slug),
    }
    changes = {"merged": [source.slug, target.slug], **{name: [None, number] for name, number in counts.items()}}
    record_event(source, EventVerb.MERGED, agent, reason=reason.strip(), changes=changes)
    FormerAddress.objects.lead(FormerKind.OFFICIAL, source.slug, target.slug)
    source.delete()
    record_event(target, EventVerb.MERGED, agent, reason=reason.strip(), changes=changes)
    IndexChange.objects.enqueue(statements)
    return target


def _statements_of(official: Official) -> list[int]:
    """Return the statements that name or quote a person, or tell of their exchanges, drafts among them."""
    told = Statement.objects.of_official(official).values_list("pk", flat=True)
    quoted = Quotation.objects.filter(speaker_official=official).values_list("statement", flat=True)
    return [*told, *quoted]


def _move(model: type[models.Model], field: str, source: Official, target: Official, key: tuple[str, ...]) -> int:
    """Repoint rows; one whose like the target has already (same `key`) goes."""
    manager = model._default_manager
    moved = 0
    for row in manager.filter(**{field: source}):
        same = manager.filter(**{field: target}, **{name: getattr(row, name) for name in key})
        if key and same.exists():
            row.delete()
            continue
        setattr(row, field, target)
        row.save()
        moved += 1
    return moved


def _move_views(source: Official, target: Official) -> int:
    rows: list[Quotation] = list(source.reported_views.all())
    for row in rows:
        row.attributed_to.remove(source)
        row.attributed_to.add(target)
    return len(rows)


def _move_names(source: Official, target: Official) -> int:
    """Keep every spelling; the target's authorized names stay, the source's become variants beside them."""
    authorized = set(target.names.filter(kind=NameKind.AUTHORIZED).values_list("language", flat=True))
    moved = 0
    for name in source.names.all():
        if name.kind == NameKind.AUTHORIZED and name.language in authorized:
            name.kind = NameKind.VARIANT
        known: Any = target.names.filter(text=name.text, language=name.language)
        if known.exists():
            name.delete()
            continue
        name.official = target
        name.save()
        moved += 1
    return moved


def _rename_in_claims(old: str, new: str) -> int:
    """Let claims that name the person by the old id name the new one: fields are settled from claims again."""
    naming = Claim.objects.annotate(as_text=Cast("value", TextField())).filter(as_text__contains=f'"{old}"')
    renamed = 0
    for claim in naming:
        claim.value = _renamed(claim.value, old, new)
        claim.save(update_fields=["value"])
        renamed += 1
    return renamed


def _renamed(value: dict[str, Any], old: str, new: str) -> dict[str, Any]:
    """Return a claim's value with an official's id replaced where facts keep one (detection/facts)."""
    renamed = dict(value)
    for key in ("official", "author"):
        if renamed.get(key) == old:
            renamed[key] = new
    for key in {"speaker", "issuer"} & value.keys():
        renamed[key] = _reference(value[key], old, new)
    if "attributed_to" in renamed:
        renamed["attributed_to"] = [_reference(one, old, new) for one in renamed["attributed_to"] or []]
    return renamed


def _reference(reference: Any, old: str, new: str) -> Any:
    names_it = isinstance(reference, dict) and reference.get("kind") == "official" and reference.get("id") == old
    return {**reference, "id": new} if names_it else reference
