"""Single rows of the comparison with FTS5, over indexes that are made once and kept.

    python -m bench.rows --keep FOLDER [--scale 100k] "rare word" pages changes build

Rows are named as the tables name them, or by their beginning; `pages` is the whole results page,
`changes` what one published statement costs, `build` the corpus into an empty index. For work on
one figure; the targets are judged by `python -m bench`.
"""

import argparse
import os
import tempfile
from pathlib import Path
from typing import Any

import django
from django.apps import apps

PAGES, CHANGES, BUILD = "pages", "changes", "build"


def main() -> None:
    """Print the rows asked for."""
    parser = argparse.ArgumentParser(prog="python -m bench.rows", description=__doc__)
    parser.add_argument("rows", nargs="+", help="beginnings of operations' names, or pages, changes, build")
    parser.add_argument("--keep", required=True, help="a folder to make the indexes in once and use again")
    parser.add_argument("--scale", default="100k")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--queries", type=int, default=30)
    options = parser.parse_args()
    folder = Path(options.keep) / options.scale
    folder.mkdir(parents=True, exist_ok=True)
    if not apps.ready:
        os.environ |= {"DJANGO_SETTINGS_MODULE": "archive.settings", "VAR_DIR": str(folder), "DATABASE_URL": ""}
        django.setup()
    _print(folder, options)


def _print(folder: Path, options: argparse.Namespace) -> None:
    from bench import measuring, report
    from bench.archive_engine import Archive
    from bench.corpus import SCALES, statements
    from bench.fts5_engine import Fts5
    from bench.operations import FACETS_AND_MONTHS, operations
    from bench.publishing import publishing

    corpus = list(statements(SCALES[options.scale]))
    if BUILD in options.rows:
        with tempfile.TemporaryDirectory(dir=folder) as scratch:
            engines = [Archive(Path(scratch)), Fts5(Path(scratch))]
            seconds = [measuring.milliseconds(lambda one=one: one.build(iter(corpus))) / 1000 for one in engines]  # type: ignore[misc]
            print(f"build: {seconds[0]:.1f} s, {seconds[0] / seconds[1]:.2f} × FTS5's {seconds[1]:.1f} s")
    ours, fts5 = Archive(folder), Fts5(folder)
    if not (folder / "made").exists():
        ours.build(iter(corpus))
        fts5.build(iter(corpus))
        (folder / "made").touch()
    asked = operations(corpus[:20_000], options.queries)
    chosen = [one for one in asked if any(one.name.startswith(name) for name in options.rows)]
    first = [measuring.first([ours, fts5], one) for one in chosen]
    rows = {"asked for the first time": first}
    rows["warm"] = [measuring.warm([ours, fts5], one, options.rounds) for one in chosen]
    if PAGES in options.rows:
        _fill_database(folder, corpus)
        queries = next(one for one in asked if one.name == FACETS_AND_MONTHS).queries
        measuring.pages([ours, fts5], queries, 1)
        rows["whole pages"] = [measuring.pages([ours, fts5], queries, max(options.rounds // 2, 1))]
    if CHANGES in options.rows:
        changes = publishing([ours, fts5], {"archive": str(folder), "fts5": str(folder)}, corpus)
        rows["changes"] = [changes.visible]
        print(f"opening the index again after a write: {changes.reopening:.2f} ms")
    for title, measured in rows.items():
        if measured:
            print(report.table(title, measured, ["fts5"], with_targets=True))


def _fill_database(folder: Path, corpus: list[Any]) -> None:
    """Fill the site's database, from which pages take their rows, once."""
    from django.core.management import call_command

    from bench.archive_engine import store

    if not (folder / "stored").exists():
        call_command("migrate", verbosity=0)
        call_command("loaddata", "countries", "offices", "officials", "topics", verbosity=0)
        store(corpus)
        (folder / "stored").touch()


if __name__ == "__main__":
    main()
