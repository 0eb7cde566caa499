"""Log records as lines of JSON: one record is one line, whatever is in it."""

import json
import logging
from datetime import UTC, datetime


class JsonLines(logging.Formatter):
    """Writes a record as one JSON object; a newline in a message stays inside its string."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            "process": record.process,
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        request = getattr(record, "request", None)
        if request is not None and hasattr(request, "path"):
            line["path"] = request.path
        # Whoever was known already: a log must not ask the database.
        if (user := getattr(request, "_cached_user", None)) is not None:
            line["who"] = user.get_username()
        for name in ("who", "origin"):
            if hasattr(record, name):
                line[name] = getattr(record, name)
        if hasattr(record, "status_code"):
            line["status"] = record.status_code
        return json.dumps(line, ensure_ascii=True, default=str)
