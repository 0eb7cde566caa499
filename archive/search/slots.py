"""How many searches, and how many exports, may run at once, counted over all processes of this machine.

A search costs ten times a page, an export of everything a hundred times, so a crowd of them would
leave no worker for readers who only browse. Each holds one of a few files by flock, which the kernel frees whatever
happens to its process. Who finds none free waits a moment, as long as waiting has lately
been worth it; after somebody has waited in vain, the next ones are turned away at once for
a while, so that workers are not spent on waiting (../shared/design/reliability.md, section 6).
"""

import fcntl
import logging
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import IO

from django.conf import settings

WAIT_SECONDS = 1.0
CROWDED_SECONDS = 3.0
"""How long nobody waits after somebody has waited in vain."""
_STEP_SECONDS = 0.01
SEARCH, EXPORT = "search", "export"

logger = logging.getLogger(__name__)


class SearchBusyError(Exception):
    """As many searches, or exports, as this machine can bear are running."""


@contextmanager
def search_slot(kind: str = SEARCH) -> Iterator[None]:
    """Hold a slot until the block ends; raises SearchBusyError when there is none.

    Where no file can be made there is no limit: a full disk must not end all searching.
    """
    with ExitStack() as stack:
        try:
            files = [stack.enter_context(_path(f"{kind}-slot-{n}").open("a")) for n in range(settings.SEARCH_SLOTS)]
        except OSError as error:
            logger.warning("Not counted: %s, %s", kind, error)
            files = []
        if files:
            stack.callback(fcntl.flock, _taken(files, _path(f"{kind}-crowded")), fcntl.LOCK_UN)
        yield


def _taken(files: Sequence[IO[str]], crowded: Path) -> IO[str]:
    """Return a file that is locked now; `crowded` is touched by whoever waits in vain."""
    ends = time.monotonic() + WAIT_SECONDS
    while True:
        for file in files:
            with suppress(BlockingIOError):
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                return file
        if _is_recent(crowded):
            raise SearchBusyError
        if time.monotonic() > ends:
            crowded.touch()
            raise SearchBusyError
        time.sleep(_STEP_SECONDS)


def _is_recent(crowded: Path) -> bool:
    """Tell whether somebody waited in vain a moment ago; a clock set back does not make it for ever."""
    try:
        since = time.time() - crowded.stat().st_mtime
    except FileNotFoundError:
        return False
    return 0 <= since < CROWDED_SECONDS


def _path(name: str) -> Path:
    return Path(settings.INDEX_DIR) / name
