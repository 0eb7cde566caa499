"""What ties a statement to exchanges, people and countries."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from archive.models.countries import Country
from archive.models.exchanges import Exchange
from archive.models.officials import Official
from archive.models.statements import Statement
from archive.vocabulary.terms import AttributionRole, CountryRole


class Account(models.Model):
    """A statement as an account of an exchange; one may be its principal subject."""

    exchange = models.ForeignKey(Exchange, on_delete=models.PROTECT, related_name="accounts")
    statement = models.ForeignKey(Statement, on_delete=models.CASCADE, related_name="accounts")
    is_principal = models.BooleanField(_("principal"), default=True)
    group = models.PositiveSmallIntegerField(
        default=0, help_text=_("Which exchange of the document this is: the group of its claims.")
    )

    class Meta:
        verbose_name = _("account")
        verbose_name_plural = _("accounts")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["exchange", "statement"], name="account_once"),
            models.UniqueConstraint(fields=["statement"], condition=Q(is_principal=True), name="account_one_principal"),
        ]

    def __str__(self) -> str:
        return f"{self.statement} → {self.exchange}"


class Attribution(models.Model):
    """A person's part in a text, with the name as the text prints it."""

    statement = models.ForeignKey(Statement, on_delete=models.CASCADE, related_name="attributions")
    official = models.ForeignKey(Official, on_delete=models.PROTECT, related_name="attributions")
    role = models.CharField(
        _("role"), max_length=14, choices=AttributionRole.choices, default=AttributionRole.MENTIONED
    )
    as_printed = models.CharField(_("as printed"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("attribution")
        verbose_name_plural = _("attributions")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["statement", "official", "role"], name="attribution_once")
        ]

    def __str__(self) -> str:
        return f"{self.official} ({self.get_role_display()})"


class StatementCountry(models.Model):
    """A country's part in a text."""

    statement = models.ForeignKey(Statement, on_delete=models.CASCADE, related_name="statement_countries")
    country = models.ForeignKey(Country, on_delete=models.PROTECT, related_name="statement_countries")
    role = models.CharField(_("role"), max_length=12, choices=CountryRole.choices, default=CountryRole.MENTIONED)

    class Meta:
        verbose_name = _("country of a statement")
        verbose_name_plural = _("countries of a statement")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["statement", "country"], name="statement_country_once")
        ]

    def __str__(self) -> str:
        return f"{self.country} ({self.get_role_display()})"
