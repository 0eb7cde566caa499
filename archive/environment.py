"""Settings from the environment, read through functions that refuse a bad value."""

import os
import secrets
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured


def env_text(name: str, default: str = "") -> str:
    """Return a variable, or the content of the file that NAME_FILE names, so that secrets can come from files."""
    path = os.environ.get(f"{name}_FILE")
    if path:
        try:
            return Path(path).read_text(encoding="utf-8").strip()
        except OSError as error:
            raise ImproperlyConfigured(f"{name}_FILE cannot be read: {error}") from error
    return os.environ.get(name, default).strip()


def env_flag(name: str, *, default: bool) -> bool:
    """Return a variable that is on or off; raises ImproperlyConfigured on any other word."""
    text = env_text(name).lower()
    if not text:
        return default
    if text in {"1", "true", "yes", "on"}:
        return True
    if text in {"0", "false", "no", "off"}:
        return False
    raise ImproperlyConfigured(f"{name} must be on or off, not {text!r}.")


def env_number(name: str, default: int) -> int:
    """Return a variable that is a whole number; raises ImproperlyConfigured otherwise."""
    text = env_text(name)
    if not text:
        return default
    if not text.isdecimal():
        raise ImproperlyConfigured(f"{name} must be a whole number, not {text!r}.")
    return int(text)


def env_list(name: str) -> list[str]:
    """Return a comma-separated variable as a list."""
    return [part.strip() for part in env_text(name).split(",") if part.strip()]


def kept_secret(path: Path, *, strength: int = 50) -> str:
    """Return the secret in a file, made of `strength` random bytes at the first call, readable by its owner only."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="utf-8").strip()
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(secrets.token_urlsafe(strength))
    return path.read_text(encoding="utf-8").strip()
