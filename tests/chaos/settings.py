"""The archive's settings, with addresses for the chaos clients to write through."""

from archive.settings import *  # noqa: F403

ROOT_URLCONF = "tests.chaos.urls"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
LOGGING_CONFIG = None
