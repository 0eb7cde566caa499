"""Timeline and search (one page), and the page of a statement."""

from django.conf import settings
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import override

from archive.browse.filters import StatementFilter
from archive.browse.statement_page import statement_page
from archive.browse.timeline import read_timeline
from archive.browse.trail import trail_of
from archive.models import Statement
from archive.views.cited import cited_statement
from archive.vocabulary.terms import StatementState


def statements(request: HttpRequest) -> HttpResponse:
    """Show what the query string asks for; words need the index, all else the database alone."""
    timeline = read_timeline(StatementFilter(request.GET))
    return render(
        request, "archive/statement_list.html", {"timeline": timeline}, status=503 if timeline.is_rebuilding else 200
    )


def statement(request: HttpRequest, reference: str) -> HttpResponse:
    """Show a published statement; a withdrawn one leaves its citation; a draft does not exist."""
    public = Statement.objects.filter(state__in=[StatementState.PUBLISHED, StatementState.WITHDRAWN])
    record = get_object_or_404(_whole(public), reference_code=reference)
    trail = trail_of(record, request.GET) if record.is_public else None
    page = statement_page(record, permanent_address(request, record), trail)
    if record.state == StatementState.WITHDRAWN:
        return render(request, "410.html", {"page": page}, status=410)
    context = {"page": page, "statement": record, "cited": cited_statement(request, record)}
    return render(request, "archive/statement_detail.html", context)


def _whole(statements: QuerySet[Statement]) -> QuerySet[Statement]:
    """Fetch what the page of a statement needs of the record itself."""
    return statements.select_related("source", "capture").prefetch_related("source__names")


def permanent_address(request: HttpRequest, record: Statement) -> str:
    """Return the one address a statement is cited by, whatever language the interface speaks."""
    with override("en"):
        path = record.get_absolute_url()
    return f"{settings.CANONICAL_ORIGIN}{path}" if settings.CANONICAL_ORIGIN else request.build_absolute_uri(path)
