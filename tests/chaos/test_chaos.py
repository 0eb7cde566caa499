"""A short chaos run on each database, one drain killed at its points, and the mutants that must be caught."""

import os
import subprocess
import sys

import pytest

from tests.chaos.ledger import Ledger, after
from tests.chaos.words import body, version_in
from tests.chaos.world import ROOT
from tests.postgres import Cluster

LONG = os.environ.get("COUNTS") == "long"


def chaos(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "VAR_DIR"}}
    environment["PYTHONWARNINGS"] = ""
    command = [sys.executable, "-m", "tests.chaos", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def test_the_ledger_knows_what_an_operation_leaves() -> None:
    assert after("absent", "put", 3) == "published 3"
    assert after("published 3", "update", 4) == "published 4"
    assert after("hidden 3", "show", 4) == "published 3"
    assert after("absent", "update", 4) == "absent"
    ledger = Ledger()
    ledger.acknowledge("1", "put", 1, "published 1", 0.1)
    ledger.lose_sight("1", "hide", 2)
    ledger.acknowledge("1", "update", 3, "hidden 3", 0.1)
    assert not ledger.contradictions
    ledger.acknowledge("1", "update", 4, "absent", 0.1)
    assert len(ledger.contradictions) == 1
    assert version_in(body("7", 19)) == 19


@pytest.mark.parametrize("database", ["sqlite", "postgres"])
def test_nothing_acknowledged_is_lost_whatever_is_killed(database: str, request: pytest.FixtureRequest) -> None:
    if database == "postgres":
        request.getfixturevalue("postgres")
    ended = chaos("run", "--db", database, "--seconds", "600" if LONG else "10", "--seed", "7")
    assert ended.returncode == 0, ended.stdout[-3000:] + ended.stderr[-3000:]


def test_a_drain_may_die_anywhere() -> None:
    ended = chaos("points", "--every", "1" if LONG else "6")
    assert ended.returncode == 0, ended.stdout[-3000:] + ended.stderr[-3000:]


@pytest.mark.long
def test_a_drain_may_die_anywhere_on_postgresql(postgres: Cluster) -> None:
    ended = chaos("points", "--db", "postgres")
    assert ended.returncode == 0, ended.stdout[-3000:] + ended.stderr[-3000:]


def test_rows_deleted_before_their_commit_are_caught() -> None:
    ended = chaos("points", "--every", "6", "--mutant", "rows_first")
    assert ended.returncode == 1
    assert "no row covers" in ended.stdout


@pytest.mark.long
@pytest.mark.parametrize(
    ("mutant", "options"),
    [
        ("rows_first", []),
        ("stale_reader", []),
        ("silent_update", []),
        ("inline_write", ["--indexers", "0"]),
        ("up_to_the_last", ["--db", "postgres"]),
    ],
)
def test_a_run_catches_every_wrong_design(mutant: str, options: list[str], postgres: Cluster) -> None:
    """A race may miss one run, not three."""
    seeds = ["21", "22", "23"]
    caught = (chaos("run", "--seconds", "40", "--seed", seed, "--mutant", mutant, *options) for seed in seeds)
    assert any(ended.returncode == 1 and "wrong {" in ended.stdout for ended in caught)


@pytest.mark.long
def test_harm_to_the_index_is_lived_through() -> None:
    ended = chaos("faults")
    assert ended.returncode == 0, ended.stdout[-3000:]
