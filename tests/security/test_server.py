"""What the server itself makes of a request: nothing in it moves the archive, and no two readers see two requests.

RFC 9112, sections 6.1 to 6.3 and 11.2 (request smuggling); gunicorn's settings are those of gunicorn.conf.py.
"""

import runpy
from collections.abc import Iterator
from typing import Any

import pytest
from gunicorn.config import Config
from gunicorn.http import get_parser
from gunicorn.http.errors import ParseException
from gunicorn.http.wsgi import create

from tests.architecture.repository import ROOT

PROXY = ("127.0.0.1", 50000)
"""A proxy on the same machine, which gunicorn believes more than anybody else."""


@pytest.fixture(scope="module")
def server() -> Config:
    """Gunicorn's settings as the archive is served with them."""
    kept = Config()
    for name, value in runpy.run_path(str(ROOT / "gunicorn.conf.py")).items():
        if name in kept.settings:
            kept.set(name, value)
    return kept


def environ(server: Config, raw: bytes, peer: Any = PROXY) -> dict[str, Any]:
    """Return what the application is told of a request."""
    request = next(get_parser(server, iter([raw]), peer))
    return dict(create(request, None, peer, ("127.0.0.1", 8000), server)[1])


def request(*lines: bytes, target: bytes = b"GET /officials/", body: bytes = b"") -> bytes:
    return b"\r\n".join([target + b" HTTP/1.1", b"Host: localhost", *lines, b"", body])


@pytest.mark.parametrize("peer", [PROXY, ("192.0.2.7", 50000), ""])
@pytest.mark.parametrize("name", [b"SCRIPT_NAME", b"Script_Name", b"PATH_INFO", b"REMOTE_USER", b"X_Forwarded_Proto"])
def test_no_header_moves_the_archive_to_another_path(server: Config, name: bytes, peer: Any) -> None:
    """It was so: the home page stood under /officials/ for everybody, as long as it was kept in memory."""
    plain, told = (environ(server, request(*more), peer) for more in ([], [name + b": /officials"]))
    assert {key: value for key, value in told.items() if plain.get(key) != value and "wsgi." not in key} == {}


LAST = b"0\r\n\r\n"
SMUGGLED = {
    "two lengths": request(b"Content-Length: 1", b"Content-Length: 2", target=b"POST /", body=b"ab"),
    "length and chunks": request(b"Content-Length: 1", b"Transfer-Encoding: chunked", target=b"POST /", body=LAST),
    "an unknown coding": request(b"Transfer-Encoding: xchunked", target=b"POST /", body=LAST),
    "chunks twice": request(b"Transfer-Encoding: chunked, chunked", target=b"POST /", body=LAST),
    "a length with a sign": request(b"Content-Length: +1", target=b"POST /", body=b"a"),
    "a blank before the colon": request(b"Content-Length : 1", target=b"POST /", body=b"a"),
    "a folded header": request(b"X-A: b\r\n c"),
    "lines without a carriage return": b"GET / HTTP/1.1\nHost: localhost\n\n",
    "a method with a colon": request(target=b"GE:T /"),
    "a header that is too long": request(b"X-A: " + b"a" * 9000),
    "a line that is too long": request(target=b"GET /?" + b"a" * 5000),
    "too many headers": request(*(b"X-%d: a" % n for n in range(60))),
}  # fmt: skip


@pytest.mark.parametrize("name", SMUGGLED)
def test_what_two_servers_may_read_as_two_things_is_refused(server: Config, name: str) -> None:
    with pytest.raises((ParseException, NotImplementedError)):
        environ(server, SMUGGLED[name])


def test_a_chunk_of_no_size_is_refused_when_it_is_read(server: Config) -> None:
    raw = request(b"Transfer-Encoding: chunked", target=b"POST /", body=b"1;\n\r\na\r\n0\r\n\r\n")
    with pytest.raises(ParseException):
        environ(server, raw)["wsgi.input"].read()


def test_a_plain_request_is_read(server: Config) -> None:
    def pieces() -> Iterator[bytes]:
        yield request(b"Content-Length: 3", target=b"POST /statements/", body=b"abc")

    message = next(get_parser(server, pieces(), PROXY))
    told = create(message, None, PROXY, ("127.0.0.1", 8000), server)[1]
    assert (told["PATH_INFO"], told["SCRIPT_NAME"], told["wsgi.input"].read()) == ("/statements/", "", b"abc")
