"""The tools that hold the style find nothing."""

from tests.architecture.repository import assert_clean, files, run


def test_ruff_finds_nothing() -> None:
    assert_clean(run("ruff", "check", "--no-cache", "."))


def test_every_file_is_formatted() -> None:
    assert_clean(run("ruff", "format", "--no-cache", "--check", "."))


def test_mypy_finds_nothing() -> None:
    assert_clean(run("mypy"))


def test_imports_only_go_down() -> None:
    assert_clean(run("lint-imports", "--no-cache"))


def test_templates_are_tidy() -> None:
    templates = [str(path) for path in files() if path.suffix == ".html" and "templates" in path.parts]
    if templates:
        assert_clean(run("djade", "--check", "--target-version", "5.2", *templates))
