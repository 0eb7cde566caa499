"""One retrieval of a document: what came, from where, when, and the digest of the bytes."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from archive.models.append_only import AppendOnly, AppendOnlyQuerySet


class CaptureQuerySet(AppendOnlyQuerySet["Capture"]):
    """Retrievals; read and added, never changed."""


class Capture(AppendOnly):
    """Bytes kept by digest (ingest/capture writes them) and the text read out of them."""

    # What was received
    sha256 = models.CharField(max_length=64, db_index=True)
    byte_length = models.PositiveIntegerField()
    file_name = models.CharField(max_length=255, blank=True)
    claimed_media_type = models.CharField(max_length=120, blank=True)

    # Where it came from
    address = models.TextField(blank=True)
    redirects = models.JSONField(default=list, blank=True)
    dialled = models.CharField(max_length=45, blank=True, help_text=_("The network address that answered."))
    headers = models.JSONField(default=dict, blank=True)
    retrieved_at = models.DateTimeField()
    retrieved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    # What was read out of it
    media_type = models.CharField(max_length=120)
    charset = models.CharField(max_length=40, blank=True)
    extractor = models.CharField(max_length=80)
    text = models.TextField(help_text=_("The decoded text: the base of every claim's span."))
    text_sha256 = models.CharField(max_length=64)

    objects: ClassVar = CaptureQuerySet.as_manager()

    class Meta:
        verbose_name = _("capture")
        verbose_name_plural = _("captures")
        ordering: ClassVar = ["-pk"]

    def __str__(self) -> str:
        return f"{self.address or self.file_name or _('pasted text')} ({self.sha256[:12]})"
