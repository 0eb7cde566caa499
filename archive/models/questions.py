"""What was asked of the database while a page was made, so that it can be asked again.

A page is settled by its address, the day and the answers to its questions, of which each
follows from the answers before it. Where all the same questions get the same answers, the
page is therefore the same, whatever else has changed in the archive: a verifying trace, as
build systems keep them (Mokhov, Mitchell, Peyton Jones, "Build Systems à la Carte", 2018, 4.2.2).
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any, Protocol

from django.db import connection


class Question(Protocol):
    """Anything that can be asked again."""

    def answer(self) -> object:
        """Ask it now. Equal answers have an equal `repr`, others another."""


@dataclass(frozen=True)
class Query:
    """A query that reads."""

    sql: str
    parameters: Any

    def answer(self) -> object:
        """Return its rows."""
        with connection.cursor() as cursor:
            cursor.execute(self.sql, self.parameters)
            return cursor.fetchall()


@dataclass
class Record:
    """The questions of one page, in their order."""

    questions: list[Question] = field(default_factory=list)
    is_whole: bool = True
    """Whether nothing was asked that cannot be asked again."""


_record: ContextVar[Record | None] = ContextVar("record", default=None)


@contextmanager
def recorded() -> Iterator[Record]:
    """Write down what is asked within."""
    record = Record()
    token = _record.set(record)
    try:
        with connection.execute_wrapper(_note_query):
            yield record
    finally:
        _record.reset(token)


@contextmanager
def unrecorded() -> Iterator[None]:
    """Let what is asked within be no question of the page's: whoever asks it notes another that stands for it."""
    token = _record.set(None)
    try:
        yield
    finally:
        _record.reset(token)


def is_recording() -> bool:
    """Tell whether a page is being recorded."""
    return _record.get() is not None


def note(question: Question) -> None:
    """Write down a question that is none of SQL, where a page is being recorded."""
    if record := _record.get():
        record.questions.append(question)


def note_unrepeatable() -> None:
    """Say that the page being made rests on something that nobody can ask again."""
    if record := _record.get():
        record.is_whole = False


def digest_of(question: Question) -> bytes:
    """Ask, and return a digest of the answer."""
    return blake2b(repr(question.answer()).encode("utf-8", "surrogatepass"), digest_size=16).digest()


def size_of(question: Question) -> int:
    """Return about how many bytes it takes to keep a question, its parameters included."""
    return len(repr(question))


def _note_query(execute: Callable[..., Any], sql: str, parameters: Any, many: bool, context: Any) -> Any:
    if record := _record.get():
        record.is_whole &= not many and sql.lstrip("( ").upper().startswith("SELECT")
        record.questions.append(Query(sql, parameters))
    return execute(sql, parameters, many, context)
