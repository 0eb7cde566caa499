"""The queue of statements; adding one is the ingest form, opening one is its review."""

from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils.html import format_html
from django.utils.timesince import timesince
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from archive.admin.bulk_actions import BulkActions, agent_of
from archive.admin.ingest_form import IngestForm
from archive.admin.ingest_page import take_in
from archive.admin.language_filter import LanguageFilter
from archive.admin.logged import LoggedAdmin
from archive.admin.queue import PARAMETER, QueueFilter, SureFilter, tabs, with_confidence
from archive.admin.record_filter import RecordFilter
from archive.admin.review_form import Arrival
from archive.admin.review_page import answer, review_page
from archive.ingest.bulk import last_batch
from archive.models import Statement
from archive.vocabulary.languages import language_name
from archive.vocabulary.terms import EventVerb


@admin.register(Statement)
class StatementAdmin(BulkActions, LoggedAdmin):
    """Drafts and published statements; every change goes through review and is an event."""

    list_display = (
        "shown_title",
        "state",
        "sure",
        "waiting",
        "age",
        "assigned_to",
        "genre",
        "shown_language",
        "source",
    )
    list_filter = (
        QueueFilter,
        SureFilter,
        "state",
        "genre",
        LanguageFilter,
        ("source", RecordFilter),
    )
    list_select_related = ("assigned_to", "source")
    search_fields = ("title", "reference_code", "body", "address")
    search_help_text = gettext_lazy("Words of the title or the text, or a reference code.")
    date_hierarchy = "created_at"
    list_per_page = 50
    autocomplete_fields = ("source", "translation_of")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Statement]:
        """Fetch what the list shows, with the number of undecided claims."""
        statements: QuerySet[Statement] = Statement.objects.prefetch_related("source__names")
        return with_confidence(statements).order_by(*self.get_ordering(request))

    def get_ordering(self, request: HttpRequest) -> list[Any]:
        """What is surest and has waited longest comes first among drafts, what is newest in any other list."""
        waits = not request.GET or request.GET.get(PARAMETER) in {"waiting", "mine", "nobody"}
        return ["claims_doubtful", "created_at", "pk"] if waits else ["-pk"]

    def get_urls(self) -> list[URLPattern]:
        """Add the way back from a bulk action."""
        undo = path("undo/", self.admin_site.admin_view(self.undo_view), name="archive_statement_undo")
        return [undo, *super().get_urls()]

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Refuse: a draft is held, a published statement is withdrawn."""
        return False

    @admin.display(description=gettext_lazy("title"), ordering="title")
    def shown_title(self, statement: Statement) -> str:
        """The title in its own direction."""
        return format_html('<bdi lang="{}" dir="auto">{}</bdi>', statement.language, str(statement))

    @admin.display(description=gettext_lazy("language"), ordering="language")
    def shown_language(self, statement: Statement) -> str:
        """The language of the text in words."""
        return language_name(statement.language)

    @admin.display(description=gettext_lazy("to look at"), ordering="claims_doubtful")
    def sure(self, statement: Any) -> str:
        """How many proposals are less than sure, and how many contradict each other."""
        if not statement.claims_waiting:
            return "–"
        doubts, conflicts = statement.claims_doubtful, statement.claims_in_conflict
        words = str(doubts) if doubts else _("none: all of high confidence")
        return _("%(n)s, %(conflicts)s in conflict") % {"n": words, "conflicts": conflicts} if conflicts else words

    @admin.display(description=gettext_lazy("undecided"), ordering="claims_waiting")
    def waiting(self, statement: Any) -> int:
        """How many claims nobody decided."""
        return int(statement.claims_waiting)

    @admin.display(description=gettext_lazy("waits for"), ordering="created_at")
    def age(self, statement: Statement) -> str:
        """How long ago it came."""
        return timesince(statement.created_at, depth=1)

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        """The queue, with the counts of its views and the way back from the last bulk action."""
        active = request.GET.get(PARAMETER) or ("all" if request.GET else "waiting")
        batch = last_batch(agent_of(request)) if self.may_undo(request) else []
        found = {
            "tabs": tabs(request.user, active),
            "batch": batch,
            "batch_needs_reason": any(event.verb == EventVerb.PUBLISHED for event in batch),
        }
        return super().changelist_view(request, {**found, **(extra_context or {})})

    def add_view(
        self, request: HttpRequest, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The ingest form."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        form = IngestForm(request.POST or None, request.FILES or None)
        if request.method == "POST":
            done = take_in(request, form, agent_of(request))
            if done:
                return done
        context = {**self._page(request, _("Add documents")), "form": form}
        return TemplateResponse(request, "admin/archive/statement/ingest.html", context)

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The review of a statement."""
        records = Statement.objects.select_related("capture", "source", "assigned_to")
        statement = get_object_or_404(records, pk=object_id if object_id.isdecimal() else 0)
        if not self.has_view_or_change_permission(request, statement):
            raise PermissionDenied
        may_change = self.has_change_permission(request, statement)
        page = {**self._page(request, str(statement)), "original": statement, "may_change": may_change}
        if request.method == "POST":
            if not may_change:
                raise PermissionDenied
            return answer(request, statement, agent_of(request), page)
        return review_page(request, statement, page, Arrival.read(request.GET))

    def _page(self, request: HttpRequest, title: str) -> dict[str, Any]:
        return {**self.admin_site.each_context(request), "title": title, "opts": self.opts}
