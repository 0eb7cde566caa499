"""The page that takes documents in, and what it answers: the review, the queue, or one line of JSON a file."""

from django.contrib import messages
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from archive.admin.ingest_form import IngestForm, Outcome

READ = "#read"
"""Tells the script of the review that what it kept of the paste may go."""


def take_in(request: HttpRequest, form: IngestForm, agent: User) -> HttpResponse | None:
    """Read what was sent; return where to go on, or None when the form has something to say."""
    if request.headers.get("Accept") == "application/json":
        return _as_json(form, agent)
    if not form.is_valid():
        return None
    outcomes = form.ingest(agent)
    if len(outcomes) == 1:
        return _review(request, outcomes[0])
    return _queue(request, outcomes)


def _as_json(form: IngestForm, agent: User) -> JsonResponse:
    """Answer the script that sends several files one by one."""
    if not form.is_valid():
        sentences = [str(sentence) for errors in form.errors.values() for sentence in errors]
        return JsonResponse({"name": "", "read": False, "sentence": " ".join(sentences), "review": ""})
    outcome = form.ingest(agent)[0]
    statement = outcome.statement
    words = outcome.refusal or outcome.unread or _found(outcome)
    answer = {
        "name": str(statement) if statement else outcome.name,
        "read": outcome.is_read,
        "sentence": words,
        "review": reverse("admin:archive_statement_change", args=[statement.pk]) if statement else "",
    }
    return JsonResponse(answer)


def _found(outcome: Outcome) -> str:
    count = outcome.statement.claims.count() if outcome.statement else 0
    return ngettext("Read: %(n)s proposal.", "Read: %(n)s proposals.", count) % {"n": count}


def _review(request: HttpRequest, outcome: Outcome) -> HttpResponse | None:
    if not outcome.is_read or outcome.statement is None:
        return None
    if outcome.unread:  # the review says the rest
        messages.warning(request, outcome.unread)
    else:
        messages.success(request, _("Read. Here is what was found: accept, amend or reject it."))
    return HttpResponseRedirect(reverse("admin:archive_statement_change", args=[outcome.statement.pk]) + READ)


def _queue(request: HttpRequest, outcomes: list[Outcome]) -> HttpResponse:
    """Show what came of several files: those that were read in the queue, the others by a sentence each."""
    read = [outcome for outcome in outcomes if outcome.is_read]
    words = ngettext("%(n)s document read.", "%(n)s documents read.", len(read)) % {"n": len(read)}
    messages.success(request, words)
    for outcome in outcomes:
        if words := outcome.refusal or outcome.unread:
            messages.warning(request, f"“{outcome.name}”: {words}")
    keys = ",".join(str(outcome.statement.pk) for outcome in outcomes if outcome.statement)
    return HttpResponseRedirect(f"{reverse('admin:archive_statement_changelist')}?id__in={keys or 0}")
