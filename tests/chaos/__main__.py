"""python -m tests.chaos run|points|faults --db sqlite|postgres --seconds N --seed N."""

import argparse
import os
import sys

import django

from tests.chaos.world import World, a_world


def main() -> None:
    """Do what is asked for; exit 1 when something is wrong."""
    options = _options()
    with a_world(options.db, indexers=options.indexers, mutant=options.mutant) as world:
        enter(world)
        wrong = _run(world, options)
    sys.exit(wrong)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    parser.add_argument("what", nargs="?", choices=["run", "points", "faults"], default="run")
    parser.add_argument("--db", choices=["sqlite", "postgres"], default="sqlite")
    parser.add_argument(
        "--seconds", type=float, default=25.0, help="of killing; starting and judging take a while more"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--every", type=int, default=1, help="points: die at every n-th one only")
    parser.add_argument("--indexers", type=int, default=2, help="run: 0 leaves the index to the workers")
    parser.add_argument("--pause", type=float, default=0.33, help="run: mean seconds between two kills")
    parser.add_argument("--mutant", default="", help="run, points: a wrong design, which must be caught")
    return parser.parse_args()


def enter(world: World) -> None:
    """Make this process part of a world, soundly: whatever mutant its processes have, the judge has none."""
    os.environ.update({**world.environment, "CHAOS_MUTANT": ""})
    django.setup()


def _run(world: World, options: argparse.Namespace) -> int:
    if options.what == "run":
        from tests.chaos.run import run

        outcome = run(world, options.seconds, options.seed, pause=options.pause)
        print(f"{options.db}, seed {options.seed}, {options.seconds:.0f} s {options.mutant}\n{outcome.report()}")
        return 0 if outcome.is_sound else 1
    if options.what == "points":
        from tests.chaos.points import points

        found = points(world, every=options.every, mutant=options.mutant)
        print(found.report())
        return 0 if not found.wrong else 1
    from tests.chaos.faults import faults

    return faults(world, options.seed)


if __name__ == "__main__":
    main()
