"""Who published the text: by the address it came from, else by what the page says of itself.

The host of an address is the publisher's own (RFC 3986 section 3.2.2); the name of a site
in its metadata or of an agency in a byline is its word. Names inside the text are sources
it cites, not its publisher.
"""

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from archive.detection.context import Context
from archive.detection.facts import Fact
from archive.detection.matching import Entity
from archive.detection.reading import Zone
from archive.vocabulary.terms import Basis, ClaimField, Confidence

VERSION = 1
FIELDS = (ClaimField.OUTLET,)
REQUIRES: tuple[ClaimField, ...] = ()

_CANONICAL = re.compile(r"^canonical: (?P<address>https?://\S+)$")
_SITE = re.compile(r"^(?:og:site_name|publisher): (?P<name>.{2,120})$")


def detect(context: Context, found: Sequence[Fact]) -> Iterator[Fact]:
    """Yield the publisher, at most once."""
    fact = _by_host(context) or _by_site_name(context) or _by_byline(context)
    if fact:
        yield fact


def _by_host(context: Context) -> Fact | None:
    reading = context.reading
    hosts = {host.lower(): source for source in context.gazetteer.sources for host in source.hosts}
    source = hosts.get(_host(context.document.address))
    if source:
        value = {"source": source.id, "name": source.names[0].text if source.names else source.id}
        return Fact(ClaimField.OUTLET, value, Confidence.HIGH, Basis.METADATA, reason="the address it was fetched from")
    for line in reading.in_zones(Zone.METADATA):
        match = _CANONICAL.match(reading.text[line.start : line.end])
        source = hosts.get(_host(match["address"])) if match else None
        if source:
            value = {"source": source.id, "name": source.names[0].text if source.names else source.id}
            evidence = (reading.evidence(line.start, line.end),)
            return Fact(
                ClaimField.OUTLET,
                value,
                Confidence.HIGH,
                Basis.METADATA,
                evidence,
                reason="the page's canonical address",
            )
    return None


def _by_site_name(context: Context) -> Fact | None:
    reading = context.reading
    known = {hit.start: hit.id for hit in context.hits_of(Entity.SOURCE)}
    for line in reading.in_zones(Zone.METADATA):
        match = _SITE.match(reading.text[line.start : line.end])
        if match:
            start = line.start + match.start("name")
            value = {"source": known.get(start), "name": match["name"]}
            evidence = (reading.evidence(start, line.end),)
            return Fact(
                ClaimField.OUTLET,
                value,
                Confidence.MEDIUM,
                Basis.METADATA,
                evidence,
                reason="the site's name in the page's metadata",
            )
    return None


def _by_byline(context: Context) -> Fact | None:
    reading = context.reading
    for hit in context.hits_of(Entity.SOURCE):
        if reading.paragraph_at(hit.start).zone is Zone.BYLINE:
            value = {"source": hit.id, "name": reading.printed(hit.start, hit.end)}
            evidence = (reading.evidence(hit.start, hit.end),)
            return Fact(
                ClaimField.OUTLET, value, Confidence.MEDIUM, Basis.STATED, evidence, reason="named in the byline"
            )
    return None


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").lower()
    except ValueError:
        return ""
