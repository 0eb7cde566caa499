"""The table, the history of runs, and the last full run in README.md."""

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from bench.measuring import OURS, Measured

HERE = Path(__file__).parent
HISTORY = HERE / "history.jsonl"
README = HERE / "README.md"
HEADING = "## The last full run\n"


def machine() -> str:
    """Return what the figures were measured on."""
    cores, load = os.cpu_count(), os.getloadavg()[0]
    return (
        f"{platform.platform()} · {_processor()} · {cores} cores · load {load:.1f} · Python {platform.python_version()}"
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")


def table(title: str, measured: Sequence[Measured], peers: Sequence[str], *, with_targets: bool) -> str:
    """Return rows of medians and of ratios with their quartiles, and whether targets are met."""
    names = [OURS, *peers]
    lines = ["", f"{title}: median ms, and ours / theirs: median [quartiles]"]
    lines.append(f"{'':46}" + "".join(f"{name:>11}" for name in names) + "   " + "".join(f"/{p:<22}" for p in peers))
    for one in measured:
        times = "".join(f"{one.ms[name]:11.2f}" if name in one.ms else f"{'–':>11}" for name in names)
        ratios = "".join(f"{_ratio(one, peer):23}" for peer in peers)
        lines.append(f"{one.operation:46}{times}   {ratios}{_targets(one) if with_targets else ''}".rstrip())
    return "\n".join(lines)


def _ratio(one: Measured, peer: str) -> str:
    if peer not in one.ratio:
        return "–"
    low, middle, high = one.ratio[peer]
    return f"{middle:.3f} [{low:.2f}–{high:.2f}]"


def _targets(one: Measured) -> str:
    said = [
        f"≤ {limit:.3g} × {peer} {'met' if one.ratio[peer][1] <= limit else 'MISSED'}"
        for peer, limit in one.targets.items()
    ]
    return "; ".join(said)


def remember(scale: str, sections: dict[str, list[Measured]], figures: dict[str, object], passed: bool) -> None:
    """Add a run to the history."""
    entry = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "scale": scale,
        "machine": machine(),
        "passed": passed,
        **figures,
        **{name: [asdict(one) for one in rows] for name, rows in sections.items()},
    }
    with HISTORY.open("a", encoding="utf-8") as file:
        file.write(json.dumps(entry, ensure_ascii=False) + "\n")


def record(output: str) -> None:
    """Put the output of a run in README.md in place of the one before."""
    text = README.read_text(encoding="utf-8")
    kept = text.partition(HEADING)[0]
    day = datetime.now(UTC).strftime("%d %B %Y")
    README.write_text(f"{kept}{HEADING}\n{day}.\n\n```\n{output.strip()}\n```\n", encoding="utf-8")
