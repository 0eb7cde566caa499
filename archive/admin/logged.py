"""Admin changes go to the archive's own log, not to a second one: field, old, new, who, when, why."""

from collections.abc import Iterator
from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.contrib.auth.models import User
from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from archive.admin.history import history_rows
from archive.models import Event
from archive.models.events import record_event
from archive.vocabulary.terms import EventVerb

WHY = "why"


class LoggedForm(forms.ModelForm[Any]):
    """A record's form with room for the reason of the change."""

    why = forms.CharField(
        label=gettext_lazy("Reason for the change"),
        required=False,
        max_length=300,
        widget=forms.TextInput(attrs={"class": "vTextField"}),
        help_text=gettext_lazy("Stands in the record's history."),
    )


def _is_shown(options: Any, name: str, value: Any) -> bool:
    """Tell whether the form's field of this name takes the value for the key of a record."""
    try:
        field = options.get_field(name)
        keys = value if isinstance(value, list | tuple) else [value]
        if field.is_relation:
            [field.related_model._meta.pk.to_python(key) for key in keys]
    except (FieldDoesNotExist, ValidationError):
        return False
    return True


class LoggedAdmin(admin.ModelAdmin[Any]):
    """A ModelAdmin whose additions, changes and deletions are events, shown as the record's history."""

    form = LoggedForm
    formfield_overrides: ClassVar = {models.URLField: {"assume_scheme": "https"}}

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """Show the list under the records' own name."""
        title = capfirst(self.opts.verbose_name_plural)
        return super().changelist_view(request, {"title": title, **(extra_context or {})})

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """Fill a new record's form from the address, less what a field could not even show."""
        initial = super().get_changeform_initial_data(request)
        return {name: value for name, value in initial.items() if _is_shown(self.opts, name, value)}

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Ask for the reason at the end, where the form has room for it."""
        fieldsets = list(super().get_fieldsets(request, obj))
        if not issubclass(self.form, LoggedForm) or any(WHY in options["fields"] for _name, options in fieldsets):
            return fieldsets
        return [*fieldsets, (None, {"fields": (WHY,)})]

    def construct_change_message(self, request: HttpRequest, form: Any, formsets: Any, add: bool = False) -> Any:
        """Return what changed, as field → [old, new], rows of the record's tables among them."""
        changes = dict(form_changes(form))
        for formset in formsets or ():
            changes |= formset_changes(formset)
        reason = form.cleaned_data.get(WHY) or form.cleaned_data.get("reason") or ""
        return {"changes": changes, "reason": reason}

    def log_addition(self, request: HttpRequest, obj: models.Model, message: Any) -> Any:
        """Record the addition with all it began with."""
        changes = {"record": [None, str(obj)], **message["changes"]}
        return record_event(obj, EventVerb.CREATED, _agent(request), reason=message["reason"], changes=changes)

    def log_change(self, request: HttpRequest, obj: models.Model, message: Any) -> Any:
        """Record the old and the new value of every field that changed; nothing for a form sent unchanged."""
        if not message["changes"]:
            return None
        agent, reason = _agent(request), message["reason"]
        return record_event(obj, EventVerb.CHANGED, agent, reason=reason, changes=message["changes"])

    def log_deletions(self, request: HttpRequest, queryset: Any) -> Any:
        """Record that a record is gone; its name stays in the log."""
        for record in queryset:
            record_event(record, EventVerb.CHANGED, _agent(request), changes={"record": [str(record), None]})

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
            "events": history_rows(Event.objects.of(record), self.model),
            "object": record,
            "opts": self.opts,
            **(extra_context or {}),
        }
        return TemplateResponse(request, "admin/archive/history.html", context)


def form_changes(form: Any, prefix: str = "") -> Iterator[tuple[str, list[Any]]]:
    """Yield each field that a form changed with its old and its new value, as people read them."""
    for name in form.changed_data:
        if name not in {WHY, "id", "DELETE"}:
            field = form.fields[name]
            old = shown(field, form.get_initial_for_field(field, name))
            yield f"{prefix}{name}", [old, shown(field, form.cleaned_data.get(name))]


def formset_changes(formset: Any) -> dict[str, list[Any]]:
    """Return what changed in the rows of a table: one entry a row that was added, changed or removed."""
    table = formset.model._meta.model_name
    gone = {row.pk for row in formset.deleted_objects}
    changes: dict[str, list[Any]] = {}
    for form in formset.forms:
        row, values = form.instance, list(form_changes(form))
        key = f"{table} {row.pk}"
        if row.pk in gone or form in formset.deleted_forms:
            if form.initial:
                changes[f"{table} {form.initial.get('id', '')}".strip()] = [_row_words(form, form.initial), None]
        elif row.pk and form.has_changed():
            is_new = any(row is added for added in formset.new_objects)
            old = None if is_new else {name: change[0] for name, change in values}
            changes[key] = [old, {name: change[1] for name, change in values}]
    return changes


def _row_words(form: Any, initial: dict[str, Any]) -> dict[str, Any]:
    return {name: shown(form.fields[name], value) for name, value in initial.items() if name in form.fields}


def shown(field: forms.Field, value: Any) -> Any:
    """Return a form's value as the log keeps it: names instead of keys, plain values otherwise."""
    queryset = getattr(field, "queryset", None)
    if value in (None, ""):
        return None
    if queryset is not None:
        several = value if isinstance(value, list | tuple | models.QuerySet) else [value]
        keys = [one.pk if isinstance(one, models.Model) else one for one in several]
        names = sorted(map(str, queryset.model._base_manager.filter(pk__in=keys)))
        return names if isinstance(field, forms.ModelMultipleChoiceField) else next(iter(names), None)
    return value if isinstance(value, bool | int) else str(value)


def _agent(request: HttpRequest) -> User | None:
    return request.user if isinstance(request.user, User) else None
