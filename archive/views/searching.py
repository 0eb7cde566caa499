"""Words are searched by a few requests at once; the others are told to come back, and browsing goes on."""

import re
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template import loader

from archive.search.slots import SearchBusyError, search_slot

RETRY_SECONDS = 5

_NO_SEARCH = re.compile(rf"/(?:[a-z]{{2}}/)?(?:suggest$|{re.escape(settings.ADMIN_PATH)}/)")
"""Where q is not for the index: the type-ahead, and the curators' own lists."""


class SearchSlotsMiddleware:
    """Lets a request with words in only while there is a slot; without one it costs next to nothing."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Pass the request on, holding a slot where it searches."""
        if not request.GET.get("q", "").strip() or _NO_SEARCH.match(request.path_info):
            return self.get_response(request)
        try:
            with search_slot():
                return self.get_response(request)
        except SearchBusyError:
            page = loader.get_template("busy.html").render({"seconds": RETRY_SECONDS}, None)
            return HttpResponse(page, status=503, headers={"Retry-After": str(RETRY_SECONDS)})
