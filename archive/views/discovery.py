"""What programs that find things ask for: robots.txt, the OpenSearch description, signposts."""

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import override

from archive.browse.origin import origin_of
from archive.export.edition import path_of
from archive.export.formats import CITATION_FORMATS

NOT_FOR_ROBOTS = ("statements/export", "exchanges/export", "quotations/export")
"""Whole views at once; every record in them has a page of its own."""

PREFIXES = ("", "fr/", "ar/")


def robots(request: HttpRequest) -> HttpResponse:
    """Say what robots may read (RFC 9309), and where the sitemap is."""
    refused = [f"/{prefix}{path}" for path in NOT_FOR_ROBOTS for prefix in PREFIXES]
    refused += [f"/{prefix}statements/*/report" for prefix in PREFIXES]
    refused += [f"/{prefix}statements/?*q=" for prefix in PREFIXES]
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in refused), ""]
    with override("en"):
        lines.append(f"Sitemap: {origin_of(request)}{reverse('sitemap_index')}")
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


def opensearch(request: HttpRequest) -> HttpResponse:
    """Describe the search box to browsers and feed readers (OpenSearch 1.1, draft 6)."""
    origin = origin_of(request)
    context = {"page": origin + reverse("statements"), "feed": origin + reverse("feed_atom"), "origin": origin}
    return render(
        request, "opensearch.xml", context, content_type="application/opensearchdescription+xml; charset=utf-8"
    )


def signposted(view: Callable[..., HttpResponseBase], kind: str) -> Callable[..., HttpResponseBase]:
    """Add the links that FAIR Signposting (level 1, RFC 8288) asks of a record's page to what a view answers."""

    @wraps(view)
    def linked(request: HttpRequest, reference: str) -> HttpResponseBase:
        response = view(request, reference)
        if response.status_code == 200:
            response["Link"] = ", ".join(_signposts(origin_of(request), kind, reference))
        return response

    return linked


def _signposts(origin: str, kind: str, reference: str) -> list[str]:
    files = [
        f'<{origin}{reverse(f"cite_{kind}", args=[reference, one.ending])}>; rel="describedby"; type="{one.media_type}"'
        for one in CITATION_FORMATS
    ]
    return [
        f'<{origin}{path_of(kind, reference)}>; rel="cite-as"',
        '<https://schema.org/AboutPage>; rel="type"',
        *files,
    ]
