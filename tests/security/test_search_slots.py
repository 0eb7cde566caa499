"""At most so many searches at once over all processes; the surplus is told to come back, and browsing answers."""

import fcntl
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from pytest_django import Settings

from archive.search import slots
from archive.search.engine import index_dir
from archive.search.matching import Matching
from archive.search.slots import SearchBusyError, search_slot
from archive.search.survey import Survey
from archive.search.sync import rebuild
from tests.security.addresses import addresses
from tests.security.filled import fill

BROWSING = [
    *("/", "/statements/", "/statements/?country=MA&q=", "/statements/S-1/", "/officials/"),
    *("/statements/export.csv", "/statements/feed.atom", "/suggest?kind=official&q=a"),
]


@pytest.fixture(autouse=True)
def _two_slots(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.SEARCH_SLOTS = 2
    monkeypatch.setattr(slots, "WAIT_SECONDS", 0.05)
    index_dir()


@contextmanager
def all_taken() -> Iterator[None]:
    """Hold every slot as another process would: by files of one's own."""
    with ExitStack() as stack:
        for number in range(2):
            file = stack.enter_context((index_dir() / f"search-slot-{number}").open("a"))
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def test_there_are_as_many_as_set() -> None:
    with search_slot(), search_slot(), pytest.raises(SearchBusyError), search_slot():
        pass
    with search_slot(), search_slot():
        pass


def test_a_killed_process_holds_none(tmp_path: Path) -> None:
    code = (
        "import fcntl, sys, time; files = [open(p, 'a') for p in sys.argv[1:]];"
        "[fcntl.flock(f, fcntl.LOCK_EX) for f in files]; print('held', flush=True); time.sleep(60)"
    )
    paths = [str(index_dir() / f"search-slot-{number}") for number in range(2)]
    with subprocess.Popen([sys.executable, "-c", code, *paths], stdout=subprocess.PIPE) as other:
        assert other.stdout
        other.stdout.readline()
        with pytest.raises(SearchBusyError), search_slot():
            pass
        other.kill()
    (index_dir() / "search-crowded").unlink()
    with search_slot():
        pass


def test_who_waits_gets_the_next_one_free(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slots, "WAIT_SECONDS", 10.0)
    code = (
        "import fcntl, sys, time; files = [open(p, 'a') for p in sys.argv[1:]];"
        "[fcntl.flock(f, fcntl.LOCK_EX) for f in files]; print('held', flush=True); time.sleep(0.3)"
    )
    paths = [str(index_dir() / f"search-slot-{number}") for number in range(2)]
    with subprocess.Popen([sys.executable, "-c", code, *paths], stdout=subprocess.PIPE) as other:
        assert other.stdout
        other.stdout.readline()
        with search_slot():
            pass


def test_after_one_has_waited_in_vain_the_next_ones_do_not_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[float] = []
    monkeypatch.setattr(time, "sleep", steps.append)
    with all_taken():
        with pytest.raises(SearchBusyError), search_slot():
            pass
        assert steps
        steps.clear()
        with pytest.raises(SearchBusyError), search_slot():
            pass
        assert not steps
    old = time.time() - slots.CROWDED_SECONDS
    os.utime(index_dir() / "search-crowded", (old, old))
    with search_slot():
        pass


@pytest.mark.parametrize("count", [0, 2])
def test_where_no_file_can_be_made_searching_goes_on(settings: Settings, tmp_path: Path, count: int) -> None:
    settings.SEARCH_SLOTS = count
    settings.INDEX_DIR = tmp_path / "absent"
    for _ in range(5):
        with search_slot(), search_slot(), search_slot():
            pass


@pytest.mark.django_db
class TestRequests:
    """What readers get while every slot is taken."""

    def test_a_search_is_a_page_that_says_when_to_come_back(self, client: Client) -> None:
        fill("A call")
        rebuild()
        assert client.get("/statements/?q=call").status_code == 200
        with all_taken():
            for prefix, words in (("", "Too many people are searching"), ("/fr", 'lang="fr"'), ("/ar", 'dir="rtl"')):
                busy = client.get(f"{prefix}/statements/?q=call")
                assert (busy.status_code, busy["Retry-After"]) == (503, "5")
                assert words in busy.text
        assert client.get("/statements/?q=call").status_code == 200

    def test_browsing_answers(self, client: Client) -> None:
        fill("A call")
        rebuild()
        with all_taken():
            for address in BROWSING:
                assert client.get(address).status_code == 200, address

    def test_no_address_searches_without_a_slot(self, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
        """Wherever a query string may hold words, the index is not asked for them while every slot is taken."""
        found = [address for address in addresses(fill("A call")) if not address.startswith("/admin")]
        rebuild()
        asked: list[str] = []

        def recording(of: Callable[..., Any]) -> Callable[..., Any]:
            def record(*arguments: Any, **named: Any) -> Any:
                asked.extend(str(one.q) for one in arguments if getattr(one, "q", ""))
                return of(*arguments, **named)

            return record

        monkeypatch.setattr("archive.search.find.Matching", recording(Matching))
        monkeypatch.setattr(Survey, "__post_init__", recording(Survey.__post_init__))
        with all_taken():
            for address in found:
                response = client.get(address.partition("?")[0], {"q": "opening", "page": "1"})
                assert response.status_code in {200, 301, 302, 404, 410, 503}
                response.close()
            assert asked == []
        client.get("/statements/?q=opening")
        assert asked == ["opening"] * len(asked) != []


@pytest.mark.django_db
class TestExports:
    """A whole view costs as much as many pages: so many at once, and a slot of their own."""

    def test_an_export_holds_its_slot_until_it_is_sent(self, client: Client) -> None:
        fill("A call")
        under_way = [client.get("/statements/export.csv") for _each in range(2)]
        for address in ("/statements/export.jsonl", "/fr/exchanges/export.csv", "/quotations/export.ris"):
            busy = client.get(address)
            assert (busy.status_code, busy["Retry-After"], busy["Content-Type"]) == (
                503,
                "5",
                "text/plain; charset=utf-8",
            )
        assert client.get("/statements/").status_code == client.get("/statements/S-1/cite.ris").status_code == 200
        assert b"S-1" in under_way[0].getvalue()
        for export in under_way:
            export.close()
        (index_dir() / "export-crowded").unlink()
        assert b"S-1" in client.get("/statements/export.csv").getvalue()

    def test_an_export_that_fails_in_the_middle_gives_its_slot_back(
        self, client: Client, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        fill("A call")
        monkeypatch.setattr("archive.views.exports.statement_rows", lambda *_args, **_named: iter(["no row"]))
        for _each in range(3):
            export = client.get("/statements/export.csv")
            with pytest.raises(AttributeError):
                export.getvalue()
            export.close()
