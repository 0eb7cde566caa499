"""The one door to the network: fetches a public web page, and nothing else.

Each step is checked before the next: the address is read strictly (destination), its name
is resolved once, EVERY answer must be public (addresses), and the checked address itself is
dialled, so that a second answer from the resolver cannot change where the call goes. A
redirect goes through all of it again. Proxies, netrc and cookies play no part. One deadline
covers the whole errand; a watchdog shuts the socket when it passes, because a time limit on
each read lets a slow sender run for ever (../shared/design/reliability.md, section 5, SSRF).
"""

import http.client
import logging
import socket
import ssl
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooLate
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from threading import Thread, Timer
from time import monotonic
from urllib.parse import urlsplit

from archive.cleaning.raw import RawDocument
from archive.ingest.addresses import is_public
from archive.ingest.destination import Destination, follow, read_address
from archive.ingest.fetch_refusal import FetchRefused
from archive.ingest.page_body import read_body

__all__ = ["FetchRefused", "Retrieval", "fetch"]

MOST_REDIRECTS = 5
SECONDS = 15.0
_MOST_DIALS = 4
_DIAL_SECONDS = 4.0
"""So that an address that swallows calls, as a broken IPv6 route does, leaves time for the next one."""
_LONGEST_HEADER = 2000
_ATTEMPTS = {"scheme", "userinfo", "numeric", "port", "name", "not_public"}
"""Refusals of addresses that may be meant to lead inside: each is a line of the log."""
_REDIRECTS = {301, 302, 303, 307, 308}
_REQUEST = {
    "User-Agent": "Communique/0.1 (archive of public statements; one page at a curator's request)",
    "Accept": "text/html, application/xhtml+xml, text/plain, application/pdf;q=0.9, */*;q=0.5",
    "Accept-Encoding": "gzip, identity",
    "Connection": "close",
}

_log = logging.getLogger("archive.guard")

Resolve = Callable[[str, int], Sequence[str]]
"""A name and a port → the numeric addresses behind it; raises OSError when there are none."""
Dial = Callable[[str, int, float], socket.socket]
"""A numeric address, a port and the seconds left → a connected socket; raises OSError."""


@dataclass(frozen=True)
class Retrieval:
    """What came back, from where and when."""

    data: bytes
    address: str
    """Where the bytes came from, after redirects."""
    redirects: tuple[str, ...]
    """The addresses that led there, the one asked for first; empty without redirects."""
    dialled: str
    """The network address that answered."""
    headers: dict[str, str]
    media_type: str
    charset: str
    retrieved_at: datetime

    def as_document(self) -> RawDocument:
        """Return the bytes with what their sender claimed about them."""
        return RawDocument(self.data, self.media_type, self.charset, "", self.address)


