"""Conditional requests: a page that has not changed since is answered by 304, without being made.

The log's last digest stands for all records (`Event.objects.head()`): whatever readers can
see changes with an event. With the build, the day (offices end) and the address it makes a
weak entity tag (RFC 9110, 8.8.3 and 13.1.2). Not used where the answer lags behind the log
(words, which the index answers) or is a person's own (a session, a message).
"""

from collections.abc import Callable
from datetime import UTC, datetime, time
from functools import cache, wraps
from hashlib import sha256

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.http import http_date

from archive import __version__
from archive.models import Event

View = Callable[..., HttpResponseBase]

_OWN = ("messages", "sessionid", "__Host-sessionid")
_BUILT_OF = ("templates", "archive", "static")


def revalidated(view: View) -> View:
    """Answer 304 where the reader's copy still holds, and name the copy where it does not."""

    @wraps(view)
    def conditional(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        if request.method not in {"GET", "HEAD"} or request.GET.get("q") or set(_OWN) & set(request.COOKIES):
            return view(request, *args, **kwargs)
        changed, seed = _state()
        tag = entity_tag(seed, request.build_absolute_uri())
        unchanged = get_conditional_response(request, tag, int(changed.timestamp()))
        response = unchanged or view(request, *args, **kwargs)
        if response.status_code in {200, 304, 410}:
            response.headers.setdefault("ETag", tag)
            response.headers.setdefault("Last-Modified", http_date(changed.timestamp()))
            patch_cache_control(response, no_cache=True)
        return response

    return conditional


def entity_tag(seed: str, address: str) -> str:
    """Return the weak tag of an address in a state of the archive."""
    return f'W/"{sha256(f"{seed} {address}".encode()).hexdigest()[:32]}"'


def _state() -> tuple[datetime, str]:
    """Return when the archive last changed and what names its state."""
    at, digest = Event.objects.order_by("-pk").values_list("at", "digest").first() or (built_at(), "")
    today = datetime.combine(timezone.now().astimezone(UTC).date(), time.min, UTC)
    return max(at, built_at(), today), f"{digest} {__version__} {built_at().timestamp()} {today.date()}"


@cache
def built_at() -> datetime:
    """Return when the newest file of the site itself was written."""
    folders = [settings.BASE_DIR / name for name in _BUILT_OF]
    newest = max(path.stat().st_mtime for folder in folders for path in folder.rglob("*.*"))
    return datetime.fromtimestamp(newest, UTC)
