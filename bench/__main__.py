"""Run the comparison and print the tables; see README.md for what they say and when it fails."""

import argparse
import gc
import os
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

import django
from django.apps import apps

if not apps.ready:  # A run has a database and an index of its own; the tests have theirs.
    _SCRATCH = tempfile.TemporaryDirectory(prefix="archive-bench-")
    os.environ |= {"DJANGO_SETTINGS_MODULE": "archive.settings", "VAR_DIR": _SCRATCH.name, "DATABASE_URL": ""}
    django.setup()

from django.conf import settings
from django.core.management import call_command

from bench import gates, measuring, report
from bench.archive_engine import Archive, store
from bench.corpus import SCALES, BenchStatement, statements
from bench.engines import Engine, PageEngine
from bench.fts5_engine import Fts5
from bench.measuring import OURS, Measured, milliseconds
from bench.operations import FACETS_AND_MONTHS, Operation, operations
from bench.postgres_engine import Postgres, PostgresAbsentError, postgres_address
from bench.publishing import Publishing, publishing
from bench.whoosh_engine import WhooshApi, stock_build_seconds

ROUNDS = 5
QUERIES = 30
STOCK_BUILD = 4_000
"""Documents given to Whoosh's own writer; it is slow enough for its time to be scaled from these."""
WHOOSH_ROUNDS = 1
"""Whoosh's searcher takes seconds a query at 100k: it is asked each query once more after the gates."""
GROWTH = 6.0
PUBLISH_GROWTH = 2.0
REOPEN_GROWTH = 2.0
"""Opening again takes a millisecond; half and twice are noise."""
BUILD_TARGETS = {"whoosh": 0.5, "fts5": 2.5}


def main() -> int:
    """Return 0 when the gates (and at 100k the targets) hold."""
    options = _options()
    with ExitStack() as stack:
        run = Run(options, stack)
        run.compare()
        run.say("")
        for fault in run.faults:
            run.say(f"FAIL {fault}")
        by = "the gates and the targets" if run.is_full else "the gates and the Whoosh API (targets count at 100k)"
        run.say(f"{'FAILED' if run.faults else 'passed'}: decided by {by}")
    report.remember(options.scale, run.sections, run.figures, passed=not run.faults)
    if options.record:
        report.record("\n".join(run.said))
    return 1 if run.faults else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--scale", choices=SCALES, default="2k")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--queries", type=int, default=QUERIES)
    parser.add_argument("--record", action="store_true", help="put the output in README.md as the last full run")
    return parser.parse_args()


