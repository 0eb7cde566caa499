"""A statement: one record for a document all its life, from draft to withdrawal."""

from datetime import date
from typing import Any, ClassVar, Self

from django.apps import apps
from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from archive.cleaning.body import Body, Cut, Repair
from archive.models.authority import DayBoundField, PartialDateField, overlapping
from archive.models.captures import Capture
from archive.models.countries import Country
from archive.models.index_changes import IndexChange
from archive.models.officials import Official
from archive.models.sources import Source
from archive.models.topics import Topic
from archive.vocabulary.dyads import Dyad
from archive.vocabulary.languages import direction
from archive.vocabulary.partial_dates import PartialDate, parse
from archive.vocabulary.terms import CountryRole, DisplayRights, Genre, StatementState


class StatementQuerySet(models.QuerySet["Statement"]):
    """Statements, narrowed by words that chain. Every write enqueues an index change with it."""

    def published(self) -> Self:
        """Keep what the public may see: the one public entry, through which every hit is re-read."""
        return self.filter(state=StatementState.PUBLISHED)

    def in_full(self) -> Self:
        """Keep texts that may be shown whole: those of a source with that right, or of none."""
        return self.filter(Q(source=None) | Q(source__display_rights=DisplayRights.FULL_TEXT))

    def open_drafts(self) -> Self:
        """Keep what still waits for a decision."""
        return self.filter(state__in=[StatementState.DRAFT, StatementState.IN_REVIEW, StatementState.ON_HOLD])

    def of_official(self, official: Official) -> Self:
        """Keep statements an official speaks in, signs or is named in, or whose exchange they took part in."""
        return self.filter(
            Q(pk__in=_attributions().filter(official=official).values("statement"))
            | Q(pk__in=_accounts().filter(exchange__participations__official=official).values("statement"))
        )

    def of_country(self, country: Country) -> Self:
        """Keep statements a country issues, is party to or is named in."""
        return self.filter(pk__in=_involvements().filter(country=country).values("statement"))

    def between(self, dyad: Dyad) -> Self:
        """Keep statements both countries of a pair are sides of (named in passing is not enough)."""
        sides = _involvements().exclude(role=CountryRole.MENTIONED)
        return self.filter(
            pk__in=sides.filter(country__code=dyad.first).values("statement"),
        ).filter(pk__in=sides.filter(country__code=dyad.second).values("statement"))

    def on_topic(self, topics: list[Topic]) -> Self:
        """Keep statements on any of these topics."""
        through = Statement.topics.through.objects
        return self.filter(pk__in=through.filter(topic__in=topics).values("statement"))

    def in_period(self, start: date | None, end: date | None) -> Self:
        """Keep statements whose date of issue or of exchange may lie in a period, ends included."""
        return self.filter(
            overlapping("issued_on", start, end)
            | Q(pk__in=_accounts().filter(overlapping("exchange__occurred_on", start, end)).values("statement"))
        )

    def undated(self) -> Self:
        """Keep statements that have neither a date of issue nor one of an exchange."""
        dated = _accounts().filter(statement=OuterRef("pk")).exclude(exchange__occurred_on="")
        return self.filter(issued_on="").exclude(Exists(dated))

    def newest_first(self) -> Self:
        """Sort by the timeline's day, undated last; a day before the month that begins with it."""
        return self.order_by(models.F("timeline_day").desc(nulls_last=True), "-timeline_width", "-pk")

    def oldest_first(self) -> Self:
        """Sort by the timeline's day from the beginning, undated last."""
        return self.order_by(models.F("timeline_day").asc(nulls_last=True), "timeline_width", "pk")

    def with_cards(self) -> Self:
        """Fetch all that a card in a list shows, in a constant number of queries."""
        return self.select_related("source", "source__country").prefetch_related(
            "source__names",
            "statement_countries__country__names",
            "attributions__official__names",
            "topics__names",
            "accounts__exchange__participations__official__names",
            "accounts__exchange__participations__country__names",
        )

    def update(self, **kwargs: Any) -> int:
        """Update and enqueue, as one."""
        ids = list(self.values_list("pk", flat=True))
        changed = models.QuerySet.update(Statement._base_manager.filter(pk__in=ids), **kwargs) if ids else 0
        IndexChange.objects.enqueue(ids)
        return changed

    def bulk_create(self, objs: Any, *args: Any, **kwargs: Any) -> list["Statement"]:
        """Create and enqueue, as one."""
        created = super().bulk_create(objs, *args, **kwargs)
        IndexChange.objects.enqueue(statement.pk for statement in created)
        return created

    def bulk_update(self, objs: Any, *args: Any, **kwargs: Any) -> int:
        """Update and enqueue, as one."""
        objs = list(objs)
        changed = super().bulk_update(objs, *args, **kwargs)
        IndexChange.objects.enqueue(statement.pk for statement in objs)
        return changed


def _accounts() -> models.QuerySet[Any]:
    return apps.get_model("archive", "Account")._default_manager.all()


def _attributions() -> models.QuerySet[Any]:
    return apps.get_model("archive", "Attribution")._default_manager.all()


def _involvements() -> models.QuerySet[Any]:
    return apps.get_model("archive", "StatementCountry")._default_manager.all()


