"""Reads a web address strictly: where it leads, or why the archive will not go there.

Sources of the rules: RFC 3986 for the parts, RFC 5891 for names, the URL standard's "ends
in a number" check for numerals that some resolvers would read as an address (`0x7f.1`,
`2130706433`). Nothing here touches the network.
"""

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from archive.ingest.fetch_refusal import FetchRefused

_PORTS = {"http": 80, "https": 443}
_LONGEST = 2000
"""Letters of an address, as typed and in its normal form: what a statement's column holds."""
_FORBIDDEN = re.compile(r"[\x00-\x20\x7f-\xa0\\\u2028\u2029\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u2069]")
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?", re.ASCII)
_TOP = re.compile(r"[a-z]{2,63}|xn--[a-z0-9-]{2,59}", re.ASCII)
"""No top-level domain holds a digit: this one rule refuses every spelling of a numeric address."""
_KEEP = "/%:@!$&'()*+,;=~-._"


@dataclass(frozen=True)
class Destination:
    """A web address that may be asked for, once its name has been resolved and checked."""

    scheme: str
    host: str
    """The name in ASCII, lower case: what is resolved, sent as Host and verified in the certificate."""
    port: int
    target: str
    """Path and query, percent-encoded: what is asked for."""

    @property
    def address(self) -> str:
        """Return the address in its one normal form."""
        return f"{self.scheme}://{self.authority}{self.target}"

    @property
    def authority(self) -> str:
        """Return the name, with the port where it is not the scheme's own."""
        return self.host if self.port == _PORTS[self.scheme] else f"{self.host}:{self.port}"


def read_address(text: str) -> Destination:
    """Return the destination of an absolute http or https address.

    Raises FetchRefused, with a sentence for the person who gave the address.
    """
    text = text.strip()
    if len(text) > _LONGEST or _FORBIDDEN.search(text):
        raise FetchRefused("malformed")
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise FetchRefused("malformed") from error
    if parts.scheme not in _PORTS:
        raise FetchRefused("scheme")
    if "@" in parts.netloc:
        raise FetchRefused("userinfo")
    if "[" in parts.netloc:
        raise FetchRefused("numeric")
    if port is None:
        port = _PORTS[parts.scheme]
    if port not in _PORTS.values():
        raise FetchRefused("port")
    destination = Destination(parts.scheme, _ascii_name(parts.hostname or ""), port, _target(parts))
    if len(destination.address) > _LONGEST:
        raise FetchRefused("malformed")
    return destination


def follow(origin: Destination, location: str) -> Destination:
    """Return where a redirect leads: read as strictly as the first address."""
    return read_address(urljoin(origin.address, _as_sent(location).strip()))


def _ascii_name(name: str) -> str:
    """Return a host name in its ASCII form; raises FetchRefused for numerals, single labels and broken names."""
    if not name or len(name) > 253:
        raise FetchRefused("malformed")
    try:
        # The codec folds full-width and circled digits, so numerals are looked for after it.
        host = name.encode("idna").decode("ascii").lower().removesuffix(".")
    except UnicodeError as error:
        raise FetchRefused("malformed") from error
    labels = host.split(".")
    if re.fullmatch(r"[0-9]+|0x[0-9a-f]*", labels[-1]):
        raise FetchRefused("numeric")
    if len(labels) < 2 or not _TOP.fullmatch(labels[-1]):
        raise FetchRefused("name")
    if not all(_LABEL.fullmatch(label) for label in labels):
        raise FetchRefused("malformed")
    return host


def _target(parts: SplitResult) -> str:
    path = quote(parts.path or "/", safe=_KEEP)
    return f"{path}?{quote(parts.query, safe=_KEEP + '?')}" if parts.query else path


def _as_sent(location: str) -> str:
    """Undo http.client's Latin-1 reading of a header whose bytes are UTF-8, as Arabic sites send them."""
    try:
        return location.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return location
