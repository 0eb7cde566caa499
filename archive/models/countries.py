"""Countries, as ISO 3166 lists them, with every name in use."""

from typing import ClassVar

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from archive.models.authority import AuthorityRecord, Name


class Country(AuthorityRecord):
    """A state or territory; the code is lower-case in addresses, upper-case everywhere else."""

    natural_field = "code"

    code = models.CharField(_("code"), max_length=2, unique=True, help_text=_("ISO 3166-1 alpha-2."))

    class Meta:
        verbose_name = _("country")
        verbose_name_plural = _("countries")
        ordering: ClassVar = ["code"]

    def get_absolute_url(self) -> str:
        """Return the country's page."""
        return reverse("country", args=[self.code.lower()])


class CountryName(Name):
    """A name, demonym or seat of government of a country."""

    parent_field = "country"

    country = models.ForeignKey(Country, on_delete=models.CASCADE, related_name="names")

    class Meta:
        verbose_name = _("country name")
        verbose_name_plural = _("country names")
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["country", "text", "language", "kind"], name="country_name_once")
        ]
