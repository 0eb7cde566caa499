"""A PDF whose text is Arabic, made here: drawn from left to right and mapped to Unicode, as word processors do it."""

import zlib


def arabic_pdf(lines: list[str]) -> bytes:
    """Return a page that shows the lines in a composite font without outlines, with its ToUnicode map."""
    letters = sorted(set("".join(lines)))
    code = {letter: number for number, letter in enumerate(letters, start=1)}
    shown = b"BT /F1 12 Tf 500 750 Td 14 TL " + b" ".join(
        b"<" + b"".join(b"%04x" % code[letter] for letter in reversed(line)) + b"> Tj T*" for line in lines
    )
    pairs = b"\n".join(b"<%04x> <%b>" % (code[c], c.encode("utf-16-be").hex().encode()) for c in letters)
    cmap = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def "
        b"1 begincodespacerange <0000> <ffff> endcodespacerange %d beginbfchar\n%b\nendbfchar endcmap end end"
    ) % (len(letters), pairs)
    return _file(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R "
            b"/Resources << /Font << /F1 5 0 R >> >> >>",
            _stream(shown + b" ET"),
            b"<< /Type /Font /Subtype /Type0 /BaseFont /Letters /Encoding /Identity-H "
            b"/DescendantFonts [6 0 R] /ToUnicode 7 0 R >>",
            b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Letters /DW 500 "
            b"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
            _stream(cmap),
        ]
    )


def _stream(content: bytes) -> bytes:
    packed = zlib.compress(content)
    return b"<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (len(packed), packed)


def _file(objects: list[bytes]) -> bytes:
    data, places = b"%PDF-1.7\n", []
    for number, item in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, item)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 %d\n0000000000 65535 f \n%btrailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF"
    return data + end % (len(objects) + 1, table, len(objects) + 1, len(data))
