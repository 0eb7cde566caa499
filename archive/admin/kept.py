"""What was sent and could not be taken is given back in a form: an ended session, an outdated page.

Only what came from a page of ours is given back with a fresh token; a stranger's page gets nothing.
"""

from urllib.parse import urlsplit

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.csrf import csrf_failure as stock_failure

_NOT_KEPT = {"csrfmiddlewaretoken", "password", "old_password", "new_password1", "new_password2", "code"}


def logged_out(request: HttpRequest) -> HttpResponse:
    """Say that the session has ended, and keep what was sent until one has logged in again."""
    lead = _("You are not logged in any more. Log in in another tab, then send this again.")
    return _give_back(request, _("Nothing is lost"), lead, 401)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Say that the page was too old to be trusted, and offer what was sent to be sent again."""
    if not (request.path.startswith(reverse("admin:index")) and _is_our_own(request)):
        return stock_failure(request, reason=reason)
    lead = _("The page you sent this from is older than your session. Look at it, then send it again.")
    return _give_back(request, _("Nothing is lost"), lead, 403)


def _give_back(request: HttpRequest, title: str, lead: str, status: int) -> HttpResponse:
    kept = [
        (name, value)
        for name, values in request.POST.lists()
        if name not in _NOT_KEPT and _is_our_own(request)
        for value in values
    ]
    context = {
        **admin.site.each_context(request),
        "title": title,
        "lead": lead,
        "long": [(name, value) for name, value in kept if _is_long(value)],
        "short": [(name, value) for name, value in kept if not _is_long(value)],
        "has_files": bool(request.FILES),
        "login": reverse("admin:login"),
    }
    return render(request, "admin/archive/kept.html", context, status=status)


def _is_long(value: str) -> bool:
    return len(value) > 200 or "\n" in value


def _is_our_own(request: HttpRequest) -> bool:
    """Tell whether a browser says that the form was one of ours; a browser that says nothing is not believed."""
    came_from = request.headers.get("Origin") or request.headers.get("Referer", "")
    return urlsplit(came_from).netloc == request.get_host()
