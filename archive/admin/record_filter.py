"""A filter of a list at the desk by a linked record: its choices by name, read at once."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest


class RecordFilter(admin.RelatedOnlyFieldListFilter):
    """Offers the records that some row is linked to; Django's own would ask for the name of each."""

    def field_choices(self, field: Any, request: HttpRequest, model_admin: Any) -> list[tuple[Any, str]]:
        """Return ids and names, in the order of the names."""
        linked = model_admin.get_queryset(request).order_by().values(self.field_path)
        records = field.remote_field.model._default_manager.filter(pk__in=linked).prefetch_related("names")
        return sorted(((record.pk, str(record)) for record in records), key=lambda one: one[1])
