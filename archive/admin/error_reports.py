"""The queue of errors that readers reported: what they wrote stays as it is, a curator settles it."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from archive.admin.language_filter import InterfaceFilter
from archive.admin.logged import LoggedAdmin
from archive.models import ErrorReport
from archive.models.error_reports import ReportState
from archive.vocabulary.languages import language_name


@admin.register(ErrorReport)
class ErrorReportAdmin(LoggedAdmin):
    list_display = ("created_at", "record", "part", "beginning", "state")
    list_display_links = ("created_at", "beginning")
    list_filter = ("state", "part", InterfaceFilter)
    search_fields = ("statement__reference_code", "words", "contact")
    date_hierarchy = "created_at"
    list_select_related = ("statement",)
    readonly_fields = ("record", "part", "words", "contact", "page_language", "created_at", "settled_by", "settled_at")
    fields = (*readonly_fields[:6], "state", "answer", "settled_by", "settled_at")
    actions = ("mark_corrected", "mark_no_error", "mark_not_a_report")

    @admin.display(description=_("statement"))
    def record(self, report: ErrorReport) -> SafeString:
        """Lead to the record where it is corrected."""
        address = reverse("admin:archive_statement_change", args=[report.statement_id])
        return format_html('<a href="{}" class="code">{}</a>', address, report.statement.reference_code)

    @admin.display(description=_("language of the page"))
    def page_language(self, report: ErrorReport) -> str:
        """Name the language the reader read in."""
        return language_name(report.interface)

    @admin.display(description=_("what is wrong"))
    def beginning(self, report: ErrorReport) -> SafeString:
        """Show how the report begins."""
        return format_html("<bdi>{}</bdi>", Truncator(report.words).chars(120))

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Refuse: reports come from readers."""
        return False

    def save_model(self, request: HttpRequest, obj: ErrorReport, form: object, change: bool) -> None:
        """Note who settled it, and when."""
        is_open = obj.state == ReportState.OPEN
        obj.settled_by_id = None if is_open else request.user.pk
        obj.settled_at = None if is_open else timezone.now()
        obj.save()

    @admin.action(description=_("Settle: corrected"), permissions=["change"])
    def mark_corrected(self, request: HttpRequest, reports: QuerySet[ErrorReport]) -> None:
        """Settle as corrected."""
        self._settle(request, reports, ReportState.CORRECTED)

    @admin.action(description=_("Settle: no error"), permissions=["change"])
    def mark_no_error(self, request: HttpRequest, reports: QuerySet[ErrorReport]) -> None:
        """Settle as no error."""
        self._settle(request, reports, ReportState.NO_ERROR)

    @admin.action(description=_("Settle: not a report"), permissions=["change"])
    def mark_not_a_report(self, request: HttpRequest, reports: QuerySet[ErrorReport]) -> None:
        """Settle as noise."""
        self._settle(request, reports, ReportState.NOT_A_REPORT)

    @staticmethod
    def _settle(request: HttpRequest, reports: QuerySet[ErrorReport], state: ReportState) -> None:
        reports.update(state=state, settled_by_id=request.user.pk, settled_at=timezone.now())
