"""Where absolute addresses begin, and the one address of a page among the many that lead to it."""

from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest

from archive.browse.addresses import PARAMETERS

_KNOWN = (*PARAMETERS[:-2], "initiative", "quarter", "channel", "outcome", *PARAMETERS[-2:])


def origin_of(request: HttpRequest) -> str:
    """Return scheme and host: the archive's own where it is public, else those of the request."""
    return settings.CANONICAL_ORIGIN.rstrip("/") or request.build_absolute_uri("/").rstrip("/")


def canonical_path(request: HttpRequest) -> str:
    """Return the path with the parameters the archive knows, in the order of the contract.

    Anything else in the query string (a campaign's mark, a session) makes no other page.
    """
    pairs = [
        (name, value)
        for name in _KNOWN
        for value in dict.fromkeys(request.GET.getlist(name))
        if value.strip() and (name, value) != ("page", "1")
    ]
    return request.path + (f"?{urlencode(pairs)}" if pairs else "")
