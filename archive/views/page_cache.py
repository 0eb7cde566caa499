"""Pages that were made are kept in memory, and given again to whoever asks before they change.

Each process keeps its own, and asks the database before it gives one: a page stands under its
address with the entity tag it was made with (`revalidation`), and is given while that is the
tag which the address has now. Where something has changed since, the questions that the page
was made from are asked again (`models/questions`), and it is given if all answers are what
they were: what one curator publishes leaves nearly all pages as they are. So nothing outlives
the transaction that withdrew it, in no process. Kept is only what is for everybody: no
session, no words searched, no cookie set.

Stands outside the compression, so that a page is compressed once.
"""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256

from django.conf import settings
from django.core.cache import caches
from django.db import InterfaceError, OperationalError, connection
from django.http import HttpRequest, HttpResponse
from django.middleware.gzip import re_accepts_gzip
from django.utils.cache import get_conditional_response
from django.utils.http import http_date, parse_http_date_safe

from archive.models.questions import Question, Record, digest_of, recorded, size_of
from archive.views.revalidation import is_for_everybody, tag_now, today

MOST_BYTES = 64 * 1024
"""Of one page as it is sent, and once more of its questions, so that `MAX_ENTRIES` bounds the memory."""

_SETTLED_BY = {"accept-encoding", "accept-language", "cookie"}
"""What an answer may vary with: the first is in the key, the address decides on the language, cookies are left out."""

MOST_QUESTIONS = 100
"""Of one page; beyond that asking again would cost what making it costs."""


@dataclass
class Kept:
    """A page, and what its making asked, each question with a digest of its answer."""

    page: HttpResponse
    asked: list[tuple[Question, bytes]] | None
    """None where it cannot be asked again."""

    def is_what_would_be_made(self) -> bool:
        """Ask again, up to the first answer that is another."""
        return self.asked is not None and all(digest_of(question) == answer for question, answer in self.asked)


class PageCacheMiddleware:
    """Gives a page that is kept; keeps one that was made for everybody."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on where nothing is kept, or what is kept is old."""
        if not _may_be_given(request):
            return self.get_response(request)
        pages, key = caches["pages"], _key(request)
        kept: Kept | None = pages.get(key)
        if kept is not None and (renewed := _renewed(kept, request)):
            if renewed is not kept:
                pages.set(key, renewed)
            return _conditional(request, renewed.page)
        with recorded() as record:
            response = self.get_response(request)
        if request.method == "GET" and _is_for_everybody(response):
            pages.set(key, _kept(response, record, request))
        return response


def _renewed(kept: Kept, request: HttpRequest) -> Kept | None:
    """Return what is kept if it is what the address shows now, under the tag that it has now."""
    try:
        tag, changed = tag_now(request)
        if kept.page["ETag"] == tag:
            return kept
        # Asked within one state: answers from before and after a change may never have stood together.
        if not kept.is_what_would_be_made() or tag_now(request)[0] != tag:
            return None
    except (OperationalError, InterfaceError):  # the database is away, which the page then says
        return None
    kept.page["ETag"], kept.page["Last-Modified"] = tag, http_date(changed)
    return Kept(kept.page, kept.asked)


def _kept(response: HttpResponse, record: Record, request: HttpRequest) -> Kept:
    """Return a page as it is kept: with the answers to its questions, if they still are those it was made from."""
    is_short = len(record.questions) <= MOST_QUESTIONS and sum(map(size_of, record.questions)) <= MOST_BYTES
    if not (record.is_whole and is_short):
        return Kept(response, None)
    asked = [(question, digest_of(question)) for question in record.questions]
    return Kept(response, asked if tag_now(request)[0] == response["ETag"] else None)


def _conditional(request: HttpRequest, page: HttpResponse) -> HttpResponse:
    since = parse_http_date_safe(page["Last-Modified"])
    return get_conditional_response(request, page["ETag"], since, page) or page


def _may_be_given(request: HttpRequest) -> bool:
    """Tell whether any reader's page would do: who sends a cookie of ours or a password may see more.

    Within a transaction nothing is kept, since what is read there may never come true.
    """
    ours = {settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME, settings.LANGUAGE_COOKIE_NAME, "messages"}
    is_plain = not ours & set(request.COOKIES) and "Authorization" not in request.headers
    return is_plain and is_for_everybody(request) and not connection.in_atomic_block


def _key(request: HttpRequest) -> str:
    """Name what is asked for: host, path and query, whether by htmx, whether compressed, and on which day."""
    host = request.META.get("HTTP_HOST") or request.META.get("SERVER_NAME")
    packed = bool(re_accepts_gzip.search(request.headers.get("Accept-Encoding", "")))
    asked = (request.scheme, host, request.get_full_path(), request.headers.get("HX-Request"), packed, today())
    return sha256(repr(asked).encode()).hexdigest()


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
