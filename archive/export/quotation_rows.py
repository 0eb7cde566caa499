"""Quotations of published statements, read in batches, where the words may be shown."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from archive.export.authority_names import AuthorityNames
from archive.export.citable import Citable
from archive.export.edition import Edition
from archive.export.statement_rows import BATCH, StatementRow, batches, statement_rows
from archive.models import Quotation
from archive.vocabulary.terms import StatementState


@dataclass(frozen=True)
class QuotationRow:
    """A quotation with the statement it stands in."""

    quotation: Quotation
    within: StatementRow
    attributed_to: list[str]

    @property
    def paragraph(self) -> int:
        """The number of the paragraph in which it begins; blank lines are not counted."""
        before = self.within.statement.body[: self.quotation.start]
        return len([line for line in before.split("\n")[:-1] if line]) + 1

    @property
    def address(self) -> str:
        """The permanent address of that paragraph."""
        return f"{self.within.address}#p{self.paragraph}"

    @property
    def speaker(self) -> tuple[str, str]:
        """What kind of record the speaker is, and its key; two empty strings where none is known."""
        quotation = self.quotation
        if quotation.speaker_official:
            return "official", quotation.speaker_official.slug
        if quotation.speaker_source:
            return "source", quotation.speaker_source.slug
        return ("country", quotation.speaker_country.code) if quotation.speaker_country else ("", "")

    @property
    def speaker_name(self) -> str:
        """Whose words the text says these are."""
        kind, key = self.speaker
        return self.within.names.name(kind, key) if kind else ""

    @property
    def original(self) -> str:
        """The statement whose words these render, where readers can see it."""
        rendered = self.quotation.verbatim_of
        is_public = rendered is not None and rendered.statement.state == StatementState.PUBLISHED
        return (rendered.statement.reference_code or "") if rendered and is_public else ""

    def citable(self) -> Citable:
        """Return the facts a citation is made of: the statement's, at the paragraph, with the words."""
        words = f"“{self.quotation.words}”"
        note = f"{words} – {self.speaker_name}" if self.speaker_name else words
        cited = self.within.citable()
        return replace(cited, reference=f"{cited.reference}-{self.quotation.wording}", address=self.address, note=note)


def quotation_rows(statement_ids: Iterable[int], edition: Edition) -> Iterator[QuotationRow]:
    """Yield the quotations in these statements, in the order given and then in that of the text."""
    names = AuthorityNames(edition.language)
    for batch in batches(statement_ids, BATCH):
        statements = {row.statement.pk: row for row in statement_rows(batch, edition, names=names)}
        quotations = _quotations(list(statements))
        of = _attributed([one.pk for group in quotations.values() for one in group])
        for pk, within in statements.items():
            shown = edition.shown(within.statement)
            for one in quotations[pk]:
                if shown.covers(one.end):
                    yield QuotationRow(one, within, of[one.pk])


def _quotations(statement_ids: list[int]) -> dict[int, list[Quotation]]:
    rows = Quotation.objects.published().filter(statement__in=statement_ids).order_by("statement", "start", "-end")
    joined = rows.select_related("speaker_official", "speaker_source", "speaker_country", "verbatim_of__statement")
    unread = ("body", "cuts", "repairs")
    groups: dict[int, list[Quotation]] = defaultdict(list)
    for one in joined.defer(*(f"verbatim_of__statement__{name}" for name in unread)):
        groups[one.statement_id].append(one)
    return groups


def _attributed(quotation_ids: list[int]) -> dict[int, list[str]]:
    groups: dict[int, list[str]] = defaultdict(list)
    through = Quotation.attributed_to.through.objects.order_by("pk")
    for batch in batches(quotation_ids, BATCH):
        rows = through.filter(quotation__in=batch).values_list("quotation_id", "official__slug")
        for pk, slug in rows:
            groups[pk].append(slug)
    return groups
