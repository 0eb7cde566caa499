"""Publication without a curator, for a folder one trusts; the record says that nobody reviewed it."""

from archive.ingest.attach import attach
from archive.ingest.match import candidates
from archive.ingest.publish import publish
from archive.ingest.resolve import accept_trusted
from archive.ingest.revision import revision
from archive.models import Claim, Statement
from archive.vocabulary.terms import ClaimField, ClaimState, EventVerb


def publish_unattended(statement: Statement) -> list[Claim]:
    """Publish a draft on its trusted claims; return what was left open.

    Claims of high and medium confidence stand. Dates that disagree all stand, so that the
    conflict shows; other conflicts and values nobody knows stay open. It becomes an account
    of an exchange the archive has only at or above the match threshold.
    Raises NotAllowedError with what is missing; the draft then stays a draft.
    """
    with revision(
        statement, EventVerb.REVIEWED, None, "No curator: claims of high and medium confidence stand."
    ) as locked:
        accept_trusted(locked, None)
        locked.never_reviewed = True
        attach_likeliest(locked)
    publish(statement, None)
    return list(statement.claims.filter(state=ClaimState.PROPOSED))


def attach_likeliest(statement: Statement) -> None:
    """Make a statement an account of the likeliest known exchange, or of a new one, for each kind that stands."""
    told = statement.claims.standing().filter(field=ClaimField.EXCHANGE_KIND).values_list("group", flat=True)
    for group in sorted(set(told)):
        known = candidates(statement, group=group)
        attach(statement, known[0].exchange if known else None, group=group)
