"""The curator's side: the desk, authority records, ingest, review, the queue."""

from archive.admin import authority, error_reports, exchanges, sources, statements, users

__all__ = ["authority", "error_reports", "exchanges", "sources", "statements", "users"]
