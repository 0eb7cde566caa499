"""Outlets and official bodies, and the captures made of their documents."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from archive.admin.authority import AuthorityAdmin, NameInline
from archive.admin.record_filter import RecordFilter
from archive.models import Capture, Source, SourceName


class SourceNameInline(NameInline):
    model = SourceName


@admin.register(Source)
class SourceAdmin(AuthorityAdmin):
    list_display = ("shown_name", "kind", "country", "display_rights")
    list_filter = ("kind", "display_rights", ("country", RecordFilter))
    search_fields = ("slug", "homepage", "hosts")
    autocomplete_fields = ("country",)
    inlines = (SourceNameInline,)
    fields = ("slug", "kind", "country", "homepage", "hosts", "display_rights", "note")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Source]:
        """Fetch what the list shows."""
        return super().get_queryset(request).prefetch_related("country__names")


@admin.register(Capture)
class CaptureAdmin(admin.ModelAdmin[Capture]):
    """What was received, to look at and never to change."""

    list_display = ("__str__", "media_type", "byte_length", "retrieved_at")
    list_filter = ("media_type",)
    search_fields = ("address", "file_name", "sha256")
    date_hierarchy = "retrieved_at"

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Refuse: captures come from the ingest form."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Refuse: captures are written once."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Refuse: captures are kept."""
        return False
