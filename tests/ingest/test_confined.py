"""Work within limits: whatever becomes of the child, the parent lives on and learns of it in a word."""

import multiprocessing
import os
import signal
import socket
import sqlite3
import time
from collections.abc import Callable
from itertools import count

import pytest
from django.db import connection

from archive.ingest import confined as module
from archive.ingest import extraction_child
from archive.ingest.confined import Confinement, LimitReachedError, confined


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


def test_the_child_has_no_file_of_its_parent_and_no_way_out() -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        open_there = confined(lambda: [number for number in range(3, 256) if _is_open(number)])
        assert len(open_there) <= 1  # the pipe it answers by
        assert held.getsockname()
    assert code_of(lambda: socket.create_connection(("127.0.0.1", 9))) == "crashed"
    assert code_of(lambda: os.system("true")) == "crashed"


def test_one_child_does_many_pieces_of_work_and_ends_with_them() -> None:
    with Confinement(lambda thing: [thing, os.getpid()]) as child:
        done = [child.done(thing) for thing in ("a", {"b": [None]}, 3)]
        assert len(multiprocessing.active_children()) == 1
    assert [thing for thing, _ in done] == ["a", {"b": [None]}, 3]
    assert len({process for _, process in done} - {os.getpid()}) == 1
    assert multiprocessing.active_children() == []


FATAL: dict[str, tuple[Callable[[], object], str]] = {
    "waits": (lambda: time.sleep(60), "too_slow"),
    "runs": (run_for_ever, "too_slow"),
    "eats": (eat, "too_much_memory"),
    "digs": (lambda: dig(0), "too_deep"),
    "fails": (lambda: 1 / 0, "crashed"),
    "dies": (lambda: os._exit(0), "crashed"),
    "is killed": (lambda: os.kill(os.getpid(), signal.SIGSEGV), "crashed"),
    "talks": (lambda: "x" * 2000, "crashed"),
}


@pytest.mark.parametrize("fate", FATAL)
def test_a_piece_that_fails_costs_only_itself(fate: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "WALL_SECONDS", 1.0 if fate == "waits" else 20.0)
    monkeypatch.setattr(extraction_child, "CPU_SECONDS", 1)
    monkeypatch.setattr(module, "MEMORY", 32 * 1024**2)
    monkeypatch.setattr(module, "LONGEST_ANSWER", 1000)
    fatal, code = FATAL[fate]
    with Confinement(lambda thing: fatal() if thing == "fatal" else [thing, os.getpid()]) as child:
        before = [child.done(thing) for thing in range(2)]
        for _ in range(1 if fate == "runs" else 2):
            with pytest.raises(LimitReachedError) as limit:
                child.done("fatal")
            assert limit.value.code == code
        after = [child.done(thing) for thing in range(2, 4)]
    assert [thing for thing, _ in before + after] == [0, 1, 2, 3]
    assert len({process for _, process in before}) == len({process for _, process in after}) == 1
    assert before[0][1] != after[0][1]


def test_each_piece_has_its_own_time_and_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extraction_child, "CPU_SECONDS", 1)
    monkeypatch.setattr(module, "MEMORY", 64 * 1024**2)

    def work(_: object) -> int:
        assert len(bytearray(48 * 1024**2))
        started = time.process_time()
        while time.process_time() < started + 0.75:
            pass
        return os.getpid()

    with Confinement(work) as child:
        assert len({child.done(number) for number in range(3)}) == 1


def test_a_child_that_has_grown_or_done_enough_does_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[bytearray] = []

    def work(size: int) -> int:
        kept.append(bytearray(size))
        return os.getpid()

    with Confinement(work) as child:
        first = child.done(module.MOST_LEFT * 2)
        second = [child.done(1) for _ in range(3)]
        assert first not in second
        assert len(set(second)) == 1
    monkeypatch.setattr(module, "MOST_PIECES", 2)
    with Confinement(work) as child:
        one, two, three = (child.done(1) for _ in range(3))
        assert one == two != three


def test_a_child_that_dies_between_two_pieces_costs_none() -> None:
    with Confinement(lambda _: os.getpid()) as child:
        first = child.done(1)
        os.kill(first, signal.SIGKILL)
        os.waitid(os.P_PID, first, os.WEXITED | os.WNOWAIT)
        assert child.done(2) != first


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
