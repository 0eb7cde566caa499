"""What the chaos clients ask for: the archive's own write paths, and the ways of writing its models allow."""

from collections.abc import Callable

from django.db import transaction
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from archive.ingest.publish import publish, reviewing, withdraw
from archive.ingest.resolve import accept_trusted
from archive.models import Statement
from archive.vocabulary.terms import StatementState
from tests.chaos.words import address, body, version_in
from tests.drafts import basic_facts, stored_draft


@csrf_exempt
def change(request: HttpRequest, key: str, operation: str, version: int) -> HttpResponse:
    """Do one operation as one transaction, then tell the state it leaves."""
    with transaction.atomic():
        statement = Statement.objects.filter(address=address(key)).first()
        OPERATIONS[operation](statement, key, version)
    return JsonResponse({"state": state_of(Statement.objects.filter(address=address(key)).first())})


def state_of(statement: Statement | None) -> str:
    """Return "absent", or whether it is public and which version it is."""
    if statement is None:
        return "absent"
    shown = "published" if statement.state == StatementState.PUBLISHED else "hidden"
    return f"{shown} {version_in(statement.body)}"


def _put(statement: Statement | None, key: str, version: int) -> None:
    """Publish a new text, through capture, draft, review and publication; or save a known one."""
    if statement is None:
        draft = stored_draft(body(key, version), basic_facts(f"Key {key} version {version}"))
        Statement.objects.filter(pk=draft.pk).update(address=address(key))
        with reviewing(draft, None) as locked:
            accept_trusted(locked, None)
        publish(draft, None)
        return
    statement.state = StatementState.PUBLISHED
    statement.title, statement.body = f"Key {key} version {version}", body(key, version)
    statement.save()


def _update(statement: Statement | None, key: str, version: int) -> None:
    known = Statement.objects.filter(address=address(key))
    known.update(title=f"Key {key} version {version}", body=body(key, version))


def _withdraw(statement: Statement | None, key: str, version: int) -> None:
    if statement and statement.is_public:
        withdraw(statement, None, "chaos")


def _hide(statement: Statement | None, key: str, version: int) -> None:
    Statement.objects.filter(address=address(key), state=StatementState.PUBLISHED).update(
        state=StatementState.WITHDRAWN
    )


def _show(statement: Statement | None, key: str, version: int) -> None:
    known = list(Statement.objects.filter(address=address(key)))
    for one in known:
        one.state = StatementState.PUBLISHED
    Statement.objects.bulk_update(known, ["state"])


def _delete(statement: Statement | None, key: str, version: int) -> None:
    if statement:
        statement.delete()


OPERATIONS: dict[str, Callable[[Statement | None, str, int], None]] = {
    "put": _put,
    "update": _update,
    "withdraw": _withdraw,
    "hide": _hide,
    "show": _show,
    "delete": _delete,
}
