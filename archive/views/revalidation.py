"""Conditional requests: a page that has not changed since is answered by 304, without being made.

The name of the state stands for all records (`archive.models.public_state`): whatever readers
can see changes with it. With the build, the day (offices end) and the address it makes a weak
entity tag (RFC 9110, 8.8.3 and 13.1.2). Not used where the answer lags behind the records
(words, which the index answers) or is a person's own (a session, a message).
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from functools import cache, wraps
from hashlib import sha256

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.utils import timezone
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.http import http_date

from archive import __version__
from archive.models.public_state import public_state

View = Callable[..., HttpResponseBase]

_OWN = ("messages", "sessionid", "__Host-sessionid")
_BUILT_OF = ("templates", "archive", "static")


def revalidated(view: View) -> View:
    """Answer 304 where the reader's copy still holds, and name the copy where it does not."""

    @wraps(view)
    def conditional(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        if not is_for_everybody(request):
            return view(request, *args, **kwargs)
        tag, changed = tag_now(request)
        unchanged = get_conditional_response(request, tag, changed)
        response = unchanged or view(request, *args, **kwargs)
        if response.status_code in {200, 304, 410}:
            response.headers.setdefault("ETag", tag)
            response.headers.setdefault("Last-Modified", http_date(changed))
            patch_cache_control(response, no_cache=True)
        return response

    return conditional


def is_for_everybody(request: HttpRequest) -> bool:
    """Tell whether a request only reads, bears nothing of a person's own, and asks the database alone."""
    return request.method in {"GET", "HEAD"} and not request.GET.get("q") and not set(_OWN) & set(request.COOKIES)


def tag_now(request: HttpRequest) -> tuple[str, int]:
    """Return the entity tag that the address has in the present state, and when that began (seconds since 1970)."""
    state, day = public_state(), today()
    seed = f"{state.name} {__version__} {built_at().timestamp()} {day}"
    midnight = datetime.combine(day, time.min, UTC)
    changed = max(state.changed, int(built_at().timestamp()), int(midnight.timestamp()))
    return entity_tag(seed, request.build_absolute_uri()), changed


def today() -> date:
    """Return the day that pages are made for, as it is in Greenwich."""
    return timezone.now().astimezone(UTC).date()


def entity_tag(seed: str, address: str) -> str:
    """Return the weak tag of an address in a state of the archive."""
    return f'W/"{sha256(f"{seed} {address}".encode()).hexdigest()[:32]}"'


@cache
def built_at() -> datetime:
    """Return when the newest file of the site itself was written."""
    folders = [settings.BASE_DIR / name for name in _BUILT_OF]
    newest = max(path.stat().st_mtime for folder in folders for path in folder.rglob("*.*"))
    return datetime.fromtimestamp(newest, UTC)
