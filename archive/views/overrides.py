"""Characters that turn the order of letters round are shown as marks, so that a name cannot read as another.

A body has lost them when it was cleaned; titles, names and notes may still bring them along.
In a form the value stays as it is, and so does every file (Unicode, UAX #9 and UTR #36;
"Trojan Source", CVE-2021-42574). The isolates of our own Arabic sentences stay.
"""

import re
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

MARKS = {"\u202a": "⟦LRE⟧", "\u202b": "⟦RLE⟧", "\u202c": "⟦PDF⟧", "\u202d": "⟦LRO⟧", "\u202e": "⟦RLO⟧"}
_OVERRIDE = re.compile(rb"\xe2\x80[\xaa-\xae]")
_PLACE = re.compile(rb'(?s)<textarea\b.*?</textarea>|\bvalue="[^"]*"|' + _OVERRIDE.pattern)


class OverridesMiddleware:
    """Puts the marks into every page."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on; look through a page that has such characters, which hardly any has."""
        response = self.get_response(request)
        is_page = response.headers.get("Content-Type", "").startswith("text/html") and not response.streaming
        if is_page and _OVERRIDE.search(response.content):
            response.content = _PLACE.sub(_marked, response.content)
        return response


def _marked(found: re.Match[bytes]) -> bytes:
    return MARKS[found[0].decode()].encode() if len(found[0]) == 3 else found[0]
