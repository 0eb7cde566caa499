"""Filters of the queues by language, named as readers see it named."""

from collections.abc import Iterable
from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from archive.vocabulary.languages import language_name


class LanguageFilter(admin.SimpleListFilter):
    """The languages there are texts in."""

    title = _("language")
    parameter_name = "language"

    def lookups(self, request: HttpRequest, model_admin: Any) -> Iterable[tuple[str, str]]:
        """Return the languages by code, with their names."""
        records = model_admin.model.objects.order_by(self.parameter_name)
        codes = records.values_list(self.parameter_name, flat=True).distinct()
        return sorted(((code, language_name(code)) for code in codes if code), key=lambda one: one[1])

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Keep what is in the language chosen."""
        return queryset.filter(**{str(self.parameter_name): self.value()}) if self.value() else queryset


class InterfaceFilter(LanguageFilter):
    """The languages of the pages from which readers reported."""

    title = _("language of the page")
    parameter_name = "interface"
