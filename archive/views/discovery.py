"""What programs that find things ask for: robots.txt and the OpenSearch description."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import override

from archive.browse.origin import origin_of

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