class Statement(models.Model):
    """What two governments, or the press that reports them, said."""

    # Identification
    reference_code = models.CharField(_("reference code"), max_length=20, unique=True, null=True, editable=False)
    state = models.CharField(_("state"), max_length=10, choices=StatementState.choices, default=StatementState.DRAFT)
    genre = models.CharField(_("kind of text"), max_length=20, choices=Genre.choices, blank=True)
    title = models.CharField(_("title"), max_length=300, blank=True)
    title_is_derived = models.BooleanField(_("title made by the archive"), default=False)

    # The text
    language = models.CharField(_("language"), max_length=12, blank=True)
    body = models.TextField(_("text"), blank=True, editable=False)
    cuts = models.JSONField(_("cuts"), default=list, blank=True)
    repairs = models.JSONField(_("repairs"), default=list, blank=True)
    translation_of = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="translations"
    )
    official_translation = models.BooleanField(_("official translation"), default=False)

    # Dates
    issued_on = PartialDateField(_("issued on"))
    issued_on_earliest = DayBoundField("issued_on", "earliest")
    issued_on_latest = DayBoundField("issued_on", "latest")
    timeline_on = PartialDateField(_("date on the timeline"), editable=False)
    timeline_day = models.DateField(null=True, blank=True, editable=False, db_index=True)
    timeline_width = models.PositiveIntegerField(default=0, editable=False)

    # Provenance
    source = models.ForeignKey(
        Source, on_delete=models.PROTECT, null=True, blank=True, related_name="statements", verbose_name=_("source")
    )
    capture = models.ForeignKey(
        Capture, on_delete=models.PROTECT, null=True, blank=True, related_name="statements", editable=False
    )
    address = models.URLField(_("address of the original"), max_length=2000, blank=True)

    # What it is about
    exchanges: Any = models.ManyToManyField("archive.Exchange", through="archive.Account", related_name="statements")
    officials: Any = models.ManyToManyField(Official, through="archive.Attribution", related_name="statements")
    countries: Any = models.ManyToManyField(Country, through="archive.StatementCountry", related_name="statements")
    topics: Any = models.ManyToManyField(Topic, blank=True, related_name="statements", verbose_name=_("topics"))

    # Lifecycle
    never_reviewed = models.BooleanField(_("published without review"), default=False)
    assigned_to = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("assigned to"),
    )
    created_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now=True)
    published_at = models.DateTimeField(null=True, blank=True, editable=False)
    withdrawn_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects: ClassVar = StatementQuerySet.as_manager()

    class Meta:
        verbose_name = _("statement")
        verbose_name_plural = _("statements")
        ordering: ClassVar = ["-pk"]
        permissions: ClassVar = [
            ("publish_statement", "Can publish statements"),
            ("withdraw_statement", "Can withdraw statements"),
            ("correct_statement", "Can correct what is public"),
        ]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=~Q(state__in=[StatementState.PUBLISHED, StatementState.WITHDRAWN])
                | Q(reference_code__isnull=False),
                name="statement_public_has_reference_code",
            ),
            models.CheckConstraint(
                condition=~Q(issued_on="") | Q(issued_on_earliest__isnull=True, issued_on_latest__isnull=True),
                name="statement_undated_has_no_days",
            ),
        ]
        # Rows are as wide as their text: what lists order and count by is read from an index alone.
        indexes: ClassVar = [
            models.Index(fields=["state", "timeline_day"], name="statement_timeline"),
            models.Index(fields=["state", "published_at"], name="statement_published"),
            models.Index(fields=["state", "genre"], name="statement_genre"),
            models.Index(fields=["state", "language"], name="statement_language"),
            models.Index(
                fields=["state", "issued_on_earliest", "issued_on_latest", "issued_on"], name="statement_issued"
            ),
        ]

    def __str__(self) -> str:
        return self.title or str(_("Untitled draft %(number)s")) % {"number": self.pk}

    def get_absolute_url(self) -> str:
        """Return the statement's permanent page."""
        return reverse("statement", args=[self.reference_code])

    @property
    def is_public(self) -> bool:
        """Whether readers see it."""
        return self.state == StatementState.PUBLISHED

    @property
    def direction(self) -> str:
        """The direction of its own text."""
        return direction(self.language)

    @property
    def issue_date(self) -> PartialDate | None:
        """The date of issue, read."""
        return parse(self.issued_on) if self.issued_on else None

    @property
    def timeline_date(self) -> PartialDate | None:
        """The date the timeline shows: of issue, else of the principal exchange."""
        return parse(self.timeline_on) if self.timeline_on else None

    @cached_property
    def derivation(self) -> Body:
        """The body as cut from the capture, with the map back to it."""
        return Body(
            self.capture.text if self.capture else self.body,
            tuple(Cut(**cut) for cut in self.cuts),
            tuple(Repair(**repair) for repair in self.repairs),
        )

    @property
    def paragraphs(self) -> list[str]:
        """The paragraphs of the body, in order; their number is their anchor."""
        return [line for line in self.body.split("\n") if line]

    @property
    def principal_account(self) -> Any:
        """The account of the exchange the statement is mainly about, or None."""
        accounts = list(self.accounts.all())
        return next((account for account in accounts if account.is_principal), accounts[0] if accounts else None)
