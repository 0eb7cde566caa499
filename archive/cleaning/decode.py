"""Bytes into text: byte order mark, strict UTF-8, then a guess among the usual charsets.

charset-normalizer is confined to the charsets that French, Arabic, English and Spanish
text arrives in; without that, French in cp1252 comes out as cp1250 (its issue 371).
"""

import codecs
import re
from dataclasses import dataclass

from charset_normalizer import from_bytes
from ftfy import TextFixerConfig, fix_text
from ftfy.badness import is_bad

from archive.cleaning.refusal import UnreadableDocument

_USUAL = ["utf_8", "cp1252", "cp1256", "iso8859_6", "utf_16", "utf_16_le", "utf_16_be"]
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf_32"),
    (codecs.BOM_UTF32_BE, "utf_32"),
    (codecs.BOM_UTF16_LE, "utf_16"),
    (codecs.BOM_UTF16_BE, "utf_16"),
)
_DECLARED = re.compile(rb"""<meta[^<>]{0,200}?charset\s{0,5}=\s{0,5}["']?([A-Za-z0-9_\-]{2,20})""", re.IGNORECASE)
_SAMPLE = 100_000
_BINARY = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")

_REPAIR = TextFixerConfig(
    unescape_html=False,
    uncurl_quotes=False,
    fix_character_width=False,
    fix_line_breaks=False,
    fix_latin_ligatures=False,
    remove_terminal_escapes=False,
    remove_control_chars=False,
    normalization=None,
)
"""Only the charset is repaired: ftfy's defaults uncurl “ ” and ’ and so destroy the marks of quotations."""


@dataclass(frozen=True)
class Decoded:
    """Text read out of bytes, and how."""

    text: str
    charset: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, claimed: str = "") -> Decoded:
    """Decode bytes and repair text that an earlier program decoded wrongly.

    Raises UnreadableDocument when the result is not text.
    """
    text, charset = _decode(data, claimed)
    if is_garbage(text):
        raise UnreadableDocument("binary")
    if is_bad(text[:_SAMPLE]):
        repaired = fix_text(text, _REPAIR)
        if repaired != text:
            return Decoded(repaired, charset, ("mojibake_repaired",))
    return Decoded(text, charset)


def is_garbage(text: str) -> bool:
    """Tell whether more than one character in fifty is a control or replacement character."""
    sample = text[:_SAMPLE]
    return len(_BINARY.findall(sample)) * 50 > len(sample)


def _decode(data: bytes, claimed: str) -> tuple[str, str]:
    for mark, charset in _MARKS:
        if data.startswith(mark):
            return data.decode(charset, errors="replace"), charset
    if wide := _wide(data):
        return data.decode(wide, errors="replace"), wide
    for charset in ("utf_8", *_declared(data, claimed)):
        try:
            return data.decode(charset), charset
        except (UnicodeDecodeError, LookupError):
            continue
    return _guess(data)


def _wide(data: bytes) -> str | None:
    """Recognise UTF-16 without a mark by where its zero or Arabic-block bytes stand."""
    sample = data[:4000]
    pairs = len(sample) // 2
    if pairs < 4:
        return None
    blocks = b"\x00\x06"
    high, low = sample[1 : pairs * 2 : 2], sample[0 : pairs * 2 : 2]
    in_high, in_low = (sum(side.count(byte) for byte in blocks) for side in (high, low))
    if b"\x00" not in sample:
        return None
    if in_high > 0.7 * pairs > 3 * in_low:
        return "utf_16_le"
    return "utf_16_be" if in_low > 0.7 * pairs > 3 * in_high else None


def _declared(data: bytes, claimed: str) -> list[str]:
    """Return the charsets that sender and page declare, when they are ones in use for our languages."""
    found = _DECLARED.search(data[:4000])
    names = [claimed, found.group(1).decode("ascii") if found else ""]
    known = []
    for name in names:
        try:
            codec = codecs.lookup(name).name if name else ""
        except LookupError:
            continue
        # Latin-1 decodes any bytes, so a declaration of it says nothing; browsers read it as cp1252.
        if codec in {"cp1252", "cp1256", "iso8859-6", "iso8859-15", "windows-1256"}:
            known.append(codec)
    return known


def _guess(data: bytes) -> tuple[str, str]:
    best = from_bytes(data[:_SAMPLE], cp_isolation=_USUAL).best()
    charset = best.encoding if best else "cp1252"
    return data.decode(charset, errors="replace"), charset
