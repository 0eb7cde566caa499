"""The curator's side as one site: its first page is the dashboard, and nothing sent to it is lost."""

from collections.abc import Callable
from contextlib import suppress
from functools import update_wrapper
from typing import Any

from django.apps import apps
from django.contrib import admin
from django.core.exceptions import FieldDoesNotExist, PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from archive.admin.dashboard import dashboard
from archive.admin.kept import logged_out
from archive.admin.own_events import own_events
from archive.admin.own_sessions import own_sessions
from archive.admin.second_factor import is_verified, second_factor, waits_for_code


class Desk(admin.AdminSite):
    """Django's admin with a dashboard for its first page."""

    site_header = _("Communiqué: the curator's desk")
    site_title = pgettext_lazy("name of the archive", "Communiqué")
    index_title = _("The curator's desk")
    index_template = "admin/archive/desk.html"
    enable_nav_sidebar = False

    def index(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        """Show what waits, then the records."""
        may_see = request.user.has_perm("archive.view_statement")
        found = {"panels": dashboard(request.user) if may_see else [], "own_events": own_events(request.user)}
        return super().index(request, {**found, **(extra_context or {})})

    def has_permission(self, request: HttpRequest) -> bool:
        """Let those in who work here and have given what it takes."""
        return super().has_permission(request) and is_verified(request)

    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """Ask for the password, then lead on to the second factor."""
        if request.method == "GET" and waits_for_code(request):
            return HttpResponseRedirect(f"{reverse('admin:second_factor')}?{request.GET.urlencode()}")
        response: HttpResponse = super().login(request, extra_context)
        return response

    def get_urls(self) -> list[Any]:
        """Add the second factor, for those who have given no more than a password yet, and one's sessions."""
        return [
            path("second-factor/", second_factor, name="second_factor"),
            path("sessions/", self.admin_view(own_sessions), name="own_sessions"),
            *super().get_urls(),
        ]

    def autocomplete_view(self, request: HttpRequest) -> HttpResponse:
        """Offer records for a field of a form; Django fails on the name that a relation has on its far side."""
        asked = request.GET
        with suppress(LookupError, ValueError, FieldDoesNotExist):
            model = apps.get_model(asked.get("app_label", ""), asked.get("model_name", ""))
            if model._meta.get_field(asked.get("field_name", "")).auto_created:
                raise PermissionDenied
        return super().autocomplete_view(request)

    def logout(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        """Log out, and let the browser forget what it kept: the next one at this machine may be somebody else."""
        response = super().logout(request, extra_context)
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
