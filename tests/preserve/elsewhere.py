"""Archives of their own, reached only through commands, as an operator would: for round trips and drills."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.architecture.repository import ROOT


@dataclass(frozen=True)
class Elsewhere:
    """An archive in a folder, on a database of its own."""

    folder: Path
    database: str = ""
    """A DATABASE_URL; SQLite in the folder for none."""

    @property
    def environment(self) -> dict[str, str]:
        """What its processes are started with."""
        kept = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "VAR_DIR"}}
        url = {"DATABASE_URL": self.database} if self.database else {}
        settings = {"DJANGO_SETTINGS_MODULE": "archive.settings", "PYTHONWARNINGS": ""}
        return {**kept, "VAR_DIR": str(self.folder), **settings, **url}

    def manage(self, *arguments: str, expect: int = 0) -> str:
        """Run a command; return what it wrote."""
        return self._run([sys.executable, "manage.py", *arguments], expect)

    def python(self, code: str, expect: int = 0) -> str:
        """Run code of the tests inside it."""
        return self._run([sys.executable, "-c", f"import django; django.setup()\n{code}"], expect)

    def start(self, code: str) -> "subprocess.Popen[str]":
        """Start code of the tests inside it and leave it running."""
        command = [sys.executable, "-c", f"import django; django.setup()\n{code}"]
        return subprocess.Popen(command, cwd=ROOT, env=self.environment, stdout=subprocess.PIPE, text=True)

    def _run(self, command: list[str], expect: int) -> str:
        ended = subprocess.run(
            command, cwd=ROOT, env=self.environment, capture_output=True, text=True, timeout=900, check=False
        )
        output = ended.stdout + ended.stderr
        assert ended.returncode == expect, f"{command[1:]}: {output[-4000:]}"
        return output
