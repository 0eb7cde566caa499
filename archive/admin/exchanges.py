"""Exchanges: what the accounts claim, and what a curator settles, with a reason."""

from typing import Any, ClassVar

from django import forms
from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from archive.admin.logged import LoggedAdmin
from archive.admin.merging import ExchangePages
from archive.admin.value_forms import country_field
from archive.ingest.resolve import add
from archive.ingest.settle_exchange import settle_exchange
from archive.models import Account, Claim, Exchange, Participation
from archive.models.authority import validate_partial_date
from archive.vocabulary.terms import ClaimField, ExchangeKind, ExchangeStatus

SETTLED = {
    "edtf": (ClaimField.EXCHANGE_DATE, "edtf"),
    "kind_settled": (ClaimField.EXCHANGE_KIND, "kind"),
    "status_settled": (ClaimField.EXCHANGE_STATUS, "status"),
    "place_settled": (ClaimField.PLACE, "name"),
    "initiative_settled": (ClaimField.INITIATIVE, "country"),
}
"""Input of the form → the field it settles and the key of the claim's value."""


class ExchangeForm(forms.ModelForm[Exchange]):
    """Settles a value above what the accounts claim; the claims stay and are still shown."""

    edtf = forms.CharField(label=_("Settle the date"), required=False, validators=[validate_partial_date])
    kind_settled = forms.ChoiceField(
        label=_("Settle the kind"), required=False, choices=[("", "—"), *ExchangeKind.choices]
    )
    status_settled = forms.ChoiceField(
        label=_("Settle the status"), required=False, choices=[("", "—"), *ExchangeStatus.choices]
    )
    place_settled = forms.CharField(label=_("Settle the place"), required=False, max_length=120)
    initiative_settled = country_field(required=False)
    initiative_settled.label = _("Settle who began it (country)")
    reason = forms.CharField(label=_("Reason"), required=False, widget=forms.TextInput(attrs={"size": 80}))
    reference = forms.URLField(label=_("Evidence elsewhere"), required=False, assume_scheme="https")

    class Meta:
        model = Exchange
        fields = ("part_of", "note")

    def clean(self) -> dict[str, Any]:
        """Ask for a reason wherever something is settled."""
        data = super().clean() or {}
        if self.settled() and not data.get("reason"):
            self.add_error("reason", _("Say why: the page shows the reason beside the settled value."))
        return data

    def settled(self) -> list[tuple[ClaimField, dict[str, str]]]:
        """Return the values the curator settled."""
        return [
            (field, {key: self.cleaned_data[name]})
            for name, (field, key) in SETTLED.items()
            if self.cleaned_data.get(name)
        ]


class ParticipationInline(admin.TabularInline[Participation, Exchange]):
    """Who took part, as the accounts say."""

    model = Participation
    extra = 0
    can_delete = False
    readonly_fields = ("official", "country", "role")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Participation]:
        """Fetch what names each row."""
        rows = super().get_queryset(request).select_related("official", "country")
        return rows.prefetch_related("official__names", "country__names")

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Refuse: participants come from the accounts' claims."""
        return False


class AccountInline(admin.TabularInline[Account, Exchange]):
    """The statements that tell of it."""

    model = Account
    extra = 0
    can_delete = False
    show_change_link = True
    readonly_fields = ("statement", "is_principal", "group")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Account]:
        """Fetch what names each row."""
        rows = super().get_queryset(request).select_related("statement", "exchange")
        return rows.prefetch_related(
            "exchange__participations__official__names", "exchange__participations__country__names"
        )

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Refuse: accounts are made in the review of a statement."""
        return False


class ClaimInline(admin.TabularInline[Claim, Exchange]):
    """What curators settled."""

    model = Claim
    extra = 0
    can_delete = False
    fields = readonly_fields = ("field", "value", "reason", "reference", "decided_by", "decided_at")

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Refuse: the form above settles."""
        return False


@admin.register(Exchange)
class ExchangeAdmin(ExchangePages, LoggedAdmin):
    form: Any = ExchangeForm
    list_display = ("reference_code", "__str__", "kind", "status", "occurred_on", "place_name")
    list_filter = ("kind", "status")
    search_fields = ("reference_code", "participations__official__names__text", "place_name")
    date_hierarchy = "occurred_on_earliest"
    autocomplete_fields = ("part_of",)
    readonly_fields = ("reference_code", "kind", "status", "occurred_on", "place_name", "place_country")
    inlines: ClassVar = (ParticipationInline, AccountInline, ClaimInline)
    fieldsets = (
        (_("As the accounts claim"), {"fields": readonly_fields}),
        (
            _("Settle"),
            {
                "fields": (
                    "edtf",
                    "kind_settled",
                    "status_settled",
                    "place_settled",
                    "initiative_settled",
                    "reason",
                    "reference",
                )
            },
        ),
        (None, {"fields": ("part_of", "note")}),
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Exchange]:
        """Fetch what the list shows."""
        return (
            super()
            .get_queryset(request)
            .prefetch_related("participations__official__names", "participations__country__names")
        )

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Refuse: exchanges are made in the review of a statement."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Refuse: an exchange lives as long as its accounts."""
        return False

    def save_model(self, request: HttpRequest, obj: Exchange, form: Any, change: bool) -> None:
        """Store what was settled as the editor's claims, then settle the fields."""
        super().save_model(request, obj, form, change)
        for field, value in form.settled():
            add(
                obj,
                field,
                value,
                request.user if request.user.is_authenticated else None,
                reason=form.cleaned_data["reason"],
                reference=form.cleaned_data["reference"],
            )
        settle_exchange(obj)
