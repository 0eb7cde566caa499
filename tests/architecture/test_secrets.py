"""Nothing stands in the repository that does not belong there: no secret, no host of a registry."""

import re
import subprocess

from tests.architecture.repository import ROOT, files, texts

# Written in two parts, so that this file does not hold what it looks for.
REGISTRIES = [
    ".".join(parts)
    for parts in [
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("registry.npmjs", "org"),
        ("deb.debian", "org"),
        ("docker", "io"),
        ("ghcr", "io"),
        ("quay", "io"),
        ("proxy.golang", "org"),
        ("crates", "io"),
        ("rubygems", "org"),
    ]
]
SECRETS = [
    re.compile(r"-----BEGIN [A-Z ]*PRIVATE " + "KEY-----"),
    re.compile(r"\bAKIA[0-9A-Z]{16}\b"),
    re.compile(r"\bgh[pousr]_[A-Za-z0-9]{30,}"),
    re.compile(r"\bxox[abprs]-[A-Za-z0-9-]{10,}"),
    re.compile(r"\b(?:postgres|postgresql|mysql|redis|https?)://[\w.-]+:[^\s@/{}\[\]'\"$%]{6,}@"),
    re.compile(
        r"""(?i)^\s*["']?(?:secret_key|password|api_key|token)["']?\s*[:=]\s*["'][A-Za-z0-9+/_=-]{24,}["']""", re.M
    ),
]


def test_no_registry_is_named() -> None:
    found = [f"{path}: {host}" for path, text in texts() for host in REGISTRIES if host in text.lower()]
    assert found == []


def test_no_secret_is_kept() -> None:
    found = [f"{path}: {rule.pattern}" for path, text in texts() for rule in SECRETS if rule.search(text)]
    assert found == []


def test_no_secret_was_ever_kept() -> None:
    """Git remembers what was taken out again; a shallow clone shows what it has."""
    for pattern in ("PRIVATE " + "KEY-----", "AKIA[0-9A-Z]{16}", "gh[pousr]_[A-Za-z0-9]{30,}"):
        command = ["git", "log", "--all", "--oneline", "--pickaxe-regex", f"-S{pattern}", "--", "."]
        found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
        assert found == ""


def test_nothing_that_the_archive_makes_is_committed() -> None:
    made = [path for path in files() if path.relative_to(ROOT).parts[0] in {"var", ".env", ".venv", "build"}]
    assert made == []
    assert [path for path in files() if path.suffix in {".sqlite3", ".mo", ".pyc", ".key", ".pem"}] == []


def test_the_requirements_are_locked_by_hash() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / name).read_text(encoding="utf-8")
        pinned = re.findall(r"^[a-z0-9][^\s]*==", text, re.M)
        assert pinned
        assert text.count(" \\\n    --hash=sha256:") >= len(pinned)
