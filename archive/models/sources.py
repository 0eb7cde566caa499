"""Who published a text: outlets and official bodies, and how much of their text may be shown."""

from typing import Any, ClassVar

from django.apps import apps
from django.db import models
from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from archive.models.authority import AuthorityRecord, Name, NaturalKeyManager
from archive.models.countries import Country
from archive.vocabulary.terms import DisplayRights, SourceKind, StatementState


class SourceManager(NaturalKeyManager):
    """Outlets and bodies, and those of them that readers may know of."""

    def published(self) -> QuerySet[Any]:
        """Keep sources of published statements, and bodies that one quotes."""
        quoted = apps.get_model("archive", "Quotation")._default_manager.filter(
            statement__state=StatementState.PUBLISHED
        )
        told = apps.get_model("archive", "Statement")._default_manager.published()
        return self.filter(
            Q(pk__in=told.order_by().values("source")) | Q(pk__in=quoted.order_by().values("speaker_source"))
        )


class Source(AuthorityRecord):
    """A news outlet, or a body such as a ministry that speaks for itself."""

    slug = models.SlugField(_("slug"), max_length=80, unique=True)
    kind = models.CharField(_("kind"), max_length=8, choices=SourceKind.choices, default=SourceKind.OUTLET)
    country = models.ForeignKey(
        Country, on_delete=models.PROTECT, null=True, blank=True, related_name="sources", verbose_name=_("country")
    )
    homepage = models.URLField(_("home page"), blank=True)
    hosts = models.TextField(
        _("internet hosts"), blank=True, help_text=_("One a line, such as www.example.org; finds the source of a page.")
    )
    display_rights = models.CharField(
        _("display rights"), max_length=14, choices=DisplayRights.choices, default=DisplayRights.FULL_TEXT
    )

    objects: ClassVar = SourceManager()

    class Meta:
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        ordering: ClassVar = ["slug"]

    def get_absolute_url(self) -> str:
        """Return the source's page."""
        return reverse("source", args=[self.slug])


class SourceName(Name):
    """A name of a source."""

    parent_field = "source"

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="names")

    class Meta:
        verbose_name = _("source name")
        verbose_name_plural = _("source names")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["source", "text", "language", "kind"], name="source_name_once")
        ]
