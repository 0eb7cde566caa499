"""How the application is served; read by `gunicorn` from the folder it is started in.

Figures: ../shared/design/reliability.md, section 6. Each may be overridden on gunicorn's
command line, except that nothing can make a loopback archive listen to other machines.
"""

import logging
import os
import sys
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from gunicorn.glogging import Logger

from archive import settings
from archive.environment import env_flag, env_number, env_text
from archive.logs import JsonLines

wsgi_app = "archive.wsgi:application"
bind = env_text("BIND") or "127.0.0.1"
if not bind.startswith("unix:"):
    bind = f"[{bind.strip('[]')}]" if ":" in bind else bind
    bind = f"{bind}:{env_number('PORT', 8000)}"

# Synchronous workers: threads halve the speed of pages and triple the memory of the index.
worker_class = "sync"
workers = env_number("WEB_CONCURRENCY", 2 * (os.cpu_count() or 1) + 1)
# The last stop for a stuck request. The longest honest one fetches an address (15 s at most), reads the
# document in its child and has it searched in another (20 s each at most); searches have a limit of their own.
timeout = 60
graceful_timeout = 10
keepalive = 2
max_requests = 20_000
max_requests_jitter = 2_000
# The workers' heartbeat file must not wait for a disk.
worker_tmp_dir = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - gunicorn makes its own file there

# A filtered view's query string is long; a header is not.
limit_request_line = 4_094
limit_request_fields = 50
limit_request_field_size = 8_190
# No header says under which path the archive lies: whoever sent one put a page under the address of another.
forwarder_headers = ""

# The proxy in front keeps the log of visits; errors go to standard error.
accesslog = "-" if env_flag("ACCESS_LOG", default=False) else None
errorlog = "-"
loglevel = "warning"


class JsonLogger(Logger):  # type: ignore[misc]
    """The server's own lines in the form of the application's: nothing in a request can forge one."""

    def setup(self, cfg: Any) -> None:
        """Set the logs up as asked for, then give every handler the form."""
        super().setup(cfg)
        logging.captureWarnings(True)  # what Python warns of is a record too
        for handler in (*self.error_log.handlers, *self.access_log.handlers):
            handler.setFormatter(JsonLines())


logger_class = JsonLogger


def on_starting(server: Any) -> None:
    """Refuse to listen beyond this machine while the archive is set up for this machine only.

    Runs before any socket is opened and sees the addresses that count, those of the command line too.
    """
    if settings.IS_PUBLIC:
        return
    strays = [str(address[0]) for address in server.cfg.address if not _is_local(address)]
    if strays:
        sys.exit(
            f"Not started: {', '.join(strays)} can be reached from other machines, but this archive is set up for "
            "this machine only. Bind to 127.0.0.1, or set ALLOWED_HOSTS to the names it is served under."
        )


def _is_local(address: Any) -> bool:
    """Tell whether an address of gunicorn's (a path, a descriptor, or host and port) is this machine's alone."""
    if not isinstance(address, tuple):
        return True
    host = str(address[0])
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"
