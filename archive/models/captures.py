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
    sha256 = models.CharField(_("SHA-256 of the bytes"), max_length=64, db_index=True)
    byte_length = models.PositiveIntegerField(_("number of bytes"))
    file_name = models.CharField(_("file name"), max_length=255, blank=True)
    claimed_media_type = models.CharField(_("media type as it was announced"), max_length=120, blank=True)

    # Where it came from
    address = models.TextField(_("address"), blank=True)
    redirects = models.JSONField(_("redirects"), default=list, blank=True)
    dialled = models.CharField(
        _("network address"), max_length=45, blank=True, help_text=_("The network address that answered.")
    )
    headers = models.JSONField(_("headers"), default=dict, blank=True)
    retrieved_at = models.DateTimeField(_("retrieved at"))
    retrieved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("retrieved by"),
    )

    # What was read out of it
    media_type = models.CharField(_("media type"), max_length=120)
    charset = models.CharField(_("character set"), max_length=40, blank=True)
    extractor = models.CharField(_("read by"), max_length=80)
    text = models.TextField(_("text"), help_text=_("The decoded text: the base of every claim's span."))
    text_sha256 = models.CharField(_("SHA-256 of the text"), max_length=64)

    objects: ClassVar = CaptureQuerySet.as_manager()

    class Meta:
        verbose_name = _("capture")
        verbose_name_plural = _("captures")
        ordering: ClassVar = ["-pk"]

    def __str__(self) -> str:
        return f"{self.address or self.file_name or _('pasted text')} ({self.sha256[:12]})"
