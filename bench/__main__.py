"""Run the comparison and print the table; see README.md for what it says and when it fails."""

import argparse
import json
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "archive.settings")
django.setup()

from bench.corpus import SCALES, BenchStatement, statements  # noqa: E402
from bench.engines import Answer, Archive, Engine, Fts5, WhooshApi, stock_build_seconds  # noqa: E402
from bench.operations import BenchQuery, Operation, operations  # noqa: E402

HISTORY = Path(__file__).parent / "history.jsonl"
ROUNDS = 5
QUERIES = 30
STOCK_BUILD = 4_000
"""Documents given to Whoosh's own writer; it is slow enough for its time to be scaled from these."""


def main() -> int:
    """Return 0 when the gates (and at 100k the targets) hold."""
    options = _options()
    corpus = list(statements(SCALES[options.scale]))
    with tempfile.TemporaryDirectory() as folder:
        engines: list[Engine] = [Archive(Path(folder)), WhooshApi(Path(folder)), Fts5(Path(folder))]
        print(
            f"{len(corpus)} statements · {platform.platform()} · {os.cpu_count()} cores · load {os.getloadavg()[0]:.1f}"
        )
        print("tantivy and PostgreSQL: not installed or not started here; not compared.")
        builds = {engine.name: _timed(lambda engine=engine: engine.build(iter(corpus))) for engine in engines}  # type: ignore[misc]
        sample = corpus[:STOCK_BUILD]
        stock = stock_build_seconds(Path(folder) / "stock", sample) / len(sample)
        builds["whoosh"] = stock * len(corpus)
        print("build: " + ", ".join(f"{name} {seconds:.1f} s" for name, seconds in builds.items()))
        print(f"  (whoosh: its own writer on {len(sample)} of them, scaled)")
        asked = operations(corpus[:20_000], options.queries)
        faults = _gates(engines, asked)
        rows = [_measured(engines, operation, options.rounds) for operation in asked]
        _print_table(rows)
        faults += _update_gate(engines, corpus)
        _remember(options.scale, builds, rows)
    if options.scale in {"20k", "100k"}:
        faults += [
            f"build: {builds['archive'] / builds[name]:.2f} × {name}"
            for name, most in (("whoosh", 0.5),)
            if builds["archive"] > most * builds[name]
        ]
    faults += _too_slow(rows, asked, targets=options.scale == "100k")
    for fault in faults:
        print(f"FAIL {fault}")
    decided = "targets and gates" if options.scale == "100k" else "gates and the Whoosh API (targets count at 100k)"
    print(f"{'FAILED' if faults else 'passed'}: decided by {decided}")
    return 1 if faults else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--scale", choices=SCALES, default="2k")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--queries", type=int, default=QUERIES)
    return parser.parse_args()


def _timed(run: Callable[[], object]) -> float:
    started = time.perf_counter()
    run()
    return time.perf_counter() - started


def _gates(engines: list[Engine], asked: list[Operation]) -> list[str]:
    """Equal totals everywhere; the same best scores as Whoosh's own; the same counts."""
    faults = []
    for operation in asked:
        for query in operation.queries:
            ours, *others = [engine.search(query) for engine in engines]
            names = [engine.name for engine in engines[1:]]
            for name, other in zip(names, others, strict=True):
                if difference := _difference(ours, other):
                    faults.append(f"{operation.name} {query.words}: {difference} ({name})")
            if not query.newest and not _same_scores(ours, others[0].scores):
                whoosh = next(engine for engine in engines if isinstance(engine, WhooshApi))
                if not _same_scores(ours, whoosh.best_scores(query)):
                    faults.append(f"{operation.name} {query.words}: other scores (whoosh)")
    return faults[:10]


def _difference(ours: Answer, other: Answer) -> str:
    if ours.total != other.total:
        return f"total {ours.total} against {other.total}"
    if ours.facets and {k: v for k, v in ours.facets.items() if k in other.facets} != other.facets:
        return "other counts"
    return ""


