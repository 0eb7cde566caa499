"""The page of a review, and what its buttons do: save, hold, publish, withdraw, preview, look for an exchange."""

import re
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from archive.admin.history import history_rows
from archive.admin.passages import body_paragraphs, raw_runs
from archive.admin.preview import preview
from archive.admin.review_checklist import checklist
from archive.admin.review_dates import disputes
from archive.admin.review_form import Arrival, Review
from archive.ingest.match import duplicates
from archive.ingest.publish import NotAllowedError, hold, publish, reviewing, withdraw
from archive.ingest.redetect import is_stale, why_unread
from archive.models import Claim, Country, Event, Office, Statement
from archive.vocabulary.terms import ClaimField, Confidence, StatementState

PERSON = "person-"
"""A button that saves and goes on to a new official; the claim's key follows."""

_PLACE = re.compile(r"[a-z]+(?:-[a-z0-9]+)*", re.ASCII)

_NEEDS = {
    "publish": "archive.publish_statement",
    "republish": "archive.publish_statement",
    "withdraw": "archive.withdraw_statement",
    "find": "archive.change_statement",
    "preview": "archive.change_statement",
}
"""Button → permission; any other saves, which corrects what is public."""

_DONE = {
    "save": gettext_lazy("Saved."),
    "publish": gettext_lazy("Published."),
    "republish": gettext_lazy("Published again."),
    "hold": gettext_lazy("Put on hold."),
    "withdraw": gettext_lazy("Withdrawn: its page keeps the citation and your reason."),
}


def may_do(user: Any, statement: Statement, verb: str) -> bool:
    """Tell whether somebody may press a button: what readers see changes by an editor's hand alone."""
    needed = _NEEDS.get(verb, "archive.correct_statement" if statement.is_public else "archive.change_statement")
    return bool(user.has_perm(needed))


def answer(request: HttpRequest, statement: Statement, agent: User, page: dict[str, Any]) -> HttpResponse:
    """Do what the button said; what must be mended first comes back with all that was typed."""
    verb = request.POST.get("do", "save")
    if not may_do(agent, statement, verb):
        raise PermissionDenied
    review = Review(statement, request.POST)
    if verb == "find":
        return _review_response(request, statement, review, page)
    if verb == "preview":
        shown = preview(request, statement, review, agent)
        return shown or _review_response(request, statement, review, page)
    if not _carried_out(statement, review, agent, verb):
        return _review_response(request, statement, review, page)
    if verb.startswith(PERSON):
        return HttpResponseRedirect(_new_official(statement, verb.removeprefix(PERSON)))
    messages.success(request, _DONE.get(verb, _DONE["save"]))
    place = request.POST.get("at", "")
    return HttpResponseRedirect(f"{request.path}#{place}" if _PLACE.fullmatch(place) else request.path)


def review_page(request: HttpRequest, statement: Statement, page: dict[str, Any], arrival: Arrival) -> HttpResponse:
    """Show the review as it is stored."""
    return _review_response(request, statement, Review(statement, None, arrival=arrival), page)


def _carried_out(statement: Statement, review: Review, agent: User, verb: str) -> bool:
    """Save the decisions and carry out the verb; False when something must be mended first."""
    try:
        if verb == "withdraw":
            withdraw(statement, agent, review.reason)
        elif verb == "republish":
            publish(statement, agent, review.reason)
        else:
            _save(statement, review, agent, verb)
    except (NotAllowedError, ValidationError) as error:
        review.errors.extend(error.messages if isinstance(error, ValidationError) else [str(error)])
        return False
    return True


def _save(statement: Statement, review: Review, agent: User, verb: str) -> None:
    if not review.is_valid():
        raise NotAllowedError(_("Something needs mending: see the sentences in red."))
    with reviewing(statement, agent, review.reason) as locked:
        review.apply(locked, agent)
    if verb == "publish":
        publish(statement, agent, review.reason)
    elif verb == "hold":
        hold(statement, agent, review.reason)


def _new_official(statement: Statement, key: str) -> str:
    """Return the address of a new official's form, filled in from a proposal, that comes back to it."""
    claim = Claim.objects.filter(statement=statement, field=ClaimField.OFFICIAL, pk=key if key.isdecimal() else 0)
    value = claim.values_list("value", flat=True).first() or {}
    country = Country.objects.filter(code=value.get("country") or "").first()
    office = Office.objects.filter(slug=value.get("office") or "").first()
    name = value.get("name") or ""
    filled = {
        "slug": slugify(name),
        "country": country.pk if country else "",
        "name": name,
        "language": statement.language,
        "office": office.pk if office else "",
        "review": statement.pk,
        "claim": key,
    }
    query = urlencode({name: value for name, value in filled.items() if value})
    return f"{reverse('admin:archive_official_add')}?{query}"


def _review_response(
    request: HttpRequest, statement: Statement, review: Review, page: dict[str, Any]
) -> TemplateResponse:
    context = {
        **page,
        "statement": statement,
        "may": {verb: may_do(request.user, statement, verb) for verb in ("save", "publish", "withdraw")},
        "review": review,
        "raw_runs": raw_runs(statement, review.claims),
        "body_paragraphs": body_paragraphs(statement, review.claims),
        "restored": set(review.data.getlist("restore")) if review.data else set(),
        "left_out": set(review.data.getlist("cut")) if review.data else set(),
        "duplicates": duplicates(statement),
        "disputes": disputes(review),
        "checklist": checklist(statement, review),
        "unread": "" if statement.is_public else why_unread(statement),
        "is_stale": not statement.is_public and statement.capture is not None and is_stale(statement),
        "events": history_rows(Event.objects.of(statement).order_by("-pk")[:10], Statement),
        "known": review.names.by_kind,
        "states": StatementState,
        "confidences": Confidence,
        "has_unregistered": any(
            row.claim.field == ClaimField.OFFICIAL and not row.claim.value.get("official") for row in review.rows
        ),
    }
    return TemplateResponse(request, "admin/archive/statement/review.html", context)
