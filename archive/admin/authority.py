"""Countries, offices, officials and topics, with their names in every language."""

from typing import Any, ClassVar
from urllib.parse import urlencode

from django.contrib import admin
from django.db import models
from django.db.models import QuerySet
from django.forms.formsets import DELETION_FIELD_NAME
from django.forms.models import BaseInlineFormSet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from archive.admin.logged import LoggedAdmin
from archive.admin.merging import OfficialPages
from archive.admin.record_filter import RecordFilter
from archive.models import (
    Country,
    CountryName,
    Office,
    OfficeName,
    Official,
    OfficialName,
    Tenure,
    Topic,
    TopicTerm,
)
from archive.vocabulary.names import name_key
from archive.vocabulary.terms import NameKind


class LabelledRows(BaseInlineFormSet[Any, Any, Any]):
    """Rows whose box for removal says what it does."""

    def add_fields(self, form: Any, index: int | None) -> None:
        """Name the box."""
        super().add_fields(form, index)
        if DELETION_FIELD_NAME in form.fields:
            form.fields[DELETION_FIELD_NAME].widget.attrs["aria-label"] = _("Remove this row")


class LabelledInline(admin.TabularInline[Any, Any]):
    """Rows whose inputs say what they are: the heads of a table's columns do not name them for a screen reader."""

    formset = LabelledRows

    def formfield_for_dbfield(self, db_field: models.Field[Any, Any], request: HttpRequest, **kwargs: Any) -> Any:
        """Give each input the name of its column."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field is not None:
            field.widget.attrs.setdefault("aria-label", capfirst(str(field.label or db_field.verbose_name)))
        return field


class NameInline(LabelledInline):
    """The names of a record; `kind` says what each form is."""

    extra = 1
    fields = ("text", "language", "kind")


class AuthorityAdmin(LoggedAdmin):
    """Finds records by any of their names, in any script, however they are accented."""

    list_per_page = 50
    search_help_text = _("Any name, in any script; accents and case make no difference.")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """Fetch the names with the records."""
        return super().get_queryset(request).prefetch_related("names")

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        """Search the names by their comparison key."""
        found, duplicates = super().get_search_results(request, queryset, search_term)
        key = name_key(search_term)
        if key:
            found = queryset.filter(pk__in=found.values("pk")) | queryset.filter(names__key__contains=key)
        return found.distinct(), duplicates

    @admin.display(description=_("name"))
    def shown_name(self, record: Any) -> str:
        """The authorized name."""
        return str(record)


class CountryNameInline(NameInline):
    model = CountryName


class OfficeNameInline(NameInline):
    model = OfficeName


class OfficialNameInline(NameInline):
    model = OfficialName


class TopicTermInline(NameInline):
    model = TopicTerm


class TenureInline(LabelledInline):
    """Offices held, with dates at any precision."""

    model = Tenure
    extra = 1
    autocomplete_fields = ("office",)
    fields = ("office", "began_on", "ended_on", "acting")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Tenure]:
        """Fetch what names each row."""
        rows = super().get_queryset(request).select_related("official", "office")
        return rows.prefetch_related("official__names", "office__names")


@admin.register(Country)
class CountryAdmin(AuthorityAdmin):
    list_display = ("code", "shown_name")
    search_fields = ("code",)
    inlines = (CountryNameInline,)
    fields = ("code", "note")


@admin.register(Office)
class OfficeAdmin(AuthorityAdmin):
    list_display = ("shown_name", "country", "kind")
    list_filter = ("kind", ("country", RecordFilter))
    list_select_related = ("country",)
    search_fields = ("slug",)
    autocomplete_fields = ("country",)
    inlines = (OfficeNameInline,)
    fields = ("slug", "country", "kind", "note")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Office]:
        """Fetch what the list shows."""
        return super().get_queryset(request).prefetch_related("country__names")


@admin.register(Official)
class OfficialAdmin(OfficialPages, AuthorityAdmin):
    list_display = ("shown_name", "country", "offices")
    list_filter = (("country", RecordFilter), "tenures__office__kind")
    search_fields = ("slug",)
    autocomplete_fields = ("country",)
    inlines = (OfficialNameInline, TenureInline)
    fields = ("slug", "country", "note")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Official]:
        """Fetch what the list shows."""
        return super().get_queryset(request).prefetch_related("country__names", "tenures__office__names")

    def get_formset_kwargs(self, request: HttpRequest, obj: Any, inline: Any, prefix: str) -> dict[str, Any]:
        """Fill in the name and the office that a review proposes; what is sent counts as typed."""
        options: dict[str, Any] = super().get_formset_kwargs(request, obj, inline, prefix)
        filled = request.GET
        if request.method == "GET" and obj.pk is None:
            if isinstance(inline, OfficialNameInline) and filled.get("name"):
                kind = NameKind.AUTHORIZED
                options["initial"] = [
                    {"text": filled["name"], "language": filled.get("language", ""), "kind": kind.value}
                ]
            if isinstance(inline, TenureInline) and filled.get("office", "").isdecimal():
                options["initial"] = [{"office": filled["office"]}]
        return options

    def response_add(self, request: HttpRequest, obj: Official, post_url_continue: str | None = None) -> HttpResponse:
        """Go back to the review that asked for the new official."""
        review, claim = request.GET.get("review", ""), request.GET.get("claim", "")
        if "_save" in request.POST and review.isdecimal() and claim.isdecimal():
            words = _("%(name)s is in the authority file now; save to let the proposal name them.")
            self.message_user(request, words % {"name": obj})
            query = urlencode({"claim": claim, "official": obj.slug})
            return HttpResponseRedirect(
                f"{reverse('admin:archive_statement_change', args=[review])}?{query}#claim-{claim}"
            )
        return super().response_add(request, obj, post_url_continue)

    @admin.display(description=_("offices"))
    def offices(self, official: Official) -> str:
        """The offices held, in order of time."""
        return "; ".join(f"{tenure.office} {tenure.began_on}–{tenure.ended_on}" for tenure in official.tenures.all())


@admin.register(Topic)
class TopicAdmin(AuthorityAdmin):
    list_display = ("shown_name", "slug", "broader")
    list_filter = (("broader", RecordFilter),)
    search_fields = ("slug",)
    autocomplete_fields: ClassVar = ("broader", "related")
    inlines = (TopicTermInline,)
    fields = ("slug", "broader", "related", "note")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Topic]:
        """Fetch what the list shows."""
        return super().get_queryset(request).prefetch_related("broader__names")
