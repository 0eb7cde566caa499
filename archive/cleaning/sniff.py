"""What kind of document some bytes are: by their content, never by what was claimed."""

import re
import zipfile
from io import BytesIO

TEXT = "text/plain"
HTML = "text/html"
PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
EMAIL = "message/rfc822"

_IMAGES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"\x7fELF", b"\xd0\xcf\x11\xe0")
_HTML_ROOT = re.compile(r"<(?:!doctype\s+html|html|head|body|article|main|meta\s|title>)", re.IGNORECASE)
_HTML_BLOCK = re.compile(
    r"</?(?:p|div|br|h[1-6]|ul|ol|li|table|blockquote|section|span|a|strong|em)\b[^<>]{0,300}>", re.I
)
_MAIL_HEADER = re.compile(r"^([A-Z][A-Za-z\-]{1,40}):[ \t]", re.MULTILINE)
_MAIL_NAMES = frozenset(
    [
        "from",
        "to",
        "subject",
        "date",
        "mime-version",
        "received",
        "return-path",
        "message-id",
        "delivered-to",
        "content-type",
        "reply-to",
        "cc",
    ]
)


def binary_type(data: bytes) -> str | None:
    """Return the media type of a binary format the archive reads, "" for one it does not, None for text."""
    head = data[:1024]
    if b"%PDF-" in head:
        return PDF
    if head.startswith(b"PK\x03\x04"):
        return DOCX if _is_docx(data) else ""
    return "" if head.startswith(_IMAGES) else None


def text_type(text: str) -> str:
    """Return the media type of decoded text: e-mail, HTML or plain."""
    head = text[:6000].lstrip("\ufeff \t\r\n")
    if _is_mail(head):
        return EMAIL
    if _HTML_ROOT.search(head[:3000]):
        return HTML
    # A pasted fragment of a page: it opens with a tag, or tags are dense in it.
    tags = len(_HTML_BLOCK.findall(head))
    if tags >= 2 and (head.startswith("<") or tags * 300 > len(head)):
        return HTML
    return TEXT


def _is_docx(data: bytes) -> bool:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return "word/document.xml" in archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError):
        return False


def _is_mail(head: str) -> bool:
    block = re.split(r"\r?\n\r?\n", head, maxsplit=1)[0]
    names = {name.lower() for name in _MAIL_HEADER.findall(block)}
    return "from" in names and len(names & _MAIL_NAMES) >= 3
