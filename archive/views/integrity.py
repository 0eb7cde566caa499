"""What the archive promises to keep and when that was last verified; and whether it is ready, for machines."""

from django.db import DatabaseError, InterfaceError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from archive.preserve.standing import index_lag, standing


def integrity(request: HttpRequest) -> HttpResponse:
    """Show the promises and the last verification."""
    return render(request, "archive/integrity.html", {"standing": standing()})


def readyz(request: HttpRequest) -> HttpResponse:
    """Tell whether the database answers (503 if not) and how far the index is behind (which stops no page)."""
    try:
        lag = index_lag()
    except (DatabaseError, InterfaceError):
        return JsonResponse({"database": "away"}, status=503)
    index = "rebuilding" if lag.is_away else "ok"
    return JsonResponse({"database": "ok", "index": index, "waiting": lag.waiting, "index_lag_seconds": lag.seconds})
