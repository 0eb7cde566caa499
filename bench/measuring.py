"""Times, engine beside engine, and the ratio of ours to each peer's."""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from bench.engines import Engine, PageEngine
from bench.operations import BenchQuery, Operation

OURS = "archive"
FIRST_QUERIES = 10
"""Queries of each kind that are asked for the first time: each needs a new reader in every engine."""


@dataclass
class Measured:
    """Median milliseconds by engine; lower quartile, median and upper quartile of ours to each peer's; the targets."""

    operation: str
    ms: dict[str, float] = field(default_factory=dict)
    ratio: dict[str, tuple[float, float, float]] = field(default_factory=dict)
    targets: dict[str, float] = field(default_factory=dict)


def milliseconds(run: Callable[[], object]) -> float:
    """Return how long a call takes."""
    started = time.perf_counter()
    run()
    return (time.perf_counter() - started) * 1000


def warm(engines: Sequence[Engine], operation: Operation, rounds: int) -> Measured:
    """Ask every engine each query in turn, several times over; the queries were asked before (by the gates)."""
    times: dict[str, list[float]] = {engine.name: [] for engine in engines}
    for _round in range(rounds):
        for query in operation.queries:
            for engine in engines:
                times[engine.name].append(milliseconds(lambda engine=engine, query=query: engine.search(query)))  # type: ignore[misc]
    return summed_up(operation.name, times, operation.targets)


def first(engines: Sequence[Engine], operation: Operation) -> Measured:
    """Ask each query of a reader opened anew, which has answered one other query of the kind."""
    times: dict[str, list[float]] = {engine.name: [] for engine in engines}
    pairs = list(zip(operation.queries, operation.strangers, strict=True))[:FIRST_QUERIES]
    for query, stranger in pairs:
        for engine in engines:
            engine.forget()
            engine.search(stranger)
            times[engine.name].append(milliseconds(lambda engine=engine, query=query: engine.search(query)))  # type: ignore[misc]
    return summed_up(operation.name, times, operation.first_targets)


def opening(engines: Sequence[Engine], query: BenchQuery, repeats: int = 5) -> Measured:
    """Ask the very first query of a reader opened anew."""
    times: dict[str, list[float]] = {engine.name: [] for engine in engines}
    for _repeat in range(repeats):
        for engine in engines:
            engine.forget()
            times[engine.name].append(milliseconds(lambda engine=engine: engine.search(query)))  # type: ignore[misc]
    return summed_up("very first query of a new reader, with counts", times, {})


def pages(engines: Sequence[PageEngine], queries: Sequence[BenchQuery], rounds: int) -> Measured:
    """Make whole results pages: rank, total, counts, twenty snippets and rows."""
    times: dict[str, list[float]] = {engine.name: [] for engine in engines}
    for _round in range(rounds):
        for query in queries:
            for engine in engines:
                times[engine.name].append(milliseconds(lambda engine=engine, query=query: engine.page(query)))  # type: ignore[misc]
    return summed_up("whole results page", times, {"fts5": 0.6, "postgresql": 0.25})


def summed_up(name: str, times: dict[str, list[float]], targets: dict[str, float]) -> Measured:
    """Return the medians, and the quartiles of the ratios query by query."""
    ratios = {peer: _quartiles(times[OURS], own) for peer, own in times.items() if peer != OURS}
    medians = {engine: round(statistics.median(own), 3) for engine, own in times.items()}
    return Measured(name, medians, ratios, {peer: limit for peer, limit in targets.items() if peer in ratios})


def _quartiles(ours: list[float], theirs: list[float]) -> tuple[float, float, float]:
    low, middle, high = statistics.quantiles([one / other for one, other in zip(ours, theirs, strict=True)], n=4)
    return round(low, 3), round(middle, 3), round(high, 3)


def faults(measured: Sequence[Measured], targets: dict[str, float] | None = None) -> list[str]:
    """Return a sentence for each ratio above its target (its own, or the ones given for all)."""
    found = []
    for one in measured:
        limits: dict[str, Any] = one.targets if targets is None else targets
        found += [
            f"{one.operation}: {one.ratio[peer][1]:.3f} × {peer}, target {limit:.3f}"
            for peer, limit in limits.items()
            if peer in one.ratio and one.ratio[peer][1] > limit
        ]
    return found
