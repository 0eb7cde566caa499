"""The shape of the house: files of readable length, rooms with names, commands in the handbook."""

import ast
from pathlib import Path

import pytest

from tests.architecture.repository import ROOT, files
from tests.conftest import FIRST

LONGEST = 350
NO_ROOMS = {"utils", "util", "helpers", "helper", "common", "misc", "lib", "tools", "stuff"}
CODE = [path for path in files() if path.suffix == ".py" and path.is_relative_to(ROOT / "archive")]
COMMANDS = [path.stem for path in CODE if path.parent.name == "commands" and not path.stem.startswith("_")]
DEFERRED = {"apps.py", "html.py"}
"""Where Django, or half a second of start-up, demands an import inside a function."""


def test_no_file_is_too_long_to_read() -> None:
    lengths = {
        path: len(path.read_text(encoding="utf-8").splitlines()) for path in CODE if "migrations" not in path.parts
    }
    assert {str(path): length for path, length in lengths.items() if length > LONGEST} == {}


def test_the_files_that_start_first_are_there() -> None:
    assert [name for name in FIRST if not (ROOT / "tests" / name).is_file()] == []


def test_every_room_says_what_is_in_it() -> None:
    named = [path for path in CODE if NO_ROOMS & {part.removesuffix(".py") for part in path.relative_to(ROOT).parts}]
    assert named == []


def test_every_module_opens_with_its_purpose() -> None:
    silent = [
        str(path)
        for path in CODE
        if "migrations" not in path.parts
        and path.stat().st_size
        and not ast.get_docstring(ast.parse(path.read_bytes()))
    ]
    assert silent == []


def test_our_own_modules_are_imported_at_the_top() -> None:
    found = [f"{path}:{node.lineno}" for path in CODE if path.name not in DEFERRED for node in _deferred(path)]
    assert found == []


def _deferred(path: Path) -> list[ast.ImportFrom]:
    functions = [
        node
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    return [
        node
        for function in functions
        for node in ast.walk(function)
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "archive"
    ]


def test_only_the_fetcher_speaks_to_the_network() -> None:
    """The import contract sees packages; this sees the modules inside them as well."""
    network = {"socket", "ssl", "http.client", "urllib.request", "asyncio", "ftplib", "smtplib", "urllib3", "requests"}
    allowed = {"fetch.py", "page_body.py", "healthy.py"}  # the last asks this machine only, for a health check
    found = [f"{path}: {name}" for path in CODE if path.name not in allowed for name in _imported(path) & network]
    assert found == []


def _imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_the_handbook(command: str) -> None:
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
    handbook = "".join(page.read_text(encoding="utf-8") for page in pages if page.exists())
    assert f"manage.py {command}" in handbook
