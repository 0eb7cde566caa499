"""Readers' pages over a big collection: queries, server time against the bare query, bytes of a first view.

    python -m bench.pages [--statements 10000] [--keep FOLDER]

The collection is made in a SQLite database of its own, with every kind of link a page reads.
The bare result query of the timeline is what finds and reads the twenty statements that are
shown, with the numbers above them, by the database alone: no index, no counts beside filters,
no histogram, no template. Three times are given for each page, in milliseconds of the process:

    made    made anew after another statement was published; what its components showed before is known
    after   as a reader waits for it who had it before the publication: made anew where that
            shows on it, else its questions are asked again
    behind  the same while the index does not know of the publication yet

and the mean of the last two over the pages that `bench.load browse` asks for, in its shares.
"""

import argparse
import gzip
import os
import random
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

ROUNDS = 16
PAGES = [
    "/",
    "/statements/",
    "/statements/?genre=readout&country=MA",
    "/statements/?from=2015&to=2016",
    "/statements/?q=negotiations",
    "/statements/{statement}/",
    "/exchanges/{exchange}/",
    "/officials/{official}/",
    "/countries/ma/",
    "/topics/{topic}/",
    "/sources/{source}/",
    "/officials/",
    "/relations/fr-ma/",
    "/ar/statements/",
]
SHARES = {
    "/": 1,
    "/statements/": 2,
    "/ar/statements/": 1,
    "/statements/?genre=readout&country=MA": 4,
    "/officials/": 1,
    "/statements/{statement}/": 40,
    "/exchanges/{exchange}/": 15,
    "/officials/{official}/": 8,
    "/topics/{topic}/": 4,
}
"""How often each is asked for (bench/load/collection)."""


def main() -> int:
    """Return 0 when the timeline keeps to its limits."""
    parser = argparse.ArgumentParser(prog="python -m bench.pages", description=__doc__)
    parser.add_argument("--statements", type=int, default=10_000)
    parser.add_argument("--keep", help="a folder to make the collection in once and use again")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        return _measured_in(Path(options.keep or folder), options.statements)


def _measured_in(folder: Path, size: int) -> int:
    os.environ |= {"VAR_DIR": str(folder), "DJANGO_SETTINGS_MODULE": "archive.settings"}
    import django

    django.setup()
    from django.core.management import call_command

    folder.mkdir(parents=True, exist_ok=True)
    call_command("migrate", verbosity=0)
    if not (folder / "made").exists():
        _make(size)
        (folder / "made").touch()
    return _report()


def _make(size: int) -> None:
    """Fill the database and the index."""
    from django.core.management import call_command

    from archive.search.rebuilding import rebuild_wherever

    call_command("loaddata", "countries", "offices", "officials", "topics", "sources", verbosity=0)
    fill(size)
    rebuild_wherever()


