"""Static files under names that carry their digest; under their plain names until they are collected."""

from typing import Any

from django.conf import settings
from whitenoise.storage import CompressedManifestStaticFilesStorage


class ArchiveStaticStorage(CompressedManifestStaticFilesStorage):  # type: ignore[misc]  # it has no types
    """Lets pages be rendered in tests and development before `collectstatic`; strict in production."""

    @property
    def manifest_strict(self) -> bool:
        """Whether a file that was not collected is an error."""
        return bool(settings.IS_PUBLIC)

    def hashed_name(self, name: str, content: Any = None, filename: str | None = None) -> str:
        """Return the name with the digest, or the plain name where nothing was collected."""
        try:
            return str(super().hashed_name(name, content, filename))
        except ValueError:
            if settings.IS_PUBLIC:
                raise
            return name
