"""How much of a text a reader may see: the one rule that page, snippet, feed and export obey.

Full text: all of it. Excerpt: whole paragraphs from the beginning, up to about
EXCERPT_LENGTH characters (at least one sentence of the first). Citation only: nothing but
title, source, date and address. What is not shown is not quoted either: quotations, cut
parts and passages of evidence are shown only where the text they stand in is.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from archive.models import Quotation, Source, Statement
from archive.vocabulary.terms import DisplayRights

EXCERPT_LENGTH = 600

DEMONSTRATION = "demo-"
"""Sources whose slug begins so hold texts of the archive's own wording; pages say so."""


@dataclass(frozen=True)
class ShownText:
    """The beginning of a body that may be shown, under which right, and whether more is kept back."""

    text: str
    rights: DisplayRights
    is_cut: bool = False

    @property
    def with_apparatus(self) -> bool:
        """Whether cut parts and passages of evidence, which lie outside the body, may be shown."""
        return self.rights is DisplayRights.FULL_TEXT

    def covers(self, end: int) -> bool:
        """Tell whether a passage of the body that ends here may be shown."""
        return end <= len(self.text)


def rights_of(source: Source | None) -> DisplayRights:
    """Return the rights a text of this source is shown under; a text without a source is shown."""
    return DisplayRights(source.display_rights) if source else DisplayRights.FULL_TEXT


def is_demonstration(source: Source | None) -> bool:
    """Tell whether a source's texts were made by the archive, to show how it works."""
    return source is not None and source.slug.startswith(DEMONSTRATION)


def shown_text(statement: Statement) -> ShownText:
    """Return what may be shown of a statement's body."""
    return limit(statement.body, rights_of(statement.source))


def showable(quotations: Iterable[Quotation]) -> list[Quotation]:
    """Keep the quotations that stand in the part of their text that may be shown."""
    limits: dict[int, ShownText] = {}
    kept = []
    for quotation in quotations:
        shown = limits.setdefault(quotation.statement_id, shown_text(quotation.statement))
        if shown.covers(quotation.end):
            kept.append(quotation)
    return kept


def limit(body: str, rights: DisplayRights) -> ShownText:
    """Return the part of a body that these rights allow."""
    if rights is DisplayRights.CITATION_ONLY:
        return ShownText("", rights, is_cut=bool(body))
    if rights is DisplayRights.EXCERPT and len(body) > EXCERPT_LENGTH:
        return ShownText(_beginning(body), rights, is_cut=True)
    return ShownText(body, rights)


def _beginning(body: str) -> str:
    """Return the first paragraphs, or the first sentences when the first paragraph alone is too long."""
    for mark in ("\n", ". ", "؟ ", "! ", " "):
        end = body.rfind(mark, EXCERPT_LENGTH // 4, EXCERPT_LENGTH)
        if end > 0:
            return body[: end + (mark[0] in ".؟!")]
    return body[:EXCERPT_LENGTH]