def fill(size: int) -> None:
    """Write statements of ten words, exchanges and every kind of link between records; the index is left alone."""
    from django.db import transaction

    from archive.models import (
        Account,
        Attribution,
        Country,
        Exchange,
        IndexChange,
        Official,
        Participation,
        Source,
        Statement,
        StatementCountry,
        Topic,
    )

    rng = random.Random(7)
    officials, topics = list(Official.objects.select_related("country")), list(Topic.objects.all())
    countries, sources = list(Country.objects.all()[:60]), list(Source.objects.all())
    morocco = Country.objects.get(code="MA")
    words = ["talks", "on", "negotiations", "partnership", "security", "trade", "visit", "minister", "regional", "aid"]
    with transaction.atomic():
        days = [date(2010, 1, 1) + timedelta(days=rng.randrange(5500)) for _ in range(size // 2)]
        exchanges = Exchange.objects.bulk_create(
            Exchange(
                reference_code=f"E-b{n}",
                kind=rng.choice(["call", "meeting", "visit"]),
                status="held",
                **_days("occurred_on", day),
            )
            for n, day in enumerate(days)
        )
        pairs = [rng.sample(officials, 2) for _ in exchanges]
        Participation.objects.bulk_create(
            Participation(exchange=exchange, official=one, country=one.country)
            for exchange, pair in zip(exchanges, pairs, strict=True)
            for one in pair
        )
        made = Statement.objects.bulk_create(
            [
                Statement(
                    reference_code=f"S-b{n}",
                    state="published",
                    title=f"Statement {n} on the call",
                    genre=rng.choice(["readout", "press_report", "communique", "press_release"]),
                    language=rng.choice(["fr", "ar", "en"]),
                    body="\n".join(" ".join(rng.choices(words, k=90)) for _ in range(4)),
                    timeline_on=days[n // 2].isoformat(),
                    timeline_day=days[n // 2],
                    timeline_width=1,
                    source=rng.choice(sources),
                    **_days("issued_on", days[n // 2] + timedelta(days=rng.randrange(3))),
                )
                for n in range(len(exchanges) * 2)
            ],
            batch_size=500,
        )
        Account.objects.bulk_create(Account(exchange=exchanges[n // 2], statement=one) for n, one in enumerate(made))
        Attribution.objects.bulk_create(
            Attribution(statement=one, official=official, role="mentioned")
            for n, one in enumerate(made)
            for official in pairs[n // 2]
        )
        roles = ["issuer", "counterpart", "mentioned"]
        sides = [[morocco, *rng.sample(countries, 2)] if rng.random() < 0.3 else rng.sample(countries, 3) for _ in made]
        StatementCountry.objects.bulk_create(
            StatementCountry(statement=one, country=country, role=role)
            for one, group in zip(made, sides, strict=True)
            for country, role in {
                country.pk: (country, role) for country, role in zip(group, roles, strict=True)
            }.values()
        )
        through = Statement.topics.through
        through.objects.bulk_create(through(statement=s, topic=t) for s in made for t in rng.sample(topics, 3))
        IndexChange.objects.all().delete()


def _days(name: str, day: date) -> dict[str, Any]:
    return {name: day.isoformat(), f"{name}_earliest": day, f"{name}_latest": day}


def _report() -> int:
    from django.conf import settings
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    settings.ALLOWED_HOSTS = ["*"]
    client = Client()
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = "en"  # with it no page is kept: each is made anew
    places = _places()
    print(f"{'page':42}{'queries':>8}{'made':>8}{'after':>8}{'behind':>8}{'kB':>7}")
    timeline, sent, unpacked = 0, 0.0, 0.0
    reader = Client(headers={"accept-encoding": "gzip"})
    after, behind = dict[str, float](), dict[str, float]()
    for template in PAGES:
        address = template.format(**places)
        client.get(address)
        with CaptureQueriesContext(
            connection,
        ) as captured:
            response = client.get(address)
        asked = len(captured.captured_queries)
        ms = _after_change(client, address)
        kilobytes = len(response.content) / 1000
        after[template] = _after_change(reader, address)
        behind[template] = _after_change(reader, address, is_indexed=False)
        times = f"{ms:8.1f}{after[template]:8.1f}{behind[template]:8.1f}"
        print(f"{address:42}{asked:8}{times}{kilobytes:7.1f}  {response.status_code}")
        if template == "/statements/":
            timeline, (sent, unpacked) = asked, _first_view(response.content)
    pairs = []
    for number in range(2 * ROUNDS):
        _change(number)
        pairs.append((_timed(lambda: client.get("/statements/")), _timed(_bare)))
    ratio = statistics.median(page / bare for page, bare in pairs)
    bare = statistics.median(bare for _page, bare in pairs)
    cards = _median(_cards)
    shares = sum(SHARES.values())
    means = [sum(times[page] * share for page, share in SHARES.items()) / shares for times in (after, behind)]
    print(
        f"\nmean of the pages readers turn: {means[0]:.1f} ms after a publication, {means[1]:.1f} with the index behind"
    )
    print(f"timeline: {timeline} queries; first view {sent:.1f} kB sent, {unpacked:.1f} kB unpacked, without fonts")
    print(f"bare result query {bare:.1f} ms, of it {cards:.1f} for the twenty statements")
    print(f"page {ratio:.2f} × that (median of pairs, this process's own time)")
    return 0 if timeline <= 15 and sent <= 60 and ratio <= 1.5 else 1


def _places() -> dict[str, str]:
    from archive.models import Exchange, Official, Source, Statement, Topic

    return {
        "statement": str(Statement.objects.published().values_list("reference_code", flat=True)[100]),
        "exchange": str(Exchange.objects.published().values_list("reference_code", flat=True)[100]),
        "official": Official.objects.filter(statements__isnull=False)[0].slug,
        "topic": Topic.objects.filter(statements__isnull=False)[0].slug,
        "source": Source.objects.filter(statements__isnull=False)[0].slug,
    }


def _bare() -> None:
    from django.http import QueryDict

    from archive.browse.cards import cards_of
    from archive.browse.figures import figures_of
    from archive.browse.filters import StatementFilter
    from archive.browse.matches import ordered
    from archive.search.query import Sort

    filters = StatementFilter(QueryDict(""))
    figures_of(filters.qs, filters)
    cards_of(list(ordered(filters.qs, Sort.NEWEST).values_list("pk", flat=True)[:20]))


def _cards() -> None:
    from archive.browse.cards import cards_of
    from archive.models import Statement

    cards_of(list(Statement.objects.published().newest_first().values_list("pk", flat=True)[:20]))


def _after_change(client: Any, address: str, *, is_indexed: bool = True) -> float:
    """Return the median time of a page that was asked for before each of some publications."""
    times = []
    for number in range(ROUNDS):
        client.get(address)
        _change(number, is_indexed=is_indexed)
        times.append(_timed(lambda: client.get(address)))
    return statistics.median(times)


def _change(number: int, *, is_indexed: bool = True) -> None:
    """Hold an old statement back, or publish it again, so that every count over the archive is another."""
    from django.db.models import QuerySet

    from archive.models import IndexChange, Statement
    from archive.search.sync import drain
    from archive.vocabulary.terms import StatementState

    state = StatementState.PUBLISHED if number % 2 else StatementState.ON_HOLD
    first: int = QuerySet(Statement).order_by("pk")[:1].get().pk
    drain()
    QuerySet(Statement).filter(pk=first).update(state=state)
    IndexChange.objects.bulk_create([IndexChange(statement_id=first)])
    if is_indexed:
        drain()


def _first_view(page: bytes) -> tuple[float, float]:
    """Return the kilobytes of a page with its stylesheets and scripts: as sent (gzip), and unpacked."""
    from django.contrib.staticfiles import finders

    names = set(re.findall(r'(?:href|src)="/static/([^"]+\.(?:css|js))"', page.decode()))
    plain = {re.sub(r"\.[0-9a-f]{12}(?=\.)", "", name) for name in names}
    parts = [page, *(Path(str(found)).read_bytes() for name in plain if (found := finders.find(name)))]
    return sum(len(gzip.compress(part)) for part in parts) / 1000, sum(map(len, parts)) / 1000


def _median(run: Callable[[], object]) -> float:
    times = []
    for _round in range(ROUNDS):
        times.append(_timed(run))
    return statistics.median(times)


def _timed(run: Callable[[], object]) -> float:
    """Return the milliseconds of this process's own time, so that a busy machine does not count."""
    started = time.process_time()
    run()
    return (time.process_time() - started) * 1000


if __name__ == "__main__":
    sys.exit(main())
