"""Admin changes go to the archive's own log, not to a second one."""

from typing import Any, ClassVar

from django.contrib import admin
from django.contrib.auth.models import User
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from archive.models import Event
from archive.models.events import record_event
from archive.vocabulary.terms import EventVerb


class LoggedAdmin(admin.ModelAdmin[Any]):
    """A ModelAdmin whose additions, changes and deletions are events, shown as the record's history."""

    formfield_overrides: ClassVar = {models.URLField: {"assume_scheme": "https"}}

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """Show the list under the records' own name."""
        title = capfirst(self.opts.verbose_name_plural)
        return super().changelist_view(request, {"title": title, **(extra_context or {})})

    def save_form(self, request: HttpRequest, form: Any, change: bool) -> Any:
        """Remember the values before the change, for the log."""
        form.values_before = {name: form.initial.get(name) for name in form.changed_data} if change else {}
        return super().save_form(request, form, change)

    def log_addition(self, request: HttpRequest, obj: models.Model, message: Any) -> Any:
        """Record the addition."""
        return record_event(obj, EventVerb.CREATED, _agent(request), changes={"record": [None, str(obj)]})

    def log_change(self, request: HttpRequest, obj: models.Model, message: Any) -> Any:
        """Record the fields that changed, inline rows among them."""
        return record_event(obj, EventVerb.CHANGED, _agent(request), changes={"form": [None, message]})

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Show the record's events: what changed, who, when, why."""
        record = self.get_object(request, object_id)
        if record is None or not self.has_view_permission(request, record):
            raise Http404
        context = {
            **self.admin_site.each_context(request),
            "title": _("History of %(record)s") % {"record": record},
            "events": Event.objects.of(record),
            "object": record,
            "opts": self.opts,
            **(extra_context or {}),
        }
        return TemplateResponse(request, "admin/archive/history.html", context)


def _agent(request: HttpRequest) -> User | None:
    return request.user if isinstance(request.user, User) else None
