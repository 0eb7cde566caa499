"""Errors that readers report: a queue for curators. Nobody's address on the network is kept."""

import hashlib
from datetime import timedelta
from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from archive.models.statements import Statement


class ReportPart(models.TextChoices):
    """What a report is about."""

    TEXT = "text", _("The text: something is missing, added or garbled")
    DATE = "date", _("A date")
    PEOPLE = "people", _("A person, an office or a country")
    QUOTATION = "quotation", _("A quotation or its speaker")
    SOURCE = "source", _("The source or its address")
    RIGHTS = "rights", _("Rights: the text should not be shown")
    OTHER = "other", _("Something else")


class ReportState(models.TextChoices):
    """Where a report stands."""

    OPEN = "open", _("Open")
    CORRECTED = "corrected", _("Corrected")
    NO_ERROR = "no_error", _("No error")
    NOT_A_REPORT = "not_a_report", _("Not a report")


class ErrorReportQuerySet(models.QuerySet["ErrorReport"]):
    """Reports, by state and by sender."""

    def waiting(self) -> "ErrorReportQuerySet":
        """Keep what no curator has answered."""
        return self.filter(state=ReportState.OPEN)

    def lately(self) -> "ErrorReportQuerySet":
        """Keep what came within the hour in which senders are counted."""
        return self.filter(created_at__gte=timezone.now() - timedelta(hours=1))


class ErrorReport(models.Model):
    """What a reader says is wrong with a record, and what a curator made of it."""

    statement = models.ForeignKey(
        Statement, on_delete=models.CASCADE, related_name="error_reports", verbose_name=_("statement")
    )
    part = models.CharField(_("what it is about"), max_length=12, choices=ReportPart.choices)
    words = models.TextField(_("what is wrong"), max_length=4000)
    contact = models.CharField(_("how to answer"), max_length=200, blank=True)
    interface = models.CharField(_("language of the page"), max_length=12, blank=True)
    sender = models.CharField(max_length=16, blank=True, editable=False, db_index=True)
    created_at = models.DateTimeField(_("reported at"), auto_now_add=True)

    # What was made of it
    state = models.CharField(_("state"), max_length=14, choices=ReportState.choices, default=ReportState.OPEN)
    answer = models.TextField(_("curator's note"), blank=True)
    settled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        editable=False,
        verbose_name=_("settled by"),
    )
    settled_at = models.DateTimeField(_("settled at"), null=True, blank=True, editable=False)

    objects: ClassVar = ErrorReportQuerySet.as_manager()

    class Meta:
        verbose_name = _("error report")
        verbose_name_plural = _("error reports")
        ordering: ClassVar = ["-pk"]
        indexes: ClassVar = [models.Index(fields=["state", "created_at"], name="error_report_queue")]

    def __str__(self) -> str:
        return f"{self.statement.reference_code}: {self.words[:60]}"


def sender_key(address: str) -> str:
    """Return a key for a network address that is good for one day and leads back to nobody."""
    day = timezone.now().date().isoformat()
    return hashlib.sha256(f"{settings.SECRET_KEY} {day} {address}".encode()).hexdigest()[:16]
