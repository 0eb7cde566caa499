"""Writes docs/sbom.cdx.json: what the archive runs on, name by name, as the lock file has it (CycloneDX 1.6).

The hashes by which each is installed stand in requirements.txt, and are not said twice.
"""

import json
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from archive import __version__

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "requirements.txt"
BILL = ROOT / "docs" / "sbom.cdx.json"
OURSELVES = "communique"
_PIN = re.compile(r"^([a-z0-9._-]+)==([^\s;]+)(?:\s*;\s*(.+?))?\s*\\?$")
_VIA = re.compile(r"^    #(?: via|  ) ([a-z0-9][a-z0-9._-]*)")


@dataclass
class Pinned:
    """One line of the lock."""

    name: str
    version: str
    marker: str = ""
    """The machines it is for, where not for all."""
    wanted_by: list[str] = field(default_factory=list)

    @property
    def reference(self) -> str:
        """Its package URL."""
        return f"pkg:pypi/{self.name}@{self.version}"


def main() -> None:
    """Write the bill, dated now."""
    pinned = read_lock(LOCK.read_text(encoding="utf-8"))
    bill = bill_of_materials(pinned, datetime.now(UTC))
    BILL.write_text(json.dumps(bill, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{BILL.relative_to(ROOT)}: {len(pinned)} components")


def read_lock(text: str) -> list[Pinned]:
    """Return what a lock file pins, and who wants it."""
    pinned: list[Pinned] = []
    for line in text.splitlines():
        if pin := _PIN.match(line):
            pinned.append(Pinned(pin[1], pin[2], (pin[3] or "").rstrip("\\ ")))
        elif pinned and (via := _VIA.match(line)):
            pinned[-1].wanted_by.append(via[1])
    return pinned


def bill_of_materials(pinned: list[Pinned], at: datetime) -> dict[str, Any]:
    """Return the bill as CycloneDX's plain values."""
    needs: dict[str, set[str]] = {OURSELVES: set(), **{one.reference: set() for one in pinned}}
    for one in pinned:
        # A name may be pinned twice, for two kinds of machine.
        wanting = {other.reference for other in pinned if other.name in one.wanted_by} | {OURSELVES} & {*one.wanted_by}
        for reference in wanting:
            needs[reference].add(one.reference)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, ' '.join(one.reference for one in pinned))}",
        "version": 1,
        "metadata": {
            "timestamp": at.isoformat(timespec="seconds"),
            "component": {"type": "application", "bom-ref": OURSELVES, "name": OURSELVES, "version": __version__},
        },
        "components": [_component(one) for one in pinned],
        "dependencies": [{"ref": ref, "dependsOn": sorted(below)} for ref, below in sorted(needs.items())],
    }


def _component(one: Pinned) -> dict[str, Any]:
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": one.reference,
        "name": one.name,
        "version": one.version,
        "purl": one.reference,
    }
    if licence := _licence(one.name):
        component["licenses"] = [{"license": {"name": licence}}]
    if one.marker:
        component["properties"] = [{"name": "communique:only-where", "value": one.marker}]
    return component


def _licence(name: str) -> str:
    """Return what an installed package says of its licence, in a line."""
    try:
        about = metadata(name)
    except PackageNotFoundError:
        return ""
    said = [*(about.get_all("License-Expression") or ()), *(about.get_all("License") or ())]
    classes = [line for line in about.get_all("Classifier") or () if line.startswith("License")]
    return said[0].splitlines()[0][:100] if said else ", ".join(line.rpartition(" :: ")[2] for line in classes)


if __name__ == "__main__":
    main()
