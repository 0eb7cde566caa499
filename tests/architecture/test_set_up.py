"""Django's own checks pass, at home and in production, on both databases; nothing is missing from the migrations."""

import secrets
import sys
from pathlib import Path

from tests.architecture.repository import ROOT, assert_clean, run
from tests.postgres import Cluster

PYTHON = sys.executable
MANAGE = [PYTHON, "-W", "error::DeprecationWarning:archive", "manage.py"]


def production(folder: Path, **more: str) -> dict[str, str]:
    """Return the environment of an archive that others can reach."""
    chosen = {"ALLOWED_HOSTS": "archive.example.org", "SECRET_KEY": secrets.token_urlsafe(50), "VAR_DIR": str(folder)}
    return chosen | more


def test_no_migration_is_missing(tmp_path: Path) -> None:
    assert_clean(run(*MANAGE, "makemigrations", "--check", "--dry-run", environment={"VAR_DIR": str(tmp_path)}))


def test_an_archive_with_no_environment_is_well(tmp_path: Path) -> None:
    assert_clean(run(*MANAGE, "check", "--fail-level", "WARNING", environment={"VAR_DIR": str(tmp_path)}))


def test_an_archive_in_production_is_well(tmp_path: Path) -> None:
    assert_clean(run(*MANAGE, "check", "--deploy", "--fail-level", "WARNING", environment=production(tmp_path)))


def test_it_can_be_laid_out_on_postgresql(tmp_path: Path, postgres: Cluster) -> None:
    address = postgres.create("architecture")
    environment = production(tmp_path, DATABASE_URL=address)
    assert_clean(
        run(*MANAGE, "check", "--deploy", "--fail-level", "WARNING", "--database", "default", environment=environment)
    )
    assert_clean(run(*MANAGE, "migrate", "--noinput", environment=environment))
    assert_clean(run(*MANAGE, "makemigrations", "--check", "--dry-run", environment=environment))


def test_production_is_refused_without_a_key(tmp_path: Path) -> None:
    ended = run(*MANAGE, "check", environment=production(tmp_path, SECRET_KEY=""))
    assert ended.returncode
    assert "Set SECRET_KEY" in ended.stderr


def test_production_is_refused_in_debug(tmp_path: Path) -> None:
    ended = run(*MANAGE, "check", environment=production(tmp_path, DEBUG="on"))
    assert ended.returncode
    assert "DEBUG must be off" in ended.stderr


def test_it_starts_only_where_it_may_listen(tmp_path: Path) -> None:
    gunicorn = [PYTHON, "-m", "gunicorn", "-c", "gunicorn.conf.py"]
    tries: list[tuple[list[str], dict[str, str]]] = [
        ([], {"BIND": "0.0.0.0"}),
        ([], {"BIND": "::"}),
        (["--bind", "0.0.0.0:0"], {}),
        (["--bind", "127.0.0.1:0", "--bind", "192.168.1.5:0"], {}),
    ]
    for options, environment in tries:
        ended = run(*gunicorn, *options, environment={"VAR_DIR": str(tmp_path)} | environment)
        assert ended.returncode
        assert "set up for this machine only" in ended.stderr
    ended = run(*gunicorn, "--check-config", environment={"VAR_DIR": str(tmp_path)})
    assert_clean(ended)


def test_the_repository_is_where_the_tests_think() -> None:
    assert (ROOT / "manage.py").exists()
