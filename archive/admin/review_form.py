"""The review of a statement as a form: a decision for each claim, further values, the exchanges it tells of."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django import forms
from django.contrib.auth.models import User
from django.db.models import Q
from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from archive.admin.claim_words import Names, in_words
from archive.admin.review_cuts import apply_cuts
from archive.admin.review_exchange import choose, group_choice
from archive.admin.value_forms import VALUE_FORMS, AddedQuotationForm, ValueForm
from archive.ingest.resolve import TRUSTED, accept, add, amend, reject, reopen
from archive.models import Claim, Source, Statement
from archive.vocabulary.terms import ClaimField, ClaimState, StatementState

DECISIONS = {ClaimState.ACCEPTED: "accept", ClaimState.REJECTED: "reject", ClaimState.PROPOSED: ""}

_OF_EXCHANGE = [
    ClaimField.EXCHANGE_KIND,
    ClaimField.EXCHANGE_STATUS,
    ClaimField.EXCHANGE_DATE,
    ClaimField.PLACE,
    ClaimField.INITIATIVE,
]
_OF_TEXT = [
    ClaimField.TITLE,
    ClaimField.GENRE,
    ClaimField.LANGUAGE,
    ClaimField.ISSUE_DATE,
    ClaimField.OUTLET,
    ClaimField.SOURCE_CITED,
]
SECTIONS: list[tuple[str | Promise, list[ClaimField]]] = [
    (gettext_lazy("The text"), _OF_TEXT),
    (gettext_lazy("The exchange"), _OF_EXCHANGE),
    (gettext_lazy("People and countries"), [ClaimField.OFFICIAL, ClaimField.COUNTRY]),
    (gettext_lazy("Topics"), [ClaimField.TOPIC]),
    (gettext_lazy("Words"), [ClaimField.QUOTATION, ClaimField.POST]),
]


class DetailsForm(forms.ModelForm[Statement]):
    """What no detector can know: where the original stands, what it translates, whose desk it lies on."""

    address = forms.URLField(
        label=gettext_lazy("Address of the original"), max_length=2000, required=False, assume_scheme="https"
    )

    class Meta:
        model = Statement
        fields = ("source", "address", "translation_of", "official_translation", "assigned_to")


@dataclass(frozen=True)
class Arrival:
    """What a curator brings along: an official just created for one of the proposals."""

    claim: str = ""
    official: str = ""

    @classmethod
    def read(cls, query: QueryDict) -> "Arrival":
        """Read it from the query string."""
        return cls(query.get("claim", ""), query.get("official", ""))


@dataclass
class ClaimRow:
    """A claim with its decision and the form that amends it."""

    claim: Claim
    decision: str
    form: ValueForm | None
    words: str


@dataclass
class AddedRow:
    """A value of the curator's own."""

    field: ClaimField
    form: ValueForm

    @property
    def group(self) -> int:
        """Which exchange of the document it is about."""
        return int(self.form.cleaned_data.get("group") or 0)


