"""The second factor: a code from an app (TOTP, RFC 6238), or one of ten recovery codes that work once each.

Asked of everybody who works here wherever the archive can be reached from other machines
(`SECOND_FACTOR`): whoever has only given a password sees this page and no other of the desk.
What it takes to set one up stands in archive/admin/second_factor_forms.py.
"""

from typing import Any

import segno
from django.conf import settings
from django.contrib import admin, messages
from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.models import User
from django.contrib.auth.views import redirect_to_login
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django_otp import login, user_has_device
from django_otp.plugins.otp_totp.models import TOTPDevice

from archive.admin import access_log
from archive.admin.second_factor_forms import AnewForm, CodeForm, EnrolmentForm
from archive.models import RecoveryCodes
from archive.models.second_factors import match_code

_BEGUN = "second factor begun"
"""Where a session notes which app it is setting up."""


def is_verified(request: HttpRequest) -> bool:
    """Tell whether somebody has given their second factor in this session, or need not."""
    user: Any = request.user
    return not settings.SECOND_FACTOR or bool(user.is_verified())


def waits_for_code(request: HttpRequest) -> bool:
    """Tell whether somebody who works here has given a password and no code yet."""
    return bool(request.user.is_active and request.user.is_staff) and not is_verified(request)


@sensitive_post_parameters("code", "password", "new_password1", "new_password2")
@never_cache
def second_factor(request: HttpRequest) -> HttpResponse:
    """Set up a second factor, or ask for it."""
    user: Any = request.user
    if not (isinstance(user, User) and user.is_active and user.is_staff):
        return redirect_to_login(request.get_full_path(), reverse("admin:login"))
    has_one, verified = user_has_device(user), bool(getattr(user, "is_verified", bool)())
    if has_one and not verified:
        return _ask(request, user)
    begun = TOTPDevice.objects.filter(user=user, confirmed=False, pk=request.session.get(_BEGUN)).first()
    return _confirm(request, begun) if begun else _begin(request, user, has_one=has_one)


def _ask(request: HttpRequest, user: User) -> HttpResponse:
    """Take a code of the app or a recovery code; wrong ones make the next wait longer."""
    form = CodeForm(request.POST or None)
    if form.is_valid():
        device = match_code(user, form.cleaned_data["code"])
        if device:
            return _let_in(request, device)
        access_log.note(request, "second factor refused", failed=True)
        form.add_error("code", _("This code is wrong, or was used before. After wrong codes, wait a little."))
    return _page(request, form=form, step="ask")


def _let_in(request: HttpRequest, device: TOTPDevice | RecoveryCodes) -> HttpResponse:
    login(request, device)
    request.session.cycle_key()
    if isinstance(device, RecoveryCodes):
        access_log.note(request, "recovery code taken")
        left = {"n": len(device.hashes)}
        messages.warning(request, _("That recovery code is used up; codes left: %(n)s.") % left)
    else:
        access_log.note(request, "second factor taken")
    return HttpResponseRedirect(_destination(request))


def _begin(request: HttpRequest, user: User, *, has_one: bool) -> HttpResponse:
    """Make the secret of a new app for somebody who has proved who they are."""
    data = request.POST or None
    form: AnewForm | EnrolmentForm = AnewForm(request, user, data) if has_one else EnrolmentForm(user, data)
    if form.is_valid():
        if isinstance(form, EnrolmentForm):
            form.save()
            update_session_auth_hash(request, user)
        TOTPDevice.objects.filter(user=user, confirmed=False).delete()
        begun = TOTPDevice.objects.create(user=user, name="app", confirmed=False)
        request.session[_BEGUN] = begun.pk
        access_log.note(request, "second factor begun")
        return HttpResponseRedirect(request.get_full_path())
    if data:
        access_log.note(request, "setting up a second factor refused", failed=True)
    return _page(request, form=form, step="anew" if has_one else "enrol")


def _confirm(request: HttpRequest, begun: TOTPDevice) -> HttpResponse:
    """Take the first code of a new app, and give the recovery codes, this once."""
    form = CodeForm(request.POST or None)
    if form.is_valid():
        if begun.verify_token(form.cleaned_data["code"]):
            return _page(request, recovery_codes=_established(request, begun))
        access_log.note(request, "second factor refused", failed=True)
        form.add_error("code", _("This is not the code of the moment. Check the clock of your device, and try again."))
    return _page(request, form=form, step="confirm", code=_picture(begun), secret=_readable(begun))


def _established(request: HttpRequest, begun: TOTPDevice) -> list[str]:
    """Put the new app in the place of the old one; return new recovery codes."""
    with transaction.atomic():
        TOTPDevice.objects.filter(user=begun.user).exclude(pk=begun.pk).delete()
        begun.confirmed = True
        begun.save()
        RecoveryCodes.objects.filter(user=begun.user).delete()
        codes = [in_fours(code) for code in RecoveryCodes(user=begun.user, name="recovery").renew()]
    login(request, begun)
    del request.session[_BEGUN]
    request.session.cycle_key()
    access_log.note(request, "second factor set up")
    return codes


def _destination(request: HttpRequest) -> str:
    asked = request.GET.get("next", "")
    if url_has_allowed_host_and_scheme(asked, {request.get_host()}, require_https=request.is_secure()):
        return asked
    return reverse("admin:index")


def _picture(begun: TOTPDevice) -> SafeString:
    """Return the secret as a QR code in SVG, drawn here."""
    drawn = segno.make(begun.config_url, micro=False).svg_inline(scale=5, border=4, light="#fff", omitsize=False)
    return mark_safe(drawn)  # segno writes nothing of ours but the squares


def _readable(begun: TOTPDevice) -> str:
    """Return the secret for typing: base 32 in fours."""
    return in_fours(begun.config_url.partition("secret=")[2].partition("&")[0])


def in_fours(code: str) -> str:
    """Return a code as people read and type it."""
    return " ".join(code[at : at + 4] for at in range(0, len(code), 4))


def _page(request: HttpRequest, **shown: Any) -> HttpResponse:
    context = {
        **admin.site.each_context(request),
        "title": _("Second factor"),
        "destination": _destination(request),
        **shown,
    }
    return TemplateResponse(request, "admin/second_factor.html", context)
