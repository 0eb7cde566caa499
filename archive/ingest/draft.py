"""A raw document becomes a draft: captured, cleaned, detected, with a claim for every fact."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction

from archive.cleaning.body import Body
from archive.cleaning.clean import CleanDocument
from archive.cleaning.raw import RawDocument
from archive.detection.detect import versions
from archive.detection.facts import Fact
from archive.ingest.capture import capture
from archive.ingest.extraction import extract
from archive.ingest.fetch import Retrieval
from archive.ingest.load_gazetteer import load_gazetteer
from archive.ingest.proposals import NoProposalsError, Propose, proposals
from archive.models import Claim, Source, Statement
from archive.models.events import record_event
from archive.vocabulary.terms import ClaimField, ClaimOrigin, Confidence, EventVerb, StatementState

DETECTORS = "detectors"
"""Under this name an event keeps the versions of the detectors that read the draft."""

_CONFIDENCE_ORDER = [Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW]


def draft(
    raw: RawDocument,
    agent: User | None,
    *,
    source: Source | None = None,
    retrieval: Retrieval | None = None,
    propose: Propose | None = None,
) -> Statement:
    """Read a document and store it as a draft with its proposals.

    Raises UnreadableDocument (archive.cleaning.clean) with a sentence for the curator.
    Who reads many gives the one `propose` (proposals.proposing) for all of them.
    A text that is too much for the detectors is stored without proposals; `why_unread` says so.
    Extraction and detection run before the transaction, so that no lock waits for them.
    """
    document = extract(raw)
    facts, unread = _proposed(document, propose)
    with transaction.atomic():
        return _store(raw, document, facts, agent, source, retrieval, unread)


def keep_unread(
    raw: RawDocument,
    agent: User | None,
    reason: str,
    *,
    source: Source | None = None,
    retrieval: Retrieval | None = None,
) -> Statement:
    """Keep a document nothing could be read out of, as a draft on hold: what was sent is never lost."""
    unread = CleanDocument(
        Body(""), media_type=raw.media_type or "application/octet-stream", charset="", extractor="none"
    )
    with transaction.atomic():
        statement = Statement.objects.create(
            state=StatementState.ON_HOLD,
            capture=capture(raw, unread, agent=agent, retrieval=retrieval),
            source=source,
            address=retrieval.address if retrieval else raw.address,
            title=(raw.file_name or raw.address)[:300],
            title_is_derived=True,
        )
        record_event(statement, EventVerb.HELD, agent, reason=reason)
    return statement


def _proposed(document: CleanDocument, propose: Propose | None) -> tuple[list[Fact], str]:
    """Return what detectors propose, and the sentence that says why they propose nothing, "" where they may."""
    try:
        return propose(document) if propose else proposals(document, load_gazetteer()), ""
    except NoProposalsError as failure:
        return [], str(failure)


def _store(
    raw: RawDocument,
    document: CleanDocument,
    facts: list[Fact],
    agent: User | None,
    source: Source | None,
    retrieval: Retrieval | None,
    unread: str = "",
) -> Statement:
    """Store capture, draft and claims; `unread` says why there are no claims, where detectors came to no end."""
    body = document.body
    statement = Statement.objects.create(
        capture=capture(raw, document, agent=agent, retrieval=retrieval),
        body=body.text,
        cuts=[asdict(cut) for cut in body.cuts],
        repairs=[asdict(repair) for repair in body.repairs],
        source=source,
        address=retrieval.address if retrieval else raw.address,
        title=str(_best(facts, ClaimField.TITLE, "text") or (unread and raw.file_name))[:300],
        title_is_derived=bool(unread or _best(facts, ClaimField.TITLE, "derived")),
        language=str(_best(facts, ClaimField.LANGUAGE, "code") or ""),
    )
    store_facts(statement, facts)
    # What it begins with stands in the log, so that a later change behind the log shows.
    begins = {
        "title": ["", statement.title],
        "language": ["", statement.language],
        DETECTORS: [None, {} if unread else versions()],
    }
    record_event(statement, EventVerb.DRAFTED, agent, reason=unread, changes=begins)
    return statement


def store_facts(statement: Statement, facts: Iterable[Fact]) -> None:
    """Store facts as proposed claims of a statement."""
    Claim.objects.bulk_create(
        Claim(
            statement=statement,
            field=fact.field,
            group=fact.group,
            value=dict(fact.value),
            conflicts=fact.conflicts,
            origin=ClaimOrigin.DETECTED,
            basis=fact.basis,
            confidence=fact.confidence,
            evidence=[asdict(passage) for passage in fact.evidence],
            reason=fact.reason,
            detector=fact.detector or "detect",
            version=fact.version,
        )
        for fact in facts
    )


def _best(facts: list[Fact], field: ClaimField, key: str) -> Any:
    """Return the value of the most confident fact of a field, for a draft's name in lists."""
    ranked = sorted(
        (fact for fact in facts if fact.field == field), key=lambda fact: _CONFIDENCE_ORDER.index(fact.confidence)
    )
    return ranked[0].value.get(key) if ranked else None
