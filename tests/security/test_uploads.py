"""What a file is, its content says and not its name; what cannot be read is kept on hold, with a sentence."""

import io
import zipfile

import pytest
from django.conf import settings as django_settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from archive.cleaning.raw import RawDocument
from archive.ingest.draft import keep_unread
from archive.models import Capture, Statement
from archive.vocabulary.terms import StatementState
from tests.ingest.bombs import pdf
from tests.security.active_nodes import active_nodes
from tests.security.bombs import docx
from tests.security.filled import curator

pytestmark = pytest.mark.django_db

ADD = "/admin/archive/statement/add/"
TEXT = "The ministers spoke by telephone on Tuesday 31 January 2023 about the partnership."
PAGE = f"<!doctype html><html><body><article><p>{TEXT}</p></article><script>alert(1)</script></body></html>"


@pytest.fixture
def desk() -> Client:
    client = Client()
    client.force_login(curator())
    return client


def upload(desk: Client, data: bytes, name: str, claimed: str) -> tuple[int, str, Statement | None]:
    """Send a file as a browser does; return the answer's status and page, and what it became."""
    response = desk.post(ADD, {"file": SimpleUploadedFile(name, data, claimed)})
    return response.status_code, response.text, Statement.objects.order_by("-pk").first()


@pytest.mark.parametrize(
    ("data", "name", "claimed", "found"),
    [
        (TEXT.encode(), "readout.pdf", "application/pdf", "text/plain"),
        (PAGE.encode(), "readout.txt", "text/plain", "text/html"),
        (PAGE.encode(), "readout.exe", "application/octet-stream", "text/html"),
        (pdf(f"BT /F1 12 Tf 72 700 Td ({TEXT}) Tj ET".encode()), "readout.html", "text/html", "application/pdf"),
        (f"From: a@b.org\r\nTo: b@c.org\r\nDate: x\r\n\r\n{TEXT}".encode(), "x.docx", "x/y", "message/rfc822"),
        (b"GIF89a" + b"/*" + PAGE.encode(), "a.gif", "image/gif", None),
    ],
)
def test_the_content_decides(desk: Client, data: bytes, name: str, claimed: str, found: str | None) -> None:
    status, _page, statement = upload(desk, data, name, claimed)
    assert statement
    assert statement.capture
    if found is None:
        assert statement.state == StatementState.ON_HOLD
        return
    assert (status, statement.state) == (302, StatementState.DRAFT)
    assert statement.capture.media_type == found
    assert statement.capture.claimed_media_type == claimed
    assert "alert(1)" not in statement.body


def _zipped(**files: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return packed.getvalue()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("statement.txt", b"\x89PNG\r\n\x1a\n" + bytes(500)),
        ("statement.pdf", b"\x7fELF\x02\x01\x01" + bytes(500)),
        ("statement.html", b"MZ\x90\x00" + bytes(range(256)) * 4),
        ("statement.docx", _zipped(a="not a document")),
        ("statement.docx", docx("<w:document>")),
        ("statement.txt", b"\x1f\x8b\x08" + bytes(range(256))),
        ("statement.eml", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(900)),
        ("statement.pdf", b"%PDF-1.7\n%%EOF"),
        ("statement.txt", b"\xff\xd8\xff\xe0" + b"JFIF" * 99),
        ("statement.txt", bytes(range(1, 9)) * 500),
        ("statement.html", b"<html><script>alert(1)</script></html>"),
    ],
)
def test_what_cannot_be_read_is_kept_on_hold_with_a_sentence(desk: Client, name: str, data: bytes) -> None:
    status, page, statement = upload(desk, data, name, "text/plain")
    assert status == 200
    assert "kept in the queue, on hold" in page
    assert statement
    assert statement.state == StatementState.ON_HOLD
    assert statement.capture
    assert statement.capture.byte_length == len(data)
    assert active_nodes(page) == []


@pytest.mark.parametrize("claimed", ["a/" + "b" * 500, "text/pl\0ain", "text/\u202eplain", ""])
def test_whatever_its_sender_claims_it_to_be_is_kept_as_far_as_its_column_goes(desk: Client, claimed: str) -> None:
    """PostgreSQL refuses a longer text, and a NUL: the file was lost with an error."""
    raw = RawDocument(b"\x89PNG" + bytes(99), claimed, "", "picture.png")
    kept = keep_unread(raw, None, "It is no text.").capture
    assert kept
    assert 0 < len(kept.media_type) <= 120
    assert (kept.media_type + kept.claimed_media_type).isprintable()
    assert len(kept.claimed_media_type) <= 120


@pytest.mark.parametrize("data", [b"", b" \n", b"x" * (django_settings.MAX_DOCUMENT_BYTES + 1)])
def test_nothing_and_too_much_are_told_so(desk: Client, data: bytes) -> None:
    status, page, _statement = upload(desk, data, "statement.txt", "text/plain")
    assert status == 200
    assert "errorlist" in page
    if len(data) != 2:
        assert not Capture.objects.exists()


@pytest.mark.parametrize(
    "name", ["../../evil.txt", "<img src=x onerror=alert(1)>.txt", "a\r\nSet-Cookie: x.txt", "\u202etxt.exe"]
)
def test_a_name_is_shown_as_words(desk: Client, name: str) -> None:
    _status, page, statement = upload(desk, b"\x89PNG" + bytes(99), name, "text/plain")
    assert active_nodes(page) == []
    assert statement
    assert statement.capture
    assert "/" not in statement.capture.file_name
    assert statement.capture.file_name.isprintable()
    queue = desk.get("/admin/archive/statement/").text
    assert active_nodes(queue) == []


def test_no_address_serves_what_was_received(desk: Client) -> None:
    """Raw bytes are for the archive's own eyes: no page, for anybody, hands them out as they came."""
    _status, _page, statement = upload(desk, PAGE.encode(), "page.html", "text/html")
    assert statement
    assert statement.capture
    digest = statement.capture.sha256
    for address in (f"/captures/{digest}", f"/static/{digest}", f"/media/{digest}", f"/statements/{digest}/"):
        assert desk.get(address).status_code == 404
