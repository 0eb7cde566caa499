"""docker-compose.yml and Dockerfile: valid, whole, without secrets. No engine is needed."""

import re
import secrets
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.architecture.repository import ROOT, assert_clean, run

COMPOSE = ROOT / "docker-compose.yml"
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
WORKFLOW = ROOT / ".github" / "workflows" / "ci.yml"


def services() -> dict[str, Any]:
    return dict(yaml.safe_load(COMPOSE.read_text(encoding="utf-8"))["services"])


@pytest.mark.skipif(not shutil.which("docker-compose"), reason="docker-compose is not installed (Debian's package)")
def test_docker_compose_reads_it(tmp_path: Path) -> None:
    nothing_set = tmp_path / "env"
    nothing_set.touch()
    command = ["docker-compose", "--env-file", str(nothing_set), "config", "--quiet"]
    assert_clean(run(*command, environment={"ALLOWED_HOSTS": "archive.example.org"}))
    refused = run(*command)
    assert refused.returncode
    assert "ALLOWED_HOSTS" in refused.stderr


def test_every_service_that_stays_is_watched_and_started_again() -> None:
    for name, service in services().items():
        if service["restart"] == "no":
            assert name == "migrate"
            continue
        assert service["restart"] == "unless-stopped"
        assert {"test", "interval", "timeout", "retries"} <= service["healthcheck"].keys()


def test_each_waits_for_what_it_needs() -> None:
    waits = {name: set(service.get("depends_on", {})) for name, service in services().items()}
    assert waits == {"db": set(), "migrate": {"db"}, "web": {"migrate"}, "indexer": {"migrate"}}


def test_what_is_received_lies_in_volumes() -> None:
    whole = yaml.safe_load(COMPOSE.read_text(encoding="utf-8"))
    mounted = {volume.partition(":")[0] for service in services().values() for volume in service["volumes"]}
    assert mounted == set(whole["volumes"]) == {"database", "captures", "index"}


def test_only_this_machine_reaches_the_application() -> None:
    ports = [port for service in services().values() for port in service.get("ports", [])]
    assert ports == ["127.0.0.1:${PORT:-8000}:8000"]


def test_secrets_are_files_outside_the_repository() -> None:
    whole = yaml.safe_load(COMPOSE.read_text(encoding="utf-8"))
    for secret in whole["secrets"].values():
        assert secret["file"].startswith("./var/secrets/")
        assert run("git", "check-ignore", "-q", secret["file"]).returncode == 0
    for service in services().values():
        for name, value in service["environment"].items():
            if re.search(r"SECRET|PASSWORD|KEY|DATABASE_URL|TOKEN", name):
                assert name.endswith("_FILE")
                assert value.startswith("/run/secrets/")


def test_every_variable_that_is_read_is_explained() -> None:
    asked = set(re.findall(r"\$\{([A-Z_]+)", COMPOSE.read_text(encoding="utf-8")))
    explained = set(re.findall(r"^([A-Z_]+)=", (ROOT / ".env.example").read_text(encoding="utf-8"), re.M))
    assert asked <= explained


def test_the_container_runs_as_nobody_in_particular() -> None:
    stage = DOCKERFILE.rpartition("\nFROM ")[2]
    assert "\nUSER communique\n" in stage
    assert "\nHEALTHCHECK " in stage
    assert "--require-hashes" in DOCKERFILE
    assert not re.search(r"^\s*(?:ENV|ARG)\s.*(?:SECRET|PASSWORD|TOKEN)", DOCKERFILE, re.M)


def test_the_commands_of_the_image_work_on_the_files_that_it_copies(tmp_path: Path) -> None:
    """Run the last stage's own commands in a fresh folder that holds only what it copies."""
    stage = DOCKERFILE.rpartition("\nFROM ")[2]
    for sources in re.findall(r"^COPY (?!--)(.+) \S+$", stage, re.M):
        for name in sources.split():
            source = ROOT / name
            if source.is_dir():
                shutil.copytree(source, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__", "fonts"))
            else:
                shutil.copyfile(source, tmp_path / name)
    command = re.search(
        r"^ && (SECRET_KEY=\S+ python manage\.py compile_catalogues.*?collectstatic --noinput)", stage, re.M | re.S
    )
    assert command
    assert_clean(run("sh", "-ec", command.group(1), folder=tmp_path))
    assert (tmp_path / "var" / "static" / "staticfiles.json").exists()
    assert not (tmp_path / "var" / "secret_key").exists()
    environment = {"ALLOWED_HOSTS": "archive.example.org", "SECRET_KEY": secrets.token_urlsafe(50)}
    checked = run(
        sys.executable,
        "-m",
        "gunicorn",
        "-c",
        "gunicorn.conf.py",
        "--check-config",
        folder=tmp_path,
        environment=environment,
    )
    assert_clean(checked)


def test_a_sick_application_fails_its_health_check() -> None:
    ended = run(sys.executable, "-m", "archive.management.healthy", environment={"PORT": "9"})
    assert ended.returncode
    assert "no answer" in ended.stderr


def test_the_workflow_does_what_every_other_run_does() -> None:
    steps = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))["jobs"]["test"]["steps"]
    assert steps[-1]["run"] == "bash .ci/run"
    assert "make test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_hooks_download_nothing() -> None:
    assert_clean(run("pre-commit", "validate-config", ".pre-commit-config.yaml"))
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    assert [repository["repo"] for repository in hooks["repos"]] == ["local"]
    assert {hook["language"] for hook in hooks["repos"][0]["hooks"]} == {"system"}