def resolve_name(name: str, port: int) -> list[str]:
    """Ask the system's resolver for the addresses of a name."""
    answers = socket.getaddrinfo(name, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
    return [str(answer[4][0]) for answer in answers]


def dial_address(address: str, port: int, seconds: float) -> socket.socket:
    """Connect to a numeric address."""
    return socket.create_connection((address, port), timeout=seconds)


def fetch(
    address: str,
    *,
    most_bytes: int,
    seconds: float = SECONDS,
    resolve: Resolve = resolve_name,
    dial: Dial = dial_address,
    tls: ssl.SSLContext | None = None,
) -> Retrieval:
    """Fetch a page whose body, on the wire and decoded, is no larger than `most_bytes`.

    `resolve`, `dial` and `tls` stand for the network, so that tests can be the network.
    Raises FetchRefused, with a sentence for the curator, and nothing else.
    """
    try:
        return _fetched(_Errand(most_bytes, _Deadline(seconds), resolve, dial, tls), address)
    except FetchRefused as refusal:
        if refusal.code in _ATTEMPTS:
            _log.warning("address refused (%s): %s", refusal.code, _name_in(address))
        raise


def _fetched(errand: "_Errand", address: str) -> Retrieval:
    """Follow an address to its page."""
    destination = read_address(address)
    seen: list[str] = []
    while True:
        outcome = errand.ask(destination, tuple(seen))
        if isinstance(outcome, Retrieval):
            return outcome
        seen.append(destination.address)
        if len(seen) > MOST_REDIRECTS or outcome.address in seen:
            raise FetchRefused("redirects")
        destination = outcome


def _name_in(address: str) -> str:
    """Return the host of an address for the log, without what else may be secret in it."""
    try:
        return (urlsplit(address.strip()).hostname or "")[:253]
    except ValueError:
        return ""


class _Deadline:
    """The moment by which everything must be over."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._ends = monotonic() + seconds

    def left(self) -> float:
        """Return the seconds left; raises FetchRefused when there are none."""
        left = self._ends - monotonic()
        if left <= 0:
            raise FetchRefused("slow", seconds=round(self._seconds))
        return left

    def watch(self, connection: socket.socket, stack: ExitStack) -> None:
        """Shut the socket when the time is over, whatever is being read from it."""
        timer = Timer(self.left(), _shut, [connection])
        timer.daemon = True
        timer.start()
        stack.callback(timer.cancel)


def _shut(connection: socket.socket) -> None:
    # The base class's method: ssl's own would pull the session from under the reading thread.
    with suppress(OSError):
        socket.socket.shutdown(connection, socket.SHUT_RDWR)


@dataclass(frozen=True)
class _Errand:
    """One fetch: its limits and its network."""

    most_bytes: int
    deadline: _Deadline
    resolve: Resolve
    dial: Dial
    tls: ssl.SSLContext | None

    def ask(self, destination: Destination, seen: tuple[str, ...]) -> Retrieval | Destination:
        """Return the page, or where it says to go instead."""
        addresses = self._public_addresses(destination)
        with ExitStack() as stack:
            try:
                dialled, connection = self._connect(destination, addresses, stack)
                answer = self._request(destination, connection, stack)
                location = answer.getheader("Location")
                if answer.status in _REDIRECTS and location:
                    return follow(destination, location)
                if answer.status != http.client.OK:
                    raise FetchRefused("status", status=answer.status)
                data = read_body(answer, self.most_bytes)
                self.deadline.left()
                return _retrieval(data, answer, destination, seen, dialled)
            except FetchRefused:
                self.deadline.left()
                raise
            except (OSError, http.client.HTTPException, ValueError) as error:
                self.deadline.left()
                raise _refusal_of(error) from error

    def _public_addresses(self, destination: Destination) -> list[str]:
        """Resolve a name once; refuses the name when any of its addresses is not public."""
        answers = list(dict.fromkeys(self._resolved(destination)))
        if not answers:
            raise FetchRefused("not_found")
        if not all(map(is_public, answers)):
            raise FetchRefused("not_public")
        return answers[:_MOST_DIALS]

    def _resolved(self, destination: Destination) -> Sequence[str]:
        """Run the resolver within the deadline: it has no time limit of its own to set."""
        future: Future[Sequence[str]] = Future()

        def run() -> None:
            try:
                future.set_result(self.resolve(destination.host, destination.port))
            except Exception as error:  # whatever it raises, the name is refused
                future.set_exception(error)

        Thread(target=run, daemon=True).start()
        try:
            return future.result(self.deadline.left())
        except TooLate as error:
            self.deadline.left()
            raise FetchRefused("not_found") from error
        except Exception as error:
            raise FetchRefused("not_found") from error

    def _connect(self, destination: Destination, addresses: list[str], stack: ExitStack) -> tuple[str, socket.socket]:
        """Dial the checked addresses in turn; under https, verify that the certificate bears the name."""
        failure: OSError | None = None
        for address in addresses:
            try:
                connection = self.dial(address, destination.port, min(self.deadline.left(), _DIAL_SECONDS))
            except OSError as error:
                failure = error
                continue
            stack.callback(connection.close)
            if destination.scheme == "https":
                connection = self._secured(connection, destination.host, stack)
            else:
                self.deadline.watch(connection, stack)
            return address, connection
        raise FetchRefused("unreachable") from failure

    def _secured(self, connection: socket.socket, name: str, stack: ExitStack) -> ssl.SSLSocket:
        context = self.tls or ssl.create_default_context()
        secured = context.wrap_socket(
            connection,
            server_hostname=name,
            do_handshake_on_connect=False,
            suppress_ragged_eofs=False,
        )
        stack.callback(secured.close)
        self.deadline.watch(secured, stack)
        secured.settimeout(self.deadline.left())
        secured.do_handshake()
        return secured

    def _request(
        self, destination: Destination, connection: socket.socket, stack: ExitStack
    ) -> http.client.HTTPResponse:
        asked = http.client.HTTPConnection(destination.host, destination.port)
        asked.auto_open = 0
        connection.settimeout(self.deadline.left())
        asked.sock = connection
        asked.request("GET", destination.target, headers={"Host": destination.authority, **_REQUEST})
        answer = asked.getresponse()
        stack.callback(answer.close)
        return answer


def _refusal_of(error: Exception) -> FetchRefused:
    if isinstance(error, ssl.SSLCertVerificationError):
        return FetchRefused("certificate")
    if isinstance(error, ssl.SSLEOFError | http.client.IncompleteRead | ConnectionResetError):
        return FetchRefused("cut_short")
    return FetchRefused("unreachable" if isinstance(error, OSError) else "broken")


def _retrieval(
    data: bytes, answer: http.client.HTTPResponse, destination: Destination, seen: tuple[str, ...], dialled: str
) -> Retrieval:
    headers = {
        name.lower()[:100]: "".join(filter(str.isprintable, value))[:_LONGEST_HEADER]
        for name, value in answer.getheaders()
        if name.lower() != "set-cookie"
    }
    charset = answer.headers.get_content_charset() or ""
    media_type = answer.headers.get_content_type() if "content-type" in headers else ""
    return Retrieval(data, destination.address, seen, dialled, headers, media_type, charset, datetime.now(UTC))
