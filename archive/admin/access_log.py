"""Who came in, who left, and who was refused: one line of the log each (OWASP ASVS 5.0.0, 16.3.1).

A line names an account that exists, and the network address; a name that no account bears is not
written, since people type their password there. Nothing in a request can forge a line (archive/logs.py).
"""

import logging
from typing import Any

from axes.helpers import get_client_ip_address
from axes.signals import user_locked_out
from django.contrib.auth.models import User
from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed
from django.http import HttpRequest

_log = logging.getLogger("archive.access")


def note(request: HttpRequest | None, what: str, *, who: str = "", failed: bool = False) -> None:
    """Write a line about whoever is logged in, or about `who`."""
    name = who or (request.user.get_username() if request is not None and hasattr(request, "user") else "")
    origin = get_client_ip_address(request) if request is not None else ""
    more = {"who": name, "origin": origin, "request": request}
    _log.log(logging.WARNING if failed else logging.INFO, what, extra=more)


def listen() -> None:
    """Connect to the signals of Django and axes; called once, when the application is ready."""
    user_logged_in.connect(_logged_in, dispatch_uid="access log")
    user_logged_out.connect(_logged_out, dispatch_uid="access log")
    user_login_failed.connect(_failed, dispatch_uid="access log")
    user_locked_out.connect(_locked_out, dispatch_uid="access log")


def _logged_in(request: HttpRequest | None, user: User, **_signal: Any) -> None:
    note(request, "logged in by password", who=user.get_username())


def _logged_out(request: HttpRequest | None, user: User | None, **_signal: Any) -> None:
    if user is not None:
        note(request, "logged out", who=user.get_username())


def _failed(credentials: dict[str, Any], request: HttpRequest | None = None, **_signal: Any) -> None:
    note(request, "login failed", who=_known(credentials.get("username")), failed=True)


def _locked_out(request: HttpRequest, username: str, **_signal: Any) -> None:
    note(request, "sent away after too many failures", who=_known(username), failed=True)


def _known(name: Any) -> str:
    """Return a name that an account bears; asks the database in either case, so that both take as long."""
    return User.objects.filter(username=str(name)).values_list("username", flat=True).first() or "(no account)"
