"""A reader in a process of its own: it answers on its output how many statements each word on its input finds.

python -m bench.worker archive|fts5 FOLDER
python -m bench.worker postgresql ADDRESS
"""

import os
import sys
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "archive.settings")
django.setup()

from bench.archive_engine import Archive  # noqa: E402
from bench.engines import Engine  # noqa: E402
from bench.fts5_engine import Fts5  # noqa: E402
from bench.operations import BenchQuery  # noqa: E402
from bench.postgres_engine import Postgres  # noqa: E402


def main() -> None:
    """Answer until the input ends."""
    name, place = sys.argv[1:]
    engine: Engine
    match name:
        case "archive":
            engine = Archive(Path(place))
        case "fts5":
            engine = Fts5(Path(place))
        case _:
            engine = Postgres(place)
    for line in sys.stdin:
        print(engine.search(BenchQuery((line.strip(),))).total, flush=True)


if __name__ == "__main__":
    main()
