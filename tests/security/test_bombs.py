"""Every bomb ends within the child's limits, in a sentence or in harmless text; the parent lives on."""

import resource

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from archive.cleaning.clean import MOST_BYTES, UnreadableDocument
from archive.cleaning.raw import RawDocument
from archive.ingest import extraction, extraction_child
from archive.ingest.extraction import extract
from archive.models import Statement
from archive.vocabulary.terms import StatementState
from tests.ingest.bombs import bombs as known_bombs
from tests.security.bombs import bombs
from tests.security.filled import curator

MADE = bombs()
IN_SHORT = [
    *("xml entities in a page", "docx that laughs", "docx that reads a file", "docx that lies about its size"),
    *("mail with one header", "mail of addresses", "pdf whose pages are their own", "pdf that draws itself"),
    *("pdf of wide rows", "a codec that unpacks", "utf-7 that becomes a script"),
]
HARMLESS = {
    *("blanks", "xml entities in a page", "mail with one header", "utf-7 that becomes a script"),
}
"""These are read, and what is read of them is short and says nothing that was not in them."""
MEGABYTE = 1024


def test_there_are_more_than_twenty_two() -> None:
    assert len(MADE) >= 22


def ends(name: str) -> None:
    data = MADE[name]()
    assert len(data) <= MOST_BYTES
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    if name not in HARMLESS:
        with pytest.raises(UnreadableDocument) as refusal:
            extract(RawDocument(data))
        assert str(refusal.value).endswith(".")
        assert any(asked in str(refusal.value) for asked in ("text", "Paste")), "says what to do"
    else:
        text = extract(RawDocument(data)).body.text
        assert len(text) < 1000
        assert "lollol" not in text
        assert "root:" not in text
        assert "<script" not in text
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 40 * MEGABYTE


@pytest.mark.parametrize("name", IN_SHORT)
def test_a_bomb_ends(name: str) -> None:
    ends(name)


@pytest.mark.long
@pytest.mark.parametrize("name", sorted(MADE.keys() - set(IN_SHORT)))
def test_every_other_bomb_ends(name: str) -> None:
    ends(name)


def test_the_limits_are_those_of_the_design() -> None:
    assert extraction_child.CPU_SECONDS <= 10
    assert extraction_child.MEMORY <= 1024**3
    assert extraction.WALL_SECONDS <= 20


@pytest.mark.django_db
def test_the_file_is_kept_and_the_curator_told() -> None:
    data = known_bombs()["unclosed formatting"]()
    desk = Client()
    desk.force_login(curator())
    page = desk.post("/admin/archive/statement/add/", {"file": SimpleUploadedFile("bomb.html", data, "text/html")})
    assert page.status_code == 200
    assert "cannot be read safely" in page.text
    statement = Statement.objects.get()
    assert statement.state == StatementState.ON_HOLD
    assert statement.capture
    assert statement.capture.byte_length == len(data)
