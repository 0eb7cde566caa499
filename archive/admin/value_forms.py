"""One small form a field of a claim: the curator's way to write the value that a detector missed or got wrong.

The names of the inputs are the keys of the claim's value (archive/detection/facts.py).
"""

from collections.abc import Callable
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from archive.models import Country, Official, Source, Topic
from archive.models.authority import validate_partial_date
from archive.vocabulary.languages import LANGUAGES
from archive.vocabulary.names import name_key
from archive.vocabulary.terms import (
    Channel,
    ClaimField,
    CountryRole,
    ExchangeKind,
    ExchangeStatus,
    Genre,
    QuotationKind,
)

OFFICIAL_ROLES = [
    ("participant", _("Took part")),
    ("speaker", _("Speaker")),
    ("signatory", _("Signatory")),
    ("spokesperson", _("Spokesperson")),
    ("mentioned", _("Mentioned")),
]


class RecordField(forms.CharField):
    """The id of an authority record, typed as its id or as any of its names, with suggestions."""

    def __init__(self, records: Callable[[], QuerySet[Any]], key: str, suggestions: str, **kwargs: Any) -> None:
        self.records, self.key = records, key
        kwargs.setdefault("widget", forms.TextInput(attrs={"list": suggestions, "autocomplete": "off"}))
        super().__init__(**kwargs)

    def clean(self, value: Any) -> str:
        """Return the record's id; refuse what no record bears."""
        text = super().clean(value)
        if not text:
            return ""
        exact = self.records().filter(**{f"{self.key}__iexact": text}).values_list(self.key, flat=True).first()
        named = self.records().filter(names__key=name_key(text)).values_list(self.key, flat=True).distinct()
        found = [exact] if exact else list(named[:2])
        if len(found) != 1:
            raise forms.ValidationError(
                _("No record is called “%(text)s”: choose one from the list, or add it first.")
                if not found
                else _("More than one record is called “%(text)s”: choose one from the list."),
                params={"text": text},
            )
        return str(found[0])


def official_field(**kwargs: Any) -> RecordField:
    """Return an input for an official."""
    return RecordField(Official.objects.all, "slug", "known-officials", label=_("Official"), **kwargs)


def country_field(**kwargs: Any) -> RecordField:
    """Return an input for a country."""
    return RecordField(Country.objects.all, "code", "known-countries", label=_("Country"), **kwargs)


class ValueForm(forms.Form):
    """The inputs of one field's value."""

    def __init__(self, *args: Any, value: dict[str, Any] | None = None, **kwargs: Any) -> None:
        if value is not None:
            kwargs["initial"] = self.initial_from(value)
        super().__init__(*args, **kwargs)

    def initial_from(self, value: dict[str, Any]) -> dict[str, Any]:
        """Return the inputs' content for a claim's value."""
        return {key: item for key, item in value.items() if not isinstance(item, dict | list)}

    def to_value(self) -> dict[str, Any]:
        """Return the claim's value for the inputs' content."""
        return dict(self.cleaned_data)


class TitleForm(ValueForm):
    text = forms.CharField(label=_("Title"), max_length=300)

    def to_value(self) -> dict[str, Any]:
        """Return the title; a curator's title is not a derived one."""
        return {"text": self.cleaned_data["text"], "derived": False}


class LanguageForm(ValueForm):
    code = forms.ChoiceField(label=_("Language"), choices=[("", "—"), *LANGUAGES.items()])


class GenreForm(ValueForm):
    genre = forms.ChoiceField(label=_("Kind of text"), choices=[("", "—"), *Genre.choices])


class DateForm(ValueForm):
    edtf = forms.CharField(
        label=_("Date"),
        max_length=60,
        validators=[validate_partial_date],
        widget=forms.TextInput(attrs={"placeholder": "2023-02-01"}),
    )


class OutletForm(ValueForm):
    source = RecordField(Source.objects.all, "slug", "known-sources", label=_("Source"))


class KindForm(ValueForm):
    kind = forms.ChoiceField(label=_("Kind of exchange"), choices=[("", "—"), *ExchangeKind.choices])


class StatusForm(ValueForm):
    status = forms.ChoiceField(label=_("Status"), choices=[("", "—"), *ExchangeStatus.choices])


class PlaceForm(ValueForm):
    name = forms.CharField(label=_("Place"), max_length=120)
    country = country_field(required=False)


class OfficialForm(ValueForm):
    official = official_field()
    role = forms.ChoiceField(label=_("Role"), choices=OFFICIAL_ROLES)


class CountryForm(ValueForm):
    country = country_field()
    role = forms.ChoiceField(label=_("Role"), choices=CountryRole.choices)


class TopicForm(ValueForm):
    topic = RecordField(Topic.objects.all, "slug", "known-topics", label=_("Topic"))


class InitiativeForm(ValueForm):
    country = country_field()


class PostForm(ValueForm):
    author = official_field(required=False)
    handle = forms.CharField(label=_("Handle"), max_length=60, required=False)
    edtf = forms.CharField(label=_("Posted on"), max_length=60, required=False, validators=[validate_partial_date])


class QuotationForm(ValueForm):
    speaker = forms.CharField(
        label=_("Speaker"),
        required=False,
        widget=forms.TextInput(attrs={"list": "known-speakers", "autocomplete": "off"}),
    )
    channel = forms.ChoiceField(label=_("Channel"), choices=Channel.choices)
    kind = forms.ChoiceField(label=_("Kind"), choices=QuotationKind.choices)

    def initial_from(self, value: dict[str, Any]) -> dict[str, Any]:
        """Write the speaker as kind:id."""
        speaker = value.get("speaker") or {}
        return {**value, "speaker": f"{speaker['kind']}:{speaker['id']}" if speaker.get("id") else ""}

    def clean_speaker(self) -> dict[str, str] | None:
        """Read official:id, source:id or country:code, or any official's name."""
        text = self.cleaned_data["speaker"]
        if not text:
            return None
        kind, _colon, key = text.rpartition(":")
        fields = {"source": OutletForm.base_fields["source"], "country": CountryForm.base_fields["country"]}
        field = fields.get(kind, OfficialForm.base_fields["official"])
        return {"kind": kind or "official", "id": field.clean(key)}


VALUE_FORMS: dict[str, type[ValueForm]] = {
    ClaimField.TITLE: TitleForm,
    ClaimField.LANGUAGE: LanguageForm,
    ClaimField.GENRE: GenreForm,
    ClaimField.ISSUE_DATE: DateForm,
    ClaimField.OUTLET: OutletForm,
    ClaimField.EXCHANGE_DATE: DateForm,
    ClaimField.EXCHANGE_KIND: KindForm,
    ClaimField.EXCHANGE_STATUS: StatusForm,
    ClaimField.PLACE: PlaceForm,
    ClaimField.OFFICIAL: OfficialForm,
    ClaimField.COUNTRY: CountryForm,
    ClaimField.TOPIC: TopicForm,
    ClaimField.QUOTATION: QuotationForm,
    ClaimField.POST: PostForm,
    ClaimField.INITIATIVE: InitiativeForm,
}
"""The fields a curator can write; sources cited are only accepted or rejected."""
