"""Asks the application on this machine whether it is well; exits 1 when it is not. For health checks."""

import http.client
import os
import sys

HOST = (os.environ.get("ALLOWED_HOSTS") or "localhost").split(",")[0].strip().lstrip(".")


def main() -> None:
    """Ask /healthz, under a name that the application answers to."""
    connection = http.client.HTTPConnection("127.0.0.1", int(os.environ.get("PORT") or 8000), timeout=4)
    try:
        connection.request("GET", "/healthz", headers={"Host": HOST})
        status = connection.getresponse().status
    except OSError as error:
        sys.exit(f"no answer: {error}")
    if status != http.client.OK:
        sys.exit(f"answered {status}")


if __name__ == "__main__":
    main()
