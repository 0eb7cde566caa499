"""What happened between the two sides: a call, a meeting, a visit, held or only announced."""

from datetime import date
from typing import Any, ClassVar, Self

from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from archive.models.authority import DayBoundField, PartialDateField, overlapping
from archive.models.countries import Country
from archive.models.officials import Official
from archive.vocabulary.dyads import Dyad
from archive.vocabulary.partial_dates import PartialDate, parse
from archive.vocabulary.terms import ExchangeKind, ExchangeStatus, ParticipationRole, StatementState


class ExchangeQuerySet(models.QuerySet["Exchange"]):
    """Exchanges, narrowed by words that chain."""

    def published(self) -> Self:
        """Keep exchanges that some published statement gives an account of."""
        public = Exchange.statements.through._default_manager.filter(
            exchange=OuterRef("pk"), statement__state=StatementState.PUBLISHED
        )
        return self.filter(Exists(public), reference_code__isnull=False)

    def between(self, dyad: Dyad) -> Self:
        """Keep exchanges in which both countries of a pair took part."""
        sides = Participation.objects.all()
        return self.filter(pk__in=sides.filter(country__code=dyad.first).values("exchange")).filter(
            pk__in=sides.filter(country__code=dyad.second).values("exchange")
        )

    def in_period(self, start: date | None, end: date | None) -> Self:
        """Keep exchanges that may have taken place in a period, ends included."""
        return self.filter(overlapping("occurred_on", start, end))

    def newest_first(self) -> Self:
        """Sort by the earliest day it can have been, undated last."""
        return self.order_by(models.F("occurred_on_earliest").desc(nulls_last=True), "-pk")

    def with_names(self) -> Self:
        """Fetch all that a card in a list shows, in a constant number of queries."""
        return self.select_related("place_country").prefetch_related(
            "place_country__names",
            "participations__official__names",
            "participations__country__names",
        )

    def with_cards(self) -> Self:
        """Fetch the same and the offices the people held."""
        return self.with_names().prefetch_related("participations__official__tenures__office__names")


class Exchange(models.Model):
    """An interaction between governments; statements are accounts of it."""

    reference_code = models.CharField(_("reference code"), max_length=20, unique=True, null=True, editable=False)
    kind = models.CharField(_("kind"), max_length=20, choices=ExchangeKind.choices, default=ExchangeKind.MEETING)
    status = models.CharField(
        _("status"), max_length=12, choices=ExchangeStatus.choices, default=ExchangeStatus.UNCONFIRMED
    )
    occurred_on = PartialDateField(_("occurred on"))
    occurred_on_earliest = DayBoundField("occurred_on", "earliest")
    occurred_on_latest = DayBoundField("occurred_on", "latest")
    place_name = models.CharField(_("place"), max_length=120, blank=True)
    place_country = models.ForeignKey(
        Country,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("country of the place"),
    )
    part_of = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="parts", verbose_name=_("part of")
    )
    note = models.TextField(_("note"), blank=True)
    created_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now=True)

    participations: Any
    accounts: Any

    objects: ClassVar = ExchangeQuerySet.as_manager()

    class Meta:
        verbose_name = _("exchange")
        verbose_name_plural = _("exchanges")
        ordering: ClassVar = ["-pk"]
        permissions: ClassVar = [("merge_exchange", "Can merge and split exchanges")]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=~Q(occurred_on="") | Q(occurred_on_earliest__isnull=True, occurred_on_latest__isnull=True),
                name="exchange_undated_has_no_days",
            ),
            models.CheckConstraint(
                condition=Q(part_of__isnull=True) | ~Q(part_of=models.F("id")), name="exchange_not_part_of_itself"
            ),
        ]

    def __str__(self) -> str:
        who = " – ".join(self.side_names)
        return gettext(": ").join([str(self.get_kind_display()), *([who] if who else [])])

    def get_absolute_url(self) -> str:
        """Return the exchange's permanent page."""
        return reverse("exchange", args=[self.reference_code])

    @property
    def date(self) -> PartialDate | None:
        """When it took place or is to take place, read."""
        return parse(self.occurred_on) if self.occurred_on else None

    @property
    def principals(self) -> list["Participation"]:
        """The participations of principals and hosts, in order of entry."""
        return [one for one in self.participations.all() if one.role != ParticipationRole.DELEGATION]

    @property
    def side_names(self) -> list[str]:
        """The principals' names, or their countries' where nobody is named."""
        people = [one.official.name for one in self.principals if one.official]
        return people or [one.country.name for one in self.principals if one.country]

    @cached_property
    def dyad(self) -> Dyad | None:
        """The pair of states, when exactly two took part."""
        codes = sorted({one.country.code for one in self.participations.all() if one.country})
        return Dyad.of(*codes) if len(codes) == 2 else None


class Participation(models.Model):
    """A person, or a country without a named person, in an exchange; `country` is the side."""

    exchange = models.ForeignKey(Exchange, on_delete=models.CASCADE, related_name="participations")
    official = models.ForeignKey(
        Official, on_delete=models.PROTECT, null=True, blank=True, related_name="participations"
    )
    country = models.ForeignKey(Country, on_delete=models.PROTECT, null=True, blank=True, related_name="participations")
    role = models.CharField(
        _("role"), max_length=12, choices=ParticipationRole.choices, default=ParticipationRole.PRINCIPAL
    )

    class Meta:
        verbose_name = _("participation")
        verbose_name_plural = _("participations")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["exchange", "official"], condition=Q(official__isnull=False), name="participation_once"
            ),
            models.UniqueConstraint(
                fields=["exchange", "country"], condition=Q(official__isnull=True), name="participation_country_once"
            ),
            models.CheckConstraint(
                condition=Q(official__isnull=False) | Q(country__isnull=False), name="participation_names_someone"
            ),
        ]

    def __str__(self) -> str:
        return str(self.official or self.country)
