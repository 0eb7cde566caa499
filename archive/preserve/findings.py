"""What a verification found: a kind, what it is about, and a sentence that says what to do."""

from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it should be."""

    kind: str
    subject: str
    sentence: str


@dataclass
class Report:
    """How much was checked of each kind, and what was found."""

    checked: dict[str, int] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def count(self, what: str, number: int = 1) -> None:
        """Note that something was checked."""
        self.checked[what] = self.checked.get(what, 0) + number

    def find(self, kind: str, subject: str, sentence: str) -> None:
        """Note that something is wrong."""
        self.findings.append(Finding(kind, subject, sentence))

    @property
    def is_clean(self) -> bool:
        """Whether nothing was found."""
        return not self.findings

    def as_json(self) -> dict[str, Any]:
        """Return all of it as plain values."""
        return {"checked": self.checked, "findings": [asdict(finding) for finding in self.findings]}
