"""What a server can do with its answer, and what comes of it."""

import gzip
import socket
import time
import tracemalloc
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from archive.ingest.fetch import FetchRefused
from archive.ingest.fetch_refusal import SENTENCES
from tests.ingest.fake_web import MEGABYTE, PUBLIC, PUBLIC_SIX, FakeWeb, Handler, redirect, reply, serving

NAME = "readout.example.org"
PAGE = f"http://{NAME}/"


@pytest.fixture(scope="module")
def served() -> Iterator[FakeWeb]:
    with serving(FakeWeb()) as web:
        yield web


@pytest.fixture
def web(served: FakeWeb) -> FakeWeb:
    served.names = {NAME: [[PUBLIC, PUBLIC_SIX]], "example.net": [[PUBLIC_SIX]]}
    served.pages, served.dialled, served.asked, served.heads = {}, [], [], []
    return served


def refusal(web: FakeWeb, page: bytes | Handler, **limits: float) -> str:
    """Return the code with which a page is refused; its sentence must be whole."""
    web.pages[f"{NAME}/"] = page
    with pytest.raises(FetchRefused) as refused:
        web.fetch(PAGE, seconds=limits.get("seconds", 5.0), most_bytes=int(limits.get("most_bytes", MEGABYTE)))
    assert "%" not in str(refused.value)
    assert "Traceback" not in str(refused.value)
    return refused.value.code


def test_it_returns_the_page_with_its_circumstances(web: FakeWeb) -> None:
    web.pages[f"{NAME}/"] = reply(
        "نص".encode("cp1256"), "200 OK", "Content-Type: Text/HTML; charset=windows-1256", "Set-Cookie: a=b", "ETag: x"
    )
    page = web.fetch(PAGE)
    assert page.data.decode(page.charset) == "نص"
    assert (page.media_type, page.charset) == ("text/html", "windows-1256")
    assert (page.address, page.redirects, page.dialled) == (PAGE, (), PUBLIC)
    assert page.headers["etag"] == "x"
    assert "set-cookie" not in page.headers
    assert datetime.now(UTC) - page.retrieved_at < timedelta(seconds=10)
    document = page.as_document()
    assert (document.data, document.address, document.media_type) == (page.data, PAGE, "text/html")


