"""What authority records have in common: a stable id and names in many languages and scripts."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Self

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from archive.models.natural_keys import by_key, key_of
from archive.vocabulary.languages import script_of
from archive.vocabulary.names import name_key
from archive.vocabulary.partial_dates import parse
from archive.vocabulary.terms import NameKind


def validate_partial_date(value: str) -> None:
    """Refuse a date the archive cannot read."""
    try:
        parse(value)
    except ValueError as error:
        raise ValidationError(str(error)) from error


class PartialDateField(models.CharField[str, str]):
    """EDTF text; a DayBoundField beside it keeps each end as a day."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 60)
        kwargs.setdefault("blank", True)
        kwargs.setdefault("default", "")
        kwargs.setdefault("validators", [validate_partial_date])
        super().__init__(*args, **kwargs)


class DayBoundField(models.DateField[Any, Any]):
    """The earliest or latest day a PartialDateField of the same record can mean."""

    def __init__(self, of: str = "", bound: str = "earliest", **kwargs: Any) -> None:
        self.of, self.bound = of, bound
        super().__init__(**{"null": True, "blank": True, "editable": False, **kwargs})

    def deconstruct(self) -> tuple[str, str, Sequence[Any], dict[str, Any]]:
        """Name the two arguments of our own for the migration."""
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "of": self.of, "bound": self.bound}

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        """Compute the day from the EDTF text, so that the two cannot disagree."""
        edtf = getattr(model_instance, self.of)
        day = getattr(parse(edtf), self.bound) if edtf else None
        setattr(model_instance, self.attname, day)
        return day


def overlapping(field: str, start: date | None, end: date | None) -> Q:
    """Return the condition that a partial date may lie in a period, ends included; an unknown date never does."""
    overlap = ~Q(**{field: ""})
    if start:
        overlap &= Q(**{f"{field}_latest__gte": start}) | Q(**{f"{field}_latest": None})
    if end:
        overlap &= Q(**{f"{field}_earliest__lte": end}) | Q(**{f"{field}_earliest": None})
    return overlap


class NaturalKeyManager(models.Manager[Any]):
    """Finds a record by the key fixtures name it with."""

    def get_by_natural_key(self, key: str) -> Any:
        """Return the record with this slug or code."""
        return by_key(self, (key,), **{self.model.natural_field: key})


class AuthorityRecord(models.Model):
    """A record that statements point at and that has Name rows under `names`."""

    natural_field = "slug"

    note = models.TextField(_("note"), blank=True)
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)
    changed_at = models.DateTimeField(_("changed at"), auto_now=True)

    names: Any

    objects = NaturalKeyManager()

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.name_in(get_language() or "en")

    def natural_key(self) -> tuple[str]:
        """Return the key that fixtures name this record with."""
        return (getattr(self, self.natural_field),)

    @property
    def name(self) -> str:
        """The authorized name in the interface language."""
        return self.name_in(get_language() or "en")

    def name_in(self, language: str) -> str:
        """Return the authorized name in a language, else in English, else any, else the id."""
        return preferred_name(self.names.all(), language) or getattr(self, self.natural_field)


def preferred_name(names: Iterable["Name"], language: str) -> str:
    """Return the authorized text in a language, else in English, else any; "" for no names."""
    authorized = [name for name in names if name.kind == NameKind.AUTHORIZED]
    for wanted in (language.split("-")[0], "en", ""):
        for name in authorized:
            if not wanted or name.language == wanted:
                return name.text
    return ""


class NameManager(models.Manager[Any]):
    """Finds a name by its record and its text."""

    def get_by_natural_key(self, parent: str, text: str, language: str, kind: str) -> Any:
        """Return the name with this text of the record with this slug or code."""
        field = self.model._meta.get_field(self.model.parent_field)
        key = f"{field.name}__{field.related_model.natural_field}"
        return by_key(self, (parent, text, language, kind), text=text, language=language, kind=kind, **{key: parent})


class Name(models.Model):
    """One form of a name, as printed somewhere, with what kind of form it is."""

    parent_field = ""

    text = models.CharField(_("text"), max_length=200)
    language = models.CharField(_("language"), max_length=12, blank=True, help_text=_("BCP 47, such as fr, ar, en."))
    script = models.CharField(_("script"), max_length=4, blank=True, editable=False)
    kind = models.CharField(_("kind"), max_length=20, choices=NameKind.choices, default=NameKind.VARIANT)
    key = models.CharField(max_length=200, editable=False, db_index=True)

    objects = NameManager()

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.text

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the comparison key and the script in step with the text."""
        self.fill()
        super().save(*args, **kwargs)

    def natural_key(self) -> tuple[str, str, str, str]:
        """Return the key that fixtures name this name with."""
        return (key_of(self, self.parent_field), self.text, self.language, self.kind)

    def fill(self) -> Self:
        """Derive the key and the script from the text."""
        self.key = name_key(self.text)
        self.script = script_of(self.text)
        return self
