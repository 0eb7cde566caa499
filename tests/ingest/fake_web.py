"""The network of the fetcher's tests: names and addresses of our own, answered by a server on loopback.

The fetcher asks for a name, gets the addresses that the test wrote down, and "dials" them;
the dialler records each and leads every call to the server thread.
"""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from archive.ingest.addresses import is_public
from archive.ingest.fetch import Retrieval, fetch

PUBLIC = "93.184.215.14"
PUBLIC_SIX = "2606:2800:21f:cb07:6820:80da:af6b:8b2c"
MEGABYTE = 1024 * 1024

Handler = Callable[[socket.socket, str], None]
"""Gets the connection and the request's head; sends whatever it likes."""


def reply(body: bytes = b"<p>Readout</p>", status: str = "200 OK", *headers: str, length: int | None = None) -> bytes:
    """Return a whole HTTP answer."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + body


def redirect(location: str, status: str = "302 Found") -> bytes:
    """Return a redirect."""
    return reply(b"", status, f"Location: {location}")


@dataclass
class FakeWeb:
    """Names, pages and a record of every call."""

    names: dict[str, list[list[str]]] = field(default_factory=dict)
    """Name → the resolver's answers, one list a question; the last is repeated."""
    pages: dict[str, bytes | Handler] = field(default_factory=dict)
    """Name and path → what is sent."""
    tls: ssl.SSLContext | None = None
    """The server's side, where the test speaks https."""
    dialled: list[tuple[str, int]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    heads: list[str] = field(default_factory=list)
    server: tuple[str, int] = ("127.0.0.1", 0)

    def resolve(self, name: str, _port: int) -> list[str]:
        self.asked.append(name)
        answers = self.names.get(name)
        if not answers:
            raise socket.gaierror(socket.EAI_NONAME, "no such name")
        return answers.pop(0) if len(answers) > 1 else answers[0]

    def dial(self, address: str, port: int, seconds: float) -> socket.socket:
        self.dialled.append((address, port))
        return socket.create_connection(self.server, timeout=seconds)

    def fetch(
        self, address: str, *, seconds: float = 5.0, most_bytes: int = MEGABYTE, tls: ssl.SSLContext | None = None
    ) -> Retrieval:
        try:
            return fetch(address, most_bytes=most_bytes, seconds=seconds, resolve=self.resolve, dial=self.dial, tls=tls)
        finally:
            strays = [address for address, _ in self.dialled if not is_public(address)]
            assert not strays, f"dialled {strays}"

    def answer(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            connection.settimeout(10)
            if self.tls:
                connection = self.tls.wrap_socket(connection, server_side=True)
            with connection:
                head = _head(connection)
                if head:
                    self.heads.append(head)
                    self._send_page(connection, head)

    def _send_page(self, connection: socket.socket, head: str) -> None:
        host = next((line[6:] for line in head.splitlines() if line.lower().startswith("host: ")), "")
        target = head.split(" ")[1]
        page = self.pages.get(host + target, reply(b"", "404 Not Found"))
        if callable(page):
            page(connection, head)
        else:
            connection.sendall(page)


def _head(connection: socket.socket) -> str:
    received = b""
    while b"\r\n\r\n" not in received and (chunk := connection.recv(4096)):
        received += chunk
    return received.decode("latin-1")


@contextmanager
def serving(web: FakeWeb) -> Iterator[FakeWeb]:
    """Serve a web on a free loopback port, one thread a call, until the block ends."""
    listener = socket.create_server(("127.0.0.1", 0))
    web.server = listener.getsockname()[:2]

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=web.answer, args=[connection], daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield web
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(timeout=5)
