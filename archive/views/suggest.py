"""What a reader may mean by the letters typed so far, as JSON for the filters' type-ahead."""

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.utils.cache import patch_cache_control

from archive.browse.suggestions import KINDS, suggest


def suggestions(request: HttpRequest) -> HttpResponse:
    """Answer `?kind=official|country|topic&q=letters` with the records they may mean, the most frequent first."""
    kind = request.GET.get("kind", "")
    if kind not in KINDS:
        raise Http404("There is no type-ahead for this kind of record.")
    found = suggest(kind, request.GET.get("q", "").replace("\0", ""))
    response = JsonResponse(
        {"suggestions": [one.as_json() for one in found]}, json_dumps_params={"ensure_ascii": False}
    )
    patch_cache_control(response, no_cache=True)  # what was withdrawn must not come out of a cache
    return response
