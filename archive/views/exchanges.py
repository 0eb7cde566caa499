"""Exchanges: the list, the page of one with every account of it, the ledger of announcements."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from archive.browse.announcements import announcements
from archive.browse.exchange_filters import ExchangeQuery
from archive.browse.exchange_list import exchange_list
from archive.browse.exchange_page import exchange_page
from archive.models import Exchange
from archive.models.former_addresses import FormerKind
from archive.models.remembered import with_people
from archive.views.cited import cited_exchange
from archive.views.merged import merged


def exchanges(request: HttpRequest) -> HttpResponse:
    """List the exchanges that the query string asks for."""
    listed = exchange_list(ExchangeQuery.read(request.GET), request.GET.get("page", "1"))
    return render(request, "archive/exchange_list.html", {"listed": listed})


def exchange(request: HttpRequest, reference: str) -> HttpResponse:
    """Show an exchange that some published statement gives an account of; a merged one leads to the other."""
    record = next(iter(with_people(Exchange.objects.published().filter(reference_code=reference))), None)
    if record is None:
        return merged(FormerKind.EXCHANGE, reference, "exchange")
    context = {"page": exchange_page(record), "exchange": record, "cited": cited_exchange(request, record)}
    return render(request, "archive/exchange_detail.html", context)


def ledger(request: HttpRequest) -> HttpResponse:
    """List what was announced, with what became of it."""
    return render(request, "archive/announcement_list.html", {"ledger": announcements(request.GET)})
