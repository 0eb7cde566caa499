"""The form by which readers report errors; what they send waits for a curator.

Throttled by simple means: so many an hour from one sender and from everybody, and a field
that only programs fill in. The reader's words survive every refusal.
"""

from typing import Any

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache

from archive.models import ErrorReport, Statement
from archive.models.error_reports import ReportPart, sender_key

MOST_FROM_ONE = 8
"""Reports one sender may send in an hour."""
MOST_FROM_ALL = 200
"""Reports the archive takes in an hour."""
RETRY_AFTER = "3600"


class ReportForm(forms.ModelForm[ErrorReport]):
    """What is wrong, and with which part."""

    website = forms.CharField(
        label=_("Leave this field empty"), required=False, widget=forms.TextInput(attrs={"tabindex": "-1"})
    )

    part = forms.ChoiceField(label=_("What is it about?"), choices=[("", _("Choose")), *ReportPart.choices])

    class Meta:
        model = ErrorReport
        fields = ("part", "words", "contact")
        labels = {
            "words": _("What is wrong, and how do you know?"),
            "contact": _("How can the curators answer you? (optional)"),
        }
        help_texts = {
            "words": _("A paragraph number or a link to a better source helps most."),
            "contact": _("An e-mail address, seen by curators only and kept with the report."),
        }
        widgets = {
            "words": forms.Textarea(attrs={"rows": 7, "dir": "auto"}),
            "contact": forms.TextInput(attrs={"autocomplete": "email", "dir": "auto"}),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            described = [f"report-{name}-help"] if field.help_text else []
            described += [f"report-{name}-error"] if name in self.errors else []
            field.widget.attrs.update({"aria-describedby": " ".join(described)} if described else {})
            field.widget.attrs.update({"aria-invalid": "true"} if name in self.errors else {})


@never_cache
def report(request: HttpRequest, reference: str) -> HttpResponse:
    """Take a report about a published statement."""
    statement = get_object_or_404(Statement.objects.published(), reference_code=reference)
    form = ReportForm(request.POST or None, auto_id="report-%s")
    sender = sender_key(network_address(request))
    refused = request.method == "POST" and _too_many(sender)
    if request.method == "POST" and not refused and form.is_valid():
        if not form.cleaned_data["website"]:
            _keep(form, statement, sender)
        return redirect("report_received", reference)
    context = {"form": form, "statement": statement, "refused": refused}
    status = 429 if refused else 400 if form.errors else 200
    response = render(request, "archive/report_form.html", context, status=status)
    if refused:
        response["Retry-After"] = RETRY_AFTER
    return response


def received(request: HttpRequest, reference: str) -> HttpResponse:
    """Thank the reader."""
    statement = get_object_or_404(Statement.objects.published(), reference_code=reference)
    return render(request, "archive/report_received.html", {"statement": statement})


def network_address(request: HttpRequest) -> str:
    """Return whom a request comes from: behind the trusted proxy of a public archive, whom it last forwarded."""
    forwarded = request.headers.get("X-Forwarded-For", "") if settings.IS_PUBLIC else ""
    return forwarded.rpartition(",")[2].strip() or str(request.META.get("REMOTE_ADDR", ""))


def _too_many(sender: str) -> bool:
    lately = ErrorReport.objects.lately()
    return lately.filter(sender=sender).count() >= MOST_FROM_ONE or lately.count() >= MOST_FROM_ALL


def _keep(form: ReportForm, statement: Statement, sender: str) -> None:
    kept = form.save(commit=False)
    kept.statement, kept.sender, kept.interface = statement, sender, (get_language() or "")[:12]
    kept.save()
