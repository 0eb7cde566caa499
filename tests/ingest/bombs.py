"""Small files that kept parsers busy for half a minute or more, or filled the memory (made here, kept nowhere)."""

import io
import zipfile
import zlib
from collections.abc import Callable

_PAGE = (
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R "
    b"/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>"
)


def bombs() -> dict[str, Callable[[], bytes]]:
    """Return how each file is made, by name; none is longer than the archive takes."""
    return {
        "nested tags": lambda: b"<html>" + b"<div>" * 200_000,
        "attributes": lambda: b"<html><p " + b" ".join(b"a%d=1" % number for number in range(200_000)),
        "ampersands": lambda: b"<html>" + b"&" * 4_900_000,
        "open comments": lambda: b"<html>" + b"<!--" * 1_000_000,
        "unclosed formatting": lambda: b"<html>" + b"<b><i>" * 200_000,
        "zipped zeros": lambda: _docx(bytes(256 * 1024**2)),
        "pdf of zeros": lambda: pdf(bytes(256 * 1024**2)),
        "pdf of operators": lambda: pdf(b"BT /F1 12 Tf " + b"(a) Tj 1 0 0 1 0 0 cm " * 3_000_000 + b"ET"),
        "pdf nested": lambda: pdf(b"BT " + b"[" * 2_000_000),
    }


def pdf(content: bytes) -> bytes:
    """Return a PDF of one page that draws `content`."""
    packed = zlib.compress(content)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        _PAGE,
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (len(packed), packed),
    ]
    data, places = b"%PDF-1.7\n", []
    for number, item in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, item)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 5\n0000000000 65535 f \n%btrailer << /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF"
    return data + end % (table, len(data))


def _docx(content: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<w:document>" + content)
    return packed.getvalue()
