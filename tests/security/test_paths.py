"""No name or address leads out of the folders that are the archive's: 0 files read that were not asked for."""

import re
from pathlib import Path
from urllib.parse import quote

import pytest
from django.test import Client
from pytest_django import Settings

from archive.cleaning.raw import RawDocument
from archive.ingest.capture import CaptureDamagedError, capture, store_bytes, stored_path
from archive.ingest.extraction import extract
from archive.models import Capture
from tests.architecture.repository import ROOT
from tests.security.addresses import routes
from tests.security.filled import fill

pytestmark = pytest.mark.django_db

UP = ["../" * depth for depth in (1, 2, 6, 12)]
TARGETS = ["etc/passwd", "manage.py", "var/secret_key", "archive/settings.py", "proc/self/environ", ".git/config"]
FORMS = [
    *(up + target for up in UP for target in TARGETS),
    *("/etc/passwd", "//etc/passwd", "file:///etc/passwd", "....//....//etc/passwd", "..;/etc/passwd", "~/.ssh/id_rsa"),
    *("..\\..\\windows\\win.ini", "C:\\windows\\win.ini", "\\\\host\\share", "/dev/zero", "S-1/../../../etc/passwd"),
    *("..%00/etc/passwd", "\0", "etc/passwd\0.csv", "%2e%2e%2fetc%2fpasswd", "%252e%252e%252fetc%252fpasswd"),
    *("..%c0%afetc/passwd", "..%ef%bc%8fetc/passwd", "．．／etc/passwd", "AUX", "CON.csv", "a" * 300, "."),
]
ENCODINGS = (
    lambda text: quote(text, safe="/"),
    lambda text: quote(text, safe=""),
    lambda text: quote(quote(text, safe=""), safe=""),
    lambda text: text.replace("..", "%2e%2e").replace("\0", "%00"),
)
LOOT = re.compile(r"root:.?:0:0|DJANGO_SETTINGS_MODULE|INSTALLED_APPS|\[core\]|PATH=/")


def test_no_address_leads_to_a_file(client: Client, settings: Settings) -> None:
    fill("A call")
    secret = (Path(settings.VAR_DIR) / "secret_key").read_text() if not settings.IS_PUBLIC else settings.SECRET_KEY
    public = [route for route in routes() if route.parameters and not route.is_desk]
    asked = 0
    for form in FORMS:
        for encode in ENCODINGS:
            given = encode(form)
            addresses = [route.filled(dict.fromkeys(route.parameters, given)) for route in public[asked % 3 :: 3]]
            for address in [*addresses, f"/static/{given}", f"/{given}", f"/statements/export.{given}"]:
                response = client.get(address.replace("?", "%3F").replace("#", "%23"))
                asked += 1
                text = b"".join(response).decode(errors="replace") if response.streaming else response.text
                response.close()
                assert response.status_code in {200, 301, 302, 400, 404}, address
                assert not LOOT.search(text), address
                assert secret not in text, address
    assert asked > 1500


@pytest.mark.parametrize("form", [*FORMS, "", "a" * 63, "A" * 64, "g" * 64, "a" * 64 + "\n", "a" * 64 + "/.."])
def test_what_is_no_digest_names_no_file(form: str) -> None:
    with pytest.raises(CaptureDamagedError):
        stored_path(form)


@pytest.mark.parametrize("form", FORMS)
def test_the_name_of_an_upload_is_kept_as_a_word_and_never_as_a_path(form: str, settings: Settings) -> None:
    raw = RawDocument(b"The ministers spoke today.", file_name=form)
    row = capture(raw, extract(raw), agent=None)
    assert Capture.objects.get(pk=row.pk).file_name == Path(form).name[:255].replace("\0", "")
    folder = Path(settings.CAPTURE_DIR)
    assert [path.relative_to(folder).parts for path in folder.rglob("*") if path.is_file()] == [
        (row.sha256[:2], row.sha256)
    ]


def test_a_stored_file_is_read_only_and_for_nobody_else(settings: Settings) -> None:
    path = stored_path(store_bytes(b"bytes"))
    assert path.stat().st_mode & 0o777 == 0o440
    assert path.is_relative_to(settings.CAPTURE_DIR)


def test_nothing_that_is_served_holds_what_is_not(settings: Settings) -> None:
    """Captures, index, database and key lie outside every folder that static files come from."""
    served = [Path(settings.STATIC_ROOT), *map(Path, settings.STATICFILES_DIRS)]
    kept = [Path(settings.VAR_DIR) / name for name in ("captures", "index", "archive.sqlite3", "secret_key")]
    assert not [path for path in kept for folder in served if path.resolve().is_relative_to(folder.resolve())]
    assert not [path for path in (ROOT / "static").rglob("*") if path.suffix in {".py", ".key", ".sqlite3", ".env"}]
