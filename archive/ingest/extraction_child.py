"""The child process of extraction: one document in, one JSON answer out, within limits.

Run as `python -m archive.ingest.extraction_child` by extraction.py. The limits are set
before the first byte of the document is read; Django is never configured here.
"""

import base64
import json
import resource
import sys
from contextlib import suppress
from dataclasses import asdict

from archive.cleaning.clean import UnreadableDocument, clean
from archive.cleaning.raw import RawDocument

CPU_SECONDS = 10
MEMORY = 1024**3
LONGEST_ANSWER = 16 * 1024 * 1024
"""No file can grow beyond this, the answer included."""
MOST_FILES = 64


def limit(memory: int, seconds: int) -> None:
    """Lower this process's limits, for good: the bytes it may address, the seconds it may work."""
    for kind, most in (
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_FSIZE, LONGEST_ANSWER),
        (resource.RLIMIT_NOFILE, MOST_FILES),
        (resource.RLIMIT_CORE, 0),
    ):
        with suppress(ValueError):  # a system without this limit; the parent's clock still counts
            resource.setrlimit(kind, (most, most))


def refuse_the_world(event: str, _arguments: tuple[object, ...]) -> None:
    """Audit hook: a document being read starts no program and opens no connection."""
    if event.startswith(("socket.", "subprocess.", "os.exec", "os.spawn", "os.posix_spawn", "os.fork", "os.system")):
        raise PermissionError(f"{event} is refused while a document is read")


def answer(question: str) -> dict[str, object]:
    """Return the clean document, or the code of the refusal, as plain values."""
    fields = json.loads(question)
    fields["data"] = base64.b64decode(fields["data"])
    return cleaned(RawDocument(**fields))


def cleaned(raw: RawDocument) -> dict[str, object]:
    """Return the clean document, or the code of the refusal, as plain values."""
    try:
        return {"document": asdict(clean(raw))}
    except UnreadableDocument as refusal:
        return {"refused": refusal.code}
    except MemoryError:
        return {"refused": "too_much_memory"}
    except RecursionError:
        return {"refused": "too_deep"}


if __name__ == "__main__":
    limit(MEMORY, CPU_SECONDS)
    sys.addaudithook(refuse_the_world)
    json.dump(answer(sys.stdin.read()), sys.stdout)
