"""Reads the body of an answer: all of it or none, never more than the limit.

Rules: RFC 9112 section 6.3 (how long a body is), RFC 9110 section 8.4.1.3 (gzip).
"""

import zlib
from http.client import HTTPResponse

from archive.ingest.fetch_refusal import FetchRefused

_CHUNK = 64 * 1024
_MOST_MEMBERS = 64
"""Of a gzip body; servers send one. Each copies what is left, so that thousands take a processor away."""


def read_body(answer: HTTPResponse, most_bytes: int) -> bytes:
    """Return the decoded body of an answer.

    Raises FetchRefused when it is larger than `most_bytes` on the wire or decoded, shorter
    than announced, or encoded in a way that was not asked for; http.client's own errors pass.
    """
    announced = _announced_length(answer)
    if announced is not None and announced > most_bytes:
        raise _too_large(most_bytes)
    wire = bytearray()
    while chunk := answer.read(_CHUNK):
        wire += chunk
        if len(wire) > most_bytes:
            raise _too_large(most_bytes)
    if announced is not None and len(wire) != announced:
        raise FetchRefused("cut_short")
    return _decoded(bytes(wire), answer.getheader("Content-Encoding", ""), most_bytes)


def _announced_length(answer: HTTPResponse) -> int | None:
    """Return Content-Length; None where there is none or where the body comes in chunks, which end themselves."""
    codings = (answer.getheader("Transfer-Encoding") or "").strip().lower()
    if codings:
        if codings != "chunked":
            raise FetchRefused("broken")
        return None
    lengths = {text.strip() for text in answer.headers.get_all("Content-Length", [])}
    if not lengths:
        return None
    length = lengths.pop()
    if lengths or not (length.isascii() and length.isdecimal() and len(length) < 16):
        raise FetchRefused("broken")
    return int(length)


def _decoded(wire: bytes, coding: str, most_bytes: int) -> bytes:
    coding = coding.strip().lower()
    if coding in {"", "identity"}:
        return wire
    if coding not in {"gzip", "x-gzip"}:
        raise FetchRefused("encoding")
    try:
        return _unzipped(wire, most_bytes)
    except zlib.error as error:
        raise FetchRefused("encoding") from error


def _unzipped(wire: bytes, most_bytes: int) -> bytes:
    """Return the content of all gzip members, stopping at the limit: 5 MB of gzip can hold 5 GB."""
    data, members = bytearray(), 0
    while wire:
        members += 1
        if members > _MOST_MEMBERS:
            raise FetchRefused("encoding")
        member = zlib.decompressobj(zlib.MAX_WBITS | 16)
        data += member.decompress(wire, most_bytes + 1 - len(data))
        if len(data) > most_bytes:
            raise _too_large(most_bytes)
        if not member.eof:
            raise FetchRefused("cut_short")
        wire = member.unused_data
    return bytes(data)


def _too_large(most_bytes: int) -> FetchRefused:
    return FetchRefused("too_large", megabytes=most_bytes // (1024 * 1024))
