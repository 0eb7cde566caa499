"""The settings of an archive that others can reach, as the settings module itself says them."""

import json
import os
import subprocess
import sys
from functools import cache
from typing import Any

from pytest_django import Settings

from tests.architecture.repository import ROOT

HOST = "archive.example.org"
_NAMES = (
    *("ALLOWED_HOSTS", "IS_PUBLIC", "CANONICAL_ORIGIN", "SECURITY_CONTACT", "CSRF_TRUSTED_ORIGINS", "DEBUG"),
    *("SECURE_SSL_REDIRECT", "SECURE_PROXY_SSL_HEADER", "SECURE_REDIRECT_EXEMPT", "SECURE_HSTS_SECONDS"),
    *("SECURE_HSTS_INCLUDE_SUBDOMAINS", "SECURE_HSTS_PRELOAD", "SESSION_COOKIE_NAME", "CSRF_COOKIE_NAME"),
    *("SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE"),
)
_CODE = f"import json; from archive import settings as s; print(json.dumps({{n: getattr(s, n) for n in {_NAMES!r}}}))"


@cache
def production_values() -> dict[str, Any]:
    """Return what the settings module holds when ALLOWED_HOSTS names a host."""
    environment = {
        "PATH": os.environ.get("PATH", ""),
        "VAR_DIR": os.environ.get("VAR_DIR", str(ROOT / "var")),
        "ALLOWED_HOSTS": HOST,
        "SECRET_KEY": "of-the-tests-" * 5,
    }
    ended = subprocess.run(
        [sys.executable, "-c", _CODE], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    values: dict[str, Any] = json.loads(ended.stdout)
    return values


def as_in_production(settings: Settings) -> None:
    """Set the test's settings to them; a client made afterwards is served as in production."""
    for name, value in production_values().items():
        setattr(settings, name, tuple(value) if name == "SECURE_PROXY_SSL_HEADER" else value)
