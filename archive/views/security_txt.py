"""/.well-known/security.txt: whom to tell about a weakness (RFC 9116)."""

from datetime import UTC, datetime, timedelta

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from archive.browse.origin import origin_of

GOOD_FOR = timedelta(days=180)
"""RFC 9116, 2.5.5: less than a year, so that what is out of date ends by itself."""


def security_txt(request: HttpRequest) -> HttpResponse:
    """Name the contact, until when it is good, and the languages in which one may write."""
    expires = (datetime.now(UTC) + GOOD_FOR).replace(hour=0, minute=0, second=0, microsecond=0)
    lines = [
        f"Contact: {settings.SECURITY_CONTACT}",
        f"Expires: {expires.isoformat().replace('+00:00', 'Z')}",
        f"Preferred-Languages: {', '.join(code for code, _name in settings.LANGUAGES)}",
        f"Canonical: {origin_of(request)}{request.path}",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
