"""The page of a statement's revisions: what changed since it became public, when and why."""

from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from archive.browse.display_rights import shown_text
from archive.models import Statement
from archive.preserve.revisions import Revision, revisions
from archive.vocabulary.terms import StatementState


def history(request: HttpRequest, reference: str) -> HttpResponse:
    """Show every revision with a word diff; of a withdrawn statement the steps only, and 410."""
    public = Statement.objects.filter(state__in=[StatementState.PUBLISHED, StatementState.WITHDRAWN])
    statement = get_object_or_404(public.select_related("source"), reference_code=reference)
    with_text = statement.is_public and shown_text(statement).with_apparatus
    steps = revisions(statement, with_text=with_text)
    context = {"statement": statement, "revisions": steps if statement.is_public else _bare(steps)}
    return render(request, "archive/statement_history.html", context, status=200 if statement.is_public else 410)


def _bare(steps: list[Revision]) -> list[Revision]:
    """Leave out what changed: a withdrawn text is not shown in pieces either."""
    return [replace(step, changes=[]) for step in steps]
