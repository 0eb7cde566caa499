"""Words that make no password here, because whoever guesses knows them too (OWASP ASVS 5.0.0, 6.1.2 and 6.2.11)."""

import re
import unicodedata
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

OWN_WORDS = (
    *("communique", "archive", "archives", "statement", "statements", "bilateral", "declaration", "declarations"),
    *("administrator", "administrateur", "admin", "curator", "editor", "minister", "ministry", "ministre"),
    *("ministere", "foreign", "affairs", "diplomacy", "diplomatie", "exterieures", "etrangeres", "affaires"),
    *("password", "passphrase", "motdepasse", "welcome", "bienvenue", "login", "secret"),
    *("الارشيف", "ارشيف", "بيان", "بيانات", "وزارة", "وزير", "الخارجية", "خارجية", "كلمة", "السر", "مرور", "المرور"),
)
"""Small letters without accents; the labels of the archive's own host names join them."""

LETTERS_LEFT = 8
"""How many characters there must be beside them, blanks and punctuation not counted."""


class OwnWordsValidator:
    """Refuses a password of which too little is left without the archive's own words."""

    def validate(self, password: str, user: Any = None) -> None:
        """Raise ValidationError for a password made of what everybody knows of this archive."""
        left = _bare(password)
        hosts = {label for host in settings.ALLOWED_HOSTS for label in re.findall(r"\w{4,}", host.lower())}
        for word in sorted({*OWN_WORDS, *hosts}, key=len, reverse=True):
            left = left.replace(word, "")
        if len(left) < LETTERS_LEFT:
            raise ValidationError(self.get_help_text(), code="password_of_own_words")

    def get_help_text(self) -> str:
        """Say the rule."""
        return _("Your password cannot consist of words that stand for this archive: its name, its subject, its work.")


def _bare(text: str) -> str:
    """Return a text small, without accents, blanks and punctuation."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in apart if unicodedata.category(char)[0] not in "MPZC")
