"""The second factor: a code from an app (TOTP, RFC 6238), or one of ten recovery codes that work once each.

Asked of everybody who works here wherever the archive can be reached from other machines
(`SECOND_FACTOR`): whoever has only given a password sees this page and no other of the desk.
The first code is shown to whoever has the password; from then on it takes a code to get in,
and a code to set up another app. An administrator can take a lost one away.
"""

from typing import Any

import segno
from django import forms
from django.conf import settings
from django.contrib import admin, messages
from django.contrib.auth.models import User
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django_otp import login, match_token, user_has_device
from django_otp.plugins.otp_static.models import StaticDevice, StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice

RECOVERY_CODES = 10


class CodeForm(forms.Form):
    """Asks for a code."""

    code = forms.CharField(
        label=gettext_lazy("Code"),
        max_length=16,
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "text", "dir": "ltr", "size": 12}),
    )


def is_verified(request: HttpRequest) -> bool:
    """Tell whether somebody has given their second factor in this session, or need not."""
    user: Any = request.user
    return not settings.SECOND_FACTOR or bool(user.is_verified())


def waits_for_code(request: HttpRequest) -> bool:
    """Tell whether somebody who works here has given a password and no code yet."""
    return bool(request.user.is_active and request.user.is_staff) and not is_verified(request)


def drop(user: User) -> None:
    """Take somebody's second factor away: they set up another one at their next login."""
    TOTPDevice.objects.filter(user=user).delete()
    StaticDevice.objects.filter(user=user).delete()


@sensitive_post_parameters("code")
@never_cache
def second_factor(request: HttpRequest) -> HttpResponse:
    """Set up a second factor, or ask for it."""
    user = request.user
    if not (isinstance(user, User) and user.is_active and user.is_staff):
        return redirect_to_login(request.get_full_path(), reverse("admin:login"))
    is_set_up = user_has_device(user)
    verified: Any = user
    may_set_up = not is_set_up or verified.is_verified()
    if request.method == "POST" and request.POST.get("do") == "begin":
        return _begin(request, user, may_set_up=may_set_up)
    begun = TOTPDevice.objects.filter(user=user, confirmed=False).first() if may_set_up else None
    form = CodeForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        done = _confirm(request, begun, form) if begun else _verify(request, user, form)
        if done:
            return done
    page = {"form": form if begun or not may_set_up else None, "is_set_up": is_set_up, "begun": begun}
    return _page(request, **page, code=_picture(begun), secret=_readable(begun))


def _begin(request: HttpRequest, user: User, *, may_set_up: bool) -> HttpResponse:
    """Make a new secret, which replaces the old one once a code of it has been given."""
    if not may_set_up:
        raise PermissionDenied
    TOTPDevice.objects.filter(user=user, confirmed=False).delete()
    TOTPDevice.objects.create(user=user, name="app", confirmed=False)
    return HttpResponseRedirect(request.get_full_path())


def _confirm(request: HttpRequest, begun: TOTPDevice, form: CodeForm) -> HttpResponse | None:
    """Take the first code of a new app, and give the recovery codes, this once."""
    if not begun.verify_token(_plain(form)):
        form.add_error("code", _("This is not the code of the moment. Check the clock of your device, and try again."))
        return None
    with transaction.atomic():
        TOTPDevice.objects.filter(user=begun.user).exclude(pk=begun.pk).delete()
        begun.confirmed = True
        begun.save()
        StaticDevice.objects.filter(user=begun.user).delete()
        recovery = StaticDevice.objects.create(user=begun.user, name="recovery")
        codes = [recovery.token_set.create(token=StaticToken.random_token()).token for _n in range(RECOVERY_CODES)]
    login(request, begun)
    request.session.cycle_key()
    return _page(request, recovery_codes=codes)


def _verify(request: HttpRequest, user: User, form: CodeForm) -> HttpResponse | None:
    """Take a code of the app or a recovery code; wrong ones make the next wait longer."""
    device = match_token(user, _plain(form))
    if device is None:
        form.add_error("code", _("This code is wrong, or was used before. After wrong codes, wait a little."))
        return None
    login(request, device)
    request.session.cycle_key()
    if isinstance(device, StaticDevice):
        left = device.token_set.count()
        messages.warning(request, _("That recovery code is used up; codes left: %(n)s.") % {"n": left})
    return HttpResponseRedirect(_destination(request))


def _plain(form: CodeForm) -> str:
    return str(form.cleaned_data["code"]).replace(" ", "").lower()


def _destination(request: HttpRequest) -> str:
    asked = request.GET.get("next", "")
    if url_has_allowed_host_and_scheme(asked, {request.get_host()}, require_https=request.is_secure()):
        return asked
    return reverse("admin:index")


def _picture(begun: TOTPDevice | None) -> SafeString | None:
    """Return the secret as a QR code in SVG, drawn here."""
    if begun is None:
        return None
    drawn = segno.make(begun.config_url, micro=False).svg_inline(scale=5, border=4, light="#fff", omitsize=False)
    return mark_safe(drawn)  # segno writes nothing of ours but the squares


def _readable(begun: TOTPDevice | None) -> str:
    """Return the secret for typing: base 32 in fours."""
    if begun is None:
        return ""
    secret = begun.config_url.partition("secret=")[2].partition("&")[0]
    return " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))


def _page(request: HttpRequest, **shown: Any) -> HttpResponse:
    context = {
        **admin.site.each_context(request),
        "title": _("Second factor"),
        "destination": _destination(request),
        **shown,
    }
    return TemplateResponse(request, "admin/second_factor.html", context)
