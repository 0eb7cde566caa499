"""Languages of texts: names, direction, script."""

import re

from django.utils.translation import gettext_lazy as _

LANGUAGES = {
    "fr": _("French"),
    "ar": _("Arabic"),
    "en": _("English"),
    "es": _("Spanish"),
}
"""Languages the archive reads, by BCP 47 code; any other code is stored as found."""

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
_ARABIC = re.compile("[\u0600-\u06ff]")
_LATIN = re.compile("[A-Za-zªµºÀ-ÖØ-öø-ɏ]")


def direction(language: str) -> str:
    """Return "rtl" or "ltr" for a BCP 47 code."""
    return "rtl" if language.split("-")[0] in RIGHT_TO_LEFT else "ltr"


def language_name(language: str) -> str:
    """Return the language's name in the active interface language, or the code itself."""
    return str(LANGUAGES.get(language, language))


def script_of(text: str) -> str:
    """Return "Arab" when Arabic letters outnumber Latin ones, else "Latn" (ISO 15924)."""
    arabic = len(_ARABIC.findall(text))
    latin = len(_LATIN.findall(text))
    return "Arab" if arabic > latin else "Latn"
