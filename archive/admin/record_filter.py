"""A filter of a list at the desk by a linked record: its choices by name, read at once."""

from typing import TYPE_CHECKING, Any

from django.contrib import admin
from django.http import HttpRequest

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise


class RecordFilter(admin.RelatedOnlyFieldListFilter):
    """Offers the records that some row is linked to; Django's own would ask for the name of each."""

    def field_choices(
        self, field: Any, request: HttpRequest, model_admin: Any
    ) -> "list[tuple[str, str | _StrPromise]]":
        """Return ids and names, in the order of the names."""
        linked = model_admin.get_queryset(request).order_by().values(self.field_path)
        records = field.remote_field.model._default_manager.filter(pk__in=linked).prefetch_related("names")
        return [(str(record.pk), str(record)) for record in sorted(records, key=str)]
