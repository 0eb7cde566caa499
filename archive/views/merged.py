"""Old addresses of records that were merged into others."""

from collections.abc import Callable
from typing import Any

from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import redirect

from archive.models import Exchange, FormerAddress, Official
from archive.models.former_addresses import FormerKind

_PUBLIC: dict[FormerKind, Callable[[str], QuerySet[Any]]] = {
    FormerKind.EXCHANGE: lambda code: Exchange.objects.published().filter(reference_code=code),
    FormerKind.OFFICIAL: lambda slug: Official.objects.published().filter(slug=slug),
}


def merged(kind: FormerKind, key: str, view: str) -> HttpResponse:
    """Lead to the record that another one was merged into; raises Http404 where readers may know of none."""
    target = FormerAddress.objects.target(kind, key)
    if not target or not _PUBLIC[kind](target).exists():
        raise Http404("The archive has no such record.")
    return redirect(view, target, permanent=True)
