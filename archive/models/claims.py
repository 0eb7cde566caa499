"""A claim: a fact a detector found or an editor's word, stored with its origin and passages.

Claims outlive publication: an exchange's page shows what every account claims about it.
"""

from typing import Any, ClassVar, Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from archive.models.exchanges import Exchange
from archive.models.statements import Statement
from archive.vocabulary.terms import Basis, ClaimField, ClaimOrigin, ClaimState, Confidence, DisplayRights


class ClaimQuerySet(models.QuerySet["Claim"]):
    """Claims by what was decided about them."""

    def standing(self) -> Self:
        """Keep what was accepted."""
        return self.filter(state=ClaimState.ACCEPTED)

    def waiting(self) -> Self:
        """Keep what nobody has decided."""
        return self.filter(state=ClaimState.PROPOSED)

    def about(self, field: ClaimField, group: int | None = None) -> Self:
        """Keep claims about one field, of one exchange of the document if given."""
        claims = self.filter(field=field)
        return claims if group is None else claims.filter(group=group)

    def with_rights(self) -> Self:
        """Fetch how much of the text each stands on may be shown."""
        return self.annotate(source_rights=F("statement__source__display_rights"))


class Claim(models.Model):
    """One value for one field, by one origin. `value` has the keys that detection/facts.py lists."""

    statement = models.ForeignKey(Statement, on_delete=models.CASCADE, null=True, blank=True, related_name="claims")
    exchange = models.ForeignKey(Exchange, on_delete=models.CASCADE, null=True, blank=True, related_name="claims")
    field = models.CharField(_("field"), max_length=20, choices=ClaimField.choices)
    group = models.PositiveSmallIntegerField(
        default=0, help_text=_("Which exchange of the document: 0 the main one, 1 and more the others.")
    )
    value = models.JSONField(_("value"))
    conflicts = models.BooleanField(_("conflicts with another claim"), default=False)

    # What it stands on
    origin = models.CharField(_("origin"), max_length=10, choices=ClaimOrigin.choices)
    basis = models.CharField(_("basis"), max_length=10, choices=Basis.choices)
    confidence = models.CharField(_("confidence"), max_length=8, choices=Confidence.choices, blank=True)
    evidence = models.JSONField(
        default=list, blank=True, help_text=_("Passages of the capture's text: start, end, text.")
    )
    reason = models.TextField(_("reason"), blank=True)
    reference = models.URLField(_("evidence elsewhere"), max_length=2000, blank=True)
    detector = models.CharField(max_length=40, blank=True)
    version = models.PositiveIntegerField(default=0)

    # What was decided
    state = models.CharField(_("state"), max_length=10, choices=ClaimState.choices, default=ClaimState.PROPOSED)
    amends = models.ForeignKey("self", on_delete=models.PROTECT, null=True, blank=True, related_name="amendments")
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    source_rights: str | None = DisplayRights.CITATION_ONLY
    """Filled by `with_rights()`; a claim that was read without it quotes nothing."""

    objects: ClassVar = ClaimQuerySet.as_manager()

    class Meta:
        verbose_name = _("claim")
        verbose_name_plural = _("claims")
        ordering: ClassVar = ["statement", "group", "pk"]
        indexes: ClassVar = [models.Index(fields=["statement", "field"], name="claim_field")]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(statement__isnull=False) | Q(exchange__isnull=False), name="claim_is_about_something"
            ),
            models.CheckConstraint(
                condition=~Q(origin=ClaimOrigin.DETECTED) | ~Q(detector=""), name="claim_detected_names_detector"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_field_display()}: {self.summary}"

    @property
    def summary(self) -> str:
        """The value in a few plain words, for lists and logs."""
        for key in ("text", "edtf", "official", "name", "topic", "country", "genre", "kind", "status", "code", "type"):
            if self.value.get(key):
                return str(self.value[key])[:120]
        return str(self.value.get("phrase") or "–")

    @property
    def is_open(self) -> bool:
        """Whether nobody has decided it."""
        return self.state == ClaimState.PROPOSED

    @property
    def passages(self) -> list[dict[str, Any]]:
        """The passages it stands on."""
        return list(self.evidence)

    @property
    def may_quote(self) -> bool:
        """Whether words of the text it stands on may be shown: those of a source in full text, or of none."""
        return self.source_rights in {None, DisplayRights.FULL_TEXT}

    @property
    def is_inferred(self) -> bool:
        """Whether the archive reached it rather than read it."""
        return self.basis in {Basis.COMPUTED, Basis.INFERRED}
