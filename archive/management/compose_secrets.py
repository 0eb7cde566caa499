"""Makes the secrets that docker-compose.yml reads, each in a file of its own under var/secrets/, once."""

import os
import secrets
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "var" / "secrets"


def main() -> None:
    """Write what is missing; what is there stays, because a database is locked with it."""
    FOLDER.mkdir(parents=True, exist_ok=True, mode=0o700)
    FOLDER.chmod(0o700)
    keep("secret_key", secrets.token_urlsafe(50))
    password = keep("database_password", secrets.token_urlsafe(32))
    keep("database_url", f"postgres://communique:{password}@db:5432/communique")
    print(f"The secrets are in {FOLDER}. Keep a copy elsewhere; never commit them.")


def keep(name: str, value: str) -> str:
    """Return the secret in a file, written if it is not there.

    The folder keeps other people of this machine out; the file can be read, because the
    container that it is mounted into runs as a user of its own.
    """
    path = FOLDER / name
    if not path.exists():
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o444)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(value)
    return path.read_text(encoding="utf-8")


if __name__ == "__main__":
    main()
