"""What the tests of the house look at: its files, its tools, its commands run apart."""

import os
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

ROOT = Path(__file__).resolve().parent.parent.parent
TOOLS = Path(sys.executable).parent


@cache
def files() -> tuple[Path, ...]:
    """Return every file that is in the repository or about to be."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return tuple(path for name in listed.split("\0") if name and (path := ROOT / name).is_file())


def texts() -> list[tuple[Path, str]]:
    """Return every text file of the repository with its content."""
    return [(path, text) for path in files() if (text := _text(path)) is not None]


def _text(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def run(
    *command: str, environment: Mapping[str, str] = MappingProxyType({}), folder: Path = ROOT
) -> subprocess.CompletedProcess[str]:
    """Run a command with nothing of this process's settings but PATH and what is given."""
    env = {"PATH": f"{TOOLS}{os.pathsep}{os.environ['PATH']}", "HOME": os.environ.get("HOME", "/"), **environment}
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)


def manage(*commands: str, environment: Mapping[str, str]) -> None:
    """Run management commands one after another in one process, since the start of each would take a second."""
    calls = "".join(f"\ncall_command(*{command.split()!r})" for command in commands)
    code = f"import django; django.setup()\nfrom django.core.management import call_command{calls}"
    env = {"DJANGO_SETTINGS_MODULE": "archive.settings", **environment}
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=env, check=True, stdout=subprocess.DEVNULL)


def assert_clean(ended: subprocess.CompletedProcess[str]) -> None:
    """Fail with a tool's own words when it found something."""
    assert ended.returncode == 0, f"{' '.join(map(str, ended.args))}\n{ended.stdout[-6000:]}{ended.stderr[-6000:]}"
