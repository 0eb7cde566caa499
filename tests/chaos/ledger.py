"""What was acknowledged: for each key the states the archive may be in, and no others."""

import threading
from dataclasses import dataclass, field

ABSENT = "absent"


def after(state: str, operation: str, version: int) -> str:
    """Return the state an operation leaves."""
    if operation == "put":
        return f"published {version}"
    if state == ABSENT or operation == "delete":
        return ABSENT
    shown, known = state.split(" ")
    if operation == "update":
        return f"{shown} {version}"
    return f"{'published' if operation == 'show' else 'hidden'} {known}"


@dataclass
class Ledger:
    """Allowed states by key, with the number of acknowledgements and every contradiction seen."""

    allowed: dict[str, set[str]] = field(default_factory=dict)
    acknowledged: int = 0
    unknown: int = 0
    contradictions: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def expected(self, key: str, operation: str, version: int) -> set[str]:
        """Return the states an operation may leave."""
        return {after(state, operation, version) for state in self.allowed.setdefault(key, {ABSENT})}

    def acknowledge(self, key: str, operation: str, version: int, state: str, seconds: float) -> None:
        """Note an answer; one that no acknowledged history explains is a contradiction."""
        expected = self.expected(key, operation, version)
        with self._lock:
            self.acknowledged += 1
            self.seconds.append(seconds)
            if state not in expected:
                self.contradictions.append(f"{operation} {key} left {state!r}, not one of {sorted(expected)}")
        self.allowed[key] = {state}

    def lose_sight(self, key: str, operation: str, version: int) -> None:
        """Note that an operation was sent and no answer came: it happened or it did not."""
        expected = self.expected(key, operation, version)
        self.allowed[key] |= expected
        with self._lock:
            self.unknown += 1

    def percentile(self, share: float) -> float:
        """Return how long a share of the acknowledged writes took at most, in milliseconds."""
        ordered = sorted(self.seconds)
        return 1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0
