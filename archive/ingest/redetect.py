"""Newer detectors over open drafts, without touching what an editor decided.

The detectors that read a draft are in its log, each with its version. Where today's differ,
the text is read again as it stands (with the cuts an editor restored or added). Then:

- what an editor accepted, amended, rejected or added stays as it is, and is not proposed twice;
- what nobody decided and is found again takes the new grounds and the new confidence;
- what nobody decided and is not found any more falls: it is kept, rejected by nobody, and
  stands again if a later version finds it again;
- what is new is proposed; where it contradicts a decision, it says so.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from django.contrib.auth.models import User
from django.utils.translation import gettext as _

from archive.cleaning.clean import CleanDocument
from archive.detection.detect import versions
from archive.detection.facts import Fact
from archive.ingest.draft import DETECTORS, store_facts
from archive.ingest.load_gazetteer import load_gazetteer
from archive.ingest.proposals import NoProposalsError, Propose, proposals
from archive.ingest.publish import Also, NotAllowedError
from archive.ingest.revision import revision
from archive.models import Claim, Event, Statement
from archive.vocabulary.terms import ClaimField, ClaimOrigin, ClaimState, Confidence, EventVerb

_ABOUT = {
    ClaimField.TITLE: ("text",),
    ClaimField.LANGUAGE: ("code",),
    ClaimField.GENRE: ("genre",),
    ClaimField.ISSUE_DATE: ("edtf", "phrase"),
    ClaimField.OUTLET: ("source", "name"),
    ClaimField.EXCHANGE_DATE: ("edtf", "phrase"),
    ClaimField.EXCHANGE_KIND: ("kind",),
    ClaimField.EXCHANGE_STATUS: ("status",),
    ClaimField.PLACE: ("name", "country"),
    ClaimField.OFFICIAL: ("official", "role"),
    ClaimField.COUNTRY: ("country", "role"),
    ClaimField.TOPIC: ("topic",),
    ClaimField.SOURCE_CITED: ("type", "issuer", "name"),
    ClaimField.INITIATIVE: ("country",),
}
"""What two values must share to say the same; a quotation or a post is known by its place in the text."""

_SINGLE = {
    ClaimField.TITLE,
    ClaimField.LANGUAGE,
    ClaimField.GENRE,
    ClaimField.OUTLET,
    ClaimField.EXCHANGE_KIND,
    ClaimField.EXCHANGE_STATUS,
    ClaimField.ISSUE_DATE,
    ClaimField.EXCHANGE_DATE,
}
"""Fields in which another value than the one decided is a contradiction."""

Identity = tuple[str, int, str]


@dataclass(frozen=True)
class Redetection:
    """What a newer reading changed in a draft's proposals."""

    proposed: int
    renewed: int
    fallen: int


def stale_drafts() -> list[Statement]:
    """Return the open drafts that other versions of the detectors have read, oldest first."""
    return [
        one for one in Statement.objects.open_drafts().filter(capture__isnull=False).order_by("pk") if is_stale(one)
    ]


def is_stale(statement: Statement) -> bool:
    """Tell whether today's detectors have not read this draft."""
    return read_by(statement) != versions()


def read_by(statement: Statement) -> dict[str, int]:
    """Return the versions of the detectors that last read a draft; none where the log does not say."""
    event = _last_reading(statement)
    return dict(event.changes[DETECTORS][1]) if event else {}


def why_unread(statement: Statement) -> str:
    """Return why no detector came to an end with a draft, as it was said then; "" for one that was read."""
    event = _last_reading(statement)
    return event.reason if event and not event.changes[DETECTORS][1] else ""


def _last_reading(statement: Statement) -> Event | None:
    return Event.objects.of(statement).filter(changes__has_key=DETECTORS).last()


def redetect(statement: Statement, agent: User | None, *, propose: Propose | None = None) -> Redetection:
    """Read an open draft with today's detectors; one transaction, one event.

    Who reads many gives the one `propose` (proposals.proposing) for all of them.
    Raises NotAllowedError for what is or was public, for a draft without a text, for one that is too
    much for the detectors (its proposals stay), and when somebody changed the text while it was read.
    """
    _refuse(statement)
    body = statement.derivation
    try:
        document = _document(statement)
        facts = propose(document) if propose else proposals(document, load_gazetteer())
    except NoProposalsError as failure:
        raise NotAllowedError(_("%(why)s What was proposed before stays.") % {"why": failure}) from failure
    also: Also = {DETECTORS: [read_by(statement), versions()]}
    with revision(statement, EventVerb.REDETECTED, agent, also=also) as locked:
        _refuse(locked)
        if locked.derivation != body:
            raise NotAllowedError(_("Its text was changed meanwhile: read it again."))
        return _merge(locked, facts)


