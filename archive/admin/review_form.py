"""The review of a statement as a form: a decision for each claim, further values, the exchanges it tells of."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from django import forms
from django.contrib.auth.models import User
from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from archive.admin.claim_words import Names, in_words
from archive.admin.value_forms import VALUE_FORMS, ValueForm
from archive.ingest.attach import attach, detach
from archive.ingest.match import Candidate, candidates
from archive.ingest.resolve import TRUSTED, accept, add, amend, reject, reopen
from archive.models import Account, Claim, Exchange, Source, Statement
from archive.vocabulary.terms import ClaimField, ClaimState, StatementState

DECISIONS = {ClaimState.ACCEPTED: "accept", ClaimState.REJECTED: "reject", ClaimState.PROPOSED: ""}

SECTIONS: list[tuple[str | Promise, list[ClaimField]]] = [
    (
        gettext_lazy("The text"),
        [
            ClaimField.TITLE,
            ClaimField.GENRE,
            ClaimField.LANGUAGE,
            ClaimField.ISSUE_DATE,
            ClaimField.OUTLET,
            ClaimField.SOURCE_CITED,
        ],
    ),
    (
        gettext_lazy("The exchange"),
        [
            ClaimField.EXCHANGE_KIND,
            ClaimField.EXCHANGE_STATUS,
            ClaimField.EXCHANGE_DATE,
            ClaimField.PLACE,
            ClaimField.INITIATIVE,
        ],
    ),
    (gettext_lazy("People and countries"), [ClaimField.OFFICIAL, ClaimField.COUNTRY]),
    (gettext_lazy("Topics"), [ClaimField.TOPIC]),
    (gettext_lazy("Words"), [ClaimField.QUOTATION, ClaimField.POST]),
]


class DetailsForm(forms.ModelForm[Statement]):
    """What no detector can know: where the original stands, what it translates."""

    address = forms.URLField(
        label=gettext_lazy("Address of the original"), max_length=2000, required=False, assume_scheme="https"
    )

    class Meta:
        model = Statement
        fields = ("source", "address", "translation_of", "official_translation")


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
    group: int
    form: ValueForm


@dataclass
class GroupChoice:
    """Which exchange one group of claims tells of."""

    group: int
    chosen: str
    candidates: list[Candidate]
    current: Exchange | None


@dataclass
class Review:
    """All of a review page's inputs, bound to what was sent or to what is stored."""

    statement: Statement
    data: QueryDict | None = None
    errors: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.names = Names.load()
        self.claims = list(self.statement.claims.exclude(state=ClaimState.AMENDED).order_by("group", "pk"))
        self.groups = sorted({0, *(claim.group for claim in self.claims)})
        self.rows = [self._row(claim) for claim in self.claims]
        self.added = list(self._added())
        self.choices = [self._choice(group) for group in self.groups]
        self.details = DetailsForm(self.data, instance=self.statement, prefix="details")
        self.details.fields["source"].queryset = Source.objects.prefetch_related("names")  # type: ignore[attr-defined]
        self.details.fields["translation_of"].widget = forms.NumberInput()
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
        return all(checks) and not self.errors

    def apply(self, statement: Statement, agent: User) -> None:
        """Carry the decisions out on the locked statement, inside its revision."""
        for row in self.rows:
            _decide(row, agent)
        for added in self.added:
            if added.form.has_changed():
                add(statement, added.field, added.form.to_value(), agent, group=added.group)
        self._apply_details(statement)
        for choice in self.choices:
            _choose(statement, choice)

    def _apply_details(self, statement: Statement) -> None:
        for name in DetailsForm.Meta.fields:
            setattr(statement, name, self.details.cleaned_data[name])
        self._apply_cuts(statement)

    def _apply_cuts(self, statement: Statement) -> None:
        """Restore the cuts and leave out the paragraphs that the curator marked; claims keep their places."""
        if self.data is None:
            return
        restored = {int(index) for index in self.data.getlist("restore") if index.isdecimal()}
        left_out = {int(index) for index in self.data.getlist("cut") if index.isdecimal()}
        body = statement.derivation
        cuts = [cut for index, cut in enumerate(statement.cuts) if index not in restored]
        for index, span in enumerate(body.paragraphs):
            if index in left_out:
                raw = body.to_raw(span.start, span.end)
                cuts.append({"start": raw.start, "end": raw.end, "reason": "curator"})
        if cuts != statement.cuts:
            statement.cuts = sorted(cuts, key=lambda cut: (cut["start"], cut["end"]))
            statement.__dict__.pop("derivation", None)
            statement.body = statement.derivation.text

    def _row(self, claim: Claim) -> ClaimRow:
        stored = DECISIONS.get(ClaimState(claim.state), "")
        if not stored and self._preselected(claim):
            stored = "accept"
        decision = self.data.get(f"decision-{claim.pk}", stored) if self.data else stored
        form_class = VALUE_FORMS.get(claim.field)
        bound = self.data if decision == "amend" else None
        form = form_class(bound, prefix=f"claim-{claim.pk}", value=claim.value) if form_class else None
        return ClaimRow(claim, decision, form, in_words(claim, self.names))

    def _preselected(self, claim: Claim) -> bool:
        """Offer to accept what a trusted detector found and nothing contradicts; saving decides."""
        known = claim.value.get("edtf", "known") != ""
        waiting = self.statement.state in {StatementState.DRAFT, StatementState.ON_HOLD}
        return waiting and known and claim.confidence in TRUSTED and not claim.conflicts

    def _added(self) -> Iterator[AddedRow]:
        for name, form_class in VALUE_FORMS.items():
            if name in {ClaimField.QUOTATION, ClaimField.POST}:
                continue
            bound = self.data if self.data and any(key.startswith(f"new-{name}-") for key in self.data) else None
            yield AddedRow(
                ClaimField(name),
                0,
                form_class(bound, prefix=f"new-{name}", empty_permitted=True, use_required_attribute=False),
            )

    def _choice(self, group: int) -> GroupChoice:
        account = Account.objects.filter(statement=self.statement, group=group).select_related("exchange").first()
        suggested = [] if account else candidates(self.statement, group=group)
        chosen = str(account.exchange_id) if account else ""
        if not account and self.statement.state == StatementState.DRAFT:
            chosen = str(suggested[0].exchange.pk) if suggested else self._new_if_told(group)
        if self.data:
            chosen = self.data.get(f"exchange-{group}") or chosen
        return GroupChoice(group, chosen, suggested, account.exchange if account else None)

    def _new_if_told(self, group: int) -> str:
        told = any(claim.field == ClaimField.EXCHANGE_KIND and claim.group == group for claim in self.claims)
        return "new" if told else "none"


def _decide(row: ClaimRow, agent: User) -> None:
    match row.decision:
        case "accept":
            accept(row.claim, agent)
        case "reject":
            reject(row.claim, agent)
        case "amend" if row.form and row.form.has_changed():
            amend(row.claim, row.form.to_value(), agent)
        case "amend":
            accept(row.claim, agent)
        case "":
            reopen(row.claim, agent)


def _choose(statement: Statement, choice: GroupChoice) -> None:
    match choice.chosen:
        case "new":
            attach(statement, None, group=choice.group)
        case "none" | "":
            detach(statement, group=choice.group)
        case key if key.isdecimal():
            exchange = Exchange.objects.filter(pk=key).first()
            if exchange is None:
                raise forms.ValidationError(_("The exchange you chose is gone: choose again."))
            attach(statement, exchange, group=choice.group)
