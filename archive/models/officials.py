"""People who speak for states, the offices they held, and when."""

from datetime import date
from typing import Any, ClassVar

from django.apps import apps
from django.db import models
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from archive.models.authority import AuthorityRecord, DayBoundField, Name, NaturalKeyManager, PartialDateField
from archive.models.countries import Country
from archive.models.natural_keys import by_key, key_of
from archive.vocabulary.terms import NameKind, OfficeKind, StatementState


class OfficeManager(NaturalKeyManager):
    """The authority file's posts, and those of them that readers may know of."""

    def published(self) -> QuerySet[Any]:
        """Keep posts that somebody has held to whom something published leads."""
        held = apps.get_model("archive", "Tenure")._default_manager.filter(office=OuterRef("pk"))
        return self.filter(Exists(held.filter(led_to("official"))))


class Office(AuthorityRecord):
    """A post with its titles in several languages."""

    slug = models.SlugField(_("slug"), max_length=80, unique=True)
    country = models.ForeignKey(
        Country, on_delete=models.PROTECT, null=True, blank=True, related_name="offices", verbose_name=_("country")
    )
    kind = models.CharField(_("kind"), max_length=24, choices=OfficeKind.choices, default=OfficeKind.OTHER)

    objects: ClassVar = OfficeManager()

    class Meta:
        verbose_name = _("office")
        verbose_name_plural = _("offices")
        ordering: ClassVar = ["slug"]


class OfficeName(Name):
    """A title of an office."""

    parent_field = "office"

    office = models.ForeignKey(Office, on_delete=models.CASCADE, related_name="names")

    class Meta:
        verbose_name = _("office title")
        verbose_name_plural = _("office titles")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["office", "text", "language", "kind"], name="office_name_once")
        ]


class OfficialManager(NaturalKeyManager):
    """The authority file's people, and those of them whom readers may know of."""

    def published(self) -> QuerySet[Any]:
        """Keep people whom a published statement names or quotes, or whose exchange it tells of."""
        return self.filter(led_to("pk"))


def led_to(official: str) -> Q:
    """Return the condition that something published leads readers to the person at the end of a path."""
    within = "statement__state"
    ways = (
        ("Attribution", "official", within),
        ("Participation", "official", "exchange__accounts__statement__state"),
        ("Quotation", "speaker_official", within),
        ("Quotation", "attributed_to", within),
    )
    condition = Q()
    for model, person, state in ways:
        rows = apps.get_model("archive", model)._default_manager
        condition |= Q(Exists(rows.filter(**{person: OuterRef(official), state: StatementState.PUBLISHED})))
    return condition


class Official(AuthorityRecord):
    """A person; never an office: that is a Tenure, with its dates."""

    slug = models.SlugField(_("slug"), max_length=80, unique=True)
    country = models.ForeignKey(
        Country, on_delete=models.PROTECT, null=True, blank=True, related_name="officials", verbose_name=_("country")
    )

    objects: ClassVar = OfficialManager()

    class Meta:
        verbose_name = _("official")
        verbose_name_plural = _("officials")
        ordering: ClassVar = ["slug"]
        permissions: ClassVar = [("merge_official", "Can merge records of one person")]

    def get_absolute_url(self) -> str:
        """Return the official's page."""
        return reverse("official", args=[self.slug])

    @property
    def handles(self) -> list[str]:
        """The social handles, with their @."""
        return [name.text for name in self.names.all() if name.kind == NameKind.HANDLE]

    def tenures_on(self, earliest: date | None, latest: date | None) -> list["Tenure"]:
        """Return the tenures that overlap a period; needs `tenures__office__names` prefetched to be cheap."""
        if earliest is None and latest is None:
            return []
        return [tenure for tenure in self.tenures.all() if tenure.overlaps(earliest, latest)]


class OfficialName(Name):
    """A form of a person's name, in the language and script it is printed in."""

    parent_field = "official"

    official = models.ForeignKey(Official, on_delete=models.CASCADE, related_name="names")

    class Meta:
        verbose_name = _("official's name")
        verbose_name_plural = _("official's names")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["official", "text", "language", "kind"], name="official_name_once")
        ]


class TenureManager(models.Manager["Tenure"]):
    """Finds a tenure by who held what from when."""

    def get_by_natural_key(self, official: str, office: str, began_on: str) -> "Tenure":
        """Return one tenure."""
        key = (official, office, began_on)
        found: Tenure = by_key(self, key, official__slug=official, office__slug=office, began_on=began_on)
        return found


class Tenure(models.Model):
    """An office held by a person for a time."""

    official = models.ForeignKey(Official, on_delete=models.CASCADE, related_name="tenures")
    office = models.ForeignKey(Office, on_delete=models.PROTECT, related_name="tenures")
    began_on = PartialDateField(_("began on"))
    began_on_earliest = DayBoundField("began_on", "earliest")
    ended_on = PartialDateField(_("ended on"), help_text=_("Leave empty while the office is held."))
    ended_on_latest = DayBoundField("ended_on", "latest")
    acting = models.BooleanField(_("acting"), default=False)

    objects = TenureManager()

    class Meta:
        verbose_name = _("tenure")
        verbose_name_plural = _("tenures")
        ordering: ClassVar = ["began_on_earliest", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["official", "office", "began_on"], name="tenure_once"),
            models.CheckConstraint(
                condition=models.Q(began_on_earliest__isnull=True)
                | models.Q(ended_on_latest__isnull=True)
                | models.Q(began_on_earliest__lte=models.F("ended_on_latest")),
                name="tenure_ends_after_it_begins",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.official}, {self.office} ({self.began_on or '…'}–{self.ended_on or '…'})"

    def natural_key(self) -> tuple[str, str, str]:
        """Return the key that fixtures name this tenure with."""
        return (key_of(self, "official"), key_of(self, "office"), self.began_on)

    def overlaps(self, earliest: date | None, latest: date | None) -> bool:
        """Tell whether the office may have been held on some day of a period."""
        begins_in_time = latest is None or self.began_on_earliest is None or self.began_on_earliest <= latest
        lasts_long_enough = earliest is None or self.ended_on_latest is None or self.ended_on_latest >= earliest
        return begins_in_time and lasts_long_enough
