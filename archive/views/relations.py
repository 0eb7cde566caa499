"""The page of a pair of countries, and two pairs beside each other."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from archive.browse.pair_page import pair_page
from archive.browse.pairs_beside import pairs_beside, to_compare_with
from archive.models import Country
from archive.vocabulary.dyads import Dyad


def dyad(request: HttpRequest, pair: str) -> HttpResponse:
    """Show a pair of countries; the codes stand in alphabetical order."""
    read = _read(pair)
    if read.slug != pair:
        return redirect("dyad", read.slug, permanent=True)
    first, second = (
        get_object_or_404(Country.objects.prefetch_related("names"), code=code) for code in (read.first, read.second)
    )
    page = pair_page(read)
    others = to_compare_with(read)
    context = {"dyad": read, "first": first, "second": second, "page": page.page, "pair": page, "others": others}
    return render(request, "archive/dyad_detail.html", context)


def beside(request: HttpRequest, pair: str, other: str) -> HttpResponse:
    """Show two pairs beside each other."""
    one, another = _read(pair), _read(other)
    if one == another:
        return redirect("dyad", one.slug)
    if (one.slug, another.slug) != (pair, other):
        return redirect("beside", one.slug, another.slug, permanent=True)
    codes = {one.first, one.second, another.first, another.second}
    if Country.objects.filter(code__in=codes).count() < len(codes):
        raise Http404("One of these countries is not known here.")
    return render(request, "archive/pairs_beside.html", {"page": pairs_beside(one, another)})


def _read(pair: str) -> Dyad:
    try:
        return Dyad.from_slug(pair)
    except ValueError as error:
        raise Http404(str(error)) from error
