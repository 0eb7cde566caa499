"""A cache that forgets what was used longest ago once it holds more bytes than it may."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Protocol, TypeVar


class Sized(Protocol):
    """Something that knows how many bytes it takes."""

    @property
    def nbytes(self) -> int:
        """How many bytes it takes."""


Kept = TypeVar("Kept", bound=Sized)


class ByteBudget:
    """Keeps arrays up to a number of bytes; shared by the threads of a process."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.used = 0
        self._kept: OrderedDict[Hashable, Sized] = OrderedDict()
        self._lock = Lock()

    def get(self, key: Hashable, make: Callable[[], Kept]) -> Kept:
        """Return what is kept under a key, made at the first call or after it was forgotten."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]  # type: ignore[return-value]
        made = make()
        with self._lock:
            if key not in self._kept:
                self._kept[key] = made
                self.used += made.nbytes
                self._shrink()
        return made

    def forget(self, keep: Callable[[Hashable], bool]) -> None:
        """Drop whatever has a key that is not to be kept."""
        with self._lock:
            for key in [key for key in self._kept if not keep(key)]:
                self.used -= self._kept.pop(key).nbytes

    def _shrink(self) -> None:
        while self.used > self.limit and len(self._kept) > 1:
            _key, dropped = self._kept.popitem(last=False)
            self.used -= dropped.nbytes
