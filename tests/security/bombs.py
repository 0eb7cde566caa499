"""Files that want to hang, fill or fool their reader: made here, kept nowhere, none longer than the archive takes."""

import base64
import io
import zipfile
import zlib
from collections.abc import Callable

from tests.ingest.bombs import bombs as known_bombs
from tests.ingest.bombs import pdf

_LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lol"}">' for n in range(10))
_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
_MAIL = b"From: a@example.org\r\nTo: b@example.org\r\nSubject: Readout\r\nDate: x\r\nMIME-Version: 1.0\r\n"


def bombs() -> dict[str, Callable[[], bytes]]:
    """Return how each is made, by name."""
    return {**known_bombs(), **_pages(), **_documents(), **_mails(), **_pdfs(), **_charsets()}


def _pages() -> dict[str, Callable[[], bytes]]:
    return {
        "one tag of five megabytes": lambda: b"<html><p a='" + b"x" * 4_900_000,
        "nested tables": lambda: b"<html>" + b"<table><tr><td>" * 150_000,
        "unclosed anchors": lambda: b"<html>" + b"<a href=x>y" * 300_000,
        "entities of entities": lambda: b"<html><p>" + b"&amp;lt;" * 600_000,
        "numeric references": lambda: b"<html><p>" + b"&#x10ffff;" * 480_000,
        "one line without a blank": lambda: b"<html><p>" + b"a" * 4_900_000,
        "blanks": lambda: b"<html><p>" + b" \n\t" * 1_600_000 + b"x",
        "svg in math in svg": lambda: b"<html>" + b"<svg><math><mi>" * 200_000,
        "xml entities in a page": lambda: (
            f"<!DOCTYPE html [{_LAUGHS}]><html><body><p>&l9;</p>{'<p>The ministers spoke.</p>' * 9}".encode()
        ),
        "a template for ever": lambda: b"<html>" + b"<template>" * 400_000,
        "ruby and select": lambda: b"<html>" + b"<select><option><ruby><rt>" * 150_000,
    }


def _documents() -> dict[str, Callable[[], bytes]]:
    return {
        "docx that laughs": lambda: docx(f"<!DOCTYPE w [{_LAUGHS}]><w:document {_WORD}>{_text('&l9;')}</w:document>"),
        "docx that reads a file": lambda: docx(
            '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
            + f"<w:document {_WORD}>{_text('&x;')}</w:document>"
        ),
        "docx nested": lambda: docx(f"<w:document {_WORD}><w:body>" + "<w:p><w:r>" * 300_000),
        "docx of many files": lambda: _zip({f"word/{n}.xml": "" for n in range(30_000)}),
        "docx within a docx": lambda: docx(docx(docx("<w:document/>").hex()).hex()),
        "docx that lies about its size": lambda: _lying(docx("<w:document>" + " " * 200_000_000)),
        "docx of one paragraph": lambda: docx(
            f"<w:document {_WORD}><w:body><w:p>{'<w:r><w:t>x</w:t></w:r>' * 1_000_000}</w:p></w:body></w:document>"
        ),
    }


def _mails() -> dict[str, Callable[[], bytes]]:
    def nested(depth: int) -> bytes:
        parts = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(depth))
        return _MAIL + parts + b"Content-Type: text/plain\r\n\r\nThe ministers spoke.\r\n"

    return {
        "mail nested": lambda: nested(50_000),
        "mail of many parts": lambda: (
            _MAIL + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\nx\r\n" * 400_000
        ),
        "mail with one header": lambda: _MAIL + b"X-Long: " + b"a " * 2_000_000 + b"\r\n\r\nThe ministers spoke.",
        "mail of encoded words": lambda: (
            b"Subject: " + b"=?utf-8?q?=C3?= " * 200_000 + b"\r\nFrom: a@b.org\r\nTo: b@c.org\r\n\r\nThe ministers."
        ),
        "mail of addresses": lambda: b"From: " + b"(" * 400_000 + b"\r\nTo: b@c.org\r\nDate: x\r\n\r\nThe ministers.",
        "mail of parameters": lambda: (
            _MAIL + b"Content-Type: text/plain" + b"".join(b";a*%d*=x" % n for n in range(100_000)) + b"\r\n\r\nx"
        ),
    }


def _pdfs() -> dict[str, Callable[[], bytes]]:
    def objects(*bodies: bytes) -> bytes:
        data = b"%PDF-1.7\n" + b"".join(b"%d 0 obj\n%b\nendobj\n" % pair for pair in enumerate(bodies, 1))
        return data + b"trailer << /Root 1 0 R /Size %d >>\n%%%%EOF" % (len(bodies) + 1)

    catalog = b"<< /Type /Catalog /Pages 2 0 R >>"
    chain = zlib.compress(b"BT (x) Tj ET")
    for _ in range(40):
        chain = zlib.compress(chain)
    return {
        "pdf whose pages are their own": lambda: objects(catalog, b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"),
        "pdf whose table is before itself": lambda: (
            b"%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer << /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF"
        ),
        "pdf of many pages": lambda: objects(
            catalog, b"<< /Type /Pages /Count 40000 /Kids [%b] >>" % (b"3 0 R " * 40_000), b"<< /Type /Page >>"
        ),
        "pdf of nested arrays": lambda: objects(catalog, b"[" * 1_000_000),
        "pdf that draws itself": lambda: pdf(b"/X Do " * 10_000),
        "pdf packed forty times": lambda: objects(
            catalog,
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>",
            b"<< /Length %d /Filter [%b] >>\nstream\n%b\nendstream" % (len(chain), b"/FlateDecode " * 41, chain),
        ),
        "pdf of wide rows": lambda: objects(
            catalog,
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>",
            b"<< /Length 20 /Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 999999999 >> >>\nstream\n"
            + zlib.compress(bytes(9_000_000))[:200_000]
            + b"\nendstream",
        ),
    }


def _charsets() -> dict[str, Callable[[], bytes]]:
    return {
        "nothing but controls": lambda: bytes(range(1, 9)) * 500_000,
        "broken utf-8": lambda: b"\xff\xfe\xfd" * 1_500_000,
        "utf-7 that becomes a script": lambda: b"<html><meta charset=utf-7>+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
        "a codec that unpacks": lambda: b"<html><meta charset=zlib>" + zlib.compress(bytes(50_000_000)),
        "utf-16 without a mark": lambda: ("<html>" + "<div>" * 100_000).encode("utf-16-le"),
        "combining marks": lambda: ("<html><p>a" + "\u0301" * 2_000_000).encode(),
        "base64 in a page": lambda: b"<html><img src=data:;base64," + base64.b64encode(bytes(3_000_000)) + b">",
    }


def docx(document: str) -> bytes:
    """Return a word processor's file with this document in it."""
    return _zip({"[Content_Types].xml": _TYPES, "word/document.xml": document})


def _zip(files: dict[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return packed.getvalue()


def _text(words: str) -> str:
    return f"<w:body><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:body>"


def _lying(data: bytes) -> bytes:
    """Put 1,000 where the size of the unpacked document stands, in both of the places."""
    return data.replace((200_000_012).to_bytes(4, "little"), (1000).to_bytes(4, "little"))
