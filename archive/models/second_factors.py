"""What proves beside the password that somebody is who they say: the codes, and who may set them up.

An app for one-time codes is django-otp's TOTPDevice (RFC 6238). Recovery codes stand here,
because django-otp keeps its own as they are. They are so long that nobody finds one for a hash,
which OWASP ASVS 5.0.0, 6.5.2, takes for enough from 112 bits on: no slow hash, which would have to
be made ten times for a wrong code. Whoever has only a password sets up nothing: an administrator
opens the way, with a code that is told on another way than the password.
"""

import secrets
from base64 import b32encode
from hashlib import sha256
from typing import Any, ClassVar

from django.contrib.auth.models import User
from django.contrib.auth.tokens import PasswordResetTokenGenerator
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from django_otp.models import Device, ThrottlingMixin
from django_otp.plugins.otp_totp.models import TOTPDevice

_BYTES = 15
"""120 bits, of which base 32 makes 24 letters and digits."""
_LETTERS_OF_THE_APP = 6


class RecoveryCodes(ThrottlingMixin, Device):  # type: ignore[misc]  # they have no types
    """Ten codes that let somebody in once each, should the app be lost; kept as hashes alone."""

    MOST: ClassVar = 10

    hashes = models.JSONField(default=list)

    class Meta:
        verbose_name = _("recovery codes")
        verbose_name_plural = _("recovery codes")

    def renew(self) -> list[str]:
        """Make ten new codes, which replace the old ones, and return them: this once."""
        codes = [b32encode(secrets.token_bytes(_BYTES)).decode().lower() for _n in range(self.MOST)]
        self.hashes = [_hashed(code) for code in codes]
        self.save()
        return codes

    def verify_token(self, token: str) -> bool:
        """Tell whether a code is one of those left, and use it up; a wrong one makes the next wait longer."""
        if not self.verify_is_allowed()[0]:
            return False
        given = _hashed(token)
        left = [one for one in self.hashes if not secrets.compare_digest(one, given)]
        if len(left) == len(self.hashes):
            self.throttle_increment()
            return False
        self.hashes = left
        self.throttle_reset(commit=False)
        self.save()
        return True

    def get_throttle_factor(self) -> int:
        """Return the seconds to wait after the first wrong code; each further one doubles them."""
        return 1


def _hashed(code: str) -> str:
    return sha256(code.encode()).hexdigest()


def match_code(user: User, code: str) -> TOTPDevice | RecoveryCodes | None:
    """Return what took a code: somebody's app, or their recovery codes; nothing when it is wrong, used or too soon."""
    kind = TOTPDevice if len(code) <= _LETTERS_OF_THE_APP else RecoveryCodes
    with transaction.atomic():
        for device in kind.objects.devices_for_user(user, confirmed=True).select_for_update():
            if device.verify_token(code):
                return device
    return None


class _EnrolmentCodes(PasswordResetTokenGenerator):
    """Codes of 128 bits, good for a day (PASSWORD_RESET_TIMEOUT) and until the password is another one."""

    key_salt = "archive.models.second_factors"

    def _make_hash_value(self, user: Any, timestamp: int) -> str:
        return f"{user.pk}:{timestamp}:{user.password}"


_enrolment_codes = _EnrolmentCodes()


def open_enrolment(user: User) -> str:
    """Take somebody's second factor away, and return the code by which they set up another one.

    The code is kept nowhere; it works once, because setting up a factor sets a new password too.
    """
    take_away(user)
    return _enrolment_codes.make_token(user)


def may_enrol(user: User, code: str) -> bool:
    """Tell whether a code is one that `open_enrolment` gave for this account, and still good."""
    return _enrolment_codes.check_token(user, code)


def take_away(user: User) -> None:
    """Forget somebody's app and recovery codes, those of an app that was never confirmed too."""
    TOTPDevice.objects.filter(user=user).delete()
    RecoveryCodes.objects.filter(user=user).delete()
