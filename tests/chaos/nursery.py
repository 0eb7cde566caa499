"""Starts indexers quickly: forks them from a process that has everything loaded. Killed, they are as dead as any.

Reads a command a line (`follow`), forks it, and prints its process number.
"""

import os
import signal
import sys

import django
from django.core.management import call_command


def main() -> None:
    """Fork what is asked for until the input ends."""
    django.setup()
    from tests.chaos import mutants

    mutants.apply()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _serve(line.split())
        print(child, flush=True)


def _serve(command: list[str]) -> None:
    null = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1):
        os.dup2(null, stream)
    try:
        call_command("index", *command)
    finally:
        os._exit(0)


if __name__ == "__main__":
    main()
