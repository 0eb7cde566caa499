"""Collects every sentence into the catalogues archive/locale/<language>/LC_MESSAGES/django.po.

Django's own makemessages wants GNU gettext on the machine; Babel does the same from Python.
Templates go through Django's `templatize`, which turns their tags into calls that Babel's
reader of Python understands. What was translated stays; what is gone is kept as obsolete.
"""

import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parents[2]
LOCALE = ROOT / "archive" / "locale"
LANGUAGES = ("fr", "ar")
WORDS = {
    **dict.fromkeys(("gettext", "gettext_lazy", "gettext_noop", "_"), None),
    **dict.fromkeys(("ngettext", "ngettext_lazy"), (1, 2)),
    **dict.fromkeys(("pgettext", "pgettext_lazy"), ((1, "c"), 2)),
    **dict.fromkeys(("npgettext", "npgettext_lazy"), ((1, "c"), 2, 3)),
}
"""Function → which of its arguments are a message, its plural and its context."""

Found = tuple[str, int, str | tuple[str, ...], list[str], str | None]
"""File, line, message with its plural, comments for the translator, context."""


def main() -> None:
    """Read code and templates once, then renew each language's catalogue."""
    catalog = Catalog(project="communique", charset="utf-8")
    for file, line, message, comments, context in found():
        words = message if isinstance(message, str) else message[0]
        flags = ["python-format"] if "%(" in words else []
        catalog.add(message, locations=[(file, line)], auto_comments=comments, context=context, flags=flags)
    for language in LANGUAGES:
        path = LOCALE / language / "LC_MESSAGES" / "django.po"
        renew(path, language, catalog)


def found() -> Iterator[Found]:
    """Yield every message of the code and of the templates."""
    for path in sorted((ROOT / "archive").rglob("*.py")):
        if "migrations" not in path.parts:
            yield from read(path, path.read_bytes())
    templates = [*(ROOT / "templates").rglob("*.html"), *(ROOT / "templates").rglob("*.txt")]
    for path in sorted(templates):
        yield from read(path, as_code(path.read_text(encoding="utf-8")))


def as_code(template: str) -> bytes:
    """Return a template as lines of Python names and calls, one for each of its own lines."""
    from django.utils.translation.template import templatize

    lines = [line.strip() for line in templatize(template).split("\n")]
    return "\n".join(lines).encode()


def read(path: Path, code: bytes) -> Iterator[Found]:
    """Yield the messages of some Python code."""
    for line, message, comments, context in extract("python", BytesIO(code), WORDS, ["Translators"]):
        yield str(path.relative_to(ROOT)), line, message, comments, context


def renew(path: Path, language: str, template: Catalog) -> None:
    """Write a language's catalogue: the messages of today, with the translations there were."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        with path.open("rb") as source:
            catalog = read_po(source, locale=language, domain="django")
    else:
        catalog = Catalog(locale=language, domain="django", project="communique", charset="utf-8", fuzzy=False)
    catalog.update(template, no_fuzzy_matching=True)
    for message in catalog:
        # Line numbers change with every edit and would drown the translators' own changes.
        message.locations = sorted({(file, 0) for file, _ in message.locations})
    with path.open("wb") as target:
        write_po(target, catalog, width=110, sort_output=True, include_lineno=False)
    translations = [message.string for message in catalog if message.id]
    missing = sum(1 for text in translations if not all(text if isinstance(text, tuple | list) else [text]))
    print(f"{path.relative_to(ROOT)}: {len(catalog)} messages, {missing} not translated")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
