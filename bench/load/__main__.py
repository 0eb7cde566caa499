"""Let a crowd loose on the archive, and print what came of it.

    python -m bench.load [browse search flood workers reload restart soak] [--seconds 60]
                         [--requests 200000] [--statements 10000] [--pace 0.5] [--keep FOLDER]

Without names all scenarios are run; `restart` is the one on PostgreSQL. A curator publishes
meanwhile. The last lines say which promises were kept; the exit code is 1 if one was not.
"""

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from bench.load import scenarios
from bench.load.crowd import Crowd
from bench.load.curator import PACE
from bench.load.scenarios import Finding
from bench.load.site import Site
from tests.postgres import running_postgres

WARM_UP = 10
"""Seconds in which every worker meets every kind of page, before anything is measured."""
ON_SQLITE = ["browse", "search", "flood", "workers", "reload", "soak"]


def main() -> int:
    """Return 0 when every promise was kept."""
    parser = argparse.ArgumentParser(prog="python -m bench.load", description=__doc__)
    parser.add_argument("scenarios", nargs="*", choices=[*ON_SQLITE, "restart", []], help="all, if none is named")
    parser.add_argument("--seconds", type=float, default=60, help="of each scenario but the soak")
    parser.add_argument("--requests", type=int, default=200_000, help="of the soak")
    parser.add_argument("--statements", type=int, default=10_000)
    parser.add_argument("--pace", default="0.5", help="seconds between two publications of the curator")
    parser.add_argument("--keep", help="a folder to make the collection in once and use again")
    options = parser.parse_args()
    names = options.scenarios or [*ON_SQLITE, "restart"]
    os.environ[PACE] = options.pace
    print(f"{options.statements} statements · {platform.platform()} · {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(options.keep or temporary)
        findings = [
            finding
            for name in names
            for finding in (_on_postgresql if name == "restart" else _on_sqlite)(name, folder, options)
        ]
    broken = [finding.text for finding in findings if finding.is_kept is False]
    promised = [finding for finding in findings if finding.is_kept is not None]
    print(
        f"\n{len(promised) - len(broken)} of {len(promised)} promises kept."
        + "".join(f"\n  not: {text}" for text in broken)
    )
    return 1 if broken else 0


def _on_sqlite(name: str, folder: Path, options: argparse.Namespace) -> list[Finding]:
    site, amount = Site(folder / "sqlite"), options.seconds
    if name == "soak":
        # A worker that renews itself hands its memory back, and shares what it has anew: neither may hide a leak.
        site.environment["GUNICORN_CMD_ARGS"], amount = "--max-requests 0", options.requests
    return _run(name, site, options.statements, lambda site: getattr(scenarios, name)(site, amount))


def _on_postgresql(name: str, folder: Path, options: argparse.Namespace) -> list[Finding]:
    with running_postgres() as cluster:
        site = Site(folder / "postgres", cluster.create("crowd"))
        (site.folder / "made").unlink(missing_ok=True)
        scenario = partial(scenarios.restart, seconds=options.seconds, cluster=cluster)
        return _run(name, site, min(options.statements, 2_000), scenario)


def _run(name: str, site: Site, size: int, scenario: Callable[[Site], list[Finding]]) -> list[Finding]:
    """Serve the collection, let a curator work, and print the scenario's findings."""
    site.folder.mkdir(parents=True, exist_ok=True)
    site.fill(size)
    site.start()
    try:
        curator = site.curator()
        Crowd(site.origin, site.addresses("browse"), connections=8, seconds=WARM_UP).outcome()
        findings = scenario(site)
        curator.kill()
        published = len((curator.stdout.read() if curator.stdout else "").split())
    finally:
        site.stop()
    print(f"\n{name}; {published} statements published meanwhile")
    for finding in findings:
        mark = {True: "kept  ", False: "BROKEN", None: "      "}[finding.is_kept]
        print(f"  {mark} {finding.text}", flush=True)
    return findings


if __name__ == "__main__":
    sys.exit(main())
