"""Work within limits: whatever becomes of the child, the parent lives on and learns of it in a word."""

import multiprocessing
import os
import socket
import sqlite3
import time
from collections.abc import Callable
from itertools import count

import pytest
from django.db import connection

from archive.ingest import confined as module
from archive.ingest import extraction_child
from archive.ingest.confined import LimitReachedError, confined


def code_of(work: Callable[[], object]) -> str:
    with pytest.raises(LimitReachedError) as limit:
        confined(work)
    assert multiprocessing.active_children() == []
    return limit.value.code


def run_for_ever() -> None:
    for _ in count():
        pass


def eat() -> None:
    eaten = []
    while True:
        eaten.append(bytearray(1024**2))


def dig(depth: int) -> int:
    return dig(depth + 1)


def test_what_the_work_gives_comes_back() -> None:
    assert confined(lambda: {"ا": [1, None, "\ud800"]}) == {"ا": [1, None, "\ud800"]}
    assert multiprocessing.active_children() == []


def test_work_that_waits_is_ended_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confined, "__defaults__", (0.2,))
    assert code_of(lambda: time.sleep(60)) == "too_slow"


def test_work_that_never_ends_is_ended_by_its_processor_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extraction_child, "CPU_SECONDS", 1)
    assert code_of(run_for_ever) == "too_slow"


def test_work_that_eats_memory_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MEMORY", 32 * 1024**2)
    assert code_of(eat) == "too_much_memory"


def test_work_that_fails_or_dies_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    assert code_of(lambda: dig(0)) == "too_deep"
    assert code_of(lambda: 1 / 0) == "crashed"
    assert code_of(lambda: os._exit(0)) == "crashed"
    monkeypatch.setattr(module, "LONGEST_ANSWER", 1000)
    assert code_of(lambda: "x" * 1001) == "crashed"


def test_the_child_has_no_file_of_its_parent_and_no_way_out() -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        open_there = confined(lambda: [number for number in range(3, 256) if _is_open(number)])
        assert len(open_there) <= 1  # the pipe it answers by
        assert held.getsockname()
    assert code_of(lambda: socket.create_connection(("127.0.0.1", 9))) == "crashed"
    assert code_of(lambda: os.system("true")) == "crashed"


def _is_open(number: int) -> bool:
    try:
        os.fstat(number)
    except OSError:
        return False
    return True


@pytest.mark.django_db
def test_a_connection_to_the_database_outlives_the_child() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        confined(lambda: 1)
        cursor.execute("SELECT 2")
        assert cursor.fetchone() == (2,)


def test_a_transaction_under_way_outlives_the_child(tmp_path: object) -> None:
    with sqlite3.connect(f"{tmp_path}/x.sqlite3") as database:
        database.execute("CREATE TABLE t (n)")
        database.execute("INSERT INTO t VALUES (1)")
        assert database.in_transaction
        confined(lambda: 1)
        database.commit()
    assert database.execute("SELECT n FROM t").fetchall() == [(1,)]
