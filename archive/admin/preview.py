"""A draft as readers will see it: saved and published in a transaction that is never committed."""

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import add_never_cache_headers
from django.utils.translation import gettext as _

from archive.admin.review_form import Review
from archive.browse.statement_page import statement_page
from archive.ingest.publish import NotAllowedError, blockers, publish, reviewing
from archive.models import Statement

_REASON = "Preview"
"""Stands in a log entry that is rolled back."""


def preview(request: HttpRequest, statement: Statement, review: Review, agent: User) -> HttpResponse | None:
    """Return the reader's page for the decisions as they stand in the form; None when they need mending first.

    Nothing is stored: what the page shows is rolled back before it is sent.
    """
    if not review.is_valid():
        review.errors.append(_("Something needs mending: see the sentences in red."))
        return None
    record = Statement.objects.get(pk=statement.pk)
    try:
        with transaction.atomic():
            response = _rendered(request, record, review, agent)
            transaction.set_rollback(True)
    except (NotAllowedError, ValidationError) as error:
        review.errors.extend(error.messages if isinstance(error, ValidationError) else [str(error)])
        return None
    add_never_cache_headers(response)
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def _rendered(request: HttpRequest, record: Statement, review: Review, agent: User) -> HttpResponse:
    with reviewing(record, agent, review.reason or _REASON) as locked:
        review.apply(locked, agent)
    missing = blockers(record)
    if not record.is_public and not missing:
        publish(record, agent)
    page = statement_page(record, request.build_absolute_uri(request.path))
    context = {"page": page, "statement": record, "missing": missing}
    return render(request, "admin/archive/statement/preview.html", context)
