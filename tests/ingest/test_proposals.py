"""A text on which detectors come to no end is kept, the curator is told, and it can be read again."""

import os
import time
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse

from archive.cleaning.clean import clean
from archive.cleaning.raw import RawDocument
from archive.detection.detect import detect
from archive.ingest import confined, proposals
from archive.ingest.draft import draft
from archive.ingest.publish import NotAllowedError
from archive.ingest.redetect import is_stale, redetect, stale_drafts, why_unread
from archive.models import Event, Statement
from archive.vocabulary.terms import StatementState
from tests.detection.authority import fixture_gazetteer
from tests.security.filled import curator as make_curator

TEXT = "Communiqué\n\nLe ministre Jean Dupont a dit « oui » mardi 3 mai 2021 à Paris, selon un communiqué.\n"
RAW = RawDocument(TEXT.encode(), "text/plain", "utf-8")

pytestmark = pytest.mark.django_db


@pytest.fixture
def curator() -> User:
    return make_curator()


@pytest.fixture
def endless(monkeypatch: pytest.MonkeyPatch) -> None:
    """A detector that never ends, and a clock that does not wait long."""
    monkeypatch.setattr(proposals, "detect", lambda *_: time.sleep(60))
    monkeypatch.setattr(confined, "WALL_SECONDS", 0.2)


def test_the_child_finds_what_the_detectors_find() -> None:
    document, gazetteer = clean(RAW), fixture_gazetteer()
    assert proposals.proposals(document, gazetteer) == detect(document, gazetteer)


@pytest.mark.usefixtures("endless")
def test_a_text_is_kept_when_the_detectors_do_not_end(curator: User) -> None:
    statement = draft(RAW, curator)
    assert statement.state == StatementState.DRAFT
    assert "a dit « oui »" in statement.body
    assert statement.capture
    assert statement.capture.text == TEXT
    assert not statement.claims.exists()
    assert "took too long" in why_unread(statement)
    assert stale_drafts() == [statement]


def test_it_is_read_again_when_somebody_asks(curator: User, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(proposals, "detect", lambda *_: 1 / 0)
        statement = draft(RAW, curator)
    assert "failed" in why_unread(statement)
    done = redetect(statement, curator)
    assert done.proposed == statement.claims.count() > 3
    assert not why_unread(statement)
    assert not is_stale(statement)


def test_a_reading_again_that_does_not_end_changes_nothing(curator: User, request: pytest.FixtureRequest) -> None:
    statement = draft(RAW, curator)
    before, events = list(statement.claims.values()), Event.objects.count()
    request.getfixturevalue("endless")
    with pytest.raises(NotAllowedError, match="stays"):
        redetect(statement, curator)
    assert list(statement.claims.values()) == before
    assert Event.objects.count() == events


@pytest.mark.usefixtures("endless")
def test_the_curator_is_told_on_the_review_and_loses_nothing(curator: User) -> None:
    desk = Client()
    desk.force_login(curator)
    page = desk.post(reverse("admin:archive_statement_add"), {"text": TEXT}, follow=True)
    statement = Statement.objects.get()
    assert page.redirect_chain[-1][0].startswith(reverse("admin:archive_statement_change", args=[statement.pk]))
    assert "There are no proposals for this text" in page.text
    assert page.text.count("took too long") == 3  # the message, the notice that stays, the log
    assert "Here is what was found" not in page.text
    assert "a dit « oui »" in page.text
    answer = desk.post(
        reverse("admin:archive_statement_add"), {"text": TEXT + "Bis.\n"}, headers={"Accept": "application/json"}
    ).json()
    assert answer["read"]
    assert "took too long" in answer["sentence"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three documents, of which the second is the end of whoever reads it."""
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.txt").write_text(TEXT + ("Fatal.\n" if name == "b" else f"Autre phrase {name}.\n"))
    return tmp_path


@pytest.fixture
def fatal(monkeypatch: pytest.MonkeyPatch) -> None:
    def chosen(document: Any, gazetteer: Any) -> Any:
        return os._exit(3) if "Fatal" in document.body.text else detect(document, gazetteer)

    monkeypatch.setattr(proposals, "detect", chosen)


@pytest.mark.usefixtures("fatal")
def test_one_text_in_a_folder_does_not_stop_the_rest(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("ingest_documents", str(folder))
    assert ["failed" in line for line in capsys.readouterr().out.splitlines()] == [False, True, False]
    drafts = list(Statement.objects.order_by("pk"))
    assert [draft.claims.exists() for draft in drafts] == [True, False, True]
    assert "Fatal." in drafts[1].body
    assert stale_drafts() == [drafts[1]]


def test_one_draft_that_cannot_be_read_again_does_not_stop_the_rest(
    folder: Path, capsys: pytest.CaptureFixture[str], request: pytest.FixtureRequest
) -> None:
    call_command("ingest_documents", str(folder))
    before = [list(draft.claims.values()) for draft in Statement.objects.order_by("pk")]
    capsys.readouterr()
    request.getfixturevalue("fatal")
    with pytest.raises(CommandError, match="1 of 3"):
        call_command("redetect", "--all")
    assert ["stays" in line for line in capsys.readouterr().out.splitlines()] == [False, True, False]
    assert [list(draft.claims.values()) for draft in Statement.objects.order_by("pk")] == before


def test_a_folder_is_read_in_one_child(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[object] = []
    begin = confined.Confinement._begin

    def counted(child: confined.Confinement) -> Any:
        begun.append(child)
        return begin(child)

    monkeypatch.setattr(confined.Confinement, "_begin", counted)
    call_command("ingest_documents", str(folder))
    assert len(begun) == 1
