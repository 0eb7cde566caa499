"""Whoosh keeps its tables as pickles, and a pickle can run code: only the few kinds it writes are let in.

../shared/design/reliability.md, section 0, fact 5. The directory's mode (0700) keeps strangers out; this
keeps a planted or damaged file from being more than damage.
"""

import io
import pickle
from typing import Any

import whoosh.codec.whoosh3
import whoosh.columns
import whoosh.filedb.structfile
import whoosh.formats
import whoosh.index

ALLOWED = frozenset(
    {
        ("archive.search.packed_values", "PackedValues"),
        ("array", "array"),
        ("array", "_array_reconstructor"),
        ("builtins", "bytes"),
        ("builtins", "int"),
        ("builtins", "set"),
        ("collections", "defaultdict"),
        ("whoosh.codec.whoosh3", "W3Codec"),
        ("whoosh.codec.whoosh3", "W3Segment"),
    }
)
"""What Whoosh 2.7.4 and our writer (posting_blocks) write beside numbers, texts, tuples and tables."""


class ForbiddenPickleError(pickle.UnpicklingError):
    """A file of the index names something it has no business with."""


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("_codecs", "encode"):
            return _latin_bytes
        if (module, name) not in ALLOWED:
            raise ForbiddenPickleError(f"A file of the index names {module}.{name}.")
        return super().find_class(module, name)


def _latin_bytes(text: str, _encoding: str) -> bytes:
    """Return the bytes that the second pickle protocol writes as a text."""
    return text.encode("latin-1")


def unpickler(file: Any) -> pickle.Unpickler:
    """Return what reads one pickle after the other from a file, refusing what is not ALLOWED."""
    return _Unpickler(file)


def load(file: Any) -> Any:
    """Read a pickle from a file, refusing what is not ALLOWED."""
    return _Unpickler(file).load()


def loads(data: Any) -> Any:
    """Read a pickle from bytes, refusing what is not ALLOWED."""
    return _Unpickler(io.BytesIO(data)).load()


class _RestrictedPickle:
    """Stands for the module where Whoosh names it whole."""

    dumps = staticmethod(pickle.dumps)
    loads = staticmethod(loads)
    PicklingError = pickle.PicklingError


def restrict() -> None:
    """Let Whoosh read pickles through these functions only."""
    whoosh.filedb.structfile.load_pickle = load
    whoosh.codec.whoosh3.loads = loads
    whoosh.columns.loads = loads
    whoosh.formats.loads = loads
    whoosh.index.pickle = _RestrictedPickle
