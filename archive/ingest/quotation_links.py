"""Which quotation renders which: `verbatim_of` leads from a rendering to the words it renders.

Three cases leave no doubt and are linked when a statement is settled: a quotation that the
text gives as what an embedded post says, in another language; a quotation in a translation
that stands in the same paragraph, alone, as one in the original; and what a curator says it
renders (`renders` in the claim: the wording's key). Renderings of words the archive does not
have are found when they are shown (browse/renderings).
"""

from collections.abc import Iterable, Sequence

from archive.ingest.standing import standing
from archive.models import Claim, Quotation, Statement
from archive.vocabulary.terms import ClaimField

Spans = dict[tuple[int, int], Claim]
"""Where each quotation stands in the body, with the claim behind it."""


def link_quotations(statement: Statement, claims: Iterable[Claim]) -> None:
    """Write `verbatim_of` of a statement's quotations; running it twice changes nothing."""
    claims = list(claims)
    rows = list(statement.quotations.order_by("start"))
    originals = (
        _of_posts(statement, rows, claims) | _of_original(statement, rows) | _of_curator(statement, rows, claims)
    )
    for row in rows:
        original = originals.get(row.pk)
        if row.verbatim_of_id != (original.pk if original else None):
            row.verbatim_of = original
            row.save(update_fields=["verbatim_of"])


def _of_posts(statement: Statement, rows: Sequence[Quotation], claims: Sequence[Claim]) -> dict[int, Quotation]:
    """Return the post that each quotation of one renders."""
    said, posted = _spans(statement, claims, ClaimField.QUOTATION), _spans(statement, claims, ClaimField.POST)
    posts = {posted[row.start, row.end].value.get("number"): row for row in rows if (row.start, row.end) in posted}
    found = {}
    for row in rows:
        claim = said.get((row.start, row.end))
        post = posts.get(claim.value.get("translates_post")) if claim else None
        if post and row.language != post.language:
            found[row.pk] = post
    return found


def _of_curator(statement: Statement, rows: Sequence[Quotation], claims: Sequence[Claim]) -> dict[int, Quotation]:
    """Return the first quotation of the words that a curator names, for each that renders them."""
    said = _spans(statement, claims, ClaimField.QUOTATION)
    keys = {row: said[row.start, row.end].value.get("renders") for row in rows if (row.start, row.end) in said}
    found = {}
    for row, key in keys.items():
        if key and key != row.wording and (original := Quotation.objects.filter(wording=key).order_by("pk").first()):
            found[row.pk] = original
    return found


def _spans(statement: Statement, claims: Sequence[Claim], field: ClaimField) -> Spans:
    body, spans = statement.derivation, Spans()
    for claim in standing(claims, field):
        passage = claim.evidence[0] if claim.evidence else None
        span = body.from_raw(passage["start"], passage["end"]) if passage else None
        if span:
            spans[span.start, span.end] = claim
    return spans


def _of_original(statement: Statement, rows: Sequence[Quotation]) -> dict[int, Quotation]:
    """Return, for a translation, the original's quotation that stands alone in the same paragraph."""
    original = statement.translation_of
    if original is None or len(original.paragraphs) != len(statement.paragraphs):
        return {}
    there = _alone_in_paragraph(original.body, list(original.quotations.all()))
    here = _alone_in_paragraph(statement.body, rows)
    return {row.pk: there[number] for number, row in here.items() if number in there}


def _alone_in_paragraph(body: str, rows: Sequence[Quotation]) -> dict[int, Quotation]:
    """Return the quotations that are the only one of their paragraph, by its number."""
    by_paragraph: dict[int, list[Quotation]] = {}
    for row in rows:
        by_paragraph.setdefault(body.count("\n", 0, row.start), []).append(row)
    return {number: found[0] for number, found in by_paragraph.items() if len(found) == 1}
