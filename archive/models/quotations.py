"""Quotations and embedded posts: words, whose they are, and where they stand in the body."""

from typing import Any, ClassVar, Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from archive.models.authority import DayBoundField, PartialDateField
from archive.models.countries import Country
from archive.models.officials import Official
from archive.models.sources import Source
from archive.models.statements import Statement
from archive.vocabulary.languages import direction
from archive.vocabulary.terms import Channel, QuotationKind, StatementState
from archive.vocabulary.wording import wording_key


class QuotationQuerySet(models.QuerySet["Quotation"]):
    """Quotations, narrowed by words that chain."""

    def published(self) -> Self:
        """Keep quotations in statements the public may see."""
        return self.filter(statement__state=StatementState.PUBLISHED)

    def with_cards(self) -> Self:
        """Fetch all that a quotation in a list shows."""
        return self.select_related(
            "statement", "statement__source", "speaker_official", "speaker_source"
        ).prefetch_related(
            "speaker_official__names", "speaker_source__names", "speaker_country__names", "attributed_to__names"
        )


class Quotation(models.Model):
    """Words in a statement's body that the text gives as somebody's; its words equal the body at its span."""

    statement = models.ForeignKey(Statement, on_delete=models.CASCADE, related_name="quotations")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    words = models.TextField(_("words"))
    language = models.CharField(_("language"), max_length=12, blank=True)

    # Whose words
    speaker_official = models.ForeignKey(
        Official, on_delete=models.PROTECT, null=True, blank=True, related_name="quotations"
    )
    speaker_source = models.ForeignKey(
        Source, on_delete=models.PROTECT, null=True, blank=True, related_name="quotations"
    )
    speaker_country = models.ForeignKey(
        Country, on_delete=models.PROTECT, null=True, blank=True, related_name="quotations"
    )
    holder = models.CharField(_("speaker as printed"), max_length=200, blank=True)
    attributed_to: Any = models.ManyToManyField(
        Official, blank=True, related_name="reported_views", verbose_name=_("whose view it reports")
    )

    # How
    wording = models.CharField(
        _("wording"),
        max_length=12,
        blank=True,
        default="",
        editable=False,
        db_index=True,
        help_text=_("The same for the same words."),
    )
    channel = models.CharField(_("channel"), max_length=18, choices=Channel.choices, default=Channel.UNSPECIFIED)
    kind = models.CharField(_("kind"), max_length=12, choices=QuotationKind.choices, default=QuotationKind.VERBATIM)
    verbatim_of = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, blank=True, related_name="renderings")

    # An embedded post shown whole
    is_post = models.BooleanField(_("embedded post"), default=False)
    handle = models.CharField(_("handle"), max_length=60, blank=True)
    posted_on = PartialDateField(_("posted on"))
    posted_on_earliest = DayBoundField("posted_on", "earliest")
    address = models.URLField(_("address"), max_length=2000, blank=True)

    objects: ClassVar = QuotationQuerySet.as_manager()

    class Meta:
        verbose_name = _("quotation")
        verbose_name_plural = _("quotations")
        ordering: ClassVar = ["statement", "start"]
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(start__lt=models.F("end")), name="quotation_span_not_empty"),
            models.UniqueConstraint(fields=["statement", "start", "end"], name="quotation_once"),
            models.CheckConstraint(
                condition=Q(speaker_official__isnull=True, speaker_source__isnull=True)
                | Q(speaker_official__isnull=True, speaker_country__isnull=True)
                | Q(speaker_source__isnull=True, speaker_country__isnull=True),
                name="quotation_one_speaker",
            ),
        ]

    def __str__(self) -> str:
        return f"“{self.words[:60]}”"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Refuse words that are not the body's words at that span."""
        if self.statement.body[self.start : self.end] != self.words:
            raise ValidationError(_("A quotation's words must be the words of the text at its place."))
        self.wording = wording_key(self.words)
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        """Return the page of these words, whoever carries them."""
        return reverse("quotation", args=[self.wording])

    @property
    def speaker(self) -> Official | Source | Country | None:
        """Whose words the text says these are."""
        return self.speaker_official or self.speaker_source or self.speaker_country

    @property
    def direction(self) -> str:
        """The direction of its own text."""
        return direction(self.language or self.statement.language)
