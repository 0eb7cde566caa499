"""The demo collection: raw texts and a curator's decisions, sent through the same verbs as any document.

fixtures/demo/README.md gives the schema of decisions.json.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.contrib.auth.models import User

from archive.ingest.attach import attach
from archive.ingest.draft import draft
from archive.ingest.folder import read_document
from archive.ingest.load_gazetteer import load_gazetteer
from archive.ingest.proposals import proposing
from archive.ingest.publish import hold, publish, reviewing, withdraw
from archive.ingest.resolve import accept, accept_trusted, add, reject
from archive.ingest.settle_exchange import settle_exchange
from archive.models import Claim, Exchange, Source, Statement
from archive.vocabulary.terms import ClaimField, ClaimState, Confidence, StatementState

SINGLE = {
    ClaimField.TITLE,
    ClaimField.GENRE,
    ClaimField.LANGUAGE,
    ClaimField.ISSUE_DATE,
    ClaimField.EXCHANGE_KIND,
    ClaimField.EXCHANGE_STATUS,
    ClaimField.PLACE,
}
"""Fields in which a curator's value replaces what was detected; a date of exchange stands beside the others."""

_ACCEPTED = {
    "high": (Confidence.HIGH,),
    "medium": (Confidence.HIGH, Confidence.MEDIUM),
    "all": (Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW),
}


def load_demo_collection(folder: Path, curator: User, progress: Callable[[int, int, str], None]) -> int:
    """Ingest every text of the collection as its decisions say; return how many statements there are."""
    decisions = json.loads((folder / "decisions.json").read_text(encoding="utf-8"))
    exchanges: dict[str, Exchange] = {}
    statements: dict[str, Statement] = {}
    with proposing(load_gazetteer()) as propose:
        for number, decision in enumerate(decisions, 1):
            progress(number, len(decisions), decision["file"])
            source = Source.objects.get(slug=decision["source"])
            statement = draft(read_document(folder / decision["file"]), curator, source=source, propose=propose)
            original = statements.get(decision.get("translation_of", ""))
            _review(statement, decision, curator, exchanges, original)
            _conclude(statement, decision, curator)
            statements[decision["file"]] = statement
            _settle(decision, exchanges, curator)
    return len(statements)


def _review(
    statement: Statement,
    decision: dict[str, Any],
    curator: User,
    exchanges: dict[str, Exchange],
    original: Statement | None,
) -> None:
    with reviewing(statement, curator) as locked:
        locked.translation_of = original
        accept_trusted(locked, curator, confidences=_ACCEPTED[decision.get("accept", "medium")])
        for rejected in decision.get("reject", []):
            _reject_matching(locked, rejected, curator)
        for value in decision.get("set", []):
            _set(locked, value, curator)
        keys = {0: decision["exchange"]} if decision.get("exchange") else {}
        keys |= {int(group): key for group, key in decision.get("exchanges", {}).items()}
        for group, key in keys.items():
            exchanges[key] = attach(locked, exchanges.get(key), group=group)


def _reject_matching(statement: Statement, rejected: dict[str, Any], curator: User) -> None:
    wanted = {key: value for key, value in rejected.items() if key != "field"}
    for claim in statement.claims.filter(field=rejected["field"]):
        if all(claim.value.get(key) == value for key, value in wanted.items()):
            reject(claim, curator)


def _set(statement: Statement, value: dict[str, Any], curator: User) -> None:
    field, group = ClaimField(value["field"]), value.get("group", 0)
    confirmed = _saying(statement, field, group, value["value"])
    if confirmed:
        accept(confirmed, curator)
    for claim in _replaced(statement, field, group, value["value"]):
        if claim != confirmed:
            reject(claim, curator)
    if confirmed:
        return
    add(
        statement,
        field,
        value["value"],
        curator,
        group=group,
        reason=value.get("reason", ""),
        reference=value.get("reference", ""),
    )


def _saying(statement: Statement, field: ClaimField, group: int, value: dict[str, Any]) -> Claim | None:
    """Return the detected claim that says what the curator says, if there is one."""
    for claim in statement.claims.filter(field=field, group=group):
        if all(claim.value.get(key) == wanted for key, wanted in value.items()):
            return claim
    return None


def _replaced(statement: Statement, field: ClaimField, group: int, value: dict[str, Any]) -> list[Claim]:
    """Return the detected claims that a curator's value stands in for: of the field, or of the same record."""
    key = field.value if field in {ClaimField.OFFICIAL, ClaimField.COUNTRY, ClaimField.TOPIC} else ""
    claims = statement.claims.filter(field=field, group=group).exclude(state=ClaimState.REJECTED)
    if field in SINGLE:
        return list(claims)
    return [claim for claim in claims if key and claim.value.get(key) == value.get(key)]


def _conclude(statement: Statement, decision: dict[str, Any], curator: User) -> None:
    match decision.get("state", StatementState.PUBLISHED):
        case StatementState.PUBLISHED:
            publish(statement, curator)
        case StatementState.ON_HOLD:
            hold(statement, curator, decision.get("reason", ""))
        case StatementState.WITHDRAWN:
            publish(statement, curator)
            withdraw(statement, curator, decision["reason"])


def _settle(decision: dict[str, Any], exchanges: dict[str, Exchange], curator: User) -> None:
    if not decision.get("settle"):
        return
    exchange = exchanges[decision["exchange"]]
    for value in decision["settle"]:
        add(exchange, ClaimField(value["field"]), value["value"], curator, reason=value["reason"])
    settle_exchange(exchange)
