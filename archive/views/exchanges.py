"""The page of an exchange: who, when, where, and every account of it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from archive.browse.exchange_page import exchange_page
from archive.models import Exchange


def exchange(request: HttpRequest, reference: str) -> HttpResponse:
    """Show an exchange that some published statement gives an account of."""
    record = get_object_or_404(Exchange.objects.published().with_cards(), reference_code=reference)
    return render(request, "archive/exchange_detail.html", {"page": exchange_page(record), "exchange": record})
