"""The fixture of these tests that starts a database server."""

from tests.postgres import postgres

__all__ = ["postgres"]
