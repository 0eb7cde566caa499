"""What programs fetch is refused over plain http; only people are led on to https (OWASP ASVS 5.0.0, 4.1.2).

A program that is led on each time says all it has to say in the clear first, and nobody notices; so does a
form that was sent, of which a redirect would drop the words as well.
"""

import re
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseForbidden

FOR_PROGRAMS = re.compile(r"/(?:suggest|codebook\.json|opensearch\.xml|[^/]*feed\.\w+|(?:export|exchanges|cite)\.\w+)$")
"""Feeds, exports, files of citations and the type-ahead."""


class PlainHttpMiddleware:
    """Answers 403 over plain http, where the archive asks for https, to whoever is not a person opening a page."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass on what came over https, and pages: Django leads those to https."""
        if not settings.SECURE_SSL_REDIRECT or request.is_secure():
            return self.get_response(request)
        if request.method in {"GET", "HEAD"} and not FOR_PROGRAMS.search(request.path_info):
            return self.get_response(request)
        return HttpResponseForbidden(
            "This address answers over https only: write https:// before it.\n",
            content_type="text/plain; charset=utf-8",
            headers={"X-Content-Type-Options": "nosniff", "Referrer-Policy": settings.SECURE_REFERRER_POLICY},
        )
