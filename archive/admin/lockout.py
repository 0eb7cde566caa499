"""What somebody sees who has failed to log in too often: when to come back. Known and unknown names see the same."""

from datetime import timedelta
from math import ceil
from typing import Any

from axes.helpers import get_client_ip_address
from axes.models import AccessAttempt
from django.conf import settings
from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _


def locked_out(request: HttpRequest, response: HttpResponse | None, credentials: dict[str, Any] | None) -> HttpResponse:
    """Answer 429 with the minutes left (RFC 6585, 4)."""
    waits = _waits((credentials or {}).get("username") or "", get_client_ip_address(request))
    minutes = max(ceil(waits / timedelta(minutes=1)), 1)
    context = {**admin.site.each_context(request), "title": _("Too many attempts to log in"), "minutes": minutes}
    page = render(request, "admin/locked_out.html", context, status=429)
    page.headers["Retry-After"] = str(max(ceil(waits.total_seconds()), 1))
    return page


def _waits(username: str, origin: str) -> timedelta:
    """Return how long it takes until the last attempt of that name from there that counted is forgotten.

    Those from elsewhere are nobody's business: they would tell a stranger that somebody else tries too.
    """
    cool_off: timedelta = settings.AXES_COOLOFF_TIME
    last = AccessAttempt.objects.filter(username=username, ip_address=origin).order_by("-attempt_time").first()
    return last.attempt_time + cool_off - timezone.now() if last else cool_off
