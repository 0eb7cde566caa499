"""Where somebody is logged in, and a way to end it everywhere else (OWASP ASVS 5.0.0, 7.5.2)."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.debug import sensitive_post_parameters

from archive.admin import access_log
from archive.admin.session_clock import end_sessions, sessions_of


@dataclass(frozen=True)
class OwnSession:
    """One place where somebody is logged in."""

    began: datetime
    seen: datetime
    """The last request, to five minutes."""
    is_this: bool


class PasswordForm(forms.Form):
    """Asks for the password again."""

    password = forms.CharField(
        label=gettext_lazy("Password"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )

    def __init__(self, request: HttpRequest, data: Any = None) -> None:
        super().__init__(data)
        self.request = request

    def clean_password(self) -> str:
        """Refuse a wrong one, which counts as one at the login does."""
        password: str = self.cleaned_data["password"]
        if authenticate(self.request, username=self.request.user.get_username(), password=password) is None:
            raise ValidationError(_("This password is wrong."))
        return password


@sensitive_post_parameters("password")
def own_sessions(request: HttpRequest) -> HttpResponse:
    """List where one is logged in; end the others."""
    user, form = request.user, PasswordForm(request, request.POST or None)
    if isinstance(user, User) and form.is_valid():
        ended = end_sessions(user, but=request.session.session_key)
        access_log.note(request, f"ended {ended} other sessions")
        messages.success(request, _("Other sessions ended: %(n)s.") % {"n": ended})
        return HttpResponseRedirect(reverse("admin:own_sessions"))
    context = {
        **admin.site.each_context(request),
        "title": _("Where you are logged in"),
        "sessions": _listed(request),
        "form": form,
    }
    return TemplateResponse(request, "admin/own_sessions.html", context)


def _listed(request: HttpRequest) -> list[OwnSession]:
    found = [
        OwnSession(_moment(kept, "began"), _moment(kept, "seen"), session.session_key == request.session.session_key)
        for session, kept in sessions_of(request.user)
    ]
    return sorted(found, key=lambda one: (not one.is_this, -one.seen.timestamp()))


def _moment(kept: dict[str, Any], name: str) -> datetime:
    return datetime.fromtimestamp(kept.get(name, 0), UTC)
