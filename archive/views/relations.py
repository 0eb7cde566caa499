"""The page of a pair of countries."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from archive.browse.pair_page import pair_page
from archive.models import Country
from archive.vocabulary.dyads import Dyad


def dyad(request: HttpRequest, pair: str) -> HttpResponse:
    """Show a pair of countries; the codes stand in alphabetical order."""
    try:
        read = Dyad.from_slug(pair)
    except ValueError as error:
        raise Http404(str(error)) from error
    if read.slug != pair:
        return redirect("dyad", read.slug, permanent=True)
    first, second = (
        get_object_or_404(Country.objects.prefetch_related("names"), code=code) for code in (read.first, read.second)
    )
    page = pair_page(read)
    context = {"dyad": read, "first": first, "second": second, "page": page.page, "pair": page}
    return render(request, "archive/dyad_detail.html", context)