def _same_scores(ours: Answer, scores: list[float]) -> bool:
    pairs = zip(ours.scores, scores, strict=False)
    return len(ours.scores) == len(scores) and all(abs(one - other) < 1e-3 for one, other in pairs)


def _measured(engines: list[Engine], operation: Operation, rounds: int) -> dict[str, object]:
    """Return the median milliseconds of each engine, interleaved query by query, and ratios of ours to each."""
    times: dict[str, list[float]] = {engine.name: [] for engine in engines}
    for _round in range(rounds):
        for query in operation.queries:
            for engine in engines:
                times[engine.name].append(_timed(lambda engine=engine, query=query: engine.search(query)) * 1000)  # type: ignore[misc]
    ours = times["archive"]
    ratios = {
        name: [a / b for a, b in zip(ours, peer, strict=True)] for name, peer in times.items() if name != "archive"
    }
    return {
        "operation": operation.name,
        "ms": {name: round(statistics.median(values), 3) for name, values in times.items()},
        "ratio": {name: [round(value, 3) for value in _interval(values)] for name, values in ratios.items()},
    }


def _interval(values: list[float]) -> tuple[float, float, float]:
    """Return the lower quartile, the median and the upper quartile."""
    low, middle, high = statistics.quantiles(values, n=4)
    return low, middle, high


def _print_table(rows: list[dict[str, object]]) -> None:
    print(f"\n{'operation':36}{'archive':>9}{'whoosh':>10}{'fts5':>9}   ours/whoosh        ours/fts5")
    for row in rows:
        ms: dict[str, float] = row["ms"]  # type: ignore[assignment]
        ratio: dict[str, list[float]] = row["ratio"]  # type: ignore[assignment]
        shown = {name: f"{middle:.3f} [{low:.2f}–{high:.2f}]" for name, (low, middle, high) in ratio.items()}
        print(
            f"{row['operation']:36}{ms['archive']:9.2f}{ms['whoosh']:10.2f}{ms['fts5']:9.2f}   "
            f"{shown['whoosh']:19}{shown['fts5']}"
        )
    print("median milliseconds; ratios: median [quartiles] of query by query\n")


def _update_gate(engines: list[Engine], corpus: list[BenchStatement]) -> list[str]:
    """Replace a statement and look: the new word finds it once, the old one no more."""
    victim = corpus[len(corpus) // 2]
    changed = replace(victim, body=["zzqab", *victim.body[1:]])
    cost = {engine.name: _timed(lambda engine=engine: engine.update(changed)) * 1000 for engine in engines}  # type: ignore[misc]
    print("one statement replaced: " + ", ".join(f"{name} {cost[name]:.1f} ms" for name in ("archive", "fts5")))
    found = {engine.name: engine.search(BenchQuery(("zzqab",))).top for engine in engines}
    return [f"after an update {name} finds {ids}" for name, ids in found.items() if ids != [victim.number]]


def _too_slow(rows: list[dict[str, object]], asked: list[Operation], *, targets: bool) -> list[str]:
    faults = []
    for row, operation in zip(rows, asked, strict=True):
        ratio: dict[str, list[float]] = row["ratio"]  # type: ignore[assignment]
        limits = operation.targets if targets else {"whoosh": 1.0}
        faults += [
            f"{operation.name}: {ratio[name][1]:.3f} × {name}, target {limit:.3f}"
            for name, limit in limits.items()
            if ratio[name][1] > limit
        ]
    return faults


def _remember(scale: str, builds: dict[str, float], rows: list[dict[str, object]]) -> None:
    entry = {"at": datetime.now(UTC).isoformat(timespec="seconds"), "scale": scale, "build": builds, "rows": rows}
    with HISTORY.open("a", encoding="utf-8") as file:
        file.write(json.dumps(entry, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    sys.exit(main())
