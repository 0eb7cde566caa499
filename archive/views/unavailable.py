"""While the database is away or busy, readers get a page that says when to come back, not a failure."""

import logging
from collections.abc import Callable

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template import loader

RETRY_SECONDS = 60

logger = logging.getLogger(__name__)


class UnavailableMiddleware:
    """Answers 503 with Retry-After where the database could not be asked (RFC 9110, 15.6.4)."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on; a 503 of any page says when to come back."""
        response = self.get_response(request)
        if response.status_code == 503:
            response.headers.setdefault("Retry-After", str(RETRY_SECONDS))
        return response

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Turn what the database says while it is away or locked into the page."""
        if not isinstance(exception, OperationalError | InterfaceError):
            return None
        logger.error("The database could not be asked: %s", exception, exc_info=exception)
        page = loader.get_template("503.html").render({"minutes": max(RETRY_SECONDS // 60, 1)}, None)
        return HttpResponse(page, status=503)
