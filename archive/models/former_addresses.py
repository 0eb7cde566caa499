"""Where a record that was merged into another is found now: an old address never dies."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _


class FormerKind(models.TextChoices):
    """The kinds of records that can be merged."""

    EXCHANGE = "exchange", _("Exchange")
    OFFICIAL = "official", _("Official")


class FormerAddressManager(models.Manager["FormerAddress"]):
    """Follows old addresses and keeps every chain one step long."""

    def target(self, kind: FormerKind, key: str) -> str:
        """Return the key under which a merged record is found now, or ""."""
        return self.filter(kind=kind, key=key).values_list("target", flat=True).first() or ""

    def lead(self, kind: FormerKind, key: str, target: str) -> None:
        """Let an address, and all that led to it, lead to another one."""
        self.filter(kind=kind, target=key).update(target=target)
        self.filter(kind=kind, key=target).delete()
        self.update_or_create(kind=kind, key=key, defaults={"target": target})


class FormerAddress(models.Model):
    """The reference code or slug of a record that was merged, and that of the record it is part of now."""

    kind = models.CharField(_("kind"), max_length=10, choices=FormerKind.choices)
    key = models.CharField(_("former key"), max_length=80)
    target = models.CharField(_("leads to"), max_length=80)
    created_at = models.DateTimeField(auto_now_add=True)

    objects: ClassVar = FormerAddressManager()

    class Meta:
        verbose_name = _("former address")
        verbose_name_plural = _("former addresses")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["kind", "key"], name="former_address_once"),
            models.CheckConstraint(condition=~models.Q(key=models.F("target")), name="former_address_leads_elsewhere"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.key} → {self.target}"
