"""The way in: a search box, the newest statements, the busiest pairs."""

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from archive.browse.date_words import month_name
from archive.browse.overview import in_month_of_earlier_years, newest, pairs_by_exchanges
from archive.browse.whole_counts import WholeCounts
from archive.models import Statement


def home(request: HttpRequest) -> HttpResponse:
    """Show what the archive is and what is new in it."""
    whole = WholeCounts()
    today: date = timezone.localdate()
    context = {
        "extent": whole.extent,
        "newest": newest(6),
        "pairs": pairs_by_exchanges(6),
        "histogram": whole.histogram,
        "earlier": in_month_of_earlier_years(today, 4),
        "month": month_name(today.month),
    }
    return render(request, "archive/home.html", context)


def help_page(request: HttpRequest) -> HttpResponse:
    """Explain what the archive holds and how to ask it."""
    return render(request, "archive/help.html")


def healthz(request: HttpRequest) -> HttpResponse:
    """Answer that the application serves and reaches its database."""
    Statement.objects.published().exists()
    return HttpResponse("ok\n", content_type="text/plain")
