"""Under https the certificate must be trusted and bear the name that was asked for."""

import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.ingest.fetch import FetchRefused
from tests.ingest.fake_web import PUBLIC, FakeWeb, reply, serving

NAME = "readout.example.org"

pytestmark = pytest.mark.skipif(not shutil.which("openssl"), reason="openssl makes the certificate of this test")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a certificate for NAME, valid for a day, and its key beside it."""
    path = tmp_path_factory.mktemp("tls") / "certificate.pem"
    words = f"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1 -subj /CN={NAME}".split()
    files = ["-addext", f"subjectAltName=DNS:{NAME}", "-keyout", str(path.with_suffix(".key")), "-out", str(path)]
    subprocess.run(["openssl", *words, *files], check=True, capture_output=True)
    return path


@pytest.fixture
def web(certificate: Path) -> Iterator[FakeWeb]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, certificate.with_suffix(".key"))
    names = {NAME: [[PUBLIC]], "other.example.org": [[PUBLIC]]}
    with serving(FakeWeb(names=names, pages={f"{NAME}/": reply(b"signed")}, tls=context)) as web:
        yield web


@pytest.fixture
def trusted(certificate: Path) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(certificate))


def refused(web: FakeWeb, address: str, tls: ssl.SSLContext | None, seconds: float = 5.0) -> str:
    with pytest.raises(FetchRefused) as refusal:
        web.fetch(address, tls=tls, seconds=seconds)
    return refusal.value.code


def test_a_trusted_page_is_fetched_by_its_name(web: FakeWeb, trusted: ssl.SSLContext) -> None:
    names: list[str | None] = []
    assert web.tls
    web.tls.sni_callback = lambda _socket, name, _context: names.append(name)
    page = web.fetch(f"https://{NAME}/", tls=trusted)
    assert page.data == b"signed"
    assert names == [NAME]
    assert web.dialled == [(PUBLIC, 443)]
    assert f"\r\nHost: {NAME}\r\n" in web.heads[0]


def test_an_unknown_authority_is_not_trusted(web: FakeWeb) -> None:
    assert refused(web, f"https://{NAME}/", None) == "certificate"


def test_a_certificate_for_another_name_is_not_trusted(web: FakeWeb, trusted: ssl.SSLContext) -> None:
    assert refused(web, "https://other.example.org/", trusted) == "certificate"


def test_a_page_cut_without_farewell_is_an_error(web: FakeWeb, trusted: ssl.SSLContext) -> None:
    def cut(connection: socket.socket, _head: str) -> None:
        connection.sendall(b"HTTP/1.0 200 OK\r\n\r\nhalf")

    web.pages[f"{NAME}/"] = cut
    assert refused(web, f"https://{NAME}/", trusted) == "cut_short"


def test_a_slow_handshake_and_a_slow_body_are_left(web: FakeWeb, trusted: ssl.SSLContext) -> None:
    def drip(connection: socket.socket, _head: str) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            connection.sendall(b"a")
            time.sleep(0.05)

    web.pages[f"{NAME}/"] = drip
    began = time.monotonic()
    assert refused(web, f"https://{NAME}/", trusted, seconds=0.5) == "slow"
    with socket.create_server(("127.0.0.1", 0)) as silent:
        web.server = silent.getsockname()[:2]
        assert refused(web, f"https://{NAME}/", trusted, seconds=0.4) == "slow"
    assert time.monotonic() - began < 2.5
