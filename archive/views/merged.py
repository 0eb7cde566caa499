"""Old addresses of records that were merged into others."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect

from archive.models import FormerAddress
from archive.models.former_addresses import FormerKind


def merged(kind: FormerKind, key: str, view: str) -> HttpResponse:
    """Lead to the record that another one was merged into; raises Http404 where there is none."""
    target = FormerAddress.objects.target(kind, key)
    if not target:
        raise Http404("The archive has no such record.")
    return redirect(view, target, permanent=True)
