"""Documents on disk, as the ingest form would receive them."""

from pathlib import Path

from archive.cleaning.raw import RawDocument

SUFFIXES = {
    ".txt": "text/plain",
    ".html": "text/html",
    ".htm": "text/html",
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".eml": "message/rfc822",
}
"""The kinds of file taken from a folder, and the media type each claims."""


def documents_in(folder: Path) -> list[Path]:
    """Return the documents in a folder, by name."""
    return sorted(path for path in folder.iterdir() if path.is_file() and path.suffix.lower() in SUFFIXES)


def read_document(path: Path) -> RawDocument:
    """Return one file as a raw document."""
    return RawDocument(path.read_bytes(), SUFFIXES[path.suffix.lower()], file_name=path.name)
