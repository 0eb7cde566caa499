"""How long a session lasts: 8 hours without a request, 12 hours in all; and how all of somebody's sessions end.

Reads no session where the browser sent none, so that readers' pages cost no query and set no cookie.
"""

import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.auth.models import AnonymousUser, User
from django.contrib.sessions.backends.base import SessionBase
from django.contrib.sessions.models import Session
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.cache import patch_cache_control, patch_vary_headers

IDLE = timedelta(hours=8)
WHOLE = timedelta(hours=12)
_WOUND_AFTER = timedelta(minutes=5)
"""How old the note of the last request may be: not every page writes."""


class SessionClockMiddleware:
    """Ends sessions that have lasted too long; what is answered to somebody who has one is theirs alone."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Look at the clock before the answer is made."""
        has_session = settings.SESSION_COOKIE_NAME in request.COOKIES
        if has_session:
            wind(request.session, time.time())
        response = self.get_response(request)
        if has_session:
            patch_cache_control(response, private=True, no_cache=True)
            patch_vary_headers(response, ["Cookie"])
        return response


def start(request: HttpRequest, **_signal: Any) -> None:
    """Note when somebody logged in, under a new key, also where they were in already."""
    request.session.cycle_key()
    request.session["began"] = request.session["seen"] = time.time()


def wind(session: SessionBase, now: float) -> None:
    """End a session whose time is over; else note, now and then, that it is in use."""
    if SESSION_KEY not in session:
        return
    began, seen = session.get("began", 0), session.get("seen", 0)
    if now - began > WHOLE.total_seconds() or now - seen > IDLE.total_seconds():
        session.flush()
    elif now - seen > _WOUND_AFTER.total_seconds():
        session["seen"] = now


def sessions_of(user: User | AnonymousUser) -> Iterator[tuple[Session, dict[str, Any]]]:
    """Yield every session of somebody that lasts, with what it holds."""
    for session in Session.objects.filter(expire_date__gt=timezone.now()).iterator():
        kept = session.get_decoded()
        if kept.get(SESSION_KEY) == str(user.pk):
            yield session, kept


def end_sessions(user: User, but: str | None = None) -> int:
    """End every session of somebody, except the one with the key `but`; return how many there were."""
    others = [session.pk for session, _kept in sessions_of(user) if session.session_key != but]
    return Session.objects.filter(pk__in=others).delete()[0]
