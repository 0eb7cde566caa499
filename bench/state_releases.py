"""Read the State Department's releases of 2021 and compare what is found with what their titles say.

    python -m bench.state_releases ../shared/data/state-gov-rss-2021.tar.xz [--worst 20] [--titles WORDS]

Each release is given as its page shows it: headline, day, text, at its address. The texts are United States
government work, kept beside the project; the project's own fixtures are the authority file.
"""

import argparse
import html
import re
import tarfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

from archive.cleaning.clean import clean
from archive.cleaning.raw import RawDocument
from archive.detection.detect import detect
from archive.detection.facts import Fact
from archive.vocabulary.names import fold
from archive.vocabulary.partial_dates import parse
from archive.vocabulary.terms import ClaimField
from bench.release_titles import Stated, stated
from tests.detection.authority import fixture_gazetteer

_CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
_KEYS = ("title", "pubDate", "link", _CONTENT)
_WEIGHT = {"genre": 2, "kind": 3, "sides": 2, "extra": 2, "issued": 2, "held": 2}


@dataclass
class Release:
    """A release in its latest version, and where what was read differs from what its title says."""

    title: str
    published: str
    address: str
    content: str
    asked: set[str] = field(default_factory=set)
    misses: dict[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The words without their markup."""
        return html.unescape(re.sub(r"<[^>]+>", " ", self.content))

    def page(self, day: date) -> bytes:
        """Return the release as a page."""
        head = f"<h1>{html.escape(self.title)}</h1><p>{day:%B} {day.day}, {day.year}</p>"
        title = f"<title>{html.escape(self.title)} - United States Department of State</title>"
        return f"<html><head>{title}</head><body><article>{head}{self.content}</article></body></html>".encode()


def releases(path: Path) -> list[Release]:
    """Return each release once, as the feed last served it; its guid tells one from another."""
    found: dict[str, Release] = {}
    with tarfile.open(path) as archive:
        for member in sorted(archive.getmembers(), key=lambda member: member.name):
            stream = archive.extractfile(member) if member.name.endswith(".rss") else None
            for item in ElementTree.parse(stream).getroot().iter("item") if stream else ():
                title, published, address, content = (item.findtext(key) or "" for key in _KEYS)
                found[item.findtext("guid") or ""] = Release(title, published, address, content)
    return list(found.values())


def judge(release: Release) -> None:
    """Read a release and note what differs from its title."""
    says = stated(release.title, release.published, release.text)
    data = release.page(says.issued)
    document = clean(RawDocument(data, media_type="text/html", address=release.address))
    facts = [fact for fact in detect(document, fixture_gazetteer()) if fact.group == 0]
    for name, miss in _differences(says, facts):
        release.asked.add(name)
        if miss:
            release.misses[name] = miss


def _differences(says: Stated, facts: Sequence[Fact]) -> Iterator[tuple[str, str]]:
    def first(of: ClaimField, key: str) -> str | None:
        return next((str(f.value[key]) for f in facts if f.field is of and f.value.get(key)), None)

    if says.genres is not None:
        genre = first(ClaimField.GENRE, "genre")
        yield "genre", "" if genre in says.genres else f"{genre} for {'/'.join(sorted(says.genres))}"
    if says.kinds is not None:
        kind = first(ClaimField.EXCHANGE_KIND, "kind")
        wanted = "/".join(sorted(str(kind) for kind in says.kinds))
        yield "kind", "" if kind in says.kinds else f"{kind} for {wanted}"
    if says.sides is not None:
        yield from _sides(says.sides, facts)
    issued = first(ClaimField.ISSUE_DATE, "edtf")
    yield "issued", "" if _holds(issued, says.issued) else f"{issued} for {says.issued}"
    if says.held is not None:
        held = first(ClaimField.EXCHANGE_DATE, "edtf")
        yield "held", "" if _holds(held, says.held) else f"{held} for {says.held}"


def _sides(names: Sequence[str], facts: Sequence[Fact]) -> Iterator[tuple[str, str]]:
    part = [f.value for f in facts if f.field is ClaimField.OFFICIAL and f.value["role"] == "participant"]
    known = [fold(" ".join([str(v["official"] or ""), str(v["name"]), *v["mentions"]])) for v in part]
    absent = [name for name in names if not any(fold(name) in words for words in known)]
    yield "sides", f"not {', '.join(absent)}" if absent else ""
    others = [v["name"] for v, words in zip(part, known, strict=True) if not any(fold(n) in words for n in names)]
    yield "extra", f"and {', '.join(others)}" if others else ""


def _holds(edtf: str | None, day: date) -> bool:
    """Tell whether a date means a day and little more."""
    value = parse(edtf) if edtf else None
    if value is None or value.earliest is None or value.latest is None:
        return False
    return value.earliest <= day <= value.latest and (value.width or 99) <= 2


def main() -> None:
    """Print a figure a field and the releases read worst."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--worst", type=int, default=20)
    parser.add_argument("--titles", default="", help="only releases whose titles match")
    options = parser.parse_args()
    read = [r for r in releases(options.path) if re.search(options.titles, r.title)]
    for release in read:
        judge(release)
    print(f"{len(read)} releases")
    asked = Counter(name for release in read for name in release.asked)
    missed = Counter(name for release in read for name in release.misses)
    for name, count in asked.items():
        print(f"{name:7} {1 - missed[name] / count:.3f}  {count - missed[name]} of {count}")
    worst = sorted(read, key=lambda release: -sum(_WEIGHT[name] for name in release.misses))
    for release in worst[: options.worst]:
        if release.misses:
            print(f"- {release.title}\n    " + "; ".join(f"{key}: {miss}" for key, miss in release.misses.items()))


if __name__ == "__main__":
    main()
