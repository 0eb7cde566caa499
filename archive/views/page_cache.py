"""Pages that were made are kept in memory, and given again to whoever asks before anything changes.

Each process keeps its own, and asks the database before it gives one: a page stands under its
address with the entity tag it was made with (`revalidation`), and is given only while that is
the tag which the address has now. So nothing outlives the transaction that withdrew it, in no
process. Kept is only what is for everybody: no session, no words searched, no cookie set.

Stands outside the compression, so that a page is compressed once.
"""

from collections.abc import Callable
from hashlib import sha256

from django.conf import settings
from django.core.cache import caches
from django.db import InterfaceError, OperationalError, connection
from django.http import HttpRequest, HttpResponse
from django.middleware.gzip import re_accepts_gzip
from django.utils.cache import get_conditional_response
from django.utils.http import parse_http_date_safe

from archive.views.revalidation import is_for_everybody, tag_now

MOST_BYTES = 64 * 1024
"""Of one page as it is sent, so that `MAX_ENTRIES` bounds the memory."""

_SETTLED_BY = {"accept-encoding", "accept-language", "cookie"}
"""What an answer may vary with: the first is in the key, the address decides on the language, cookies are left out."""


class PageCacheMiddleware:
    """Gives a page that is kept; keeps one that was made for everybody."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on where nothing is kept, or what is kept is old."""
        if not _may_be_given(request):
            return self.get_response(request)
        pages, key = caches["pages"], _key(request)
        kept: HttpResponse | None = pages.get(key)
        if kept is not None and kept["ETag"] == _tag(request):
            since = parse_http_date_safe(kept["Last-Modified"])
            return get_conditional_response(request, kept["ETag"], since, kept) or kept
        response = self.get_response(request)
        if request.method == "GET" and _is_for_everybody(response):
            pages.set(key, response)
        return response


def _may_be_given(request: HttpRequest) -> bool:
    """Tell whether any reader's page would do: who sends a cookie of ours or a password may see more.

    Within a transaction nothing is kept, since what is read there may never come true.
    """
    ours = {settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME, settings.LANGUAGE_COOKIE_NAME, "messages"}
    is_plain = not ours & set(request.COOKIES) and "Authorization" not in request.headers
    return is_plain and is_for_everybody(request) and not connection.in_atomic_block


def _key(request: HttpRequest) -> str:
    """Name what is asked for: host, path and query, whether by htmx, whether compressed."""
    host = request.META.get("HTTP_HOST") or request.META.get("SERVER_NAME")
    packed = bool(re_accepts_gzip.search(request.headers.get("Accept-Encoding", "")))
    asked = (request.scheme, host, request.get_full_path(), request.headers.get("HX-Request"), packed)
    return sha256(repr(asked).encode()).hexdigest()


def _tag(request: HttpRequest) -> str:
    """Return the tag that the address has now; none while the database is away, which the page then says."""
    try:
        return tag_now(request)[0]
    except (OperationalError, InterfaceError):
        return ""


def _is_for_everybody(response: HttpResponse) -> bool:
    varies = {name.strip().lower() for name in response.get("Vary", "").split(",") if name.strip()}
    return (
        response.status_code == 200
        and "ETag" in response.headers
        and not response.streaming
        and not response.cookies
        and varies <= _SETTLED_BY
        and len(response.content) <= MOST_BYTES
    )
