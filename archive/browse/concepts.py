"""What a passage speaks of, in no language: the countries and topics whose words stand in it.

The claims of a text know where each country and topic stands. Two passages in different
languages that name the same ones are likely the same words rendered twice.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from archive.models import Claim, Quotation, Statement
from archive.vocabulary.terms import ClaimField, ClaimState

Concept = tuple[str, str]
"""Kind and id: ("country", "EG"), ("topic", "two-states")."""


@dataclass
class Told:
    """A text with the places of its concepts."""

    statement: Statement
    places: list[tuple[int, Concept]] = field(default_factory=list)

    def within(self, start: int, end: int) -> frozenset[Concept]:
        """Return the concepts whose words stand between two places of the body."""
        return frozenset(concept for place, concept in self.places if start <= place < end)

    def of(self, quotation: Quotation) -> frozenset[Concept]:
        """Return the concepts of a quotation of this text."""
        return self.within(quotation.start, quotation.end)


def told_by(statements: Iterable[Statement]) -> dict[int, Told]:
    """Read the concepts of some statements (their captures at hand), in one query."""
    found = {one.pk: Told(one) for one in statements}
    claims = Claim.objects.filter(statement__in=list(found), field__in=[ClaimField.COUNTRY, ClaimField.TOPIC])
    for claim in claims.exclude(state=ClaimState.REJECTED):
        told = found[claim.statement_id or 0]
        body = told.statement.derivation
        spans = [body.from_raw(passage["start"], passage["end"]) for passage in claim.passages]
        concept = (str(claim.field), str(claim.value.get(claim.field)))
        told.places += [(span.start, concept) for span in spans if span]
    return found
