"""The queue of statements; adding one is the ingest form, opening one is its review."""

from typing import Any

from django.contrib import admin, messages
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from archive.admin.ingest_form import IngestForm
from archive.admin.logged import LoggedAdmin
from archive.admin.passages import body_pieces, cut_passages, raw_pieces
from archive.admin.review_form import Review
from archive.ingest.match import duplicates
from archive.ingest.publish import NotAllowedError, blockers, hold, publish, reviewing, withdraw
from archive.models import Event, Statement
from archive.vocabulary.terms import ClaimState, Confidence, StatementState


@admin.register(Statement)
class StatementAdmin(LoggedAdmin):
    """Drafts and published statements; every change goes through review and is an event."""

    list_display = ("shown_title", "state", "genre", "language", "issued_on", "source", "waiting")
    list_filter = ("state", "never_reviewed", "genre", "language", ("source", admin.RelatedOnlyFieldListFilter))
    search_fields = ("title", "reference_code", "body", "address")
    search_help_text = gettext_lazy("Words of the title or the text, or a reference code.")
    date_hierarchy = "created_at"
    list_per_page = 50
    autocomplete_fields = ("source", "translation_of")
    actions = ("publish_selected", "hold_selected")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Statement]:
        """Fetch what the list shows, with the number of undecided claims."""
        waiting = Count("claims", filter=Q(claims__state=ClaimState.PROPOSED))
        statements: QuerySet[Statement] = super().get_queryset(request)
        return statements.prefetch_related("source__names").annotate(claims_waiting=waiting)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Refuse: a draft is held, a published statement is withdrawn."""
        return False

    @admin.display(description=gettext_lazy("title"), ordering="title")
    def shown_title(self, statement: Statement) -> str:
        """The title in its own direction."""
        return format_html('<bdi lang="{}" dir="auto">{}</bdi>', statement.language, str(statement))

    @admin.display(description=gettext_lazy("undecided"), ordering="claims_waiting")
    def waiting(self, statement: Any) -> int:
        """How many claims nobody decided."""
        return int(statement.claims_waiting)

    @admin.action(description=gettext_lazy("Publish"), permissions=["change"])
    def publish_selected(self, request: HttpRequest, queryset: QuerySet[Statement]) -> None:
        """Publish what is ready; say of the others what is missing."""
        done = 0
        for statement in queryset:
            try:
                publish(statement, _agent(request))
                done += 1
            except NotAllowedError as error:
                self.message_user(request, f"{statement}: {error}", messages.WARNING)
        self.message_user(request, ngettext("%(n)s published.", "%(n)s published.", done) % {"n": done})

    @admin.action(description=gettext_lazy("Put on hold"), permissions=["change"])
    def hold_selected(self, request: HttpRequest, queryset: QuerySet[Statement]) -> None:
        """Set drafts aside."""
        for statement in queryset:
            try:
                hold(statement, _agent(request))
            except NotAllowedError as error:
                self.message_user(request, f"{statement}: {error}", messages.WARNING)

    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The ingest form."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        form = IngestForm(request.POST or None, request.FILES or None)
        if request.method == "POST" and form.is_valid():
            statement = form.ingest(_agent(request))
            if statement:
                self.message_user(request, _("Read. Here is what was found: accept, amend or reject it."))
                return HttpResponseRedirect(reverse("admin:archive_statement_change", args=[statement.pk]))
        context = {**self._page(request, _("Add a document")), "form": form, "media": self.media + form.media}
        return TemplateResponse(request, "admin/archive/statement/ingest.html", context)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The review of a statement."""
        statement = get_object_or_404(Statement, pk=object_id if object_id.isdecimal() else 0)
        if not self.has_change_permission(request, statement):
            raise PermissionDenied
        review = Review(statement, request.POST if request.method == "POST" else None)
        if request.method == "POST" and self._carry_out(request, statement, review):
            return HttpResponseRedirect(request.path)
        return self._review_page(request, statement, review)

    def _carry_out(self, request: HttpRequest, statement: Statement, review: Review) -> bool:
        """Save the decisions and do what the button said; False when something must be mended first."""
        agent, verb = _agent(request), request.POST.get("do", "save")
        try:
            if verb == "withdraw":
                withdraw(statement, agent, review.reason)
            elif verb == "republish":
                publish(statement, agent, review.reason)
            else:
                if not review.is_valid():
                    review.errors.append(_("Something needs mending: see the sentences in red."))
                    return False
                with reviewing(statement, agent, review.reason) as locked:
                    review.apply(locked, agent)
                if verb == "publish":
                    publish(statement, agent, review.reason)
                elif verb == "hold":
                    hold(statement, agent, review.reason)
        except (NotAllowedError, ValidationError) as error:
            review.errors.extend(error.messages if isinstance(error, ValidationError) else [str(error)])
            return False
        self.message_user(request, _DONE[verb if verb in _DONE else "save"])
        return True

    def _review_page(self, request: HttpRequest, statement: Statement, review: Review) -> HttpResponse:
        context = {
            **self._page(request, str(statement)),
            "statement": statement,
            "original": statement,
            "review": review,
            "raw_pieces": raw_pieces(statement, review.claims),
            "body_pieces": body_pieces(statement, review.claims),
            "paragraphs": list(enumerate(statement.paragraphs)),
            "cuts": cut_passages(statement),
            "duplicates": duplicates(statement),
            "blockers": blockers(statement),
            "events": Event.objects.of(statement).order_by("-pk")[:10],
            "known": review.names.by_kind,
            "states": StatementState,
            "confidences": Confidence,
        }
        return TemplateResponse(request, "admin/archive/statement/review.html", context)

    def _page(self, request: HttpRequest, title: str) -> dict[str, Any]:
        return {**self.admin_site.each_context(request), "title": title, "opts": self.opts}


_DONE = {
    "save": gettext_lazy("Saved."),
    "publish": gettext_lazy("Published."),
    "republish": gettext_lazy("Published again."),
    "hold": gettext_lazy("Put on hold."),
    "withdraw": gettext_lazy("Withdrawn: its page keeps the citation and your reason."),
}


def _agent(request: HttpRequest) -> User:
    """Return the curator; admin views have checked that somebody is logged in."""
    if not isinstance(request.user, User):
        raise PermissionDenied
    return request.user
