"""Addresses that lead out of the archive: linked to only when they lead to the web.

Forms refuse other schemes, but a package that is imported or a text that is read brings its
addresses along; a `javascript:` among them must stay words (OWASP, XSS prevention, URL contexts).
"""

import re

_WEB = re.compile(r"https?://[^\s\x00-\x1f\x7f]+", re.IGNORECASE)


def web_address(text: str) -> str:
    """Return the address if a link may lead there, else ""."""
    return text if _WEB.fullmatch(text) else ""