@dataclass
class Review:
    """All of a review page's inputs, bound to what was sent or to what is stored."""

    statement: Statement
    data: QueryDict | None = None
    errors: list[str] = field(default_factory=list)
    arrival: Arrival = field(default_factory=Arrival)

    def __post_init__(self) -> None:
        self.names = Names.load()
        fallen = Q(state=ClaimState.REJECTED, decided_at=None)
        claims = self.statement.claims.exclude(state=ClaimState.AMENDED).exclude(fallen)
        self.claims = list(claims.select_related("decided_by").order_by("group", "pk"))
        self.groups = sorted({0, *(claim.group for claim in self.claims)})
        self.rows = [self._row(claim) for claim in self.claims]
        self.added = list(self._added())
        self.choices = [
            group_choice(self.statement, group, self.data, is_told=self._tells_of(group)) for group in self.groups
        ]
        self.details = self._details()
        self.reason = self.data.get("reason", "") if self.data else ""

    def sections(self) -> list[tuple[str | Promise, list[tuple[str | Promise, list[ClaimRow], list[AddedRow]]]]]:
        """Return the claims by section and field, each with the inputs for a further value."""
        return [
            (
                title,
                [
                    (
                        name.label,
                        [row for row in self.rows if row.claim.field == name],
                        [row for row in self.added if row.field == name],
                    )
                    for name in fields
                ],
            )
            for title, fields in SECTIONS
        ]

    def is_valid(self) -> bool:
        """Check every form that was used; the sentences land beside their inputs."""
        used = [row.form for row in self.rows if row.form and row.decision == "amend"]
        used += [row.form for row in self.added if row.form.has_changed()]
        checks = [form.is_valid() for form in used] + [self.details.is_valid()]
        checks += [choice.is_valid() for choice in self.choices]
        return all(checks) and not self.errors

    def apply(self, statement: Statement, agent: User) -> None:
        """Carry the decisions out on the locked statement, inside its revision."""
        for row in self.rows:
            _decide(row, agent)
        for added in self.added:
            if added.form.has_changed():
                grounds: dict[str, Any] = {**added.form.grounds(), "evidence": added.form.evidence()}
                add(statement, added.field, added.form.to_value(), agent, group=added.group, **grounds)
        for name in DetailsForm.Meta.fields:
            setattr(statement, name, self.details.cleaned_data[name])
        if self.data is not None:
            apply_cuts(statement, self.data)
        for choice in self.choices:
            choose(statement, choice)

    def _details(self) -> DetailsForm:
        data = self.data
        if data is not None and "details-assigned_to" not in data:
            data = data.copy()
            data["details-assigned_to"] = str(self.statement.assigned_to_id or "")
        details = DetailsForm(data, instance=self.statement, prefix="details")
        details.fields["source"].queryset = Source.objects.prefetch_related("names")  # type: ignore[attr-defined]
        details.fields["translation_of"].widget = forms.NumberInput()
        details.fields["translation_of"].label = gettext_lazy("Translation of (number of the draft or the record)")
        staff = User.objects.filter(Q(is_staff=True, is_active=True) | Q(pk=self.statement.assigned_to_id))
        details.fields["assigned_to"].queryset = staff  # type: ignore[attr-defined]
        return details

    def _row(self, claim: Claim) -> ClaimRow:
        stored = DECISIONS.get(ClaimState(claim.state), "")
        if not stored and self._preselected(claim):
            stored = "accept"
        decision = self.data.get(f"decision-{claim.pk}", stored) if self.data else stored
        value = claim.value
        if self.arrival.official and self.arrival.claim == str(claim.pk) and claim.field == ClaimField.OFFICIAL:
            decision, value = "amend", {**value, "official": self.arrival.official}
        form_class = VALUE_FORMS.get(claim.field)
        bound = self.data if decision == "amend" else None
        form = form_class(bound, prefix=f"claim-{claim.pk}", value=value) if form_class else None
        return ClaimRow(claim, decision, form, in_words(claim, self.names))

    def _preselected(self, claim: Claim) -> bool:
        """Offer to accept what a trusted detector found and nothing contradicts; saving decides."""
        known = claim.value.get("edtf", "known") != ""
        named = claim.field != ClaimField.OFFICIAL or bool(claim.value.get("official"))
        waiting = self.statement.state in {StatementState.DRAFT, StatementState.ON_HOLD}
        return waiting and known and named and claim.confidence in TRUSTED and not claim.conflicts

    def _added(self) -> Iterator[AddedRow]:
        for name, form_class in VALUE_FORMS.items():
            if name == ClaimField.POST:
                continue
            bound = self.data if self.data and any(key.startswith(f"new-{name}-") for key in self.data) else None
            options: dict[str, Any] = {"empty_permitted": True, "use_required_attribute": False}
            if name == ClaimField.QUOTATION:
                form: ValueForm = AddedQuotationForm(self.statement, bound, prefix=f"new-{name}", **options)
            else:
                form = form_class(bound, prefix=f"new-{name}", **options)
            if len(self.groups) > 1 and name in [*_OF_EXCHANGE, ClaimField.OFFICIAL, ClaimField.COUNTRY]:
                form.ask_for_group(self.groups)
            yield AddedRow(ClaimField(name), form)

    def _tells_of(self, group: int) -> bool:
        return any(claim.field == ClaimField.EXCHANGE_KIND and claim.group == group for claim in self.claims)


def _decide(row: ClaimRow, agent: User) -> None:
    match row.decision:
        case "accept":
            accept(row.claim, agent)
        case "reject":
            reject(row.claim, agent)
        case "amend" if row.form and row.form.has_changed():
            amend(row.claim, row.form.to_value(), agent, **row.form.grounds())
        case "amend":
            accept(row.claim, agent)
        case "":
            reopen(row.claim, agent)
