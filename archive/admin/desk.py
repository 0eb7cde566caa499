"""The curator's side as one site: its first page is the dashboard, and nothing sent to it is lost."""

from collections.abc import Callable
from functools import update_wrapper
from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from archive.admin.dashboard import dashboard, own_events
from archive.admin.kept import logged_out


class Desk(admin.AdminSite):
    """Django's admin with a dashboard for its first page."""

    site_header = _("Communiqué: the curator's desk")
    site_title = _("Communiqué")
    index_title = _("The curator's desk")
    index_template = "admin/archive/desk.html"
    enable_nav_sidebar = False

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        """Show what waits, then the records."""
        may_see = request.user.has_perm("archive.view_statement")
        found = {"panels": dashboard(request.user) if may_see else [], "own_events": own_events(request.user)}
        return super().index(request, {**found, **(extra_context or {})})

    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """Log in, under a new session also where one was open: Django keeps the key of the same person's."""
        before = request.session.session_key
        response: HttpResponse = super().login(request, extra_context)
        if request.method == "POST" and request.user.is_authenticated and request.session.session_key == before:
            request.session.cycle_key()
        return response

    def logout(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """Log out, and let the browser forget what it kept: the next one at this machine may be somebody else."""
        response: HttpResponse = super().logout(request, extra_context)
        response["Clear-Site-Data"] = '"cache", "storage"'
        return response

    def admin_view(self, view: Any, cacheable: bool = False) -> Any:
        """Give back what was sent by somebody whose session has ended, where Django would drop it."""
        inner: Callable[..., HttpResponseBase] = super().admin_view(view, cacheable)

        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            is_lost = request.method == "POST" and not self.has_permission(request)
            if is_lost and request.path != reverse("admin:logout", current_app=self.name):
                return logged_out(request)
            return inner(request, *args, **kwargs)

        return update_wrapper(guarded, view)
