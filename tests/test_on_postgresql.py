"""What touches the database holds on PostgreSQL as it does on SQLite: the same tests, run again there."""

import os
import subprocess
import sys
from pathlib import Path

from tests.postgres import Cluster

ROOT = Path(__file__).resolve().parents[1]
AGAIN = ["tests/admin", "tests/ingest/test_publish.py", "tests/ingest/test_settle.py", "tests/ingest/test_match.py"]
AGAIN += ["tests/search", "tests/fixtures", "tests/pages", "tests/browse", "tests/test_seeds.py"]


def test_the_same_tests_pass_on_postgresql(postgres: Cluster) -> None:
    url = postgres.create("archive")
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", *AGAIN],
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": url, "PYTEST_ADDOPTS": ""},
        capture_output=True,
        text=True,
        timeout=540,
        check=False,
    )
    assert run.returncode == 0, run.stdout[-6000:] + run.stderr[-2000:]
    assert " passed" in run.stdout