def _refuse(statement: Statement) -> None:
    if not Statement.objects.open_drafts().filter(pk=statement.pk).exists():
        raise NotAllowedError(_("It is or was public: only drafts are read again."))
    if statement.capture is None or not statement.body.strip():
        raise NotAllowedError(_("There is no text in it to read."))


def _document(statement: Statement) -> CleanDocument:
    """Return the draft's text as its detectors read it."""
    capture = statement.capture
    return CleanDocument(
        statement.derivation,
        media_type=capture.media_type if capture else "text/plain",
        charset=capture.charset if capture else "",
        extractor=capture.extractor if capture else "",
        address=statement.address,
    )


def _merge(statement: Statement, facts: Sequence[Fact]) -> Redetection:
    claims = list(statement.claims.order_by("pk"))
    decided = [claim for claim in claims if _is_decided(claim)]
    open_claims = {identity(claim.field, claim.group, claim.value, claim.evidence): claim for claim in claims}
    open_claims = {key: claim for key, claim in open_claims.items() if not _is_decided(claim)}
    known = {identity(claim.field, claim.group, claim.value, claim.evidence) for claim in decided}
    found = {_identity_of(fact): fact for fact in facts}
    renewed = [(open_claims[key], fact) for key, fact in found.items() if key in open_claims and key not in known]
    new = [fact for key, fact in found.items() if key not in open_claims and key not in known]
    fallen = [claim for key, claim in open_claims.items() if key not in found and claim.state == ClaimState.PROPOSED]
    for claim, fact in renewed:
        _renew(claim, fact)
    for claim in fallen:
        claim.state = ClaimState.REJECTED
        claim.save(update_fields=["state"])
    store_facts(statement, [_against(fact, decided) for fact in new])
    _name(statement, facts, decided)
    return Redetection(len(new), len(renewed), len(fallen))


def _is_decided(claim: Claim) -> bool:
    """Tell whether a person or a rule of publication settled it; what fell in a newer reading is not settled."""
    if claim.origin == ClaimOrigin.EDITOR or claim.state in {ClaimState.ACCEPTED, ClaimState.AMENDED}:
        return True
    return claim.state == ClaimState.REJECTED and claim.decided_at is not None


def identity(field: str, group: int, value: dict[str, Any], evidence: Iterable[dict[str, Any]]) -> Identity:
    """Return what two claims share that say the same about the same."""
    keys = _ABOUT.get(ClaimField(field))
    if keys is None:
        place = next(((passage["start"], passage["end"]) for passage in evidence), ())
        return field, group, json.dumps(place)
    said = {key: value.get(key) or None for key in keys}
    if field == ClaimField.OFFICIAL and not said["official"]:
        said["name"] = value.get("name")
    return field, group, json.dumps(said, sort_keys=True, ensure_ascii=False)


def _identity_of(fact: Fact) -> Identity:
    return identity(fact.field, fact.group, dict(fact.value), [asdict(passage) for passage in fact.evidence])


def _renew(claim: Claim, fact: Fact) -> None:
    """Give a waiting proposal the grounds of the newer reading."""
    claim.state = ClaimState.PROPOSED
    claim.value = dict(fact.value)
    claim.conflicts, claim.basis, claim.confidence = fact.conflicts, fact.basis, fact.confidence
    claim.evidence = [asdict(passage) for passage in fact.evidence]
    claim.reason, claim.detector, claim.version = fact.reason, fact.detector or "detect", fact.version
    claim.save()


def _against(fact: Fact, decided: Iterable[Claim]) -> Fact:
    """Mark a new proposal that says otherwise than what an editor let stand."""
    stands = any(
        claim.field == fact.field and claim.group == fact.group and claim.state == ClaimState.ACCEPTED
        for claim in decided
    )
    return replace(fact, conflicts=True) if stands and fact.field in _SINGLE else fact


def _name(statement: Statement, facts: Iterable[Fact], decided: Iterable[Claim]) -> None:
    """Give a draft whose title nobody decided the title of the newer reading, for lists."""
    if any(claim.field == ClaimField.TITLE for claim in decided):
        return
    order = [Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW]
    titles = sorted(
        (fact for fact in facts if fact.field == ClaimField.TITLE), key=lambda fact: order.index(fact.confidence)
    )
    if titles:
        statement.title = str(titles[0].value.get("text") or "")[:300]
        statement.title_is_derived = bool(titles[0].value.get("derived"))
