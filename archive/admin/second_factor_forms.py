"""What is asked of whoever gives a second factor or sets one up.

A password alone sets up nothing, so that whoever finds or guesses one does not make the first
app of an account: the first needs a code that an administrator gives, and ends the password that
the administrator may know (OWASP ASVS 5.0.0, 6.4.1); another one needs password and code again (7.5.1).
"""

from typing import Any

from django import forms
from django.contrib.auth import authenticate
from django.contrib.auth.forms import SetPasswordForm
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from archive.models.second_factors import match_code, may_enrol


class CodeField(forms.CharField):
    """A code as people type it: with spaces, in capitals."""

    def __init__(self, label: Any, *, size: int, **more: Any) -> None:
        attributes = {"autocomplete": "one-time-code", "inputmode": "text", "dir": "ltr", "size": size}
        super().__init__(label=label, max_length=2 * size, widget=forms.TextInput(attrs=attributes), **more)

    def clean(self, value: Any) -> str:
        """Return it without spaces, in small letters."""
        return str(super().clean(value)).replace(" ", "").lower()


class CodeForm(forms.Form):
    """Asks for a code of the app, or a recovery code."""

    code = CodeField(gettext_lazy("Code"), size=30)


class AnewForm(forms.Form):
    """Asks whoever has an app for the password and a code again, before another app takes its place."""

    password = forms.CharField(
        label=gettext_lazy("Password"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )
    code = CodeField(gettext_lazy("Code"), size=30)

    def __init__(self, request: HttpRequest, user: User, data: Any = None) -> None:
        super().__init__(data)
        self.request, self.user = request, user

    def clean(self) -> dict[str, Any]:
        """Check the password first, so that a wrong one uses no code up; guesses count as those at the login."""
        given = {**(super().clean() or {})}
        if not self.errors:
            known = authenticate(self.request, username=self.user.get_username(), password=given["password"])
            if known != self.user or not match_code(self.user, given["code"]):
                raise ValidationError(_("The password or the code is wrong. After wrong codes, wait a little."))
        return given


class EnrolmentForm(SetPasswordForm):  # type: ignore[type-arg]
    """Asks for the code of an administrator, and for a password that nobody else has chosen."""

    code = CodeField(
        gettext_lazy("Code of an administrator"),
        size=40,
        help_text=gettext_lazy("It is good for a day and works once. An administrator finds it under Users."),
    )
    field_order = ("code", "new_password1", "new_password2")

    def clean_code(self) -> str:
        """Refuse what is no code for this account."""
        code: str = self.cleaned_data["code"]
        if not may_enrol(self.user, code):
            raise ValidationError(_("This is not the code, or a day has passed since it was given. Ask for another."))
        return code

    def clean_new_password1(self) -> str:
        """Refuse the password that is already in use."""
        chosen: str = self.cleaned_data["new_password1"]
        if self.user.check_password(chosen):
            raise ValidationError(_("Choose a password that is not the one you were given."))
        return chosen