def test_it_says_who_it_is_and_brings_nothing_else(web: FakeWeb, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("http_proxy", "https_proxy", "all_proxy", "NETRC"):
        monkeypatch.setenv(variable, "http://127.0.0.1:1/")
    web.pages[f"{NAME}/a?b=c"] = reply()
    web.fetch(PAGE + "a?b=c#d")
    lines = web.heads[0].split("\r\n")
    assert lines[0] == "GET /a?b=c HTTP/1.1"
    names = [line.partition(":")[0].lower() for line in lines[1:] if line]
    assert sorted(names) == ["accept", "accept-encoding", "connection", "host", "user-agent"]


def test_it_dials_the_next_address_when_one_does_not_answer(web: FakeWeb, monkeypatch: pytest.MonkeyPatch) -> None:
    web.pages[f"{NAME}/"] = reply()
    dial = web.dial

    def only_six(address: str, port: int, seconds: float) -> socket.socket:
        connection = dial(address, port, seconds)
        if address == PUBLIC:
            connection.close()
            raise ConnectionRefusedError
        return connection

    monkeypatch.setattr(web, "dial", only_six)
    assert web.fetch(PAGE).dialled == PUBLIC_SIX
    assert web.dialled == [(PUBLIC, 80), (PUBLIC_SIX, 80)]


def test_a_server_that_refuses_the_call_is_unreachable(web: FakeWeb, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> socket.socket:
        raise ConnectionRefusedError

    monkeypatch.setattr(web, "dial", refuse)
    assert refusal(web, reply()) == "unreachable"


def test_a_name_that_does_not_resolve_is_refused(web: FakeWeb) -> None:
    web.names = {}
    assert refusal(web, reply()) == "not_found"
    web.names = {NAME: [[]]}
    assert refusal(web, reply()) == "not_found"
    assert web.dialled == []


def test_a_resolver_that_never_answers_is_left(web: FakeWeb, monkeypatch: pytest.MonkeyPatch) -> None:
    def sleep(*_: object) -> list[str]:
        time.sleep(2)
        return [PUBLIC]

    monkeypatch.setattr(web, "resolve", sleep)
    began = time.monotonic()
    assert refusal(web, reply(), seconds=0.3) == "slow"
    assert time.monotonic() - began < 1


def test_redirects_are_followed_and_recorded(web: FakeWeb) -> None:
    web.pages[f"{NAME}/"] = redirect("http://example.net/a", "301 Moved")
    web.pages["example.net/a"] = redirect("/b", "307 Temporary")
    web.pages["example.net/b"] = reply(b"there")
    page = web.fetch(PAGE)
    assert page.data == b"there"
    assert page.address == "http://example.net/b"
    assert page.redirects == (PAGE, "http://example.net/a")
    assert page.dialled == PUBLIC_SIX


def test_five_redirects_are_followed_and_six_are_not(web: FakeWeb) -> None:
    for number in range(6):
        web.pages[f"{NAME}/{number}"] = redirect(f"/{number + 1}")
    web.pages[f"{NAME}/6"] = reply(b"there")
    assert web.fetch(f"{PAGE}1").data == b"there"
    web.dialled.clear()
    with pytest.raises(FetchRefused) as refused:
        web.fetch(f"{PAGE}0")
    assert refused.value.code == "redirects"
    assert len(web.dialled) == 6


def test_a_circle_of_redirects_is_left_at_once(web: FakeWeb) -> None:
    assert refusal(web, redirect("/")) == "redirects"
    assert len(web.dialled) == 1


@pytest.mark.parametrize(
    ("location", "code"),
    [("ftp://example.net/", "scheme"), ("http://a@example.net/", "userinfo"), ("http://example.net:22/", "port")],
)
def test_a_redirect_is_read_as_strictly_as_an_address(web: FakeWeb, location: str, code: str) -> None:
    assert refusal(web, redirect(location)) == code


@pytest.mark.parametrize("status", ["404 Not Found", "500 Oops", "204 No Content", "206 Partial", "304 Same", "302 No"])
def test_only_a_whole_page_is_taken(web: FakeWeb, status: str) -> None:
    assert refusal(web, reply(b"", status)) == "status"


def test_a_page_of_the_greatest_size_is_taken_and_one_byte_more_is_not(web: FakeWeb) -> None:
    web.pages[f"{NAME}/"] = reply(b"a" * 1000)
    assert len(web.fetch(PAGE, most_bytes=1000).data) == 1000
    assert refusal(web, reply(b"a" * 1001), most_bytes=1000) == "too_large"
    assert refusal(web, b"HTTP/1.0 200 OK\r\n\r\n" + b"a" * 1001, most_bytes=1000) == "too_large"


def test_an_endless_page_is_left_at_the_limit(web: FakeWeb) -> None:
    def endless(connection: socket.socket, _head: str) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:
            connection.sendall(b"10000\r\n" + b"a" * 0x10000 + b"\r\n")

    assert refusal(web, endless) == "too_large"


def test_a_gzipped_page_is_unzipped_and_a_bomb_is_not(web: FakeWeb) -> None:
    web.pages[f"{NAME}/"] = reply(gzip.compress(b"text") + gzip.compress(b" more"), "200 OK", "Content-Encoding: gzip")
    assert web.fetch(PAGE).data == b"text more"
    bomb = gzip.compress(bytes(64 * MEGABYTE))
    assert refusal(web, reply(bomb, "200 OK", "Content-Encoding: gzip")) == "too_large"
    assert refusal(web, reply(gzip.compress(b"text")[:-9], "200 OK", "Content-Encoding: gzip")) == "cut_short"
    assert refusal(web, reply(b"no gzip", "200 OK", "Content-Encoding: gzip")) == "encoding"


def test_gzip_in_thousands_of_pieces_is_left(web: FakeWeb) -> None:
    """Each piece copies what is left: 5 MB of empty ones, 26 bytes each, kept a processor for a quarter of a minute."""
    pieces = b"".join(gzip.compress(b"") for _each in range(2000)) + gzip.compress(b"text")
    assert refusal(web, reply(pieces, "200 OK", "Content-Encoding: gzip")) == "encoding"


def test_a_gzip_bomb_is_left_before_it_fills_the_memory(web: FakeWeb) -> None:
    bomb = reply(gzip.compress(bytes(64 * MEGABYTE)), "200 OK", "Content-Encoding: gzip")
    tracemalloc.start()
    try:
        assert refusal(web, bomb) == "too_large"
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 16 * MEGABYTE


@pytest.mark.parametrize("coding", ["br", "deflate", "gzip, gzip", "compress"])
def test_an_encoding_that_was_not_asked_for_is_refused(web: FakeWeb, coding: str) -> None:
    assert refusal(web, reply(b"x", "200 OK", f"Content-Encoding: {coding}")) == "encoding"


@pytest.mark.parametrize(
    "answer",
    [
        reply(b"half", length=8),
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\nhalf",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n",
    ],
)
def test_a_page_cut_short_is_an_error_and_not_a_page(web: FakeWeb, answer: bytes) -> None:
    assert refusal(web, answer) == "cut_short"


@pytest.mark.parametrize(
    "answer",
    [
        b"nonsense\r\n\r\n",
        b"",
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nx",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
        b"HTTP/1.1 200 OK\r\nContent-Length: 0x10\r\n\r\nx",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 200 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nA: " + b"b" * 70_000 + b"\r\n\r\n",
    ],
)
def test_an_answer_that_breaks_the_rules_is_refused(web: FakeWeb, answer: bytes) -> None:
    assert refusal(web, answer) in {"broken", "cut_short"}


def _drip(*, before: bytes, drop: bytes) -> Handler:
    def drip(connection: socket.socket, _head: str) -> None:
        connection.sendall(before)
        while True:
            connection.sendall(drop)
            time.sleep(0.05)

    return drip


@pytest.mark.parametrize(
    ("before", "drop"),
    [
        (b"", b"H"),
        (b"HTTP/1.1 200 OK\r\n", b"A: b\r\n"),
        (b"HTTP/1.1 200 OK\r\n\r\n", b"a"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", b"a"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
        (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    ],
)
def test_a_slow_sender_is_left_at_the_deadline(web: FakeWeb, before: bytes, drop: bytes) -> None:
    began = time.monotonic()
    assert refusal(web, _drip(before=before, drop=drop), seconds=0.5) == "slow"
    assert time.monotonic() - began < 1.5


def test_a_silent_sender_is_left_at_the_deadline(web: FakeWeb) -> None:
    began = time.monotonic()
    assert refusal(web, lambda _connection, _head: time.sleep(1.5), seconds=0.4) == "slow"
    assert time.monotonic() - began < 1.2


def test_every_sentence_ends_in_what_to_do() -> None:
    for sentence in map(str, SENTENCES.values()):
        assert sentence.endswith(".")
        assert "paste" in sentence.lower()
