"""What may be done by HTTP: pages are read and forms are sent; nothing else is answered (RFC 9110, 15.5.6).

Django answers TRACE, or a word it never heard, as it answers GET; OWASP ASVS 5.0.0, 13.4.4, wants TRACE refused.
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed

METHODS = ("GET", "HEAD", "POST")


class MethodsMiddleware:
    """Answers 405 to every other method, before anything is made."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass on what the archive knows."""
        return self.get_response(request) if request.method in METHODS else HttpResponseNotAllowed(METHODS)
