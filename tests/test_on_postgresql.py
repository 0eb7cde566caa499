"""What touches the database holds on PostgreSQL as it does on SQLite: the same tests, run again there."""

import os
import subprocess
import sys
from pathlib import Path

from tests.conftest import LONG
from tests.postgres import Cluster

ROOT = Path(__file__).resolve().parents[1]
AGAIN = [
    *(f"tests/ingest/test_{name}.py" for name in ("publish", "settle", "match", "capture", "merge", "redetect")),
    *(f"tests/search/test_{name}.py" for name in ("sync", "receivers", "filters")),
    "tests/admin/test_review.py",
    "tests/browse/test_filters.py",
    "tests/test_seeds.py",
    # NUL and integers beyond the column's size are errors there and not on SQLite.
    "tests/security/test_fuzzed_views.py::test_no_request_makes_a_view_fail",
    *(["tests/security/test_leaks.py"] if LONG else []),
]
"""Write paths, queries with SQL of their own, and the whole way of the seeds; pages add nothing of the database's."""


def test_the_same_tests_pass_on_postgresql(postgres: Cluster) -> None:
    url = postgres.create("archive")
    outside = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_XDIST")}
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *AGAIN],
        cwd=ROOT,
        env={**outside, "DATABASE_URL": url, "PYTEST_ADDOPTS": ""},
        capture_output=True,
        text=True,
        timeout=3600 if LONG else 540,
        check=False,
    )
    assert run.returncode == 0, run.stdout[-6000:] + run.stderr[-2000:]
    assert " passed" in run.stdout