class Run:
    """One comparison."""

    def __init__(self, options: argparse.Namespace, stack: ExitStack) -> None:
        self.options = options
        self.is_full = options.scale == "100k"
        """Whether the targets count."""
        self.said: list[str] = []
        self.faults: list[str] = []
        self.sections: dict[str, list[Measured]] = {}
        self.figures: dict[str, object] = {}
        self.folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="archive-bench-")))
        self.places = {OURS: str(self.folder), "fts5": str(self.folder)}
        self.small: tuple[list[Measured], Publishing] | None = None
        self.postgres = self._postgres(stack)

    def say(self, text: str) -> None:
        """Print, and keep for README.md."""
        self.said.append(text)
        print(text, flush=True)

    def compare(self) -> None:
        """Build, ask, change, and judge."""
        corpus = list(statements(SCALES[self.options.scale]))
        self.say(f"python -m bench {' '.join(sys.argv[1:])}")
        self.say(f"{len(corpus)} statements · {report.machine()}")
        if self.is_full:
            self._measure_small(corpus[: SCALES["20k"]])
        ours, whoosh, fts5 = Archive(self.folder), WhooshApi(self.folder), Fts5(self.folder)
        sql: list[PageEngine] = [fts5, *([self.postgres] if self.postgres else [])]
        engines: list[Engine] = [ours, whoosh, *sql, *self._tantivy()]
        self._build(engines, corpus)
        gc.collect()
        gc.freeze()  # The corpus stays, millions of words: walking over them belongs to no engine's time.
        asked = operations(corpus[:20_000], self.options.queries)
        self.faults += gates.same_answers(engines, asked)
        self._ask(engines, [ours, *sql], asked, corpus)
        self.faults += gates.nothing_stale(engines, corpus)
        durable: list[Engine] = [ours, *sql]
        changes = publishing(durable, self.places, corpus)
        self._tell("changes", [changes.visible], [one.name for one in sql])
        self.say(f"opening the index again after a write: {changes.reopening:.2f} ms")
        self.figures["reopening"] = changes.reopening
        self._judge(changes)

    def _postgres(self, stack: ExitStack) -> Postgres | None:
        try:
            address = stack.enter_context(postgres_address())
        except PostgresAbsentError as absence:
            self.say(f"postgresql is not compared: {absence}.")
            return None
        self.places["postgresql"] = address
        engine = Postgres(address)
        stack.callback(engine.close)
        return engine

    def _tantivy(self) -> list[Engine]:
        try:
            from bench.tantivy_engine import Tantivy
        except ImportError as absence:
            self.say(f"tantivy is not compared: {absence}.")
            return []
        return [Tantivy(self.folder)]

    def _measure_small(self, corpus: list[BenchStatement]) -> None:
        """Measure ours at 20k, to hold the growth to 100k against its targets."""
        folder = self.folder / "small"
        folder.mkdir()
        ours = Archive(folder)
        seconds = milliseconds(lambda: ours.build(iter(corpus))) / 1000
        asked = operations(corpus, self.options.queries)
        for operation in asked:
            for query in operation.queries:
                ours.search(query)
        rows = [measuring.warm([ours], operation, self.options.rounds) for operation in asked]
        self.small = rows, publishing([ours], {OURS: str(folder)}, corpus)
        fts5 = milliseconds(lambda: Fts5(folder).build(iter(corpus))) / 1000
        self._judge_build({OURS: seconds, "fts5": fts5, "whoosh": self._stock_seconds(corpus)}, "20k")

    def _build(self, engines: list[Engine], corpus: list[BenchStatement]) -> None:
        seconds = {one.name: milliseconds(lambda one=one: one.build(iter(corpus))) / 1000 for one in engines}  # type: ignore[misc]
        seconds["whoosh"] = self._stock_seconds(corpus)
        self.figures["build"] = seconds
        self._judge_build(seconds, self.options.scale)

    def _stock_seconds(self, corpus: list[BenchStatement]) -> float:
        """Return how long Whoosh's own writer would take, from a part."""
        sample = corpus[:STOCK_BUILD]
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            return stock_build_seconds(Path(folder) / "stock", sample) / len(sample) * len(corpus)

    def _judge_build(self, seconds: dict[str, float], scale: str) -> None:
        shown = ", ".join(f"{name} {value:.1f} s" for name, value in seconds.items())
        self.say(f"build of {scale}: {shown} (whoosh: its own writer on at most {STOCK_BUILD}, scaled)")
        for name, most in BUILD_TARGETS.items():
            ratio = seconds[OURS] / seconds[name]
            self.say(f"  {ratio:.2f} × {name}" + (f", ≤ {most} {_verdict(ratio, most)}" if scale == "20k" else ""))
            if self.is_full and scale == "20k" and ratio > most:
                self.faults.append(f"build of 20k: {ratio:.2f} × {name}, target {most}")

    def _ask(
        self, engines: list[Engine], pages: list[PageEngine], asked: list[Operation], corpus: list[BenchStatement]
    ) -> None:
        peers = [one.name for one in engines[1:]]
        without_whoosh = [one for one in engines if not isinstance(one, WhooshApi)]
        rows = [self._warm(engines, without_whoosh, operation) for operation in asked]
        self._tell("warm", rows, peers)
        first = [measuring.first(without_whoosh, operation) for operation in asked]
        counted = next(operation for operation in asked if operation.name == FACETS_AND_MONTHS)
        first.append(measuring.opening(without_whoosh, counted.queries[0]))
        self._tell("asked for the first time", first, peers[1:])
        call_command("migrate", verbosity=0)
        call_command("loaddata", "countries", "offices", "officials", "topics", verbosity=0)
        store(corpus)
        for one in pages:
            one.page(counted.queries[0])
        whole = [measuring.pages(pages, counted.queries, max(self.options.rounds // 2, 1))]
        self._tell("whole pages", whole, [one.name for one in pages[1:]])

    def _warm(self, engines: list[Engine], without_whoosh: list[Engine], operation: Operation) -> Measured:
        """Measure an operation; at 100k Whoosh's searcher, which takes seconds, has a round of its own beside ours."""
        if not self.is_full:
            return measuring.warm(engines, operation, self.options.rounds)
        row = measuring.warm(without_whoosh, operation, self.options.rounds)
        beside = measuring.warm(engines[:2], operation, WHOOSH_ROUNDS)
        row.ms["whoosh"], row.ratio["whoosh"] = beside.ms["whoosh"], beside.ratio["whoosh"]
        row.targets = operation.targets
        return row

    def _tell(self, section: str, rows: list[Measured], peers: list[str]) -> None:
        self.sections[section] = rows
        self.say(report.table(section, rows, peers, with_targets=self.is_full))

    def _judge(self, changes: Publishing) -> None:
        if not self.is_full:
            self.faults += measuring.faults(self.sections["warm"], {"whoosh": 1.0})
            return
        for rows in self.sections.values():
            self.faults += measuring.faults(rows)
        assert self.small is not None
        small, published = self.small
        self.say("\n100k against 20k, ours")
        for large, little in zip(self.sections["warm"], small, strict=True):
            self._grown(large.operation, large.ms[OURS], little.ms[OURS], GROWTH)
        self._grown("one statement published", changes.visible.ms[OURS], published.visible.ms[OURS], PUBLISH_GROWTH)
        self._grown("opening again after a write", changes.reopening, published.reopening, REOPEN_GROWTH)

    def _grown(self, name: str, large: float, small: float, most: float) -> None:
        ratio = large / small
        self.say(f"{name:46}{small:11.2f}{large:11.2f}   {ratio:.2f}   ≤ {most:g} {_verdict(ratio, most)}")
        if ratio > most:
            self.faults.append(f"{name}: 100k takes {ratio:.2f} × what 20k takes, target {most:g}")


def _verdict(ratio: float, most: float) -> str:
    return "met" if ratio <= most else "MISSED"


if __name__ == "__main__":
    settings.DEBUG = False
    sys.exit(main())
